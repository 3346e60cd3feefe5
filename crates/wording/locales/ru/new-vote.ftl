### The page on which readers make their own vote.

new-title = Составьте свое голосование
new-lede = Любой из двух органов в любой день с 1945 года: кто в нем заседал, правила того дня и поименное голосование, которое вы составите или вставите.
new-skip = Перейти к форме
new-what = Что ставится на голосование
new-date = День
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
new-open = Открыть голосование
new-open-note = Кого вы не назовете, тот считается не голосующим. Ссылка, которая откроется, содержит все голосование.
new-file-note = Заседание, сохраненное здесь или записанное так, как описано в проекте.
new-file-where = Открыть файл

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
