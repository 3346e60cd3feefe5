### Sentences of the Assembly, and of outcomes that are seldom in the Council: a meeting that shows one loads them first.

## Motions; .card is used on a card of its own

motion-suspend-meeting = the motion to suspend the meeting
    .card = Motion to suspend
motion-adjourn-meeting = the motion to adjourn the meeting
    .card = Motion to adjourn
motion-adjourn-to-time = the motion to adjourn to a set time
    .card = Motion to adjourn to a set time
motion-refer-to-committee = the motion to refer the matter to a committee
    .card = Motion to refer
motion-adjourn-debate = the motion to adjourn the debate
    .card = No-action motion
motion-close-debate = the motion to close the debate
    .card = Motion to close the debate
motion-not-competent = the motion that the Assembly is not competent
    .card = Motion on competence
motion-division = the motion for division
    .card = Motion for division
motion-priority = the motion for priority
    .card = Motion for priority
motion-not-vote-on-next = the motion not to vote on the next proposal
    .card = Motion not to vote
motion-reconsider = the motion to reconsider
    .card = Motion to reconsider

## Outcomes: the word of the verdict; .short on a card. $object may choose a form.

outcome-second-vote = Second vote due
    .short = second vote due
outcome-no-decision = No quorum
    .short = no quorum
outcome-vote-required = Vote required
    .short = vote required
outcome-incorporated = Incorporated
    .short = incorporated
outcome-withdrawn = Withdrawn
    .short = withdrawn
outcome-not-withdrawn = Not withdrawn
    .short = not withdrawn
outcome-ruling-stands = Ruling stands
    .short = ruling stands
outcome-no-action = No action
    .short = no action

## One sentence under the verdict: $object, $votes, $votes-word, $needed, $needed-word, $voting, $all and $share are at
## hand everywhere here

verdict-literal = { $count ->
    [one] { $members } does not vote in favour
   *[other] { $members } do not vote in favour
}; read literally, the Charter requires the votes of all permanent members.
verdict-assembly = { $votes } of the { $voting } members present and voting { $votes ->
    [one] is
   *[other] are
} in favour; { $share ->
    [two-thirds] two thirds is { $needed }
   *[majority] a majority is { $needed }
}.
verdict-members = { $votes } of all { $all } Members are in favour; { $share ->
    [two-thirds] two thirds is { $needed }
   *[majority] a majority is { $needed }
}.
verdict-no-quorum = Too few Members are present for a decision.
verdict-ruling-stands = { $votes ->
    [one] { $votes-word } member votes to overrule the ruling; { $needed-word } are needed.
   *[other] { $votes-word } members vote to overrule the ruling; { $needed-word } are needed.
}
verdict-equally-divided = { $votes } in favour and { $votes } against: the Assembly is equally divided.
verdict-second-vote = { $votes } in favour and { $votes } against: the Assembly is equally divided, and a second vote is due.
verdict-withdrawn = It is not put to the vote, because it was withdrawn.
verdict-division-refused = It is not voted on separately, because { $item } was not carried.
verdict-mover-objects = It is not voted on separately, because the original mover objects.
verdict-not-requested = It is not put to the vote, because no member of the Council asks for it.
verdict-separate-proposal = It is not put to the vote here, because it is a separate proposal, not an amendment.
verdict-already-decided = It is not put to the vote again, because it was decided at this session.
verdict-no-priority = It is not put to the vote first, because { $item } was not carried.
verdict-no-second-vote = No second vote is due: the first was not equally divided.
verdict-without-vote = No member objects: it is adopted without a vote.
verdict-objection = A member objects.
verdict-vote-required = A member objects: a vote is required.
verdict-incorporated = The sponsors accept it: it becomes part of the text without a vote.
verdict-withdrawal = It is withdrawn in time.
verdict-not-withdrawn = It is too late to withdraw it.
verdict-maintained = It is put to the vote all the same, because the member that seconded it asks for it.
verdict-unchallenged = Nobody challenges the ruling: it stands.
verdict-no-operative-part = No operative part of it is left: it is rejected as a whole.

## Headlines: $object may choose a form; $when is now or would where the reader changed something before, then where not

headline-adopted-assembly = The Assembly adopted { $subject }, { $tally }
headline-second-vote = The Assembly was equally divided on { $subject }, { $tally }: a second vote was due
headline-no-decision = No decision was taken on { $subject }: too few Members were present
headline-ruling-stands = The ruling stood: { $subject } was not carried, { $tally }
headline-ruling-overruled = The ruling was overruled, { $tally }
headline-bare = { $subject } { $when ->
    [now] is not
    [would] would not have been
   *[then] was not
} put to the vote
headline-without-vote = { $subject } { $when ->
    [now] is
    [would] would have been
   *[then] was
} adopted without a vote
headline-rejected = { $subject } { $when ->
    [now] is not
    [would] would not have been
   *[then] was not
} adopted
headline-vote-required = A vote { $when ->
    [now] is
    [would] would have been
   *[then] was
} required on { $subject }
headline-incorporated = The sponsors { $when ->
    [now] accept
    [would] would have accepted
   *[then] accepted
} { $subject }
headline-withdrawn = { $subject } { $when ->
    [now] is
    [would] would have been
   *[then] was
} withdrawn
headline-not-withdrawn = It { $when ->
    [now] is
    [would] would have been
   *[then] was
} too late to withdraw { $subject }
headline-maintained = { $subject } { $when ->
    [now] is
    [would] would have been
   *[then] was
} withdrawn by its sponsor and put to the vote for the member that seconded it
headline-unchallenged = { $when ->
    [now] Nobody challenges the ruling
    [would] Nobody would have challenged the ruling
   *[then] Nobody challenged the ruling
}
headline-untouched = No action { $when ->
    [now] is
    [would] would have been
   *[then] was
} taken on { $subject }
