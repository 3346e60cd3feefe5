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
archive-loading = تحميل عمليات التصويت: الجزء { $loaded } من { $all }
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
archive-council-first = هذه عمليات تصويت في مجلس الأمن. ويجري تحميل عمليات التصويت في الجمعية العامة.
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
