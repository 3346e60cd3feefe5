### الصفحة نفسها: أسماء وأزرار وملاحظات. يبدأ كل مفتاح بالجزء الذي يرد فيه من الصفحة.
### الأرقام غربية (2025) كما في النسخ العربية الحديثة من وثائق الأمم المتحدة.

-site = Placard
# علامة غير مرئية: النص الذي لا كلمة عربية فيه خارج مواضعه يُقرأ من اليمين إلى اليسار أيضاً.
-rlm = { "\u200F" }

## The page and its bar

page-name = { -site }
page-tagline = غيّروا صوتاً في الأمم المتحدة وانظروا ما كان سيحدث ولماذا
page-description = اجلسوا إلى طاولات الأمم المتحدة وغيّروا صوتاً وانظروا ما كان سيحدث ولماذا: أحكام الميثاق، والأصوات المسجلة، وكل سبب مقروناً بمصدره.
page-title = { -rlm }{ $title } · { -site }
page-skip = الانتقال إلى القاعة
page-meetings = الجلسات
page-all-meetings = جميع الجلسات
page-council-2025 = المجلس، 24 شباط/فبراير 2025
page-assembly-2025 = الجمعية، 24 شباط/فبراير 2025
page-tools = ما يمكن فعله بالصفحة
page-undo = تراجع
page-redo = إعادة
page-record = كما في المحضر
page-print = طباعة
page-present = العرض على شاشة
page-copy-link = نسخ الرابط
page-language = اللغة
page-loading = يجري جلب بيانات التصويت.
page-starting = هذا ما ورد في المحضر. وبعد لحظات يمكنكم تغييره.
page-no-scripts = هذا ما ورد في المحضر. ولتغيير الأصوات، اسمحوا بتشغيل البرامج النصية في هذه الصفحة.
page-needs-scripts = تحتاج هذه الصفحة إلى البرامج النصية. أما الجلسات نفسها فيمكن الاطلاع عليها بدونها.
page-not-started = لم تتمكن هذه الصفحة من تشغيل برنامجها، ولذلك لا يمكن تغيير أي صوت هنا. فإما أن البرنامج لم يصل، وإما أن هذا المتصفح لا يسمح به. أعيدوا تحميل الصفحة أو افتحوها في متصفح آخر.
page-not-started-still = المعروض هو محضر الجلسة المذكورة هنا؛ أما ما يطلبه العنوان زيادةً عليه فليس معروضا.
page-not-started-record = الاطلاع على محضر هذه الجلسة
page-odds = لو لم يحسم أعضاء أمرهم
page-power = وزن الصوت
page-old-browser = هذا المتصفح أقدم من أن يتيح تغيير الأصوات هنا؛ والمتصفحات الأحدث تتيحه. والمحضر الوارد أدناه كامل.

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

## For a projector

present-title = العرض على شاشة
present-place = التصويت { $place } من { $all }
present-back = السابق
present-on = التالي
present-show = إظهار النتيجة
present-hide = إخفاء النتيجة
present-end = إنهاء

## What a meeting was about

about-try = للتجربة:
about-names-then = بأسماء أخرى في ذلك اليوم: { $names }

## The library of meetings

library-title = الجلسات من عام 1946 إلى اليوم
library-lede = { $count ->
    [zero] لا جلسات
    [one] جلسة حقيقية واحدة. افتحوها وغيّروا صوتاً وانظروا ما كان سيترتب على ذلك.
    [two] جلستان حقيقيتان، وكل تصويت مقرون بمصدره. افتحوا إحداهما وغيّروا صوتاً وانظروا ما كان سيترتب على ذلك.
    [few] { $count } جلسات حقيقية، وكل تصويت مقرون بمصدره. افتحوا إحداها وغيّروا صوتاً وانظروا ما كان سيترتب على ذلك.
    [many] { $count } جلسة حقيقية، وكل تصويت مقرون بمصدره. افتحوا إحداها وغيّروا صوتاً وانظروا ما كان سيترتب على ذلك.
   *[other] { $count } جلسة حقيقية، وكل تصويت مقرون بمصدره. افتحوا إحداها وغيّروا صوتاً وانظروا ما كان سيترتب على ذلك.
}
library-about = جلسات حقيقية لمجلس الأمن والجمعية العامة، وكل تصويت مقرون بمصدره: افتحوا إحداها وغيّروا صوتاً وانظروا ما كان سيترتب على ذلك.
library-skip = الانتقال إلى الجلسات
library-search = البحث في الجلسات
library-words = بحث
library-words-example = السويس، 1956، قبول الأعضاء، S/RES/2774 …
library-country = البلد
library-vote = وصوته
library-body = الجهاز
library-outcome = النتيجة
library-vetoed-by = صاحب النقض
library-subject = الموضوع
library-any = الكل
library-by-one = حُسم بصوت واحد
library-by-one-note = لو زاد صوت واحد في العدد أو نقص لتغيرت إحدى النتائج. ولا يشمل ذلك حالات النقض.
library-clear = عرض الكل
library-adopted = اعتُمد
library-not-adopted = لم يُعتمد
library-vetoed = نُقض
library-timeline = على مر السنين
library-decade = { $decade }
library-decade-label = { $count ->
    [zero] العقد الذي يبدأ عام { $decade }: لا جلسات
    [one] العقد الذي يبدأ عام { $decade }: جلسة واحدة
    [two] العقد الذي يبدأ عام { $decade }: جلستان
    [few] العقد الذي يبدأ عام { $decade }: { $count } جلسات
    [many] العقد الذي يبدأ عام { $decade }: { $count } جلسة
   *[other] العقد الذي يبدأ عام { $decade }: { $count } جلسة
}
library-found = { $count ->
    [zero] لا جلسات
    [one] جلسة واحدة
    [two] جلستان
    [few] { $count } جلسات
    [many] { $count } جلسة
   *[other] { $count } جلسة
}
library-none = لا توجد هنا جلسة تستوفي كل ذلك. احذفوا أحد الشروط أو اعرضوا جميع الجلسات.
library-vetoed-by-whom = استخدم حق النقض: { $members }
library-voted = { -rlm }{ $member }: { $votes }
library-new = إعداد تصويت خاص بكم
library-import = فتح بيانات التصويت الخاصة بالأمم المتحدة

topic-africa = أفريقيا
topic-admission = قبول الأعضاء والمركز
topic-americas = الأمريكتان
topic-arms = التسلح ونزع السلاح
topic-asia = آسيا
topic-china-seat = مقعد الصين
topic-cold-war = الحرب الباردة
topic-europe = أوروبا
topic-human-rights = حقوق الإنسان
topic-middle-east = الشرق الأوسط
topic-organization = المنظمة نفسها
topic-palestine = إسرائيل وفلسطين
topic-procedure = المسائل الإجرائية
topic-southern-africa = الجنوب الأفريقي
topic-ukraine = أوكرانيا

## A vote of the reader's own

own-untitled = تصويت من إعدادكم
own-made = تصويت من إعدادكم. لا شيء هنا مأخوذ من محضر.
own-linked = ورد هذا التصويت مع رابطه. ولم يقارنه أحد بمحضر.
own-file-made = من ملف. ولم يُقارن ما ورد فيه بمحضر.
new-title = أعدّوا تصويتاً خاصاً بكم
new-lede = أي من الجهازين في أي يوم منذ عام 1945: من كان يشغل المقاعد، والقانون المنطبق في ذلك اليوم، ونداء بالأسماء تعدّونه أو تلصقونه.
new-skip = الانتقال إلى الاستمارة
new-what = ما يُطرح للتصويت
new-date = اليوم
new-forum = المحفل
new-forum-plenary = جلسة عامة
new-forum-emergency-special-session = دورة استثنائية طارئة
new-forum-main-committee = لجنة رئيسية
new-matter = المسألة
new-matter-all-other = موضوعية: لعضو دائم أن ينقضها
new-matter-procedural = إجرائية: لا حق نقض فيها
new-matter-important = مسألة هامة: أغلبية الثلثين
new-matter-other = مسألة أخرى: الأغلبية
new-name = العنوان
new-text = مضمون النص في جملة واحدة
new-open = إلى القاعة
new-open-note = من لم يرد اسمه لم يصوّت بعد. والرابط الذي يُفتح يتضمن التصويت كله.
new-file = فتح ملف
new-file-note = جلسة حُفظت هنا، أو كُتبت على النحو الذي يصفه المشروع.
new-file-where = إلى الصفحة التي تفتحه

paste-title = لصق نداء بالأسماء
paste-note = قائمة أو جدول أو نشرة صحفية بأي من اللغات الست. وما ليس واضحاً يُسأل عنه ولا يُخمَّن.
paste-example = الصين مؤيدة، فرنسا ممتنعة … أو: المؤيدون: ألبانيا، الجزائر …
paste-counts = ما فُهم: المؤيدون { $favour }، المعارضون { $against }، الممتنعون عن التصويت { $abstaining }، غير المصوّتين { $absent }؛ من لم ترد أسماؤهم { $unnamed }.
paste-doubts = { $count ->
    [zero] لا مواضع شك
    [one] موضع شك واحد
    [two] موضعا شك
    [few] { $count } مواضع شك
    [many] { $count } موضع شك
   *[other] { $count } موضع شك
}
paste-place = السطر { $line }، العمود { $column }
paste-instead = البديل:
paste-remove = حذف
doubt-unknown-name = لا يوجد عضو باسم «{ $words }».
doubt-several-names = قد يعني «{ $words }» أكثر من عضو.
doubt-not-seated = لا مقعد هناك في ذلك اليوم للعضو { $member }.
doubt-no-vote = لم يرد تصويت للعضو { $member }.
doubt-no-name = ورد تصويت ({ $vote }) لم يُنسب إلى أحد.
doubt-twice = ورد العضو { $member } مرتين: { $first }، وهنا { $second }. ويُحتفظ بالأول.
doubt-count = يذكر النص { $said } ({ $vote })، وعدد الأسماء الواردة { $found }.
doubt-nobody = لم يُعثر في هذا النص على أي عضو.

## The UN's own voting data

import-lede = كل تصويت مسجل تنشره مكتبة الأمم المتحدة الرقمية، ويُبحث فيه داخل متصفحكم. ويبقى الملف على جهازكم.
import-skip = الانتقال إلى الملف
import-file = الملف
import-drop = أفلتوا ملفاً هنا أو اختاروا ملفاً
import-drop-note = بيانات التصويت في الجمعية العامة أو مجلس الأمن، بصيغة CSV
import-reading = قراءة الملف
import-progress = { $percent } في المائة (الصفوف { $rows }، عمليات التصويت { $rolls })
import-cancel = إلغاء
import-failed-empty = الملف فارغ.
import-failed-unreadable = يتعذّر على المتصفح قراءة الملف. ولم يضِع شيء: اختاروه من جديد.
import-failed-unsupported = الجزء الذي يقرأ الملفات لا يعمل في هذا المتصفح.
import-failed-other = ليس هذا ملف بيانات تصويت من مكتبة الأمم المتحدة الرقمية.
import-held = { $rolls ->
    [0] { $rows ->
        [zero] لا عمليات تصويت: الملف بلا صفوف
        [one] لا عمليات تصويت في صف واحد
        [two] لا عمليات تصويت في صفين
        [few] لا عمليات تصويت في { $rows } صفوف
        [many] لا عمليات تصويت في { $rows } صفاً
       *[other] لا عمليات تصويت في { $rows } صف
    }
   *[other] { $rolls ->
        [one] عملية تصويت واحدة
        [two] عمليتا تصويت
        [few] { $rolls } عمليات تصويت
        [many] { $rolls } عملية تصويت
       *[other] { $rolls } عملية تصويت
    } في { $rows ->
        [one] صف واحد
        [two] صفين
        [few] { $rows } صفوف
        [many] { $rows } صفاً
       *[other] { $rows } صف
    }، من { $from } إلى { $to }
}
import-doubts = { $count ->
    [zero] لا مواضع شك
    [one] موضع شك واحد
    [two] موضعا شك
    [few] { $count } مواضع شك
    [many] { $count } موضع شك
   *[other] { $count } موضع شك
}
import-line = السطر { $line }:
import-first = { $count ->
    [zero] لا يُعرض أي موضع.
    [one] يقتصر العرض على الموضع الأول.
    [two] يقتصر العرض على أول موضعين.
    [few] يقتصر العرض على أول { $count } مواضع.
    [many] يقتصر العرض على أول { $count } موضعاً.
   *[other] يقتصر العرض على أول { $count } موضع.
}
import-search = البحث في عمليات التصويت
# العناوين في البيانات بالإنكليزية.
import-words-example = A/RES/ES-11/1، وبالإنكليزية Palestine، budget …
import-from = من (سنة)
import-to = إلى (سنة)
import-found = { $count ->
    [zero] لا عمليات تصويت
    [one] عملية تصويت واحدة
    [two] عمليتا تصويت
    [few] { $count } عمليات تصويت
    [many] { $count } عملية تصويت
   *[other] { $count } عملية تصويت
}
import-more = عرض المزيد
import-without-vote = اعتُمد دون تصويت
import-not-opened = لا يمكن فتح هذا التصويت.
import-terms-title = شروط الاستخدام
import-terms = حقوق التأليف والنشر لهذه البيانات محفوظة للأمم المتحدة (مكتبة داغ همرشولد): تُستخدم مع ذكر المصدر ولأغراض غير تجارية، وتُقدَّم كما هي. اذكروا المكتبة، وعنوان مجموعة البيانات، وسنتها وإصدارها، وعنوان سجلها على الإنترنت، واليوم الذي حصلتم فيه عليها.
import-get-assembly = بيانات التصويت في الجمعية العامة
import-get-council = بيانات التصويت في مجلس الأمن

import-doubt-cut-off = ينتهي الملف في منتصف صف
import-doubt-broken-row = صف لا يطابق الأعمدة، فأُغفل
import-doubt-header-again = تتكرر رؤوس الأعمدة بين الصفوف
import-doubt-latin-1 = النص ليس بترميز UTF-8، فيُقرأ بترميز ISO 8859-1
import-doubt-unknown-date = تاريخ لا وجود له، فأُغفل التصويت
import-doubt-unknown-code = رمز لا يخص أي دولة عضو: يُحتسب الصوت غير منسوب
import-doubt-code-of-another-day = رمز من زمن آخر: يُنسب الصوت إلى من كان عضواً في ذلك اليوم
import-doubt-not-a-member = ليس عضواً في ذلك اليوم: أُغفل الصوت
import-doubt-unknown-vote = علامة لا تدل على أي تصويت: الموقف غير معروف
import-doubt-duplicate-row = الصوت نفسه مرتين: يُحتسب مرة واحدة
import-doubt-contradicting-rows = صوتان لعضو واحد: يُعتد بالأول
import-doubt-differing-row = صف يذكر عن التصويت غير ما في صفه الأول، ويُعتد بالأول
import-doubt-scattered-rows = صفوف التصويت الواحد غير متتالية
import-doubt-unreadable-total = مجموع ليس عدداً، فلا يُقارن
import-doubt-totals-disagree = المجاميع في الملف لا تطابق صفوفه، ويُعتد بالصفوف
import-doubt-members-missing = أعضاء في ذلك اليوم ليس لهم صف
import-doubt-too-many-members = أعضاء أكثر ممن كانوا في المجلس
import-doubt-no-votes = لم يصوّت أحد، ولا شيء يدل على الاعتماد دون تصويت
import-doubt-too-much = أكثر مما يمكن استيعابه: أُغفل التصويت

## The day, step by step

step-label = عمليات التصويت في ذلك اليوم بترتيبها
step-changed = غيّرتم أصواتاً
step-assumed = أصوات مفترضة
item-proposed-by = مقدَّم من { $who }

## The room

room-label = القاعة
room-council-label = طاولة المجلس
room-president = الرئاسة
room-assembly-label = قاعة الجمعية العامة، مصنفة بحسب التصويت
room-columns = مؤيد – معارض – ممتنع عن التصويت
room-members = { $count ->
    [zero] لا أعضاء
    [one] عضو واحد
    [two] عضوان
    [few] { $count } أعضاء
    [many] { $count } عضواً
   *[other] { $count } عضو
}
room-hint = اضغطوا على لوحة اسم ليتغير تصويت صاحبها: مؤيد، ممتنع عن التصويت، معارض، لم يصوّت. وللاختيار أطيلوا الضغط عليها أو اضغطوا مفتاح الإدخال.
room-colours = ألوان لوحة التصويت في الأمم المتحدة
room-assumption = أُدلي بهذه الأصوات بشأن نص آخر؛ وهي هنا افتراض يمكنكم تغييره.
room-find = البحث عن عضو
room-nobody-found = لا يوجد عضو باسم «{ $search }».
room-set-shown = تغيير تصويت المعروضين إلى
room-set-all = { $count ->
    [zero] لا عضو معروضاً لتغييره إلى: { $vote }
    [one] تغيير تصويت العضو المعروض إلى: { $vote }
    [two] تغيير تصويت العضوين المعروضين إلى: { $vote }
    [few] تغيير تصويت الأعضاء المعروضين، وعددهم { $count }، إلى: { $vote }
    [many] تغيير تصويت الأعضاء المعروضين، وعددهم { $count }، إلى: { $vote }
   *[other] تغيير تصويت الأعضاء المعروضين، وعددهم { $count }، إلى: { $vote }
}
room-unnamed = { $count ->
    [zero] لا أصوات غير منسوبة
    [one] صوت واحد غير منسوب
    [two] صوتان غير منسوبين
    [few] { $count } أصوات غير منسوبة
    [many] { $count } صوتاً غير منسوب
   *[other] { $count } صوت غير منسوب
}
room-roll-not-known = لا يُعرف من هذا التصويت إلا عدد الأصوات: { $named ->
    [zero] لم يُنسب أي موقف إلى عضو بعينه
    [one] نُسب موقف واحد إلى صاحبه
    [two] نُسب موقفان إلى صاحبيهما
    [few] نُسبت { $named } مواقف إلى أصحابها
    [many] نُسب { $named } موقفاً إلى أصحابها
   *[other] نُسب { $named } موقف إلى أصحابها
}، { $unnamed ->
    [zero] ولم يبق موقف غير منسوب
    [one] وبقي موقف واحد غير منسوب
    [two] وبقي موقفان غير منسوبين
    [few] وبقيت { $unnamed } مواقف غير منسوبة
    [many] وبقي { $unnamed } موقفاً غير منسوب
   *[other] وبقي { $unnamed } موقف غير منسوب
}. انقلوا الأصوات بالعدد، أو افترضوا أن عضواً صوّت على نحو معيّن.

view-label = طريقة عرض المقاعد
view-hall = القاعة
view-list = القائمة
view-map = الخريطة

list-label = قاعة الجمعية العامة في شكل قائمة
list-member = العضو
list-group = المجموعة
list-vote = التصويت
list-recorded = ما ورد في المحضر

map-label = قاعة الجمعية العامة في شكل خريطة متساوية المربعات
map-note = لكل عضو مربع واحد بالحجم نفسه في موقعه على وجه التقريب. والأسماء هي المستخدمة في الأمم المتحدة. ولا ينطوي أي اسم ولا مكان أي مربع على أي رأي بشأن الحدود أو بشأن مركز أي إقليم.

## Groups of Members: group- and the word in the table of groups

groups-label = المجموعة
groups-none = جميع الأعضاء
groups-regional = المجموعات الإقليمية
groups-other = مجموعات أخرى
groups-loading = يجري جلب بيانات أعضاء المجموعة.
groups-nobody = لم يكن لأي عضو في هذه المجموعة مقعد في الجمعية العامة في ذلك اليوم.
groups-unknown = { $count ->
    [zero] لا موقف غير معروف.
    [one] موقف عضو واحد غير معروف.
    [two] موقفا عضوين غير معروفين.
    [few] مواقف { $count } أعضاء غير معروفة.
    [many] مواقف { $count } عضواً غير معروفة.
   *[other] مواقف { $count } عضو غير معروفة.
}
group-as-of = الأعضاء في { $month ->
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
   *[other] كانون الأول/ديسمبر
} { $year }.
group-africa = الدول الأفريقية
group-apg = دول آسيا والمحيط الهادئ
group-eeg = دول أوروبا الشرقية
group-grulac = دول أمريكا اللاتينية ومنطقة البحر الكاريبي
group-weog = دول أوروبا الغربية ودول أخرى
group-eu = الاتحاد الأوروبي
group-nato = منظمة حلف شمال الأطلسي (الناتو)
group-brics = مجموعة بريكس
group-au = الاتحاد الأفريقي
group-al = جامعة الدول العربية
group-asean = رابطة أمم جنوب شرق آسيا (آسيان)
group-oic = منظمة التعاون الإسلامي
group-g77 = مجموعة الـ 77 والصين
group-nam = حركة بلدان عدم الانحياز
group-caricom = الجماعة الكاريبية (كاريكوم)
group-guam = مجموعة غوام (جورجيا وأوكرانيا وأذربيجان وجمهورية مولدوفا)
group-nordic = بلدان الشمال الأوروبي
group-baltic = دول البلطيق
group-benelux = اتحاد بنلوكس
group-v4 = مجموعة فيسيغراد
group-mercosur = السوق المشتركة لبلدان المخروط الجنوبي (ميركوسور)
group-cis = رابطة الدول المستقلة
group-sids = الدول الجزرية الصغيرة النامية
group-ldc = أقل البلدان نمواً
group-gcc = مجلس التعاون لدول الخليج العربية
group-csto = منظمة معاهدة الأمن الجماعي
group-pif = منتدى جزر المحيط الهادئ
group-g7 = مجموعة الدول السبع
group-g20 = مجموعة العشرين

legend-permanent = عضو دائم
legend-changed = مغيَّر عمّا في المحضر
legend-assumed = مفترض
legend-unknown = الموقف غير معروف

seat-assume = موقف { $member } غير معروف. اعتباره:
seat-forget = إعادته إلى موقف غير معروف

## Moving votes by number

move-title = نقل الأصوات بالعدد
move-count = العدد
move-from = من
move-to = إلى
move-apply = نقل
move-note = تُنقل الأصوات غير المنسوبة أولاً، ثم المنسوبة بترتيب المقاعد.

cannot-no-seat = لا مقعد هنا باسم { $member }، ولذلك لم يتغير شيء.
cannot-not-entitled = لا يحق لوفد { $member } التصويت في ذلك اليوم، ولذلك لم يتغير شيء.
cannot-known = موقف { $member } معروف ولا حاجة إلى افتراضه.
cannot-unknown = موقف { $member } غير معروف: اعتبروه أولاً من المواقف غير المنسوبة.
cannot-too-few = { $count ->
    [zero] لم يبق هناك أي صوت غير منسوب ({ $vote })، ولذلك لم يتغير شيء.
    [one] لم يبق هناك سوى صوت واحد غير منسوب ({ $vote })، ولذلك لم يتغير شيء.
    [two] لم يبق هناك سوى صوتين غير منسوبين ({ $vote })، ولذلك لم يتغير شيء.
    [few] لم يبق هناك سوى { $count } أصوات غير منسوبة ({ $vote })، ولذلك لم يتغير شيء.
    [many] لم يبق هناك سوى { $count } صوتاً غير منسوب ({ $vote })، ولذلك لم يتغير شيء.
   *[other] لم يبق هناك سوى { $count } صوت غير منسوب ({ $vote })، ولذلك لم يتغير شيء.
}

## Why

why-label = النتيجة وأسبابها
why-title = الأسباب
why-due = ما يترتب الآن
why-warning = للعلم
why-ruling = قرار الرئيس الذي يستند إليه هذا
why-official = النص الرسمي
why-loading = يجري جلب النص. فإن لم يصل، افتحوا هذا مرة أخرى.
why-practice = ممارسة متبعة
why-convention = اصطلاح خاص بنا

## What would change it

whatif-defeat = ما كان سيحول دون الاعتماد
whatif-adopt = ما كان سيؤدي إلى الاعتماد
whatif-nothing = ما كان لأي تغيير في هذه الأصوات أن يغيّر النتيجة.
whatif-members = تصويت { $members }: { $from } ← { $to }
whatif-any-of = { $count ->
    [zero] لا أحد من { $members }: { $from } ← { $to }
    [one] أي عضو من { $members }: { $from } ← { $to }
    [two] أي عضوين من { $members }: { $from } ← { $to }
    [few] أي { $count } أعضاء من { $members }: { $from } ← { $to }
    [many] أي { $count } عضواً من { $members }: { $from } ← { $to }
   *[other] أي { $count } عضو من { $members }: { $from } ← { $to }
}
whatif-any = { $count ->
    [zero] لا أعضاء: { $from } ← { $to }
    [one] أي عضو: { $from } ← { $to }
    [two] أي عضوين: { $from } ← { $to }
    [few] أي { $count } أعضاء: { $from } ← { $to }
    [many] أي { $count } عضواً: { $from } ← { $to }
   *[other] أي { $count } عضو: { $from } ← { $to }
}
whatif-elected = { $count ->
    [zero] لا أعضاء منتخبين: { $from } ← { $to }
    [one] أي عضو منتخب: { $from } ← { $to }
    [two] أي عضوين منتخبين: { $from } ← { $to }
    [few] أي { $count } أعضاء منتخبين: { $from } ← { $to }
    [many] أي { $count } عضواً منتخباً: { $from } ← { $to }
   *[other] أي { $count } عضو منتخب: { $from } ← { $to }
}
whatif-permanent = { $count ->
    [zero] لا أعضاء دائمين: { $from } ← { $to }
    [one] أي عضو دائم: { $from } ← { $to }
    [two] أي عضوين دائمين: { $from } ← { $to }
    [few] أي { $count } أعضاء دائمين: { $from } ← { $to }
    [many] أي { $count } عضواً دائماً: { $from } ← { $to }
   *[other] أي { $count } عضو دائم: { $from } ← { $to }
}
whatif-in = { -rlm }{ $item }: { $change }
whatif-alone-against = { $count ->
    [zero] لم يكن بوسع أي عضو أن يحول بمفرده دون الاعتماد بتصويته بالمعارضة:
    [one] كان بوسع عضو واحد أن يحول بمفرده دون الاعتماد بتصويته بالمعارضة:
    [two] كان بوسع كل من عضوين أن يحول بمفرده دون الاعتماد بتصويته بالمعارضة:
    [few] كان بوسع كل من { $count } أعضاء أن يحول بمفرده دون الاعتماد بتصويته بالمعارضة:
    [many] كان بوسع كل من { $count } عضواً أن يحول بمفرده دون الاعتماد بتصويته بالمعارضة:
   *[other] كان بوسع كل من { $count } عضو أن يحول بمفرده دون الاعتماد بتصويته بالمعارضة:
}
whatif-alone-abstaining = { $count ->
    [zero] لم يكن بوسع أي عضو أن يحول بمفرده دون الاعتماد بامتناعه عن التصويت:
    [one] كان بوسع عضو واحد أن يحول بمفرده دون الاعتماد بامتناعه عن التصويت:
    [two] كان بوسع كل من عضوين أن يحول بمفرده دون الاعتماد بامتناعه عن التصويت:
    [few] كان بوسع كل من { $count } أعضاء أن يحول بمفرده دون الاعتماد بامتناعه عن التصويت:
    [many] كان بوسع كل من { $count } عضواً أن يحول بمفرده دون الاعتماد بامتناعه عن التصويت:
   *[other] كان بوسع كل من { $count } عضو أن يحول بمفرده دون الاعتماد بامتناعه عن التصويت:
}
whatif-rules = الأصوات نفسها بموجب قاعدة أخرى
rule-procedural = بوصفها مسألة إجرائية لا حق نقض فيها
rule-all-other = بوصفها مسألة موضوعية يجوز نقضها
rule-literal = لو لزم تأييد كل عضو دائم
rule-nine = لو لزمت تسعة أصوات
rule-majority = بأغلبية المشتركين في التصويت
rule-two-thirds = بأغلبية ثلثي المشتركين في التصويت
rule-absolute = بأغلبية الأعضاء كافة
rule-two-thirds-of-members = بأغلبية ثلثي الأعضاء كافة

## The text

text-title = النص بصيغته الحالية
text-view = طريقة عرض النص
text-tracked = مع التغييرات
text-clean = النص النهائي
text-note = موجز بعبارتنا؛ ولا تُقتبس إلا العبارات موضع الخلاف.
text-put-there = بموجب التصويت على: { $item }
text-in-place-of = بدلاً من «{ $words }»
text-not-carried = اقتُرح ولم يُعتمد

## The record

record-title = ما ورد في المحضر
record-entered = كما أُدخل
record-changed = { $count ->
    [zero] لم تغيّروا أي صوت:
    [one] غيّرتم صوتاً واحداً:
    [two] غيّرتم صوتين:
    [few] غيّرتم { $count } أصوات:
    [many] غيّرتم { $count } صوتاً:
   *[other] غيّرتم { $count } صوت:
}
record-more = { $count ->
    [zero] ولا شيء غيرها
    [one] وتغيير آخر
    [two] وتغييران آخران
    [few] و{ $count } تغييرات أخرى
    [many] و{ $count } تغييراً آخر
   *[other] و{ $count } تغيير آخر
}
record-put-back = إعادة هذا التصويت إلى ما في المحضر
record-sources = المصادر ومواضع الشك
record-certainty = درجة اليقين
record-president = رئاسة المجلس
record-president-reckoned = { $member }، وفق التناوب الشهري بحسب الترتيب الهجائي الإنكليزي لأسماء الأعضاء (المادة 18)؛ ولم يُطَّلع على مصدر لهذا الشهر
record-order = الترتيب
labelled = { $label }: { $text }
record-roll = تصويت كل عضو
record-words = الصياغة
record-note = ملاحظة
record-day = عن ذلك اليوم
record-via = (نقلاً عن { $via })

## The difference: the record and the reader's version, side by side

difference-title = أوجه الاختلاف
difference-yours = صيغتكم
difference-outcome = النتيجة
difference-count = عدد الأصوات
difference-seats = من اختلف تصويتهم
difference-text = النص
difference-same = النص نفسه
difference-day = عمليات التصويت الأخرى في ذلك اليوم
# جملة واحدة للاقتباس: ما حدث وما كان سيحدث.
difference-quote = { -rlm }{ $recorded } ({ $body }، { $date })؛ { $changed }.

## To keep

take-title = للاحتفاظ به
take-file = الجلسة في ملف
take-picture = صورة
take-square = صورة مربعة
take-drawing = صورة بصيغة SVG
take-roll = قائمة الأصوات بصيغة CSV
take-json = قائمة الأصوات بصيغة JSON
take-copy = نسخ الجملة
take-share = إدراج أو مشاركة
take-sentence = { -rlm }{ $headline } ({ $body }، { $date })

## Notices

notice-address-part = لم يُفهم جزء من العنوان فأُغفل: «{ $part }»
notice-cannot-open = تعذّر فتح تلك الجلسة؛ وتبقى هذه الجلسة على حالها. { $problem }
notice-copied = نُسخ الرابط. وهو يفتح هذه الحالة بعينها.
notice-cannot-copy = تعذّر نسخ الرابط. وهو ظاهر في شريط العنوان.
notice-no-groups = تعذّر جلب بيانات أعضاء المجموعات، ولذلك يُعرض جميع الأعضاء. { $problem }
notice-not-translated = تعذّر تحميل نصوص هذه الجلسة بهذه اللغة، ولذلك تُعرض بالإنكليزية. { $problem }
notice-offline = لا اتصال بالشبكة. وما في الصفحة ما زال يعمل.
notice-no-seat = لا مقعد في ذلك اليوم، فأُغفل: { $members }
notice-from-file = هذه الجلسة من ملف، ولا يتسع لها رابط. احتفظوا بالملف لفتحها من جديد.
notice-dismiss = إغلاق هذا الإشعار

## Help and keys

# الحروف لاتينية كحرفي U و R، لتعمل المفاتيح كلها بترتيب واحد للوحة المفاتيح.
keys-letters = fgbn
help-title = المساعدة والمفاتيح
help-intro = تعمل المفاتيح ما دام التركيز على لوحة اسم. وما تغيّرونه يُحفظ في العنوان، فيعيده الرابط كما هو.
help-key-space = مفتاح المسافة
help-key-enter = مفتاح الإدخال
help-key-arrows = الأسهم
help-space = تغيير التصويت إلى التالي
help-enter = اختيار التصويت من قائمة
help-in-favour = مؤيد
help-against = معارض
help-abstaining = ممتنع عن التصويت
help-not-voting = لم يصوّت
help-arrows = الانتقال إلى لوحة أخرى
help-undo = تراجع
help-redo = إعادة
help-record = إعادة هذا التصويت إلى ما في المحضر
help-help = هذه المساعدة
help-present = أثناء العرض على الشاشة: تنتقل الأسهم أو جهاز التحكم من تصويت إلى آخر، ويُظهر مفتاح V النتيجة، ويُنهي مفتاح Esc العرض.

## When nothing could be opened

error-title = تعذّر فتح هذا التصويت
error-what = لم تتمكن الصفحة من قراءة سجل الجلسة:
error-safe = لم يضِع شيء: فما تغيّرونه لا يُحفظ إلا في العنوان، والأصوات المسجلة باقية كما كانت.
error-do = فتح التصويت الذي جرى في مجلس الأمن يوم 24 شباط/فبراير 2025

## At the foot

footer-method = تُستخلص كل نتيجة من أحكام الميثاق والنظامين الداخليين للجهازين مطبَّقةً على الأصوات المسجلة؛ ويذكر كل سبب الحكم الذي يستند إليه. ولا يتبع موقع { -site } الأمم المتحدة.
footer-privacy = لا تُحفظ عنكم أي بيانات ولا تُرسل: لا ملفات تعريف ارتباط، ولا حسابات، ولا إحصاء للزوار.
footer-sources = يذكر كل تصويت مصادره وما يكتنفها من شك.

## In an article's frame

widget-open = جرّبوا كل صوت في { -site }
widget-put-back = إعادته كما كان
widget-needs-scripts = لتغيير الأصوات هنا اسمحوا بالبرامج النصية في هذا الإطار.
widget-version = { -site } { $version }، البيانات حتى { $date }
