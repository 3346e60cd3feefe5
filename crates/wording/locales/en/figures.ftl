### The pages of exact numbers: undecided members and their odds, and power in the vote. No first visit needs them.

## Numbers. Never 0% or 100% unless it is exactly that.

figures-percent = { $number }%
figures-less = less than { $percent }
figures-more = more than { $percent }
figures-exactly = exactly { $fraction }

## If members were undecided

odds-about = Mark members as undecided, give each its chances, and read the exact odds that the vote is adopted, vetoed or lost.
odds-skip = Skip to the members
# $members is one to three names.
odds-headline-named = With { $members } undecided, { $case ->
    [certain] adoption is certain
    [impossible] adoption is impossible
   *[open] the odds of adoption are { $odds }
}
odds-headline-counted = { $count ->
    [one] With { $count } member undecided
   *[other] With { $count } members undecided
}, { $case ->
    [certain] adoption is certain
    [impossible] adoption is impossible
   *[open] the odds of adoption are { $odds }
}
odds-back = Back to the room
odds-not-put = This is not put to the vote as the day stands, so there are no odds. Choose another vote.

odds-members = Who is undecided
odds-nobody = Nobody is undecided yet. Press a member, or mark several at once:
odds-members-hint = Press a member to mark it, or to take the mark away. All the others vote as shown.
odds-together = Only the count of this vote is known. The members whose position is not known are undecided all together, or none of them.
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
odds-shares-note = The three chances make 100% together. What one gains, the others lose: abstaining first.
odds-all = The same for all who are undecided
odds-differ = They differ now. A move here makes them the same.
odds-one-by-one = Each by itself
odds-share-said = { $percent } { $way }

odds-result = The odds
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
odds-assumption = Taken for granted: each undecided member decides by itself, whatever the others do. This is arithmetic with the chances you set, not a forecast.
odds-not-by-votes = As the meeting stands, these votes alone do not decide: look at the reasons in the room. The odds are those of the votes alone.

odds-weight = Whose vote matters most
odds-weight-note = The odds of adoption once one of them has decided, while the others stay undecided.
odds-if-in-favour = If it votes in favour
odds-if-against = If it votes against
odds-each-of = Each of { $members }
odds-each-of-many = { $count ->
    [one] { $count } member
   *[other] Each of { $count } members
}

## Power in the vote

power-about = How much weight the rules give to one vote in the Security Council and in the General Assembly: exact numbers, and what they mean.
power-limits = An index counts possibilities. It takes all votes, or all orders of voting, to be equally likely, and knows nothing of politics: not who agrees with whom, not what is at stake, not what a member says before the vote.
power-skip = Skip to the numbers
power-permanent = A permanent member
power-elected = An elected member
power-each = Each member

power-council = Security Council, since 1966
power-council-rule = 5 permanent and 10 elected members. Adopted with 9 votes in favour, if no permanent member votes against.
power-council-before = Security Council, until 1965
power-council-before-rule = 5 permanent and 6 elected members. Adopted with 7 votes in favour, if no permanent member votes against.
power-procedural = Security Council, on procedure
power-procedural-rule = 15 members alike. Adopted with 9 votes in favour; nobody has a veto.
power-assembly = General Assembly, by a majority
power-assembly-rule = 193 members alike. Adopted with more votes in favour than against.
power-assembly-important = General Assembly, by two thirds
power-assembly-important-rule = 193 members alike. Adopted with two thirds of the votes cast in favour or against.

power-without = In favour or against only
power-without-note = Nobody abstains: every member votes in favour or against. A permanent member that would rather abstain counts here as against, and so as blocking.
power-with = With abstention
power-with-note = Every member votes in favour, against or abstains, all three equally likely. In the Council an abstention is no vote in favour and no veto; in the Assembly those who abstain are not counted. Members that do not vote are left aside.
power-meanings = What the numbers mean, and what they do not

power-banzhaf = Banzhaf index
    .means = A member decides where its vote alone turns the result. Of all the cases in which somebody decides, this is the member’s share; the shares of all members make 100%. It does not say how often the member gets its way, and it says nothing about how far a body is able to act.
power-shapley = Shapley–Shubik index
    .means = The members join those in favour one after the other, in every possible order. This is the share of orders in which the member is the one whose vote completes the adoption; the shares make 100%. No vote is really taken in such an order.
power-penrose = Deciding vote (Penrose)
    .means = Of all the ways in which the others can vote, the share in which this member’s vote alone decides. Unlike the two indices above, it can be compared between bodies. It is no prediction of how often that happens.
power-prevent = Power to prevent (Coleman)
    .means = Of all the votes that adopt, the share that this member undoes by voting against. A veto makes it 100%. It says nothing about whether the member wants to.
power-initiate = Power to initiate (Coleman)
    .means = Of all the votes that fail, the share that this member turns into an adoption by voting in favour. It is small wherever much is needed, also for members with a veto: a veto prevents and does not bring about.
power-deegan = Deegan–Packel index
    .means = Only the smallest majorities count, those that nobody can leave: each counts the same, and its members share alike. It leaves aside that votes are often wider than they need to be.
power-act = The body’s power to act (Coleman)
    .means = The share of all possible votes that adopt. It belongs to the body, not to a member. Real votes are not drawn by lot: most drafts that are put to the vote are adopted.
power-swings = Deciding votes, shared
    .means = The Banzhaf index with abstention: where a member’s vote in favour adopts and its vote against does not, it decides. This is its share of all such cases; the shares make 100%.
power-roll-call = Shapley–Shubik by roll call
    .means = Members are called in any order and vote in any of the three ways, all equally likely. This is the chance that the member is the one whose vote first settles the result, whatever follows (Felsenthal and Machover). Adoptions and defeats count alike.
power-decides = Deciding vote
    .means = Of all the ways in which the others can vote or abstain, the share in which this member in favour means adoption, and against means none.
power-adoption = Votes that adopt
    .means = The share of all possible votes that adopt when members may abstain. It belongs to the body, not to a member, and is no forecast.
