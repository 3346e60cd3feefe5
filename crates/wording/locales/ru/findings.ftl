### Что страница говорит о голосовании: итоги, основания, предложения. Просто, нейтрально, словами
### Организации. Переменные объяснены в английском файле. Названия стоят в именительном падеже.

## Члены без названия, после других или одни

who-permanent = { $count ->
    [one] { $count } постоянный член
    [few] { $count } постоянных члена
   *[many] { $count } постоянных членов
}
who-others = { $count ->
    [one] еще { $count }
    [few] еще { $count }
   *[many] еще { $count }
}

## Место, как его произносит программа чтения с экрана

seat-join = { $a }, { $b }
seat-permanent = постоянный член
seat-presides = председательствует
seat-changed = изменено по сравнению с отчетом
assume-voted = предположительно
seat-barred = без права голоса

## Что ставится на голосование: amendment и part — женского рода, motion — среднего, остальное — мужского. О вопросе
## (question) говорят не «принят», а «решен утвердительно».

subject-draft = проект резолюции
subject-draft-amended = проект резолюции с внесенными поправками
subject-draft-named = проект резолюции { $symbol }
subject-draft-named-amended = проект резолюции { $symbol } с внесенными поправками
subject-amendment = поправка
subject-amendment-named = поправка { $symbol }
subject-part = часть
subject-part-named = часть текста ({ $symbol })
subject-resolution = резолюция { $symbol }
subject-decision = решение { $symbol }
subject-ruling = протест против постановления Председателя
subject-character = предварительный вопрос
subject-agenda = проект предварительной повестки дня
subject-upheld = вопрос об оставлении в силе постановления Председателя
subject-importance = вопрос о необходимости большинства в две трети

motion-postpone-discussion = предложение отложить обсуждение
    .card = Предложение отложить обсуждение

## Итоги: слово решения; .short — на карточке

outcome-adopted = { $object ->
    [amendment] Принята
    [part] Принята
    [motion] Принято
    [question] Решен утвердительно
   *[other] Принят
}
    .short = { $object ->
    [amendment] принята
    [part] принята
    [motion] принято
    [question] решен утвердительно
   *[other] принят
}
outcome-not-adopted = { $object ->
    [amendment] Не принята
    [part] Не принята
    [motion] Не принято
    [question] Не решен утвердительно
   *[other] Не принят
}
    .short = { $object ->
    [amendment] не принята
    [part] не принята
    [motion] не принято
    [question] не решен утвердительно
   *[other] не принят
}
outcome-vetoed = Вето
    .short = вето
outcome-not-reached = До голосования не дошло
    .short = до голосования не дошло
outcome-not-put = На голосование не ставится
    .short = на голосование не ставится
outcome-supposed-carried = Предположительно принято
    .short = предположительно принято
outcome-supposed-not-carried = Предположительно не принято
    .short = предположительно не принято

## Одно предложение под решением

verdict-council-adopted = «За» — { $votes-word }, нужно { $needed-word }; постоянных членов «против» нет.
verdict-council-procedure = «За» — { $votes-word }, нужно { $needed-word }; по вопросам процедуры вето нет.
verdict-council-too-few = { $votes ->
    [0] Ни одного голоса «за»
   *[many] «За» — { $votes-word }
}; нужно { $needed-word }.
verdict-vetoed = { $object ->
    [amendment] Не принята
    [part] Не принята
    [motion] Не принято
    [question] Не решен утвердительно
   *[other] Не принят
}; против: { $members }{ $named ->
    [0] .
   *[other] { $count ->
        [1] , постоянный член.
       *[other] , постоянные члены.
    }
}
verdict-nobody-voted = Голосов «за» и «против» нет.

## Одно предложение под решением о том, что не ставится на голосование

verdict-not-reached = Голосование закончилось раньше; принято: { $item }.
verdict-excluded = Без голосования; принято: { $item }.
verdict-no-action = Без решения по этому тексту; принято: { $item }.

## What a reader supposes of an item

verdict-supposed = Это предположение, а не решение; оно не основано ни на каком положении. По итогам голосования: { $by-votes }.
