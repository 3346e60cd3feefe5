### The first view of a meeting: the day, the room, its seats, the reasons.

## The page and its bar

page-skip = Skip to the room

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
room-columns = in favour – against – abstaining
room-tools = Undo changes
room-assumption = These votes were cast on another text; here they are an assumption you can change.

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
