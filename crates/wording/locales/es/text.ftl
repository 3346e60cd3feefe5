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
