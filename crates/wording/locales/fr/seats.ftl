### At the seats of a meeting: what can be tried, the legend, the ways to show the seats, moving votes by number.

about-if = si { $conditions }
about-names-then = Noms en usage à l’époque : { $names }
room-assembly-label = La salle de l’Assemblée, par vote
room-hint = Touchez une plaque pour changer son vote : pour, abstention, contre, { $not-voting }. Maintenez l’appui, ou faites Entrée, pour choisir.
room-colours = Couleurs du tableau de l’ONU
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
groups-label = Groupe
groups-none = Tous les membres
legend-permanent = membre permanent
legend-changed = différent du procès-verbal
legend-assumed = position supposée
assume-vote = { $member } : position inconnue. La supposer :
assume-nothing = Déclarer la position de nouveau inconnue
move-title = Déplacer un nombre donné de voix
move-count = Combien
move-from = de
move-to = à
move-apply = Déplacer
move-note = Les voix sans nom sont déplacées d’abord, puis celles qui en ont un, dans l’ordre des sièges.
