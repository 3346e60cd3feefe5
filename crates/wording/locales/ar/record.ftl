### What is recorded of a vote, or was entered.

## A vote of the reader's own

own-made = تصويت من إعدادكم. لا شيء هنا مأخوذ من محضر.
own-linked = ورد هذا التصويت مع رابطه. ولم يقارنه أحد بمحضر.
own-file-made = من ملف. ولم يُقارن ما ورد فيه بمحضر.

## The record

record-changed = { $count ->
    [zero] لم تغيّروا أي صوت:
    [one] غيّرتم صوتاً واحداً:
    [two] غيّرتم صوتين:
    [few] غيّرتم { $count } أصوات:
    [many] غيّرتم { $count } صوتاً:
   *[other] غيّرتم { $count } صوت:
}
record-put-back = إعادة هذا التصويت إلى ما في المحضر
record-certainty = درجة اليقين
record-president = رئاسة المجلس
record-president-reckoned = { $member }، وفق التناوب الشهري بحسب الترتيب الهجائي الإنكليزي لأسماء الأعضاء (المادة 18 من النظام الداخلي المؤقت)؛ ولم يُطَّلع على مصدر لهذا الشهر
record-roll = تصويت كل عضو
record-words = الصياغة
record-note = ملاحظة
record-day = عن ذلك اليوم
record-via = (نقلاً عن { $via })
