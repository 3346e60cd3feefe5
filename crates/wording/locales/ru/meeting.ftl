### The first view of a meeting: the day, the room, its seats, the reasons.

## Страница и ее панель

page-skip = Перейти к залу

## Голосование читателя

own-untitled = Ваше голосование

## День шаг за шагом

step-label = Голосования дня по порядку
step-changed = вы изменили голоса
step-assumed = голоса предполагаемые
item-proposed-by = Внесено: { $who }

## Зал

room-label = Зал
room-council-label = Стол Совета
room-president = Председатель
room-columns = за – против – воздержались
room-tools = Отмена изменений
room-assumption = Эти голоса были поданы по другому тексту; здесь это допущение, которое вы можете изменить.

## Почему

why-label = Результат и его причины
why-title = Основания
why-due = Что следует сделать теперь
why-warning = Полезно знать
why-ruling = Постановление, на котором это основано

## Отчет

record-title = Как было на самом деле
record-entered = Как введено
record-sources = Источники и сомнения
record-order = Порядок

## Чтобы сохранить

take-sentence = { $headline } ({ $body }, { $date })

## Справка и клавиши

# За, против, воздержание, голос не подан: четыре буквы русской раскладки.
keys-letters = зпвн
