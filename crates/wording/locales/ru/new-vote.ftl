### The page on which readers make their own vote.

new-title = Составьте свое голосование
new-lede = Любой из двух органов в любой день с 1945 года: кто в нем заседал, правила того дня и поименное голосование, которое вы составите или вставите.
new-skip = Перейти к форме
new-what = Что ставится на голосование
new-date = День
new-real = Голосования, которые действительно прошли там в этот день:
new-real-archive = Искать этот день в архиве всех занесенных в отчет голосований
new-forum = Где
new-forum-plenary = пленарное заседание
new-forum-emergency-special-session = чрезвычайная специальная сессия
new-forum-main-committee = главный комитет
new-matter = Вопрос
new-matter-all-other = по существу: постоянный член может наложить вето
new-matter-procedural = процедурный: вето нет
new-matter-important = важный вопрос: две трети
new-matter-other = другой вопрос: большинство
new-name = Название
new-text = О чем текст, одним предложением
new-text-hint = Например: он призывает к прекращению огня. Голоса, в том числе предложение или пресс-релиз о них, вставьте ниже, в поле «Вставить поименное голосование».
new-open = Открыть голосование
new-open-note = Кого вы не назовете, тот считается не голосующим. Ссылка, которая откроется, содержит все голосование.
new-file-note = Заседание, сохраненное здесь:
new-file-where = Открыть файл на странице заседания

## A meeting with several items

new-meeting = Заседание
new-untitled = Заседание без названия
new-more-meeting = Ваше имя, номер заседания, источник
new-maker = Кто вы — так это увидят читатели
new-number = Название или номер заседания
new-source = Источник
new-address = Адрес источника в сети
new-more-item = Название, условное обозначение, авторы
new-document = Условное обозначение документа
new-proposed = Кем внесено
new-order = Пункты в порядке голосования
new-earlier = Передвинуть к началу
new-later = Передвинуть к концу
new-remove = Убрать этот пункт
new-amiss = (чего-то не хватает)
new-add = Добавить пункт
new-add-note = В один день голосуют по многим пунктам. Поправки, раздельные голосования, предложения и вопросы ставятся до проекта; порядок можно изменить.
new-add-amendment = Поправка
new-add-part = Раздельное голосование по части
new-add-motion = Процедурное предложение
new-add-procedural = Процедурный ли это вопрос?
new-add-important = Важный ли это вопрос?
new-add-draft = Еще один проект
new-item-draft = { $number ->
    [1] Проект резолюции
   *[other] Проект резолюции { $number }
}
new-item-amendment = Поправка { $number }
new-item-part = Раздельное голосование { $number }
new-item-question = { $number ->
    [1] Предварительный вопрос
   *[other] Предварительный вопрос { $number }
}
new-motion = Что предлагается
new-on = По какому пункту
new-on-any = по всем следующим
new-of = По какому проекту
new-question-procedural = Совет голосует о том, процедурный ли это вопрос. Если это принято, по тому пункту вето невозможно.
new-question-important = Ассамблея голосует о том, важный ли это вопрос. Если это принято, для того пункта нужны две трети.
new-paragraph-kind = вид пункта
new-kind-preambular = преамбула
new-kind-operative = постановляющая часть
new-preambular = Преамбула, { $number }-й пункт
new-operative = Пункт { $number }
new-add-paragraph = Добавить пункт текста
new-remove-paragraph = Убрать этот пункт текста
new-no-text = В проекте еще нет текста. Сначала напишите его пункты: выберите проект выше.
new-change = Что она меняет
new-change-replace = заменяет слова
new-change-append = добавляет слова в пункт
new-change-add-paragraph = добавляет пункт
new-change-delete-paragraph = исключает пункт
new-which-paragraph = В каком пункте
new-from = Эти слова
new-to = заменить на эти
new-appended = Слова в конце
new-added = Новый пункт
new-add-change = Еще одно изменение
new-remove-change = Убрать это изменение
new-part = Пункты, по которым голосуют отдельно
new-wrong-no-draft = Этому пункту нужен проект: добавьте его.
new-wrong-no-change = Напишите, что она меняет.
new-wrong-words = В этом пункте нет слов «{ $words }».
new-wrong-no-paragraph = Выберите пункт проекта.
new-wrong-nothing-later = Выберите следующий далее пункт, о котором он решает; если такого нет, передвиньте этот к началу.
new-out = Открыть или передать
new-save = Сохранить в файл
new-length = Длина ссылки в символах: { $count }.
new-long = Некоторые программы обрезают ссылки длиннее 2000 символов: сохраните и файл.
new-too-long = Многие серверы не принимают ссылки длиннее 7500 символов: передайте файл.
new-no-link = Этот браузер не может поместить заседание в ссылку. Сохраните его в файл.
new-not-yet = Чего-то еще не хватает: выберите отмеченный пункт.
new-kept = В этом голосовании есть числа без имен. Они остаются, пока вы не введете поименное голосование.
new-partial = В ссылке или файле есть то, для чего в этой форме нет полей, например решения председателя или несколько источников. Здесь это опущено.
new-problem = Не удалось открыть файл: { $problem }
new-motion-postpone-discussion = Предложение отложить обсуждение
new-motion-adjourn-meeting = Предложение о закрытии заседания
new-motion-suspend-meeting = Предложение о перерыве в заседании
new-motion-refer-to-committee = Предложение о передаче в комитет
new-motion-adjourn-debate = Предложение о непринятии решения
new-motion-close-debate = Предложение о прекращении прений
new-motion-division = Предложение о раздельном голосовании
new-motion-not-vote-on-next = Предложение не голосовать
new-motion-not-competent = Предложение о компетенции

## The roll call

paste-title = Вставить поименное голосование
paste-note = Список, таблица или пресс-релиз на любом из шести языков. О неясном спрашивают, а не догадываются.
paste-example = Китай за, Франция воздержалась … или: Голосовали за: Албания, Алжир …
paste-counts = Понято: за — { $favour }, против — { $against }, воздержались — { $abstaining }, не голосуют — { $absent }; не названо: { $unnamed }.
paste-said = В тексте указано: за — { $favour }, против — { $against }, воздержались — { $abstaining }.
paste-offer = Числа и места оставляют одну возможность:
paste-offer-take = Засчитать остальным ({ $count }): { $vote }
paste-doubts = { $count ->
    [one] { $count } сомнительное место
    [few] { $count } сомнительных места
   *[many] { $count } сомнительных мест
}
paste-place = Строка { $line }, позиция { $column }
paste-instead = Вместо этого:
paste-remove = Убрать
doubt-unknown-name = Члена Организации с названием «{ $words }» нет.
doubt-several-names = «{ $words }» может означать нескольких членов Организации.
doubt-not-seated = { $member }: в этот день места в этом органе нет.
doubt-no-vote = { $member }: голос не указан.
doubt-no-name = Голос ({ $vote }) дан без указания государства.
doubt-twice = { $member }: указано дважды — { $first } и здесь { $second }. Остается первое.
doubt-count = В тексте сказано { $said } ({ $vote }), а названо { $found }.
doubt-several-votes = В тексте несколько голосований. Выберите одно:
doubt-too-many = В тексте насчитано голосов: { $said }, а мест в этот день: { $seats }. Проверьте орган и дату.
doubt-nobody = В этом тексте не найдено ни одного члена Организации.
paste-file = Или перетащите на поле файл PDF, Word или текстовый, или выберите его:
paste-file-reading = Файл читается…
paste-file-read = Текст из { $file } вставлен выше. Проверьте его.
paste-file-failed = { $file } прочитать нельзя: нужен файл PDF, Word (.docx) или текстовый размером до 30 МБ. Скопируйте текст и вставьте его.
paste-file-empty = В { $file } нет текста: возможно, это отсканированное изображение. Скопируйте текст из другого источника.
