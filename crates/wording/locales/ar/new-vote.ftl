### The page on which readers make their own vote.

new-title = أعدّوا تصويتاً خاصاً بكم
new-lede = أي من الجهازين في أي يوم منذ عام 1945: من كان يشغل المقاعد، والقواعد المنطبقة في ذلك اليوم، ونداء بالأسماء تعدّونه أو تلصقونه.
new-skip = الانتقال إلى الاستمارة
new-what = ما يُطرح للتصويت
new-date = اليوم
new-real = عمليات التصويت التي جرت فعلاً هناك في ذلك اليوم:
new-real-archive = البحث عن هذا اليوم في سجل جميع عمليات التصويت المسجلة
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
new-text-hint = مثلاً: يدعو إلى وقف إطلاق النار. أما الأصوات، ومنها الجملة أو النشرة الصحفية التي تذكرها، فمكانها حقل «لصق نداء بالأسماء» أدناه.
new-open = فتح التصويت
new-open-note = من لم يرد اسمه يُحتسب غير مصوّت. والرابط الذي يُفتح يتضمن التصويت كله.
new-file-note = جلسة حفظتموها هنا:
new-file-where = فتح ملف في صفحة جلسة

## A meeting with several items

new-meeting = الجلسة
new-untitled = جلسة بلا عنوان
new-more-meeting = اسمكم ورقم الجلسة والمصدر
new-maker = من أنتم، كما سيراه القراء
new-number = اسم الجلسة أو رقمها
new-source = المصدر
new-address = عنوان المصدر على الشبكة
new-more-item = العنوان والرمز ومقدمو النص
new-document = رمز الوثيقة
new-proposed = الجهة المقدِّمة
new-order = البنود بترتيب التصويت
new-earlier = نقل إلى الأمام
new-later = نقل إلى الخلف
new-remove = حذف هذا البند
new-amiss = (ينقصه شيء)
new-add = إضافة بند
new-add-note = قد يتضمن يوم التصويت بنوداً عدة. تُطرح التعديلات والتصويت على الأجزاء والاقتراحات والمسائل قبل المشروع؛ ويمكنكم تغيير الترتيب.
new-add-amendment = تعديل
new-add-part = تصويت على جزء على حدة
new-add-motion = اقتراح إجرائي
new-add-procedural = هل المسألة إجرائية؟
new-add-important = هل المسألة هامة؟
new-add-draft = مشروع آخر
new-item-draft = { $number ->
    [1] مشروع القرار
   *[other] مشروع القرار { $number }
}
new-item-amendment = التعديل { $number }
new-item-part = التصويت على حدة { $number }
new-item-question = { $number ->
    [1] المسألة الأولية
   *[other] المسألة الأولية { $number }
}
new-motion = موضوع الاقتراح
new-on = بشأن أي بند
new-on-any = بشأن كل ما يلي
new-of = بشأن أي مشروع
new-question-procedural = يصوّت المجلس على ما إذا كانت المسألة إجرائية. فإذا اعتُمد ذلك لم يكن لأي عضو نقض ذلك البند.
new-question-important = تصوّت الجمعية العامة على ما إذا كانت المسألة هامة. فإذا اعتُمد ذلك احتاج ذلك البند إلى الثلثين.
new-paragraph-kind = نوع الفقرة
new-kind-preambular = ديباجة
new-kind-operative = منطوق
new-preambular = الديباجة، الفقرة { $number }
new-operative = المنطوق، الفقرة { $number }
new-add-paragraph = إضافة فقرة
new-remove-paragraph = حذف هذه الفقرة
new-no-text = لا نص في المشروع بعد. اكتبوا فقراته أولاً: اختاروا المشروع أعلاه.
new-change = ما يفعله
new-change-replace = يستعيض عن كلمات
new-change-append = يضيف كلمات إلى فقرة
new-change-add-paragraph = يضيف فقرة
new-change-delete-paragraph = يحذف فقرة
new-which-paragraph = في أي فقرة
new-from = هذه الكلمات
new-to = تصبح
new-appended = كلمات في النهاية
new-added = الفقرة الجديدة
new-add-change = تغيير آخر
new-remove-change = حذف هذا التغيير
new-part = الفقرات التي يُصوَّت عليها على حدة
new-wrong-no-draft = يحتاج هذا البند إلى مشروع: أضيفوا مشروعاً.
new-wrong-no-change = اذكروا ما يغيّره.
new-wrong-words = لا ترد «{ $words }» في تلك الفقرة.
new-wrong-no-paragraph = اختاروا فقرة من المشروع.
new-wrong-nothing-later = اختاروا البند اللاحق الذي يبتّ فيه؛ وإن لم يوجد فانقلوا هذا البند إلى الأمام.
new-out = فتحها أو توزيعها
new-save = حفظ في ملف
new-length = في الرابط { $count } من الأحرف.
new-long = تقطع بعض البرامج الروابط التي تزيد على 2000 حرف: احفظوا الملف أيضاً.
new-too-long = ترفض خوادم كثيرة الروابط التي تزيد على 7500 حرف: وزّعوا الملف.
new-no-link = لا يستطيع هذا المتصفح وضع الجلسة في رابط. احفظوها في ملف.
new-not-yet = ما زال ينقص شيء: اختاروا البند المعلَّم.
new-kept = في هذا التصويت أعداد بلا أسماء. تبقى إلى أن تُدخلوا نداءً بالأسماء.
new-partial = في الرابط أو الملف أجزاء لا حقول لها في هذه الاستمارة، كقرارات الرئيس أو تعدد المصادر. وهي محذوفة هنا.
new-problem = تعذر فتح الملف: { $problem }
new-motion-postpone-discussion = اقتراح التأجيل
new-motion-adjourn-meeting = اقتراح رفع الجلسة
new-motion-suspend-meeting = اقتراح تعليق الجلسة
new-motion-refer-to-committee = اقتراح الإحالة
new-motion-adjourn-debate = اقتراح عدم البت
new-motion-close-debate = اقتراح إقفال باب المناقشة
new-motion-division = اقتراح التجزئة
new-motion-not-vote-on-next = اقتراح عدم التصويت
new-motion-not-competent = اقتراح بشأن الاختصاص

## The roll call

paste-title = لصق نداء بالأسماء
paste-note = قائمة أو جدول أو نشرة صحفية بأي من اللغات الست. وما ليس واضحاً يُسأل عنه ولا يُخمَّن.
paste-example = الصين مؤيدة، فرنسا ممتنعة … أو: المؤيدون: ألبانيا، الجزائر …
paste-counts = ما فُهم: المؤيدون { $favour }، المعارضون { $against }، الممتنعون عن التصويت { $abstaining }، غير المصوّتين { $absent }؛ من لم ترد أسماؤهم { $unnamed }.
paste-said = يذكر النص: المؤيدون { $favour }، المعارضون { $against }، الممتنعون عن التصويت { $abstaining }.
paste-missing = تنقص أسماء. من لم يُذكر اسمه يظهر على أنه لم يصوّت، وقد تختلف النتيجة لذلك: ألصق الأسماء أيضاً.
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
paste-file = أو أفلتوا ملف PDF أو Word أو ملفاً نصياً على الحقل، أو اختاروه:
paste-file-reading = تجري قراءة الملف…
paste-file-read = نص { $file } وارد أعلاه. تحققوا منه.
paste-file-failed = لا يمكن قراءة { $file } هنا: المطلوب ملف PDF أو Word (.docx) أو ملف نصي لا يزيد على 30 ميغابايت. انسخوا نصه والصقوه بدلاً من ذلك.
paste-file-empty = لا نص في { $file }: قد يكون صورة ممسوحة ضوئياً. انسخوا النص من مصدر آخر.
