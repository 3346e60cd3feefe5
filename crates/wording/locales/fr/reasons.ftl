### Pourquoi un vote a eu ce résultat. Les variables sont expliquées dans le fichier anglais.

## Motifs : un titre, et .detail avec les chiffres

reason-affirmative = Au moins { $needed-word } voix pour
    .detail = { $votes ->
    [0] Aucune voix pour ; il en faut { $needed }
    [one] { $votes } voix pour ; il en faut { $needed }
   *[other] { $votes } voix pour ; il en faut { $needed }
}
reason-concurring = Aucun membre permanent contre
    .detail = Aucun des cinq contre
    .not-met = Contre : { $members }
reason-no-veto-without-votes = Il n’y a de veto que sur un texte qui a { $needed-word } voix pour
    .detail = Contre : { $members } ; { $votes ->
    [0] un texte sans voix pour est rejeté de toute façon : ce n’est pas un veto
    [one] un texte qui n’a que { $votes } voix pour est rejeté de toute façon : ce n’est pas un veto
   *[other] un texte qui n’a que { $votes } voix pour est rejeté de toute façon : ce n’est pas un veto
}
    .plain = Contre : { $members } ; trop peu de voix pour
reason-no-veto-on-procedure = Pas de veto en matière de procédure
    .detail = Contre : { $members }, ce qui n’empêche pas une décision de procédure
reason-no-veto-on-conference = Pas de veto sur une conférence de révision de la Charte
    .detail = Contre : { $members }, ce qui n’y fait pas obstacle
reason-abstention = L’abstention n’est pas un veto
    .detail = Abstention : { $members }
reason-absence = L’absence n’est pas un veto
    .detail = Absence : { $members }
reason-non-participation = La non-participation n’est pas un veto
    .detail = Non-participation : { $members }
reason-elected-against = Les membres élus n’ont pas de veto
    .detail = Membres élus contre : { $count }, avec assez de voix pour
reason-procedural = Une question de procédure
    .detail = Pour { $subject }, il faut { $needed-word } voix, quels que soient les membres
reason-undetermined = Le caractère de la question (procédure ou fond) n’est pas tranché
    .detail = Ni texte, ni pratique, ni décision ne le tranche : le vote est compté comme sur une question de fond
reason-like-the-text = { $object ->
    [part] Une partie se vote aux mêmes conditions que le projet
   *[other] Un amendement se vote aux mêmes conditions que le projet
}
    .detail = Il faut le même nombre de voix, et un veto y est possible séparément
reason-seven = Sept voix suffisent jusqu’à la fin de 1965
    .detail = La Charte amendée en exige déjà neuf, mais onze membres siègent et la pratique en reste à sept
reason-two-thirds = Une question importante exige les deux tiers
    .detail = Il faut que les deux tiers au moins des membres présents et votants votent pour
reason-two-thirds-parts = Amendements et parties exigent aussi les deux tiers
    .detail = Il leur faut la même majorité qu’à la proposition, laquelle porte sur une question importante
reason-two-thirds-fixed = Les deux tiers sont exigés
    .detail = Il faut que les deux tiers au moins des membres présents et votants votent pour
reason-two-thirds-emergency = Les deux tiers en session extraordinaire d’urgence
    .detail = Les recommandations sur la paix et la sécurité sont traitées, de même que les amendements s’y rapportant, comme des questions importantes
reason-majority = La majorité suffit
    .detail = Plus de voix pour que de voix contre
reason-majority-committee = En commission, la majorité suffit
    .detail = Plus de voix pour que de voix contre, quelle que soit la question
reason-majority-motion = Une motion se décide à la majorité
    .detail = Plus de voix pour que de voix contre, même si la question est importante
reason-present-and-voting = Les abstentions ne comptent pas
    .detail = Abstentions : { $abstaining ->
    [0] aucune
   *[other] { $abstaining }
} ; n’ayant pas pris part au vote : { $not-voting ->
    [0] aucun membre
   *[other] { $not-voting }
}
reason-share-two-thirds = Les deux tiers des membres présents et votants
    .detail = { $votes } sur { $voting } ({ $percent }) ; majorité requise : { $needed }
    .none = Aucune voix ni pour ni contre
reason-share-majority = La majorité des membres présents et votants
    .detail = { $votes } sur { $voting } ({ $percent }) ; majorité requise : { $needed }
    .none = Aucune voix ni pour ni contre
reason-nobody = Aucune voix ni pour ni contre
    .detail = Rien n’est adopté sans une voix pour
reason-equal = Partage égal des voix
    .detail = { $votes } voix pour et { $votes } contre : un second vote, dans les deux jours, en décide
    .again = { $votes } voix pour et { $votes } contre, pour la seconde fois
    .committee = { $votes } voix pour et { $votes } contre : en commission, ce n’est pas une majorité
    .motion = { $votes } voix pour et { $votes } contre : une motion est alors rejetée aussitôt
reason-one-vote = Pas de veto à l’Assemblée
    .detail = Chaque membre a une voix, et toutes comptent autant
reason-no-vote = { $count ->
    [one] Un membre sans droit de vote
   *[other] { $count } membres sans droit de vote
}
    .detail = Deux années ou plus d’arriérés de contributions : { $members }
    .credentials = Pouvoirs non acceptés : { $members }
reason-ended = Il n’y a pas eu de mise aux voix
    .detail = { $item } a recueilli la majorité requise
reason-excluded = Il n’en reste rien à mettre aux voix
    .detail = { $item } a recueilli la majorité requise, et l’un exclut l’autre
reason-no-action = Aucune décision à ce sujet
    .detail = { $item } a recueilli la majorité requise

## Motifs : le caractère d’une question au Conseil

reason-character = { $matter ->
    [procedural] Une question de procédure
    [any-members] Une question sans veto
   *[all-other] Une question autre que de procédure
}
    .detail = { $basis ->
    [listed] Pour les questions de ce genre, un texte ou la pratique l’établit
    [ruling] La présidence en a décidé ainsi, et personne ne l’a contesté
    [ruling-stands] La présidence en a décidé ainsi, et sa décision a été maintenue
    [ruling-overruled] La présidence avait décidé le contraire, et sa décision a été annulée
    [carried] La question préliminaire a été tranchée en ce sens
    [vetoed] Un membre permanent a voté contre la question préliminaire
    [too-few] La question préliminaire a eu trop peu de voix
    [not-carried] La question préliminaire n’a pas été tranchée par l’affirmative
   *[entered] Ni texte ni pratique ne l’établit ; on le suppose
}
reason-preliminary = Savoir si une question relève de la procédure n’est pas une question de procédure
    .detail = Il y faut { $needed-word } voix, et le vote contre d’un membre permanent y fait obstacle
reason-any-members = { $needed ->
    [one] Une voix au Conseil, quel que soit le membre
   *[other] { $needed-word } voix au Conseil, quels que soient les membres
}
    .detail = Membres permanents et membres élus comptent également, et aucun n’a de veto
reason-literal = Tous les membres permanents pour
    .detail = Pas de voix pour : { $members }
reason-parties = Les parties à un différend s’abstiennent
    .detail = À compter parmi les abstentions : { $members }
reason-veto-by-name = Certains appellent veto tout vote de ce genre
    .detail = Contre un texte qui a trop peu de voix : { $members } ; le résultat est le même
reason-casting-vote = Pas de voix prépondérante
    .detail = { $votes } voix pour et { $against } contre : la présidence vote comme les autres membres, et seul le nombre requis décide
reason-emergency-session = Aucun débat sur le veto n’est requis
    .detail = Une session extraordinaire d’urgence se tient sur la même situation
reason-unanimity = L’unanimité des membres permanents fait défaut
    .detail = Aucun vote contre d’un membre permanent n’a empêché le Conseil de décider

# Un point controversé lu autrement que recommandé
reason-read-otherwise = Un point controversé est interprété autrement
    .detail = { $point ->
    [D1] Neuf voix, comme le voulait la Charte amendée dès le 31 août 1965 ; dans la pratique, sept ont suffi jusqu’à la fin de l’année
    [D2] Chaque membre permanent doit voter pour ; dans la pratique, celui qui ne vote pas contre ne fait pas obstacle
    [D4] Les parties à un différend comptent parmi les abstentions ; dans la pratique, leurs voix comptent telles quelles
    [D5] La décision de la présidence ou le vote sur la question préliminaire, qui établiraient sinon le caractère de la question, ne sont pas pris en compte
    [D7] Tout vote contre d’un membre permanent est appelé veto ; sinon, seul l’est celui qui vise un texte ayant assez de voix
    [D9] La majorité suffit en session extraordinaire d’urgence ; dans la pratique, il y faut les deux tiers
    [D12] Le partage égal conduit à un second vote ; sinon, la motion est aussitôt rejetée
    [D14] Les deux tiers nomment le Secrétaire général ; sinon, la majorité
    [D16] Scrutins limités et scrutins libres se comptent par trois dès le premier ; sinon, dès le deuxième
    [D19] Seul un vote sur le projet même empêche de le retirer ; sinon, un vote sur un amendement ou une partie l’empêche aussi
   *[D21] Le manque de voix vaut défaut d’unanimité ; sinon, seul un veto le vaut
}

## Motifs : décisions de la présidence, Assemblée, adoption sans vote

reason-ruling = Il s’agit d’annuler ou non la décision de la présidence
    .detail = À moins qu’assez de membres ne votent pour l’annuler, elle est maintenue
reason-ruling-stands = Décision de la présidence non annulée
    .detail = Trop peu de voix pour l’annuler
reason-unchallenged = Décision de la présidence non contestée
    .detail = Sans contestation, elle est maintenue sans vote
reason-members-needed = { $share ->
    [two-thirds] Les deux tiers de tous les Membres sont requis
   *[majority] La majorité de tous les Membres est requise
}
    .detail = Tous les Membres comptent, qu’ils votent ou non
reason-share-members = { $share ->
    [two-thirds] Les deux tiers de tous les Membres
   *[majority] La majorité de tous les Membres
}
    .detail = { $votes } sur { $all } ({ $percent }) ; majorité requise : { $needed }
reason-importance = Il s’agit de savoir si la question est importante
    .detail = L’Assemblée en décide avant de voter sur le texte
reason-share-settled = { $share ->
    [two-thirds] La question exige les deux tiers
   *[majority] La question se décide à la majorité
}
    .detail = { $by ->
    [ruling] La présidence en a décidé ainsi avant le vote
   *[assembly] L’Assemblée en a décidé ainsi avant le vote
}
reason-quorum = Présence de la majorité des Membres
    .detail = Membres présents : { $present } sur { $all }
reason-no-objection = Aucune opposition
    .detail = Aucun vote n’est nécessaire
    .objections = { $count ->
    [one] { $count } opposition
   *[other] { $count } oppositions
}
reason-together = Un seul vote sur plusieurs textes
    .detail = { $count ->
    [one] { $count } texte, à la majorité qui lui est applicable
   *[other] { $count } textes ensemble, chacun à la majorité qui lui est applicable
}

## Motifs : ce qui n’est pas mis aux voix, ou est réglé sans vote

reason-accepted = Amendement accepté par les auteurs du projet
    .detail = Incorporation à leur texte sans vote
reason-withdrawn-in-time = Retrait à temps
    .detail = Aucun vote n’avait eu lieu qui l’aurait empêché
reason-too-late = Trop tard pour le retrait
    .detail = Un vote a déjà eu lieu : { $item }
reason-maintained = Maintien par le membre qui avait appuyé la proposition
    .detail = Mise aux voix malgré le retrait, à la demande de ce membre
reason-withdrawn = Il y a eu retrait
    .detail = Il ne reste rien à mettre aux voix
reason-no-division = Pas de vote séparé
    .detail = { $item } n’a pas recueilli la majorité requise
    .mover = Opposition de l’auteur initial du projet
reason-as-a-whole = Vote sur l’ensemble
    .detail = { $item } n’a pas recueilli la majorité requise
reason-separate-first = Un vote séparé a lieu d’abord
    .detail = { $item } a recueilli la majorité requise ; on ignore quelle aurait été l’issue du vote séparé
reason-no-priority = Pas de priorité
    .detail = { $item } n’a pas recueilli la majorité requise : une autre proposition vient d’abord
reason-not-requested = Pas de demande de vote d’un membre du Conseil
    .detail = Proposition d’un État qui ne siège pas au Conseil
reason-separate-proposal = Une proposition distincte, non un amendement
    .detail = Un amendement ajoute à une proposition, en retranche ou en modifie une partie
reason-is-amendment = Un amendement
    .detail = Il ajoute à la proposition, en retranche ou en modifie une partie
reason-already-decided = Déjà décidé à la présente session
    .detail = Seule une majorité des deux tiers permet un nouvel examen
reason-no-second-vote = Aucun second vote n’est requis
    .detail = Au premier, il n’y avait pas partage égal des voix
reason-no-operative-part = Il ne reste rien du dispositif
    .detail = Tout en a été rejeté, et avec lui l’ensemble

## Motifs : élections et votes indicatifs

reason-elects = { $needed ->
    [one] { $needed } voix suffit pour l’élection
   *[other] { $needed } voix sont requises pour l’élection
}
    .detail = Un candidat qui en a moins n’est pas élu
reason-valid-ballots = Les bulletins portant un nom
    .detail = Bulletins valables : { $voting } ; les bulletins blancs et nuls ne comptent pas
reason-ineligible = Les voix pour un membre sortant sont nulles
    .detail = Il n’est pas immédiatement rééligible
reason-level-last = Égalité pour le dernier siège
    .detail = Un scrutin spécial a lieu entre les candidats à égalité
reason-level-list = Égalité pour la dernière place de la liste
    .detail = Un scrutin spécial détermine qui figure sur la liste limitée
reason-restricted = Le prochain scrutin est limité
    .detail = Il ne porte que sur les candidats qui ont le plus de voix, deux au plus par siège
reason-open = Le prochain scrutin est libre
    .detail = Les voix peuvent aller à tout candidat éligible
reason-lots = Il est procédé à un tirage au sort
    .detail = Les candidats sont à égalité, et la présidence décide par tirage au sort
reason-ballot-again = Un autre tour de scrutin à la même séance
    .detail = Le nombre des candidats ayant la majorité n’est pas celui des sièges
reason-both-organs = Élus par les deux organes
    .detail = Les mêmes candidats ont la majorité au Conseil et à l’Assemblée
reason-organs-disagree = Les deux organes n’ont pas élu les mêmes candidats
    .detail = Une autre séance est tenue pour les sièges restants
    .conference = L’un ou l’autre organe peut maintenant demander une commission médiatrice
reason-straw-poll = Un vote indicatif ne lie personne
    .detail = Il montre les soutiens avant que le Conseil ne décide

## Ce qu’il est bon de savoir, et la suite à donner

warning-majority-sensitive = La majorité simple et la majorité des deux tiers donnent ici des résultats différents.
warning-proviso = { $agrees ->
    [plural] { $members } sont parties au différend et votent. Le paragraphe 3 de l’Article 27 impose l’abstention ; dans la pratique, ces voix comptent.
   *[singular] { $members } est partie au différend et vote. Le paragraphe 3 de l’Article 27 impose l’abstention ; dans la pratique, cette voix compte.
}
warning-before-the-council = Le Conseil exerce ses fonctions à l’égard du même différend : selon le paragraphe 1 de l’Article 12, l’Assemblée ne fait pas de recommandation à ce sujet, à moins que le Conseil ne le lui demande. Le décompte reste le même.
warning-late-notes = { $count ->
    [one] { $count } délégation a fait savoir par la suite comment elle entendait voter. Le décompte reste le même.
   *[other] { $count } délégations ont fait savoir par la suite comment elles entendaient voter. Le décompte reste le même.
}
warning-quorum-unknown = Le procès-verbal ne dit pas combien de Membres étaient présents. Ceux qui ont voté ou se sont abstenus ne constituent pas à eux seuls le quorum.
follow-up-debate = { $days ->
    [one] L’Assemblée tient un débat sur le veto dans un délai de { $days } jour ouvrable.
   *[other] L’Assemblée tient un débat sur le veto dans un délai de { $days } jours ouvrables.
}
follow-up-second-vote = Un second vote a lieu dans les deux jours ; s’il y a de nouveau partage égal des voix, la proposition est considérée comme rejetée.
