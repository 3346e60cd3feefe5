### What is recorded of a vote, or was entered.

## A vote of the reader's own

own-made = A vote of your own. Nothing here is a record.
own-linked = This vote came with its link. Nobody has checked it against a record.
own-file-made = From a file. What it says has not been checked against a record.

## The record

record-changed = { $count ->
    [one] You changed { $count } vote:
   *[other] You changed { $count } votes:
}
record-put-back = Put this vote back on the record
record-certainty = How certain
record-president = President of the Council
record-president-reckoned = { $member }, reckoned by the monthly rotation in the English alphabetical order of the members (rule 18); no source was read for this month
record-roll = Who voted how
record-words = Wording
record-note = Note
record-day = About the day
record-via = (through { $via })
