### At the seats of a meeting: what can be tried, the legend, the ways to show the seats, moving votes by number.

about-if = если бы { $conditions }
about-names-then = В тот день назывались иначе: { $names }
room-assembly-label = Зал Ассамблеи, по голосам
room-hint = Нажмите на табличку, чтобы сменить голос на следующий: за, воздержание, против, { $not-voting }. Чтобы выбрать голос, удерживайте табличку или нажмите на ней Enter.
room-colours = Цвета табло ООН
room-find = Найти члена Организации
room-nobody-found = Члена Организации с названием «{ $search }» нет.
room-set-shown = Задать голос показанных членов
room-set-all = { $count ->
    [one] Задать голос { $count } показанного члена: { $vote }
    [few] Задать голоса { $count } показанных членов: { $vote }
   *[many] Задать голоса { $count } показанных членов: { $vote }
}
room-unnamed = { $count ->
    [one] { $count } без указания государства
    [few] { $count } без указания государства
   *[many] { $count } без указания государства
}
room-roll-not-known = Об этом голосовании известны только числа: { $named ->
    [0] позиции не названы
    [one] названа { $named } позиция
    [few] названы { $named } позиции
   *[many] названо { $named } позиций
}, без указания государства — { $unnamed }. Перемещайте голоса числом или предположите, как проголосовал член Организации.
view-label = Как показаны места
view-hall = Зал
view-list = Список
view-map = Карта
list-member = Член Организации
groups-label = Группа
groups-none = Все члены Организации
legend-permanent = постоянный член
legend-changed = изменено по сравнению с отчетом
legend-assumed = предположительно
assume-vote = { $member }: позиция неизвестна. Предположить:
assume-nothing = Позиция снова неизвестна
move-title = Переместить голоса числом
move-count = Сколько
move-from = откуда
move-to = куда
move-apply = Переместить
move-note = Сначала перемещаются голоса без указания государства, затем поименные, в порядке мест.
