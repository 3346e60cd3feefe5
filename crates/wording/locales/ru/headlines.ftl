### Заголовок, изменения читателя, запись отчета. Переменные те же, что в findings.ftl. Названия и предметы голосования
### стоят в именительном падеже; amendment — женского рода, motion — среднего, остальные — мужского.

## Заголовок: ответ одним предложением

headline-adopted = { $object ->
    [amendment] { $subject } принята ({ $tally })
    [resolution] { $subject } принята ({ $tally })
    [motion] { $subject } принято ({ $tally })
   *[other] { $subject } принят ({ $tally })
}
headline-adopted-council = Совет принял { $subject } ({ $tally })
headline-adopted-assembly = Ассамблея приняла { $subject } ({ $tally })
headline-not-adopted = { $object ->
    [amendment] { $subject } не принята ({ $tally })
    [motion] { $subject } не принято ({ $tally })
   *[other] { $subject } не принят ({ $tally })
}
headline-vetoed = { $object ->
    [amendment] { $subject } не принята
    [motion] { $subject } не принято
   *[other] { $subject } не принят
}: { $agrees ->
    [feminine] { $members } наложила
    [neuter] { $members } наложило
    [plural] { $members } наложили
   *[singular] { $members } наложил
} вето ({ $tally })
headline-second-vote = { $subject }: голоса в Ассамблее разделились поровну ({ $tally }), требовалось повторное голосование
headline-not-reached = До голосования не дошло: { $subject }; ранее принято: { $item }
headline-not-put = { $object ->
    [amendment] { $subject } на голосование не ставилась
    [motion] { $subject } на голосование не ставилось
   *[other] { $subject } на голосование не ставился
}; ранее принято: { $item }
headline-no-action = Решение не принималось: { $subject }; ранее принято: { $item }
headline-no-decision = Решение не принималось: { $subject }; присутствовало слишком мало членов Организации
headline-ruling-stands = Постановление Председателя осталось в силе: { $subject } не получил необходимого большинства ({ $tally })
headline-ruling-overruled = Постановление Председателя отменено ({ $tally })

## Что изменил читатель

headline-if = Если { $conditions }, { $result }
headline-even-if = Даже если { $conditions }, { $result }
headline-with = { $count ->
    [one] При { $count } измененном голосе { $result }
    [few] При { $count } измененных голосах { $result }
   *[many] При { $count } измененных голосах { $result }
}
headline-even-with = { $count ->
    [one] Даже при { $count } измененном голосе { $result }
    [few] Даже при { $count } измененных голосах { $result }
   *[many] Даже при { $count } измененных голосах { $result }
}
headline-earlier = { $count ->
    [one] При { $count } голосе, измененном ранее в этот день, { $result }
    [few] При { $count } голосах, измененных ранее в этот день, { $result }
   *[many] При { $count } голосах, измененных ранее в этот день, { $result }
}
headline-earlier-assumed = { $count ->
    [one] При { $count } голосе, измененном ранее в этот день, и если остальные останутся прежними, { $result }
    [few] При { $count } голосах, измененных ранее в этот день, и если остальные останутся прежними, { $result }
   *[many] При { $count } голосах, измененных ранее в этот день, и если остальные останутся прежними, { $result }
}

headline-supposed = { $supposed ->
    [carried] Вы предполагаете принятие
   *[not-carried] Вы предполагаете отклонение
}: { $subject }; по итогам голосования: { $by-votes }
headline-on-suppositions = При ваших предположениях о предыдущих голосованиях { $result }

## Не поставлено на голосование после изменения

headline-now-not-reached = До голосования не доходит: { $subject }; ранее принимается: { $item }
headline-now-not-put = { $subject } на голосование не ставится; ранее принимается: { $item }
headline-now-no-action = Решение не принимается: { $subject }; ранее принимается: { $item }

## Решено без голосования или не поставлено на него

headline-bare = { $when ->
    [now] { $subject } на голосование не ставится
   *[then] { $object ->
        [amendment] { $subject } на голосование не ставилась
        [motion] { $subject } на голосование не ставилось
       *[other] { $subject } на голосование не ставился
    }
}
headline-without-vote = { $when ->
    [now] { $subject } принимается без голосования
   *[then] { $object ->
        [amendment] { $subject } принята без голосования
        [motion] { $subject } принято без голосования
       *[other] { $subject } принят без голосования
    }
}
headline-rejected = { $when ->
    [now] { $subject } не принимается
   *[then] { $object ->
        [amendment] { $subject } не принята
        [motion] { $subject } не принято
       *[other] { $subject } не принят
    }
}
headline-vote-required = { $when ->
    [now] Требуется голосование: { $subject }
   *[then] Потребовалось голосование: { $subject }
}
headline-incorporated = { $when ->
    [now] Авторы соглашаются: { $subject } включается в текст
   *[then] { $object ->
        [amendment] Авторы согласились: { $subject } включена в текст
        [motion] Авторы согласились: { $subject } включено в текст
       *[other] Авторы согласились: { $subject } включен в текст
    }
}
headline-withdrawn = { $when ->
    [now] { $subject } снимается
   *[then] { $object ->
        [amendment] { $subject } снята
        [motion] { $subject } снято
       *[other] { $subject } снят
    }
}
headline-not-withdrawn = { $when ->
    [now] Снимать поздно: { $subject }
   *[then] Снимать было поздно: { $subject }
}
headline-maintained = { $when ->
    [now] { $subject } снимается, но поддержавший член настаивает на голосовании
   *[then] { $object ->
        [amendment] { $subject } снята
        [motion] { $subject } снято
       *[other] { $subject } снят
    }, но поддержавший член настоял на голосовании
}
headline-unchallenged = Постановление Председателя { $when ->
    [now] остается
   *[then] осталось
} в силе: его никто не { $when ->
    [now] оспаривает
   *[then] оспорил
}
headline-untouched = Решение не { $when ->
    [now] принимается
   *[then] принималось
}: { $subject }

## Изменения читателя как части предложения

clause-in-favour = { $agrees ->
    [plural] { $members } голосуют за
   *[singular] { $members } голосует за
}
clause-against = { $agrees ->
    [plural] { $members } голосуют против
   *[singular] { $members } голосует против
}
clause-abstaining = { $agrees ->
    [plural] { $members } воздерживаются
   *[singular] { $members } воздерживается
}
clause-not-participating = { $agrees ->
    [plural] { $members } не участвуют в голосовании
   *[singular] { $members } не участвует в голосовании
}
clause-absent = { $agrees ->
    [plural] { $members } отсутствуют
   *[singular] { $members } отсутствует
}
clause-not-voting = { $agrees ->
    [plural] { $members } не голосуют
   *[singular] { $members } не голосует
}
clause-move = { $to ->
    [in-favour] { $agrees ->
        [plural] { $members } голосуют за
       *[singular] { $members } голосует за
    }
    [against] { $agrees ->
        [plural] { $members } голосуют против
       *[singular] { $members } голосует против
    }
    [abstaining] { $agrees ->
        [plural] { $members } воздерживаются
       *[singular] { $members } воздерживается
    }
   *[other] { $agrees ->
        [plural] { $members } не голосуют
       *[singular] { $members } не голосует
    }
} вместо того, чтобы { $from ->
    [in-favour] голосовать за
    [against] голосовать против
    [abstaining] воздержаться
   *[other] не голосовать
}

## Что из этого следует

result-adopted = { $subject } принимается
result-not-adopted = { $subject } не принимается
result-no-decision = решение не принимается ({ $subject }): присутствует слишком мало членов Организации
result-ruling-stands = постановление Председателя остается в силе
result-ruling-overruled = постановление Председателя отменяется
result-vetoed = { $subject } не принимается из-за вето
result-second-vote = голоса в Ассамблее делятся поровну ({ $subject }) и требуется повторное голосование

## Что из этого следует, с числами

result-tally = { $result } ({ $tally })
result-too-few = { $votes ->
    [0] { $result }: ни одного голоса «за», требуется { $needed-word }
    [one] { $result }: { $votes } голос «за», требуется { $needed-word }
    [few] { $result }: { $votes } голоса «за», требуется { $needed-word }
   *[many] { $result }: { $votes } голосов «за», требуется { $needed-word }
}
result-too-few-of = { $result }: { $votes } из { $voting }, требуется { $needed }

## Что изменил читатель, списком

change-members = { $count ->
    [one] { $count } член
    [few] { $count } члена
   *[many] { $count } членов
}
change-vote = { $member }: { $from } → { $to }
change-vote-to = { $member }: { $to }
change-listed = { $member } { $from } → { $to }
change-listed-to = { $member } → { $to }
change-assume = { $vote ->
    [in-favour] { $member }, предположительно за
    [against] { $member }, предположительно против
    [abstaining] { $member }, предположительно среди воздержавшихся
   *[other] { $member }, предположительно среди не голосовавших
}
changed = { $count ->
    [one] Вы изменили { $count } голос: { $changes }.
    [few] Вы изменили { $count } голоса: { $changes }.
   *[many] Вы изменили { $count } голосов: { $changes }.
}
changed-both = { $a } { $b }
changed-many = { $count ->
    [one] Вы изменили { $count } голос.
    [few] Вы изменили { $count } голоса.
   *[many] Вы изменили { $count } голосов.
}
changed-assumed = { $count ->
    [one] Вы предположили позицию { $count } члена: { $changes }.
    [few] Вы предположили позиции { $count } членов: { $changes }.
   *[many] Вы предположили позиции { $count } членов: { $changes }.
}
changed-assumed-many = { $count ->
    [one] Вы предположили позицию { $count } члена.
    [few] Вы предположили позиции { $count } членов.
   *[many] Вы предположили позиции { $count } членов.
}

record-line = { $outcome } ({ $tally }).
record-line-resolution = { $outcome } ({ $tally }), резолюция { $symbol }.
record-line-bare = { $outcome }.
