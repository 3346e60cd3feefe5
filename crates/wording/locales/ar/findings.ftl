### ما تقوله الصفحة عن التصويت: النتائج والأسباب والجمل. صيغة المضارع، عبارة بسيطة محايدة، مصطلحات الأمم المتحدة.
###
### مواضع مشتركة بين رسائل كثيرة:
###   $object    ما يُطرح للتصويت (لاختيار الصيغة)
###   $subject   اسمه في وسط الجملة؛ والأسماء مذكرة: مشروع القرار، التعديل، نص الفقرة، الاقتراح، الطعن؛
###              إلا المسألة الأولية (question)، ولها صيغتها: حُسمت بالإيجاب
###   $members   أسماء معطوفة؛ تأتي دائماً في موضع الجر حتى تصح معها أي دولة وأي عدد («عضوين آخرين»)
###   $votes و $needed   أعداد؛ و $votes-word و $needed-word كتابةً حتى العشرة، ومعدودها مذكر دائماً
###   $tally     10–0–5، تُقرأ من اليمين: المؤيدون ثم المعارضون ثم الممتنعون

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

## A seat, as a screen reader says it: its parts are joined by seat-join

seat-join = { -rlm }{ $a }، { $b }
seat-permanent = عضو دائم
seat-presides = في مقعد الرئاسة
seat-changed = مغيَّر عمّا في المحضر
assume-voted = مفترض
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
subject-decision = المقرر { $symbol }
subject-ruling = الطعن في قرار الرئيس
subject-character = المسألة الأولية
subject-agenda = جدول الأعمال المؤقت
subject-upheld = مسألة الإبقاء على قرار الرئيس
subject-importance = مسألة اشتراط أغلبية الثلثين

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

outcome-adopted = { $object ->
    [question] حُسمت بالإيجاب
   *[other] اعتُمد
}
    .short = { $object ->
    [question] حُسمت بالإيجاب
   *[other] اعتُمد
}
outcome-not-adopted = { $object ->
    [question] لم تُحسم بالإيجاب
   *[other] لم يُعتمد
}
    .short = { $object ->
    [question] لم تُحسم بالإيجاب
   *[other] لم يُعتمد
}
outcome-vetoed = استُخدم حق النقض
    .short = حق النقض
outcome-second-vote = يلزم تصويت ثان
    .short = يلزم تصويت ثان
outcome-not-reached = لم يصل إليه الدور
    .short = لم يصل إليه الدور
outcome-not-put = لم يُطرح للتصويت
    .short = لم يُطرح للتصويت
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
outcome-supposed-carried = اعتماد مفترض
    .short = اعتماد مفترض
outcome-supposed-not-carried = عدم اعتماد مفترض
    .short = عدم اعتماد مفترض

## What a reader supposes of an item

verdict-supposed = { $supposed ->
    [carried] تفترضون اعتماده
   *[not-carried] تفترضون عدم اعتماده
}؛ وليس ذلك قراراً ولا يستند إلى أي حكم. حسب الأصوات: { $by-votes }.

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
verdict-literal = لا يصدر صوت مؤيد عن { $members }، ونص الميثاق يشترط أصوات جميع الأعضاء الدائمين.
verdict-vetoed = { $object ->
    [question] لم تُحسم بالإيجاب
   *[other] لم يُعتمد
} بسبب تصويت { $members } بالمعارضة{ $named ->
    [0] .
   *[other] { $count ->
        [1] ، وهو صوت عضو دائم.
        [2] ، وهما صوتا عضوين دائمين.
       *[other] ، وهي أصوات أعضاء دائمين.
    }
}
verdict-assembly = { $votes ->
    [0] لا يؤيده أحد من الأعضاء
    [1] يؤيده عضو واحد من الأعضاء
    [2] يؤيده عضوان من الأعضاء
   *[other] يؤيده { $votes } من الأعضاء
} الحاضرين المشتركين في التصويت، وعددهم { $voting }؛ { $share ->
    [two-thirds] وأغلبية الثلثين { $needed }
   *[majority] والأغلبية { $needed }
}.
verdict-members = { $votes ->
    [0] لا يؤيده أحد من الأعضاء كافة
    [1] يؤيده عضو واحد من الأعضاء كافة
    [2] يؤيده عضوان من الأعضاء كافة
   *[other] يؤيده { $votes } من الأعضاء كافة
}، وعددهم { $all }؛ { $share ->
    [two-thirds] وأغلبية الثلثين { $needed }
   *[majority] والأغلبية { $needed }
}.
verdict-no-quorum = عدد الأعضاء الحاضرين لا يكفي لاتخاذ قرار.
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
verdict-no-priority = لا يُطرح للتصويت أولاً: لم يُعتمد { $item }.
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
