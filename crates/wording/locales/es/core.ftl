### What every page says: header, footer, notices, lists, numbers, votes. Keys begin with the part of the page they stand in.

-site = Placard

## La página y su barra

page-name = { -site }
page-title = { $title } · { -site }
page-undo = Deshacer
page-redo = Rehacer
page-record = Volver al acta
page-loading = Se está cargando la votación.
page-needs-scripts = Esta página necesita scripts. Las propias sesiones se pueden leer sin ellos.

body-security-council = Consejo de Seguridad
body-general-assembly = Asamblea General

date-long = { $day } de { $month ->
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

## Counts, labels, files

room-members = { $count ->
    [one] { $count } miembro
   *[other] { $count } miembros
}
record-more = { $count ->
    [one] y { $count } más
   *[other] y { $count } más
}
labelled = { $label }: { $text }

## Cuando no se pudo abrir nada

error-title = No se pudo abrir esta votación
error-what = La página no pudo leer los datos de la sesión:
error-safe = No se ha perdido nada: lo que usted cambia se guarda solo en la dirección, y los votos registrados siguen como estaban.
error-do = Abrir la votación del 24 de febrero de 2025 en el Consejo de Seguridad
widget-open = Probar cada voto en { -site }

## Listas y números: delante de i, «y» pasa a «e»

list-two = { $a } { $begins ->
    [i] e
   *[other] y
} { $b }
list-middle = { $a }, { $b }
list-last = { $a } { $begins ->
    [i] e
   *[other] y
} { $b }
list-changes = { $a }; { $b }

number-0 = cero
number-1 = uno
number-2 = dos
number-3 = tres
number-4 = cuatro
number-5 = cinco
number-6 = seis
number-7 = siete
number-8 = ocho
number-9 = nueve
number-10 = diez

percent = { $whole },{ $tenths }{ "\u00A0" }%

## Formas de votar

vote-in-favour = a favor
vote-against = en contra
vote-abstaining = abstención
vote-not-participating = no participación
vote-absent = ausencia
vote-not-voting = sin votar
vote-unknown = posición desconocida

tally = { $favour }–{ $against }–{ $abstaining }
tally-needed = se requieren { $count }
tally-long = { $favour ->
    [one] { $favour } voto a favor
   *[other] { $favour } votos a favor
}, { $against } en contra, { $abstaining ->
    [one] { $abstaining } abstención
   *[other] { $abstaining } abstenciones
}
tally-not-voting = { $count ->
    [one] { $count } miembro sin votar
   *[other] { $count } miembros sin votar
}
