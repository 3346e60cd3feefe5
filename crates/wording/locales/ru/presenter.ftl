### For a projector.

present-title = Показ на экране
present-place = Голосование { $place } из { $all }
present-back = Назад
present-on = Далее
present-show = Показать результат
present-hide = Скрыть результат
present-end = Завершить

## A roll call, and a spotlight on one placard

present-roll = Поименное голосование
present-roll-end = Завершить поименное голосование
present-roll-on = Вызвать следующего члена
present-roll-back = Отменить последний вызов
present-roll-first = Нажмите на члена, выбранного по жребию: вызов начнется с него и продолжится в английском алфавитном порядке.
present-roll-left = { $count ->
    [one] { $count } член еще не вызван
    [few] { $count } члена еще не вызваны
    [many] { $count } членов еще не вызваны
   *[other] { $count } члена еще не вызваны
}
present-roll-needed = Еще требуется голосов: { $count }
present-roll-reached = Необходимое число достигнуто
present-spot = Выделение
