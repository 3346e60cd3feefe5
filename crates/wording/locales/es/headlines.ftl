### El titular, lo que cambió el lector, lo que dice el acta. Las variables son las de findings.ftl.

## El titular: la respuesta en una frase

headline-adopted = { $object ->
    [draft] { $subject } fue aprobado ({ $tally })
    [part] { $subject } fue aprobado ({ $tally })
   *[other] { $subject } fue aprobada ({ $tally })
}
headline-adopted-council = El Consejo aprobó { $subject } ({ $tally })
headline-adopted-assembly = La Asamblea aprobó { $subject } ({ $tally })
headline-not-adopted = { $object ->
    [draft] { $subject } no fue aprobado ({ $tally })
    [part] { $subject } no fue aprobado ({ $tally })
   *[other] { $subject } no fue aprobada ({ $tally })
}
headline-vetoed = { $object ->
    [draft] { $subject } fue vetado
    [part] { $subject } fue vetado
   *[other] { $subject } fue vetada
} por { $members } ({ $tally })
headline-second-vote = La votación de la Asamblea sobre { $subject } terminó en empate ({ $tally }): procedía una segunda votación
headline-not-reached = No se llegó a examinar { $subject }: antes se aprobó { $item }
headline-not-put = { $object ->
    [draft] { $subject } no fue sometido
    [part] { $subject } no fue sometido
   *[other] { $subject } no fue sometida
} a votación: antes se aprobó { $item }
headline-no-action = No se adoptó ninguna decisión sobre { $subject }: antes se aprobó { $item }
headline-no-decision = No se adoptó ninguna decisión sobre { $subject }: no había suficientes Miembros presentes
headline-ruling-stands = La decisión de la Presidencia se mantuvo: { $subject } no prosperó ({ $tally })
headline-ruling-overruled = La decisión de la Presidencia fue revocada ({ $tally })

## Lo que cambió el lector

headline-if = Si { $conditions }, { $result }
headline-even-if = Incluso si { $conditions }, { $result }
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
headline-earlier-assumed = { $count ->
    [one] Con { $count } voto cambiado antes en el mismo día, y si los demás quedan como estaban, { $result }
   *[other] Con { $count } votos cambiados antes en el mismo día, y si los demás quedan como estaban, { $result }
}

headline-supposed = { $supposed ->
    [carried] Se supone la aprobación
   *[not-carried] Se supone el rechazo
}: { $subject }; según los votos: { $by-votes }
headline-on-suppositions = Según lo que usted supone de las votaciones anteriores, { $result }

## No sometido a votación, después de un cambio

headline-now-not-reached = No se llega a examinar { $subject }: antes se aprueba { $item }
headline-now-not-put = { $object ->
    [draft] { $subject } no es sometido
    [part] { $subject } no es sometido
   *[other] { $subject } no es sometida
} a votación: antes se aprueba { $item }
headline-now-no-action = No se adopta ninguna decisión sobre { $subject }: antes se aprueba { $item }

## Resuelto sin votación, o no sometido a ella

headline-bare = { $subject } { $when ->
    [now] no es
   *[then] no fue
} { $object ->
    [draft] sometido
    [part] sometido
   *[other] sometida
} a votación
headline-without-vote = { $subject } { $when ->
    [now] queda
   *[then] quedó
} { $object ->
    [draft] aprobado
    [part] aprobado
   *[other] aprobada
} sin votación
headline-rejected = { $subject } { $when ->
    [now] no queda
   *[then] no quedó
} { $object ->
    [draft] aprobado
    [part] aprobado
   *[other] aprobada
}
headline-vote-required = { $when ->
    [now] Se requiere
   *[then] Se requirió
} una votación sobre { $subject }
headline-incorporated = Los patrocinadores { $when ->
    [now] aceptan
   *[then] aceptaron
} { $subject }
headline-withdrawn = { $subject } { $when ->
    [now] es
   *[then] fue
} { $object ->
    [draft] retirado
    [part] retirado
   *[other] retirada
}
headline-not-withdrawn = { $when ->
    [now] Es
   *[then] Era
} demasiado tarde para retirar { $subject }
headline-maintained = { $subject } { $when ->
    [now] es
   *[then] fue
} { $object ->
    [draft] retirado
    [part] retirado
   *[other] retirada
}, pero el miembro que había dado su apoyo { $when ->
    [now] mantiene
   *[then] mantuvo
} la propuesta
headline-unchallenged = La decisión de la Presidencia se { $when ->
    [now] mantiene
   *[then] mantuvo
} sin impugnación
headline-untouched = { $when ->
    [now] No se adopta
   *[then] No se adoptó
} ninguna decisión sobre { $subject }

## Los cambios del lector, como oraciones

clause-in-favour = { $agrees ->
    [plural] { $members } votan a favor
   *[singular] { $members } vota a favor
}
clause-against = { $agrees ->
    [plural] { $members } votan en contra
   *[singular] { $members } vota en contra
}
clause-abstaining = { $agrees ->
    [plural] { $members } se abstienen
   *[singular] { $members } se abstiene
}
clause-not-participating = { $agrees ->
    [plural] { $members } no participan en la votación
   *[singular] { $members } no participa en la votación
}
clause-absent = { $agrees ->
    [plural] { $members } están ausentes
   *[singular] { $members } está ausente
}
clause-not-voting = { $agrees ->
    [plural] { $members } no votan
   *[singular] { $members } no vota
}
clause-move = { $to ->
    [in-favour] { $agrees ->
        [plural] { $members } votan a favor
       *[singular] { $members } vota a favor
    }
    [against] { $agrees ->
        [plural] { $members } votan en contra
       *[singular] { $members } vota en contra
    }
    [abstaining] { $agrees ->
        [plural] { $members } se abstienen
       *[singular] { $members } se abstiene
    }
   *[other] { $agrees ->
        [plural] { $members } no votan
       *[singular] { $members } no vota
    }
} en lugar de { $from ->
    [in-favour] votar a favor
    [against] votar en contra
    [abstaining] abstenerse
   *[other] no votar
}

## Lo que se sigue

result-adopted = { $object ->
    [draft] { $subject } queda aprobado
    [part] { $subject } queda aprobado
   *[other] { $subject } queda aprobada
}
result-not-adopted = { $object ->
    [draft] { $subject } no queda aprobado
    [part] { $subject } no queda aprobado
   *[other] { $subject } no queda aprobada
}
result-no-decision = no se adopta ninguna decisión sobre { $subject }: no hay suficientes Miembros presentes
result-ruling-stands = la decisión de la Presidencia se mantiene
result-ruling-overruled = la decisión de la Presidencia queda revocada
result-vetoed = { $object ->
    [draft] { $subject } queda vetado
    [part] { $subject } queda vetado
   *[other] { $subject } queda vetada
}
result-second-vote = la votación de la Asamblea sobre { $subject } termina en empate y procede una segunda votación

## Lo que se sigue, con los números

result-tally = { $result } ({ $tally })
result-too-few = { $votes ->
    [0] { $result }: ningún voto a favor, se requieren { $needed-word }
    [one] { $result }: { $votes } voto a favor, se requieren { $needed-word }
   *[other] { $result }: { $votes } votos a favor, se requieren { $needed-word }
}
result-too-few-of = { $result }: { $votes } de { $voting }, y la mayoría necesaria es de { $needed }

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
record-line-bare = { $outcome }.
