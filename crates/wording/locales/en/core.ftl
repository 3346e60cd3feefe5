### What every page says: header, footer, notices, lists, numbers, votes. Keys begin with the part of the page they stand in.

-site = Placard

## The page and its bar

page-name = { -site }
page-title = { $title } · { -site }
page-meetings = Meetings
page-all-meetings = All meetings
page-council-2025 = Council, 24 Feb 2025
page-assembly-2025 = Assembly, 24 Feb 2025
page-menu = Menu
page-tools = Page tools
page-undo = Undo
page-redo = Redo
page-record = Back to the record
page-print = Print
page-present = Present
page-copy-link = Copy link
page-language = Language
page-loading = Loading the vote.
page-needs-scripts = This page needs scripts. The meetings themselves can be read without them.
page-archive = Every vote since 1946
page-odds = If members were undecided
page-power = Voting power

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

## Searches and results: the library and other pages share these words

library-import = Open the UN’s own voting data
library-words = Search
library-country = Country
library-vote = and it voted
library-body = Body
library-any = any
library-adopted = adopted
library-not-adopted = not adopted
library-vetoed = vetoed

## Counts, labels, files

new-file = Open a file
room-members = { $count ->
    [one] { $count } member
   *[other] { $count } members
}
record-more = { $count ->
    [one] and { $count } more
   *[other] and { $count } more
}
labelled = { $label }: { $text }

## Notices

notice-address-part = Part of the address was not understood and left out: “{ $part }”
notice-cannot-open = That meeting could not be opened; this one stays as it is. { $problem }
notice-no-seat = Left out, without a seat that day: { $members }
notice-from-file = This meeting comes from a file, and no link can carry it. Keep the file to open it again.
notice-copied = The link is copied. It opens the page exactly as it is now.
notice-cannot-copy = The link could not be copied. Copy it from the address bar.
notice-no-groups = Who belongs to which group could not be loaded, so all members are shown.
notice-not-translated = The texts of this meeting could not be loaded in this language, so they are shown in English.
notice-dismiss = Close this notice

## When nothing could be opened

error-title = This vote could not be opened
error-what = The page could not read the data of the meeting:
error-safe = Nothing is lost: what you change is kept in the address alone, and the recorded votes are as they were.
error-do = Open the vote of 24 February 2025 in the Security Council

## At the foot

footer-method = Every result follows from the rules of the Charter and of the two organs, applied to the recorded votes; every reason names its rule. { -site } is not a site of the United Nations.
footer-privacy = Nothing about you is stored or sent: no cookies, no accounts, no counting of visitors.

## Lists and numbers: $begins is the first letter of $b, small and without accent

list-two = { $a } and { $b }
list-middle = { $a }, { $b }
list-last = { $a } and { $b }
list-changes = { $a }; { $b }

number-0 = no
number-1 = one
number-2 = two
number-3 = three
number-4 = four
number-5 = five
number-6 = six
number-7 = seven
number-8 = eight
number-9 = nine
number-10 = ten

percent = { $whole }.{ $tenths }{ "\u00A0" }%

## Ways to vote

vote-in-favour = in favour
vote-against = against
vote-abstaining = abstaining
vote-not-participating = not participating
vote-absent = absent
vote-not-voting = not voting
vote-unknown = position not known

tally = { $favour }–{ $against }–{ $abstaining }
tally-needed = { $count } needed
tally-long = { $favour } in favour, { $against } against, { $abstaining } abstaining
tally-not-voting = { $count } not voting
