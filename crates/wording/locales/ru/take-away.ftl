### What readers can keep of a meeting.

take-title = Сохранить и поделиться
take-file = Заседание в виде файла
take-picture = Изображение
take-square = Квадратное изображение
take-drawing = Изображение в SVG
take-roll = Список голосов в CSV
take-json = Список голосов в JSON
take-send = Поделиться…
take-copy = Скопировать фразу
take-share = Встроить или поделиться
