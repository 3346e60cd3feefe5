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

## Amendments, separate votes, motions and rulings as switches

switches-amendments = Поправки
switches-title = Поправки и предложения процедурного характера
switches-none = Предположите принятие или отклонение. Голоса при этом не меняются.
switches-now = { $what }: { $items }.
switches-assumed = Голоса поданы по другому тексту: { $items }.
switches-item = { $item } ({ $result })
switches-if = Путем голосования: если { $when ->
    [now] { $conditions }
   *[would] бы { $conditions }
}
switches-change = Путем голосования: { $change }
switches-instead = Будучи включенной в текст, заменяет: { $item }.
switches-no-place = Изменяемых слов в тексте нет, поэтому в нем ничего не меняется.
switches-announced-title = Объявлено заранее
switches-announced = Предположить, как было объявлено: { $clause }
