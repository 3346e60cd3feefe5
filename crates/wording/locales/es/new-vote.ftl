### The page on which readers make their own vote.

new-title = Prepare su propia votación
new-lede = Cualquiera de los dos órganos, cualquier día desde 1945: quiénes formaban parte de él, el derecho de ese día y una lista de votos propia o pegada.
new-skip = Ir al formulario
new-what = Lo que se somete a votación
new-date = Día
new-real = Votaciones que se celebraron allí realmente ese día:
new-real-archive = Buscar este día en el archivo de todas las votaciones registradas
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
new-text-hint = Por ejemplo: Pide un alto el fuego. Los votos, también la frase o el comunicado de prensa que los da, van en el campo «Pegar una lista de votos» de más abajo.
new-open = Abrir esta votación
new-open-note = Los miembros que no se nombran figuran sin votar hasta que usted los cambie. El enlace contiene toda la votación.
new-file-note = Una sesión que guardó aquí:
new-file-where = Abrir un archivo en la página de una sesión

## A meeting with several items

new-meeting = La sesión
new-untitled = Sesión sin título
new-more-meeting = Su nombre, número de la sesión, fuente
new-maker = Quién es usted, tal como lo verán los lectores
new-number = Nombre o número de la sesión
new-source = Fuente
new-address = Dirección web de la fuente
new-more-item = Título, signatura, autores
new-document = Signatura del documento
new-proposed = Presentado por
new-order = Los puntos, en el orden de la votación
new-earlier = Mover hacia el principio
new-later = Mover hacia el final
new-remove = Quitar este punto
new-amiss = (falta algo)
new-add = Añadir un punto
new-add-note = Un día de votaciones puede tener muchos puntos. Las enmiendas, las votaciones por separado, las mociones y las cuestiones van antes del proyecto; puede cambiar el orden.
new-add-amendment = Una enmienda
new-add-part = Una votación por separado sobre una parte
new-add-motion = Una moción
new-add-procedural = ¿Es una cuestión de procedimiento?
new-add-important = ¿Es una cuestión importante?
new-add-draft = Otro proyecto
new-item-draft = { $number ->
    [1] Proyecto de resolución
   *[other] Proyecto de resolución { $number }
}
new-item-amendment = Enmienda { $number }
new-item-part = Votación por separado { $number }
new-item-question = { $number ->
    [1] Cuestión preliminar
   *[other] Cuestión preliminar { $number }
}
new-motion = Objeto de la moción
new-on = Sobre qué punto
new-on-any = sobre todo lo que sigue
new-of = Sobre qué proyecto
new-question-procedural = El Consejo vota si la cuestión es de procedimiento. Si se aprueba, ningún miembro puede vetar ese punto.
new-question-important = La Asamblea vota si la cuestión es importante. Si se aprueba, ese punto requiere dos tercios.
new-paragraph-kind = clase de párrafo
new-kind-preambular = preámbulo
new-kind-operative = parte dispositiva
new-preambular = Preámbulo, párrafo { $number }
new-operative = Párrafo { $number }
new-add-paragraph = Añadir un párrafo
new-remove-paragraph = Quitar este párrafo
new-no-text = El proyecto aún no dice nada. Escriba primero sus párrafos: elija el proyecto arriba.
new-change = Lo que hace
new-change-replace = sustituye palabras
new-change-append = añade palabras a un párrafo
new-change-add-paragraph = añade un párrafo
new-change-delete-paragraph = suprime un párrafo
new-which-paragraph = En qué párrafo
new-from = Estas palabras
new-to = pasan a ser
new-appended = Palabras al final
new-added = El párrafo nuevo
new-add-change = Otro cambio
new-remove-change = Quitar este cambio
new-part = Los párrafos que se votan por separado
new-wrong-no-draft = Este punto requiere un proyecto: añada uno.
new-wrong-no-change = Diga qué cambia.
new-wrong-words = «{ $words }» no figura en ese párrafo.
new-wrong-no-paragraph = Elija un párrafo del proyecto.
new-wrong-nothing-later = Elija el punto posterior sobre el que decide; si no lo hay, mueva este hacia el principio.
new-out = Abrirla o entregarla
new-save = Guardar en un archivo
new-length = El enlace tiene { $count } caracteres.
new-long = Algunos programas cortan los enlaces de más de 2.000 caracteres: guarde también el archivo.
new-too-long = Muchos servidores rechazan los enlaces de más de 7.500 caracteres: entregue el archivo.
new-no-link = Este navegador no puede poner la sesión en un enlace. Guárdela en un archivo.
new-not-yet = Todavía falta algo: elija el punto señalado.
new-kept = Esta votación tiene totales sin nombres. Se mantienen hasta que introduzca una lista de votos.
new-partial = El enlace o el archivo tiene partes para las que este formulario no tiene campos, como decisiones del presidente o varias fuentes. Aquí se omiten.
new-problem = No se pudo abrir el archivo: { $problem }
new-motion-postpone-discussion = Moción de aplazamiento de la discusión
new-motion-adjourn-meeting = Moción de levantamiento de la sesión
new-motion-suspend-meeting = Moción de suspensión de la sesión
new-motion-refer-to-committee = Moción de remisión
new-motion-adjourn-debate = Moción de no adopción de medidas
new-motion-close-debate = Moción de cierre del debate
new-motion-division = Moción de división
new-motion-not-vote-on-next = Moción de no votar
new-motion-not-competent = Moción sobre la competencia

## The roll call

paste-title = Pegar una lista de votos
paste-note = Una lista, un cuadro o un comunicado de prensa, en cualquiera de los seis idiomas. Lo que no está claro se le muestra para que decida; nada se adivina.
paste-example = China sí, Francia abstención … o: Votos a favor: Albania, Argelia …
paste-counts = Entendido: a favor: { $favour }; en contra: { $against }; abstenciones: { $abstaining }; sin votar: { $absent }; sin nombrar: { $unnamed }.
paste-said = El texto cuenta { $favour } a favor, { $against } en contra y { $abstaining } abstenciones.
paste-missing = Faltan nombres. Quien no está nombrado figura como no votante, así que el resultado puede ser otro: pegue también los nombres.
paste-offer = Los números y los puestos dejan una sola posibilidad:
paste-offer-take = Contar a los demás ({ $count }) así: { $vote }
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
doubt-twice = { $member } figura dos veces: { $first }, y aquí { $second }. Vale la primera.
doubt-count = El texto dice { $said } ({ $vote }); miembros nombrados: { $found }.
doubt-several-votes = El texto recoge varias votaciones. Elija una:
doubt-too-many = El texto cuenta { $said } votos y ese día hay { $seats } puestos. Compruebe el órgano y la fecha.
doubt-nobody = No se encontró ningún Miembro en este texto.
paste-file = O suelte un archivo PDF, Word o de texto sobre el campo, o elíjalo:
paste-file-reading = Leyendo el archivo…
paste-file-read = El texto de { $file } está arriba. Compruébelo.
paste-file-failed = { $file } no se puede leer aquí: se espera un archivo PDF, Word (.docx) o de texto de hasta 30 MB. Copie su texto y péguelo.
paste-file-empty = { $file } no contiene texto: puede ser una imagen escaneada. Copie el texto de otra fuente.
