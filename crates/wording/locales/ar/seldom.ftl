### Sentences of the Assembly, and of outcomes that are seldom in the Council: a meeting that shows one loads them first.

motion-suspend-meeting = اقتراح تعليق الجلسة
    .card = اقتراح تعليق الجلسة
motion-adjourn-meeting = اقتراح رفع الجلسة
    .card = اقتراح رفع الجلسة
motion-adjourn-to-time = اقتراح رفع الجلسة إلى موعد محدد
    .card = اقتراح رفع الجلسة إلى موعد محدد
motion-refer-to-committee = اقتراح إحالة المسألة إلى لجنة
    .card = اقتراح الإحالة
motion-adjourn-debate = اقتراح تأجيل المناقشة
    .card = اقتراح عدم البت
motion-close-debate = اقتراح إقفال باب المناقشة
    .card = اقتراح إقفال باب المناقشة
motion-not-competent = اقتراح عدم اختصاص الجمعية العامة
    .card = اقتراح بشأن الاختصاص
motion-division = اقتراح التصويت على الأجزاء كلٍّ على حدة
    .card = اقتراح التجزئة
motion-priority = اقتراح منح الأولوية
    .card = اقتراح منح الأولوية
motion-not-vote-on-next = اقتراح عدم التصويت على المقترح التالي
    .card = اقتراح عدم التصويت
motion-reconsider = اقتراح إعادة النظر
    .card = اقتراح إعادة النظر
outcome-second-vote = يلزم تصويت ثان
    .short = يلزم تصويت ثان
outcome-no-decision = النصاب غير مكتمل
    .short = النصاب غير مكتمل
outcome-vote-required = التصويت لازم
    .short = التصويت لازم
outcome-incorporated = أُدمج في النص
    .short = أُدمج في النص
outcome-withdrawn = سُحب
    .short = سُحب
outcome-not-withdrawn = لم يُسحب
    .short = لم يُسحب
outcome-ruling-stands = قرار الرئيس قائم
    .short = قرار الرئيس قائم
outcome-no-action = لم يُبتّ فيه
    .short = لم يُبتّ فيه
verdict-literal = لا صوت مؤيداً من { $members }، ونص الميثاق يشترط أصوات جميع الأعضاء الدائمين.
verdict-assembly = عدد المؤيدين { $votes } من الأعضاء الحاضرين المشتركين في التصويت، وعددهم { $voting }؛ { $share ->
    [two-thirds] وأغلبية الثلثين { $needed }
   *[majority] والأغلبية { $needed }
}.
verdict-members = عدد المؤيدين { $votes } من الأعضاء كافة، وعددهم { $all }؛ { $share ->
    [two-thirds] وأغلبية الثلثين { $needed }
   *[majority] والأغلبية { $needed }
}.
verdict-no-quorum = عدد الأعضاء الحاضرين لا يكفي لاتخاذ قرار.
verdict-ruling-stands = عدد الأصوات لإبطال قرار الرئيس { $votes }؛ والعدد المطلوب { $needed }.
verdict-equally-divided = المؤيدون { $votes } والمعارضون { $votes }: الأصوات في الجمعية العامة منقسمة بالتساوي.
verdict-second-vote = المؤيدون { $votes } والمعارضون { $votes }: الأصوات في الجمعية العامة منقسمة بالتساوي، ويلزم تصويت ثان.
verdict-withdrawn = دون طرحه للتصويت: فقد سُحب.
verdict-division-refused = دون طرحه للتصويت على حدة: لم يُعتمد { $item }.
verdict-no-priority = دون أولوية في التصويت: لم يُعتمد { $item }.
verdict-mover-objects = دون طرحه للتصويت على حدة: اعتراض صاحب الاقتراح الأصلي.
verdict-not-requested = دون طرحه للتصويت: لم يطلب ذلك أي عضو في المجلس.
verdict-separate-proposal = دون طرحه للتصويت هنا: مقترح قائم بذاته.
verdict-already-decided = دون طرحه للتصويت مرة أخرى: فقد بُتّ فيه في الدورة نفسها.
verdict-no-second-vote = دون تصويت ثان: لم تنقسم الأصوات بالتساوي في التصويت الأول.
verdict-without-vote = لا اعتراض من أي عضو: اعتماد دون تصويت.
verdict-objection = اعتراض أحد الأعضاء.
verdict-vote-required = اعتراض أحد الأعضاء: التصويت لازم.
verdict-incorporated = بقبول مقدمي المشروع: جزء من النص دون تصويت.
verdict-withdrawal = سحبه في الوقت المتاح لذلك.
verdict-not-withdrawn = فات أوان سحبه.
verdict-maintained = طرحه للتصويت رغم ذلك، بطلب العضو الذي ثنّى عليه.
verdict-unchallenged = لا طعن في قرار الرئيس: فهو قائم.
verdict-no-operative-part = لم يبق من منطوقه شيء: رفضه برمته.
headline-adopted-assembly = اعتمدت الجمعية العامة { $subject } ({ $tally })
headline-second-vote = انقسمت الأصوات في الجمعية العامة بالتساوي بشأن { $subject } ({ $tally })، فلزم تصويت ثان
headline-no-decision = لم يُتخذ قرار بشأن { $subject }: لم يكن عدد الأعضاء الحاضرين كافياً
headline-ruling-stands = بقي قرار الرئيس قائماً: لم يُعتمد { $subject } ({ $tally })
headline-ruling-overruled = أُبطل قرار الرئيس ({ $tally })
headline-bare = { $when ->
    [now] لا يُطرح
    [would] ما كان ليُطرح
   *[then] لم يُطرح
} { $subject } للتصويت
headline-without-vote = { $when ->
    [now] يُعتمد
    [would] كان سيُعتمد
   *[then] اعتُمد
} { $subject } دون تصويت
headline-rejected = { $when ->
    [now] لا يُعتمد
    [would] ما كان ليُعتمد
   *[then] لم يُعتمد
} { $subject }
headline-vote-required = { $when ->
    [now] يلزم
    [would] كان سيلزم
   *[then] لزم
} إجراء تصويت على { $subject }
headline-incorporated = { $when ->
    [now] يقبل
    [would] كان سيقبل
   *[then] قبل
} مقدمو المشروع { $subject }
headline-withdrawn = { $when ->
    [now] يُسحب
    [would] كان سيُسحب
   *[then] سُحب
} { $subject }
headline-not-withdrawn = { $when ->
    [now] يفوت
    [would] كان سيفوت
   *[then] فات
} أوان سحب { $subject }
headline-maintained = { $when ->
    [now] يُسحب
    [would] كان سيُسحب
   *[then] سُحب
} { $subject } { $when ->
    [now] ويتمسك
    [would] وكان سيتمسك
   *[then] وتمسّك
} به العضو الذي ثنّى عليه
headline-unchallenged = { $when ->
    [now] يبقى
    [would] كان سيبقى
   *[then] بقي
} قرار الرئيس قائماً دون طعن
headline-untouched = { $when ->
    [now] لا يُبتّ
    [would] ما كان ليُبتّ
   *[then] لم يُبتّ
} في { $subject }
