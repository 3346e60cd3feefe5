### What every page says: header, footer, notices, lists, numbers, votes. Keys begin with the part of the page they stand in.

-site = Placard

## Страница и ее панель

page-name = { -site }
page-title = { $title } · { -site }
page-undo = Отменить
page-redo = Вернуть
page-record = Вернуть как было
page-loading = Голосование загружается.
page-needs-scripts = Для этой страницы нужны скрипты. Сами заседания можно читать и без них.

body-security-council = Совет Безопасности
body-general-assembly = Генеральная Ассамблея

date-long = { $day } { $month ->
    [1] января
    [2] февраля
    [3] марта
    [4] апреля
    [5] мая
    [6] июня
    [7] июля
    [8] августа
    [9] сентября
    [10] октября
    [11] ноября
   *[12] декабря
} { $year } года

## Counts, labels, files

room-members = { $count ->
    [one] { $count } член
    [few] { $count } члена
   *[many] { $count } членов
}
record-more = { $count ->
    [one] и еще { $count }
    [few] и еще { $count }
   *[many] и еще { $count }
}
labelled = { $label }: { $text }

## Когда ничего не удалось открыть

error-title = Это голосование не удалось открыть
error-what = Страница не смогла прочитать данные заседания:
error-safe = Ничего не потеряно: ваши изменения хранятся только в адресе, а занесенные в отчет голоса остались прежними.
error-do = Открыть голосование 24 февраля 2025 года в Совете Безопасности
widget-open = Изменить любой голос на сайте { -site }

## Списки и числа

list-two = { $a } и { $b }
list-middle = { $a }, { $b }
list-last = { $a } и { $b }
list-changes = { $a }; { $b }

number-0 = ноль
number-1 = один
number-2 = два
number-3 = три
number-4 = четыре
number-5 = пять
number-6 = шесть
number-7 = семь
number-8 = восемь
number-9 = девять
number-10 = десять

percent = { $whole },{ $tenths }{ "\u00A0" }%

## Как голосуют: слова без рода и числа, потому что они стоят рядом с любым названием. «Неучастие» — это отказ
## присутствующего члена от участия в голосовании, «голос не подан» — все остальные, о ком не сказано, почему.

vote-in-favour = за
vote-against = против
vote-abstaining = воздержание
vote-not-participating = неучастие
vote-absent = отсутствие
vote-not-voting = голос не подан
vote-unknown = позиция неизвестна

tally = { $favour }–{ $against }–{ $abstaining }
tally-needed = требуется { $count }
tally-long = за — { $favour }, против — { $against }, воздержались — { $abstaining }
tally-not-voting = не голосовали — { $count }
