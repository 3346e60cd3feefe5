### The text that is put to the vote, as it stands.

text-title = El texto, tal como está ahora
text-view = Cómo se muestra el texto
text-tracked = con los cambios
text-clean = sin los cambios
text-note = Resumido con nuestras palabras; solo se citan las expresiones en cuestión.
text-put-there = por la votación sobre: { $item }
text-in-place-of = en lugar de «{ $words }»
text-not-carried = Propuesto y no aprobado
text-whole = Texto
text-preamble = Preámbulo, párrafo { $number }
text-paragraph = Párrafo { $number }
text-amendment = Enmienda { $number }

## Amendments, separate votes, motions and rulings as switches

switches-amendments = Enmiendas
switches-title = Enmiendas y mociones
switches-none = Suponga la aprobación o el rechazo de cualquiera de ellas. No se cambia ningún voto.
switches-now = { $what }: { $items }.
switches-assumed = Votos emitidos sobre otro texto: { $items }.
switches-item = { $item } ({ $result })
switches-if = Mediante los votos: si { $conditions }
switches-change = Mediante los votos: { $change }
switches-instead = Al incorporarse al texto, sustituye a { $item }.
switches-no-place = Las palabras que modifica no figuran en el texto, por lo que no cambia nada en él.
switches-announced-title = Anunciado de antemano
switches-announced = Suponer, conforme a lo anunciado: { $clause }
