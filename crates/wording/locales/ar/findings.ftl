### ما تقوله الصفحة عن التصويت: النتائج والأسباب والجمل. عبارة بسيطة محايدة، مصطلحات الأمم المتحدة.
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
motion-postpone-discussion = اقتراح التأجيل
    .card = اقتراح التأجيل

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
outcome-not-reached = لم يصل إليه الدور
    .short = لم يصل إليه الدور
outcome-not-put = لم يُطرح للتصويت
    .short = لم يُطرح للتصويت
outcome-supposed-carried = اعتماد مفترض
    .short = اعتماد مفترض
outcome-supposed-not-carried = عدم اعتماد مفترض
    .short = عدم اعتماد مفترض

## What a reader supposes of an item

verdict-supposed = هذا افتراض وليس قراراً، ولا يستند إلى أي حكم. حسب الأصوات: { $by-votes }.

## One sentence under the verdict

verdict-council-adopted = { $votes ->
    [zero] لا أصوات مؤيدة
    [one] صوت مؤيد واحد
    [two] صوتان مؤيدان
    [few] { $votes-word } أصوات مؤيدة
    [many] { $votes-word } صوتاً مؤيداً
   *[other] { $votes-word } صوت مؤيد
}؛ والمطلوب { $needed-word }، ولا صوت معارضاً من عضو دائم.
verdict-council-procedure = { $votes ->
    [zero] لا أصوات مؤيدة
    [one] صوت مؤيد واحد
    [two] صوتان مؤيدان
    [few] { $votes-word } أصوات مؤيدة
    [many] { $votes-word } صوتاً مؤيداً
   *[other] { $votes-word } صوت مؤيد
}؛ والمطلوب { $needed-word }، ولا حق نقض في المسائل الإجرائية.
verdict-council-too-few = { $votes ->
    [zero] لا أصوات مؤيدة
    [one] صوت مؤيد واحد
    [two] صوتان مؤيدان
    [few] { $votes-word } أصوات مؤيدة
    [many] { $votes-word } صوتاً مؤيداً
   *[other] { $votes-word } صوت مؤيد
}؛ والمطلوب { $needed-word }.
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
verdict-nobody-voted = لا أصوات مؤيدة ولا معارضة.
verdict-not-reached = انتهى التصويت قبل أن يصل إليه الدور: اعتُمد { $item }.
verdict-excluded = دون طرحه للتصويت: اعتُمد { $item }.
verdict-no-action = دون البتّ فيه: اعتُمد { $item }.

# What is settled without a vote
