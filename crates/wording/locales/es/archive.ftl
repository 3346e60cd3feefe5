### The archive of all recorded votes.

archive-about = Todas las votaciones registradas del Consejo de Seguridad y de la Asamblea General, con sus fuentes y con lo que no es seguro. Para buscar, abrir, cambiar y citar.
archive-skip = Ir a las votaciones
archive-search = Buscar entre todas las votaciones registradas desde 1946
archive-example = Suez, veto de Francia, S/RES/242, Palestina 1947 …
archive-vetoed-by = Veto de
archive-from = Desde (año)
archive-to = Hasta (año)
archive-kind = Qué se votó
archive-outcome = Resultado
archive-draft = proyecto o propuesta
archive-amendment = enmienda
archive-part = parte de un texto
archive-motion = moción
archive-ruling = decisión de la Presidencia
archive-unknown = no se indica
archive-without-vote = aprobación sin votación
archive-clear = Mostrar todas
archive-total = { $count ->
    [one] { $count } votación, de { $from } a { $to }
   *[other] { $count } votaciones, de { $from } a { $to }
}
archive-loading = Cargando las votaciones: parte { $loaded } de { $all }
archive-failed = No se pudo cargar una parte del archivo, por lo que aquí faltan votaciones.
archive-again = Reintentar
archive-waiting = Las votaciones se están cargando.
archive-count = { $count ->
    [0] Ninguna votación
    [one] { $count } votación
   *[other] { $count } votaciones
}
archive-nearest = Ninguna votación cumple todo eso. Estas son las más próximas.
archive-council-first = Estas votaciones son del Consejo de Seguridad. Las de la Asamblea General se están cargando.
archive-none = Ninguna votación cumple todo eso. Quite alguna condición o véalas todas.
archive-more = Mostrar { $count } más
archive-save-csv = Guardar como CSV
archive-save-json = Guardar como JSON
archive-doubtful = no es seguro
archive-counted = resultado calculado
archive-inferred = resultado deducido
archive-vetoed-by-whom = vetado por { $members }
archive-told = Abrir la sesión
archive-change = Abrir como sesión y cambiarla
archive-nobody-voted = Nadie votó: no hay votación que cambiar.
archive-unnamed = No se sabe cómo votó cada miembro, por lo que esta votación no se puede abrir como sesión.
archive-preliminary = Se votó si una cuestión era de procedimiento. Esta votación no se puede abrir como sesión propia.
archive-roll = Quién votó qué
archive-abstention-doubtful = abstención o no participación: las actas difieren
archive-doubts = Lo que no es seguro
archive-day-derived = El día es el de la resolución en su conjunto, o se deduce de las votaciones contiguas en el acta.
archive-records = Documentos de las Naciones Unidas
archive-resolution = Resolución
archive-document = Documento
archive-record = Acta de la sesión
archive-voting-record = Registro de la votación
archive-sources = Fuentes
archive-cite = Cómo citarla
archive-copy-plain = Copiar la cita
archive-copy-bibtex = Copiar en BibTeX
archive-copy-ris = Copiar en RIS
archive-vetoes = Todos los vetos por miembro y decenio
archive-vetoes-note = Un texto vetado por varios miembros cuenta para cada uno de ellos. Las cifras de la Federación de Rusia incluyen las de la Unión Soviética. Pulse una cifra para ver las votaciones.
archive-decade = Década de { $decade }
archive-in-all = En total
archive-veto-figure = { $member }, { $when }: { $count }
