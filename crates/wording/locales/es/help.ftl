### Help and keys.

help-title = Ayuda y teclas
help-intro = Las teclas funcionan cuando una placa está seleccionada. Lo que usted cambia se guarda en la dirección: basta un enlace para recuperarlo.
help-key-space = Espacio
help-key-enter = Intro
help-key-arrows = Flechas
help-space = cambiar el voto de esta placa
help-enter = elegir un voto en un menú
help-in-favour = a favor
help-against = en contra
help-abstaining = abstención
help-arrows = ir a otra placa
help-undo = deshacer
help-redo = rehacer
help-record = restablecer los votos del acta
help-suppose = sobre una votación del día: suponer la aprobación o el rechazo
help-help = esta ayuda
help-present = Durante la proyección: las flechas o un mando a distancia pasan de una votación a otra, V muestra el resultado y Esc termina.
