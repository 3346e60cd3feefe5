### The page on undecided members and their odds.

odds-skip = Skip to the members
# $members is one to three names.
odds-headline-named = With { $members } undecided, { $case ->
    [certain] adoption is certain
    [impossible] adoption is impossible
   *[open] the chance of adoption is { $odds }
}
odds-headline-counted = { $count ->
    [one] With { $count } member undecided
   *[other] With { $count } members undecided
}, { $case ->
    [certain] adoption is certain
    [impossible] adoption is impossible
   *[open] the chance of adoption is { $odds }
}
odds-back = Back to the vote
odds-not-put = With the day’s earlier results this text does not come to a vote, so there is no chance to calculate. Choose another vote.

odds-members = Who is undecided
odds-nobody = Nobody is undecided yet. Press a member, or mark several at once:
odds-members-hint = Press a member to mark it, or to take the mark away. All the others vote as shown.
odds-together = Only the count of this vote is known. Members whose position is not known can only be marked undecided all together.
odds-suggestions = Mark several at once
odds-permanent = { $count ->
    [one] The { $count } permanent member
   *[other] The { $count } permanent members
}
odds-elected = { $count ->
    [one] The { $count } elected member
   *[other] The { $count } elected members
}
odds-abstained = { $count ->
    [one] The one that abstains
   *[other] The { $count } that abstain
}
odds-against = { $count ->
    [one] The one that votes against
   *[other] The { $count } that vote against
}
odds-not-voting = { $count ->
    [one] The one that does not vote
   *[other] The { $count } that do not vote
}
odds-unknown = { $count ->
    [one] The one whose position is not known
   *[other] The { $count } whose position is not known
}
odds-everyone = { $count ->
    [one] The only member that may vote
   *[other] All { $count } members that may vote
}
odds-group = { $group } ({ $count })
odds-none = Nobody undecided

odds-shares = Their chances
odds-shares-note = The three chances add up to 100%. Raising one lowers the others, abstention first.
odds-all = The same for all who are undecided
odds-differ = Members now have different chances. Moving this slider makes them equal.
odds-one-by-one = Each separately
odds-share-said = { $percent } { $way }

odds-result = The chances
odds-adopted = Adopted
odds-vetoed = Vetoed: enough votes, but a permanent member against
odds-not-concurring = Enough votes, but a permanent member not in favour
odds-too-few = { $needed ->
    [one] Fewer than { $needed } vote in favour
   *[other] Fewer than { $needed } votes in favour
}
odds-no-majority = More against than in favour
odds-no-two-thirds = Fewer than two thirds in favour
odds-equally-divided = As many against as in favour
odds-nobody-voted = Nobody in favour or against
odds-rule-veto = { $needed ->
    [one] Adopted with { $needed } vote in favour, if no permanent member votes against.
   *[other] Adopted with { $needed } votes in favour, if no permanent member votes against.
}
odds-rule-literal = { $needed ->
    [one] Adopted with { $needed } vote in favour, if every permanent member votes in favour.
   *[other] Adopted with { $needed } votes in favour, if every permanent member votes in favour.
}
odds-rule-votes = { $needed ->
    [one] Adopted with { $needed } vote in favour, whoever casts it.
   *[other] Adopted with { $needed } votes in favour, whoever casts them.
}
odds-rule-majority = Adopted with more votes in favour than against. Those who abstain or do not vote are not counted.
odds-rule-two-thirds = Adopted with two thirds of the votes cast in favour or against. Those who abstain or do not vote are not counted.
odds-assumption = Assumption: each undecided member decides independently of the others. This is arithmetic with the chances you set, not a forecast.
odds-not-by-votes = In this meeting these votes alone do not decide; the page of the vote gives the reasons. The chances are those of the votes alone.

odds-weight = Whose vote matters most
odds-weight-note = The chance of adoption once one of them has decided, while the others stay undecided.
odds-if-in-favour = If it votes in favour
odds-if-abstaining = If it abstains
odds-if-against = If it votes against
odds-each-of = Each of { $members }
odds-each-of-many = { $count ->
    [one] { $count } member
   *[other] Each of { $count } members
}
odds-picture-note = Arithmetic with chances that somebody set, not a forecast. Each member decides independently.
odds-cited = { $vote }: { $result }; each undecided member with the chances in this address
