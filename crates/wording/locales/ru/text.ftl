### The text that is put to the vote, as it stands.

text-title = Текст в нынешнем виде
text-view = Как показан текст
text-tracked = с изменениями
text-clean = без пометок
text-note = Изложено нашими словами; цитируются только спорные выражения.
text-put-there = по итогам голосования: { $item }
text-in-place-of = вместо «{ $words }»
text-not-carried = Предложено, но не принято
text-whole = Текст
text-preamble = Преамбула, { $number }-й пункт
text-paragraph = Пункт { $number }
text-amendment = Поправка { $number }
