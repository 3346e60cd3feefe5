### The first view of a meeting: the day, the room, its seats, the reasons.

## The page and its bar

page-skip = الانتقال إلى القاعة

## What a meeting was about

about-if = في حال { $conditions }
about-names-then = بأسماء أخرى في ذلك اليوم: { $names }

## A vote of the reader's own

own-untitled = تصويت من إعدادكم

## The day, step by step

step-label = عمليات التصويت في ذلك اليوم بترتيبها
step-changed = غيّرتم أصواتاً
step-assumed = أصوات مفترضة
item-proposed-by = مقدَّم من { $who }

## The room

room-label = القاعة
room-council-label = طاولة المجلس
room-president = الرئاسة
room-assembly-label = قاعة الجمعية العامة، مصنفة بحسب التصويت
room-columns = مؤيد – معارض – ممتنع عن التصويت
room-tools = التراجع عن التغييرات
room-hint = اضغطوا على لوحة اسم ليتغير تصويت صاحبها: مؤيد، ممتنع عن التصويت، معارض، { $not-voting }. وللاختيار أطيلوا الضغط عليها أو اضغطوا مفتاح الإدخال.
room-colours = ألوان لوحة التصويت في الأمم المتحدة
room-assumption = أُدلي بهذه الأصوات بشأن نص آخر؛ وهي هنا افتراض يمكنكم تغييره.
room-find = البحث عن عضو
room-nobody-found = لا يوجد عضو باسم «{ $search }».
room-set-shown = تغيير تصويت المعروضين إلى
room-set-all = { $count ->
    [zero] لا عضو معروضاً لتغييره إلى: { $vote }
    [one] تغيير تصويت العضو المعروض إلى: { $vote }
    [two] تغيير تصويت العضوين المعروضين إلى: { $vote }
    [few] تغيير تصويت الأعضاء المعروضين، وعددهم { $count }، إلى: { $vote }
    [many] تغيير تصويت الأعضاء المعروضين، وعددهم { $count }، إلى: { $vote }
   *[other] تغيير تصويت الأعضاء المعروضين، وعددهم { $count }، إلى: { $vote }
}
room-unnamed = { $count ->
    [zero] لا أصوات غير منسوبة
    [one] صوت واحد غير منسوب
    [two] صوتان غير منسوبين
    [few] { $count } أصوات غير منسوبة
    [many] { $count } صوتاً غير منسوب
   *[other] { $count } صوت غير منسوب
}
room-roll-not-known = لا يُعرف من هذا التصويت إلا عدد الأصوات: { $named ->
    [zero] لم يُنسب أي موقف إلى عضو بعينه
    [one] نُسب موقف واحد إلى صاحبه
    [two] نُسب موقفان إلى صاحبيهما
    [few] نُسبت { $named } مواقف إلى أصحابها
    [many] نُسب { $named } موقفاً إلى أصحابها
   *[other] نُسب { $named } موقف إلى أصحابها
}، { $unnamed ->
    [zero] ولم يبق موقف غير منسوب
    [one] وبقي موقف واحد غير منسوب
    [two] وبقي موقفان غير منسوبين
    [few] وبقيت { $unnamed } مواقف غير منسوبة
    [many] وبقي { $unnamed } موقفاً غير منسوب
   *[other] وبقي { $unnamed } موقف غير منسوب
}. انقلوا الأصوات بالعدد، أو افترضوا أن عضواً صوّت على نحو معيّن.

view-label = طريقة عرض المقاعد
view-hall = القاعة
view-list = القائمة
view-map = الخريطة
list-member = العضو

## Groups of Members: group- and the word in the table of groups

groups-label = المجموعة
groups-none = جميع الأعضاء

legend-permanent = عضو دائم
legend-changed = مغيَّر عمّا في المحضر
legend-assumed = مفترض

seat-assume = موقف { $member } غير معروف. اعتباره:
seat-forget = إعادته إلى موقف غير معروف

## Moving votes by number

move-title = نقل الأصوات بالعدد
move-count = العدد
move-from = من
move-to = إلى
move-apply = نقل
move-note = تُنقل الأصوات غير المنسوبة أولاً، ثم المنسوبة بترتيب المقاعد.

cannot-no-seat = لا مقعد هنا باسم { $member }، ولذلك لم يتغير شيء.
cannot-not-entitled = لا يحق لوفد { $member } التصويت في ذلك اليوم، ولذلك لم يتغير شيء.
cannot-known = موقف { $member } معروف ولا حاجة إلى افتراضه.
cannot-unknown = موقف { $member } غير معروف: اعتبروه أولاً من المواقف غير المنسوبة.
cannot-too-few = { $count ->
    [zero] لم يبق هناك أي صوت غير منسوب ({ $vote })، ولذلك لم يتغير شيء.
    [one] لم يبق هناك سوى صوت واحد غير منسوب ({ $vote })، ولذلك لم يتغير شيء.
    [two] لم يبق هناك سوى صوتين غير منسوبين ({ $vote })، ولذلك لم يتغير شيء.
    [few] لم يبق هناك سوى { $count } أصوات غير منسوبة ({ $vote })، ولذلك لم يتغير شيء.
    [many] لم يبق هناك سوى { $count } صوتاً غير منسوب ({ $vote })، ولذلك لم يتغير شيء.
   *[other] لم يبق هناك سوى { $count } صوت غير منسوب ({ $vote })، ولذلك لم يتغير شيء.
}

## Why

why-label = النتيجة وأسبابها
why-title = الأسباب
why-due = ما يترتب الآن
why-warning = للعلم
why-ruling = قرار الرئيس الذي يستند إليه هذا

## The record

record-title = ما ورد في المحضر
record-entered = كما أُدخل
record-sources = المصادر ومواضع الشك
record-order = الترتيب

## To keep

take-sentence = { -rlm }{ $headline } ({ $body }، { $date })

## Help and keys

# الحروف لاتينية كحرفي U و R، لتعمل المفاتيح كلها بترتيب واحد للوحة المفاتيح.
keys-letters = fgbn
