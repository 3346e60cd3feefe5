### The header, the footer and the notices of a page, and words that the library and other pages share.

page-meetings = الجلسات
page-all-meetings = جميع الجلسات
page-all-votes = جميع عمليات التصويت
page-council-2025 = المجلس، 24 شباط/فبراير 2025
page-assembly-2025 = الجمعية، 24 شباط/فبراير 2025
page-menu = القائمة
page-tools = ما يمكن فعله بالصفحة
page-print = طباعة
page-present = العرض على شاشة
page-copy-link = نسخ الرابط
page-language = اللغة
page-archive = جميع عمليات التصويت منذ عام 1946
page-lessons = دروس للصف
page-odds = لو لم يحسم أعضاء أمرهم
page-power = وزن الصوت
page-licences = مكونات هذا الموقع ورخصها (بالإنكليزية)
library-words = بحث
library-conditions = اختيار البلد أو السنوات أو النتيجة
library-country = البلد
library-vote = وصوته
library-body = الجهاز
library-any = الكل
library-adopted = اعتُمد
library-not-adopted = لم يُعتمد
library-vetoed = استُخدم حق النقض
library-import = فتح بيانات التصويت الخاصة بالأمم المتحدة
new-file = فتح ملف
notice-address-part = لم يُفهم جزء من العنوان فأُغفل: «{ $part }»
notice-cannot-open = تعذّر فتح تلك الجلسة؛ وتبقى هذه الجلسة على حالها. { $problem }
answer-copied = تم النسخ
answer-not-copied = لم يُنسخ: حددوا النص وانسخوه
answer-saved = تم الحفظ
answer-not-saved = لم يُحفظ
notice-no-groups = تعذّر جلب بيانات أعضاء المجموعات، ولذلك يُعرض جميع الأعضاء.
notice-not-translated = تعذّر تحميل نصوص هذه الجلسة بهذه اللغة، ولذلك تُعرض بالإنكليزية.
notice-no-seat = لا مقعد في ذلك اليوم، فأُغفل: { $members }
notice-from-file = هذه الجلسة من ملف، ولا يتسع لها رابط. احتفظوا بالملف لفتحها من جديد.
notice-file-not-here = هذا العنوان لجلسة فُتحت من الملف «{ $name }». افتحوا الملف من جديد لعرضها: تعرض الصفحة الآن جلسة أخرى.
notice-cannot-speak = تعذّر تحميل اللغة المختارة، فبقيت الصفحة باللغة { $language }. اختاروها من جديد للمحاولة مرة أخرى.
notice-dismiss = إغلاق هذا الإشعار
footer-method = تُستخلص كل نتيجة من أحكام الميثاق والنظامين الداخليين للجهازين مطبَّقةً على الأصوات المسجلة؛ ويذكر كل سبب الحكم الذي يستند إليه. ولا يتبع موقع { -site } الأمم المتحدة.
footer-privacy = لا تُحفظ عنكم أي بيانات ولا تُرسل: لا ملفات تعريف ارتباط، ولا حسابات، ولا إحصاء للزوار.
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

# Above a meeting that somebody made, and on its pictures.
made-up = ليس من محضر
made-up-why = تصويت اختلقه صاحب هذا الرابط
made-up-by = اختلقه صاحب هذا الرابط الذي يذكر هذا الاسم: { $maker }
made-change = تغيير هذه الجلسة
