### La página misma: nombres, botones, notas. Las claves empiezan por la parte de la página en que están.

-site = Placard

## La página y su barra

page-name = { -site }
page-tagline = Cambie un voto en las Naciones Unidas y vea qué habría ocurrido, y por qué
page-description = Siéntese a la mesa de las Naciones Unidas, cambie un voto y vea qué habría ocurrido, y por qué: las normas de la Carta, las votaciones registradas y la fuente de cada motivo.
page-title = { $title } · { -site }
page-skip = Ir a la sala
page-meetings = Sesiones
page-all-meetings = Todas las sesiones
page-council-2025 = Consejo, 24 feb. 2025
page-assembly-2025 = Asamblea, 24 feb. 2025
page-tools = Qué se puede hacer con la página
page-undo = Deshacer
page-redo = Rehacer
page-record = Volver al acta
page-print = Imprimir
page-present = Proyectar
page-copy-link = Copiar el enlace
page-language = Idioma
page-loading = Se está cargando la votación.
page-starting = La página muestra el acta. Dentro de un momento podrá cambiarla.
page-no-scripts = Esta es el acta. Para cambiar votos, permita los scripts en esta página.
page-needs-scripts = Esta página necesita scripts. Las propias sesiones se pueden leer sin ellos.
page-not-started = Esta página no pudo iniciar su programa, así que aquí no se puede cambiar ningún voto. O bien el programa no llegó, o bien este navegador no lo permite. Cargue la página de nuevo o ábrala en otro navegador.
page-not-started-still = La página muestra el acta de la sesión que aquí se nombra; lo demás que pide la dirección no se muestra.
page-not-started-record = Leer el acta de esta sesión
page-odds = Si hubiera miembros indecisos
page-power = El peso del voto
page-old-browser = Este navegador es demasiado antiguo para cambiar votos aquí; uno más reciente puede hacerlo. El acta que sigue está completa.

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

## Para un proyector

present-title = Proyección
present-place = Votación { $place } de { $all }
present-back = Anterior
present-on = Siguiente
present-show = Mostrar el resultado
present-hide = Ocultar el resultado
present-end = Terminar

## De qué trató una sesión

about-try = Para probar:
about-names-then = Con otro nombre en esa fecha: { $names }

## La biblioteca de sesiones

library-title = Sesiones, de 1946 a hoy
library-lede = { $count ->
    [one] { $count } sesión real. Ábrala, cambie un voto y vea qué habría ocurrido.
   *[other] { $count } sesiones reales, cada votación con su fuente. Abra una, cambie un voto y vea qué habría ocurrido.
}
library-about = Sesiones reales del Consejo de Seguridad y de la Asamblea General, cada votación con su fuente: abra una, cambie un voto y vea qué habría ocurrido.
library-skip = Ir a las sesiones
library-search = Buscar entre las sesiones
library-words = Buscar
library-words-example = Suez, 1956, admisión, S/RES/2774 …
library-country = País
library-vote = y su voto
library-body = Órgano
library-outcome = Resultado
library-vetoed-by = Veto de
library-subject = Tema
library-any = indistinto
library-by-one = Por un solo voto
library-by-one-note = Un voto más o menos en el cómputo habría cambiado un resultado. Los vetos se dejan de lado.
library-clear = Mostrar todas
library-adopted = aprobado
library-not-adopted = no aprobado
library-vetoed = vetado
library-timeline = A lo largo de los años
library-decade = { $decade }
library-decade-label = { $count ->
    [0] Decenio de { $decade }: ninguna sesión
    [one] Decenio de { $decade }: { $count } sesión
   *[other] Decenio de { $decade }: { $count } sesiones
}
library-found = { $count ->
    [0] Ninguna sesión
    [one] { $count } sesión
   *[other] { $count } sesiones
}
library-none = Ninguna sesión cumple todo eso. Quite alguna condición o véalas todas.
library-vetoed-by-whom = vetado por { $members }
library-voted = { $member }: { $votes }
library-new = Preparar su propia votación
library-import = Abrir los datos de votación de las Naciones Unidas

topic-africa = África
topic-admission = Admisión y condición
topic-americas = Las Américas
topic-arms = Armamentos y desarme
topic-asia = Asia
topic-china-seat = El puesto de China
topic-cold-war = La guerra fría
topic-europe = Europa
topic-human-rights = Derechos humanos
topic-middle-east = Oriente Medio
topic-organization = La propia Organización
topic-palestine = Israel y Palestina
topic-procedure = Procedimiento
topic-southern-africa = África meridional
topic-ukraine = Ucrania

## Una votación del lector

own-untitled = Una votación suya
own-made = Una votación suya. Nada de esto procede de un acta.
own-linked = Esta votación llegó con su enlace. Nadie la ha cotejado con un acta.
own-file-made = De un archivo. Lo que dice no se ha cotejado con un acta.
new-title = Prepare su propia votación
new-lede = Cualquiera de los dos órganos, cualquier día desde 1945: quiénes formaban parte de él, el derecho de ese día y una votación nominal propia o pegada.
new-skip = Ir al formulario
new-what = Lo que se somete a votación
new-date = Día
new-forum = Dónde
new-forum-plenary = sesión plenaria
new-forum-emergency-special-session = período extraordinario de sesiones de emergencia
new-forum-main-committee = Comisión Principal
new-matter = La cuestión
new-matter-all-other = de fondo: un miembro permanente puede vetar
new-matter-procedural = de procedimiento: no hay veto
new-matter-important = cuestión importante: dos tercios
new-matter-other = otra cuestión: la mayoría
new-name = Título
new-text = Lo que dice el texto, en una frase
new-open = A la sala
new-open-note = Quien no figura todavía no vota. El enlace que se abre contiene toda la votación.
new-file = Abrir un archivo
new-file-note = Una sesión guardada aquí, o redactada como describe el proyecto.
new-file-where = A la página que lo abre

paste-title = Pegar una votación nominal
paste-note = Una lista, un cuadro o un comunicado de prensa, en cualquiera de los seis idiomas. Lo que no está claro se pregunta, nunca se adivina.
paste-example = China sí, Francia abstención … o: Votos a favor: Albania, Argelia …
paste-counts = Entendido: { $favour } a favor, { $against } en contra, { $abstaining } abstenciones, { $absent } sin votar; sin nombrar: { $unnamed }.
paste-doubts = { $count ->
    [one] { $count } duda
   *[other] { $count } dudas
}
paste-place = Línea { $line }, columna { $column }
paste-instead = En su lugar:
paste-remove = Quitar
doubt-unknown-name = Ningún Miembro se llama «{ $words }».
doubt-several-names = «{ $words }» puede ser más de un Miembro.
doubt-not-seated = { $member }: sin puesto en ese órgano ese día.
doubt-no-vote = { $member }: no se indica ningún voto.
doubt-no-name = Hay un voto ({ $vote }) que no se atribuye a nadie.
doubt-twice = { $member } figura dos veces: { $first }, y aquí { $second }. Se conserva la primera.
doubt-count = El texto dice { $said } ({ $vote }), y se nombran { $found }.
doubt-nobody = No se encontró ningún Miembro en este texto.

## Los datos de votación de las Naciones Unidas

import-lede = Todas las votaciones registradas que publica la Biblioteca Digital de las Naciones Unidas, para buscar en su navegador. El archivo no sale de su dispositivo.
import-skip = Ir al archivo
import-file = El archivo
import-drop = Suelte un archivo aquí o elija uno
import-drop-note = Los datos de votación de la Asamblea General o del Consejo de Seguridad, en CSV
import-reading = Lectura del archivo
import-progress = { $percent }{ "\u00A0" }% (filas: { $rows }; votaciones: { $rolls })
import-cancel = Cancelar
import-failed-empty = El archivo está vacío.
import-failed-unreadable = El navegador no puede leer el archivo. No se ha perdido nada: vuelva a elegirlo.
import-failed-unsupported = La parte que lee los archivos no funciona en este navegador.
import-failed-other = Este no es un archivo de datos de votación de la Biblioteca Digital de las Naciones Unidas.
import-held = { $rolls ->
    [0] { $rows ->
        [0] Ninguna votación: el archivo no tiene filas
        [one] Ninguna votación en { $rows } fila
       *[other] Ninguna votación en { $rows } filas
    }
   *[other] { $rolls ->
        [one] { $rolls } votación
       *[other] { $rolls } votaciones
    } en { $rows ->
        [one] { $rows } fila
       *[other] { $rows } filas
    }, del { $from } al { $to }
}
import-doubts = { $count ->
    [0] Ninguna duda
    [one] { $count } duda
   *[other] { $count } dudas
}
import-line = Línea { $line }:
import-first = { $count ->
    [one] Se muestra solo la primera.
   *[other] Se muestran solo las { $count } primeras.
}
import-search = Buscar entre las votaciones
# Los títulos están en inglés en los datos.
import-words-example = A/RES/ES-11/1, en inglés: Palestine, budget …
import-from = Desde (año)
import-to = Hasta (año)
import-found = { $count ->
    [0] Ninguna votación
    [one] { $count } votación
   *[other] { $count } votaciones
}
import-more = Mostrar más
import-without-vote = aprobación sin votación
import-not-opened = Esta votación no se puede abrir.
import-terms-title = Condiciones de uso
import-terms = Los derechos de autor de los datos corresponden a las Naciones Unidas (Biblioteca Dag Hammarskjöld): se utilizan citando la fuente y sin fines comerciales, y se ofrecen tal como están. Cite la Biblioteca, el título del conjunto de datos, su año y versión, la dirección de su registro y el día en que lo obtuvo.
import-get-assembly = Datos de votación de la Asamblea General
import-get-council = Datos de votación del Consejo de Seguridad

import-doubt-cut-off = el archivo termina en medio de una fila
import-doubt-broken-row = una fila no corresponde a las columnas y se omite
import-doubt-header-again = el encabezamiento vuelve a aparecer entre las filas
import-doubt-latin-1 = el texto no es UTF-8 y se lee como Latin-1
import-doubt-unknown-date = la fecha no existe y la votación se omite
import-doubt-unknown-code = un código que no es de ningún Estado Miembro: el voto cuenta sin nombre
import-doubt-code-of-another-day = un código de otra época: el voto se atribuye a quien era Miembro ese día
import-doubt-not-a-member = no era Miembro ese día: el voto se omite
import-doubt-unknown-vote = un signo que no representa ningún voto: la posición se desconoce
import-doubt-duplicate-row = el mismo voto dos veces: cuenta una vez
import-doubt-contradicting-rows = dos votos de un mismo miembro: vale el primero
import-doubt-differing-row = una fila describe la votación de otro modo que la primera, que es la que vale
import-doubt-scattered-rows = las filas de una votación no están juntas
import-doubt-unreadable-total = un total no es un número y no se compara
import-doubt-totals-disagree = los totales del archivo no son los de sus filas, que son las que valen
import-doubt-members-missing = hay Miembros de ese día que no tienen fila
import-doubt-too-many-members = más miembros de los que tenía el Consejo
import-doubt-no-votes = nadie votó, y nada indica que se aprobara sin votación
import-doubt-too-much = más de lo que cabe: la votación se omite

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
room-members = { $count ->
    [one] { $count } miembro
   *[other] { $count } miembros
}
room-hint = Pulse una placa para pasar el voto de a favor a abstención, en contra y sin votar. Manténgala pulsada, o pulse Intro sobre ella, para elegir.
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
}; sin nombre: { $unnamed }. Mueva votos por su número, o suponga cómo votó un miembro.

view-label = Cómo se muestran los puestos
view-hall = Sala
view-list = Lista
view-map = Mapa

list-label = La sala de la Asamblea, en forma de lista
list-member = Miembro
list-group = Grupo
list-vote = Voto
list-recorded = Según el acta

map-label = La sala de la Asamblea, en un mapa de casillas iguales
map-note = Una casilla del mismo tamaño por cada Miembro, más o menos donde se encuentra. Los nombres son los que utilizan las Naciones Unidas. Ni un nombre ni el lugar de una casilla implican juicio alguno sobre las fronteras ni sobre la condición jurídica de un territorio.

## Los grupos de Miembros: group- y la palabra del cuadro de grupos

groups-label = Grupo
groups-none = Todos los miembros
groups-regional = Grupos regionales
groups-other = Otros grupos
groups-loading = Se está cargando la composición del grupo.
groups-nobody = Ningún miembro de este grupo formaba parte de la Asamblea ese día.
groups-unknown = { $count ->
    [one] Se desconoce la posición de { $count } miembro.
   *[other] Se desconoce la posición de { $count } miembros.
}
group-as-of = Composición en { $month ->
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
   *[other] diciembre
} de { $year }.
group-africa = Estados de África
group-apg = Estados de Asia y el Pacífico
group-eeg = Estados de Europa Oriental
group-grulac = Estados de América Latina y el Caribe
group-weog = Estados de Europa Occidental y otros Estados
group-eu = Unión Europea
group-nato = Organización del Tratado del Atlántico Norte (OTAN)
group-brics = BRICS
group-au = Unión Africana
group-al = Liga de los Estados Árabes
group-asean = Asociación de Naciones de Asia Sudoriental (ASEAN)
group-oic = Organización de Cooperación Islámica
group-g77 = Grupo de los 77 y China
group-nam = Movimiento de los Países No Alineados
group-caricom = Comunidad del Caribe (CARICOM)
group-guam = GUAM (Georgia, Ucrania, Azerbaiyán, República de Moldova)
group-nordic = Países nórdicos
group-baltic = Estados bálticos
group-benelux = Benelux
group-v4 = Grupo de Visegrado
group-mercosur = Mercado Común del Sur (MERCOSUR)
group-cis = Comunidad de Estados Independientes
group-sids = Pequeños Estados insulares en desarrollo
group-ldc = Países menos adelantados
group-gcc = Consejo de Cooperación del Golfo
group-csto = Organización del Tratado de Seguridad Colectiva
group-pif = Foro de las Islas del Pacífico
group-g7 = Grupo de los Siete (G7)
group-g20 = Grupo de los Veinte (G20)

legend-permanent = miembro permanente
legend-changed = distinto del acta
legend-assumed = posición supuesta
legend-unknown = posición desconocida

seat-assume = { $member }: posición desconocida. Suponerla:
seat-forget = Posición de nuevo desconocida

## Mover votos por su número

move-title = Mover votos por su número
move-count = Cuántos
move-from = de
move-to = a
move-apply = Mover
move-note = Primero se mueven los votos sin nombre y después los que lo tienen, en el orden de los puestos.

cannot-no-seat = { $member }: sin puesto en este órgano, de modo que nada ha cambiado.
cannot-not-entitled = { $member }: sin derecho de voto ese día, de modo que nada ha cambiado.
cannot-known = { $member }: la posición se conoce y no hay nada que suponer.
cannot-unknown = { $member }: la posición se desconoce; cuente primero a este miembro entre los votos sin nombre.
cannot-too-few = { $count ->
    [0] Allí no queda ningún voto sin nombre ({ $vote }), de modo que nada ha cambiado.
    [one] Allí solo queda { $count } voto sin nombre ({ $vote }), de modo que nada ha cambiado.
   *[other] Allí solo quedan { $count } votos sin nombre ({ $vote }), de modo que nada ha cambiado.
}

## Por qué

why-label = El resultado, y por qué
why-title = Motivos
why-due = Qué procede ahora
why-warning = Conviene saber
why-ruling = La decisión de la Presidencia en que se basa
why-official = Texto oficial
why-loading = Se está cargando el texto. Si no aparece, vuelva a abrir este apartado.
why-practice = Práctica
why-convention = Nuestra propia convención

## Qué habría cambiado el resultado

whatif-defeat = Qué habría impedido la aprobación
whatif-adopt = Qué habría permitido la aprobación
whatif-nothing = Ningún cambio de estos votos habría bastado.
whatif-members = { $members }: { $from } → { $to }
whatif-any-of = { $count } de { $members }: { $from } → { $to }
whatif-any = { $count ->
    [one] { $count } miembro cualquiera: { $from } → { $to }
   *[other] { $count } miembros cualesquiera: { $from } → { $to }
}
whatif-elected = { $count ->
    [one] { $count } miembro elegido cualquiera: { $from } → { $to }
   *[other] { $count } miembros elegidos cualesquiera: { $from } → { $to }
}
whatif-permanent = { $count ->
    [one] { $count } miembro permanente cualquiera: { $from } → { $to }
   *[other] { $count } miembros permanentes cualesquiera: { $from } → { $to }
}
whatif-in = { $item }: { $change }
whatif-alone-against = { $count ->
    [one] Un miembro por sí solo podría haber impedido la aprobación votando en contra:
   *[other] Cada uno de { $count } miembros por sí solo podría haber impedido la aprobación votando en contra:
}
whatif-alone-abstaining = { $count ->
    [one] Un miembro por sí solo podría haber impedido la aprobación absteniéndose:
   *[other] Cada uno de { $count } miembros por sí solo podría haber impedido la aprobación absteniéndose:
}
whatif-rules = Los mismos votos con otra norma
rule-procedural = como cuestión de procedimiento, sin veto
rule-all-other = como cuestión de fondo, con veto
rule-literal = si todos los miembros permanentes tuvieran que votar a favor
rule-nine = si se requirieran nueve votos
rule-majority = por mayoría de los votantes
rule-two-thirds = por dos tercios de los votantes
rule-absolute = por mayoría de todos los Miembros
rule-two-thirds-of-members = por dos tercios de todos los Miembros

## El texto

text-title = El texto, tal como está ahora
text-view = Cómo se muestra el texto
text-tracked = con los cambios
text-clean = sin los cambios
text-note = Resumido con nuestras palabras; solo se citan las expresiones en cuestión.
text-put-there = por la votación sobre: { $item }
text-in-place-of = en lugar de «{ $words }»
text-not-carried = Propuesto y no aprobado

## El acta

record-title = Según el acta
record-entered = Tal como se introdujo
record-changed = { $count ->
    [one] Usted cambió { $count } voto:
   *[other] Usted cambió { $count } votos:
}
record-more = { $count ->
    [one] y { $count } más
   *[other] y { $count } más
}
record-put-back = Devolver esta votación a lo que dice el acta
record-sources = Fuentes y dudas
record-certainty = Grado de certeza
record-president = Presidencia del Consejo
record-president-reckoned = { $member }, según la rotación mensual en el orden alfabético inglés de los miembros (artículo 18); no se consultó ninguna fuente para este mes
record-order = Orden
labelled = { $label }: { $text }
record-roll = Quién votó y cómo
record-words = Redacción
record-note = Nota
record-day = Sobre el día
record-via = (según { $via })

## La diferencia: el acta y la versión del lector, una al lado de la otra

difference-title = La diferencia
difference-yours = Su versión
difference-outcome = Resultado
difference-count = Cómputo
difference-seats = Quién vota de otro modo
difference-text = Texto
difference-same = El mismo texto
difference-day = Las demás votaciones del día
# Una frase para citar: lo que ocurrió y lo que habría ocurrido. $changed empieza con minúscula.
difference-quote = { $recorded } ({ $body }, { $date }); { $changed }.

## Para guardar

take-title = Llevarse esta votación
take-file = La sesión en un archivo
take-picture = Imagen
take-square = Imagen cuadrada
take-drawing = Imagen en SVG
take-roll = Lista de votos en CSV
take-json = Lista de votos en JSON
take-copy = Copiar la frase
take-share = Insertar o compartir
take-sentence = { $headline } ({ $body }, { $date })

## Avisos

notice-address-part = Una parte de la dirección no se entendió y se dejó de lado: «{ $part }»
notice-cannot-open = No se pudo abrir esa sesión; esta queda como está. { $problem }
notice-copied = El enlace se ha copiado. Abre la página exactamente en este estado.
notice-cannot-copy = No se pudo copiar el enlace. Figura en la barra de direcciones.
notice-no-groups = No se pudo cargar la composición de los grupos, de modo que se muestran todos los miembros. { $problem }
notice-not-translated = No se han podido cargar los textos de esta sesión en este idioma, por lo que se muestran en inglés. { $problem }
notice-offline = No hay conexión. Lo que está en la página sigue funcionando.
notice-no-seat = Sin puesto ese día, y por eso omitidos: { $members }
notice-from-file = Esta sesión procede de un archivo y ningún enlace puede contenerla. Conserve el archivo para volver a abrirla.
notice-dismiss = Cerrar este aviso

## Ayuda y teclas

# A favor, en contra, abstención, no vota: cuatro letras que no sean u ni r.
keys-letters = fcan
help-title = Ayuda y teclas
help-intro = Las teclas funcionan cuando una placa está seleccionada. Lo que usted cambia se guarda en la dirección: basta un enlace para recuperarlo.
help-key-space = Espacio
help-key-enter = Intro
help-key-arrows = Flechas
help-space = pasar al voto siguiente
help-enter = elegir un voto en un menú
help-in-favour = a favor
help-against = en contra
help-abstaining = abstención
help-not-voting = sin votar
help-arrows = ir a otra placa
help-undo = deshacer
help-redo = rehacer
help-record = devolver este voto a lo que dice el acta
help-help = esta ayuda
help-present = Durante la proyección: las flechas o un mando a distancia pasan de una votación a otra, V muestra el resultado y Esc termina.

## Cuando no se pudo abrir nada

error-title = No se pudo abrir esta votación
error-what = La página no pudo leer el acta de la sesión:
error-safe = No se ha perdido nada: lo que usted cambia se guarda solo en la dirección, y los votos registrados siguen como estaban.
error-do = Abrir la votación del 24 de febrero de 2025 en el Consejo de Seguridad

## Al pie

footer-method = Cada resultado se deduce de las normas de la Carta y de los dos órganos, aplicadas a los votos registrados; cada motivo indica su norma. { -site } no es un sitio de las Naciones Unidas.
footer-privacy = No se guarda ni se envía nada sobre usted: ni cookies, ni cuentas, ni recuento de visitas.
footer-sources = Cada votación indica sus fuentes y lo que tienen de dudoso.

## En el marco de un artículo

widget-open = Probar cada voto en { -site }
widget-put-back = Restablecer
widget-needs-scripts = Para cambiar votos aquí, permita los scripts en este marco.
widget-version = { -site } { $version }, datos hasta el { $date }
