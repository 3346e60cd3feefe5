### At the seats of a meeting: what can be tried, the legend, the ways to show the seats, moving votes by number.

about-if = si { $conditions }
about-names-then = Nombres usados entonces: { $names }
room-assembly-label = La sala de la Asamblea, por votos
room-hint = Pulse una placa para cambiar su voto: a favor, abstención, en contra, { $not-voting }. Manténgala pulsada, o pulse Intro sobre ella, para elegir.
room-colours = Colores del tablero de la ONU
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
groups-label = Grupo
groups-none = Todos los miembros
legend-permanent = miembro permanente
legend-changed = distinto del acta
legend-assumed = posición supuesta
assume-vote = { $member }: posición desconocida. Suponerla:
assume-nothing = Marcar de nuevo la posición como desconocida
move-title = Mover cierta cantidad de votos
move-count = Cuántos
move-from = de
move-to = a
move-apply = Mover
move-note = Primero se mueven los votos sin nombre y después los que lo tienen, en el orden de los puestos.
