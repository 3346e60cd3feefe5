### The page that reads the UN’s own voting data.

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
import-failed-unsupported = The part that reads files could not be loaded, or does not run in this browser. Load the page again.
import-failed-date-order = Nothing in the file tells what comes first in its days. Which is it?
import-failed-un-roll-calls = The roll calls are kept. Choose the table of votes, un_votes, next.
import-failed-un-votes = This table has no days. Choose the table of roll calls, un_roll_calls, first.
import-day-first = Day first: 4/10 is 4 October
import-month-first = Month first: 4/10 is 10 April
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
import-no-day = A year, such as 1999, or a day, such as 1999-12-31, is expected.
import-found = { $count ->
    [0] No roll call
    [one] { $count } roll call
   *[other] { $count } roll calls
}
import-beside = A roll call opens in a tab of its own; this list stays.
import-more = Show more
import-without-vote = adopted without a vote
import-not-opened = This roll call cannot be opened.
import-terms-title = Terms
import-terms = The data are copyright United Nations, Dag Hammarskjöld Library: to be used with attribution and not commercially, and provided as they are. Cite the library, the title of the data set, its year and version, the address of its record, and the day you took it.
import-get-assembly = General Assembly voting data
import-get-council = Security Council voting data

import-doubt-cut-off = the file ends in the middle of a row
import-doubt-broken-row = a row does not fit the columns, and is left out
import-doubt-header-again = the header appears again between the rows
import-doubt-latin-1 = the text is not UTF-8, and is read as Latin-1
import-doubt-unknown-date = the date is not a day, and the roll call is left out
import-doubt-unknown-code = a code that no Member State has: the vote counts without a name
import-doubt-code-of-another-day = a code of another time: the vote is given to the Member of the day
import-doubt-not-a-member = not a Member that day: the vote is left out
import-doubt-unknown-vote = an unknown sign in place of a vote: the vote is not known
import-doubt-duplicate-row = the same vote twice: it counts once
import-doubt-contradicting-rows = two votes of one member: the first is used
import-doubt-differing-row = a row describes the roll call differently from its first row, which is used
import-doubt-scattered-rows = the rows of a roll call are not next to each other
import-doubt-unreadable-total = a total is not a number, and is not compared
import-doubt-totals-disagree = the totals of the file differ from those of its rows, which are used
import-doubt-members-missing = Members of the day have no row
import-doubt-too-many-members = more members than the Council had
import-doubt-no-votes = nobody voted, and nothing says that it was adopted without a vote
import-doubt-too-much = too many for this page: the roll call is left out
