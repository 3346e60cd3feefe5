### El titular, lo que cambió el lector, lo que dice el acta. Las variables son las de findings.ftl.

## El titular: la respuesta en una frase

headline-adopted = { $object ->
    [draft] { $subject } fue aprobado ({ $tally })
   *[other] { $subject } fue aprobada ({ $tally })
}
headline-adopted-council = El Consejo aprobó { $subject } ({ $tally })
headline-not-adopted = { $object ->
    [draft] { $subject } no fue aprobado ({ $tally })
   *[other] { $subject } no fue aprobada ({ $tally })
}
headline-vetoed = { $object ->
    [draft] { $subject } fue vetado
   *[other] { $subject } fue vetada
} por { $members } ({ $tally })
headline-not-reached = No se llegó a examinar { $subject }: antes se aprobó { $item }
headline-not-put = { $object ->
    [draft] { $subject } no fue sometido
   *[other] { $subject } no fue sometida
} a votación: antes se aprobó { $item }
headline-no-action = No se adoptó ninguna decisión sobre { $subject }: antes se aprobó { $item }

## Lo que cambió el lector

headline-if = Si { $conditions }, { $result }
headline-even-if = Incluso si { $conditions }, { $result }
headline-idle = { $headline }; { $members } { $when ->
    [now] { $agrees ->
        [plural] no cambian nada
       *[singular] no cambia nada
    }
   *[would] { $agrees ->
        [plural] no habrían cambiado nada
       *[singular] no habría cambiado nada
    }
}
headline-with = { $count ->
    [one] Con { $count } voto cambiado, { $result }
   *[other] Con { $count } votos cambiados, { $result }
}
headline-even-with = { $count ->
    [one] Incluso con { $count } voto cambiado, { $result }
   *[other] Incluso con { $count } votos cambiados, { $result }
}
headline-earlier = { $count ->
    [one] Con { $count } voto cambiado antes en el mismo día, { $result }
   *[other] Con { $count } votos cambiados antes en el mismo día, { $result }
}
headline-even-earlier = { $count ->
    [one] Incluso con { $count } voto cambiado antes en el mismo día, { $result }
   *[other] Incluso con { $count } votos cambiados antes en el mismo día, { $result }
}
headline-earlier-assumed = { $count ->
    [one] Con { $count } voto cambiado antes en el mismo día
   *[other] Con { $count } votos cambiados antes en el mismo día
}, y si estos votos { $when ->
    [now] no cambian
   *[would] no hubieran cambiado
}, { $result }

headline-supposed = { $supposed ->
    [carried] Se supone la aprobación
   *[not-carried] Se supone el rechazo
}: { $subject }; según los votos: { $by-votes }
headline-on-suppositions = Según lo que usted supone de las votaciones anteriores, { $result }

## No sometido a votación, después de un cambio

headline-now-not-reached = No { $when ->
    [now] se llega a examinar { $subject }: antes se aprueba
   *[would] se habría llegado a examinar { $subject }: antes se habría aprobado
} { $item }
headline-now-not-put = { $subject } { $when ->
    [now] no se somete a votación: antes se aprueba
   *[would] no se habría sometido a votación: antes se habría aprobado
} { $item }
headline-now-no-action = { $when ->
    [now] No se adopta ninguna decisión sobre { $subject }: antes se aprueba
   *[would] No se habría adoptado ninguna decisión sobre { $subject }: antes se habría aprobado
} { $item }

## Los cambios del lector, como oraciones

clause-in-favour = { $members } { $when ->
    [now] { $agrees ->
        [plural] votan a favor
       *[singular] vota a favor
    }
   *[would] { $agrees ->
        [plural] hubieran votado a favor
       *[singular] hubiera votado a favor
    }
}
clause-against = { $members } { $when ->
    [now] { $agrees ->
        [plural] votan en contra
       *[singular] vota en contra
    }
   *[would] { $agrees ->
        [plural] hubieran votado en contra
       *[singular] hubiera votado en contra
    }
}
clause-abstaining = { $members } { $when ->
    [now] { $agrees ->
        [plural] se abstienen
       *[singular] se abstiene
    }
   *[would] { $agrees ->
        [plural] se hubieran abstenido
       *[singular] se hubiera abstenido
    }
}
clause-not-participating = { $members } { $when ->
    [now] { $agrees ->
        [plural] no participan en la votación
       *[singular] no participa en la votación
    }
   *[would] { $agrees ->
        [plural] no hubieran participado en la votación
       *[singular] no hubiera participado en la votación
    }
}
clause-absent = { $members } { $when ->
    [now] { $agrees ->
        [plural] están ausentes
       *[singular] está ausente
    }
   *[would] { $agrees ->
        [plural] hubieran estado ausentes
       *[singular] hubiera estado ausente
    }
}
clause-not-voting = { $members } { $when ->
    [now] { $agrees ->
        [plural] no votan
       *[singular] no vota
    }
   *[would] { $agrees ->
        [plural] no hubieran votado
       *[singular] no hubiera votado
    }
}
clause-move = { $members } { $when ->
    [now] { $to ->
        [in-favour] { $agrees ->
            [plural] votan a favor
           *[singular] vota a favor
        }
        [against] { $agrees ->
            [plural] votan en contra
           *[singular] vota en contra
        }
        [abstaining] { $agrees ->
            [plural] se abstienen
           *[singular] se abstiene
        }
       *[other] { $agrees ->
            [plural] no votan
           *[singular] no vota
        }
    }
   *[would] { $to ->
        [in-favour] { $agrees ->
            [plural] hubieran votado a favor
           *[singular] hubiera votado a favor
        }
        [against] { $agrees ->
            [plural] hubieran votado en contra
           *[singular] hubiera votado en contra
        }
        [abstaining] { $agrees ->
            [plural] se hubieran abstenido
           *[singular] se hubiera abstenido
        }
       *[other] { $agrees ->
            [plural] no hubieran votado
           *[singular] no hubiera votado
        }
    }
} en lugar de { $from ->
    [in-favour] votar a favor
    [against] votar en contra
    [abstaining] abstenerse
   *[other] no votar
}

## Lo que se sigue

result-adopted = { $subject } { $when ->
    [now] { $object ->
        [draft] queda aprobado
       *[other] queda aprobada
    }
   *[would] habría sido { $object ->
        [draft] aprobado
       *[other] aprobada
    }
}
result-not-adopted = { $subject } { $when ->
    [now] no se aprueba
   *[would] no habría sido { $object ->
        [draft] aprobado
       *[other] aprobada
    }
}
result-no-decision = { $when ->
    [now] no se adopta ninguna decisión sobre { $subject }: no hay suficientes Miembros presentes
   *[would] no se habría adoptado ninguna decisión sobre { $subject }: no había suficientes Miembros presentes
}
result-ruling-stands = la decisión de la Presidencia { $when ->
    [now] se mantiene
   *[would] se habría mantenido
}
result-ruling-overruled = la decisión de la Presidencia { $when ->
    [now] queda
   *[would] habría sido
} revocada
result-vetoed = { $subject } { $when ->
    [now] queda
   *[would] habría sido
} { $object ->
    [draft] vetado
   *[other] vetada
}
result-second-vote = la votación de la Asamblea sobre { $subject } { $when ->
    [now] termina en empate y procede
   *[would] habría terminado en empate y habría procedido
} una segunda votación

## Lo que se sigue, con los números

result-tally = { $result } ({ $tally })
result-too-few = { $result }: { $votes ->
    [0] ningún voto a favor
    [one] { $votes } voto a favor
   *[other] { $votes } votos a favor
}; se { $when ->
    [now] requieren
   *[would] requerían
} { $needed-word }
result-too-few-of = { $result }: { $votes } votos a favor de { $voting }; la mayoría necesaria { $when ->
    [now] es
   *[would] era
} de { $needed }

## Lo que cambió el lector, en lista

change-members = { $count ->
    [one] { $count } miembro
   *[other] { $count } miembros
}
change-vote = { $member }: { $from } → { $to }
change-vote-to = { $member }: { $to }
change-listed = { $member } { $from } → { $to }
change-listed-to = { $member } → { $to }
change-assume = { $vote ->
    [in-favour] { $member }, voto supuesto a favor
    [against] { $member }, voto supuesto en contra
    [abstaining] { $member }, abstención supuesta
   *[other] { $member }, se supone que sin votar
}
changed = { $count ->
    [one] Usted cambió { $count } voto: { $changes }.
   *[other] Usted cambió { $count } votos: { $changes }.
}
changed-both = { $a } { $b }
changed-many = { $count ->
    [one] Usted cambió { $count } voto.
   *[other] Usted cambió { $count } votos.
}
changed-assumed = { $count ->
    [one] Usted supuso la posición de { $count } miembro: { $changes }.
   *[other] Usted supuso la posición de { $count } miembros: { $changes }.
}
changed-assumed-many = { $count ->
    [one] Usted supuso la posición de { $count } miembro.
   *[other] Usted supuso la posición de { $count } miembros.
}

record-line = { $outcome } ({ $tally }).
record-line-resolution = { $outcome } ({ $tally }), resolución { $symbol }.
record-line-decision = { $outcome } ({ $tally }), decisión { $symbol }.
record-line-bare = { $outcome }.
symbol-year = { $number } ({ $year })
symbol-session = { $number } ({ $roman })
symbol-emergency-session = { $number } (ES-{ $roman })
symbol-letter = { $number } { $letter }
symbol-emergency = ES-{ $number }
