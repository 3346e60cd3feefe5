### What is recorded of a vote, or was entered.

## Un vote du lecteur

own-made = Votre propre vote. Rien ici ne provient d’un procès-verbal.
own-linked = Ce vote provient d’un lien. Il n’a été comparé à aucun procès-verbal.
own-file-made = Ce vote provient d’un fichier. Il n’a été comparé à aucun procès-verbal.

## Le procès-verbal

record-changed = { $count ->
    [one] Vous avez changé { $count } vote :
   *[other] Vous avez changé { $count } votes :
}
record-put-back = Rétablir les votes du procès-verbal
record-certainty = Degré de certitude
record-president = Présidence du Conseil
record-president-reckoned = { $member }, d’après la rotation mensuelle suivant l’ordre alphabétique anglais des membres (article 18) ; aucune source n’a été consultée pour ce mois
record-roll = Le vote de chaque membre
record-words = Libellé
record-note = Note
record-day = À propos de la journée
record-via = (d’après { $via })
