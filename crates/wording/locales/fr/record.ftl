### What is recorded of a vote, or was entered.

## Un vote du lecteur

own-made = Un vote à vous. Rien ici ne provient d’un procès-verbal.
own-linked = Ce vote est venu avec son lien. Nul ne l’a comparé à un procès-verbal.
own-file-made = D’après un fichier. Son contenu n’a pas été comparé à un procès-verbal.

## Le procès-verbal

record-changed = { $count ->
    [one] Vous avez changé { $count } vote :
   *[other] Vous avez changé { $count } votes :
}
record-put-back = Rétablir ce vote tel qu’au procès-verbal
record-certainty = Degré de certitude
record-president = Présidence du Conseil
record-president-reckoned = { $member }, d’après la rotation mensuelle suivant l’ordre alphabétique anglais des membres (article 18) ; aucune source n’a été consultée pour ce mois
record-roll = Qui a voté comment
record-words = Libellé
record-note = Note
record-day = À propos de la journée
record-via = (d’après { $via })
