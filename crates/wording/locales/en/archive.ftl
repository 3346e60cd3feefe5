### The archive of all recorded votes.

archive-about = Every recorded vote of the Security Council and the General Assembly, with its sources and with what is not certain. Search it, open it, change it, cite it.
archive-skip = Skip to the votes
archive-search = Search every recorded vote since 1946
archive-example = Suez, vetoed by France, S/RES/242, Palestine 1947 …
archive-vetoed-by = Vetoed by
archive-from = From (year)
archive-to = To (year)
archive-kind = What was voted on
archive-outcome = Outcome
archive-draft = draft or proposal
archive-amendment = amendment
archive-part = part of a text
archive-motion = motion
archive-ruling = ruling
archive-unknown = not stated
archive-without-vote = adopted without a vote
archive-clear = Show all
archive-total = { $count ->
    [one] { $count } vote, { $from } to { $to }
   *[other] { $count } votes, { $from } to { $to }
}
archive-loading = Votes are loading: part { $loaded } of { $all }
archive-failed = Part of the archive could not be fetched, so votes are missing here.
archive-again = Try again
archive-waiting = The votes are being fetched.
archive-count = { $count ->
    [0] No vote
    [one] { $count } vote
   *[other] { $count } votes
}
archive-nearest = No vote fits all of this. These come nearest.
archive-council-first = These are votes of the Security Council. Those of the General Assembly are still loading.
archive-none = No vote fits all of this. Remove a condition, or show all votes.
archive-more = Show { $count } more
archive-save-csv = Save as CSV
archive-save-json = Save as JSON
archive-doubtful = not certain
archive-counted = outcome counted
archive-inferred = outcome inferred
archive-vetoed-by-whom = vetoed by { $members }
archive-told = Open the meeting
archive-change = Open as a meeting, and change it
archive-nobody-voted = Nobody voted, so there is no vote to change.
archive-unnamed = It is not known how every member voted, so this vote cannot be opened as a meeting.
archive-preliminary = The vote was on whether a matter is procedural. It cannot be opened as a meeting of its own.
archive-roll = Who voted how
archive-abstention-doubtful = abstaining or not taking part: the records differ
archive-doubts = What is not certain
archive-day-derived = The day is that of the whole resolution, or follows from the votes next to it in the record.
archive-records = Records of the United Nations
archive-resolution = Resolution
archive-document = Document
archive-record = Meeting record
archive-voting-record = Voting record
archive-sources = Sources
archive-cite = How to cite it
archive-copy-plain = Copy the citation
archive-copy-bibtex = Copy as BibTeX
archive-copy-ris = Copy as RIS
archive-vetoes = All vetoes by member and decade
archive-vetoes-note = A text that several members vetoed counts for each of them. The figures of the Russian Federation include those of the Soviet Union. Press a figure to see the votes.
archive-decade = { $decade }s
archive-in-all = In all
archive-veto-figure = { $member }, { $when }: { $count }
