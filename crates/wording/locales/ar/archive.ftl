### The archive of all recorded votes.

archive-about = جميع عمليات التصويت المسجلة في مجلس الأمن والجمعية العامة، مع مصادرها وما هو غير مؤكد منها. للبحث فيها وفتحها وتغييرها والاستشهاد بها.
archive-skip = الانتقال إلى عمليات التصويت
archive-search = البحث في جميع عمليات التصويت المسجلة منذ عام 1946
archive-example = السويس، نقض فرنسا، S/RES/242، فلسطين 1947 …
archive-vetoed-by = من استخدم حق النقض
archive-from = من (سنة)
archive-to = إلى (سنة)
archive-kind = ما طُرح للتصويت
archive-outcome = النتيجة
archive-draft = مشروع أو مقترح
archive-amendment = تعديل
archive-part = جزء من نص
archive-motion = اقتراح إجرائي
archive-ruling = قرار الرئاسة
archive-unknown = غير مذكور
archive-without-vote = اعتُمد دون تصويت
archive-clear = عرض الكل
archive-total = { $count ->
    [zero] لا عمليات تصويت
    [one] عملية تصويت واحدة، من { $from } إلى { $to }
    [two] عمليتا تصويت، من { $from } إلى { $to }
    [few] { $count } عمليات تصويت، من { $from } إلى { $to }
    [many] { $count } عملية تصويت، من { $from } إلى { $to }
   *[other] { $count } عملية تصويت، من { $from } إلى { $to }
}
archive-failed = تعذّر تحميل جزء من السجل، فتنقص هنا عمليات تصويت.
archive-again = إعادة المحاولة
archive-waiting = يجري تحميل عمليات التصويت.
archive-count = { $count ->
    [zero] لا عمليات تصويت
    [one] عملية تصويت واحدة
    [two] عمليتا تصويت
    [few] { $count } عمليات تصويت
    [many] { $count } عملية تصويت
   *[other] { $count } عملية تصويت
}
archive-nearest = لا توجد عملية تصويت تستوفي كل ذلك. وهذه أقربها.
archive-none = لا توجد عملية تصويت تستوفي كل ذلك. احذفوا أحد الشروط أو اعرضوا جميع عمليات التصويت.
archive-more = عرض المزيد ({ $count })
archive-save-csv = حفظ بصيغة CSV
archive-save-json = حفظ بصيغة JSON
archive-doubtful = غير مؤكد
archive-counted = نتيجة محسوبة
archive-inferred = نتيجة مستنتجة
archive-vetoed-by-whom = حق النقض: { $members }
archive-told = فتح الجلسة
archive-change = فتح التصويت كجلسة وتغييره
archive-worksheet = ورقة عمل
archive-nobody-voted = لم يصوّت أحد، فلا تصويت يمكن تغييره.
archive-unnamed = لا يُعرف كيف صوّت كل عضو، فلا يمكن فتح هذا التصويت كجلسة.
archive-preliminary = كان التصويت على ما إذا كانت المسألة إجرائية، فلا يمكن فتحه كجلسة مستقلة.
archive-roll = من صوّت وكيف
archive-abstention-doubtful = امتناع أو عدم مشاركة: المحاضر مختلفة
archive-doubts = ما هو غير مؤكد
archive-day-derived = اليوم هو يوم القرار بأكمله، أو يُستنتج من عمليات التصويت المجاورة في المحضر.
archive-records = وثائق الأمم المتحدة
archive-resolution = القرار
archive-document = الوثيقة
archive-record = محضر الجلسة
archive-voting-record = سجل التصويت
archive-sources = المصادر
archive-cite = كيفية الاستشهاد
archive-copy-plain = نسخ الاستشهاد
archive-copy-bibtex = نسخ بصيغة BibTeX
archive-copy-ris = نسخ بصيغة RIS
archive-vetoes = جميع حالات النقض حسب العضو والعقد
archive-vetoes-note = النص الذي نقضه عدة أعضاء يُحسب لكل منهم. وتشمل أرقام الاتحاد الروسي حالات النقض من الاتحاد السوفياتي. اضغطوا رقماً لعرض عمليات التصويت.
archive-decade = { $decade }
archive-in-all = المجموع
archive-veto-figure = { -rlm }{ $member }، { $when }: { $count }
archive-searched = شمل البحث حتى الآن { $searched } من أصل { $all } عملية تصويت
archive-views = طرق الاطلاع على عمليات التصويت
archive-view-search = بحث
archive-view-vetoes = جميع حالات النقض
archive-view-pair = عضوان
archive-view-worth = عمليات تصويت جديرة بالاطلاع
archive-years = عمليات التصويت حسب السنة
archive-years-hint = اسحبوا فوق الأعمدة للإبقاء على بعض السنوات، أو اضغطوا عموداً أو عقداً. وحقلا السنة يفعلان الشيء نفسه.
archive-all-years = جميع السنوات
archive-pair = عضوان جنباً إلى جنب
archive-pair-note = التصويت المتماثل يعني أن العضوين أدليا بالصوت نفسه: تأييداً أو معارضة أو امتناعاً. ولا تُحسب إلا عمليات التصويت التي كان لكليهما مقعد فيها. وإذا لم يشارك أحدهما، أو كان صوته غير معروف بالاسم أو مشكوكاً فيه، فلا مقارنة: وتُحسب هذه العمليات على حدة. اضغطوا رقماً لعرض عمليات التصويت.
archive-pair-one = العضو الأول
archive-pair-other = العضو الثاني
archive-pair-choose = اختاروا عضوين مختلفين.
archive-pair-none = لا توجد هنا عملية تصويت كان لكليهما مقعد فيها.
archive-pair-sentence = { $members }: تصويت متماثل في { $alike } من أصل { $compared } عملية تصويت قورنت ({ $percent }).
archive-pair-differing = عمليات التصويت من بينها التي تختلف المصادر فيها بشأن أحدهما: { $count }
archive-pair-partial = عمليات التصويت من بينها التي لا يُعرف إلا جزء من أصواتها بالاسم: { $count }
archive-pair-votes = { -rlm }{ $members }: { $what }
archive-compared = قورنت
archive-alike = متماثل
archive-share = نسبة التماثل
archive-one-abstained = امتنع أحدهما
archive-opposed = متعارض
archive-took-no-part = لم يشارك أحدهما
archive-not-known = غير معروف
archive-percent = { $percent } في المائة
archive-by-body = حسب الجهاز
archive-by-subject = حسب الموضوع
archive-by-year = حسب السنة
archive-subject = الموضوع
archive-subject-note = يُحدَّد الموضوع من كلمات العنوان، فهو عون على العدّ وليس تصنيفاً من الأمم المتحدة.
archive-subject-cuba-embargo = الحصار على كوبا
archive-subject-palestine = فلسطين
archive-subject-middle-east = الشرق الأوسط
archive-subject-ukraine = أوكرانيا
archive-subject-korea = كوريا
archive-subject-china-seat = مقعد الصين
archive-subject-apartheid = الفصل العنصري والجنوب الأفريقي
archive-subject-decolonization = إنهاء الاستعمار
archive-subject-nuclear-arms = الأسلحة النووية
archive-subject-disarmament = نزع السلاح
archive-subject-human-rights = حقوق الإنسان
archive-subject-development = التنمية والاقتصاد
archive-subject-terrorism = الإرهاب
archive-subject-peacekeeping = حفظ السلام
archive-subject-sanctions = الجزاءات
archive-subject-admission = قبول الأعضاء
archive-subject-courts = المحاكم والقانون الدولي
archive-subject-budget = الميزانية والموظفون
archive-subject-organization = المنظمة نفسها
archive-subject-africa = أفريقيا
archive-subject-asia = آسيا
archive-subject-europe = أوروبا
archive-subject-americas = الأمريكتان
archive-subject-other = مواضيع أخرى
archive-worth = عمليات تصويت جديرة بالاطلاع
archive-worth-note = لدرس أو مقال، في مجموعات. وانتماء التصويت إلى مجموعته يتبيّن من أعداده ومن أسماء المصوّتين. افتحوا أحدها لمعرفة من صوّت وكيف، ولتغييره.
archive-worth-one-vote = حُسمت بصوت واحد
    .about = كان صوت مؤيد واحد، زيادةً أو نقصاناً، كافياً لقلب النتيجة.
archive-worth-tie = تعادل الأصوات
    .about = تساوى المؤيدون والمعارضون، فلم يُعتمد المقترح.
archive-worth-two-thirds = أغلبية لم تكفِ
    .about = المؤيدون أكثر من المعارضين، لكنهم أقل من الثلثين اللازمين في الجمعية العامة.
archive-worth-abstentions = حسمها الامتناع عن التصويت
    .about = في المجلس: المؤيدون أكثر من المعارضين لكن عددهم لم يكفِ؛ وفي الجمعية العامة: اعتُمد النص مع أن الممتنعين أكثر من المؤيدين.
archive-worth-alone = عضو واحد معارض
    .about = واعتُمد النص مع ذلك.
archive-worth-lone-veto = نقض منفرد
    .about = عارض عضو دائم واحد ولم يعارض غيره.
archive-worth-double-veto = نقض مزدوج
    .about = عارض عضوان دائمان.
archive-worth-triple-veto = نقض ثلاثي
    .about = عارض ثلاثة أعضاء دائمين.
archive-worth-no-veto = معارضة دون نقض
    .about = عارض عضو دائم واعتمد المجلس النص: فلا نقض في المسائل الإجرائية.
archive-worth-amendment = تعديلات اعتُمدت
    .about = عُدّل النص قبل طرحه للتصويت.
archive-worth-sponsor-outvoted = مقدّم النص في الأقلية
    .about = كان العضو صاحب الاقتراح في الأقلية: فاقت الأصوات المعارضة الأصوات المؤيدة، أو اعتُمد النص من دون صوته.
archive-whole = السجل كله في ملف واحد: جميع الجداول مع وصفها ومصادرها وشروطها (zip، { $size } ك.ب)
archive-certainty-agree = يتفق مصدران مستقلان على أصوات الأعضاء، أو لا تحتمل الأعداد غيرها.
archive-certainty-one = يرد هذا التصويت بالأسماء في مصدر واحد.
archive-certainty-conflict = تختلف المصادر بشأن بعض الأعضاء؛ والأصوات هنا هي الواردة في مكتبة الأمم المتحدة.
archive-certainty-partial = بعض الأعضاء معروفون بالاسم؛ ولا يُعرف عن الآخرين سوى الأعداد.
archive-certainty-tally = لا تُعرف سوى الأعداد.
archive-note-between = اليوم غير معروف: بين { $from } و{ $to }. والمقاعد والقواعد هي تلك السارية في آخر هذه الأيام.
archive-note-counted = لا يذكر أي مصدر ما آل إليه؛ والنتيجة محسوبة بالأغلبية البسيطة.
archive-note-inferred = لا يذكر أي مصدر ما آل إليه؛ وعدم اعتماده مستنتج.
archive-note-differ = تختلف المصادر في كيفية تصويت هؤلاء الأعضاء: { $members }.
archive-note-derived = أصوات الأعضاء مستنتجة: فلا تحتمل الأعداد وحق النقض غيرها.
archive-no-pair = إزالة هذا الشرط
