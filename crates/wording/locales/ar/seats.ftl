### At the seats of a meeting: what can be tried, the legend, the ways to show the seats, moving votes by number.

about-if = في حال { $conditions }
about-names-then = بأسماء أخرى في ذلك اليوم: { $names }
room-assembly-label = قاعة الجمعية العامة، مصنفة بحسب التصويت
room-hint = اضغطوا على لوحة اسم ليتغير تصويت صاحبها: مؤيد، ممتنع عن التصويت، معارض، { $not-voting }. وللاختيار أطيلوا الضغط عليها أو اضغطوا مفتاح الإدخال.
room-colours = ألوان لوحة التصويت في الأمم المتحدة
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
groups-label = المجموعة
groups-none = جميع الأعضاء
legend-permanent = عضو دائم
legend-changed = مغيَّر عمّا في المحضر
legend-assumed = مفترض
assume-vote = موقف { $member } غير معروف. اعتباره:
assume-nothing = إعادته إلى موقف غير معروف
move-title = نقل الأصوات بالعدد
move-count = العدد
move-from = من
move-to = إلى
move-apply = نقل
move-note = تُنقل الأصوات غير المنسوبة أولاً، ثم المنسوبة بترتيب المقاعد.
