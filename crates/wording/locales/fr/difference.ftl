### The difference: the record and the reader’s version, side by side.

difference-title = La différence
difference-yours = Votre version
difference-outcome = Résultat
difference-count = Décompte
difference-seats = Qui vote autrement
difference-text = Texte
difference-same = Le même texte
difference-day = Les autres votes de la journée
# Une phrase à citer : ce qui s’est passé et ce qui se serait passé. $changed commence par une minuscule.
difference-quote = { $body }, { $date } : { $recorded } ; { $changed }.
