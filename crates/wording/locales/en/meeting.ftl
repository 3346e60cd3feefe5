### The first view of a meeting: the day, the room, its seats, the reasons.

## The page and its bar

page-skip = Skip to the room

## What a meeting was about

about-if = if { $conditions }
about-names-then = Names in use at the time: { $names }

## A vote of the reader's own

own-untitled = A vote of your own

## The day, step by step

step-label = The votes of the day, in order
step-changed = you changed votes
step-assumed = votes assumed
item-proposed-by = Proposed by { $who }

## The room

room-label = The room
room-council-label = The Council’s table
room-president = President
room-assembly-label = The Assembly’s hall, grouped by vote
room-columns = in favour – against – abstaining
room-tools = Undo changes
room-hint = Press a placard to change its vote: in favour, abstaining, against, { $not-voting }. Hold it, or press Enter on it, to choose.
room-colours = United Nations board colours
room-assumption = These votes were cast on another text; here they are an assumption you can change.
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

## Groups of Members: group- and the word in the table of groups

groups-label = Group
groups-none = All members

legend-permanent = permanent member
legend-changed = changed from the record
legend-assumed = assumed

seat-assume = { $member }: position not known. Assume it was:
seat-forget = Mark the position as unknown again

## Moving votes by number

move-title = Move a number of votes
move-count = How many
move-from = from
move-to = to
move-apply = Move
move-note = Votes without a name move first, then named ones in the order of the seats.

cannot-no-seat = { $member } has no seat here, so nothing was changed.
cannot-not-entitled = { $member } may not vote that day, so nothing was changed.
cannot-known = The position of { $member } is known and need not be assumed.
cannot-unknown = The position of { $member } is not known. First assume how it voted.
cannot-too-few = { $count ->
    [0] No vote without a name is left there ({ $vote }), so nothing was changed.
    [one] Only { $count } vote without a name is left there ({ $vote }), so nothing was changed.
   *[other] Only { $count } votes without a name are left there ({ $vote }), so nothing was changed.
}

## Why

why-label = The result, and why
why-title = Reasons
why-due = What happens next
why-warning = Good to know
why-ruling = The ruling this rests on

## The record

record-title = On the record
record-entered = As it was entered
record-sources = Sources and doubts
record-order = Order

## To keep

take-sentence = { $headline } ({ $body }, { $date })

## Help and keys

# In favour, against, abstaining, not voting: four letters that are easy to reach and differ from u and r.
keys-letters = fgbn
