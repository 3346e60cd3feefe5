### Lo que la página dice de una votación: resultados, motivos, frases. Con sencillez y neutralidad, en los
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

motion-postpone-discussion = la moción de aplazamiento de la discusión
    .card = Moción de aplazamiento de la discusión

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
outcome-supposed-carried = Aprobación supuesta
    .short = aprobación supuesta
outcome-supposed-not-carried = Rechazo supuesto
    .short = rechazo supuesto

## Una frase bajo el veredicto

verdict-council-adopted = { $votes ->
    [0] Ningún voto a favor
    [one] Un voto a favor
   *[other] { $votes-word } votos a favor
}, { $needed-word } necesarios; ningún miembro permanente en contra.
verdict-council-procedure = { $votes ->
    [0] Ningún voto a favor
    [one] Un voto a favor
   *[other] { $votes-word } votos a favor
}, { $needed-word } necesarios; en cuestiones de procedimiento no hay veto.
verdict-council-too-few = { $votes ->
    [0] Ningún voto a favor
    [one] Un voto a favor
   *[other] { $votes-word } votos a favor
}; { $needed-word } necesarios.
verdict-vetoed = { $object ->
    [draft] No aprobado
   *[other] No aprobada
}; en contra: { $members }{ $named ->
    [0] .
   *[other] { $count ->
        [one] , miembro permanente.
       *[other] , miembros permanentes.
    }
}
verdict-nobody-voted = Ningún voto a favor ni en contra.

## Una frase bajo el veredicto de lo que no se somete a votación

verdict-not-reached = La votación terminó antes de llegar a este punto, porque se aprobó { $item }.
verdict-excluded = Sin someter a votación: se aprobó { $item }.
verdict-no-action = Ninguna decisión al respecto: se aprobó { $item }.

## What a reader supposes of an item

verdict-supposed = Mera suposición: no es una decisión ni se funda en disposición alguna. Según los votos: { $by-votes }.
