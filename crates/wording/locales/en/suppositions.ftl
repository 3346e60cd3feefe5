### What a reader supposes of a vote, whatever its votes give: the switch and the way back.

suppose-label = Suppose another outcome
suppose-by-votes = by its votes
# What an amendment is, or a part, once it is carried: beside a switch.
suppose-in-text = in the text
