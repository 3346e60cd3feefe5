### Por qué una votación tuvo su resultado. Las variables se explican en el archivo inglés.

## Motivos: un título, y .detail con los números

reason-affirmative = Al menos { $needed-word } votos a favor
    .detail = { $votes ->
    [0] Ningún voto a favor; { $needed } necesarios
    [one] { $votes } voto a favor; { $needed } necesarios
   *[other] { $votes } votos a favor; { $needed } necesarios
}
reason-concurring = Ningún miembro permanente en contra
    .detail = Ninguno de los cinco en contra
    .not-met = En contra: { $members }
reason-no-veto-without-votes = Solo puede vetarse un texto con { $needed-word } votos
    .detail = En contra: { $members }; { $votes ->
    [0] un texto sin votos a favor no se aprueba en ningún caso: no es un veto
    [one] un texto con solo { $votes } voto a favor no se aprueba en ningún caso: no es un veto
   *[other] un texto con solo { $votes } votos a favor no se aprueba en ningún caso: no es un veto
}
    .plain = En contra: { $members }; votos a favor insuficientes
reason-no-veto-on-procedure = En cuestiones de procedimiento no hay veto
    .detail = En contra: { $members }, lo que no impide una decisión de procedimiento
reason-no-veto-on-conference = No hay veto sobre una conferencia para revisar la Carta
    .detail = En contra: { $members }, lo que no lo impide
reason-abstention = La abstención no es un veto
    .detail = Abstención: { $members }
reason-absence = La ausencia no es un veto
    .detail = Ausencia: { $members }
reason-non-participation = No participar no es un veto
    .detail = No participación: { $members }
reason-elected-against = Los miembros elegidos no tienen veto
    .detail = Miembros elegidos en contra: { $count }, con suficientes votos a favor
reason-procedural = Una cuestión de procedimiento
    .detail = Para { $subject } se requieren { $needed-word } votos, de cualesquiera miembros
reason-undetermined = No está establecido si la cuestión es de procedimiento
    .detail = Ningún texto, práctica ni decisión lo resuelve, y los votos se cuentan como en una cuestión de fondo
reason-like-the-text = { $object ->
    [part] Una parte se decide como el proyecto
   *[other] Una enmienda se decide como el proyecto
}
    .detail = Requiere los mismos votos y puede vetarse por separado
reason-seven = Hasta el final de 1965 bastan siete votos
    .detail = La Carta reformada ya exige nueve, pero el Consejo sigue teniendo once miembros y la práctica mantiene siete
reason-two-thirds = Una cuestión importante requiere dos tercios
    .detail = Al menos dos tercios de los miembros presentes y votantes han de votar a favor
reason-two-thirds-parts = Las enmiendas y las partes también requieren dos tercios
    .detail = Requieren la misma mayoría que la propuesta, que versa sobre una cuestión importante
reason-two-thirds-fixed = Se requieren dos tercios
    .detail = Al menos dos tercios de los miembros presentes y votantes han de votar a favor
reason-two-thirds-emergency = Dos tercios en los períodos extraordinarios de sesiones de emergencia
    .detail = Las recomendaciones sobre la paz y la seguridad, y sus enmiendas, se tratan como cuestiones importantes
reason-majority = Basta la mayoría
    .detail = Más miembros a favor que en contra
reason-majority-committee = En comisión basta la mayoría
    .detail = Más miembros a favor que en contra, cualquiera que sea la cuestión
reason-majority-motion = Una moción requiere la mayoría
    .detail = Más miembros a favor que en contra, aunque la cuestión sea importante
reason-present-and-voting = Las abstenciones no cuentan
    .detail = Abstenciones: { $abstaining ->
    [0] ninguna
   *[other] { $abstaining }
}; sin votar: { $not-voting ->
    [0] ninguno
   *[other] { $not-voting }
}
reason-share-two-thirds = Dos tercios de los miembros presentes y votantes
    .detail = { $votes } de { $voting } ({ $percent }); mayoría necesaria: { $needed }
    .none = Ningún voto a favor ni en contra
reason-share-majority = La mayoría de los miembros presentes y votantes
    .detail = { $votes } de { $voting } ({ $percent }); mayoría necesaria: { $needed }
    .none = Ningún voto a favor ni en contra
reason-nobody = Ningún voto a favor ni en contra
    .detail = Nada se aprueba sin un voto a favor
reason-equal = Empate
    .detail = { $votes } a favor y { $votes } en contra: decide una segunda votación dentro de dos días
    .again = { $votes } a favor y { $votes } en contra, por segunda vez
    .committee = { $votes } a favor y { $votes } en contra: en comisión no es mayoría
    .motion = { $votes } a favor y { $votes } en contra: una moción queda entonces rechazada de inmediato
reason-one-vote = En la Asamblea no hay veto
    .detail = Cada miembro tiene un voto, y todos cuentan igual
reason-no-vote = { $count ->
    [one] Un miembro sin voto
   *[other] { $count } miembros sin voto
}
    .detail = Mora de dos años o más en el pago de las cuotas: { $members }
    .credentials = Credenciales no aceptadas: { $members }
reason-ended = No se llegó a someter a votación
    .detail = Se aprobó { $item }
reason-excluded = No queda nada que someter a votación
    .detail = Se aprobó { $item }, y lo uno excluye lo otro
reason-no-action = Ninguna decisión al respecto
    .detail = Se aprobó { $item }

## Motivos: el carácter de una cuestión en el Consejo

reason-character = { $matter ->
    [procedural] Una cuestión de procedimiento
    [any-members] Una cuestión sin veto
   *[all-other] Una cuestión que no es de procedimiento
}
    .detail = { $basis ->
    [listed] En las cuestiones de esta clase lo establece un texto o la práctica
    [ruling] La Presidencia así lo decidió, y nadie lo impugnó
    [ruling-stands] La Presidencia así lo decidió, y su decisión se mantuvo
    [ruling-overruled] La Presidencia decidió lo contrario, y su decisión fue revocada
    [carried] La cuestión preliminar se decidió en ese sentido
    [vetoed] Un miembro permanente votó en contra en la cuestión preliminar
    [too-few] La cuestión preliminar no obtuvo votos suficientes
    [not-carried] La cuestión preliminar no se resolvió afirmativamente
   *[entered] No lo establece ningún texto ni la práctica; se da por supuesto
}
reason-preliminary = Determinar si una cuestión es de procedimiento no es, a su vez, una cuestión de procedimiento
    .detail = Se requieren { $needed-word } votos, y el voto en contra de un miembro permanente lo impide
reason-any-members = { $needed ->
    [one] Un miembro cualquiera del Consejo
   *[other] { $needed-word } miembros cualesquiera del Consejo
}
    .detail = Los miembros permanentes y los elegidos cuentan por igual, y ninguno tiene veto
reason-literal = Todos los miembros permanentes a favor
    .detail = Sin voto a favor: { $members }
reason-parties = Las partes en una controversia se abstienen
    .detail = Entre las abstenciones: { $members }
reason-veto-by-name = Hay quienes llaman veto a todo voto de esta clase
    .detail = En contra de un texto que no tiene votos suficientes: { $members }; el resultado es el mismo
reason-casting-vote = No hay voto de calidad
    .detail = { $votes } a favor y { $against } en contra: la Presidencia vota como los demás, y lo único que decide es el número requerido
reason-emergency-session = No procede un debate sobre el veto
    .detail = Se celebra un período extraordinario de sesiones de emergencia sobre la misma situación
reason-unanimity = Falta de unanimidad entre los miembros permanentes
    .detail = Ningún voto en contra de un miembro permanente detuvo al Consejo

# Un punto controvertido que se interpreta de modo distinto del recomendado
reason-read-otherwise = Un punto controvertido se interpreta en el otro sentido
    .detail = { $point ->
    [D1] Nueve votos, como decía la Carta reformada desde el 31 de agosto de 1965; en la práctica bastaron siete hasta que terminó el año
    [D2] Cada miembro permanente ha de votar a favor; en la práctica, el que no vota en contra no impide la decisión
    [D4] Las partes en una controversia se cuentan entre las abstenciones; en la práctica, sus votos cuentan tal como se emiten
    [D5] No se tiene en cuenta la decisión de la Presidencia ni la votación sobre la cuestión preliminar, que de otro modo establecerían si la cuestión es de procedimiento
    [D7] Se llama veto a todo voto en contra de un miembro permanente; de otro modo, solo al emitido sobre un texto que tenía los votos
    [D9] En un período extraordinario de sesiones de emergencia basta la mayoría; en la práctica se requieren dos tercios
    [D12] El empate lleva a una segunda votación; de otro modo, la moción queda rechazada de inmediato
    [D14] El Secretario General es nombrado por dos tercios; de otro modo, por mayoría
    [D16] Las votaciones limitadas y no limitadas se cuentan de tres en tres desde la primera; de otro modo, desde la segunda
    [D19] Solo una votación sobre el proyecto mismo impide retirarlo; de otro modo, también la de una enmienda o una parte
   *[D21] La falta de votos equivale a falta de unanimidad; de otro modo, solo un veto
}

## Motivos: decisiones de la Presidencia, la Asamblea, aprobación sin votación

reason-ruling = Se trata de decidir si se revoca la decisión de la Presidencia
    .detail = Se mantiene, a menos que voten por revocarla suficientes miembros
reason-ruling-stands = Decisión de la Presidencia no revocada
    .detail = Votos insuficientes para revocarla
reason-unchallenged = Decisión de la Presidencia no impugnada
    .detail = Si nadie la impugna, se mantiene sin votación
reason-members-needed = { $share ->
    [two-thirds] Se requieren dos tercios de todos los Miembros
   *[majority] Se requiere la mayoría de todos los Miembros
}
    .detail = Cuentan todos los Miembros, voten o no
reason-share-members = { $share ->
    [two-thirds] Dos tercios de todos los Miembros
   *[majority] La mayoría de todos los Miembros
}
    .detail = { $votes } de { $all } ({ $percent }); mayoría necesaria: { $needed }
reason-importance = Se trata de decidir si la cuestión es importante
    .detail = La Asamblea lo decide antes de votar sobre el texto
reason-share-settled = { $share ->
    [two-thirds] La cuestión requiere dos tercios
   *[majority] La cuestión requiere la mayoría
}
    .detail = { $by ->
    [ruling] Así lo decidió la Presidencia antes de la votación
   *[assembly] Así lo decidió la Asamblea antes de la votación
}
reason-quorum = Presencia de la mayoría de los Miembros
    .detail = Miembros presentes: { $present } de { $all }
reason-no-objection = Ninguna oposición
    .detail = No es necesaria una votación
    .objections = { $count ->
    [one] { $count } oposición
   *[other] { $count } oposiciones
}
reason-together = Una sola votación sobre varios textos
    .detail = { $count ->
    [one] { $count } texto, con la mayoría que le corresponde
   *[other] { $count } textos juntos, cada uno con la mayoría que le corresponde
}

## Motivos: lo que no se somete a votación, o se resuelve sin ella

reason-accepted = Enmienda aceptada por los patrocinadores
    .detail = Parte de su texto sin votación
reason-withdrawn-in-time = Se retiró a tiempo
    .detail = No había habido ninguna votación que lo impidiera
reason-too-late = Demasiado tarde para retirar la propuesta
    .detail = Antes se sometió a votación { $item }
reason-maintained = Propuesta mantenida por el miembro que la apoyó
    .detail = Votación a pesar del retiro, a petición de ese miembro
reason-withdrawn = Se retiró
    .detail = No queda nada que someter a votación
reason-no-division = Sin votación por separado
    .detail = No se aprobó { $item }
    .mover = Oposición del autor del proyecto original
reason-as-a-whole = Votación del conjunto
    .detail = No se aprobó { $item }
reason-separate-first = Antes se vota por separado
    .detail = Se aprobó { $item }; no se sabe cuál habría sido el resultado de la votación por separado
reason-no-priority = Sin prioridad
    .detail = No se aprobó { $item }: antes se somete a votación otra propuesta
reason-not-requested = Ninguna petición de votación de un miembro del Consejo
    .detail = Propuesta de un Estado que no es miembro del Consejo
reason-separate-proposal = Una propuesta distinta, no una enmienda
    .detail = Una enmienda añade algo a una propuesta, suprime algo de ella o modifica parte de ella
reason-is-amendment = Una enmienda
    .detail = Añade algo a la propuesta, suprime algo de ella o modifica parte de ella
reason-already-decided = Ya decidido en el presente período de sesiones
    .detail = Solo dos tercios pueden volver a examinarlo
reason-no-second-vote = No procede una segunda votación
    .detail = La primera no terminó en empate
reason-no-operative-part = No queda ninguna parte dispositiva
    .detail = Todas fueron rechazadas, y con ellas el conjunto

## Motivos: elecciones y votaciones indicativas

reason-elects = { $needed ->
    [one] Para ser elegido basta { $needed } voto
   *[other] Para ser elegido se requieren { $needed } votos
}
    .detail = Un candidato con menos votos no resulta elegido
reason-valid-ballots = Papeletas con un nombre
    .detail = Papeletas válidas: { $voting }; las papeletas en blanco y las nulas no cuentan
reason-ineligible = Los votos por un miembro saliente son nulos
    .detail = No es reelegible para el período subsiguiente
reason-level-last = Empate para el último puesto
    .detail = Se celebra una votación especial entre los candidatos empatados
reason-level-list = Empate por el último lugar de la lista
    .detail = Una votación especial decide quién figura en la lista limitada
reason-restricted = La próxima votación es limitada
    .detail = Se limita a los candidatos con más votos, dos como máximo por cada puesto
reason-open = La próxima votación no es limitada
    .detail = Puede votarse por cualquier candidato elegible
reason-lots = Se procede a un sorteo
    .detail = Los candidatos están empatados, y la Presidencia decide por sorteo
reason-ballot-again = Otra votación en la misma sesión
    .detail = El número de candidatos con mayoría no es el de los puestos
reason-both-organs = Elegidos por ambos órganos
    .detail = Los mismos candidatos tienen mayoría en el Consejo y en la Asamblea
reason-organs-disagree = Los dos órganos no eligieron a los mismos candidatos
    .detail = Se celebra otra sesión para los puestos restantes
    .conference = Cualquiera de los dos órganos puede pedir ahora una comisión conjunta
reason-straw-poll = Una votación indicativa no obliga a nadie
    .detail = Muestra los apoyos antes de que el Consejo decida

## Lo que conviene saber, y lo que procede

warning-majority-sensitive = La mayoría simple y la de dos tercios dan aquí resultados distintos.
warning-proviso = { $agrees ->
    [plural] { $members } son partes en la controversia y votan. El párrafo 3 del Artículo 27 exige la abstención; en la práctica, estos votos cuentan.
   *[singular] { $members } es parte en la controversia y vota. El párrafo 3 del Artículo 27 exige la abstención; en la práctica, este voto cuenta.
}
warning-before-the-council = El Consejo ejerce sus funciones respecto de la misma controversia: según el párrafo 1 del Artículo 12, la Asamblea no hace recomendación alguna sobre ella, a menos que el Consejo lo solicite. El cómputo no cambia.
warning-late-notes = { $count ->
    [one] { $count } delegación dijo después cómo había querido votar. El cómputo no cambia.
   *[other] { $count } delegaciones dijeron después cómo habían querido votar. El cómputo no cambia.
}
warning-quorum-unknown = El acta no dice cuántos Miembros estaban presentes. Los que votaron o se abstuvieron no alcanzan por sí solos el quórum.
follow-up-debate = { $days ->
    [one] La Asamblea celebra un debate sobre el veto en el plazo de { $days } día laborable.
   *[other] La Asamblea celebra un debate sobre el veto en el plazo de { $days } días laborables.
}
follow-up-second-vote = Procede una segunda votación en el plazo de dos días; si también termina en empate, la propuesta se considera rechazada.
