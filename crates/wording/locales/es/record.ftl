### What is recorded of a vote, or was entered.

## Una votación del lector

own-made = Una votación suya. Nada de esto procede de un acta.
own-linked = Esta votación llegó con su enlace. Nadie la ha cotejado con un acta.
own-file-made = De un archivo. Lo que dice no se ha cotejado con un acta.

## El acta

record-changed = { $count ->
    [one] Usted cambió { $count } voto:
   *[other] Usted cambió { $count } votos:
}
record-put-back = Devolver esta votación a lo que dice el acta
record-certainty = Grado de certeza
record-president = Presidencia del Consejo
record-president-reckoned = { $member }, según la rotación mensual en el orden alfabético inglés de los miembros (artículo 18); no se consultó ninguna fuente para este mes
record-roll = Quién votó y cómo
record-words = Redacción
record-note = Nota
record-day = Sobre el día
record-via = (según { $via })
