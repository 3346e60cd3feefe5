### The text that is put to the vote, as it stands.

text-title = النص بصيغته الحالية
text-view = طريقة عرض النص
text-tracked = مع التغييرات
text-clean = النص النهائي
text-note = موجز بعبارتنا؛ ولا تُقتبس إلا العبارات موضع الخلاف.
text-put-there = بموجب التصويت على: { $item }
text-in-place-of = بدلاً من «{ $words }»
text-not-carried = اقتُرح ولم يُعتمد
text-whole = النص
text-preamble = الديباجة، الفقرة { $number }
text-paragraph = المنطوق، الفقرة { $number }
text-amendment = التعديل { $number }

## Amendments, separate votes, motions and rulings as switches

switches-amendments = التعديلات
switches-title = التعديلات والاقتراحات الإجرائية
switches-none = يمكنكم افتراض أن أحدها اعتُمد أو لم يُعتمد. ولا يتغير أي صوت.
switches-now = { -rlm }{ $what }: { $items }.
switches-assumed = أصوات أُدلي بها بشأن نص آخر: { $items }.
switches-item = { -rlm }{ $item } ({ $result })
switches-if = بالأصوات: في حال { $conditions }
switches-change = بالأصوات: { $change }
switches-instead = إذا أُدرج في النص حلّ محل { $item }.
switches-no-place = العبارة التي يغيّرها ليست في النص، فلا يتغير فيه شيء.
switches-announced-title = أُعلن مسبقاً
switches-announced = افتراض ما أُعلن: { $clause }
