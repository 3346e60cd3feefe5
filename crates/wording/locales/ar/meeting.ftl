### The first view of a meeting: the day, the room, its seats, the reasons.

## The page and its bar

page-skip = الانتقال إلى القاعة

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
room-columns = مؤيد – معارض – ممتنع عن التصويت
room-tools = التراجع عن التغييرات
room-assumption = أُدلي بهذه الأصوات بشأن نص آخر؛ وهي هنا افتراض يمكنكم تغييره.

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
