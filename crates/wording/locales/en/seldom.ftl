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

verdict-literal = Not in favour: { $members }; read literally, the Charter requires the votes of all permanent members.
verdict-assembly = In favour: { $votes } of the { $voting } members present and voting; { $share ->
    [two-thirds] two thirds is { $needed }
   *[majority] a majority is { $needed }
}.
verdict-members = In favour: { $votes } of all { $all } Members; { $share ->
    [two-thirds] two thirds is { $needed }
   *[majority] a majority is { $needed }
}.
verdict-no-quorum = Too few Members present for a decision.
verdict-ruling-stands = { $votes ->
    [0] no votes
    [one] { $votes-word } vote
   *[other] { $votes-word } votes
} to overrule the ruling; { $needed-word } needed.
verdict-equally-divided = { $votes } in favour and { $votes } against: the votes equally divided.
verdict-second-vote = { $votes } in favour and { $votes } against: the votes equally divided, and a second vote due.
verdict-withdrawn = Not put to the vote, because it was withdrawn.
verdict-division-refused = No separate vote, because { $item } was not carried.
verdict-mover-objects = No separate vote: the original mover against it.
verdict-not-requested = Not put to the vote: no request by a member of the Council.
verdict-separate-proposal = Not put to the vote here: a separate proposal, not an amendment.
verdict-already-decided = Not put to the vote again: already decided at this session.
verdict-no-priority = Not put to the vote first, because { $item } was not carried.
verdict-no-second-vote = No second vote, because the first was not equally divided.
verdict-without-vote = No objection: adopted without a vote.
verdict-objection = Objection by a member.
verdict-vote-required = Objection by a member: a vote is required.
verdict-incorporated = Accepted by the sponsors: part of the text without a vote.
verdict-withdrawal = Withdrawn in time.
verdict-not-withdrawn = Too late to withdraw it.
verdict-maintained = Put to the vote all the same, at the request of the member that seconded it.
verdict-unchallenged = Ruling not challenged: it stands.
verdict-no-operative-part = No operative part left: rejected as a whole.

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
