### What every page says: header, footer, notices, lists, numbers, votes. Keys begin with the part of the page they stand in.

-site = Placard

## The page and its bar

page-name = { -site }
page-title = { $title } · { -site }
page-undo = Undo
page-redo = Redo
page-record = Back to the record
page-loading = Loading the vote.
page-needs-scripts = This page needs scripts. The meetings themselves can be read without them.

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

## Counts, labels, files

room-members = { $count ->
    [one] { $count } member
   *[other] { $count } members
}
record-more = { $count ->
    [one] and { $count } more
   *[other] and { $count } more
}
labelled = { $label }: { $text }

## When nothing could be opened

error-title = This vote could not be opened
error-what = The page could not read the data of the meeting:
error-safe = Nothing is lost: what you change is kept in the address alone, and the recorded votes are as they were.
error-do = Open the vote of 24 February 2025 in the Security Council
widget-open = Try every vote in { -site }

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
