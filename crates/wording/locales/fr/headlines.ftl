### La phrase de tête, ce que le lecteur a changé, ce que dit le procès-verbal. Les variables sont celles de findings.ftl.

## La phrase de tête : la réponse en une phrase

headline-adopted = { $object ->
    [motion] { $subject } a été adoptée ({ $tally })
    [question] { $subject } a été adoptée ({ $tally })
    [part] { $subject } a été adoptée ({ $tally })
    [resolution] { $subject } a été adoptée ({ $tally })
    [decision] { $subject } a été adoptée ({ $tally })
   *[other] { $subject } a été adopté ({ $tally })
}
headline-adopted-council = Le Conseil a adopté { $subject } ({ $tally })
headline-not-adopted = { $object ->
    [motion] { $subject } n’a pas été adoptée ({ $tally })
    [question] { $subject } n’a pas été adoptée ({ $tally })
    [part] { $subject } n’a pas été adoptée ({ $tally })
   *[other] { $subject } n’a pas été adopté ({ $tally })
}
headline-vetoed = { $object ->
    [motion] { $subject } n’a pas été adoptée
    [question] { $subject } n’a pas été adoptée
    [part] { $subject } n’a pas été adoptée
   *[other] { $subject } n’a pas été adopté
}, { $members } y ayant opposé { $agrees ->
    [plural] leur
   *[singular] son
} veto ({ $tally })
headline-not-reached = { $object ->
    [motion] { $subject } n’a pas été examinée
    [question] { $subject } n’a pas été examinée
    [part] { $subject } n’a pas été examinée
   *[other] { $subject } n’a pas été examiné
} : { $item } avait recueilli la majorité requise
headline-not-put = { $object ->
    [motion] { $subject } n’a pas été mise aux voix
    [question] { $subject } n’a pas été mise aux voix
    [part] { $subject } n’a pas été mise aux voix
   *[other] { $subject } n’a pas été mis aux voix
} : { $item } avait recueilli la majorité requise
headline-no-action = Aucune décision n’a été prise sur { $subject } : { $item } avait recueilli la majorité requise

## Ce que le lecteur a changé

headline-if = Si { $conditions }, { $result }
headline-even-if = Même si { $conditions }, { $result }
headline-idle = { $headline } ; { $members } { $when ->
    [now] { $agrees ->
        [plural] n’y changent rien
       *[singular] n’y change rien
    }
   *[would] { $agrees ->
        [plural] n’y auraient rien changé
       *[singular] n’y aurait rien changé
    }
}
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
headline-even-earlier = { $count ->
    [one] Même avec { $count } vote changé plus tôt dans la journée, { $result }
   *[other] Même avec { $count } votes changés plus tôt dans la journée, { $result }
}
headline-earlier-assumed = { $count ->
    [one] Avec { $count } vote changé plus tôt dans la journée
   *[other] Avec { $count } votes changés plus tôt dans la journée
}, et si { $when ->
    [now] les votes restent ici les mêmes
   *[would] les votes étaient ici restés les mêmes
}, { $result }

headline-supposed = { $supposed ->
    [carried] Vous supposez l’adoption
   *[not-carried] Vous supposez le rejet
} : { $subject } ; d’après les votes : { $by-votes }
headline-on-suppositions = Selon ce que vous supposez des votes précédents, { $result }

## Non mis aux voix, après un changement

headline-now-not-reached = { $subject } { $when ->
    [now] n’est pas
   *[would] n’aurait pas été
} { $object ->
    [motion] examinée
    [question] examinée
    [part] examinée
   *[other] examiné
} : { $item } { $when ->
    [now] recueille
   *[would] aurait recueilli
} la majorité requise
headline-now-not-put = { $subject } { $when ->
    [now] n’est pas
   *[would] n’aurait pas été
} { $object ->
    [motion] mise
    [question] mise
    [part] mise
   *[other] mis
} aux voix : { $item } { $when ->
    [now] recueille
   *[would] aurait recueilli
} la majorité requise
headline-now-no-action = Aucune décision { $when ->
    [now] n’est prise sur { $subject } : { $item } recueille
   *[would] n’aurait été prise sur { $subject } : { $item } aurait recueilli
} la majorité requise

## Les changements du lecteur, en propositions

clause-in-favour = { $members } { $when ->
    [now] { $agrees ->
        [plural] votent pour
       *[singular] vote pour
    }
   *[would] { $agrees ->
        [plural] avaient voté pour
       *[singular] avait voté pour
    }
}
clause-against = { $members } { $when ->
    [now] { $agrees ->
        [plural] votent contre
       *[singular] vote contre
    }
   *[would] { $agrees ->
        [plural] avaient voté contre
       *[singular] avait voté contre
    }
}
clause-abstaining = { $members } { $when ->
    [now] { $agrees ->
        [plural] s’abstiennent
       *[singular] s’abstient
    }
   *[would] { $agrees ->
        [plural] avaient opté pour l’abstention
       *[singular] avait opté pour l’abstention
    }
}
clause-not-participating = { $members } { $when ->
    [now] { $agrees ->
        [plural] ne participent pas au vote
       *[singular] ne participe pas au vote
    }
   *[would] { $agrees ->
        [plural] n’avaient pas participé au vote
       *[singular] n’avait pas participé au vote
    }
}
clause-absent = { $members } { $when ->
    [now] { $agrees ->
        [plural] n’assistent pas à la séance
       *[singular] n’assiste pas à la séance
    }
   *[would] { $agrees ->
        [plural] n’avaient pas assisté à la séance
       *[singular] n’avait pas assisté à la séance
    }
}
clause-not-voting = { $members } { $when ->
    [now] { $agrees ->
        [plural] ne votent pas
       *[singular] ne vote pas
    }
   *[would] { $agrees ->
        [plural] n’avaient pas voté
       *[singular] n’avait pas voté
    }
}
clause-move = { $members } { $when ->
    [now] { $to ->
        [in-favour] { $agrees ->
            [plural] votent pour
           *[singular] vote pour
        }
        [against] { $agrees ->
            [plural] votent contre
           *[singular] vote contre
        }
        [abstaining] { $agrees ->
            [plural] s’abstiennent
           *[singular] s’abstient
        }
       *[other] { $agrees ->
            [plural] ne votent pas
           *[singular] ne vote pas
        }
    }
   *[would] { $to ->
        [in-favour] { $agrees ->
            [plural] avaient voté pour
           *[singular] avait voté pour
        }
        [against] { $agrees ->
            [plural] avaient voté contre
           *[singular] avait voté contre
        }
        [abstaining] { $agrees ->
            [plural] avaient opté pour l’abstention
           *[singular] avait opté pour l’abstention
        }
       *[other] { $agrees ->
            [plural] n’avaient pas voté
           *[singular] n’avait pas voté
        }
    }
} { $from ->
    [in-favour] au lieu de voter pour
    [against] au lieu de voter contre
    [abstaining] au lieu de s’abstenir
   *[other] au lieu de ne pas voter
}

## Ce qui s’ensuit

result-adopted = { $subject } { $when ->
    [now] est
   *[would] aurait été
} { $object ->
    [motion] adoptée
    [question] adoptée
    [part] adoptée
   *[other] adopté
}
result-not-adopted = { $subject } { $when ->
    [now] n’est pas
   *[would] n’aurait pas été
} { $object ->
    [motion] adoptée
    [question] adoptée
    [part] adoptée
   *[other] adopté
}
result-no-decision = aucune décision { $when ->
    [now] n’est prise sur { $subject } : trop peu de Membres sont présents
   *[would] n’aurait été prise sur { $subject } : trop peu de Membres étaient présents
}
result-ruling-stands = la décision de la présidence { $when ->
    [now] est
   *[would] aurait été
} maintenue
result-ruling-overruled = la décision de la présidence { $when ->
    [now] est
   *[would] aurait été
} annulée
result-vetoed = { $subject } { $when ->
    [now] se heurte
   *[would] se serait { $object ->
        [motion] heurtée
        [question] heurtée
        [part] heurtée
       *[other] heurté
    }
} à un veto
result-second-vote = les voix { $when ->
    [now] se partagent également à l’Assemblée sur { $subject } et un second vote s’impose
   *[would] se seraient partagées également à l’Assemblée sur { $subject } et un second vote se serait imposé
}

## Ce qui s’ensuit, avec les chiffres

result-tally = { $result } ({ $tally })
result-too-few = { $result } : { $votes ->
    [0] aucune voix pour
    [one] { $votes } voix pour
   *[other] { $votes } voix pour
}, il en { $when ->
    [now] faut
   *[would] fallait
} { $needed-word }
result-too-few-of = { $result } : { $votes } voix pour sur { $voting }, il en { $when ->
    [now] faut
   *[would] fallait
} { $needed }

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
record-line-decision = { $outcome } ({ $tally }), décision { $symbol }.
record-line-bare = { $outcome }.
symbol-year = { $number } ({ $year })
symbol-session = { $number } ({ $roman })
symbol-emergency-session = { $number } (ES-{ $roman })
symbol-letter = { $number } { $letter }
symbol-emergency = ES-{ $number }
