### What would change a result.

whatif-defeat = Qué habría impedido la aprobación
whatif-adopt = Qué habría permitido la aprobación
whatif-nothing = Ningún cambio de estos votos habría bastado.
whatif-members = { $members }: { $to } en lugar de { $from }
whatif-any-of = { $count } de estos miembros ({ $members }): { $to } en lugar de { $from }
whatif-any = { $count } de los { $all } miembros: { $to } en lugar de { $from }
whatif-permanent = { $count ->
    [one] cualquier miembro permanente: { $to } en lugar de { $from }
   *[other] { $count } miembros permanentes cualesquiera: { $to } en lugar de { $from }
}
whatif-in = { $item }: { $change }
whatif-alone-against = { $count ->
    [one] Un miembro por sí solo podría haber impedido la aprobación votando en contra:
   *[other] Cada uno de estos { $count } miembros podría por sí solo haber impedido la aprobación votando en contra:
}
whatif-alone-abstaining = { $count ->
    [one] Un miembro por sí solo podría haber impedido la aprobación absteniéndose:
   *[other] Cada uno de estos { $count } miembros podría por sí solo haber impedido la aprobación absteniéndose:
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
