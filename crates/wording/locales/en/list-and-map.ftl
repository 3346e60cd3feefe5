### The Assembly as a list and as a map; a vote for all members that are shown.

list-label = The Assembly’s hall, as a list
list-group = Group
list-vote = Vote
list-recorded = On the record

map-label = The Assembly’s hall, as a map of equal tiles
map-note = One tile of the same size for each Member, about where it lies. Names are those that the United Nations uses. Neither a name nor the place of a tile says anything about borders or about the status of a territory.

room-set-shown = Set all members shown…
room-set-all = { $count ->
    [one] Set the { $count } member shown to { $vote }
   *[other] Set the { $count } members shown to { $vote }
}
room-set-none = Change nothing
