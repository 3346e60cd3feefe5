### The library of meetings.

library-title = Meetings, 1946 to today
library-lede = { $count ->
    [one] { $count } real meeting. Open it, change a vote, and see what would have followed.
   *[other] { $count } real meetings, every vote with its source. Open one, change a vote, and see what would have followed.
}
library-new = Make your own vote
library-skip = Skip to the meetings
library-search = Search the meetings
library-words-example = Suez, 1956, admission, S/RES/2774 …
library-outcome = Outcome
library-vetoed-by = Vetoed by
library-subject = Subject
library-by-one = Decided by one vote
library-by-one-note = One vote more or fewer would have changed a result. Vetoes are not considered here.
library-clear = Show all
library-timeline = Along the years
library-decade = { $decade }s
library-decade-label = { $count ->
    [0] The { $decade }s: no meeting
    [one] The { $decade }s: { $count } meeting
   *[other] The { $decade }s: { $count } meetings
}
library-found = { $count ->
    [0] No meeting
    [one] { $count } meeting
   *[other] { $count } meetings
}
library-none = No meeting matches all of these filters. Remove one, or show all meetings.
library-in-archive = Search the archive of every recorded vote
library-vetoed-by-whom = vetoed by { $members }
library-voted = { $member }: { $votes }

topic-africa = Africa
topic-admission = Admission and status
topic-americas = The Americas
topic-arms = Arms and disarmament
topic-asia = Asia
topic-china-seat = China’s seat
topic-cold-war = The Cold War
topic-europe = Europe
topic-human-rights = Human rights
topic-middle-east = The Middle East
topic-organization = The organization itself
topic-palestine = Israel and Palestine
topic-procedure = Procedure
topic-southern-africa = Southern Africa
topic-ukraine = Ukraine
