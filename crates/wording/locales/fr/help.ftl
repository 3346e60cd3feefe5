### Help and keys.

help-title = Aide et touches
help-intro = Les touches agissent quand une plaque est sélectionnée. Vos changements sont conservés dans l’adresse : un lien suffit pour les retrouver.
help-key-space = Espace
help-key-enter = Entrée
help-key-arrows = Flèches
help-space = changer le vote de cette plaque
help-enter = choisir un vote dans un menu
help-in-favour = pour
help-against = contre
help-abstaining = abstention
help-arrows = aller à une autre plaque
help-undo = annuler
help-redo = rétablir
help-record = rétablir les votes du procès-verbal
help-suppose = sur un vote de la journée : en supposer l’adoption ou le rejet
help-help = cette aide
help-present = Pendant la projection : les flèches ou une télécommande font avancer d’un vote à l’autre, V montre le résultat, Échap met fin à la projection.
