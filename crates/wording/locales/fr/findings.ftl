### Ce que la page dit d’un vote : résultats, motifs, phrases. Au présent, simplement, de façon neutre, dans les termes
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

motion-suspend-meeting = la motion de suspension de la séance
    .card = Motion de suspension de la séance
motion-adjourn-meeting = la motion d’ajournement de la séance
    .card = Motion d’ajournement de la séance
motion-adjourn-to-time = la motion d’ajournement de la séance à une date fixée
    .card = Motion d’ajournement à date fixe
motion-refer-to-committee = la motion de renvoi à un comité
    .card = Motion de renvoi
motion-postpone-discussion = la motion de report de la discussion
    .card = Motion de report de la discussion
motion-adjourn-debate = la motion d’ajournement du débat
    .card = Motion de non-action
motion-close-debate = la motion de clôture du débat
    .card = Motion de clôture du débat
motion-not-competent = la motion d’incompétence de l’Assemblée
    .card = Motion d’incompétence
motion-division = la motion de division
    .card = Motion de division
motion-priority = la motion de priorité
    .card = Motion de priorité
motion-not-vote-on-next = la motion tendant à ne pas voter sur la proposition suivante
    .card = Motion tendant à ne pas voter
motion-reconsider = la motion de nouvel examen
    .card = Motion de nouvel examen

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
outcome-second-vote = Second vote requis
    .short = second vote requis
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
outcome-no-decision = Quorum non atteint
    .short = quorum non atteint
outcome-vote-required = Vote requis
    .short = vote requis
outcome-incorporated = { $object ->
    [motion] Incorporée au texte
    [question] Incorporée au texte
    [part] Incorporée au texte
   *[other] Incorporé au texte
}
    .short = { $object ->
    [motion] incorporée au texte
    [question] incorporée au texte
    [part] incorporée au texte
   *[other] incorporé au texte
}
outcome-withdrawn = { $object ->
    [motion] Retirée
    [question] Retirée
    [part] Retirée
   *[other] Retiré
}
    .short = { $object ->
    [motion] retirée
    [question] retirée
    [part] retirée
   *[other] retiré
}
outcome-not-withdrawn = { $object ->
    [motion] Non retirée
    [question] Non retirée
    [part] Non retirée
   *[other] Non retiré
}
    .short = { $object ->
    [motion] non retirée
    [question] non retirée
    [part] non retirée
   *[other] non retiré
}
outcome-ruling-stands = Décision de la présidence maintenue
    .short = décision maintenue
outcome-no-action = Aucune décision
    .short = aucune décision
outcome-supposed-carried = Adoption supposée
    .short = adoption supposée
outcome-supposed-not-carried = Rejet supposé
    .short = rejet supposé

## Une phrase sous le verdict

verdict-council-adopted = { $votes ->
    [0] Aucun membre ne vote pour, { $needed-word } voix sont requises, et aucun membre permanent ne vote contre.
    [one] Un membre vote pour, { $needed-word } voix sont requises, et aucun membre permanent ne vote contre.
   *[other] { $votes-word } membres votent pour, { $needed-word } voix sont requises, et aucun membre permanent ne vote contre.
}
verdict-council-procedure = { $votes ->
    [0] Aucun membre ne vote pour ; { $needed-word } voix sont requises, et il n’y a pas de veto en matière de procédure.
    [one] Un membre vote pour ; { $needed-word } voix sont requises, et il n’y a pas de veto en matière de procédure.
   *[other] { $votes-word } membres votent pour ; { $needed-word } voix sont requises, et il n’y a pas de veto en matière de procédure.
}
verdict-council-too-few = { $votes ->
    [0] Aucun membre ne vote pour ; { $needed-word } voix sont requises.
    [one] Un membre vote pour ; { $needed-word } voix sont requises.
   *[other] { $votes-word } membres votent pour ; { $needed-word } voix sont requises.
}
verdict-literal = { $agrees ->
    [plural] { $members } ne votent pas pour, alors que les termes de la Charte exigent la voix de tous les membres permanents.
   *[singular] { $members } ne vote pas pour, alors que les termes de la Charte exigent la voix de tous les membres permanents.
}
verdict-vetoed = { $object ->
    [motion] Non adoptée
    [question] Non adoptée
    [part] Non adoptée
   *[other] Non adopté
} : { $named ->
    [0] { $agrees ->
        [plural] { $members } votent contre.
       *[singular] { $members } vote contre.
    }
   *[other] { $count ->
        [one] { $members }, membre permanent, { $agrees ->
            [plural] votent contre.
           *[singular] vote contre.
        }
       *[other] { $members }, membres permanents, votent contre.
    }
}
verdict-assembly = { $votes } des { $voting } membres présents et votants { $votes ->
    [one] vote
   *[other] votent
} pour ; { $share ->
    [two-thirds] la majorité des deux tiers est de { $needed }
   *[majority] la majorité est de { $needed }
}.
verdict-members = { $votes } des { $all } Membres { $votes ->
    [one] vote
   *[other] votent
} pour ; { $share ->
    [two-thirds] la majorité des deux tiers est de { $needed }
   *[majority] la majorité est de { $needed }
}.
verdict-no-quorum = Trop peu de Membres sont présents pour qu’une décision soit prise.
verdict-ruling-stands = { $votes ->
    [0] Aucun membre ne vote pour annuler la décision de la présidence ; { $needed-word } voix sont requises.
    [one] Un membre vote pour annuler la décision de la présidence ; { $needed-word } voix sont requises.
   *[other] { $votes-word } membres votent pour annuler la décision de la présidence ; { $needed-word } voix sont requises.
}
verdict-nobody-voted = Aucun membre ne vote ni pour ni contre.
verdict-equally-divided = { $votes } voix pour et { $votes } contre : les voix se partagent également à l’Assemblée.
verdict-second-vote = { $votes } voix pour et { $votes } contre : les voix se partagent également à l’Assemblée, et un second vote s’impose.

## Une phrase sous le verdict de ce qui n’est pas mis aux voix

verdict-not-reached = Le vote a pris fin avant la mise aux voix : { $item } a recueilli la majorité requise.
verdict-excluded = Pas de mise aux voix : { $item } a recueilli la majorité requise.
verdict-no-action = Aucune décision n’est prise à ce sujet : { $item } a recueilli la majorité requise.
verdict-withdrawn = Pas de mise aux voix, en raison du retrait.
verdict-division-refused = Pas de vote séparé : { $item } n’a pas recueilli la majorité requise.
verdict-no-priority = Pas de priorité de vote : { $item } n’a pas recueilli la majorité requise.
verdict-mover-objects = Pas de vote séparé : l’auteur initial s’y oppose.
verdict-not-requested = Pas de mise aux voix : aucun membre du Conseil ne la demande.
verdict-separate-proposal = Pas de mise aux voix à ce titre : il s’agit d’une proposition distincte, non d’un amendement.
verdict-already-decided = Pas de nouvelle mise aux voix : la décision a été prise à la présente session.
verdict-no-second-vote = Aucun second vote n’est requis : au premier, il n’y avait pas partage égal des voix.

## What a reader supposes of an item

verdict-supposed = { $supposed ->
    [carried] Vous supposez l’adoption
   *[not-carried] Vous supposez le rejet
} ; ce n’est pas une décision, et cela ne repose sur aucune disposition. D’après les votes : { $by-votes }.

## Une phrase sous le verdict de ce qui est réglé sans vote

verdict-without-vote = Aucun membre ne s’y oppose : l’adoption a lieu sans vote.
verdict-objection = Un membre s’y oppose.
verdict-vote-required = Un membre s’y oppose : un vote est requis.
verdict-incorporated = Les auteurs du projet l’acceptent : le texte l’incorpore sans vote.
verdict-withdrawal = Le retrait intervient à temps.
verdict-not-withdrawn = Pas de retrait : il est trop tard.
verdict-maintained = Mise aux voix malgré le retrait, à la demande du membre qui avait appuyé la proposition.
verdict-unchallenged = Personne ne conteste la décision de la présidence : elle est maintenue.
verdict-no-operative-part = Il n’en reste aucune partie du dispositif : l’ensemble est considéré comme rejeté.
