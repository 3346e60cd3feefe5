### The page on which readers make their own vote.

new-title = أعدّوا تصويتاً خاصاً بكم
new-lede = أي من الجهازين في أي يوم منذ عام 1945: من كان يشغل المقاعد، والقواعد المنطبقة في ذلك اليوم، ونداء بالأسماء تعدّونه أو تلصقونه.
new-skip = الانتقال إلى الاستمارة
new-what = ما يُطرح للتصويت
new-date = اليوم
new-forum = المحفل
new-forum-plenary = جلسة عامة
new-forum-emergency-special-session = دورة استثنائية طارئة
new-forum-main-committee = لجنة رئيسية
new-matter = المسألة
new-matter-all-other = موضوعية: لعضو دائم استخدام حق النقض
new-matter-procedural = إجرائية: لا حق نقض فيها
new-matter-important = مسألة هامة: أغلبية الثلثين
new-matter-other = مسألة أخرى: الأغلبية
new-name = العنوان
new-text = مضمون النص في جملة واحدة
new-open = فتح التصويت
new-open-note = من لم يرد اسمه يُحتسب غير مصوّت. والرابط الذي يُفتح يتضمن التصويت كله.
new-file-note = جلسة حُفظت هنا، أو كُتبت على النحو الذي يصفه المشروع.
new-file-where = فتح الملف

paste-title = لصق نداء بالأسماء
paste-note = قائمة أو جدول أو نشرة صحفية بأي من اللغات الست. وما ليس واضحاً يُسأل عنه ولا يُخمَّن.
paste-example = الصين مؤيدة، فرنسا ممتنعة … أو: المؤيدون: ألبانيا، الجزائر …
paste-counts = ما فُهم: المؤيدون { $favour }، المعارضون { $against }، الممتنعون عن التصويت { $abstaining }، غير المصوّتين { $absent }؛ من لم ترد أسماؤهم { $unnamed }.
paste-said = يذكر النص: المؤيدون { $favour }، المعارضون { $against }، الممتنعون عن التصويت { $abstaining }.
paste-offer = لا تترك الأعداد والمقاعد إلا احتمالاً واحداً:
paste-offer-take = احتساب الباقين ({ $count }) هكذا: { $vote }
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
doubt-several-votes = يروي النص عدة عمليات تصويت. اختر واحدة:
doubt-too-many = عدد الأصوات في النص { $said }، وعدد المقاعد في ذلك اليوم { $seats }. تحقق من الهيئة والتاريخ.
doubt-nobody = لم يُعثر في هذا النص على أي عضو.
