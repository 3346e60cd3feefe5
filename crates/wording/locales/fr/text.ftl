### The text that is put to the vote, as it stands.

text-title = Le texte, dans son état actuel
text-view = Présentation du texte
text-tracked = avec les modifications
text-clean = sans les modifications
text-note = Résumé dans nos propres mots ; seules les expressions en cause sont citées.
text-put-there = à la suite du vote sur : { $item }
text-in-place-of = au lieu de « { $words } »
text-not-carried = Proposé, mais non adopté
text-whole = Texte
text-preamble = Préambule, alinéa { $number }
text-paragraph = Paragraphe { $number }
text-amendment = Amendement { $number }

## Amendments, separate votes, motions and rulings as switches

switches-amendments = Amendements
switches-title = Amendements et motions
switches-none = Supposez l’adoption ou le rejet de l’un d’eux. Aucun vote n’est modifié.
switches-now = { $what } : { $items }.
switches-assumed = Votes émis sur un autre texte : { $items }.
switches-item = { $item } ({ $result })
switches-if = Par les votes : si { $conditions }
switches-change = Par les votes : { $change }
switches-instead = Inséré dans le texte, il remplace { $item }.
switches-no-place = Les termes qu’il modifie ne figurent pas dans le texte : il n’y change rien.
switches-announced-title = Annoncé à l’avance
switches-announced = Supposer, comme annoncé : { $clause }
