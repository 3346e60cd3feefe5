### The Assembly as a list and as a map.

list-label = The Assembly’s hall, as a list
list-group = Group
list-vote = Vote
list-recorded = On the record

map-label = The Assembly’s hall, as a map of equal tiles
map-note = One tile of the same size for each Member, about where it lies. Names are those that the United Nations uses. Neither a name nor the place of a tile says anything about borders or about the status of a territory.
# On a narrow screen the whole map is one button.
map-enlarge = The whole map. Press it to make it larger.
map-enlarge-hint = Press a country to enlarge the map and choose its vote.
map-whole = Whole map
