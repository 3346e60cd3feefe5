### The text that is put to the vote, as it stands.

text-title = The text, as it now stands
text-view = How the text is shown
text-tracked = tracked
text-clean = clean
text-note = Outlined in our own words; only the phrases at issue are quoted.
text-put-there = by the vote on: { $item }
text-in-place-of = in place of “{ $words }”
text-not-carried = Proposed and not carried
# What stands before a paragraph
text-whole = Text
text-preamble = Preamble, par. { $number }
text-paragraph = Paragraph { $number }
text-amendment = Amendment { $number }
