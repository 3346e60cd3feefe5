### The Assembly as a list and as a map.

list-label = La salle de l’Assemblée, en liste
list-group = Groupe
list-vote = Vote
list-recorded = Au procès-verbal

map-label = La salle de l’Assemblée, en carte à cases égales
map-note = Une case de même taille pour chaque Membre, à peu près là où il se trouve. Les noms sont ceux qu’emploie l’Organisation des Nations Unies. Ni un nom ni la place d’une case n’impliquent de prise de position quant au tracé des frontières ou au statut d’un territoire.
map-enlarge = La carte entière. Appuyez pour l’agrandir.
map-enlarge-hint = Appuyez sur un pays pour agrandir la carte et choisir son vote.
map-whole = Carte entière
