### What readers can keep of a vote: sentences, pictures, data.

take-title = Guardar o compartir
take-share = Compartir
take-image = Imagen
take-data = Datos

## Share

take-happened = Lo que ocurrió
take-what-if = Hipótesis
take-style = Estilo de la frase
take-style-press = agencia de noticias
take-style-un = Naciones Unidas
take-with-link = con el enlace
take-copy = Copiar la frase
take-copy-what-if = Copiar la hipótesis
take-send = Enviar…
take-embed = Insertar esta votación
take-embed-page = Abrir en una página aparte
take-close = Cerrar

# The count as agencies write it: in brackets.
take-tally = { $favour ->
    [one] { $favour } voto
   *[other] { $favour } votos
} contra { $against }{ $abstaining ->
    [0] { "" }
    [one] { " " }y { $abstaining } abstención
   *[other] { " " }y { $abstaining } abstenciones
}
take-day = { $day } de { $month ->
    [1] enero
    [2] febrero
    [3] marzo
    [4] abril
    [5] mayo
    [6] junio
    [7] julio
    [8] agosto
    [9] septiembre
    [10] octubre
    [11] noviembre
   *[12] diciembre
} de { $year }
# $headline is the whole result, with its count.
take-press = { $headline } en una votación { $organ ->
    [security-council] del Consejo de Seguridad de la ONU
   *[general-assembly] de la Asamblea General de la ONU
} el { $date }
take-un = { $body }, { $meeting }, { $date }: { $headline }
take-un-bare = { $body }, { $date }: { $headline }
take-on-document = { $sentence } ({ $symbol })
take-result-count = { $headline } ({ $tally })
# $recorded begins with a small letter where the language allows it.
take-in-fact-sentence = { $what-if }. En realidad, { $recorded }
take-own-sentence = { $sentence } (votación inventada por el autor de este enlace; no es un acta)
take-own-sentence-by = { $sentence } (votación inventada por el autor de este enlace, que da este nombre: { $maker }; no es un acta)

## Image

take-shape = Formato
take-shape-wide = ancho
take-shape-square = cuadrado
take-shape-tall = vertical, 9:16
take-shape-small = pequeño, una columna
take-theme = Colores
take-theme-light = claros
take-theme-dark = oscuros
take-png = Guardar como PNG
take-svg = Guardar como SVG
take-svg-note = En el SVG las palabras siguen siendo texto editable. Illustrator e Inkscape las convierten en trazados; esta página no lo hace, porque tendría que cargar varios megabytes de letras.
take-described = Descripción para quienes no pueden ver la imagen
take-copy-described = Copiar la descripción

# What is written on a picture.
take-band-what-if = Hipótesis
take-in-fact = En realidad
take-was = en realidad: { $vote }
take-source = Fuente
take-unnamed = { $count } sin nombre
take-sentences = { $a }. { $b }

## Data

take-csv = Tabla (CSV)
take-json = JSON
take-file = La sesión en un archivo
take-worksheet = Hoja de trabajo de esta votación
