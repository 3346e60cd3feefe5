### What every page says: header, footer, notices, lists, numbers, votes. Keys begin with the part of the page they stand in.
### الأرقام غربية (2025) كما في النسخ العربية الحديثة من وثائق الأمم المتحدة.

-site = Placard
# علامة غير مرئية: النص الذي لا كلمة عربية فيه خارج مواضعه يُقرأ من اليمين إلى اليسار أيضاً.
-rlm = { "\u200F" }

## The page and its bar

page-name = { -site }
page-title = { -rlm }{ $title } · { -site }
page-undo = تراجع
page-redo = إعادة
page-record = كما في المحضر
page-loading = يجري جلب بيانات التصويت.
page-needs-scripts = تحتاج هذه الصفحة إلى البرامج النصية. أما الجلسات نفسها فيمكن الاطلاع عليها بدونها.

body-security-council = مجلس الأمن
body-general-assembly = الجمعية العامة

date-long = { $day } { $month ->
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

## Counts, labels, files

room-members = { $count ->
    [zero] لا أعضاء
    [one] عضو واحد
    [two] عضوان
    [few] { $count } أعضاء
    [many] { $count } عضواً
   *[other] { $count } عضو
}
record-more = { $count ->
    [zero] ولا شيء غيرها
    [one] وآخر
    [two] وآخران
    [few] و { $count } أخرى
    [many] و { $count } أخرى
   *[other] و { $count } أخرى
}
labelled = { $label }: { $text }

## When nothing could be opened

error-title = تعذّر فتح هذا التصويت
error-what = لم تتمكن الصفحة من قراءة بيانات الجلسة:
error-safe = لم يضِع شيء: فما تغيّرونه لا يُحفظ إلا في العنوان، والأصوات المسجلة باقية كما كانت.
error-do = فتح التصويت الذي جرى في مجلس الأمن يوم 24 شباط/فبراير 2025
widget-open = جرّبوا كل صوت في { -site }

## Lists and numbers

list-two = { $a } و{ $b }
list-middle = { $a } و{ $b }
list-last = { $a } و{ $b }
list-changes = { -rlm }{ $a }؛ { $b }

number-0 = صفر
number-1 = واحد
number-2 = اثنان
number-3 = ثلاثة
number-4 = أربعة
number-5 = خمسة
number-6 = ستة
number-7 = سبعة
number-8 = ثمانية
number-9 = تسعة
number-10 = عشرة

# العدد نفسه من اليسار إلى اليمين.
percent = { "\u2066" }{ $whole }.{ $tenths }{ "\u2069" }{ "\u00A0" }في المائة

## Ways to vote

vote-in-favour = مؤيد
vote-against = معارض
vote-abstaining = ممتنع عن التصويت
vote-not-participating = غير مشارك في التصويت
vote-absent = غائب
vote-not-voting = لم يصوّت
vote-unknown = الموقف غير معروف

# كالمحضر: المؤيدون أولاً من اليمين، في أي سياق.
tally = { "\u2067" }{ $favour }–{ $against }–{ $abstaining }{ "\u2069" }
tally-needed = المطلوب { $count }
tally-long = المؤيدون { $favour }، المعارضون { $against }، الممتنعون عن التصويت { $abstaining }
tally-not-voting = غير المصوّتين { $count }
