### What every page says: header, footer, notices, lists, numbers, votes. Keys begin with the part of the page they stand in.

-site = Placard

## Страница и ее панель

page-name = { -site }
page-title = { $title } · { -site }
page-meetings = Заседания
page-all-meetings = Все заседания
page-council-2025 = Совет, 24 фев. 2025 г.
page-assembly-2025 = Ассамблея, 24 фев. 2025 г.
page-menu = Меню
page-tools = Что можно делать на странице
page-undo = Отменить
page-redo = Вернуть
page-record = Вернуть как было
page-print = Печать
page-present = На экран
page-copy-link = Скопировать ссылку
page-language = Язык
page-loading = Голосование загружается.
page-needs-scripts = Для этой страницы нужны скрипты. Сами заседания можно читать и без них.
page-archive = Все голосования с 1946 года
page-odds = Если бы члены не определились
page-power = Вес голоса

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

## Searches and results: the library and other pages share these words

library-words = Поиск
library-country = Страна
library-vote = и ее голос
library-body = Орган
library-any = не важно
library-adopted = принято
library-not-adopted = не принято
library-vetoed = вето
library-import = Открыть данные ООН о голосованиях

## Counts, labels, files

new-file = Открыть файл
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

## Уведомления

notice-address-part = Часть адреса не удалось понять, она опущена: «{ $part }»
notice-cannot-open = Это заседание не удалось открыть; нынешнее остается без изменений. { $problem }
notice-copied = Ссылка скопирована. Она открывает страницу именно в этом состоянии.
notice-cannot-copy = Ссылку не удалось скопировать. Она есть в адресной строке.
notice-no-groups = Состав групп загрузить не удалось, поэтому показаны все члены Организации.
notice-not-translated = Тексты этого заседания не удалось загрузить на этом языке, поэтому они показаны на английском.
notice-no-seat = В этот день места нет, поэтому опущено: { $members }
notice-from-file = Это заседание из файла, и ни одна ссылка его не вместит. Сохраните файл, чтобы открыть его снова.
notice-dismiss = Закрыть это уведомление

## Когда ничего не удалось открыть

error-title = Это голосование не удалось открыть
error-what = Страница не смогла прочитать данные заседания:
error-safe = Ничего не потеряно: ваши изменения хранятся только в адресе, а занесенные в отчет голоса остались прежними.
error-do = Открыть голосование 24 февраля 2025 года в Совете Безопасности

## Внизу страницы

footer-method = Каждый результат следует из норм Устава и правил обоих органов, примененных к занесенным в отчет голосам; при каждом основании указана его норма. { -site } не является сайтом Организации Объединенных Наций.
footer-privacy = О вас ничего не хранится и не передается: ни куки-файлов, ни учетных записей, ни подсчета посетителей.

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
