### The Assembly as a list and as a map.

list-label = La sala de la Asamblea, en forma de lista
list-group = Grupo
list-vote = Voto
list-recorded = Según el acta

map-label = La sala de la Asamblea, en un mapa de casillas iguales
map-note = Una casilla del mismo tamaño por cada Miembro, más o menos donde se encuentra. Los nombres son los que utilizan las Naciones Unidas. Ni un nombre ni el lugar de una casilla implican juicio alguno sobre las fronteras ni sobre la condición jurídica de un territorio.
map-enlarge = El mapa entero. Pulse para ampliarlo.
map-enlarge-hint = Pulse un país para ampliar el mapa y elegir su voto.
map-whole = Mapa entero
