### What is recorded of a vote, or was entered.

## Una votación del lector

own-made = Su propia votación. Nada de esto procede de un acta.
own-linked = Esta votación procede de un enlace. No se ha cotejado con ningún acta.
own-file-made = Esta votación procede de un archivo. No se ha cotejado con ningún acta.

## El acta

record-changed = { $count ->
    [one] Usted cambió { $count } voto:
   *[other] Usted cambió { $count } votos:
}
record-put-back = Restablecer los votos del acta
record-certainty = Grado de certeza
record-president = Presidencia del Consejo
record-president-reckoned = { $member }, según la rotación mensual en el orden alfabético inglés de los miembros (artículo 18); no se consultó ninguna fuente para este mes
record-roll = El voto de cada miembro
record-words = Redacción
record-note = Nota
record-day = Sobre el día
record-via = (según { $via })
