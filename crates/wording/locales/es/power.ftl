### The page on power in the vote.

power-about = Cuánto peso dan las normas a un voto en el Consejo de Seguridad y en la Asamblea General: cifras exactas, y lo que significan.
power-limits = Un índice cuenta posibilidades. Toma por igualmente probables todos los votos, o todos los órdenes de votación, y nada sabe de política: ni quién coincide con quién, ni qué está en juego, ni qué dice un miembro antes de votar.
power-skip = Ir a las cifras
power-permanent = Un miembro permanente
power-elected = Un miembro elegido
power-each = Cada miembro

power-council = Consejo de Seguridad, desde 1966
power-council-rule = 5 miembros permanentes y 10 elegidos. Se aprueba con 9 votos a favor, si ningún miembro permanente vota en contra.
power-council-before = Consejo de Seguridad, hasta 1965
power-council-before-rule = 5 miembros permanentes y 6 elegidos. Se aprueba con 7 votos a favor, si ningún miembro permanente vota en contra.
power-procedural = Consejo de Seguridad, cuestiones de procedimiento
power-procedural-rule = 15 miembros iguales. Se aprueba con 9 votos a favor; ningún miembro tiene veto.
power-assembly = Asamblea General, por mayoría
power-assembly-rule = 193 miembros iguales. Se aprueba con más votos a favor que en contra.
power-assembly-important = Asamblea General, por dos tercios
power-assembly-important-rule = 193 miembros iguales. Se aprueba con dos tercios de los votos emitidos a favor o en contra.

power-without = Solo a favor o en contra
power-without-note = Nadie se abstiene: cada miembro vota a favor o en contra. Un miembro permanente que preferiría abstenerse cuenta aquí como voto en contra y, por tanto, como obstáculo.
power-with = Con abstención
power-with-note = Cada miembro vota a favor, vota en contra o se abstiene, las tres cosas igualmente probables. En el Consejo la abstención no es ni voto a favor ni veto; en la Asamblea los que se abstienen no cuentan. Los miembros que no votan no se cuentan.
power-meanings = Lo que significan las cifras, y lo que no

power-banzhaf = Índice de Banzhaf
    .means = Un miembro decide allí donde su voto por sí solo cambia el resultado. De todos los casos en que alguien decide, esta es la parte de ese miembro; las partes de todos suman 100{ "\u00A0" }%. No dice con qué frecuencia el miembro consigue lo que quiere, ni en qué medida el órgano es capaz de actuar.
power-shapley = Índice de Shapley-Shubik
    .means = Los miembros se suman uno tras otro a los que votan a favor, en todos los órdenes posibles. Esta es la parte de los órdenes en que el voto de este miembro completa la aprobación; las partes suman 100{ "\u00A0" }%. Ninguna votación real sigue ese orden.
power-penrose = Voto decisivo (Penrose)
    .means = De todas las formas en que pueden votar los demás, la parte en que el voto de este miembro decide por sí solo. A diferencia de los dos índices anteriores, se puede comparar entre órganos. No predice con qué frecuencia ocurre.
power-prevent = Poder de impedir (Coleman)
    .means = De todos los resultados que llevan a la aprobación, la parte en que este miembro podría impedirla votando en contra. El veto la eleva al 100{ "\u00A0" }%. No dice nada de si quiere hacerlo.
power-initiate = Poder de iniciar (Coleman)
    .means = De todos los resultados que no llevan a la aprobación, la parte en que este miembro podría lograrla votando a favor. Es pequeña allí donde se requieren muchos votos, también para quien tiene veto: el veto impide, no logra la aprobación.
power-deegan = Índice de Deegan-Packel
    .means = Solo cuentan las coaliciones ganadoras mínimas, aquellas en que cada miembro es necesario. Todas cuentan igual, y su valor se reparte por igual entre sus miembros. El índice no tiene en cuenta que las mayorías reales suelen ser más amplias de lo necesario.
power-act = Capacidad de actuar del órgano (Coleman)
    .means = La parte de todos los resultados posibles que llevan a la aprobación. Pertenece al órgano, no a un miembro. Las votaciones reales no se sortean: la mayoría de los proyectos que se someten a votación se aprueban.
power-swings = Votos decisivos, repartidos
    .means = El índice de Banzhaf con abstención: un miembro decide allí donde su voto a favor lleva a la aprobación y su voto en contra no. Esta es su parte de todos esos casos; las partes suman 100{ "\u00A0" }%.
power-roll-call = Shapley-Shubik por votación nominal
    .means = Se llama a los miembros en cualquier orden y votan de una de las tres formas, todas igualmente probables. Esta es la probabilidad de que el voto de este miembro sea el primero que fija el resultado, pase lo que pase después (Felsenthal y Machover). Aprobaciones y rechazos cuentan igual.
power-decides = Voto decisivo
    .means = De todas las formas en que los demás pueden votar o abstenerse, la parte en que este miembro, a favor, lleva a la aprobación y, en contra, no.
power-adoption = Resultados que llevan a la aprobación
    .means = La parte de todos los resultados posibles que llevan a la aprobación cuando los miembros pueden abstenerse. Pertenece al órgano, no a un miembro, y no es un pronóstico.

## What is taken away, and how the numbers are found

power-council-25 = Consejo de Seguridad de 25 puestos, un modelo
power-council-25-rule = Un modelo que no está en vigor: 5 miembros permanentes y 20 elegidos. Se aprueba con 15 votos a favor, tres quintos como hoy, si ningún miembro permanente vota en contra.
power-methods = Métodos y referencias
power-methods-note = n miembros; ω resultados, votando a favor o en contra, aprueban; en ηᵢ de ellos el voto del miembro i decide por sí solo; M son las coaliciones ganadoras mínimas; S recorre las coaliciones que ganan con i y no sin él. Con abstención: τᵢ formas de votar de los demás en las que i decide, ρᵢ votaciones nominales en las que i fija el resultado, α resultados que aprueban.
power-cited = poder de voto en el Consejo de Seguridad y la Asamblea General, índices exactos
power-council-two = Consejo de Seguridad en que hacen falta dos vetos, un modelo
power-council-two-rule = Un modelo, no vigente: 5 miembros permanentes y 10 elegidos. Aprobado con 9 votos a favor, si no más de un miembro permanente vota en contra.
power-handbook = Métodos y datos, en el manual (en inglés)
