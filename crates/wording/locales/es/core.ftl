### What every page says: header, footer, notices, lists, numbers, votes. Keys begin with the part of the page they stand in.

-site = Placard

## La página y su barra

page-name = { -site }
page-title = { $title } · { -site }
page-meetings = Sesiones
page-all-meetings = Todas las sesiones
page-council-2025 = Consejo, 24 feb. 2025
page-assembly-2025 = Asamblea, 24 feb. 2025
page-menu = Menú
page-tools = Herramientas de la página
page-undo = Deshacer
page-redo = Rehacer
page-record = Volver al acta
page-print = Imprimir
page-present = Proyectar
page-copy-link = Copiar el enlace
page-language = Idioma
page-loading = Se está cargando la votación.
page-needs-scripts = Esta página necesita scripts. Las propias sesiones se pueden leer sin ellos.
page-archive = Todas las votaciones desde 1946
page-odds = Si hubiera miembros indecisos
page-power = El poder de voto

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

## Searches and results: the library and other pages share these words

library-words = Buscar
library-country = País
library-vote = y su voto
library-body = Órgano
library-any = indistinto
library-adopted = aprobado
library-not-adopted = no aprobado
library-vetoed = vetado
library-import = Abrir los datos de votación de las Naciones Unidas

## Counts, labels, files

new-file = Abrir un archivo
room-members = { $count ->
    [one] { $count } miembro
   *[other] { $count } miembros
}
record-more = { $count ->
    [one] y { $count } más
   *[other] y { $count } más
}
labelled = { $label }: { $text }

## Avisos

notice-address-part = Una parte de la dirección no se entendió y se dejó de lado: «{ $part }»
notice-cannot-open = No se pudo abrir esa sesión; esta queda como está. { $problem }
notice-copied = El enlace se ha copiado. Abre la página tal como está ahora.
notice-cannot-copy = No se pudo copiar el enlace. Cópielo de la barra de direcciones.
notice-no-groups = No se pudo cargar la composición de los grupos, de modo que se muestran todos los miembros.
notice-not-translated = No se han podido cargar los textos de esta sesión en este idioma, por lo que se muestran en inglés.
notice-no-seat = Se omiten, por no tener puesto ese día: { $members }
notice-from-file = Esta sesión procede de un archivo y ningún enlace puede contenerla. Conserve el archivo para volver a abrirla.
notice-dismiss = Cerrar este aviso

## Cuando no se pudo abrir nada

error-title = No se pudo abrir esta votación
error-what = La página no pudo leer los datos de la sesión:
error-safe = No se ha perdido nada: lo que usted cambia se guarda solo en la dirección, y los votos registrados siguen como estaban.
error-do = Abrir la votación del 24 de febrero de 2025 en el Consejo de Seguridad

## Al pie

footer-method = Cada resultado se deduce de las normas de la Carta y de los dos órganos, aplicadas a los votos registrados; cada motivo indica su norma. { -site } no es un sitio de las Naciones Unidas.
footer-privacy = No se guarda ni se envía nada sobre usted: ni cookies, ni cuentas, ni recuento de visitas.

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
