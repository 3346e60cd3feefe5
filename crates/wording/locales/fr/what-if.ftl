### What would change a result.

whatif-defeat = Ce qui en aurait empêché l’adoption
whatif-adopt = Ce qui en aurait permis l’adoption
whatif-nothing = Aucun changement de ces votes n’y aurait suffi.
whatif-members = { $members } : { $to } au lieu de { $from }
whatif-any-of = { $count } de ces membres ({ $members }) : { $to } au lieu de { $from }
whatif-any = { $count } des { $all } membres : { $to } au lieu de { $from }
whatif-permanent = { $count ->
    [one] n’importe quel membre permanent : { $to } au lieu de { $from }
   *[other] { $count } membres permanents, quels qu’ils soient : { $to } au lieu de { $from }
}
whatif-in = { $item } : { $change }
whatif-alone-against = { $count ->
    [one] Un membre aurait pu à lui seul empêcher l’adoption en votant contre :
   *[other] { $count } membres auraient pu, chacun à lui seul, empêcher l’adoption en votant contre :
}
whatif-alone-abstaining = { $count ->
    [one] Un membre aurait pu à lui seul empêcher l’adoption en s’abstenant :
   *[other] { $count } membres auraient pu, chacun à lui seul, empêcher l’adoption en s’abstenant :
}
whatif-rules = Les mêmes votes selon une autre règle
rule-procedural = comme question de procédure, sans veto
rule-all-other = comme question de fond, avec veto
rule-literal = si chaque membre permanent devait voter pour
rule-nine = s’il fallait neuf voix
rule-majority = à la majorité des votants
rule-two-thirds = aux deux tiers des votants
rule-absolute = à la majorité de tous les Membres
rule-two-thirds-of-members = aux deux tiers de tous les Membres
