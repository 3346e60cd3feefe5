### Why a vote ended as it did: the reasons, what is due because of it, and what is good to know. What every message may
### use, `findings.ftl` lists.

## Reasons: a title, and .detail with the numbers

reason-affirmative = At least { $needed-word } votes in favour
    .detail = { $votes ->
    [one] { $votes } vote; { $needed } needed
   *[other] { $votes } votes; { $needed } needed
}
reason-concurring = No permanent member against
    .detail = None of the five against
    .not-met = Against: { $members }
# $needed may choose a form.
reason-no-veto-without-votes = Only a text with { $needed-word } votes can be vetoed
    .detail = Against: { $members }; { $votes ->
    [0] a text without a vote in favour fails in any case, so this is not a veto
    [one] a text with only { $votes } vote in favour fails in any case, so this is not a veto
   *[other] a text with only { $votes } votes in favour fails in any case, so this is not a veto
}
    .plain = Against: { $members }; too few votes in favour
reason-no-veto-on-procedure = No veto on procedure
    .detail = Against: { $members }, which does not block a procedural decision
reason-no-veto-on-conference = No veto on a conference to review the Charter
    .detail = Against: { $members }, which does not block it
reason-abstention = Abstention is not a veto
    .detail = Abstaining: { $members }
reason-absence = Absence is not a veto
    .detail = Absent: { $members }
reason-non-participation = Not participating is not a veto
    .detail = Not participating: { $members }
reason-elected-against = Elected members have no veto
    .detail = Elected members against: { $count }, with enough votes in favour
# $needed may choose a form.
reason-procedural = A procedural matter
    .detail = { $subject } needs { $needed-word } votes, from any members
reason-undetermined = Not settled whether the matter is procedural
    .detail = No text, practice or ruling decides it, so the vote is counted as on a matter of substance
reason-like-the-text = { $object ->
    [part] A part is decided like the draft
   *[other] An amendment is decided like the draft
}
    .detail = It needs the same number of votes, and can be vetoed on its own
reason-seven = Seven votes are enough until the end of 1965
    .detail = The amended Charter already says nine, but eleven members sit and practice keeps seven
reason-two-thirds = An important question requires two thirds
    .detail = At least two thirds of the members present and voting must vote in favour
reason-two-thirds-parts = Amendments and parts require two thirds too
    .detail = They need the same majority as the proposal, which is on an important question
reason-two-thirds-fixed = This requires two thirds
    .detail = At least two thirds of the members present and voting must vote in favour
reason-two-thirds-emergency = Two thirds in emergency special sessions
    .detail = Recommendations on peace and security, and amendments to them, are treated as important questions
reason-majority = A majority is enough
    .detail = More members in favour than against
reason-majority-committee = In committee a majority is enough
    .detail = More members in favour than against, whatever the question
reason-majority-motion = A motion needs a majority
    .detail = More members in favour than against, even where the question is important
reason-present-and-voting = Abstentions do not count
    .detail = Abstaining: { $abstaining ->
    [0] none
   *[other] { $abstaining }
}; not voting: { $not-voting ->
    [0] none
   *[other] { $not-voting }
}
reason-share-two-thirds = Two thirds of members present and voting
    .detail = { $votes } of { $voting } ({ $percent }); { $needed } needed
    .none = No votes in favour or against
reason-share-majority = A majority of members present and voting
    .detail = { $votes } of { $voting } ({ $percent }); { $needed } needed
    .none = No votes in favour or against
reason-nobody = No votes in favour or against
    .detail = Nothing is adopted without a vote in favour
reason-equal = Equally divided
    .detail = { $votes } in favour and { $votes } against: a second vote within two days decides
    .again = { $votes } in favour and { $votes } against, for the second time
    .committee = { $votes } in favour and { $votes } against: in committee that is not a majority
    .motion = { $votes } in favour and { $votes } against: a motion then fails at once
reason-one-vote = No veto in the Assembly
    .detail = Every member has one vote, and each counts the same
reason-no-vote = { $count ->
    [one] One member without a vote
   *[other] { $count } members without a vote
}
    .detail = Two years or more behind with contributions: { $members }
    .credentials = Credentials not accepted: { $members }
reason-ended = The meeting did not vote on it
    .detail = { $item } was carried
reason-excluded = Nothing is left of it to vote on
    .detail = { $item } was adopted, and the two exclude each other
reason-no-action = No action on it
    .detail = { $item } was carried

## Reasons: the character of a matter in the Council

reason-character = { $matter ->
    [procedural] A procedural matter
    [any-members] A matter without a veto
   *[all-other] Not a procedural matter
}
    .detail = { $basis ->
    [listed] Matters of this kind are settled, by a text or in practice
    [ruling] The President ruled so, and nobody challenged it
    [ruling-stands] The President ruled so, and the ruling was not overruled
    [ruling-overruled] The President ruled the contrary, and was overruled
    [carried] The preliminary question was decided so
    [vetoed] A permanent member voted against the preliminary question
    [too-few] The preliminary question had too few votes
    [not-carried] The preliminary question was not carried
   *[entered] No text or practice settles it; this is assumed
}
# $needed may choose a form.
reason-preliminary = Whether a matter is procedural is not itself procedural
    .detail = The question needs { $needed-word } votes, and a permanent member’s vote against blocks it
# $needed may choose a form.
reason-any-members = Any { $needed-word } members of the Council
    .detail = Permanent and elected members count alike, and none has a veto
reason-literal = All permanent members in favour
    .detail = Not in favour: { $members }
reason-parties = Parties to a dispute abstain
    .detail = Counted as abstaining: { $members }
reason-veto-by-name = Some call every such vote a veto
    .detail = Against a text that has too few votes: { $members }; the outcome is the same
reason-casting-vote = No casting vote
    .detail = { $votes } in favour and { $against } against: the President votes like the others, and the number needed decides
reason-emergency-session = No debate on the veto is due
    .detail = An emergency special session meets on the same situation
reason-unanimity = Lack of unanimity of the permanent members
    .detail = No permanent member’s vote against stopped the Council

# A disputed point that is read in another way than recommended
reason-read-otherwise = A disputed point is read the other way
    .detail = { $point ->
    [D1] Nine votes, as the amended Charter said from 31 August 1965; in practice seven were enough until the year ended
    [D2] Each permanent member must vote in favour; in practice only a vote against blocks
    [D4] Parties to a dispute are counted as abstaining; in practice their votes count as cast
    [D5] A ruling or a vote on the preliminary question, which would otherwise settle whether the matter is procedural, is disregarded
    [D7] Every vote against by a permanent member is called a veto; otherwise only one on a text that had the votes
    [D9] A majority is enough in an emergency special session; in practice two thirds are needed
    [D12] Equal votes lead to a second vote; otherwise this fails at once
    [D14] Two thirds appoint the Secretary-General; otherwise a majority does
    [D16] Restricted and open ballots are counted in threes from the first; otherwise from the second
    [D19] Only a vote on the draft itself keeps it from being withdrawn; otherwise one on an amendment or a part does too
   *[D21] Too few votes count as a lack of unanimity; otherwise only a veto does
}

## Reasons: rulings, the Assembly, adoption without a vote

reason-ruling = The vote is on whether to overrule the ruling
    .detail = Unless enough members vote to overrule it, it stands
reason-ruling-stands = Ruling not overruled
    .detail = Too few votes to overrule it
reason-unchallenged = Ruling not challenged
    .detail = Without a challenge it stands, and no vote is taken
reason-members-needed = { $share ->
    [two-thirds] Two thirds of all Members are needed
   *[majority] A majority of all Members is needed
}
    .detail = All Members count, whether or not they vote
reason-share-members = { $share ->
    [two-thirds] Two thirds of all Members
   *[majority] A majority of all Members
}
    .detail = { $votes } of { $all } ({ $percent }); { $needed } needed
reason-importance = The vote is on whether the question is important
    .detail = The Assembly decides this before it votes on the text
reason-share-settled = { $share ->
    [two-thirds] The question requires two thirds
   *[majority] The question requires a majority
}
    .detail = { $by ->
    [ruling] So the presiding officer ruled before the vote
   *[assembly] So the Assembly decided before the vote
}
reason-quorum = A majority of the Members present
    .detail = { $present } of { $all } Members present
reason-no-objection = No objection
    .detail = No vote is needed
    .objections = { $count ->
    [one] { $count } objection
   *[other] { $count } objections
}
reason-together = One vote on several texts
    .detail = { $count ->
    [one] { $count } text; it needs its own majority
   *[other] { $count } texts together; each needs its own majority
}

## Reasons: what is not put, or settled without a vote

reason-accepted = Accepted by the sponsors
    .detail = Part of their text without a vote
reason-withdrawn-in-time = Withdrawn in time
    .detail = No vote had been taken that would have prevented it
reason-too-late = Too late to withdraw it
    .detail = { $item } had already been put to the vote
reason-maintained = Maintained by the member that seconded it
    .detail = Put to the vote all the same, at the request of that member
reason-withdrawn = It was withdrawn
    .detail = Nothing is left to vote on
reason-no-division = No separate vote
    .detail = { $item } was not carried
    .mover = Objection of the original mover of the draft
reason-as-a-whole = Voted on as a whole
    .detail = { $item } was not carried
reason-separate-first = A separate vote comes first
    .detail = { $item } was carried; how the separate vote would have gone is not known
reason-no-priority = No priority
    .detail = { $item } was not carried: another proposal comes first
reason-not-requested = No request for a vote by a member of the Council
    .detail = A proposal of a State that is not in the Council
reason-separate-proposal = A separate proposal, not an amendment
    .detail = An amendment adds to, deletes from or revises part of a proposal
reason-is-amendment = An amendment
    .detail = It adds to, deletes from or revises part of the proposal
reason-already-decided = Already decided at this session
    .detail = Only two thirds can take it up again
reason-no-second-vote = No second vote is due
    .detail = The first vote was not equally divided
reason-no-operative-part = No operative part is left
    .detail = All were rejected, and with them the whole

## Reasons: elections and polls

reason-valid-ballots = Ballots with a name on them
    .detail = Valid ballots: { $voting }; blank and invalid ones do not count
reason-elects = { $needed ->
    [one] { $needed } vote elects
   *[other] { $needed } votes elect
}
    .detail = A candidate with fewer is not elected
reason-ineligible = Votes for a retiring member are void
    .detail = It cannot be re-elected at once
reason-level-last = A tie for the last place
    .detail = A special ballot is held among the tied candidates
reason-level-list = A tie for the last place on the list
    .detail = A special ballot settles who is on the restricted list
reason-restricted = The next ballot is restricted
    .detail = It is confined to the candidates with the most votes, at most two for each place
reason-open = The next ballot is open
    .detail = Votes can be cast for any eligible candidate
reason-lots = Lots are drawn
    .detail = The candidates are tied, and the presiding officer decides by lot
reason-ballot-again = Another ballot in the same meeting
    .detail = The number of candidates with a majority differs from the number of places
reason-both-organs = Elected in both organs
    .detail = The same candidates have a majority in the Council and in the Assembly
reason-organs-disagree = The two organs elected different candidates
    .detail = Another meeting is held for the places left
    .conference = Either organ can now ask for a joint conference
reason-straw-poll = A straw poll binds nobody
    .detail = It shows support before the Council decides

## What is good to know, and what is due

warning-majority-sensitive = A simple majority and two thirds give different outcomes here.
warning-proviso = { $count ->
    [one] { $members } is party to the dispute and votes. Article 27(3) requires it to abstain; in practice its vote counts.
   *[other] { $members } are parties to the dispute and vote. Article 27(3) requires them to abstain; in practice their votes count.
}
warning-before-the-council = The Council is exercising its functions in the same dispute: under Article 12(1) the Assembly makes no recommendation on it unless the Council asks for one. The count stays the same.
warning-late-notes = { $count ->
    [one] { $count } delegation said later how it had meant to vote. The count stays the same.
   *[other] { $count } delegations said later how they had meant to vote. The count stays the same.
}
warning-quorum-unknown = The record does not say how many Members were present. Those that voted or abstained are by themselves fewer than a quorum.
follow-up-debate = { $days ->
    [one] The Assembly debates the veto within { $days } working day.
   *[other] The Assembly debates the veto within { $days } working days.
}
follow-up-second-vote = A second vote is due within two days; if it is equally divided too, the proposal is rejected.
