### The page that makes an embed: what stands in an article, what its readers may change, what to paste. No first visit needs it.

share-title = Встроить голосование или поделиться им
share-about = Выберите, что будет в вашей статье, что смогут менять ее читатели и как это выглядит. Затем скопируйте код.
share-skip = Перейти к тому, что можно скопировать
share-back = Назад в зал

## What is shown

share-what = Что показано
share-vote = Показанное голосование
share-around = Что его окружает
share-day = Весь день, который открывается этим голосованием
share-only = Только это голосование
share-parts = Части
share-part-verdict = Результат
share-part-steps = Ход дня
share-part-room = Места
share-part-reasons = Основания
share-part-record = Отличия от отчета
share-part-link = Ссылка на всю страницу
share-foot = Версия, дата данных и источники всегда указаны внизу.

## What readers may change

share-free = Что могут менять читатели
share-free-all = Все голоса и предположения о поправках и процедурных предложениях
share-free-votes = Все голоса, но без предположений
share-free-shown = Только показанное голосование
share-free-members = Только голоса этих государств
share-free-nothing = Ничего
share-add = Добавить государство
share-choose = Выбрать
share-nobody = Ни одно государство пока не выбрано. Поэтому читатели ничего не могут менять.
share-take-out = Убрать: { $member }

## How it looks

share-look = Как это выглядит
share-theme = Светлая или темная тема
share-theme-auto = как на устройстве читателя
share-theme-light = светлая
share-theme-dark = темная
share-font = Шрифт
share-font-usual = как на этом сайте
share-font-serif = с засечками
share-font-sans = без засечек
share-font-system = как на устройстве читателя
share-radius = Радиус углов, от 0 до { $most }
share-ink = Цвет текста
share-paper = Цвет фона
share-accent = Цвет того, что можно нажать
share-colour = Цвета записываются так: { $example }; пустое поле означает цвета этого сайта.
share-no-colour = «{ $typed }» — не цвет, поэтому не учтено. Запишите его так: { $example }.
# $theme is light or dark; $grade how well it can be read.
share-contrast = { $theme ->
    [dark] Темная тема
   *[light] Светлая тема
}: контраст текста и фона { $contrast } к 1, { $grade ->
    [high] читается легко
    [enough] читается
   *[low] слишком слабый, не прочесть
}
share-well = Выбрать: { $what }
share-faint = Этот цвет не учтен, так как текст было бы не прочесть: в { $theme ->
    [dark] темной
   *[light] светлой
} теме контраст составляет { $contrast } к 1, а нужно не менее { $least } к 1. Выберите текст и фон вместе или только одну тему.

## How it is built in

share-how = Как это встроено
share-fits = Со скриптом, который подгоняет высоту
share-own = На языке каждого читателя, а не всегда на языке этой страницы
share-frozen = Закрепить нынешнюю версию, { $version }, и не обновлять

share-preview = Предварительный просмотр
share-width = Ширина в пикселях

## What can be copied

share-take = Что скопировать
share-more = Что еще можно скопировать
share-snippet = Код для вставки
share-size = Длина в байтах: { $count }
share-element = То же для программистов, в виде элемента HTML
share-element-note = Он сообщает вашей странице, что в нем происходит, и выполняет то, что ему скажут.
share-link = Ссылка
share-sentence = Предложение
share-picture = Адрес изображения
share-plain = Результаты простым текстом
share-no-picture = Изображение по постоянному адресу есть только у последнего голосования состоявшегося заседания, без изменений. Сохраните изображение этого голосования и разместите его рядом со своими.
share-copy-short = Копировать
share-copy = Копировать: { $what }
