### What readers can keep of a vote: sentences, pictures, data.

take-title = الحفظ والمشاركة
take-share = مشاركة
take-image = صورة
take-data = بيانات

## Share

take-happened = ما حدث
take-what-if = افتراض
take-style = أسلوب الجملة
take-style-press = وكالة أنباء
take-style-un = الأمم المتحدة
take-with-link = مع الرابط
take-copy = نسخ الجملة
take-copy-what-if = نسخ الافتراض
take-send = إرسال…
take-embed = إدراج هذا التصويت
take-embed-page = الفتح في صفحة مستقلة
take-close = إغلاق

# The count as agencies write it: in brackets.
take-tally = { $favour } مقابل { $against }{ $abstaining ->
    [0] { "" }
   *[other] { " " }وامتناع { $abstaining }
}
take-day = { $day } { $month ->
    [1] كانون الثاني/يناير
    [2] شباط/فبراير
    [3] آذار/مارس
    [4] نيسان/أبريل
    [5] أيار/مايو
    [6] حزيران/يونيه
    [7] تموز/يوليه
    [8] آب/أغسطس
    [9] أيلول/سبتمبر
    [10] تشرين الأول/أكتوبر
    [11] تشرين الثاني/نوفمبر
   *[12] كانون الأول/ديسمبر
} { $year }
# $headline is the whole result, with its count.
take-press = { $headline } في تصويت { $organ ->
    [security-council] لمجلس الأمن التابع للأمم المتحدة
   *[general-assembly] للجمعية العامة للأمم المتحدة
} يوم { $date }
take-un = { $body }، { $meeting }، { $date }: { $headline }
take-un-bare = { $body }، { $date }: { $headline }
take-on-document = { $sentence } ({ $symbol })
take-result-count = { $headline } ({ $tally })
# $recorded begins with a small letter where the language allows it.
take-in-fact-sentence = { $what-if }. وفي الواقع: { $recorded }
take-own-sentence = { $sentence } (تصويت اختلقه صاحب هذا الرابط وليس مأخوذا من محضر)
take-own-sentence-by = { $sentence } (تصويت اختلقه صاحب هذا الرابط الذي يذكر هذا الاسم: { $maker }، وليس مأخوذا من محضر)

## Image

take-shape = الشكل
take-shape-wide = عريض
take-shape-square = مربع
take-shape-tall = طولي، 9:16
take-shape-small = صغير، عمود واحد
take-theme = الألوان
take-theme-light = فاتحة
take-theme-dark = داكنة
take-png = الحفظ بصيغة PNG
take-svg = الحفظ بصيغة SVG
take-svg-note = تبقى الكلمات في ملف SVG نصا قابلا للتحرير. ويحوّلها Illustrator وInkscape إلى خطوط محيطية؛ أما هذه الصفحة فلا تفعل ذلك لأنها ستحتاج إلى تحميل عدة ميغابايتات من الحروف.
take-described = وصف لمن لا يرى الصورة
take-copy-described = نسخ الوصف

# What is written on a picture.
take-band-what-if = افتراض
take-in-fact = في الواقع
take-was = في الواقع: { $vote }
take-source = المصدر
take-unnamed = بلا اسم: { $count }
take-sentences = { $a }. { $b }

## Data

take-csv = جدول (CSV)
take-json = JSON
take-file = الجلسة في ملف
take-worksheet = ورقة عمل لهذا التصويت
