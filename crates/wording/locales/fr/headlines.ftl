### La phrase de tête, ce que le lecteur a changé, ce que dit le procès-verbal. Les variables sont celles de findings.ftl.

## La phrase de tête : la réponse en une phrase

headline-adopted = { $object ->
    [motion] { $subject } a été adoptée ({ $tally })
    [question] { $subject } a été adoptée ({ $tally })
    [resolution] { $subject } a été adoptée ({ $tally })
   *[other] { $subject } a été adopté ({ $tally })
}
headline-adopted-council = Le Conseil a adopté { $subject } ({ $tally })
headline-adopted-assembly = L’Assemblée a adopté { $subject } ({ $tally })
headline-not-adopted = { $object ->
    [motion] { $subject } n’a pas été adoptée ({ $tally })
    [question] { $subject } n’a pas été adoptée ({ $tally })
   *[other] { $subject } n’a pas été adopté ({ $tally })
}
headline-vetoed = { $object ->
    [motion] { $subject } n’a pas été adoptée
    [question] { $subject } n’a pas été adoptée
   *[other] { $subject } n’a pas été adopté
}, { $members } y ayant opposé { $agrees ->
    [plural] leur
   *[singular] son
} veto ({ $tally })
headline-second-vote = Les voix se sont partagées également à l’Assemblée sur { $subject } ({ $tally }) : un second vote s’imposait
headline-not-reached = { $object ->
    [motion] { $subject } n’a pas été examinée
    [question] { $subject } n’a pas été examinée
   *[other] { $subject } n’a pas été examiné
} : { $item } avait recueilli la majorité requise
headline-not-put = { $object ->
    [motion] { $subject } n’a pas été mise aux voix
    [question] { $subject } n’a pas été mise aux voix
   *[other] { $subject } n’a pas été mis aux voix
} : { $item } avait recueilli la majorité requise
headline-no-action = Aucune décision n’a été prise sur { $subject } : { $item } avait recueilli la majorité requise
headline-no-decision = Aucune décision n’a été prise sur { $subject } : trop peu de Membres étaient présents
headline-ruling-stands = La décision du Président a été maintenue : { $subject } n’a pas recueilli la majorité requise ({ $tally })
headline-ruling-overruled = La décision du Président a été annulée ({ $tally })

## Ce que le lecteur a changé

headline-if = Si { $conditions }, { $result }
headline-even-if = Même si { $conditions }, { $result }
headline-with = { $count ->
    [one] Avec { $count } vote changé, { $result }
   *[other] Avec { $count } votes changés, { $result }
}
headline-even-with = { $count ->
    [one] Même avec { $count } vote changé, { $result }
   *[other] Même avec { $count } votes changés, { $result }
}
headline-earlier = { $count ->
    [one] Avec { $count } vote changé plus tôt dans la journée, { $result }
   *[other] Avec { $count } votes changés plus tôt dans la journée, { $result }
}
headline-earlier-assumed = { $count ->
    [one] Avec { $count } vote changé plus tôt dans la journée, et si les autres restent ce qu’ils étaient, { $result }
   *[other] Avec { $count } votes changés plus tôt dans la journée, et si les autres restent ce qu’ils étaient, { $result }
}

headline-supposed = { $supposed ->
    [carried] Vous supposez l’adoption
   *[not-carried] Vous supposez le rejet
} : { $subject } ; d’après les votes : { $by-votes }
headline-on-suppositions = Selon ce que vous supposez des votes précédents, { $result }

## Non mis aux voix, après un changement

headline-now-not-reached = { $object ->
    [motion] { $subject } n’est pas examinée
    [question] { $subject } n’est pas examinée
   *[other] { $subject } n’est pas examiné
} : { $item } recueille la majorité requise
headline-now-not-put = { $object ->
    [motion] { $subject } n’est pas mise aux voix
    [question] { $subject } n’est pas mise aux voix
   *[other] { $subject } n’est pas mis aux voix
} : { $item } recueille la majorité requise
headline-now-no-action = Aucune décision n’est prise sur { $subject } : { $item } recueille la majorité requise

## Réglé sans vote, ou non mis aux voix

headline-bare = { $subject } { $when ->
    [now] n’est pas
   *[then] n’a pas été
} { $object ->
    [motion] mise
    [question] mise
   *[other] mis
} aux voix
headline-without-vote = { $subject } { $when ->
    [now] est
   *[then] a été
} { $object ->
    [motion] adoptée
    [question] adoptée
   *[other] adopté
} sans vote
headline-rejected = { $subject } { $when ->
    [now] n’est pas
   *[then] n’a pas été
} { $object ->
    [motion] adoptée
    [question] adoptée
   *[other] adopté
}
headline-vote-required = { $when ->
    [now] Un vote s’impose
   *[then] Un vote s’est imposé
} sur { $subject }
headline-incorporated = Les auteurs du projet { $when ->
    [now] acceptent
   *[then] ont accepté
} { $subject }
headline-withdrawn = { $subject } { $when ->
    [now] est
   *[then] a été
} { $object ->
    [motion] retirée
    [question] retirée
   *[other] retiré
}
headline-not-withdrawn = Il { $when ->
    [now] est
   *[then] était
} trop tard pour retirer { $subject }
headline-maintained = { $subject } { $when ->
    [now] est
   *[then] a été
} { $object ->
    [motion] retirée puis maintenue
    [question] retirée puis maintenue
   *[other] retiré puis maintenu
} à la demande du membre qui l’avait { $object ->
    [motion] appuyée
    [question] appuyée
   *[other] appuyé
}
headline-unchallenged = La décision du Président { $when ->
    [now] est maintenue : nul ne la conteste
   *[then] a été maintenue : nul ne l’a contestée
}
headline-untouched = Aucune décision { $when ->
    [now] n’est
   *[then] n’a été
} prise sur { $subject }

## Les changements du lecteur, en propositions

clause-in-favour = { $agrees ->
    [plural] { $members } votent pour
   *[singular] { $members } vote pour
}
clause-against = { $agrees ->
    [plural] { $members } votent contre
   *[singular] { $members } vote contre
}
clause-abstaining = { $agrees ->
    [plural] { $members } s’abstiennent
   *[singular] { $members } s’abstient
}
clause-not-participating = { $agrees ->
    [plural] { $members } ne participent pas au vote
   *[singular] { $members } ne participe pas au vote
}
clause-absent = { $agrees ->
    [plural] { $members } n’assistent pas à la séance
   *[singular] { $members } n’assiste pas à la séance
}
clause-not-voting = { $agrees ->
    [plural] { $members } ne votent pas
   *[singular] { $members } ne vote pas
}
clause-move = { $to ->
    [in-favour] { $agrees ->
        [plural] { $members } votent pour
       *[singular] { $members } vote pour
    }
    [against] { $agrees ->
        [plural] { $members } votent contre
       *[singular] { $members } vote contre
    }
    [abstaining] { $agrees ->
        [plural] { $members } s’abstiennent
       *[singular] { $members } s’abstient
    }
   *[other] { $agrees ->
        [plural] { $members } ne votent pas
       *[singular] { $members } ne vote pas
    }
} { $from ->
    [in-favour] au lieu de voter pour
    [against] au lieu de voter contre
    [abstaining] au lieu de s’abstenir
   *[other] au lieu de ne pas voter
}

## Ce qui s’ensuit

result-adopted = { $object ->
    [motion] { $subject } est adoptée
    [question] { $subject } est adoptée
   *[other] { $subject } est adopté
}
result-not-adopted = { $object ->
    [motion] { $subject } n’est pas adoptée
    [question] { $subject } n’est pas adoptée
   *[other] { $subject } n’est pas adopté
}
result-no-decision = aucune décision n’est prise sur { $subject } : trop peu de Membres sont présents
result-ruling-stands = la décision du Président est maintenue
result-ruling-overruled = la décision du Président est annulée
result-vetoed = { $subject } se heurte à un veto
result-second-vote = les voix se partagent également à l’Assemblée sur { $subject } et un second vote s’impose

## Ce qui s’ensuit, avec les chiffres

result-tally = { $result } ({ $tally })
result-too-few = { $votes ->
    [0] { $result } : aucune voix pour, il en faut { $needed-word }
    [one] { $result } : { $votes } voix pour, il en faut { $needed-word }
   *[other] { $result } : { $votes } voix pour, il en faut { $needed-word }
}
result-too-few-of = { $result } : { $votes } voix sur { $voting }, il en faut { $needed }

## Ce que le lecteur a changé, en liste

change-members = { $count ->
    [one] { $count } membre
   *[other] { $count } membres
}
change-vote = { $member } : { $from } → { $to }
change-vote-to = { $member } : { $to }
change-listed = { $member } { $from } → { $to }
change-listed-to = { $member } → { $to }
change-assume = { $vote ->
    [in-favour] { $member }, voix supposée pour
    [against] { $member }, voix supposée contre
    [abstaining] { $member }, abstention supposée
   *[other] { $member }, sans vote par hypothèse
}
changed = { $count ->
    [one] Vous avez changé { $count } vote : { $changes }.
   *[other] Vous avez changé { $count } votes : { $changes }.
}
changed-both = { $a } { $b }
changed-many = { $count ->
    [one] Vous avez changé { $count } vote.
   *[other] Vous avez changé { $count } votes.
}
changed-assumed = { $count ->
    [one] Vous avez supposé la position de { $count } membre : { $changes }.
   *[other] Vous avez supposé la position de { $count } membres : { $changes }.
}
changed-assumed-many = { $count ->
    [one] Vous avez supposé la position de { $count } membre.
   *[other] Vous avez supposé la position de { $count } membres.
}

record-line = { $outcome } ({ $tally }).
record-line-resolution = { $outcome } ({ $tally }), résolution { $symbol }.
record-line-bare = { $outcome }.
