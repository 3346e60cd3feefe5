### The page that reads the UN’s own voting data.

import-lede = Все занесенные в отчет голосования, которые публикует Цифровая библиотека Организации Объединенных Наций, с поиском в вашем браузере. Файл остается на вашем устройстве.
import-skip = Перейти к файлу
import-file = Файл
import-drop = Перетащите файл сюда или выберите его
import-drop-note = Данные о голосованиях в Генеральной Ассамблее или Совете Безопасности, в формате CSV
import-reading = Чтение файла
import-progress = { $percent }{ "\u00A0" }% (строк: { $rows }; голосований: { $rolls })
import-cancel = Прервать
import-failed-empty = Файл пуст.
import-failed-unreadable = Браузер не может прочитать файл. Ничего не потеряно: выберите его еще раз.
import-failed-unsupported = Средство чтения файлов в этом браузере не работает.
import-failed-date-order = В файле ничто не указывает, что стоит в датах первым. Что именно?
import-failed-un-roll-calls = Голосования сохранены. Теперь выберите таблицу голосов un_votes.
import-failed-un-votes = В этой таблице нет дат. Сначала выберите таблицу голосований un_roll_calls.
import-day-first = Сначала день: 4/10 — 4 октября
import-month-first = Сначала месяц: 4/10 — 10 апреля
import-failed-other = Это не файл данных о голосованиях из Цифровой библиотеки Организации Объединенных Наций.
import-held = { $rolls ->
    [0] { $rows ->
        [0] Голосований нет: в файле нет строк
        [one] В { $rows } строке голосований нет
        [few] В { $rows } строках голосований нет
       *[many] В { $rows } строках голосований нет
    }
   *[other] { $rolls ->
        [one] { $rolls } голосование
        [few] { $rolls } голосования
       *[many] { $rolls } голосований
    } в { $rows ->
        [one] { $rows } строке
        [few] { $rows } строках
       *[many] { $rows } строках
    }, с { $from } по { $to }
}
import-doubts = { $count ->
    [0] Сомнительных мест нет
    [one] { $count } сомнительное место
    [few] { $count } сомнительных места
   *[many] { $count } сомнительных мест
}
import-line = Строка { $line }:
import-first = Показаны только первые: { $count }.
import-search = Поиск среди голосований
# Названия в данных — на английском языке.
import-words-example = A/RES/ES-11/1, по-английски: Palestine, budget …
import-from = С (год)
import-to = По (год)
import-found = { $count ->
    [0] Голосований нет
    [one] { $count } голосование
    [few] { $count } голосования
   *[many] { $count } голосований
}
import-beside = Голосование открывается в новой вкладке; этот список остается.
import-more = Показать еще
import-without-vote = принято без голосования
import-not-opened = Это голосование нельзя открыть.
import-terms-title = Условия использования
import-terms = Авторские права на данные принадлежат Организации Объединенных Наций (Библиотека имени Дага Хаммаршельда): пользоваться ими можно с указанием источника и в некоммерческих целях; они предоставляются в том виде, в каком есть. Указывайте библиотеку, название набора данных, его год и версию, адрес его записи и день, когда вы его получили.
import-get-assembly = Данные о голосованиях в Генеральной Ассамблее
import-get-council = Данные о голосованиях в Совете Безопасности

import-doubt-cut-off = файл обрывается посреди строки
import-doubt-broken-row = строка не соответствует столбцам и опущена
import-doubt-header-again = между строками повторяется заголовок столбцов
import-doubt-latin-1 = текст не в UTF-8 и читается как ISO 8859-1
import-doubt-unknown-date = такой даты нет, голосование опущено
import-doubt-unknown-code = код не принадлежит ни одному государству-члену: голос учтен без указания государства
import-doubt-code-of-another-day = код другого времени: голос отнесен к тому, кто был членом Организации в этот день
import-doubt-not-a-member = в этот день не член Организации: голос опущен
import-doubt-unknown-vote = знак не обозначает никакого голоса: позиция неизвестна
import-doubt-duplicate-row = один и тот же голос дважды: учитывается один раз
import-doubt-contradicting-rows = два голоса одного члена: остается первый
import-doubt-differing-row = строка говорит о голосовании иное, чем первая; остается первая
import-doubt-scattered-rows = строки одного голосования идут не подряд
import-doubt-unreadable-total = итог не является числом и не сверяется
import-doubt-totals-disagree = итоги файла расходятся с его строками; остаются строки
import-doubt-members-missing = у некоторых членов Организации того дня нет строки
import-doubt-too-many-members = членов больше, чем было в Совете
import-doubt-no-votes = никто не голосовал, и ничто не говорит о принятии без голосования
import-doubt-too-much = больше, чем можно вместить: голосование опущено
