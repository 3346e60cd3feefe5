### What the page says about a vote: outcomes, reasons, sentences. Present tense, plain, neutral, the words of the
### United Nations.
###
### Places that many messages have:
###   $object    what is put to the vote: draft, amendment, part or motion (to choose a form by)
###   $subject   its name in the middle of a sentence: the draft, amendment S/2025/115
###   $members   names joined as a list; $count says how many, for the verb
###   $votes, $needed   numbers; $votes-word, $needed-word the same in words up to ten
###   $tally     10–0–5
### The first letter of a sentence is made a capital by the page.

## Lists and numbers

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

## Members without a name, after others or alone

who-permanent = { $count ->
    [one] { $count } permanent member
   *[other] { $count } permanent members
}
who-others = { $count ->
    [one] { $count } other
   *[other] { $count } others
}

## Ways to vote

vote-in-favour = in favour
vote-against = against
vote-abstaining = abstaining
vote-not-participating = not participating
vote-absent = absent
vote-not-voting = not voting
vote-unknown = position not known

tally = { $favour }–{ $against }–{ $abstaining }
tally-long = { $favour } in favour, { $against } against, { $abstaining } abstaining
tally-not-voting = { $count } not voting

## A seat, as a screen reader says it: its parts are joined by seat-join

seat-join = { $a }, { $b }
seat-permanent = permanent member
seat-changed = changed from the record
seat-assumed = taken to be so
seat-barred = may not vote

## What is put to the vote

subject-draft = the draft
subject-draft-amended = the draft as amended
subject-draft-named = draft { $symbol }
subject-draft-named-amended = draft { $symbol } as amended
subject-amendment = the amendment
subject-amendment-named = amendment { $symbol }
subject-part = the part
subject-part-named = paragraph { $symbol }
subject-resolution = resolution { $symbol }

# .card stands on a card of its own
motion-suspend-meeting = the motion to suspend the meeting
    .card = Motion to suspend
motion-adjourn-meeting = the motion to adjourn the meeting
    .card = Motion to adjourn
motion-adjourn-to-time = the motion to adjourn to a set time
    .card = Motion to adjourn to a set time
motion-refer-to-committee = the motion to refer the matter to a committee
    .card = Motion to refer
motion-postpone-discussion = the motion to postpone
    .card = Motion to postpone
motion-adjourn-debate = the motion to adjourn the debate
    .card = No-action motion
motion-close-debate = the motion to close the debate
    .card = Motion to close the debate

## Outcomes: the word of the verdict; .short on a card

outcome-adopted = { $object ->
    [amendment] Carried
    [motion] Carried
   *[other] Adopted
}
    .short = { $object ->
    [amendment] carried
    [motion] carried
   *[other] adopted
}
outcome-not-adopted = { $object ->
    [amendment] Not carried
    [motion] Not carried
   *[other] Not adopted
}
    .short = { $object ->
    [amendment] not carried
    [motion] not carried
   *[other] not adopted
}
outcome-vetoed = Vetoed
    .short = vetoed
outcome-second-vote = Second vote due
    .short = second vote due
outcome-not-reached = Not reached
    .short = not reached
outcome-not-put = Not put
    .short = not put

## One sentence under the verdict

verdict-council-adopted = { $votes ->
    [one] { $votes-word } member votes in favour, { $needed-word } are needed, and no permanent member votes against.
   *[other] { $votes-word } members vote in favour, { $needed-word } are needed, and no permanent member votes against.
}
verdict-council-procedure = { $votes ->
    [one] { $votes-word } member votes in favour; { $needed-word } are needed, and on procedure there is no veto.
   *[other] { $votes-word } members vote in favour; { $needed-word } are needed, and on procedure there is no veto.
}
verdict-council-too-few = { $votes ->
    [one] { $votes-word } member votes in favour; { $needed-word } are needed.
   *[other] { $votes-word } members vote in favour; { $needed-word } are needed.
}
verdict-vetoed = { $object ->
    [amendment] Not carried
   *[other] Not adopted
}: { $named ->
    [0] { $count ->
        [one] { $members } votes against.
       *[other] { $members } vote against.
    }
   *[other] { $count ->
        [one] { $members }, a permanent member, votes against.
       *[other] { $members }, permanent members, vote against.
    }
}
verdict-assembly = { $votes } of the { $voting } members present and voting { $votes ->
    [one] is
   *[other] are
} in favour; { $share ->
    [two-thirds] two thirds is { $needed }
   *[majority] a majority is { $needed }
}.
verdict-nobody-voted = No member votes in favour or against.
verdict-equally-divided = { $votes } in favour and { $votes } against: the Assembly is equally divided.
verdict-second-vote = { $votes } in favour and { $votes } against: the Assembly is equally divided, and a second vote is due.
verdict-not-reached = The voting ended before it: { $item } was carried.
verdict-excluded = It is not put to the vote: { $item } was carried.
verdict-no-action = No action is taken on it: { $item } was carried.

## Reasons: a title, and .detail with the numbers

reason-affirmative = At least { $needed-word } votes in favour
    .detail = { $votes ->
    [one] { $votes } vote; { $needed } are needed
   *[other] { $votes } votes; { $needed } are needed
}
reason-concurring = No permanent member against
    .detail = None of the five votes against
    .not-met = { $count ->
    [one] { $members } votes against
   *[other] { $members } vote against
}
reason-no-veto-without-votes = Only a text with { $needed-word } votes can be vetoed
    .detail = { $count ->
    [one] { $members } votes against
   *[other] { $members } vote against
}, but { $votes ->
    [0] without a vote in favour this is not a veto
    [one] { $votes } vote in favour is too few: not a veto
   *[other] { $votes } votes in favour are too few: not a veto
}
    .plain = { $count ->
    [one] { $members } votes against, but the votes in favour are too few
   *[other] { $members } vote against, but the votes in favour are too few
}
reason-no-veto-on-procedure = No veto on procedure
    .detail = { $count ->
    [one] { $members } votes against, which does not block a procedural decision
   *[other] { $members } vote against, which does not block a procedural decision
}
reason-abstention = Abstention is not a veto
    .detail = { $count ->
    [one] { $members } abstains
   *[other] { $members } abstain
}
reason-absence = Absence is not a veto
    .detail = { $count ->
    [one] { $members } is absent
   *[other] { $members } are absent
}
reason-non-participation = Not participating is not a veto
    .detail = { $count ->
    [one] { $members } does not participate in the vote
   *[other] { $members } do not participate in the vote
}
reason-elected-against = Elected members have no veto
    .detail = { $count ->
    [one] { $count } elected member votes against; the votes in favour are enough
   *[other] { $count } elected members vote against; the votes in favour are enough
}
reason-procedural = A procedural matter
    .detail = { $subject } takes { $needed-word } votes, of whichever members
reason-undetermined = Not settled whether the matter is procedural
    .detail = Nobody decided it, so the vote is counted as on any other matter
reason-like-the-text = { $object ->
    [part] A part is decided as the draft is
   *[other] An amendment is decided as the draft is
}
    .detail = { $object ->
    [part] It takes the same votes, and can be vetoed by itself
   *[other] It takes the same votes, and can be vetoed by itself
}
reason-seven = Seven votes are enough until 1966
    .detail = The amended Charter already says nine, but eleven members sit and practice keeps seven
reason-two-thirds = An important question takes two thirds
    .detail = Two in three of the members present and voting must be in favour
reason-two-thirds-parts = Amendments and parts take two thirds too
    .detail = They take the majority of the proposal, which is on an important question
reason-two-thirds-emergency = Two thirds in emergency special sessions
    .detail = Recommendations on peace and security, and amendments to them, are treated as important
reason-majority = A majority is enough
    .detail = More members in favour than against
reason-majority-committee = In committee a majority is enough
    .detail = More members in favour than against, whatever the question
reason-majority-motion = A motion takes a majority
    .detail = More members in favour than against, whatever the question
reason-present-and-voting = Abstentions do not count
    .detail = { $abstaining ->
    [0] None abstain
    [one] { $abstaining } abstains
   *[other] { $abstaining } abstain
}, { $not-voting ->
    [0] all vote
    [one] { $not-voting } does not vote
   *[other] { $not-voting } do not vote
}
reason-share-two-thirds = Two thirds of members present and voting
    .detail = { $votes } of { $voting } ({ $percent }); { $needed } needed
    .none = Nobody votes in favour or against
reason-share-majority = A majority of members present and voting
    .detail = { $votes } of { $voting } ({ $percent }); { $needed } needed
    .none = Nobody votes in favour or against
reason-nobody = No member votes in favour or against
    .detail = Nothing is adopted without a vote in favour
reason-equal = Equally divided
    .detail = { $votes } in favour and { $votes } against: a second vote within two days decides
    .again = { $votes } in favour and { $votes } against, for the second time
    .committee = { $votes } in favour and { $votes } against: in committee that is not a majority
reason-one-vote = No veto in the Assembly
    .detail = Every member has one vote, and each counts the same
reason-arrears = { $count ->
    [one] One member has no vote
   *[other] { $count } members have no vote
}
    .detail = { $count ->
    [one] { $members } is two years or more behind with its contributions
   *[other] { $members } are two years or more behind with their contributions
}
reason-ended = The meeting did not reach it
    .detail = { $item } was carried
reason-excluded = Nothing is left of it to vote on
    .detail = { $item } was carried, and the two exclude each other
reason-no-action = No action is taken on it
    .detail = { $item } was carried

## What is good to know, and what is due

warning-majority-sensitive = A simple majority and two thirds give different outcomes here.
follow-up-debate = { $days ->
    [one] The Assembly debates the veto within { $days } working day.
   *[other] The Assembly debates the veto within { $days } working days.
}
follow-up-second-vote = A second vote is due within two days; if it is equally divided too, the proposal is rejected.
