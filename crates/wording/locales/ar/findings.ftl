### ما تقوله الصفحة عن التصويت: النتائج والأسباب والجمل. صيغة المضارع، عبارة بسيطة محايدة، مصطلحات الأمم المتحدة.
###
### مواضع مشتركة بين رسائل كثيرة:
###   $object    ما يُطرح للتصويت (لاختيار الصيغة)
###   $subject   اسمه في وسط الجملة؛ وكل الأسماء مذكرة: مشروع القرار، التعديل، نص الفقرة، الاقتراح، الطعن
###   $members   أسماء معطوفة؛ تأتي دائماً في موضع الجر حتى تصح معها أي دولة وأي عدد («عضوين آخرين»)
###   $votes و $needed   أعداد؛ و $votes-word و $needed-word كتابةً حتى العشرة، ومعدودها مذكر دائماً
###   $tally     10–0–5، تُقرأ من اليمين: المؤيدون ثم المعارضون ثم الممتنعون

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

## Members without a name, after others or alone

who-permanent = { $count ->
    [zero] لا عضو دائم
    [one] عضو دائم واحد
    [two] عضوين دائمين
    [few] { $count } أعضاء دائمين
    [many] { $count } عضواً دائماً
   *[other] { $count } عضو دائم
}
who-others = { $count ->
    [zero] لا أحد غير ذلك
    [one] عضو آخر
    [two] عضوين آخرين
    [few] { $count } أعضاء آخرين
    [many] { $count } عضواً آخر
   *[other] { $count } عضو آخر
}

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
tally-long = المؤيدون { $favour }، المعارضون { $against }، الممتنعون عن التصويت { $abstaining }
tally-not-voting = غير المصوّتين { $count }

## A seat, as a screen reader says it: its parts are joined by seat-join

seat-join = { -rlm }{ $a }، { $b }
seat-permanent = عضو دائم
seat-presides = تتولى الرئاسة
seat-changed = مغيَّر عمّا في المحضر
seat-assumed = مفترض
seat-barred = لا يحق له التصويت

## What is put to the vote

subject-draft = مشروع القرار
subject-draft-amended = مشروع القرار بصيغته المعدلة
subject-draft-named = مشروع القرار { $symbol }
subject-draft-named-amended = مشروع القرار { $symbol } بصيغته المعدلة
subject-amendment = التعديل
subject-amendment-named = التعديل { $symbol }
subject-part = الجزء المطروح على حدة
subject-part-named = نص الفقرة { $symbol }
subject-resolution = القرار { $symbol }
subject-ruling = الطعن في قرار الرئيس
subject-character = الاقتراح باعتبار المسألة إجرائية

# .card تظهر على بطاقة مستقلة
motion-suspend-meeting = اقتراح تعليق الجلسة
    .card = اقتراح تعليق الجلسة
motion-adjourn-meeting = اقتراح رفع الجلسة
    .card = اقتراح رفع الجلسة
motion-adjourn-to-time = اقتراح رفع الجلسة إلى موعد محدد
    .card = اقتراح رفع الجلسة إلى موعد محدد
motion-refer-to-committee = اقتراح إحالة المسألة إلى لجنة
    .card = اقتراح الإحالة
motion-postpone-discussion = اقتراح التأجيل
    .card = اقتراح التأجيل
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

## Outcomes: the word of the verdict; .short on a card

outcome-adopted = اعتُمد
    .short = اعتُمد
outcome-not-adopted = لم يُعتمد
    .short = لم يُعتمد
outcome-vetoed = استُخدم حق النقض
    .short = حق النقض
outcome-second-vote = يلزم تصويت ثان
    .short = يلزم تصويت ثان
outcome-not-reached = لم يصل إليه الدور
    .short = لم يصل إليه الدور
outcome-not-put = لم يُطرح للتصويت
    .short = لم يُطرح للتصويت
outcome-no-decision = لم يُتخذ قرار
    .short = لم يُتخذ قرار
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

## One sentence under the verdict

verdict-council-adopted = { $votes ->
    [zero] لا يصوّت أي عضو بالتأييد
    [one] يصوّت عضو واحد بالتأييد
    [two] يصوّت عضوان بالتأييد
    [few] يصوّت { $votes-word } أعضاء بالتأييد
    [many] يصوّت { $votes-word } عضواً بالتأييد
   *[other] يصوّت { $votes-word } عضو بالتأييد
}، والمطلوب { $needed-word } أصوات، ولا يصوّت أي عضو دائم بالمعارضة.
verdict-council-procedure = { $votes ->
    [zero] لا يصوّت أي عضو بالتأييد
    [one] يصوّت عضو واحد بالتأييد
    [two] يصوّت عضوان بالتأييد
    [few] يصوّت { $votes-word } أعضاء بالتأييد
    [many] يصوّت { $votes-word } عضواً بالتأييد
   *[other] يصوّت { $votes-word } عضو بالتأييد
}؛ والمطلوب { $needed-word } أصوات، ولا حق نقض في المسائل الإجرائية.
verdict-council-too-few = { $votes ->
    [zero] لا يصوّت أي عضو بالتأييد
    [one] يصوّت عضو واحد بالتأييد
    [two] يصوّت عضوان بالتأييد
    [few] يصوّت { $votes-word } أعضاء بالتأييد
    [many] يصوّت { $votes-word } عضواً بالتأييد
   *[other] يصوّت { $votes-word } عضو بالتأييد
}؛ والمطلوب { $needed-word } أصوات.
verdict-literal = لا يصدر صوت مؤيد عن { $members }، ونص الميثاق يطلب أصوات جميع الأعضاء الدائمين.
verdict-vetoed = لم يُعتمد بسبب تصويت { $members } بالمعارضة{ $named ->
    [0] .
   *[other] { $count ->
        [1] ، وهو صوت عضو دائم.
        [2] ، وهما صوتا عضوين دائمين.
       *[other] ، وهي أصوات أعضاء دائمين.
    }
}
verdict-assembly = { $votes ->
    [0] لا يؤيده أحد من الأعضاء
   *[other] يؤيده { $votes } من الأعضاء
} الحاضرين المشتركين في التصويت، وعددهم { $voting }؛ { $share ->
    [two-thirds] وأغلبية الثلثين { $needed }
   *[majority] والأغلبية { $needed }
}.
verdict-members = { $votes ->
    [0] لا يؤيده أحد من الأعضاء كافة
   *[other] يؤيده { $votes } من الأعضاء كافة
}، وعددهم { $all }؛ { $share ->
    [two-thirds] وأغلبية الثلثين { $needed }
   *[majority] والأغلبية { $needed }
}.
verdict-no-quorum = عدد الأعضاء الحاضرين أقل من أن يُتخذ قرار.
verdict-ruling-stands = { $votes ->
    [zero] لا يصوّت أي عضو لإبطال قرار الرئيس
    [one] يصوّت عضو واحد لإبطال قرار الرئيس
    [two] يصوّت عضوان لإبطال قرار الرئيس
    [few] يصوّت { $votes-word } أعضاء لإبطال قرار الرئيس
    [many] يصوّت { $votes-word } عضواً لإبطال قرار الرئيس
   *[other] يصوّت { $votes-word } عضو لإبطال قرار الرئيس
}؛ والعدد المطلوب { $needed-word }.
verdict-nobody-voted = لا يصوّت أي عضو بالتأييد أو المعارضة.
verdict-equally-divided = المؤيدون { $votes } والمعارضون { $votes }: الأصوات في الجمعية العامة منقسمة بالتساوي.
verdict-second-vote = المؤيدون { $votes } والمعارضون { $votes }: الأصوات في الجمعية العامة منقسمة بالتساوي، ويلزم تصويت ثان.
verdict-not-reached = انتهى التصويت قبل أن يصل إليه الدور: اعتُمد { $item }.
verdict-excluded = لا يُطرح للتصويت: اعتُمد { $item }.
verdict-no-action = لا يُبتّ فيه: اعتُمد { $item }.
verdict-withdrawn = لا يُطرح للتصويت: فقد سُحب.
verdict-division-refused = لا يُطرح للتصويت على حدة: لم يُعتمد { $item }.
verdict-mover-objects = لا يُطرح للتصويت على حدة: صاحب الاقتراح الأصلي يعترض.
verdict-not-requested = لا يُطرح للتصويت: لم يطلب ذلك أي عضو في المجلس.
verdict-separate-proposal = لا يُطرح للتصويت هنا: فهو مقترح قائم بذاته.
verdict-already-decided = لا يُطرح للتصويت مرة أخرى: فقد بُتّ فيه في هذه الدورة.
verdict-no-second-vote = لا يلزم تصويت ثان: لم تنقسم الأصوات بالتساوي في التصويت الأول.

# What is settled without a vote
verdict-without-vote = لا يعترض أي عضو: يُعتمد دون تصويت.
verdict-objection = يعترض أحد الأعضاء.
verdict-vote-required = يعترض أحد الأعضاء: التصويت لازم.
verdict-incorporated = يقبله مقدمو المشروع: يصبح جزءاً من النص دون تصويت.
verdict-withdrawal = يُسحب في الوقت المتاح لذلك.
verdict-not-withdrawn = يبقى مطروحاً: فات أوان سحبه.
verdict-maintained = يبقى مطروحاً: العضو الذي ثنّى عليه يطلب التصويت.
verdict-unchallenged = لا يطعن أحد في قرار الرئيس: فيبقى قائماً.
verdict-no-operative-part = لم يبق من منطوقه شيء: فيُرفض برمته.

## Reasons: a title, and .detail with the numbers

reason-affirmative = { $needed-word } أصوات مؤيدة على الأقل
    .detail = { $votes ->
    [zero] لا أصوات مؤيدة
    [one] صوت مؤيد واحد
    [two] صوتان مؤيدان
    [few] { $votes } أصوات مؤيدة
    [many] { $votes } صوتاً مؤيداً
   *[other] { $votes } صوت مؤيد
}؛ والمطلوب { $needed }
reason-concurring = لا معارضة من عضو دائم
    .detail = لا صوت معارضاً من أي من الأعضاء الدائمين الخمسة
    .not-met = { $count ->
    [1] صوت معارض من { $members }
    [2] صوتان معارضان من { $members }
   *[other] أصوات معارضة من { $members }
}
reason-no-veto-without-votes = لا يُستخدم حق النقض إلا ضد نص نال { $needed-word } أصوات
    .detail = تصويت { $members } بالمعارضة { $votes ->
    [zero] ليس نقضاً، إذ لا صوت مؤيداً
    [one] ليس نقضاً، إذ لا يكفي صوت مؤيد واحد
    [two] ليس نقضاً، إذ لا يكفي صوتان مؤيدان
    [few] ليس نقضاً، إذ لا تكفي { $votes } أصوات مؤيدة
    [many] ليس نقضاً، إذ لا يكفي { $votes } صوتاً مؤيداً
   *[other] ليس نقضاً، إذ لا يكفي { $votes } صوت مؤيد
}
    .plain = تصويت { $members } بالمعارضة ليس نقضاً، إذ لا تكفي الأصوات المؤيدة
reason-no-veto-on-procedure = لا حق نقض في المسائل الإجرائية
    .detail = تصويت { $members } بالمعارضة لا يعطل قراراً إجرائياً
reason-no-veto-on-conference = لا حق نقض في عقد مؤتمر لإعادة النظر في الميثاق
    .detail = تصويت { $members } بالمعارضة لا يعطل عقده
reason-abstention = الامتناع عن التصويت ليس نقضاً
    .detail = امتناع { $members } عن التصويت
reason-absence = الغياب ليس نقضاً
    .detail = غياب { $members }
reason-non-participation = عدم المشاركة في التصويت ليس نقضاً
    .detail = عدم مشاركة { $members } في التصويت
reason-elected-against = ليس للأعضاء المنتخبين حق نقض
    .detail = { $count ->
    [zero] لا يعارض أي عضو منتخب؛ والأصوات المؤيدة كافية
    [one] يعارض عضو منتخب واحد؛ والأصوات المؤيدة كافية
    [two] يعارض عضوان منتخبان؛ والأصوات المؤيدة كافية
    [few] يعارض { $count } أعضاء منتخبين؛ والأصوات المؤيدة كافية
    [many] يعارض { $count } عضواً منتخباً؛ والأصوات المؤيدة كافية
   *[other] يعارض { $count } عضو منتخب؛ والأصوات المؤيدة كافية
}
reason-procedural = مسألة إجرائية
    .detail = يُعتمد { $subject } إذا نال { $needed-word } أصوات، أياً كان أصحابها
reason-undetermined = لم يُحسم ما إذا كانت المسألة إجرائية
    .detail = لم يبتّ أحد في ذلك، فتُحتسب الأصوات كما في سائر المسائل
reason-like-the-text = { $object ->
    [part] يُبتّ في الجزء كما يُبتّ في مشروع القرار
   *[other] يُبتّ في التعديل كما يُبتّ في مشروع القرار
}
    .detail = تلزمه الأصوات نفسها، ويمكن استخدام حق النقض ضده وحده
reason-seven = سبعة أصوات تكفي حتى عام 1966
    .detail = الميثاق بصيغته المعدلة ينص على تسعة، لكن المجلس ما زال من أحد عشر عضواً والممارسة تبقي على سبعة
reason-two-thirds = المسألة الهامة تتطلب أغلبية الثلثين
    .detail = يجب أن يؤيدها ثلثا الأعضاء الحاضرين المشتركين في التصويت
reason-two-thirds-parts = التعديلات والأجزاء تتطلب الثلثين أيضاً
    .detail = يلزمها ما يلزم المقترح من أغلبية، والمقترح يتعلق بمسألة هامة
reason-two-thirds-fixed = هذا يتطلب أغلبية الثلثين
    .detail = يجب أن يؤيده ثلثا الأعضاء الحاضرين المشتركين في التصويت
reason-two-thirds-emergency = أغلبية الثلثين في الدورات الاستثنائية الطارئة
    .detail = التوصيات المتعلقة بالسلم والأمن، والتعديلات عليها، تُعامل بوصفها مسائل هامة
reason-majority = الأغلبية تكفي
    .detail = المؤيدون أكثر من المعارضين
reason-majority-committee = في اللجنة تكفي الأغلبية
    .detail = المؤيدون أكثر من المعارضين، أياً كانت المسألة
reason-majority-motion = الاقتراح الإجرائي يُعتمد بالأغلبية
    .detail = المؤيدون أكثر من المعارضين، ولو كانت المسألة هامة
reason-present-and-voting = الممتنعون عن التصويت لا يُحتسبون
    .detail = { $abstaining ->
    [zero] لا ممتنع عن التصويت
    [one] ممتنع واحد عن التصويت
    [two] ممتنعان عن التصويت
    [few] { $abstaining } ممتنعين عن التصويت
    [many] { $abstaining } ممتنعاً عن التصويت
   *[other] { $abstaining } ممتنع عن التصويت
}، { $not-voting ->
    [zero] والجميع أدلوا بأصواتهم
    [one] وعضو واحد لم يصوّت
    [two] وعضوان لم يصوّتا
    [few] و{ $not-voting } أعضاء لم يصوّتوا
    [many] و{ $not-voting } عضواً لم يصوّتوا
   *[other] و{ $not-voting } عضو لم يصوّتوا
}
reason-share-two-thirds = ثلثا الأعضاء الحاضرين المشتركين في التصويت
    .detail = { $votes } من { $voting } ({ $percent })؛ والمطلوب { $needed }
    .none = لا أحد يصوّت بالتأييد أو المعارضة
reason-share-majority = أغلبية الأعضاء الحاضرين المشتركين في التصويت
    .detail = { $votes } من { $voting } ({ $percent })؛ والمطلوب { $needed }
    .none = لا أحد يصوّت بالتأييد أو المعارضة
reason-nobody = لا يصوّت أي عضو بالتأييد أو المعارضة
    .detail = لا يُعتمد شيء دون صوت مؤيد
reason-equal = انقسام الأصوات بالتساوي
    .detail = المؤيدون { $votes } والمعارضون { $votes }: يُحسم الأمر بتصويت ثان في غضون يومين
    .again = المؤيدون { $votes } والمعارضون { $votes }، للمرة الثانية
    .committee = المؤيدون { $votes } والمعارضون { $votes }: لا أغلبية في ذلك في اللجنة
    .motion = المؤيدون { $votes } والمعارضون { $votes }: يسقط الاقتراح الإجرائي عندئذ على الفور
reason-one-vote = لا حق نقض في الجمعية العامة
    .detail = لكل عضو صوت واحد، والأصوات متساوية
reason-no-vote = { $count ->
    [zero] لكل عضو حق التصويت
    [one] عضو واحد ليس له حق التصويت
    [two] عضوان ليس لهما حق التصويت
    [few] { $count } أعضاء ليس لهم حق التصويت
    [many] { $count } عضواً ليس لهم حق التصويت
   *[other] { $count } عضو ليس لهم حق التصويت
}
    .detail = بلغ تأخر { $members } في تسديد الاشتراكات سنتين أو أكثر
    .credentials = وثائق تفويض { $members } غير مقبولة
reason-ended = لم يصل إليه الدور في الجلسة
    .detail = اعتُمد { $item }
reason-excluded = لم يبق منه ما يُصوَّت عليه
    .detail = اعتُمد { $item }، ولا يجتمع الاثنان
reason-no-action = لا يُبتّ فيه
    .detail = اعتُمد { $item }

## Reasons: the character of a matter in the Council

reason-character = { $matter ->
    [procedural] مسألة إجرائية
    [any-members] مسألة لا حق نقض فيها
   *[all-other] مسألة غير إجرائية
}
    .detail = { $basis ->
    [listed] المسائل التي من هذا القبيل محسومة، بنص أو بالممارسة
    [ruling] قرر الرئيس ذلك، ولم يطعن أحد في قراره
    [ruling-stands] قرر الرئيس ذلك، ولم يُبطَل قراره
    [ruling-overruled] قرر الرئيس خلاف ذلك، فأُبطل قراره
    [carried] اعتُبرت المسألة إجرائية بالتصويت على المسألة الأولية
    [vetoed] صوّت عضو دائم بالمعارضة في المسألة الأولية
    [too-few] لم تنل المسألة الأولية ما يكفي من الأصوات
   *[entered] لا نص ولا ممارسة يحسمان الأمر؛ فيُفترض ذلك
}
reason-preliminary = مسألة ما إذا كان الأمر إجرائياً ليست هي نفسها إجرائية
    .detail = تلزم لهذه المسألة { $needed-word } أصوات، ويعطلها صوت معارض من عضو دائم
reason-any-members = أي { $needed-word } أعضاء في المجلس
    .detail = الأعضاء الدائمون والمنتخبون سواء، وليس لأي منهم حق نقض
reason-literal = تأييد جميع الأعضاء الدائمين
    .detail = لا يصدر صوت مؤيد عن { $members }
reason-parties = أطراف النزاع يمتنعون عن التصويت
    .detail = يُحتسب تصويت { $members } امتناعاً
reason-veto-by-name = يرى البعض أن كل صوت كهذا نقض
    .detail = تصويت { $members } بالمعارضة يتعلق بنص لم ينل ما يكفي من الأصوات؛ والنتيجة واحدة
reason-casting-vote = لا صوت مرجِّحاً
    .detail = المؤيدون { $votes } والمعارضون { $against }: يصوّت الرئيس كغيره، والعدد المطلوب هو الفيصل
reason-emergency-session = لا تلزم مناقشة بشأن حق النقض
    .detail = تنعقد دورة استثنائية طارئة بشأن الحالة نفسها
reason-unanimity = عدم إجماع الأعضاء الدائمين
    .detail = لم يعطل المجلسَ صوت معارض من عضو دائم

# A disputed point that is read otherwise than recommended
reason-read-otherwise = نقطة خلافية تُقرأ على الوجه الآخر
    .detail = { $point ->
    [D1] تسعة أصوات، كما نص الميثاق المعدل اعتباراً من 31 آب/أغسطس 1965؛ وفي الممارسة كفت سبعة حتى نهاية ذلك العام
    [D2] يجب أن يصوّت كل عضو دائم بالتأييد؛ وفي الممارسة لا يعطل القرارَ عضو لا يصوّت بالمعارضة
    [D4] تُحتسب أصوات أطراف النزاع امتناعاً؛ وفي الممارسة تُحتسب كما أُدلي بها
    [D5] ما كان سيحسم كون المسألة إجرائية، أي قرار الرئيس أو المسألة الأولية، يُترك جانباً
    [D7] كل صوت معارض من عضو دائم يسمى نقضاً؛ وإلا فلا يسمى كذلك إلا ما كان ضد نص نال الأصوات اللازمة
    [D9] تكفي الأغلبية في الدورة الاستثنائية الطارئة؛ وفي الممارسة يلزم الثلثان
    [D12] تساوي الأصوات يفضي إلى تصويت ثان؛ وإلا سقط هذا فوراً
    [D14] يُعيَّن الأمين العام بأغلبية الثلثين؛ وإلا فبالأغلبية
    [D16] تُحتسب الاقتراعات المقيدة والمفتوحة ثلاثاً ثلاثاً من أولها؛ وإلا فمن ثانيها
    [D19] لا يحول دون سحب المشروع إلا التصويت على المشروع نفسه؛ وإلا فالتصويت على تعديل أو جزء يحول دونه أيضاً
   *[D21] يُعدّ نقص الأصوات عدم إجماع؛ وإلا فلا يُعدّ كذلك إلا استخدام حق النقض
}

## Reasons: rulings, the Assembly, adoption without a vote

reason-ruling = السؤال هو هل يُبطَل قرار الرئيس
    .detail = يبقى القرار قائماً ما لم يصوّت عدد كاف من الأعضاء لإبطاله
reason-ruling-stands = قرار الرئيس قائم
    .detail = المصوّتون لإبطاله أقل من العدد اللازم
reason-unchallenged = لا أحد يطعن في قرار الرئيس
    .detail = يبقى قائماً دون تصويت
reason-members-needed = { $share ->
    [two-thirds] يلزم ثلثا الأعضاء كافة
   *[majority] تلزم أغلبية الأعضاء كافة
}
    .detail = يُحتسب جميع الأعضاء، سواء صوّتوا أم لم يصوّتوا
reason-share-members = { $share ->
    [two-thirds] ثلثا الأعضاء كافة
   *[majority] أغلبية الأعضاء كافة
}
    .detail = { $votes } من { $all } ({ $percent })؛ والمطلوب { $needed }
reason-importance = السؤال هو هل المسألة هامة
    .detail = تبتّ الجمعية العامة في ذلك قبل التصويت على النص
reason-share-settled = { $share ->
    [two-thirds] المسألة تتطلب أغلبية الثلثين
   *[majority] المسألة تتطلب الأغلبية
}
    .detail = { $by ->
    [ruling] هذا ما قرره الرئيس قبل التصويت
   *[assembly] هذا ما قررته الجمعية العامة قبل التصويت
}
reason-quorum = حضور أغلبية الأعضاء
    .detail = عدد الحاضرين { $present } من { $all }
reason-no-objection = لا يعترض أي عضو
    .detail = لا حاجة إلى التصويت
    .objections = { $count ->
    [zero] لا يعترض أي عضو
    [one] يعترض عضو واحد
    [two] يعترض عضوان
    [few] يعترض { $count } أعضاء
    [many] يعترض { $count } عضواً
   *[other] يعترض { $count } عضو
}
reason-together = تصويت واحد على نصوص عدة
    .detail = { $count ->
    [zero] لا يُطرح أي نص
    [one] يُطرح نص واحد؛ وتلزمه أغلبيته الخاصة
    [two] يُطرح نصان معاً؛ وتلزم كلاً منهما أغلبيته الخاصة
    [few] تُطرح { $count } نصوص معاً؛ وتلزم كلاً منها أغلبيته الخاصة
    [many] يُطرح { $count } نصاً معاً؛ وتلزم كلاً منها أغلبيته الخاصة
   *[other] يُطرح { $count } نص معاً؛ وتلزم كلاً منها أغلبيته الخاصة
}

## Reasons: what is not put, or settled without a vote

reason-accepted = يقبله مقدمو المشروع
    .detail = يصبح جزءاً من نصهم دون تصويت
reason-withdrawn-in-time = سُحب في الوقت المتاح لذلك
    .detail = لم يُجر تصويت يحول دون سحبه
reason-too-late = فات أوان سحبه
    .detail = طُرح { $item } للتصويت قبل ذلك
reason-maintained = يتمسك به العضو الذي ثنّى عليه
    .detail = العضو الذي ثنّى عليه يطلب التصويت
reason-withdrawn = سُحب
    .detail = لم يبق ما يُصوَّت عليه
reason-no-division = لا تصويت على حدة
    .detail = لم يُعتمد { $item }
    .mover = صاحب المشروع الأصلي يعترض
reason-not-requested = لم يطلب التصويتَ أي عضو في المجلس
    .detail = المقترح مقدَّم من دولة ليست عضواً في المجلس
reason-separate-proposal = مقترح قائم بذاته
    .detail = التعديل يضيف إلى المقترح أو يحذف منه أو ينقّح جزءاً منه
reason-is-amendment = تعديل
    .detail = يضيف إلى المقترح أو يحذف منه أو ينقّح جزءاً منه
reason-already-decided = سبق البت فيه في هذه الدورة
    .detail = لا يعاد النظر فيه إلا بأغلبية الثلثين
reason-no-second-vote = لا يلزم تصويت ثان
    .detail = لم تنقسم الأصوات بالتساوي في التصويت الأول
reason-no-operative-part = لم يبق جزء من المنطوق
    .detail = رُفضت الأجزاء كلها، ومعها المشروع برمته

## Reasons: elections and polls

reason-elects = { $needed ->
    [zero] لا يلزم صوت للانتخاب
    [one] صوت واحد يكفي للانتخاب
    [two] صوتان يكفيان للانتخاب
    [few] { $needed } أصوات تكفي للانتخاب
    [many] { $needed } صوتاً تكفي للانتخاب
   *[other] { $needed } صوت تكفي للانتخاب
}
    .detail = لا يُنتخب مرشح نال أقل من ذلك
reason-valid-ballots = بطاقات الاقتراع التي تحمل اسماً
    .detail = { $voting ->
    [zero] لا بطاقات صحيحة؛ ولا تُحتسب البطاقات البيضاء والباطلة
    [one] أدلى عضو واحد ببطاقة صحيحة؛ ولا تُحتسب البطاقات البيضاء والباطلة
    [two] أدلى عضوان ببطاقتين صحيحتين؛ ولا تُحتسب البطاقات البيضاء والباطلة
    [few] أدلى { $voting } أعضاء ببطاقات صحيحة؛ ولا تُحتسب البطاقات البيضاء والباطلة
    [many] أدلى { $voting } عضواً ببطاقات صحيحة؛ ولا تُحتسب البطاقات البيضاء والباطلة
   *[other] أدلى { $voting } عضو ببطاقات صحيحة؛ ولا تُحتسب البطاقات البيضاء والباطلة
}
reason-ineligible = الأصوات المدلى بها لعضو منتهية مدته باطلة
    .detail = لا تجوز إعادة انتخابه على الفور
reason-level-last = تعادل على المقعد الأخير
    .detail = يُجرى اقتراع خاص بين المرشحين المتعادلين
reason-level-list = تعادل على حافة القائمة
    .detail = يحسم اقتراع خاص من يُدرج في القائمة المقيدة
reason-restricted = الاقتراع التالي مقيد
    .detail = يقتصر على المرشحين الحاصلين على أكثر الأصوات، باثنين على الأكثر لكل مقعد
reason-open = الاقتراع التالي مفتوح
    .detail = يجوز الإدلاء بالأصوات لأي مرشح مؤهل
reason-lots = تُجرى القرعة
    .detail = يتعادل المرشحون، فيفصل الرئيس بينهم بالقرعة
reason-ballot-again = اقتراع آخر في الجلسة نفسها
    .detail = عدد المرشحين الحاصلين على الأغلبية لا يطابق عدد المقاعد
reason-both-organs = منتخبون في الجهازين
    .detail = المرشحون أنفسهم نالوا الأغلبية في المجلس وفي الجمعية العامة
reason-organs-disagree = لا يتطابق الجهازان
    .detail = تُعقد جلسة أخرى لشغل المقاعد المتبقية
    .conference = يجوز الآن لأي من الجهازين طلب عقد مؤتمر مشترك
reason-straw-poll = الاقتراع الاستطلاعي لا يُلزم أحداً
    .detail = يبيّن مدى التأييد قبل أن يبتّ المجلس

## What is good to know, and what is due

warning-majority-sensitive = تختلف النتيجة هنا بين الأغلبية البسيطة وأغلبية الثلثين.
warning-proviso = { $count ->
    [1] صوت { $members } محسوب مع أن صاحبه طرف في النزاع. فالفقرة 3 من المادة 27 تقضي بامتناعه عن التصويت؛ أما في الممارسة فيُعتدّ بصوته.
    [2] صوتا { $members } محسوبان مع أن صاحبيهما طرفان في النزاع. فالفقرة 3 من المادة 27 تقضي بامتناعهما عن التصويت؛ أما في الممارسة فيُعتدّ بصوتيهما.
   *[other] أصوات { $members } محسوبة مع أن أصحابها أطراف في النزاع. فالفقرة 3 من المادة 27 تقضي بامتناعهم عن التصويت؛ أما في الممارسة فيُعتدّ بأصواتهم.
}
warning-before-the-council = المجلس ينظر في النزاع نفسه: وبموجب الفقرة 1 من المادة 12 لا تقدم الجمعية العامة أي توصية بشأنه إلا إذا طُلب منها ذلك. ولا يتغير عدّ الأصوات.
warning-late-notes = { $count ->
    [zero] لم يبيّن أي وفد لاحقاً كيف كان ينوي التصويت. ولا يتغير عدّ الأصوات.
    [one] بيّن وفد واحد لاحقاً كيف كان ينوي التصويت. ولا يتغير عدّ الأصوات.
    [two] بيّن وفدان لاحقاً كيف كانا ينويان التصويت. ولا يتغير عدّ الأصوات.
    [few] بيّنت { $count } وفود لاحقاً كيف كانت تنوي التصويت. ولا يتغير عدّ الأصوات.
    [many] بيّن { $count } وفداً لاحقاً كيف كانوا ينوون التصويت. ولا يتغير عدّ الأصوات.
   *[other] بيّن { $count } وفد لاحقاً كيف كانوا ينوون التصويت. ولا يتغير عدّ الأصوات.
}
warning-quorum-unknown = لا يبيّن المحضر عدد الأعضاء الحاضرين. والذين صوّتوا أو امتنعوا عن التصويت لا يكفون وحدهم لاتخاذ قرار.
follow-up-debate = { $days ->
    [zero] تعقد الجمعية العامة مناقشة بشأن استخدام حق النقض اليوم.
    [one] تعقد الجمعية العامة مناقشة بشأن استخدام حق النقض في غضون يوم عمل واحد.
    [two] تعقد الجمعية العامة مناقشة بشأن استخدام حق النقض في غضون يومي عمل.
    [few] تعقد الجمعية العامة مناقشة بشأن استخدام حق النقض في غضون { $days } أيام عمل.
    [many] تعقد الجمعية العامة مناقشة بشأن استخدام حق النقض في غضون { $days } يوم عمل.
   *[other] تعقد الجمعية العامة مناقشة بشأن استخدام حق النقض في غضون { $days } يوم عمل.
}
follow-up-second-vote = يلزم تصويت ثان في غضون يومين؛ فإن انقسمت الأصوات فيه أيضاً بالتساوي رُفض المقترح.
