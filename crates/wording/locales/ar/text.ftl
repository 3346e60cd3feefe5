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
