### The library of meetings.

library-title = الجلسات من عام 1946 إلى اليوم
library-lede = { $count ->
    [zero] لا جلسات
    [one] جلسة حقيقية واحدة. افتحوها وغيّروا صوتاً وانظروا ما كان سيترتب على ذلك.
    [two] جلستان حقيقيتان، وكل تصويت مقرون بمصدره. افتحوا إحداهما وغيّروا صوتاً وانظروا ما كان سيترتب على ذلك.
    [few] { $count } جلسات حقيقية، وكل تصويت مقرون بمصدره. افتحوا إحداها وغيّروا صوتاً وانظروا ما كان سيترتب على ذلك.
    [many] { $count } جلسة حقيقية، وكل تصويت مقرون بمصدره. افتحوا إحداها وغيّروا صوتاً وانظروا ما كان سيترتب على ذلك.
   *[other] { $count } جلسة حقيقية، وكل تصويت مقرون بمصدره. افتحوا إحداها وغيّروا صوتاً وانظروا ما كان سيترتب على ذلك.
}
library-skip = الانتقال إلى الجلسات
library-search = البحث في الجلسات
library-words-example = السويس، 1956، قبول الأعضاء، S/RES/2774 …
library-outcome = النتيجة
library-vetoed-by = من استخدم حق النقض
library-subject = الموضوع
library-by-one = حُسم بصوت واحد
library-by-one-note = لو زاد صوت واحد في العدد أو نقص لتغيرت إحدى النتائج. ولا يشمل ذلك حالات استخدام حق النقض.
library-clear = عرض الكل
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
library-in-archive = البحث في سجل جميع عمليات التصويت المسجلة
library-vetoed-by-whom = حق النقض: { $members }
library-voted = { -rlm }{ $member }: { $votes }
library-new = إعداد تصويت خاص بكم

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
