### The first view of a meeting: the day, the room, its seats, the reasons.

## La página y su barra

page-skip = Ir a la sala

## Una votación del lector

own-untitled = Su propia votación

## El día, paso a paso

step-label = Las votaciones del día, en su orden
step-changed = usted cambió votos
step-assumed = votos supuestos
item-proposed-by = Presentado por: { $who }

## La sala

room-label = La sala
room-council-label = La mesa del Consejo
room-president = Presidencia
room-columns = a favor – en contra – abstención
room-tools = Deshacer los cambios
room-assumption = Estos votos se emitieron sobre otro texto; aquí son una suposición que usted puede cambiar.

## Por qué

why-label = El resultado, y por qué
why-title = Motivos
why-due = Qué sigue
why-warning = Conviene saber
why-ruling = La decisión de la Presidencia en que se basa

## El acta

record-title = Según el acta
record-entered = Tal como se introdujo
record-sources = Fuentes y dudas
record-order = Orden

## Para guardar

take-sentence = { $body }, { $date }: { $headline }

## Ayuda y teclas

# A favor, en contra, abstención, no vota: cuatro letras que no sean u ni r.
keys-letters = fcan
