### What is recorded of a vote, or was entered.

## Голосование читателя

own-made = Ваше голосование. Здесь нет ничего из отчета.
own-linked = Это голосование пришло со ссылкой. Никто не сверял его с отчетом.
own-file-made = Из файла. Его содержание не сверено с отчетом.

## Отчет

record-changed = { $count ->
    [one] Вы изменили { $count } голос:
    [few] Вы изменили { $count } голоса:
   *[many] Вы изменили { $count } голосов:
}
record-put-back = Вернуть это голосование как было
record-certainty = Степень достоверности
record-president = Председатель Совета
record-president-reckoned = { $member }: установлено по ежемесячной очередности в английском алфавитном порядке членов (правило 18); источник за этот месяц не просматривался
record-roll = Кто как голосовал
record-words = Формулировка
record-note = Примечание
record-day = О дне
record-via = (через { $via })
