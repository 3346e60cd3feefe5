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

## Amendments, separate votes, motions and rulings as switches

switches-amendments = Amendments
switches-title = Amendments and motions
switches-none = Suppose that one was carried, or that it was not. No vote is changed.
# $what is the outcome that is supposed; $items are items of a meeting.
switches-now = { $what }: { $items }.
switches-assumed = Votes cast on another text: { $items }.
# An item and its result.
switches-item = { $item } ({ $result })
# What would have done what is supposed: $conditions is one or more of the clauses of headlines.ftl, $change a change as in
# what-if.ftl. Other languages may choose a form by $when, as for headline-if.
switches-if = By votes: if { $conditions }
switches-change = By votes: { $change }
# An amendment that another one leaves nothing of: $item is that other one.
switches-instead = Switched on, it takes the place of { $item }.
switches-no-place = The words that it changes are not in the text, so it changes nothing there.
switches-announced-title = Announced beforehand
# $clause is one of the clauses of headlines.ftl.
switches-announced = Suppose, as announced: { $clause }
