### What the page says about a vote: outcomes, reasons, sentences. Plain, neutral, the words of the United Nations. Verdicts
### and reasons have no tense where they tell what was done: they are said of the record, of what would have been, and of a
### vote of the reader’s own.
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
motion-postpone-discussion = the motion to postpone
    .card = Motion to postpone

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
outcome-not-reached = Not reached
    .short = not reached
outcome-not-put = Not put to the vote
    .short = not put to the vote
outcome-supposed-carried = { $object ->
    [draft] Supposed adopted
   *[other] Supposed carried
}
    .short = { $object ->
    [draft] supposed adopted
   *[other] supposed carried
}
outcome-supposed-not-carried = { $object ->
    [draft] Supposed not adopted
   *[other] Supposed not carried
}
    .short = { $object ->
    [draft] supposed not adopted
   *[other] supposed not carried
}

## One sentence under the verdict: $object, $votes, $votes-word, $needed, $needed-word, $voting, $all and $share are at
## hand everywhere here

verdict-council-adopted = { $votes-word } in favour, { $needed-word } needed; no permanent member against.
verdict-council-procedure = { $votes-word } in favour, { $needed-word } needed; on procedure there is no veto.
verdict-council-too-few = { $votes ->
    [0] none
   *[other] { $votes-word }
} in favour; { $needed-word } needed.
verdict-vetoed = Not adopted: { $count ->
    [one] vote
   *[other] votes
} against by { $members }{ $named ->
    [0] .
   *[other] { $count ->
        [one] , a permanent member.
       *[other] , permanent members.
    }
}
verdict-nobody-voted = No votes in favour or against.

## One sentence under the verdict of what was not put

verdict-not-reached = The voting ended before this was reached, because { $item } was carried.
verdict-excluded = Not put to the vote, because { $item } was adopted.
verdict-no-action = No action on it, because { $item } was carried.

## What a reader supposes of an item; $by-votes is the outcome that its votes give, as on a card

verdict-supposed = You suppose this; it is no decision and rests on no provision. By its votes: { $by-votes }.
