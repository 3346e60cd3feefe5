### The page on which readers make their own vote.

new-title = Составьте свое голосование
new-lede = Любой из двух органов в любой день с 1945 года: кто в нем заседал, право того дня и поименное голосование, которое вы составите или вставите.
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
new-open = В зал
new-open-note = Кто не назван, пока не голосует. Открывающаяся ссылка содержит все голосование.
new-file-note = Заседание, сохраненное здесь или записанное так, как описано в проекте.
new-file-where = К странице, которая его откроет

paste-title = Вставить поименное голосование
paste-note = Список, таблица или пресс-релиз на любом из шести языков. О неясном спрашивают, а не догадываются.
paste-example = Китай за, Франция воздержалась … или: Голосовали за: Албания, Алжир …
paste-counts = Понято: { $favour } за, { $against } против, { $abstaining } воздержались, { $absent } не голосуют; не названо: { $unnamed }.
paste-doubts = { $count ->
    [one] { $count } сомнение
    [few] { $count } сомнения
   *[many] { $count } сомнений
}
paste-place = Строка { $line }, позиция { $column }
paste-instead = Вместо этого:
paste-remove = Убрать
doubt-unknown-name = Члена Организации с названием «{ $words }» нет.
doubt-several-names = «{ $words }» может означать нескольких членов Организации.
doubt-not-seated = { $member }: в этот день места в этом органе нет.
doubt-no-vote = { $member }: голос не указан.
doubt-no-name = Голос ({ $vote }) указан без названия.
doubt-twice = { $member }: указано дважды — { $first } и здесь { $second }. Остается первое.
doubt-count = В тексте сказано { $said } ({ $vote }), а названо { $found }.
doubt-nobody = В этом тексте не найдено ни одного члена Организации.
