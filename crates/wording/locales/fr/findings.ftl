### Ce que la page dit d’un vote : résultats, motifs, phrases. Simplement, de façon neutre, dans les termes
### de l’Organisation. Les variables sont expliquées dans le fichier anglais.

## Membres sans nom, après d’autres ou seuls

who-permanent = { $count ->
    [one] { $count } membre permanent
   *[other] { $count } membres permanents
}
who-others = { $count ->
    [one] { $count } autre
   *[other] { $count } autres
}

## Un siège, tel que le dit un lecteur d’écran

seat-join = { $a }, { $b }
seat-permanent = membre permanent
seat-presides = exerçant la présidence
seat-changed = différent du procès-verbal
assume-voted = position supposée
seat-barred = privé du droit de vote

## Ce qui est mis aux voix : masculin, sauf motion, question et part

subject-draft = le projet de résolution
subject-draft-amended = le projet de résolution tel que modifié
subject-draft-named = le projet de résolution { $symbol }
subject-draft-named-amended = le projet de résolution { $symbol } tel que modifié
subject-amendment = l’amendement
subject-amendment-named = l’amendement { $symbol }
subject-part = la partie
subject-part-named = la partie { $symbol }
subject-resolution = la résolution { $symbol }
subject-decision = la décision { $symbol }
subject-ruling = l’appel de la décision de la présidence
subject-character = la question préliminaire
subject-agenda = l’ordre du jour provisoire
subject-upheld = la proposition de maintenir la décision de la présidence
subject-importance = la motion tendant à exiger la majorité des deux tiers

motion-postpone-discussion = la motion de report de la discussion
    .card = Motion de report de la discussion

## Résultats : le mot du verdict ; .short sur une carte

outcome-adopted = { $object ->
    [motion] Adoptée
    [question] Adoptée
    [part] Adoptée
   *[other] Adopté
}
    .short = { $object ->
    [motion] adoptée
    [question] adoptée
    [part] adoptée
   *[other] adopté
}
outcome-not-adopted = { $object ->
    [motion] Non adoptée
    [question] Non adoptée
    [part] Non adoptée
   *[other] Non adopté
}
    .short = { $object ->
    [motion] non adoptée
    [question] non adoptée
    [part] non adoptée
   *[other] non adopté
}
outcome-vetoed = Veto
    .short = veto
outcome-not-reached = { $object ->
    [motion] Non examinée
    [question] Non examinée
    [part] Non examinée
   *[other] Non examiné
}
    .short = { $object ->
    [motion] non examinée
    [question] non examinée
    [part] non examinée
   *[other] non examiné
}
outcome-not-put = { $object ->
    [motion] Non mise aux voix
    [question] Non mise aux voix
    [part] Non mise aux voix
   *[other] Non mis aux voix
}
    .short = { $object ->
    [motion] non mise aux voix
    [question] non mise aux voix
    [part] non mise aux voix
   *[other] non mis aux voix
}
outcome-supposed-carried = Adoption supposée
    .short = adoption supposée
outcome-supposed-not-carried = Rejet supposé
    .short = rejet supposé

## Une phrase sous le verdict

verdict-council-adopted = { $votes ->
    [0] Aucune voix pour
    [one] Une voix pour
   *[other] { $votes-word } voix pour
}, { $needed-word } requises ; aucun membre permanent contre.
verdict-council-procedure = { $votes ->
    [0] Aucune voix pour
    [one] Une voix pour
   *[other] { $votes-word } voix pour
}, { $needed-word } requises ; pas de veto en matière de procédure.
verdict-council-too-few = { $votes ->
    [0] Aucune voix pour
    [one] Une voix pour
   *[other] { $votes-word } voix pour
} ; { $needed-word } requises.
verdict-vetoed = { $object ->
    [motion] Non adoptée
    [question] Non adoptée
    [part] Non adoptée
   *[other] Non adopté
} ; contre : { $members }{ $named ->
    [0] .
   *[other] { $count ->
        [one] , membre permanent.
       *[other] , membres permanents.
    }
}
verdict-nobody-voted = Aucune voix ni pour ni contre.

## Une phrase sous le verdict de ce qui n’est pas mis aux voix

verdict-not-reached = Le vote a pris fin avant la mise aux voix : { $item } a recueilli la majorité requise.
verdict-excluded = Pas de mise aux voix : { $item } a recueilli la majorité requise.
verdict-no-action = Aucune décision à ce sujet : { $item } a recueilli la majorité requise.

## What a reader supposes of an item

verdict-supposed = Simple supposition : ce n’est pas une décision, et cela ne repose sur aucune disposition. D’après les votes : { $by-votes }.
