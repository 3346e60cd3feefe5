### For a projector.

present-title = Показ на экране
present-place = Голосование { $place } из { $all }
present-back = Назад
present-on = Далее
present-show = Показать результат
present-hide = Скрыть результат
present-end = Завершить
