### What the page says about a vote: outcomes, reasons, sentences. Present tense, plain, neutral, the words of the
### United Nations.
###
### Places that many messages have:
###   $object    what is put to the vote: draft, amendment, part, motion, ruling or question (to choose a form by)
###   $subject   its name in the middle of a sentence: the draft, amendment S/2025/115
###   $members   names joined as a list; $count says how many, for the verb, and $agrees (singular, plural, or what a
###              name's .agrees says) where a single name can ask for a plural verb
###   $votes, $needed   numbers; $votes-word, $needed-word the same in words up to ten
###   $tally     10–0–5
### The first letter of a sentence is made a capital by the page.

## Members without a name, after others or alone

who-permanent = { $count ->
    [one] { $count } permanent member
   *[other] { $count } permanent members
}
who-others = { $count ->
    [one] { $count } other
   *[other] { $count } others
}

## A seat, as a screen reader says it: its parts are joined by seat-join

seat-join = { $a }, { $b }
seat-permanent = permanent member
seat-presides = presiding
seat-changed = changed from the record
assume-voted = assumed
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
subject-decision = decision { $symbol }
subject-ruling = the challenge to the ruling
subject-character = the preliminary question
# Proposals that are no draft resolutions: the first is a draft to $object, the others are questions
subject-agenda = the provisional agenda
subject-upheld = the proposal to uphold the ruling
subject-importance = the motion that two thirds are required

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

outcome-adopted = { $object ->
    [motion] Carried
    [question] Carried
   *[other] Adopted
}
    .short = { $object ->
    [motion] carried
    [question] carried
   *[other] adopted
}
outcome-not-adopted = { $object ->
    [motion] Not carried
    [question] Not carried
   *[other] Not adopted
}
    .short = { $object ->
    [motion] not carried
    [question] not carried
   *[other] not adopted
}
outcome-vetoed = Vetoed
    .short = vetoed
outcome-second-vote = Second vote due
    .short = second vote due
outcome-not-reached = Not reached
    .short = not reached
outcome-not-put = Not put to the vote
    .short = not put to the vote
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
outcome-supposed-carried = Supposed carried
    .short = supposed carried
outcome-supposed-not-carried = Supposed not carried
    .short = supposed not carried

## One sentence under the verdict: $object, $votes, $votes-word, $needed, $needed-word, $voting, $all and $share are at
## hand everywhere here

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
verdict-literal = { $count ->
    [one] { $members } does not vote in favour
   *[other] { $members } do not vote in favour
}; read literally, the Charter requires the votes of all permanent members.
verdict-vetoed = Not adopted: { $named ->
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
verdict-members = { $votes } of all { $all } Members are in favour; { $share ->
    [two-thirds] two thirds is { $needed }
   *[majority] a majority is { $needed }
}.
verdict-no-quorum = Too few Members are present for a decision.
verdict-ruling-stands = { $votes ->
    [one] { $votes-word } member votes to overrule the ruling; { $needed-word } are needed.
   *[other] { $votes-word } members vote to overrule the ruling; { $needed-word } are needed.
}
verdict-nobody-voted = No member votes in favour or against.
verdict-equally-divided = { $votes } in favour and { $votes } against: the Assembly is equally divided.
verdict-second-vote = { $votes } in favour and { $votes } against: the Assembly is equally divided, and a second vote is due.

## One sentence under the verdict of what was not put

verdict-not-reached = The voting ended before this was reached, because { $item } was carried.
verdict-excluded = It is not put to the vote, because { $item } was adopted.
verdict-no-action = No action is taken on it, because { $item } was carried.
verdict-withdrawn = It is not put to the vote, because it was withdrawn.
verdict-division-refused = It is not voted on separately, because { $item } was not carried.
verdict-mover-objects = It is not voted on separately, because the original mover objects.
verdict-not-requested = It is not put to the vote, because no member of the Council asks for it.
verdict-separate-proposal = It is not put to the vote here, because it is a separate proposal, not an amendment.
verdict-already-decided = It is not put to the vote again, because it was decided at this session.
verdict-no-priority = It is not put to the vote first, because { $item } was not carried.
verdict-no-second-vote = No second vote is due: the first was not equally divided.

## What a reader supposes of an item; $by-votes is the outcome that its votes give, as on a card

verdict-supposed = { $supposed ->
    [carried] You suppose that it was carried
   *[not-carried] You suppose that it was not carried
}; that is no decision and rests on no provision. By its votes: { $by-votes }.

## One sentence under the verdict of what is settled without a vote

verdict-without-vote = No member objects: it is adopted without a vote.
verdict-objection = A member objects.
verdict-vote-required = A member objects: a vote is required.
verdict-incorporated = The sponsors accept it: it becomes part of the text without a vote.
verdict-withdrawal = It is withdrawn in time.
verdict-not-withdrawn = It is too late to withdraw it.
verdict-maintained = It is put to the vote all the same, because the member that seconded it asks for it.
verdict-unchallenged = Nobody challenges the ruling: it stands.
verdict-no-operative-part = No operative part of it is left: it is rejected as a whole.
