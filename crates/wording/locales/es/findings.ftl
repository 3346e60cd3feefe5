### Lo que la página dice de una votación: resultados, motivos, frases. En presente, con sencillez y neutralidad, en los
### términos de las Naciones Unidas. Las variables se explican en el archivo inglés.

## Miembros sin nombre, después de otros o solos

who-permanent = { $count ->
    [one] { $count } miembro permanente
   *[other] { $count } miembros permanentes
}
who-others = { $count ->
    [one] { $count } más
   *[other] { $count } más
}

## Un puesto, tal como lo dice un lector de pantalla

seat-join = { $a }, { $b }
seat-permanent = miembro permanente
seat-presides = ejerce la Presidencia
seat-changed = distinto del acta
assume-voted = posición supuesta
seat-barred = sin derecho de voto

## Lo que se somete a votación: femenino, salvo proyecto y pasaje

subject-draft = el proyecto de resolución
subject-draft-amended = el proyecto de resolución en su forma enmendada
subject-draft-named = el proyecto de resolución { $symbol }
subject-draft-named-amended = el proyecto de resolución { $symbol } en su forma enmendada
subject-amendment = la enmienda
subject-amendment-named = la enmienda { $symbol }
subject-part = la parte
subject-part-named = la parte { $symbol }
subject-resolution = la resolución { $symbol }
subject-decision = la decisión { $symbol }
subject-ruling = la impugnación de la decisión de la Presidencia
subject-character = la cuestión preliminar
subject-agenda = el orden del día provisional
subject-upheld = la propuesta de mantener la decisión de la Presidencia
subject-importance = la moción para que se exija una mayoría de dos tercios

motion-suspend-meeting = la moción de suspensión de la sesión
    .card = Moción de suspensión de la sesión
motion-adjourn-meeting = la moción de levantamiento de la sesión
    .card = Moción de levantamiento de la sesión
motion-adjourn-to-time = la moción de levantamiento de la sesión hasta una fecha determinada
    .card = Moción de levantamiento hasta una fecha
motion-refer-to-committee = la moción de remisión a un comité
    .card = Moción de remisión
motion-postpone-discussion = la moción de aplazamiento de la discusión
    .card = Moción de aplazamiento de la discusión
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

## Resultados: la palabra del veredicto; .short en una tarjeta

outcome-adopted = { $object ->
    [draft] Aprobado
   *[other] Aprobada
}
    .short = { $object ->
    [draft] aprobado
   *[other] aprobada
}
outcome-not-adopted = { $object ->
    [draft] No aprobado
   *[other] No aprobada
}
    .short = { $object ->
    [draft] no aprobado
   *[other] no aprobada
}
outcome-vetoed = { $object ->
    [draft] Vetado
   *[other] Vetada
}
    .short = { $object ->
    [draft] vetado
   *[other] vetada
}
outcome-second-vote = Procede una segunda votación
    .short = procede una segunda votación
outcome-not-reached = No se llegó a examinar
    .short = no se llegó a examinar
outcome-not-put = { $object ->
    [draft] No sometido a votación
   *[other] No sometida a votación
}
    .short = { $object ->
    [draft] no sometido a votación
   *[other] no sometida a votación
}
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
outcome-supposed-carried = Aprobación supuesta
    .short = aprobación supuesta
outcome-supposed-not-carried = Rechazo supuesto
    .short = rechazo supuesto

## Una frase bajo el veredicto

verdict-council-adopted = { $votes ->
    [0] Ningún miembro vota a favor, se requieren { $needed-word } votos y ningún miembro permanente vota en contra.
    [one] Un miembro vota a favor, se requieren { $needed-word } votos y ningún miembro permanente vota en contra.
   *[other] { $votes-word } miembros votan a favor, se requieren { $needed-word } votos y ningún miembro permanente vota en contra.
}
verdict-council-procedure = { $votes ->
    [0] Ningún miembro vota a favor; se requieren { $needed-word } votos, y en cuestiones de procedimiento no hay veto.
    [one] Un miembro vota a favor; se requieren { $needed-word } votos, y en cuestiones de procedimiento no hay veto.
   *[other] { $votes-word } miembros votan a favor; se requieren { $needed-word } votos, y en cuestiones de procedimiento no hay veto.
}
verdict-council-too-few = { $votes ->
    [0] Ningún miembro vota a favor; se requieren { $needed-word } votos.
    [one] Un miembro vota a favor; se requieren { $needed-word } votos.
   *[other] { $votes-word } miembros votan a favor; se requieren { $needed-word } votos.
}
verdict-literal = { $agrees ->
    [plural] { $members } no votan a favor, y el texto de la Carta exige el voto de todos los miembros permanentes.
   *[singular] { $members } no vota a favor, y el texto de la Carta exige el voto de todos los miembros permanentes.
}
verdict-vetoed = { $object ->
    [draft] No aprobado
   *[other] No aprobada
}: { $named ->
    [0] { $agrees ->
        [plural] { $members } votan en contra.
       *[singular] { $members } vota en contra.
    }
   *[other] { $count ->
        [one] { $members }, miembro permanente, { $agrees ->
            [plural] votan en contra.
           *[singular] vota en contra.
        }
       *[other] { $members }, miembros permanentes, votan en contra.
    }
}
verdict-assembly = { $votes } de los { $voting } miembros presentes y votantes { $votes ->
    [one] vota
   *[other] votan
} a favor; { $share ->
    [two-thirds] la mayoría de dos tercios es de { $needed }
   *[majority] la mayoría es de { $needed }
}.
verdict-members = { $votes } de los { $all } Miembros { $votes ->
    [one] vota
   *[other] votan
} a favor; { $share ->
    [two-thirds] la mayoría de dos tercios es de { $needed }
   *[majority] la mayoría es de { $needed }
}.
verdict-no-quorum = No hay suficientes Miembros presentes para adoptar una decisión.
verdict-ruling-stands = { $votes ->
    [0] Ningún miembro vota por revocar la decisión de la Presidencia; se requieren { $needed-word } votos.
    [one] Un miembro vota por revocar la decisión de la Presidencia; se requieren { $needed-word } votos.
   *[other] { $votes-word } miembros votan por revocar la decisión de la Presidencia; se requieren { $needed-word } votos.
}
verdict-nobody-voted = Ningún miembro vota a favor ni en contra.
verdict-equally-divided = { $votes } a favor y { $votes } en contra: la votación de la Asamblea termina en empate.
verdict-second-vote = { $votes } a favor y { $votes } en contra: la votación de la Asamblea termina en empate y procede una segunda votación.

## Una frase bajo el veredicto de lo que no se somete a votación

verdict-not-reached = La votación terminó antes de llegar a este punto, porque se aprobó { $item }.
verdict-excluded = No se somete a votación: se aprobó { $item }.
verdict-no-action = No se adopta ninguna decisión al respecto: se aprobó { $item }.
verdict-withdrawn = No se somete a votación: se retiró antes.
verdict-division-refused = No se somete a votación por separado: no se aprobó { $item }.
verdict-no-priority = No se vota con prioridad: no se aprobó { $item }.
verdict-mover-objects = No se somete a votación por separado: el autor de la propuesta original se opone.
verdict-not-requested = No se somete a votación: ningún miembro del Consejo lo pide.
verdict-separate-proposal = No se somete a votación aquí: es una propuesta distinta, no una enmienda.
verdict-already-decided = No se somete de nuevo a votación: se decidió en el presente período de sesiones.
verdict-no-second-vote = No procede una segunda votación: la primera no terminó en empate.

## What a reader supposes of an item

verdict-supposed = { $supposed ->
    [carried] Se supone la aprobación
   *[not-carried] Se supone el rechazo
}; no es una decisión ni se funda en disposición alguna. Según los votos: { $by-votes }.

## Una frase bajo el veredicto de lo que se resuelve sin votación

verdict-without-vote = Ningún miembro se opone: se aprueba sin votación.
verdict-objection = Un miembro se opone.
verdict-vote-required = Un miembro se opone: se requiere votación.
verdict-incorporated = Los patrocinadores aceptan la enmienda, que pasa a formar parte del texto sin votación.
verdict-withdrawal = Se retira a tiempo.
verdict-not-withdrawn = No se retira: es demasiado tarde.
verdict-maintained = Se somete a votación a pesar del retiro, a petición del miembro que apoyó la propuesta.
verdict-unchallenged = Nadie impugna la decisión de la Presidencia: se mantiene.
verdict-no-operative-part = No queda ninguna parte dispositiva: se considera rechazado en su totalidad.
