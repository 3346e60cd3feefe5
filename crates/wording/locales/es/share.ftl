### The page that makes an embed: what stands in an article, what its readers may change, what to paste. No first visit needs it.

share-title = Insertar o compartir una votación
share-about = Elija qué figura en su artículo, qué pueden cambiar sus lectores y qué aspecto tiene. Después copie el código.
share-skip = Ir a lo que se puede copiar
share-back = Volver a la votación

## What is shown

share-what = Qué se muestra
share-vote = La votación que se muestra
share-around = Qué la rodea
share-day = Todo el día, que se abre con esta votación
share-only = Solo esta votación
share-parts = Partes
share-part-verdict = El resultado
share-part-steps = Los pasos del día
share-part-room = Los puestos
share-part-reasons = Los motivos
share-part-record = Lo que difiere del acta
share-part-link = El enlace a la página completa
share-foot = La versión, la fecha de los datos y las fuentes figuran siempre al pie.

## What readers may change

share-free = Qué pueden cambiar los lectores
share-free-all = Todos los votos y lo que se supone de las enmiendas y mociones
share-free-votes = Todos los votos, pero sin suposiciones
share-free-shown = La votación que se muestra y ninguna otra
share-free-members = Solo los votos de estos miembros
share-free-nothing = Nada
share-add = Añadir un miembro
share-choose = Elegir
share-nobody = Aún no se ha elegido ningún miembro. Hasta entonces, los lectores no pueden cambiar nada.
share-take-out = Quitar: { $member }

## How it looks

share-look = Aspecto
share-theme = Claro u oscuro
share-theme-auto = según el dispositivo del lector
share-theme-light = claro
share-theme-dark = oscuro
share-font = Letra
share-font-usual = como en este sitio
share-font-serif = con remates
share-font-sans = sin remates
share-font-system = la del dispositivo del lector
share-radius = Radio de las esquinas, de 0 a { $most }
share-ink = Color del texto
share-paper = Color del fondo
share-accent = Color de los botones y los enlaces
share-colour = Los colores se escriben como { $example }; si se dejan vacíos, son los de este sitio.
share-no-colour = «{ $typed }» no es un color y se omite. Escríbalo como { $example }.
# $theme is light or dark; $grade how well it can be read.
share-contrast = { $theme ->
    [dark] Tema oscuro
   *[light] Tema claro
}: el contraste entre texto y fondo es de { $contrast } a 1, { $grade ->
    [high] fácil de leer
    [enough] legible
   *[low] demasiado débil para leerse
}
share-well = Elegir: { $what }
share-faint = Este color se omite porque no se podría leer: en el tema { $theme ->
    [dark] oscuro
   *[light] claro
} el contraste es de { $contrast } a 1, y se necesita al menos { $least } a 1. Elija a la vez el texto y el fondo, o un solo tema.

## How it is built in

share-how = Cómo se inserta
share-fits = Con un script que ajusta la altura
share-own = En el idioma de cada lector, no siempre en el de esta página
share-frozen = Siempre en esta versión, { $version }, aunque haya una más reciente

share-preview = Vista previa
share-width = Anchura en píxeles

## What can be copied

share-take = Para copiar
share-more = Más para copiar
share-snippet = Código para pegar
share-size = Longitud en bytes: { $count }
share-element = Lo mismo para programadores, como elemento HTML
share-element-note = Comunica a su página lo que ocurre y acepta sus órdenes.
share-link = Enlace
share-sentence = Frase
share-picture = Dirección de la imagen
share-plain = Los resultados en texto sin formato
share-no-picture = Solo la última votación de una sesión registrada, sin cambios, tiene una imagen en una dirección permanente. Guarde la imagen de esta votación y colóquela junto a las suyas.
share-copy-short = Copiar
share-copy = Copiar: { $what }
