### The page on undecided members and their odds.

odds-skip = Aller aux membres
odds-headline-named = Indécis : { $members } ; { $case ->
    [certain] l’adoption est certaine
    [impossible] l’adoption est impossible
   *[open] probabilité d’adoption : { $odds }
}
odds-headline-counted = Avec { $count ->
    [one] { $count } membre indécis
   *[other] { $count } membres indécis
}, { $case ->
    [certain] l’adoption est certaine
    [impossible] l’adoption est impossible
   *[open] la probabilité d’adoption est de { $odds }
}
odds-back = Retour au vote
odds-not-put = Vu les résultats précédents de la journée, ce texte n’est pas mis aux voix : il n’y a donc pas de probabilité. Choisissez un autre vote.

odds-members = Qui est indécis
odds-nobody = Personne n’est encore indécis. Appuyez sur un membre, ou désignez-en plusieurs à la fois :
odds-members-hint = Appuyez sur un membre pour le déclarer indécis ou pour annuler. Tous les autres votent comme indiqué.
odds-together = De ce vote, on ne connaît que les chiffres. Les membres dont la position est inconnue ne peuvent être déclarés indécis que tous ensemble.
odds-suggestions = En désigner plusieurs à la fois
odds-permanent = Les membres permanents ({ $count })
odds-elected = Les membres élus ({ $count })
odds-abstained = Ceux qui s’abstiennent ({ $count })
odds-against = Ceux qui votent contre ({ $count })
odds-not-voting = Ceux qui ne votent pas ({ $count })
odds-unknown = Ceux dont la position est inconnue ({ $count })
odds-everyone = Tous ceux qui peuvent voter ({ $count })
odds-group = { $group } ({ $count })
odds-none = Personne d’indécis

odds-shares = Leurs probabilités
odds-shares-note = La somme des trois probabilités est de 100{ "\u202F" }%. Augmenter l’une diminue les autres, l’abstention d’abord.
odds-all = Les mêmes pour tous les indécis
odds-differ = Les membres ont maintenant des probabilités différentes. Ce réglage les rend égales.
odds-one-by-one = Chacun séparément
odds-share-said = { $percent } { $way }

odds-result = Les probabilités
odds-adopted = Adoption
odds-vetoed = Veto : assez de voix, mais un membre permanent contre
odds-not-concurring = Assez de voix, mais sans celle d’un membre permanent
odds-too-few = Moins de { $needed } voix pour
odds-no-majority = Plus de voix contre que pour
odds-no-two-thirds = Moins des deux tiers pour
odds-equally-divided = Autant de voix contre que pour
odds-nobody-voted = Aucune voix ni pour ni contre
odds-rule-veto = Adoption avec { $needed } voix pour, si aucun membre permanent ne vote contre.
odds-rule-literal = Adoption avec { $needed } voix pour, si chaque membre permanent vote pour.
odds-rule-votes = Adoption avec { $needed } voix pour, d’où qu’elles viennent.
odds-rule-majority = Adoption s’il y a plus de voix pour que contre. Les membres qui s’abstiennent ou ne votent pas ne comptent pas.
odds-rule-two-thirds = Adoption avec les deux tiers des voix exprimées pour ou contre. Les membres qui s’abstiennent ou ne votent pas ne comptent pas.
odds-assumption = Hypothèse : chaque membre indécis se prononce indépendamment des autres. C’est un calcul à partir des probabilités que vous fixez, non une prévision.
odds-not-by-votes = En l’état de la séance, ces votes ne décident pas à eux seuls : la page du vote en donne les motifs. Les probabilités sont celles des seuls votes.

odds-weight = Quel vote compte le plus
odds-weight-note = La probabilité d’adoption une fois que l’un d’eux s’est prononcé, les autres restant indécis.
odds-if-in-favour = S’il vote pour
odds-if-abstaining = S’il s’abstient
odds-if-against = S’il vote contre
odds-each-of = Chacun de ces membres : { $members }
odds-each-of-many = { $count ->
    [one] { $count } membre
   *[other] Chacun de ces { $count } membres
}
odds-picture-note = Calcul à partir de probabilités choisies, non une prévision. Chaque membre décide indépendamment.
odds-cited = { $vote } : { $result } ; chaque membre indécis avec les probabilités de cette adresse
