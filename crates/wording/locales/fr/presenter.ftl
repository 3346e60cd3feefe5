### For a projector.

present-title = Projection
present-place = Vote { $place } sur { $all }
present-back = Précédent
present-on = Suivant
present-show = Montrer le résultat
present-hide = Masquer le résultat
present-end = Terminer
