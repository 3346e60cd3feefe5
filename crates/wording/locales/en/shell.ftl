### The header, the footer and the notices of a page, and words that the library and other pages share.

page-meetings = Meetings
page-all-meetings = All meetings
page-all-votes = All votes
page-council-2025 = Council, 24 Feb 2025
page-assembly-2025 = Assembly, 24 Feb 2025
page-menu = Menu
page-tools = Page tools
page-print = Print
page-present = Present
page-copy-link = Copy link
page-language = Language
page-archive = Every vote since 1946
page-lessons = Lessons for a class
page-odds = If members were undecided
page-power = Voting power
page-licences = What this site is made of, and under which licences
library-import = Open the UN’s own voting data
library-words = Search
# The summary above the other fields of a search.
library-conditions = Choose country, years or outcome
library-country = Country
library-vote = and it voted
library-body = Body
library-any = any
library-adopted = adopted
library-not-adopted = not adopted
library-vetoed = vetoed
new-file = Open a file
notice-address-part = Part of the address was not understood and left out: “{ $part }”
notice-cannot-open = That meeting could not be opened; this one stays as it is. { $problem }
notice-no-seat = Left out, without a seat that day: { $members }
notice-from-file = This meeting comes from a file, and no link can carry it. Keep the file to open it again.
notice-file-not-here = This address belongs to a meeting that was opened from the file “{ $name }”. Open the file again to see it: the page shows another meeting now.
notice-cannot-speak = The language that you chose could not be loaded, so this page stays in { $language }. Choose it again to try once more.
answer-copied = Copied
answer-not-copied = Not copied: mark and copy it yourself
answer-saved = Saved
answer-not-saved = Not saved
notice-no-groups = Who belongs to which group could not be loaded, so all members are shown.
notice-not-translated = The texts of this meeting could not be loaded in this language, so they are shown in English.
notice-dismiss = Close this notice
footer-method = Every result follows from the rules of the Charter and of the two organs, applied to the recorded votes; every reason names its rule. { -site } is not a site of the United Nations.
footer-privacy = Nothing about you is stored or sent: no cookies, no accounts, no counting of visitors.
cannot-no-seat = { $member } has no seat here, so nothing was changed.
cannot-not-entitled = { $member } may not vote that day, so nothing was changed.
cannot-known = The position of { $member } is known and need not be assumed.
cannot-unknown = The position of { $member } is not known. First assume how it voted.
cannot-too-few = { $count ->
    [0] No vote without a name is left there ({ $vote }), so nothing was changed.
    [one] Only { $count } vote without a name is left there ({ $vote }), so nothing was changed.
   *[other] Only { $count } votes without a name are left there ({ $vote }), so nothing was changed.
}

# Above a meeting that somebody made, and on its pictures.
made-up = Not a record
made-up-why = A vote made up by whoever made this link
made-up-by = Made up by whoever made this link, who gives this name: { $maker }
made-change = Change this meeting
