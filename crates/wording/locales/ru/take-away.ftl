### What readers can keep of a vote: sentences, pictures, data.

take-title = Сохранить и поделиться
take-share = Поделиться
take-image = Изображение
take-data = Данные

## Share

take-happened = Как было на самом деле
take-what-if = Предположение
take-style = Стиль фразы
take-style-press = новостное агентство
take-style-un = Организация Объединенных Наций
take-with-link = со ссылкой
take-copy = Скопировать фразу
take-copy-what-if = Скопировать предположение
take-send = Отправить…
take-embed = Встроить голосование
take-embed-page = Открыть на отдельной странице
take-close = Закрыть

# The count as agencies write it: in brackets.
take-tally = { $favour } против { $against }{ $abstaining ->
    [0] { "" }
   *[other] , воздержались — { $abstaining }
}
take-day = { $day } { $month ->
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
# $headline is the whole result, with its count.
take-press = { $headline }; голосование в { $organ ->
    [security-council] Совете Безопасности ООН
   *[general-assembly] Генеральной Ассамблее ООН
} состоялось { $date }
take-un = { $body }, { $meeting }, { $date }: { $headline }
take-un-bare = { $body }, { $date }: { $headline }
take-on-document = { $sentence } ({ $symbol })
take-result-count = { $headline } ({ $tally })
# $recorded begins with a small letter where the language allows it.
take-in-fact-sentence = { $what-if }. На самом деле { $recorded }
take-own-sentence = { $sentence } (голосование придумано автором этой ссылки и не взято из отчета)
take-own-sentence-by = { $sentence } (голосование придумано автором этой ссылки, который называет себя так: { $maker }, и не взято из отчета)

## Image

take-shape = Формат
take-shape-wide = широкий
take-shape-square = квадратный
take-shape-tall = вертикальный, 9:16
take-shape-small = малый, в одну колонку
take-theme = Цвета
take-theme-light = светлые
take-theme-dark = темные
take-png = Сохранить в PNG
take-svg = Сохранить в SVG
take-svg-note = В SVG слова остаются текстом, который можно править. Illustrator и Inkscape превращают их в контуры; эта страница этого не делает: ей пришлось бы загрузить несколько мегабайт шрифтов.
take-described = Описание для тех, кто не видит изображения
take-copy-described = Скопировать описание

# What is written on a picture.
take-band-what-if = Предположение
take-in-fact = На самом деле
take-was = на самом деле: { $vote }
take-source = Источник
take-unnamed = без имени — { $count }
take-sentences = { $a }. { $b }

## Data

take-csv = Таблица (CSV)
take-json = JSON
take-file = Заседание в виде файла
take-worksheet = Рабочий лист этого голосования
