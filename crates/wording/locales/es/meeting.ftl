### The first view of a meeting: the day, the room, its seats, the reasons.

## La página y su barra

page-skip = Ir a la sala

## De qué trató una sesión

about-if = si { $conditions }
about-names-then = Nombres usados entonces: { $names }

## Una votación del lector

own-untitled = Su propia votación

## El día, paso a paso

step-label = Las votaciones del día, en su orden
step-changed = usted cambió votos
step-assumed = votos supuestos
item-proposed-by = Presentado por: { $who }

## La sala

room-label = La sala
room-council-label = La mesa del Consejo
room-president = Presidencia
room-assembly-label = La sala de la Asamblea, por votos
room-columns = a favor – en contra – abstención
room-tools = Deshacer los cambios
room-hint = Pulse una placa para cambiar su voto: a favor, abstención, en contra, { $not-voting }. Manténgala pulsada, o pulse Intro sobre ella, para elegir.
room-colours = Colores del tablero de la ONU
room-assumption = Estos votos se emitieron sobre otro texto; aquí son una suposición que usted puede cambiar.
room-find = Buscar un miembro
room-nobody-found = Ningún miembro se llama «{ $search }».
room-set-shown = Fijar el voto de los miembros mostrados
room-set-all = { $count ->
    [one] Fijar el voto del miembro mostrado: { $vote }
   *[other] Fijar el voto de los { $count } miembros mostrados: { $vote }
}
room-unnamed = { $count ->
    [one] { $count } sin nombre
   *[other] { $count } sin nombre
}
room-roll-not-known = De esta votación solo se conoce el cómputo: { $named ->
    [0] no se nombra ninguna posición
    [one] se nombra { $named } posición
   *[other] se nombran { $named } posiciones
}; sin nombre: { $unnamed }. Mueva cierta cantidad de votos, o suponga cómo votó un miembro.

view-label = Cómo se muestran los puestos
view-hall = Sala
view-list = Lista
view-map = Mapa
list-member = Miembro

## Los grupos de Miembros: group- y la palabra del cuadro de grupos

groups-label = Grupo
groups-none = Todos los miembros

legend-permanent = miembro permanente
legend-changed = distinto del acta
legend-assumed = posición supuesta

seat-assume = { $member }: posición desconocida. Suponerla:
seat-forget = Marcar de nuevo la posición como desconocida

## Mover votos por su número

move-title = Mover cierta cantidad de votos
move-count = Cuántos
move-from = de
move-to = a
move-apply = Mover
move-note = Primero se mueven los votos sin nombre y después los que lo tienen, en el orden de los puestos.

cannot-no-seat = { $member }: sin puesto en este órgano, de modo que nada ha cambiado.
cannot-not-entitled = { $member }: sin derecho de voto ese día, de modo que nada ha cambiado.
cannot-known = { $member }: la posición se conoce y no hay nada que suponer.
cannot-unknown = { $member }: la posición se desconoce; suponga primero cómo votó.
cannot-too-few = { $count ->
    [0] Allí no queda ningún voto sin nombre ({ $vote }), de modo que nada ha cambiado.
    [one] Allí solo queda { $count } voto sin nombre ({ $vote }), de modo que nada ha cambiado.
   *[other] Allí solo quedan { $count } votos sin nombre ({ $vote }), de modo que nada ha cambiado.
}

## Por qué

why-label = El resultado, y por qué
why-title = Motivos
why-due = Qué sigue
why-warning = Conviene saber
why-ruling = La decisión de la Presidencia en que se basa

## El acta

record-title = Según el acta
record-entered = Tal como se introdujo
record-sources = Fuentes y dudas
record-order = Orden

## Para guardar

take-sentence = { $body }, { $date }: { $headline }

## Ayuda y teclas

# A favor, en contra, abstención, no vota: cuatro letras que no sean u ni r.
keys-letters = fcan
