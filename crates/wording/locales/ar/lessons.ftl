### صفحة الدروس.

lessons-title = دروس للصف
lessons-about = دروس جاهزة عن كيفية التصويت في الأمم المتحدة، ومع كل درس خطة وإجابات وورقة عمل للمعلم.
lessons-how = في كل خطوة يلتزم الطلاب بإجابة قبل أن تظهر النتيجة. وتُفحص كل إجابة بالقواعد نفسها التي تُفحص بها عمليات التصويت في هذا الموقع.
lessons-skip = الانتقال إلى الدرس
lessons-handbook = دليل المعلمين (بالإنكليزية)
lesson-all = جميع الدروس
lesson-words = مسرد المصطلحات
lesson-number = الدرس { $number }
lesson-minutes = { $count ->
    [zero] { $count } دقيقة
    [one] دقيقة واحدة ({ $count })
    [two] دقيقتان ({ $count })
    [few] { $count } دقائق
    [many] { $count } دقيقة
   *[other] { $count } دقيقة
}
lesson-steps = { $count ->
    [zero] { $count } خطوة
    [one] خطوة واحدة ({ $count })
    [two] خطوتان ({ $count })
    [few] { $count } خطوات
    [many] { $count } خطوة
   *[other] { $count } خطوة
}
lesson-age = من سن { $count }
lesson-in-english = بالإنكليزية
lesson-english = لم يُترجم هذا الدرس بعد، وهو معروض بالإنكليزية.

lesson-views = طرق عرض الدرس
lesson-pupil = الدرس
lesson-teacher = صفحة المعلم
lesson-sheet = ورقة العمل

lesson-aims = الأهداف
lesson-progress = الخطوات
lesson-step = الخطوة { $number } من { $all }
lesson-roll = كيف صوّت كل عضو
lesson-answers = الإجابات
lesson-commit = هذه إجابتي
lesson-hands = يجيب الصف كله برفع الأيدي
lesson-hands-for = عدد الأيدي للإجابة: { $answer }
lesson-hands-result = خمّن { $right } من { $all } الإجابة الصحيحة
lesson-number-field = رقمك:
lesson-right = صحيح
lesson-wrong = غير صحيح
lesson-seen = الإجابة
lesson-answer = الإجابة: { $answer }
lesson-vote = { $member }: { $vote }
lesson-rests = ما يستند إليه ذلك
lesson-why = لماذا: القواعد التي أدّت إلى هذه النتيجة
lesson-try = يمكن الآن تغيير الأصوات. اضغطوا على لوحة اسم لتروا ما يتغير.
lesson-next = الخطوة التالية
lesson-skip = تخطي هذه الخطوة
lesson-back = الخطوة السابقة
lesson-end = نهاية الدرس
lesson-score = أُجيب عن { $right } من { $all } من الخطوات إجابة صحيحة.
lesson-restart = البدء من جديد

lesson-keep-permanent = أصوات الأعضاء الدائمين ثابتة هنا.
lesson-keep-elected = أصوات الأعضاء المنتخبين ثابتة هنا.
lesson-changed = { $count ->
    [zero] لم يتغير أي صوت ({ $count })؛ والحد الأقصى { $most }.
    [one] تغيّر صوت واحد ({ $count })؛ والحد الأقصى { $most }.
    [two] تغيّر صوتان ({ $count })؛ والحد الأقصى { $most }.
    [few] تغيّرت { $count } أصوات؛ والحد الأقصى { $most }.
    [many] تغيّر { $count } صوتا؛ والحد الأقصى { $most }.
   *[other] تغيّر { $count } صوت؛ والحد الأقصى { $most }.
}
lesson-too-many = تحقق الهدف، ولكن بتغييرات أكثر من المسموح.
lesson-hint = إظهار تلميح
lesson-give-up = إظهار حل
lesson-again = إعادة الأصوات
lesson-name = الاسم أو الأحرف الأولى، إن طلبها المعلم:
lesson-receipt = الإيصال:
lesson-copy = نسخ
lesson-receipt-note = يتضمن الإيصال حلك، ويستطيع المعلم فحصه. وهو لا يثبت من وجد الحل. ولا يُحفظ الاسم ولا يُرسل.

lesson-before = قبل الدرس
lesson-plan = الخطة
lesson-key = الخطوات والإجابات
lesson-mistakes = ما يخطئ فيه الطلاب عادة
lesson-after = للنقاش بعد الدرس
lesson-check = فحص الإيصالات
lesson-check-note = إيصال واحد في كل سطر: الرمز وحده، أو اسم ثم فاصلة ثم الرمز.
lesson-check-solves = يحل الخطوة { $number }
lesson-check-not = لا يحل التحدي
lesson-check-form = ليس إيصالا من هذا الدرس
lesson-check-name = الرمز والاسم لا يتطابقان: خطأ في الكتابة أو اسم آخر
lesson-check-limits = تعيد الصفحة تنفيذ كل إيصال، ولا يُرسل شيء. ويبيّن الإيصال أن الحل صحيح، لكنه ليس إثباتا للهوية، إذ يمكن نقل الحلول إلى الغير.

lesson-sheet-name = الاسم:
lesson-sheet-votes = أي الأصوات تغيّرون، وكيف؟
lesson-sheet-key = مفتاح الإجابات
sheet-room = اكتبوا في كل مربع كيف صوّت العضو في رأيكم: + مؤيد، − معارض، 0 ممتنع. واتركوه فارغا للعضو الذي لم يصوّت.
sheet-rule = القواعد
sheet-ask-needed = كم صوتا مؤيدا كان لازما؟
sheet-ask-result = كم كان عدد الأصوات، وما كانت النتيجة؟
sheet-ask-why = أي شروط حسمت النتيجة؟ اذكروا مادة كل شرط أو قاعدته.
sheet-ask-change = ما أقل تغيير في الأصوات كان سيعطي النتيجة الأخرى؟
