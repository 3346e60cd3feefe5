### The first view of a meeting: the day, the room, its seats, the reasons.

## La page et sa barre

page-skip = Aller à la salle

## Ce dont traitait une séance

about-if = si { $conditions }
about-names-then = Noms en usage à l’époque : { $names }

## Un vote du lecteur

own-untitled = Votre propre vote

## Le déroulement de la journée

step-label = Les votes de la journée, dans l’ordre
step-changed = votes changés par vous
step-assumed = votes supposés
item-proposed-by = Présenté par : { $who }

## La salle

room-label = La salle
room-council-label = La table du Conseil
room-president = Présidence
room-assembly-label = La salle de l’Assemblée, par vote
room-columns = pour – contre – abstention
room-tools = Annuler les changements
room-hint = Touchez une plaque pour changer son vote : pour, abstention, contre, { $not-voting }. Maintenez l’appui, ou faites Entrée, pour choisir.
room-colours = Couleurs du tableau de l’ONU
room-assumption = Ces votes ont été émis sur un autre texte ; ici, ils sont une hypothèse que vous pouvez changer.
room-find = Chercher un membre
room-nobody-found = Aucun membre ne s’appelle « { $search } ».
room-set-shown = Fixer le vote des membres affichés
room-set-all = { $count ->
    [one] Fixer le vote du membre affiché : { $vote }
   *[other] Fixer le vote des { $count } membres affichés : { $vote }
}
room-unnamed = { $count ->
    [one] { $count } sans nom
   *[other] { $count } sans nom
}
room-roll-not-known = De ce vote, on ne connaît que les chiffres : { $named ->
    [0] aucune position n’est nominative
    [one] { $named } position est nominative
   *[other] { $named } positions sont nominatives
}, { $unnamed } { $unnamed ->
    [one] ne l’est pas
   *[other] ne le sont pas
}. Déplacez un nombre donné de voix, ou supposez comment un membre a voté.

view-label = Présentation des sièges
view-hall = Salle
view-list = Liste
view-map = Carte
list-member = Membre

## Les groupes de Membres : group- et le mot du tableau des groupes

groups-label = Groupe
groups-none = Tous les membres

legend-permanent = membre permanent
legend-changed = différent du procès-verbal
legend-assumed = position supposée

seat-assume = { $member } : position inconnue. La supposer :
seat-forget = Déclarer la position de nouveau inconnue

## Déplacer des voix par leur nombre

move-title = Déplacer un nombre donné de voix
move-count = Combien
move-from = de
move-to = à
move-apply = Déplacer
move-note = Les voix sans nom sont déplacées d’abord, puis celles qui en ont un, dans l’ordre des sièges.

cannot-no-seat = { $member } : pas de siège dans cet organe ; rien n’a été changé.
cannot-not-entitled = { $member } : pas de droit de vote ce jour-là ; rien n’a été changé.
cannot-known = { $member } : la position est connue, il n’y a rien à supposer.
cannot-unknown = { $member } : la position est inconnue ; supposez d’abord comment il a voté.
cannot-too-few = { $count ->
    [0] Il n’y reste aucune voix sans nom ({ $vote }) ; rien n’a été changé.
    [one] Il n’y reste que { $count } voix sans nom ({ $vote }) ; rien n’a été changé.
   *[other] Il n’y reste que { $count } voix sans nom ({ $vote }) ; rien n’a été changé.
}

## Pourquoi

why-label = Le résultat, et pourquoi
why-title = Motifs
why-due = La suite
why-warning = Bon à savoir
why-ruling = La décision de la présidence dont cela dépend

## Le procès-verbal

record-title = Au procès-verbal
record-entered = Tel que saisi
record-sources = Sources et doutes
record-order = Ordre

## Pour conserver

take-sentence = { $body }, { $date } : { $headline }

## Aide et touches

# Pour, contre, abstention, ne vote pas : quatre lettres autres que u et r.
keys-letters = pcan
