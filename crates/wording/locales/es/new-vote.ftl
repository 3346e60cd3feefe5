### The page on which readers make their own vote.

new-title = Prepare su propia votación
new-lede = Cualquiera de los dos órganos, cualquier día desde 1945: quiénes formaban parte de él, el derecho de ese día y una lista de votos propia o pegada.
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
new-open = Abrir esta votación
new-open-note = Los miembros que no se nombran figuran sin votar hasta que usted los cambie. El enlace contiene toda la votación.
new-file-note = Una sesión guardada aquí, o redactada como describe el proyecto.
new-file-where = Abrir un archivo

paste-title = Pegar una lista de votos
paste-note = Una lista, un cuadro o un comunicado de prensa, en cualquiera de los seis idiomas. Lo que no está claro se le muestra para que decida; nada se adivina.
paste-example = China sí, Francia abstención … o: Votos a favor: Albania, Argelia …
paste-counts = Entendido: a favor: { $favour }; en contra: { $against }; abstenciones: { $abstaining }; sin votar: { $absent }; sin nombrar: { $unnamed }.
paste-said = El texto cuenta { $favour } a favor, { $against } en contra y { $abstaining } abstenciones.
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
