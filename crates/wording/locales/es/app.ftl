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
page-council-2025 = Consejo de Seguridad, 24 feb. 2025
page-assembly-2025 = Asamblea General, 24 feb. 2025
page-tools = Qué se puede hacer con la página
page-undo = Deshacer
page-redo = Rehacer
page-record = Volver al acta
page-print = Imprimir
page-copy-link = Copiar el enlace
page-language = Idioma
page-loading = Se está cargando la votación.
page-starting = La página muestra el acta. Dentro de un momento podrá cambiarla.
page-no-scripts = Esta es el acta. Para cambiar votos, permita los scripts en esta página.
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

## De qué trató una sesión

about-try = Para probar:

## La biblioteca de sesiones

library-title = Sesiones, de 1946 a hoy
library-lede = { $count ->
    [one] { $count } sesión real. Ábrala, cambie un voto y vea qué habría ocurrido.
   *[other] { $count } sesiones reales, cada votación con su fuente. Abra una, cambie un voto y vea qué habría ocurrido.
}
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

## El día, paso a paso

step-label = Las votaciones del día, en su orden
step-changed = usted cambió votos
step-assumed = votos supuestos
item-proposed-by = Presentado por: { $who }

## La sala

room-label = La sala
room-council-label = La mesa del Consejo
room-assembly-label = La sala de la Asamblea, por votos
room-columns = a favor – en contra – abstención
room-members = { $count ->
    [one] { $count } miembro
   *[other] { $count } miembros
}
room-hint = Pulse una placa para pasar el voto de a favor a abstención, en contra y sin votar. Manténgala pulsada, o pulse Intro sobre ella, para elegir.
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
record-order = Orden
record-roll = Quién votó y cómo
record-words = Redacción
record-note = Nota
record-day = Sobre el día
record-via = (según { $via })

## Para guardar

take-title = Llevarse esta votación
take-file = Guardar en un archivo

## Avisos

notice-address-part = Una parte de la dirección no se entendió y se dejó de lado: «{ $part }»
notice-cannot-open = No se pudo abrir esa sesión; esta queda como está. { $problem }
notice-copied = El enlace se ha copiado. Abre la página exactamente en este estado.
notice-cannot-copy = No se pudo copiar el enlace. Figura en la barra de direcciones.
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

## Cuando no se pudo abrir nada

error-title = No se pudo abrir esta votación
error-what = La página no pudo leer el acta de la sesión:
error-safe = No se ha perdido nada: lo que usted cambia se guarda solo en la dirección, y los votos registrados siguen como estaban.
error-do = Abrir la votación del 24 de febrero de 2025 en el Consejo de Seguridad

## Al pie

footer-method = Cada resultado se deduce de las normas de la Carta y de los dos órganos, aplicadas a los votos registrados; cada motivo indica su norma. { -site } no es un sitio de las Naciones Unidas.
footer-privacy = No se guarda ni se envía nada sobre usted: ni cookies, ni cuentas, ni recuento de visitas.
footer-sources = Cada votación indica sus fuentes y lo que tienen de dudoso.
