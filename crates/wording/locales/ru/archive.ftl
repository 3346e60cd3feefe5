### The archive of all recorded votes.

archive-about = Все занесенные в отчет голосования Совета Безопасности и Генеральной Ассамблеи, с источниками и с указанием того, что не установлено точно. Их можно искать, открывать, изменять и цитировать.
archive-skip = Перейти к голосованиям
archive-search = Поиск среди всех занесенных в отчет голосований с 1946 года
archive-example = Суэц, вето Франции, S/RES/242, Палестина 1947 …
archive-vetoed-by = Чье вето
archive-from = С (год)
archive-to = По (год)
archive-kind = Что ставилось на голосование
archive-outcome = Итог
archive-draft = проект или предложение
archive-amendment = поправка
archive-part = часть текста
archive-motion = предложение по процедуре
archive-ruling = постановление Председателя
archive-unknown = не указано
archive-without-vote = принято без голосования
archive-clear = Показать все
archive-total = { $count ->
    [one] { $count } голосование с { $from } по { $to } год
    [few] { $count } голосования с { $from } по { $to } год
   *[many] { $count } голосований с { $from } по { $to } год
}
archive-loading = Загрузка голосований: часть { $loaded } из { $all }
archive-failed = Часть архива получить не удалось, поэтому здесь не все голосования.
archive-again = Повторить
archive-waiting = Голосования загружаются.
archive-count = { $count ->
    [0] Голосований нет
    [one] { $count } голосование
    [few] { $count } голосования
   *[many] { $count } голосований
}
archive-nearest = Ни одно голосование не отвечает всем этим условиям. Вот ближайшие.
archive-council-first = Это голосования Совета Безопасности. Голосования Генеральной Ассамблеи еще загружаются.
archive-none = Ни одно голосование не отвечает всем этим условиям. Снимите одно из них или откройте все голосования.
archive-more = Показать еще { $count }
archive-save-csv = Сохранить в CSV
archive-save-json = Сохранить в JSON
archive-doubtful = не установлено точно
archive-counted = итог подсчитан
archive-inferred = итог выведен
archive-vetoed-by-whom = вето: { $members }
archive-told = Открыть заседание
archive-change = Открыть как заседание и изменить
archive-nobody-voted = Никто не голосовал, поэтому изменять нечего.
archive-unnamed = Неизвестно, как голосовал каждый член, поэтому это голосование нельзя открыть как заседание.
archive-preliminary = Голосовали о том, является ли вопрос процедурным. Это голосование нельзя открыть как отдельное заседание.
archive-roll = Кто как голосовал
archive-abstention-doubtful = воздержались или не участвовали: отчеты расходятся
archive-doubts = Что не установлено точно
archive-day-derived = Это день принятия всей резолюции, или он следует из соседних голосований в отчете.
archive-records = Документы Организации Объединенных Наций
archive-resolution = Резолюция
archive-document = Документ
archive-record = Отчет о заседании
archive-voting-record = Запись о голосовании
archive-sources = Источники
archive-cite = Как цитировать
archive-copy-plain = Скопировать ссылку на источник
archive-copy-bibtex = Скопировать в BibTeX
archive-copy-ris = Скопировать в RIS
archive-vetoes = Все вето по членам и десятилетиям
archive-vetoes-note = Текст, на который наложили вето несколько членов, учитывается для каждого из них. Цифры Российской Федерации включают вето Советского Союза. Нажмите на число, чтобы увидеть голосования.
archive-decade = { $decade }-е
archive-in-all = Всего
archive-veto-figure = { $member }, { $when }: { $count }
