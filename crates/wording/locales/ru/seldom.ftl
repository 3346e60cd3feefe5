### Sentences of the Assembly, and of outcomes that are seldom in the Council: a meeting that shows one loads them first.

motion-suspend-meeting = предложение о перерыве в заседании
    .card = Предложение о перерыве в заседании
motion-adjourn-meeting = предложение о закрытии заседания
    .card = Предложение о закрытии заседания
motion-adjourn-to-time = предложение о закрытии заседания с назначением времени следующего
    .card = Предложение закрыть заседание и назначить следующее
motion-refer-to-committee = предложение о передаче вопроса в комитет
    .card = Предложение о передаче в комитет
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
outcome-second-vote = Требуется повторное голосование
    .short = требуется повторное голосование
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
verdict-literal = Без голоса «за»: { $members }; по букве Устава нужны голоса всех постоянных членов.
verdict-assembly = Голосов «за» — { $votes } из { $voting } { $voting ->
    [one] присутствующего и участвующего в голосовании члена
    [few] присутствующих и участвующих в голосовании членов
   *[many] присутствующих и участвующих в голосовании членов
}; { $share ->
    [two-thirds] большинство в две трети — { $needed }
   *[majority] большинство — { $needed }
}.
verdict-members = Голосов «за» — { $votes } из { $all } членов Организации; { $share ->
    [two-thirds] большинство в две трети — { $needed }
   *[majority] большинство — { $needed }
}.
verdict-no-quorum = Присутствующих членов Организации слишком мало для принятия решения.
verdict-ruling-stands = { $votes ->
    [0] Ни одного голоса за отмену постановления
   *[many] Голосов за отмену постановления — { $votes-word }
}; нужно { $needed-word }.
verdict-equally-divided = { $votes } «за» и { $votes } «против»: равенство голосов в Ассамблее.
verdict-second-vote = { $votes } «за» и { $votes } «против»: равенство голосов в Ассамблее, нужно повторное голосование.
verdict-withdrawn = Без голосования, поскольку снято.
verdict-division-refused = Без раздельного голосования; отклонено: { $item }.
verdict-no-priority = Первоочередного голосования нет; отклонено: { $item }.
verdict-mover-objects = Без раздельного голосования: возражение первоначального автора.
verdict-not-requested = Без голосования: ни одной просьбы от членов Совета.
verdict-separate-proposal = Здесь без голосования: это отдельное предложение.
verdict-already-decided = Без повторного голосования: решение на этой же сессии уже есть.
verdict-no-second-vote = Без повторного голосования: при первом голоса не разделились поровну.
verdict-without-vote = Возражений нет: принятие без голосования.
verdict-objection = Возражение одного из членов.
verdict-vote-required = Возражение одного из членов: нужно голосование.
verdict-incorporated = С согласия авторов — часть текста без голосования.
verdict-withdrawal = Снятие вовремя.
verdict-not-withdrawn = Снимать уже поздно.
verdict-maintained = Голосование по просьбе члена, поддержавшего предложение.
verdict-unchallenged = Постановление не оспорено и остается в силе.
verdict-no-operative-part = Постановляющей части не осталось: отклонение в целом.
headline-adopted-assembly = Ассамблея приняла { $subject } ({ $tally })
headline-second-vote = { $subject }: голоса в Ассамблее разделились поровну ({ $tally }), требовалось повторное голосование
headline-no-decision = Решение не принималось: { $subject }; присутствовало слишком мало членов Организации
headline-ruling-stands = Постановление Председателя осталось в силе: { $subject } не получил необходимого большинства ({ $tally })
headline-ruling-overruled = Постановление Председателя отменено ({ $tally })
headline-bare = { $when ->
    [now] { $subject } на голосование не ставится
    [would] До голосования не дошло бы: { $subject }
   *[then] { $object ->
        [amendment] { $subject } на голосование не ставилась
        [part] { $subject } на голосование не ставилась
        [motion] { $subject } на голосование не ставилось
       *[other] { $subject } на голосование не ставился
    }
}
headline-without-vote = { $when ->
    [now] { $subject } принимается без голосования
    [would] Принималось бы без голосования: { $subject }
   *[then] { $object ->
        [amendment] { $subject } принята без голосования
        [part] { $subject } принята без голосования
        [motion] { $subject } принято без голосования
       *[other] { $subject } принят без голосования
    }
}
headline-rejected = { $when ->
    [now] { $object ->
        [question] { $subject } не решается утвердительно
       *[other] { $subject } не принимается
    }
    [would] { $object ->
        [question] Не был бы решен утвердительно: { $subject }
       *[other] Не было бы принято: { $subject }
    }
   *[then] { $object ->
        [amendment] { $subject } не принята
        [part] { $subject } не принята
        [motion] { $subject } не принято
        [question] { $subject } не решен утвердительно
       *[other] { $subject } не принят
    }
}
headline-vote-required = { $when ->
    [now] Требуется голосование: { $subject }
    [would] Потребовалось бы голосование: { $subject }
   *[then] Потребовалось голосование: { $subject }
}
headline-incorporated = { $when ->
    [now] Авторы соглашаются: { $subject } включается в текст
    [would] Авторы согласились бы включить в текст: { $subject }
   *[then] { $object ->
        [amendment] Авторы согласились: { $subject } включена в текст
        [part] Авторы согласились: { $subject } включена в текст
        [motion] Авторы согласились: { $subject } включено в текст
       *[other] Авторы согласились: { $subject } включен в текст
    }
}
headline-withdrawn = { $when ->
    [now] { $subject } снимается
    [would] Было бы снято: { $subject }
   *[then] { $object ->
        [amendment] { $subject } снята
        [part] { $subject } снята
        [motion] { $subject } снято
       *[other] { $subject } снят
    }
}
headline-not-withdrawn = { $when ->
    [now] Снимать поздно: { $subject }
    [would] Снимать было бы поздно: { $subject }
   *[then] Снимать было поздно: { $subject }
}
headline-maintained = { $when ->
    [now] { $subject } снимается, но поддержавший член настаивает на голосовании
   *[then] { $object ->
        [amendment] { $subject } снята
        [part] { $subject } снята
        [motion] { $subject } снято
       *[other] { $subject } снят
    }, но поддержавший член настоял на голосовании
}
headline-unchallenged = Постановление Председателя { $when ->
    [now] остается в силе: его никто не оспаривает
    [would] осталось бы в силе: его никто не оспорил бы
   *[then] осталось в силе: его никто не оспорил
}
headline-untouched = Решение не { $when ->
    [now] принимается
    [would] принималось бы
   *[then] принималось
}: { $subject }
