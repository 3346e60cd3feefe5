### What is recorded of a vote, or was entered.

## A vote of the reader's own

own-made = A vote of your own. Nothing here is a record.
own-linked = This vote was opened from a link. It has not been checked against any record.
own-file-made = This vote was opened from a file. It has not been checked against any record.

## The record

record-changed = { $count ->
    [one] You changed { $count } vote:
   *[other] You changed { $count } votes:
}
record-put-back = Restore the recorded vote
record-certainty = How certain
record-president = President of the Council
record-president-reckoned = { $member }, worked out from the monthly rotation in the English alphabetical order of the members (rule 18); no source was read for this month
record-roll = How each member voted
record-words = Wording
record-note = Note
record-day = About the day
record-via = (through { $via })
