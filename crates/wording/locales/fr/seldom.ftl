### Sentences of the Assembly, and of outcomes that are seldom in the Council: a meeting that shows one loads them first.

motion-suspend-meeting = la motion de suspension de la séance
    .card = Motion de suspension de la séance
motion-adjourn-meeting = la motion d’ajournement de la séance
    .card = Motion d’ajournement de la séance
motion-adjourn-to-time = la motion d’ajournement de la séance à une date fixée
    .card = Motion d’ajournement à date fixe
motion-refer-to-committee = la motion de renvoi à un comité
    .card = Motion de renvoi
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
outcome-second-vote = Second vote requis
    .short = second vote requis
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
verdict-literal = Pas de voix pour : { $members } ; or les termes de la Charte exigent la voix de tous les membres permanents.
verdict-assembly = Pour : { $votes } des { $voting } membres présents et votants ; { $share ->
    [two-thirds] la majorité des deux tiers est de { $needed }
   *[majority] la majorité est de { $needed }
}.
verdict-members = Pour : { $votes } des { $all } Membres ; { $share ->
    [two-thirds] la majorité des deux tiers est de { $needed }
   *[majority] la majorité est de { $needed }
}.
verdict-no-quorum = Trop peu de Membres présents pour une décision.
verdict-ruling-stands = { $votes ->
    [0] Aucune voix
    [one] Une voix
   *[other] { $votes-word } voix
} pour l’annulation de la décision de la présidence ; { $needed-word } requises.
verdict-equally-divided = { $votes } voix pour et { $votes } contre : partage égal des voix à l’Assemblée.
verdict-second-vote = { $votes } voix pour et { $votes } contre : partage égal des voix à l’Assemblée, d’où un second vote.
verdict-withdrawn = Pas de mise aux voix, en raison du retrait.
verdict-division-refused = Pas de vote séparé : { $item } n’a pas recueilli la majorité requise.
verdict-no-priority = Pas de priorité de vote : { $item } n’a pas recueilli la majorité requise.
verdict-mover-objects = Pas de vote séparé : opposition de l’auteur initial.
verdict-not-requested = Pas de mise aux voix, faute de demande d’un membre du Conseil.
verdict-separate-proposal = Pas de mise aux voix à ce titre : proposition distincte, non amendement.
verdict-already-decided = Pas de nouvelle mise aux voix : décision déjà prise à la même session.
verdict-no-second-vote = Pas de second vote : au premier, il n’y avait pas partage égal des voix.
verdict-without-vote = Aucune opposition : adoption sans vote.
verdict-objection = Opposition d’un membre.
verdict-vote-required = Opposition d’un membre : un vote est requis.
verdict-incorporated = Amendement accepté par les auteurs du projet : incorporation au texte sans vote.
verdict-withdrawal = Retrait à temps.
verdict-not-withdrawn = Retrait trop tardif.
verdict-maintained = Mise aux voix malgré le retrait, à la demande du membre qui avait appuyé la proposition.
verdict-unchallenged = Décision de la présidence non contestée, donc maintenue.
verdict-no-operative-part = Plus aucune partie du dispositif : rejet de l’ensemble.
headline-adopted-assembly = L’Assemblée a adopté { $subject } ({ $tally })
headline-second-vote = Les voix se sont partagées également à l’Assemblée sur { $subject } ({ $tally }) : un second vote s’imposait
headline-no-decision = Aucune décision n’a été prise sur { $subject } : trop peu de Membres étaient présents
headline-ruling-stands = La décision de la présidence a été maintenue : { $subject } n’a pas recueilli la majorité requise ({ $tally })
headline-ruling-overruled = La décision de la présidence a été annulée ({ $tally })
headline-bare = { $subject } { $when ->
    [now] n’est pas
    [would] n’aurait pas été
   *[then] n’a pas été
} { $object ->
    [motion] mise
    [question] mise
    [part] mise
   *[other] mis
} aux voix
headline-without-vote = { $subject } { $when ->
    [now] est
    [would] aurait été
   *[then] a été
} { $object ->
    [motion] adoptée
    [question] adoptée
    [part] adoptée
   *[other] adopté
} sans vote
headline-rejected = { $subject } { $when ->
    [now] n’est pas
    [would] n’aurait pas été
   *[then] n’a pas été
} { $object ->
    [motion] adoptée
    [question] adoptée
    [part] adoptée
   *[other] adopté
}
headline-vote-required = { $when ->
    [now] Un vote s’impose
    [would] Un vote se serait imposé
   *[then] Un vote s’est imposé
} sur { $subject }
headline-incorporated = Les auteurs du projet { $when ->
    [now] acceptent
    [would] auraient accepté
   *[then] ont accepté
} { $subject }
headline-withdrawn = { $subject } { $when ->
    [now] est
    [would] aurait été
   *[then] a été
} { $object ->
    [motion] retirée
    [question] retirée
    [part] retirée
   *[other] retiré
}
headline-not-withdrawn = Il { $when ->
    [now] est
    [would] aurait été
   *[then] était
} trop tard pour retirer { $subject }
headline-maintained = { $subject } { $when ->
    [now] est
    [would] aurait été
   *[then] a été
} { $object ->
    [motion] retirée par son auteur, puis mise aux voix
    [question] retirée par son auteur, puis mise aux voix
    [part] retirée par son auteur, puis mise aux voix
   *[other] retiré par son auteur, puis mis aux voix
} à la demande du membre qui l’avait { $object ->
    [motion] appuyée
    [question] appuyée
    [part] appuyée
   *[other] appuyé
}
headline-unchallenged = { $when ->
    [now] Personne ne conteste
    [would] Personne n’aurait contesté
   *[then] Personne n’a contesté
} la décision de la présidence
headline-untouched = Aucune décision { $when ->
    [now] n’est
    [would] n’aurait été
   *[then] n’a été
} prise sur { $subject }
