### What would change a result.

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
