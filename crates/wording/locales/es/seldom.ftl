### Sentences of the Assembly, and of outcomes that are seldom in the Council: a meeting that shows one loads them first.

motion-suspend-meeting = la moción de suspensión de la sesión
    .card = Moción de suspensión de la sesión
motion-adjourn-meeting = la moción de levantamiento de la sesión
    .card = Moción de levantamiento de la sesión
motion-adjourn-to-time = la moción de levantamiento de la sesión hasta una fecha determinada
    .card = Moción de levantamiento hasta una fecha
motion-refer-to-committee = la moción de remisión a un comité
    .card = Moción de remisión
motion-adjourn-debate = la moción de aplazamiento del debate
    .card = Moción de no adopción de medidas
motion-close-debate = la moción de cierre del debate
    .card = Moción de cierre del debate
motion-not-competent = la moción de falta de competencia de la Asamblea
    .card = Moción sobre la competencia
motion-division = la moción de división
    .card = Moción de división
motion-priority = la moción de prioridad
    .card = Moción de prioridad
motion-not-vote-on-next = la moción de no votar sobre la propuesta siguiente
    .card = Moción de no votar
motion-reconsider = la moción de nuevo examen
    .card = Moción de nuevo examen
outcome-second-vote = Procede una segunda votación
    .short = procede una segunda votación
outcome-no-decision = Sin quórum
    .short = sin quórum
outcome-vote-required = Se requiere votación
    .short = se requiere votación
outcome-incorporated = { $object ->
    [draft] Incorporado al texto
   *[other] Incorporada al texto
}
    .short = { $object ->
    [draft] incorporado al texto
   *[other] incorporada al texto
}
outcome-withdrawn = { $object ->
    [draft] Retirado
   *[other] Retirada
}
    .short = { $object ->
    [draft] retirado
   *[other] retirada
}
outcome-not-withdrawn = { $object ->
    [draft] No retirado
   *[other] No retirada
}
    .short = { $object ->
    [draft] no retirado
   *[other] no retirada
}
outcome-ruling-stands = Se mantiene la decisión de la Presidencia
    .short = se mantiene la decisión
outcome-no-action = No se adopta ninguna decisión
    .short = ninguna decisión
verdict-literal = Sin voto a favor: { $members }; el texto de la Carta exige el voto de todos los miembros permanentes.
verdict-assembly = A favor: { $votes } de los { $voting } miembros presentes y votantes; { $share ->
    [two-thirds] la mayoría de dos tercios es de { $needed }
   *[majority] la mayoría es de { $needed }
}.
verdict-members = A favor: { $votes } de los { $all } Miembros; { $share ->
    [two-thirds] la mayoría de dos tercios es de { $needed }
   *[majority] la mayoría es de { $needed }
}.
verdict-no-quorum = Miembros presentes insuficientes para adoptar una decisión.
verdict-ruling-stands = { $votes ->
    [0] Ningún voto
    [one] Un voto
   *[other] { $votes-word } votos
} por revocar la decisión de la Presidencia; { $needed-word } necesarios.
verdict-equally-divided = { $votes } a favor y { $votes } en contra: empate en la Asamblea.
verdict-second-vote = { $votes } a favor y { $votes } en contra: empate en la Asamblea, que da lugar a una segunda votación.
verdict-withdrawn = Sin someter a votación: se retiró antes.
verdict-division-refused = Sin votación por separado: no se aprobó { $item }.
verdict-no-priority = Sin prioridad en la votación: no se aprobó { $item }.
verdict-mover-objects = Sin votación por separado: oposición del autor de la propuesta original.
verdict-not-requested = Sin someter a votación: ninguna petición de un miembro del Consejo.
verdict-separate-proposal = Sin someter a votación aquí: propuesta distinta, no enmienda.
verdict-already-decided = Sin someter de nuevo a votación: ya decidida en el mismo período de sesiones.
verdict-no-second-vote = Sin segunda votación: la primera no terminó en empate.
verdict-without-vote = Ninguna oposición: aprobación sin votación.
verdict-objection = Oposición de un miembro.
verdict-vote-required = Oposición de un miembro: se requiere votación.
verdict-incorporated = Enmienda aceptada por los patrocinadores: incorporación al texto sin votación.
verdict-withdrawal = Retiro a tiempo.
verdict-not-withdrawn = Demasiado tarde para el retiro.
verdict-maintained = Votación a pesar del retiro, a petición del miembro que apoyó la propuesta.
verdict-unchallenged = Decisión de la Presidencia no impugnada: se mantiene.
verdict-no-operative-part = Ninguna parte dispositiva restante: rechazo en su totalidad.
headline-adopted-assembly = La Asamblea aprobó { $subject } ({ $tally })
headline-second-vote = La votación de la Asamblea sobre { $subject } terminó en empate ({ $tally }): procedía una segunda votación
headline-no-decision = No se adoptó ninguna decisión sobre { $subject }: no había suficientes Miembros presentes
headline-ruling-stands = La decisión de la Presidencia se mantuvo: { $subject } no prosperó ({ $tally })
headline-ruling-overruled = La decisión de la Presidencia fue revocada ({ $tally })
headline-bare = { $subject } { $when ->
    [now] no se somete
    [would] no se habría sometido
   *[then] no se sometió
} a votación
headline-without-vote = { $subject } { $when ->
    [now] se aprueba
    [would] se habría aprobado
   *[then] se aprobó
} sin votación
headline-rejected = { $subject } { $when ->
    [now] no se aprueba
    [would] no se habría aprobado
   *[then] no se aprobó
}
headline-vote-required = { $when ->
    [now] Se requiere
    [would] Se habría requerido
   *[then] Se requirió
} una votación sobre { $subject }
headline-incorporated = Los patrocinadores { $when ->
    [now] aceptan
    [would] habrían aceptado
   *[then] aceptaron
} { $subject }
headline-withdrawn = { $subject } { $when ->
    [now] se retira
    [would] se habría retirado
   *[then] se retiró
}
headline-not-withdrawn = { $when ->
    [now] Es
    [would] Habría sido
   *[then] Era
} demasiado tarde para retirar { $subject }
headline-maintained = { $subject } { $when ->
    [now] se retira, pero se somete
    [would] se habría retirado, pero se habría sometido
   *[then] se retiró, pero se sometió
} a votación a petición del miembro que había apoyado la propuesta
headline-unchallenged = { $when ->
    [now] Nadie impugna
    [would] Nadie habría impugnado
   *[then] Nadie impugnó
} la decisión de la Presidencia
headline-untouched = { $when ->
    [now] No se adopta
    [would] No se habría adoptado
   *[then] No se adoptó
} ninguna decisión sobre { $subject }
