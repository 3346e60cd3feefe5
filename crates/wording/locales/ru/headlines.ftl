### Заголовок, изменения читателя, запись отчета. Переменные те же, что в findings.ftl. Названия и предметы голосования
### стоят в именительном падеже; amendment и part — женского рода, motion — среднего, остальные — мужского. О
### вопросе (question) говорят не «принят», а «решен утвердительно».

## Заголовок: ответ одним предложением

headline-adopted = { $object ->
    [amendment] { $subject } принята ({ $tally })
    [part] { $subject } принята ({ $tally })
    [resolution] { $subject } принята ({ $tally })
    [motion] { $subject } принято ({ $tally })
    [decision] { $subject } принято ({ $tally })
    [question] { $subject } решен утвердительно ({ $tally })
   *[other] { $subject } принят ({ $tally })
}
headline-adopted-council = Совет принял { $subject } ({ $tally })
headline-not-adopted = { $object ->
    [amendment] { $subject } не принята ({ $tally })
    [part] { $subject } не принята ({ $tally })
    [motion] { $subject } не принято ({ $tally })
    [question] { $subject } не решен утвердительно ({ $tally })
   *[other] { $subject } не принят ({ $tally })
}
headline-vetoed = { $object ->
    [amendment] { $subject } не принята
    [part] { $subject } не принята
    [motion] { $subject } не принято
    [question] { $subject } не решен утвердительно
   *[other] { $subject } не принят
}: { $agrees ->
    [feminine] { $members } наложила
    [neuter] { $members } наложило
    [plural] { $members } наложили
   *[singular] { $members } наложил
} вето ({ $tally })
headline-not-reached = До голосования не дошло: { $subject }; ранее принято: { $item }
headline-not-put = { $object ->
    [amendment] { $subject } на голосование не ставилась
    [part] { $subject } на голосование не ставилась
    [motion] { $subject } на голосование не ставилось
   *[other] { $subject } на голосование не ставился
}; ранее принято: { $item }
headline-no-action = Решение не принималось: { $subject }; ранее принято: { $item }

## Что изменил читатель

headline-if = Если { $when ->
    [now] { $conditions }
   *[would] бы { $conditions }
}, { $result }
headline-even-if = Даже если { $when ->
    [now] { $conditions }
   *[would] бы { $conditions }
}, { $result }
headline-idle = { $headline }; на результат { $when ->
    [now] не влияет
   *[would] не повлияло бы
} изменение голоса: { $members }
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
headline-even-earlier = { $count ->
    [one] Даже при { $count } голосе, измененном ранее в этот день, { $result }
    [few] Даже при { $count } голосах, измененных ранее в этот день, { $result }
   *[many] Даже при { $count } голосах, измененных ранее в этот день, { $result }
}
headline-earlier-assumed = { $count ->
    [one] При { $count } голосе, измененном ранее в этот день, { $when ->
        [now] и если остальные останутся прежними
       *[would] и если бы остальные остались прежними
    }, { $result }
    [few] При { $count } голосах, измененных ранее в этот день, { $when ->
        [now] и если остальные останутся прежними
       *[would] и если бы остальные остались прежними
    }, { $result }
   *[many] При { $count } голосах, измененных ранее в этот день, { $when ->
        [now] и если остальные останутся прежними
       *[would] и если бы остальные остались прежними
    }, { $result }
}

headline-supposed = { $supposed ->
    [carried] Вы предполагаете принятие
   *[not-carried] Вы предполагаете отклонение
}: { $subject }; по итогам голосования: { $by-votes }
headline-on-suppositions = При ваших предположениях о предыдущих голосованиях { $result }

## Не поставлено на голосование после изменения

headline-now-not-reached = До голосования { $when ->
    [now] не доходит: { $subject }; ранее принимается: { $item }
   *[would] не дошло бы: { $subject }; ранее было бы принято: { $item }
}
headline-now-not-put = { $when ->
    [now] { $subject } на голосование не ставится; ранее принимается: { $item }
   *[would] До голосования не дошло бы: { $subject }; ранее было бы принято: { $item }
}
headline-now-no-action = Решение { $when ->
    [now] не принимается: { $subject }; ранее принимается: { $item }
   *[would] не принималось бы: { $subject }; ранее было бы принято: { $item }
}

## Изменения читателя как части предложения

clause-in-favour = { $members } { $when ->
    [now] { $agrees ->
        [plural] голосуют за
       *[singular] голосует за
    }
   *[would] { $agrees ->
        [feminine] проголосовала за
        [neuter] проголосовало за
        [plural] проголосовали за
       *[singular] проголосовал за
    }
}
clause-against = { $members } { $when ->
    [now] { $agrees ->
        [plural] голосуют против
       *[singular] голосует против
    }
   *[would] { $agrees ->
        [feminine] проголосовала против
        [neuter] проголосовало против
        [plural] проголосовали против
       *[singular] проголосовал против
    }
}
clause-abstaining = { $members } { $when ->
    [now] { $agrees ->
        [plural] воздерживаются
       *[singular] воздерживается
    }
   *[would] { $agrees ->
        [feminine] воздержалась
        [neuter] воздержалось
        [plural] воздержались
       *[singular] воздержался
    }
}
clause-not-participating = { $members } { $when ->
    [now] { $agrees ->
        [plural] не участвуют в голосовании
       *[singular] не участвует в голосовании
    }
   *[would] { $agrees ->
        [feminine] не участвовала в голосовании
        [neuter] не участвовало в голосовании
        [plural] не участвовали в голосовании
       *[singular] не участвовал в голосовании
    }
}
clause-absent = { $members } { $when ->
    [now] { $agrees ->
        [plural] отсутствуют
       *[singular] отсутствует
    }
   *[would] { $agrees ->
        [feminine] отсутствовала
        [neuter] отсутствовало
        [plural] отсутствовали
       *[singular] отсутствовал
    }
}
clause-not-voting = { $members } { $when ->
    [now] { $agrees ->
        [plural] не голосуют
       *[singular] не голосует
    }
   *[would] { $agrees ->
        [feminine] не голосовала
        [neuter] не голосовало
        [plural] не голосовали
       *[singular] не голосовал
    }
}
clause-move = { $members } { $when ->
    [now] { $to ->
        [in-favour] { $agrees ->
            [plural] голосуют за
           *[singular] голосует за
        }
        [against] { $agrees ->
            [plural] голосуют против
           *[singular] голосует против
        }
        [abstaining] { $agrees ->
            [plural] воздерживаются
           *[singular] воздерживается
        }
       *[other] { $agrees ->
            [plural] не голосуют
           *[singular] не голосует
        }
    }
   *[would] { $to ->
        [in-favour] { $agrees ->
            [plural] проголосовали за
           *[singular] проголосовал за
        }
        [against] { $agrees ->
            [plural] проголосовали против
           *[singular] проголосовал против
        }
        [abstaining] { $agrees ->
            [plural] воздержались
           *[singular] воздержался
        }
       *[other] { $agrees ->
            [plural] не голосовали
           *[singular] не голосовал
        }
    }
} вместо того, чтобы { $from ->
    [in-favour] голосовать за
    [against] голосовать против
    [abstaining] воздержаться
   *[other] не голосовать
}

## Что из этого следует

result-adopted = { $subject } { $when ->
    [now] { $object ->
        [question] решается утвердительно
       *[other] принимается
    }
   *[would] { $object ->
        [amendment] была бы принята
        [part] была бы принята
        [motion] было бы принято
        [question] был бы решен утвердительно
       *[other] был бы принят
    }
}
result-not-adopted = { $subject } { $when ->
    [now] { $object ->
        [question] не решается утвердительно
       *[other] не принимается
    }
   *[would] { $object ->
        [amendment] не была бы принята
        [part] не была бы принята
        [motion] не было бы принято
        [question] не был бы решен утвердительно
       *[other] не был бы принят
    }
}
result-no-decision = { $when ->
    [now] решение не принимается ({ $subject }): присутствует слишком мало членов Организации
   *[would] решение не было бы принято ({ $subject }): присутствовало слишком мало членов Организации
}
result-ruling-stands = постановление Председателя { $when ->
    [now] остается
   *[would] осталось бы
} в силе
result-ruling-overruled = постановление Председателя { $when ->
    [now] отменяется
   *[would] было бы отменено
}
result-vetoed = { $subject } { $when ->
    [now] { $object ->
        [question] не решается утвердительно
       *[other] не принимается
    }
   *[would] { $object ->
        [amendment] не была бы принята
        [part] не была бы принята
        [motion] не было бы принято
        [question] не был бы решен утвердительно
       *[other] не был бы принят
    }
} из-за вето
result-second-vote = голоса в Ассамблее { $when ->
    [now] делятся поровну ({ $subject }) и требуется
   *[would] разделились бы поровну ({ $subject }) и потребовалось бы
} повторное голосование

## Что из этого следует, с числами

result-tally = { $result } ({ $tally })
result-too-few = { $result }: { $votes ->
    [0] ни одного голоса «за»
    [one] { $votes } голос «за»
    [few] { $votes } голоса «за»
   *[many] { $votes } голосов «за»
}, { $when ->
    [now] требуется
   *[would] требовалось
} { $needed-word }
result-too-few-of = { $result }: { $votes } из { $voting } «за», { $when ->
    [now] требуется
   *[would] требовалось
} { $needed }

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
    [in-favour] { $member }, предположительно «за»
    [against] { $member }, предположительно «против»
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
record-line-decision = { $outcome } ({ $tally }), решение { $symbol }.
record-line-bare = { $outcome }.
symbol-year = { $number } ({ $year })
symbol-session = { $number } ({ $roman })
symbol-emergency-session = { $number } (ES-{ $roman })
symbol-letter = { $number } { $letter }
symbol-emergency = ES-{ $number }
