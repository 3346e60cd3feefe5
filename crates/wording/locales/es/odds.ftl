### The page on undecided members and their odds.

odds-skip = Ir a los miembros
odds-headline-named = Indecisos: { $members }; { $case ->
    [certain] la aprobación es segura
    [impossible] la aprobación es imposible
   *[open] probabilidad de aprobación: { $odds }
}
odds-headline-counted = Con { $count ->
    [one] { $count } miembro indeciso
   *[other] { $count } miembros indecisos
}, { $case ->
    [certain] la aprobación es segura
    [impossible] la aprobación es imposible
   *[open] la probabilidad de aprobación es: { $odds }
}
odds-back = Volver a la votación
odds-not-put = Con los resultados anteriores del día, este texto no se somete a votación, de modo que no hay probabilidades. Elija otra votación.

odds-members = Quién está indeciso
odds-nobody = Todavía no hay nadie indeciso. Pulse un miembro o marque varios a la vez:
odds-members-hint = Pulse un miembro para marcarlo o para quitar la marca. Todos los demás votan como se muestra.
odds-together = De esta votación solo se conoce el cómputo. Los miembros cuya posición se desconoce solo pueden marcarse como indecisos todos juntos.
odds-suggestions = Marcar varios a la vez
odds-permanent = Los miembros permanentes ({ $count })
odds-elected = Los miembros elegidos ({ $count })
odds-abstained = Los que se abstienen ({ $count })
odds-against = Los que votan en contra ({ $count })
odds-not-voting = Los que no votan ({ $count })
odds-unknown = Aquellos cuya posición se desconoce ({ $count })
odds-everyone = Todos los que pueden votar ({ $count })
odds-group = { $group } ({ $count })
odds-none = Nadie indeciso

odds-shares = Sus probabilidades
odds-shares-note = Las tres probabilidades suman 100{ "\u00A0" }%. Al subir una bajan las otras, primero la abstención.
odds-all = Las mismas para todos los indecisos
odds-differ = Los miembros tienen ahora probabilidades distintas. Este ajuste las iguala.
odds-one-by-one = Cada uno por separado
odds-share-said = { $percent } { $way }

odds-result = Las probabilidades
odds-adopted = Aprobación
odds-vetoed = Veto: votos suficientes, pero un miembro permanente en contra
odds-not-concurring = Votos suficientes, pero sin el de un miembro permanente
odds-too-few = Menos de { $needed } votos a favor
odds-no-majority = Más votos en contra que a favor
odds-no-two-thirds = Menos de dos tercios a favor
odds-equally-divided = Tantos votos en contra como a favor
odds-nobody-voted = Ningún voto a favor ni en contra
odds-rule-veto = Se aprueba con { $needed } votos a favor, si ningún miembro permanente vota en contra.
odds-rule-literal = Se aprueba con { $needed } votos a favor, si todos los miembros permanentes votan a favor.
odds-rule-votes = Se aprueba con { $needed } votos a favor, de quienquiera que sean.
odds-rule-majority = Se aprueba con más votos a favor que en contra. Los que se abstienen o no votan no cuentan.
odds-rule-two-thirds = Se aprueba con dos tercios de los votos emitidos a favor o en contra. Los que se abstienen o no votan no cuentan.
odds-assumption = Se da por supuesto que cada miembro indeciso decide por sí mismo, hagan lo que hagan los demás. Es un cálculo con las probabilidades que usted fija, no un pronóstico.
odds-not-by-votes = Tal como está la sesión, estos votos no deciden por sí solos: la página de la votación da los motivos. Las probabilidades son las de los votos solamente.

odds-weight = Qué voto pesa más
odds-weight-note = La probabilidad de aprobación una vez que uno de ellos ha decidido, mientras los demás siguen indecisos.
odds-if-in-favour = Si vota a favor
odds-if-abstaining = Si se abstiene
odds-if-against = Si vota en contra
odds-each-of = Cada uno de estos miembros: { $members }
odds-each-of-many = { $count ->
    [one] { $count } miembro
   *[other] Cada uno de estos { $count } miembros
}
odds-picture-note = Cálculo con probabilidades elegidas, no un pronóstico. Cada miembro decide por su cuenta.
odds-cited = { $vote }: { $result }; cada miembro indeciso con las probabilidades de esta dirección
