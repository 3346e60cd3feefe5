### Страница уроков.

lessons-title = Уроки для класса
lessons-about = Готовые уроки о том, как голосуют в Организации Объединенных Наций: к каждому есть план, ответы и рабочий лист для учителя.
lessons-how = На каждом шаге ученики сначала дают ответ, и только потом видят результат. Каждый ответ проверяется по тем же правилам, что и голосования этого сайта.
lessons-skip = Перейти к уроку
lessons-handbook = Руководство для учителей (на английском языке)
lesson-all = Все уроки
lesson-words = Словарь
lesson-number = Урок { $number }
lesson-minutes = { $count ->
    [one] { $count } минута
    [few] { $count } минуты
    [many] { $count } минут
   *[other] { $count } минуты
}
lesson-steps = { $count ->
    [one] { $count } шаг
    [few] { $count } шага
    [many] { $count } шагов
   *[other] { $count } шага
}
lesson-age = с { $count } лет
lesson-in-english = на английском языке
lesson-english = Этот урок еще не переведен. Он показан на английском языке.

lesson-views = Виды урока
lesson-pupil = Урок
lesson-teacher = Страница учителя
lesson-sheet = Рабочий лист

lesson-aims = Цели
lesson-progress = Шаги
lesson-step = Шаг { $number } из { $all }
lesson-roll = Как голосовал каждый член Организации
lesson-answers = Ответы
lesson-commit = Это мой ответ
lesson-hands = Весь класс отвечает поднятием рук
lesson-hands-for = Рук за ответ: { $answer }
lesson-hands-result = Правильно угадали: { $right } из { $all }
lesson-number-field = Ваше число:
lesson-right = Верно
lesson-wrong = Неверно
lesson-seen = Ответ
lesson-answer = Ответ: { $answer }
lesson-vote = { $member }: { $vote }
lesson-rests = На чем это основано
lesson-why = Почему: правила, которые привели к этому результату
lesson-try = Теперь голоса можно менять. Нажмите на табличку, чтобы увидеть, что изменится.
lesson-next = Следующий шаг
lesson-skip = Пропустить этот шаг
lesson-back = Предыдущий шаг
lesson-end = Конец урока
lesson-score = Верных ответов: { $right } из { $all }.
lesson-restart = Начать заново

lesson-keep-permanent = Голоса постоянных членов здесь не меняются.
lesson-keep-elected = Голоса избираемых членов здесь не меняются.
lesson-changed = { $count ->
    [one] Изменен { $count } голос; разрешено не более { $most }.
    [few] Изменены { $count } голоса; разрешено не более { $most }.
    [many] Изменено { $count } голосов; разрешено не более { $most }.
   *[other] Изменено { $count } голоса; разрешено не более { $most }.
}
lesson-too-many = Цель достигнута, но изменений слишком много.
lesson-hint = Показать подсказку
lesson-give-up = Показать решение
lesson-again = Вернуть голоса
lesson-name = Имя или инициалы, если учитель их просит:
lesson-receipt = Квитанция:
lesson-copy = Копировать
lesson-receipt-note = Квитанция содержит ваше решение, и учитель может его проверить. Она не доказывает, кто его нашел. Имя не сохраняется и не отправляется.

lesson-before = Перед уроком
lesson-plan = План
lesson-key = Шаги и ответы
lesson-mistakes = В чем ученики обычно ошибаются
lesson-after = Для обсуждения после урока
lesson-check = Проверить квитанции
lesson-check-note = Одна квитанция в строке: только код или имя, запятая и код.
lesson-check-solves = решает шаг { $number }
lesson-check-not = не решает задачу
lesson-check-form = не является квитанцией этого урока
lesson-check-name = код и имя не подходят друг к другу: описка или другое имя
lesson-check-limits = Страница заново проигрывает каждую квитанцию; ничего не отправляется. Квитанция показывает, что решение верно. Она не удостоверяет личность: решение можно передать другому.

lesson-sheet-name = Имя:
lesson-sheet-votes = Какие голоса вы меняете и как?
lesson-sheet-key = Ключ
sheet-room = Впишите в каждую клетку, как, по вашему мнению, голосовал этот член: + за, − против, 0 воздержался. Если он не голосовал, оставьте клетку пустой.
sheet-rule = Правила
sheet-ask-needed = Сколько голосов «за» требовалось?
sheet-ask-result = Каков был подсчет голосов и каков результат?
sheet-ask-why = Какие условия это решили? Назовите статью или правило для каждого.
sheet-ask-change = Какое наименьшее изменение голосов дало бы другой результат?
