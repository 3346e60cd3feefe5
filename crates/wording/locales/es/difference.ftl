### The difference: the record and the reader’s version, side by side.

difference-title = La diferencia
difference-yours = Su versión
difference-outcome = Resultado
difference-count = Cómputo
difference-seats = Miembros cuyo voto cambió
difference-text = Texto
difference-same = El mismo texto
difference-day = Las demás votaciones del día
# Una frase para citar: lo que ocurrió y lo que habría ocurrido. $changed empieza con minúscula.
difference-quote = { $body }, { $date }: { $recorded }; { $changed }.
