### The page itself: names, buttons, notes. Keys begin with the part of the page they stand in.

-site = Placard

## The page and its bar

page-name = { -site }
page-tagline = Change a vote at the United Nations and see what would have happened, and why
page-description = Sit down at the United Nations’ tables, change a vote, and see what would have happened, and why: the rules of the Charter, the recorded votes, and every reason with its source.
page-title = { $title } · { -site }
page-skip = Skip to the room
page-meetings = Meetings
page-all-meetings = All meetings
page-council-2025 = Council, 24 Feb 2025
page-assembly-2025 = Assembly, 24 Feb 2025
page-tools = What to do with the page
page-undo = Undo
page-redo = Redo
page-record = On the record
page-print = Print
page-present = Present
page-copy-link = Copy link
page-language = Language
page-loading = The vote is being fetched.
page-starting = The record is shown. In a moment you can change it.
page-no-scripts = This is the record. To change votes, allow scripts for this page.
page-needs-scripts = This page needs scripts. The meetings themselves can be read without them.
page-not-started = This page could not start its program, so no vote can be changed here. Either the program did not arrive, or this browser does not allow it. Load the page again, or open it in another browser.
page-not-started-still = What is shown is the record of the meeting named here; what the address asks for beyond it is not shown.
page-not-started-record = Read the record of this meeting
page-odds = If members were undecided
page-power = Power in the vote
page-old-browser = This browser is too old to change votes here; a newer one can. The record below is complete.

body-security-council = Security Council
body-general-assembly = General Assembly

date-long = { $day } { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
} { $year }

## For a projector

present-title = Presenting
present-place = Vote { $place } of { $all }
present-back = Back
present-on = Next
present-show = Show the verdict
present-hide = Hide the verdict
present-end = End

## What a meeting was about

about-try = To try:
about-names-then = Called otherwise on that day: { $names }

## The library of meetings

library-title = Meetings, 1946 to today
library-lede = { $count ->
    [one] { $count } real meeting. Open it, change a vote, and see what would have followed.
   *[other] { $count } real meetings, every vote with its source. Open one, change a vote, and see what would have followed.
}
library-about = Real meetings of the Security Council and the General Assembly, every vote with its source: open one, change a vote, and see what would have followed.
library-new = Make your own vote
library-import = Open the UN’s own voting data
library-skip = Skip to the meetings
library-search = Search the meetings
library-words = Search
library-words-example = Suez, 1956, admission, S/RES/2774 …
library-country = Country
library-vote = and it voted
library-body = Body
library-outcome = Outcome
library-vetoed-by = Vetoed by
library-subject = Subject
library-any = any
library-by-one = Decided by one vote
library-by-one-note = One vote more or fewer in the count would have turned a result. Vetoes are left aside.
library-clear = Show all
library-adopted = adopted
library-not-adopted = not adopted
library-vetoed = vetoed
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
library-none = No meeting here fits all of that. Take something away, or look at them all.
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

## A vote of the reader's own

own-untitled = A vote of your own
own-made = A vote of your own. Nothing here is a record.
own-linked = This vote came with its link. Nobody has checked it against a record.
own-file-made = From a file. What it says has not been checked against a record.
new-title = Make your own vote
new-lede = Any body on any day since 1945: who sat there, the law of that day, and a roll call of your own or one you paste.
new-skip = Skip to the form
new-what = What is put to the vote
new-date = Day
new-forum = Where
new-forum-plenary = plenary meeting
new-forum-emergency-special-session = emergency special session
new-forum-main-committee = Main Committee
new-matter = The matter
new-matter-all-other = substantive: a permanent member can veto
new-matter-procedural = procedural: no veto
new-matter-important = important question: two thirds
new-matter-other = other question: a majority
new-name = Title
new-text = What the text says, in a sentence
new-open = To the room
new-open-note = Whoever is not named does not vote yet. The link that opens holds the whole vote.
new-file = Open a file
new-file-note = A meeting that was saved here, or one written as the project describes it.
new-file-where = To the page that opens it

paste-title = Paste a roll call
paste-note = A list, a table or a press release, in any of the six languages. What is not plain is asked for, never guessed.
paste-example = China yes, France abstain … or: In favour: Albania, Algeria …
paste-counts = Understood: { $favour } in favour, { $against } against, { $abstaining } abstaining, { $absent } not voting; { $unnamed } not named.
paste-doubts = { $count ->
    [one] { $count } doubt
   *[other] { $count } doubts
}
paste-place = Line { $line }, column { $column }
paste-instead = Instead:
paste-remove = Take it out
doubt-unknown-name = No Member is called “{ $words }”.
doubt-several-names = “{ $words }” can be several Members.
doubt-not-seated = { $member } has no seat there that day.
doubt-no-vote = No vote is given for { $member }.
doubt-no-name = A vote ({ $vote }) is given for nobody.
doubt-twice = { $member } is there twice: { $first }, and here { $second }. The first is kept.
doubt-count = The text says { $said } ({ $vote }), and { $found } are named.
doubt-nobody = No Member was found in this text.

## The UN's own voting data

import-lede = Every recorded vote that the UN Digital Library publishes, searched in your browser. The file stays on your device.
import-skip = Skip to the file
import-file = The file
import-drop = Drop a file here, or choose one
import-drop-note = The voting data of the General Assembly or the Security Council, as CSV
import-reading = Reading the file
import-progress = { $percent }%: { $rows } rows, { $rolls } roll calls
import-cancel = Cancel
import-failed-empty = The file is empty.
import-failed-unreadable = The browser cannot read the file. Nothing is lost: choose it again.
import-failed-unsupported = The part that reads files does not run in this browser.
import-failed-other = This is not a voting data file of the UN Digital Library.
import-held = { $rolls ->
    [0] { $rows ->
        [0] No roll calls: the file has no rows
        [one] No roll call in { $rows } row
       *[other] No roll calls in { $rows } rows
    }
   *[other] { $rolls ->
        [one] { $rolls } roll call
       *[other] { $rolls } roll calls
    } in { $rows ->
        [one] { $rows } row
       *[other] { $rows } rows
    }, { $from } to { $to }
}
import-doubts = { $count ->
    [0] No doubts
    [one] { $count } doubt
   *[other] { $count } doubts
}
import-line = Line { $line }:
import-first = The first { $count } are shown.
import-search = Search the roll calls
import-words-example = A/RES/ES-11/1, Palestine, budget …
import-from = From (year)
import-to = To (year)
import-found = { $count ->
    [0] No roll call
    [one] { $count } roll call
   *[other] { $count } roll calls
}
import-more = Show more
import-without-vote = adopted without a vote
import-not-opened = This roll call cannot be opened.
import-terms-title = Terms
import-terms = The data are copyright United Nations, Dag Hammarskjöld Library: to be used with attribution and not commercially, and provided as they are. Cite the library, the title of the data set, its year and version, the address of its record, and the day you took it.
import-get-assembly = General Assembly voting data
import-get-council = Security Council voting data

import-doubt-cut-off = the file ends in the middle of a row
import-doubt-broken-row = a row does not fit the columns, and is left out
import-doubt-header-again = the header stands again between the rows
import-doubt-latin-1 = the text is not UTF-8, and is read as Latin-1
import-doubt-unknown-date = the date is no day, and the roll call is left out
import-doubt-unknown-code = a code of no Member State: the vote counts without a name
import-doubt-code-of-another-day = a code of another time: the vote is given to the Member of the day
import-doubt-not-a-member = not a Member that day: the vote is left out
import-doubt-unknown-vote = a sign that stands for no vote: the vote is not known
import-doubt-duplicate-row = the same vote twice: it counts once
import-doubt-contradicting-rows = two votes of one member: the first holds
import-doubt-differing-row = a row says otherwise of the roll call than its first row, which holds
import-doubt-scattered-rows = the rows of a roll call do not stand together
import-doubt-unreadable-total = a total is no number, and is not compared
import-doubt-totals-disagree = the totals of the file are not those of its rows, which hold
import-doubt-members-missing = Members of the day have no row
import-doubt-too-many-members = more members than the Council had
import-doubt-no-votes = nobody voted, and nothing says that it was adopted without a vote
import-doubt-too-much = more than can be held: the roll call is left out

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
room-members = { $count ->
    [one] { $count } member
   *[other] { $count } members
}
room-hint = Press a placard to move its vote on: in favour, abstaining, against, not voting. Hold it, or press Enter on it, to choose.
room-colours = United Nations board colours
room-assumption = These votes were cast on another text; here they are an assumption you can change.
room-find = Find a member
room-nobody-found = No member is called “{ $search }”.
room-set-shown = Set shown to
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
} not. Move votes by number, or take a member to have voted in some way.

view-label = How the seats are shown
view-hall = Hall
view-list = List
view-map = Map

list-label = The Assembly’s hall, as a list
list-member = Member
list-group = Group
list-vote = Vote
list-recorded = On the record

map-label = The Assembly’s hall, as a map of equal tiles
map-note = One tile of the same size for each Member, about where it lies. Names are those that the United Nations uses. Neither a name nor the place of a tile says anything about borders or about the status of a territory.

## Groups of Members: group- and the word in the table of groups

groups-label = Group
groups-none = All members
groups-regional = Regional groups
groups-other = Other groups
groups-loading = Who belongs to the group is being fetched.
groups-nobody = No member of this group sat in the Assembly that day.
groups-unknown = { $count ->
    [one] The position of { $count } member is not known.
   *[other] The positions of { $count } members are not known.
}
group-as-of = Members as of { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
} { $year }.
group-africa = African States
group-apg = Asia-Pacific States
group-eeg = Eastern European States
group-grulac = Latin American and Caribbean States
group-weog = Western European and other States
group-eu = European Union
group-nato = North Atlantic Treaty Organization (NATO)
group-brics = BRICS
group-au = African Union
group-al = League of Arab States
group-asean = Association of Southeast Asian Nations (ASEAN)
group-oic = Organisation of Islamic Cooperation
group-g77 = Group of 77 and China
group-nam = Non-Aligned Movement
group-caricom = Caribbean Community (CARICOM)
group-guam = GUAM (Georgia, Ukraine, Azerbaijan, Republic of Moldova)
group-nordic = Nordic States
group-baltic = Baltic States
group-benelux = Benelux
group-v4 = Visegrad Group
group-mercosur = Southern Common Market (MERCOSUR)
group-cis = Commonwealth of Independent States
group-sids = Small island developing States
group-ldc = Least developed countries
group-gcc = Gulf Cooperation Council
group-csto = Collective Security Treaty Organization
group-pif = Pacific Islands Forum
group-g7 = Group of Seven (G7)
group-g20 = Group of Twenty (G20)

legend-permanent = permanent member
legend-changed = changed from the record
legend-assumed = taken to be so
legend-unknown = position not known

seat-assume = { $member }: position not known. Take it to be:
seat-forget = Position not known again

## Moving votes by number

move-title = Move votes by number
move-count = How many
move-from = from
move-to = to
move-apply = Move
move-note = Votes without a name move first, then named ones in the order of the seats.

cannot-no-seat = { $member } has no seat here, so nothing was changed.
cannot-not-entitled = { $member } may not vote that day, so nothing was changed.
cannot-known = The position of { $member } is known and need not be assumed.
cannot-unknown = The position of { $member } is not known: take it to be one of those without a name first.
cannot-too-few = { $count ->
    [0] No vote without a name is left there ({ $vote }), so nothing was changed.
    [one] Only { $count } vote without a name is left there ({ $vote }), so nothing was changed.
   *[other] Only { $count } votes without a name are left there ({ $vote }), so nothing was changed.
}

## Why

why-label = The result, and why
why-title = Reasons
why-due = What is due now
why-warning = Good to know
why-ruling = The ruling this rests on
why-official = Official text
why-loading = The text is being fetched. If it does not come, open this again.
why-practice = Practice
why-convention = Our own convention

## What would change it

whatif-defeat = What would have defeated it
whatif-adopt = What would have carried it
whatif-nothing = No change of these votes would.
whatif-members = { $members }: { $from } → { $to }
whatif-any-of = { $count } of { $members }: { $from } → { $to }
whatif-any = { $count ->
    [one] any { $count } member: { $from } → { $to }
   *[other] any { $count } members: { $from } → { $to }
}
whatif-elected = { $count ->
    [one] any { $count } elected member: { $from } → { $to }
   *[other] any { $count } elected members: { $from } → { $to }
}
whatif-permanent = { $count ->
    [one] any { $count } permanent member: { $from } → { $to }
   *[other] any { $count } permanent members: { $from } → { $to }
}
whatif-in = { $item }: { $change }
whatif-alone-against = { $count ->
    [one] One member alone could have blocked it by voting against:
   *[other] Each of { $count } members alone could have blocked it by voting against:
}
whatif-alone-abstaining = { $count ->
    [one] One member alone could have blocked it by abstaining:
   *[other] Each of { $count } members alone could have blocked it by abstaining:
}
whatif-rules = The same votes under another rule
rule-procedural = as procedure, without a veto
rule-all-other = as a matter with a veto
rule-literal = if every permanent member had to be in favour
rule-nine = if nine votes were needed
rule-majority = by a majority of those voting
rule-two-thirds = by two thirds of those voting
rule-absolute = by a majority of all Members
rule-two-thirds-of-members = by two thirds of all Members

## The text

text-title = The text, as it now stands
text-view = How the text is shown
text-tracked = tracked
text-clean = clean
text-note = Outlined in our own words; only the phrases at issue are quoted.
text-put-there = by the vote on: { $item }
text-in-place-of = in place of “{ $words }”
text-not-carried = Proposed and not carried

## The record

record-title = On the record
record-entered = As it was entered
record-changed = { $count ->
    [one] You changed { $count } vote:
   *[other] You changed { $count } votes:
}
record-more = { $count ->
    [one] and { $count } more
   *[other] and { $count } more
}
record-put-back = Put this vote back on the record
record-sources = Sources and doubts
record-certainty = How certain
record-president = President of the Council
record-president-reckoned = { $member }, reckoned by the monthly rotation in the English alphabetical order of the members (rule 18); no source was read for this month
record-order = Order
labelled = { $label }: { $text }
record-roll = Who voted how
record-words = Wording
record-note = Note
record-day = About the day
record-via = (through { $via })

## The difference: the record and the reader's version, side by side

difference-title = The difference
difference-yours = Your version
difference-outcome = Outcome
difference-count = Count
difference-seats = Who votes otherwise
difference-text = Text
difference-same = The same text
difference-day = Elsewhere in the day
# One sentence to quote: what happened, and what would have. $changed begins with a small letter.
difference-quote = { $recorded } ({ $body }, { $date }); { $changed }.

## To keep

take-title = Take it away
take-file = The meeting as a file
take-picture = Picture
take-square = Square picture
take-drawing = Picture as SVG
take-roll = Roll as CSV
take-json = Roll as JSON
take-copy = Copy the sentence
take-share = Embed or share
take-sentence = { $headline } ({ $body }, { $date })

## Notices

notice-address-part = Part of the address was not understood and left out: “{ $part }”
notice-cannot-open = That meeting could not be opened; this one stays as it is. { $problem }
notice-no-seat = No seat that day, so left out: { $members }
notice-from-file = This meeting comes from a file, and no link can carry it. Keep the file to open it again.
notice-copied = The link is copied. It opens this very state.
notice-cannot-copy = The link could not be copied. It stands in the address bar.
notice-no-groups = Who belongs to which group could not be fetched, so all members are shown. { $problem }
notice-not-translated = The texts of this meeting could not be fetched in this language, so they are shown in English. { $problem }
notice-offline = There is no connection. What is on the page still works.
notice-dismiss = Close this notice

## Help and keys

# In favour, against, abstaining, not voting: four letters that are easy to reach and differ from u and r.
keys-letters = fgbn
help-title = Help and keys
help-intro = The keys work while a placard has the focus. What you change is kept in the address, so that a link brings it back.
help-key-space = Space
help-key-enter = Enter
help-key-arrows = Arrows
help-space = move the vote on
help-enter = choose a vote from a menu
help-in-favour = in favour
help-against = against
help-abstaining = abstaining
help-not-voting = not voting
help-arrows = go to another placard
help-undo = undo
help-redo = redo
help-record = put this vote back on the record
help-help = this help
help-present = While presenting: arrows or a remote step through the day, V shows the verdict, Escape ends.

## When nothing could be opened

error-title = This vote could not be opened
error-what = The page could not read the record of the meeting:
error-safe = Nothing is lost: what you change is kept in the address alone, and the recorded votes are as they were.
error-do = Open the vote of 24 February 2025 in the Security Council

## At the foot

footer-method = Every result follows from the rules of the Charter and of the two organs, applied to the recorded votes; every reason names its rule. { -site } is not a site of the United Nations.
footer-privacy = Nothing about you is stored or sent: no cookies, no accounts, no counting of visitors.
footer-sources = Each vote names its sources and what is doubtful about them.

## In an article's frame

widget-open = Try every vote in { -site }
widget-put-back = Put it back
widget-needs-scripts = To change votes here, allow scripts for this frame.
widget-version = { -site } { $version }, records to { $date }
