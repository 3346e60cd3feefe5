### The first view of a meeting: the day, the room, its seats, the reasons.

## La page et sa barre

page-skip = Aller à la salle

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
room-columns = pour – contre – abstention
room-tools = Annuler les changements
room-assumption = Ces votes ont été émis sur un autre texte ; ici, ils sont une hypothèse que vous pouvez changer.

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
