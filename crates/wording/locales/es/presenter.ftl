### For a projector.

present-title = Proyección
present-place = Votación { $place } de { $all }
present-back = Anterior
present-on = Siguiente
present-show = Mostrar el resultado
present-hide = Ocultar el resultado
present-end = Terminar

## A roll call, and a spotlight on one placard

present-roll = Votación nominal
present-roll-end = Terminar la votación nominal
present-roll-on = Llamar al miembro siguiente
present-roll-back = Deshacer la última llamada
present-roll-first = Pulse el miembro designado por sorteo: la votación empieza por él y sigue el orden alfabético inglés.
present-roll-left = { $count ->
    [one] { $count } miembro aún no llamado
   *[other] { $count } miembros aún no llamados
}
present-roll-needed = Votos que aún se necesitan: { $count }
present-roll-reached = Se ha alcanzado el número requerido
present-spot = Foco
