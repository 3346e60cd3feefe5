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
