### For a projector.

present-title = Proyección
present-place = Votación { $place } de { $all }
present-back = Anterior
present-on = Siguiente
present-show = Mostrar el resultado
present-hide = Ocultar el resultado
present-end = Terminar
