### The difference: the record and the reader’s version, side by side.

difference-title = The difference
difference-yours = Your version
difference-outcome = Outcome
difference-count = Count
difference-seats = Members whose vote changed
difference-text = Text
difference-same = The same text
difference-day = Other votes that day
# One sentence to quote: what happened, and what would have. $changed begins with a small letter.
difference-quote = { $recorded } ({ $body }, { $date }); { $changed }.
