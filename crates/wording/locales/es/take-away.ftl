### What readers can keep of a meeting.

take-title = Guardar o compartir
take-file = La sesión en un archivo
take-picture = Imagen
take-square = Imagen cuadrada
take-drawing = Imagen en SVG
take-roll = Lista de votos en CSV
take-json = Lista de votos en JSON
take-send = Compartir…
take-copy = Copiar la frase
take-share = Insertar o compartir
