### At the seats of a meeting: what can be tried, the legend, the ways to show the seats, moving votes by number.

about-if = if { $conditions }
about-names-then = Names in use at the time: { $names }
room-assembly-label = The Assembly’s hall, grouped by vote
room-hint = Press a placard to change its vote: in favour, abstaining, against, { $not-voting }. Hold it, or press Enter on it, to choose.
room-colours = United Nations board colours
room-find = Find a member
room-nobody-found = No member is called “{ $search }”.
room-set-shown = Set all members shown to
room-set-all = { $count ->
    [one] Set the { $count } member shown to { $vote }
   *[other] Set the { $count } members shown to { $vote }
}
room-unnamed = { $count ->
    [one] { $count } without a name
   *[other] { $count } without a name
}
room-roll-not-known = Only the count of this vote is known: { $named ->
    [0] no position is named
    [one] { $named } position is named
   *[other] { $named } positions are named
}, { $unnamed } { $unnamed ->
    [one] is
   *[other] are
} not. Move a number of votes, or assume how a member voted.
view-label = How the seats are shown
view-hall = Hall
view-list = List
view-map = Map
list-member = Member
groups-label = Group
groups-none = All members
legend-permanent = permanent member
legend-changed = changed from the record
legend-assumed = assumed
assume-vote = { $member }: position not known. Assume it was:
assume-nothing = Mark the position as unknown again
move-title = Move a number of votes
move-count = How many
move-from = from
move-to = to
move-apply = Move
move-note = Votes without a name move first, then named ones in the order of the seats.
