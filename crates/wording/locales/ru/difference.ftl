### The difference: the record and the reader’s version, side by side.

difference-title = Отличия
difference-yours = Ваш вариант
difference-outcome = Итог
difference-count = Подсчет голосов
difference-seats = Кто голосует иначе
difference-text = Текст
difference-same = Текст тот же
difference-day = Другие голосования дня
# Одно предложение для цитирования: что произошло и что произошло бы. $changed начинается со строчной буквы.
difference-quote = { $recorded } ({ $body }, { $date }); { $changed }.
