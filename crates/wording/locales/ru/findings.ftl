### Что страница говорит о голосовании: итоги, основания, предложения. В настоящем времени, просто, нейтрально, словами
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

motion-suspend-meeting = предложение о перерыве в заседании
    .card = Предложение о перерыве в заседании
motion-adjourn-meeting = предложение о закрытии заседания
    .card = Предложение о закрытии заседания
motion-adjourn-to-time = предложение о закрытии заседания с назначением времени следующего
    .card = Предложение закрыть заседание и назначить следующее
motion-refer-to-committee = предложение о передаче вопроса в комитет
    .card = Предложение о передаче в комитет
motion-postpone-discussion = предложение отложить обсуждение
    .card = Предложение отложить обсуждение
motion-adjourn-debate = предложение о перерыве в прениях
    .card = Предложение о непринятии решения
motion-close-debate = предложение о прекращении прений
    .card = Предложение о прекращении прений
motion-not-competent = предложение об отсутствии у Ассамблеи компетенции
    .card = Предложение о компетенции
motion-division = предложение о раздельном голосовании
    .card = Предложение о раздельном голосовании
motion-priority = предложение о первоочередности
    .card = Предложение о первоочередности
motion-not-vote-on-next = предложение не голосовать по следующему предложению
    .card = Предложение не голосовать
motion-reconsider = предложение о повторном рассмотрении
    .card = Предложение о повторном рассмотрении

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
outcome-vetoed = Наложено вето
    .short = наложено вето
outcome-second-vote = Требуется повторное голосование
    .short = требуется повторное голосование
outcome-not-reached = До голосования не дошло
    .short = до голосования не дошло
outcome-not-put = На голосование не ставится
    .short = на голосование не ставится
outcome-no-decision = Нет кворума
    .short = нет кворума
outcome-vote-required = Требуется голосование
    .short = требуется голосование
outcome-incorporated = { $object ->
    [amendment] Включена в текст
    [part] Включена в текст
    [motion] Включено в текст
   *[other] Включен в текст
}
    .short = { $object ->
    [amendment] включена в текст
    [part] включена в текст
    [motion] включено в текст
   *[other] включен в текст
}
outcome-withdrawn = { $object ->
    [amendment] Снята
    [part] Снята
    [motion] Снято
   *[other] Снят
}
    .short = { $object ->
    [amendment] снята
    [part] снята
    [motion] снято
   *[other] снят
}
outcome-not-withdrawn = { $object ->
    [amendment] Не снята
    [part] Не снята
    [motion] Не снято
   *[other] Не снят
}
    .short = { $object ->
    [amendment] не снята
    [part] не снята
    [motion] не снято
   *[other] не снят
}
outcome-ruling-stands = Постановление остается в силе
    .short = постановление в силе
outcome-no-action = Решение не принимается
    .short = решение не принимается
outcome-supposed-carried = Предположительно принято
    .short = предположительно принято
outcome-supposed-not-carried = Предположительно не принято
    .short = предположительно не принято

## Одно предложение под решением

verdict-council-adopted = { $votes ->
    [0] Ни один член не голосует за, требуется { $needed-word } голосов, и ни один постоянный член не голосует против.
    [one] { $votes-word } член голосует за, требуется { $needed-word } голосов, и ни один постоянный член не голосует против.
    [few] { $votes-word } члена голосуют за, требуется { $needed-word } голосов, и ни один постоянный член не голосует против.
   *[many] { $votes-word } членов голосуют за, требуется { $needed-word } голосов, и ни один постоянный член не голосует против.
}
verdict-council-procedure = { $votes ->
    [0] Ни один член не голосует за; требуется { $needed-word } голосов, и по вопросам процедуры вето нет.
    [one] { $votes-word } член голосует за; требуется { $needed-word } голосов, и по вопросам процедуры вето нет.
    [few] { $votes-word } члена голосуют за; требуется { $needed-word } голосов, и по вопросам процедуры вето нет.
   *[many] { $votes-word } членов голосуют за; требуется { $needed-word } голосов, и по вопросам процедуры вето нет.
}
verdict-council-too-few = { $votes ->
    [0] Ни один член не голосует за; требуется { $needed-word } голосов.
    [one] { $votes-word } член голосует за; требуется { $needed-word } голосов.
    [few] { $votes-word } члена голосуют за; требуется { $needed-word } голосов.
   *[many] { $votes-word } членов голосуют за; требуется { $needed-word } голосов.
}
verdict-literal = { $agrees ->
    [plural] { $members } не голосуют за, а по букве Устава нужны голоса всех постоянных членов.
   *[singular] { $members } не голосует за, а по букве Устава нужны голоса всех постоянных членов.
}
verdict-vetoed = { $object ->
    [amendment] Не принята
    [part] Не принята
    [motion] Не принято
    [question] Не решен утвердительно
   *[other] Не принят
}: { $named ->
    [0] { $agrees ->
        [plural] { $members } голосуют против.
       *[singular] { $members } голосует против.
    }
   *[other] { $count ->
        [1] { $members }, постоянный член, { $agrees ->
            [plural] голосуют против.
           *[singular] голосует против.
        }
       *[other] { $members }, постоянные члены, голосуют против.
    }
}
verdict-assembly = Из { $voting } { $voting ->
    [one] присутствующего и участвующего в голосовании члена
    [few] присутствующих и участвующих в голосовании членов
   *[many] присутствующих и участвующих в голосовании членов
} { $votes ->
    [0] «за» не голосует никто
    [one] «за» голосует { $votes }
    [few] «за» голосуют { $votes }
   *[many] «за» голосуют { $votes }
}; { $share ->
    [two-thirds] большинство в две трети — { $needed }
   *[majority] большинство — { $needed }
}.
verdict-members = Из { $all } { $all ->
    [one] члена Организации
    [few] членов Организации
   *[many] членов Организации
} { $votes ->
    [0] «за» не голосует никто
    [one] «за» голосует { $votes }
    [few] «за» голосуют { $votes }
   *[many] «за» голосуют { $votes }
}; { $share ->
    [two-thirds] большинство в две трети — { $needed }
   *[majority] большинство — { $needed }
}.
verdict-no-quorum = Для принятия решения присутствует слишком мало членов Организации.
verdict-ruling-stands = { $votes ->
    [0] За отмену постановления не голосует ни один член; требуется { $needed-word } голосов.
    [one] За отмену постановления голосует { $votes-word } член; требуется { $needed-word } голосов.
    [few] За отмену постановления голосуют { $votes-word } члена; требуется { $needed-word } голосов.
   *[many] За отмену постановления голосуют { $votes-word } членов; требуется { $needed-word } голосов.
}
verdict-nobody-voted = Ни один член не голосует ни за, ни против.
verdict-equally-divided = { $votes } «за» и { $votes } «против»: голоса в Ассамблее делятся поровну.
verdict-second-vote = { $votes } «за» и { $votes } «против»: голоса в Ассамблее делятся поровну, и требуется повторное голосование.

## Одно предложение под решением о том, что не ставится на голосование

verdict-not-reached = Голосование закончилось раньше; принято: { $item }.
verdict-excluded = На голосование не ставится; принято: { $item }.
verdict-no-action = Решение по этому тексту не принимается; принято: { $item }.
verdict-withdrawn = На голосование не ставится, поскольку снято.
verdict-division-refused = Отдельно на голосование не ставится; отклонено: { $item }.
verdict-no-priority = Первоочередного голосования нет; отклонено: { $item }.
verdict-mover-objects = Отдельно на голосование не ставится: возражает первоначальный автор.
verdict-not-requested = На голосование не ставится: ни один член Совета об этом не просит.
verdict-separate-proposal = Здесь на голосование не ставится: это отдельное предложение.
verdict-already-decided = Повторно на голосование не ставится: решение принято на этой же сессии.
verdict-no-second-vote = Повторное голосование не требуется: при первом голоса не разделились поровну.

## What a reader supposes of an item

verdict-supposed = { $supposed ->
    [carried] Вы предполагаете принятие
   *[not-carried] Вы предполагаете отклонение
}; это не решение, и оно не основано ни на каком положении. По итогам голосования: { $by-votes }.

## Одно предложение под решением о том, что решено без голосования

verdict-without-vote = Возражений нет: принимается без голосования.
verdict-objection = Один из членов возражает.
verdict-vote-required = Один из членов возражает: требуется голосование.
verdict-incorporated = Авторы согласны: включается в текст без голосования.
verdict-withdrawal = Снимается вовремя.
verdict-not-withdrawn = Остается: снимать уже поздно.
verdict-maintained = Остается: поддержавший член просит провести голосование.
verdict-unchallenged = Постановление никто не оспаривает: оно остается в силе.
verdict-no-operative-part = В постановляющей части ничего не осталось: отклонено в целом.
