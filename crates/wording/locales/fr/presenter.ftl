### For a projector.

present-title = Projection
present-place = Vote { $place } sur { $all }
present-back = Précédent
present-on = Suivant
present-show = Montrer le résultat
present-hide = Masquer le résultat
present-end = Terminer

## A roll call, and a spotlight on one placard

present-roll = Appel nominal
present-roll-end = Terminer l’appel
present-roll-on = Appeler le membre suivant
present-roll-back = Annuler le dernier appel
present-roll-first = Appuyez sur le membre tiré au sort : l’appel commence par lui et suit l’ordre alphabétique anglais.
present-roll-left = { $count ->
    [one] { $count } membre pas encore appelé
   *[other] { $count } membres pas encore appelés
}
present-roll-needed = Voix encore nécessaires : { $count }
present-roll-reached = Le nombre requis est atteint
present-spot = Projecteur
