### The page on power in the vote.

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
power-without-note = Nobody abstains: every member votes in favour or against. A permanent member that would rather abstain is counted as against here, and so blocks.
power-with = With abstention
power-with-note = Every member votes in favour, against or abstains, all three equally likely. In the Council an abstention is no vote in favour and no veto; in the Assembly those who abstain are not counted. Members that do not vote are left out.
power-meanings = What the numbers mean, and what they do not

power-banzhaf = Banzhaf index
    .means = A member decides where its vote alone turns the result. Of all the cases in which somebody decides, this is the member’s share; the shares of all members make 100%. It does not say how often the member gets its way, nor how easily the body can act.
power-shapley = Shapley–Shubik index
    .means = The members join those in favour one after the other, in every possible order. This is the share of orders in which the member is the one whose vote completes the adoption; the shares make 100%. No vote is really taken in such an order.
power-penrose = Deciding vote (Penrose)
    .means = Of all the ways in which the others can vote, the share in which this member’s vote alone decides. Unlike the two indices above, it can be compared between bodies. It is no prediction of how often that happens.
power-prevent = Power to prevent (Coleman)
    .means = Of all the outcomes that adopt, the share in which this member could prevent adoption by voting against. A veto makes it 100%. It says nothing about whether the member wants to.
power-initiate = Power to initiate (Coleman)
    .means = Of all the outcomes that do not adopt, the share in which this member could bring about adoption by voting in favour. It is small wherever many votes are needed, also for members with a veto: a veto can prevent a decision but not bring one about.
power-deegan = Deegan–Packel index
    .means = Only minimal winning coalitions count, those in which every member is needed. Each counts the same and is shared equally among its members. Real majorities are often larger than they need to be; the index ignores that.
power-act = The body’s power to act (Coleman)
    .means = The share of all possible outcomes that adopt. It belongs to the body, not to a member. Real votes are not drawn by lot: most drafts that are put to the vote are adopted.
power-swings = Deciding votes, shared
    .means = The Banzhaf index with abstention: where a member’s vote in favour adopts and its vote against does not, it decides. This is its share of all such cases; the shares make 100%.
power-roll-call = Shapley–Shubik by roll call
    .means = Members are called in any order and vote in any of the three ways, all equally likely. This is the chance that the member is the one whose vote first settles the result, whatever follows (Felsenthal and Machover). Adoptions and defeats count alike.
power-decides = Deciding vote
    .means = Of all the ways in which the others can vote or abstain, the share in which this member in favour means adoption, and against means none.
power-adoption = Outcomes that adopt
    .means = The share of all possible outcomes that adopt when members may abstain. It belongs to the body, not to a member, and is no forecast.

## What is taken away, and how the numbers are found

power-council-25 = Security Council with 25 seats, a model
power-council-25-rule = A model, not in force: 5 permanent and 20 elected members. Adopted with 15 votes in favour, three fifths as today, if no permanent member votes against.
power-methods = Methods and references
power-methods-note = n members; ω outcomes of votes for or against adopt; in ηᵢ of them the vote of member i alone decides; M are the minimal winning coalitions; S runs over the coalitions that win with i and not without it. With abstention: τᵢ ways of the others in which i decides, ρᵢ roll calls in which i settles the result, α outcomes that adopt.
power-cited = voting power in the Security Council and the General Assembly, exact indices
power-council-two = Security Council where two vetoes are needed, a model
power-council-two-rule = A model, not in force: 5 permanent and 10 elected members. Adopted with 9 votes in favour, if no more than one permanent member votes against.
power-handbook = Methods and data, in the handbook
