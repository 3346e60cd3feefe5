### The headline, what the reader changed, what the record says. The places are those of findings.ftl.

## The headline: the answer in one sentence. Other languages may choose a form by $object everywhere here.

headline-adopted = { $object ->
    [draft] { $subject } was adopted, { $tally }
    [part] { $subject } was adopted, { $tally }
    [resolution] { $subject } was adopted, { $tally }
   *[other] { $subject } was carried, { $tally }
}
headline-adopted-council = The Council adopted { $subject }, { $tally }
headline-adopted-assembly = The Assembly adopted { $subject }, { $tally }
headline-not-adopted = { $object ->
    [draft] { $subject } was not adopted, { $tally }
    [part] { $subject } was not adopted, { $tally }
   *[other] { $subject } was not carried, { $tally }
}
# $agrees may choose a form.
headline-vetoed = { $subject } was vetoed by { $members }, { $tally }
headline-second-vote = The Assembly was equally divided on { $subject }, { $tally }: a second vote was due
headline-not-reached = { $subject } was not reached: { $item } was carried
headline-not-put = { $subject } was not put to the vote: { $item } was carried
headline-no-action = No action was taken on { $subject }: { $item } was carried
headline-no-decision = No decision was taken on { $subject }: too few Members were present
headline-ruling-stands = The ruling stood: { $subject } was not carried, { $tally }
headline-ruling-overruled = The ruling was overruled, { $tally }

## The changes a reader made: $conditions is one or more of the clauses below, $result one of the results

headline-if = If { $conditions }, { $result }
headline-even-if = Even if { $conditions }, { $result }
headline-with = { $count ->
    [one] With { $count } vote changed, { $result }
   *[other] With { $count } votes changed, { $result }
}
headline-even-with = { $count ->
    [one] Even with { $count } vote changed, { $result }
   *[other] Even with { $count } votes changed, { $result }
}
headline-earlier = { $count ->
    [one] With { $count } vote changed earlier in the day, { $result }
   *[other] With { $count } votes changed earlier in the day, { $result }
}
headline-earlier-assumed = { $count ->
    [one] With { $count } vote changed earlier in the day, { $result }, if the votes stay as they were
   *[other] With { $count } votes changed earlier in the day, { $result }, if the votes stay as they were
}
headline-supposed = { $supposed ->
    [carried] You suppose that { $subject } was carried
   *[not-carried] You suppose that { $subject } was not carried
}; by its votes: { $by-votes }
headline-on-suppositions = On what you suppose of earlier votes, { $result }

## Not put, once the reader changed something before: $object may choose a form

headline-now-not-reached = { $subject } is not reached: { $item } is carried
headline-now-not-put = { $subject } is not put to the vote: { $item } is carried
headline-now-no-action = No action is taken on { $subject }: { $item } is carried

## Settled without a vote, or not put: $when is now where the reader changed something before, then where not; $object
## may choose a form

headline-bare = { $subject } { $when ->
    [now] is
   *[then] was
} not put to the vote
headline-without-vote = { $subject } { $when ->
    [now] is
   *[then] was
} adopted without a vote
headline-rejected = { $subject } { $when ->
    [now] is
   *[then] was
} not adopted
headline-vote-required = A vote { $when ->
    [now] is
   *[then] was
} required on { $subject }
headline-incorporated = The sponsors { $when ->
    [now] accept
   *[then] accepted
} { $subject }
headline-withdrawn = { $subject } { $when ->
    [now] is
   *[then] was
} withdrawn
headline-not-withdrawn = It { $when ->
    [now] is
   *[then] was
} too late to withdraw { $subject }
headline-maintained = { $subject } { $when ->
    [now] is
   *[then] was
} withdrawn and maintained by the seconder
headline-unchallenged = The ruling { $when ->
    [now] stands
   *[then] stood
} without a challenge
headline-untouched = { $when ->
    [now] No action is taken
   *[then] No action was taken
} on { $subject }

## What the reader changed, as clauses. The verb follows $members: $count in English, $agrees where a name can be plural.

clause-in-favour = { $count ->
    [one] { $members } votes in favour
   *[other] { $members } vote in favour
}
clause-against = { $count ->
    [one] { $members } votes against
   *[other] { $members } vote against
}
clause-abstaining = { $count ->
    [one] { $members } abstains
   *[other] { $members } abstain
}
clause-not-participating = { $count ->
    [one] { $members } does not participate
   *[other] { $members } do not participate
}
clause-absent = { $count ->
    [one] { $members } is absent
   *[other] { $members } are absent
}
clause-not-voting = { $count ->
    [one] { $members } does not vote
   *[other] { $members } do not vote
}
# Some members, not named: $from and $to are ways to vote, such as in-favour.
clause-move = { $to ->
    [in-favour] { $count ->
        [one] { $members } votes in favour
       *[other] { $members } vote in favour
    }
    [against] { $count ->
        [one] { $members } votes against
       *[other] { $members } vote against
    }
    [abstaining] { $count ->
        [one] { $members } abstains
       *[other] { $members } abstain
    }
   *[other] { $count ->
        [one] { $members } does not vote
       *[other] { $members } do not vote
    }
} instead of { $from ->
    [in-favour] voting in favour
    [against] voting against
    [abstaining] abstaining
   *[other] not voting
}

## What follows: $object may choose a form

result-adopted = { $object ->
    [draft] { $subject } is adopted
    [part] { $subject } is adopted
   *[other] { $subject } is carried
}
result-not-adopted = { $object ->
    [draft] { $subject } is not adopted
    [part] { $subject } is not adopted
   *[other] { $subject } is not carried
}
result-no-decision = no decision is taken on { $subject }: too few Members are present
result-ruling-stands = the ruling stands
result-ruling-overruled = the ruling is overruled
result-vetoed = { $subject } is vetoed
result-second-vote = the Assembly is equally divided on { $subject } and a second vote is due
## What follows, with its numbers

result-tally = { $result }, { $tally }
result-too-few = { $votes ->
    [one] { $result }: { $votes } vote, { $needed-word } are needed
   *[other] { $result }: { $votes } votes, { $needed-word } are needed
}
result-too-few-of = { $result }: { $votes } of { $voting }, and { $needed ->
    [one] { $needed } is needed
   *[other] { $needed } are needed
}

## What the reader changed

change-members = { $count ->
    [one] { $count } member
   *[other] { $count } members
}
change-vote = { $member }: { $from } → { $to }
change-vote-to = { $member }: { $to }
change-listed = { $member } { $from } → { $to }
change-listed-to = { $member } → { $to }
change-assume = { $vote ->
    [in-favour] { $member }, taken to be among those in favour
    [against] { $member }, taken to be among those against
    [abstaining] { $member }, taken to be among those abstaining
   *[other] { $member }, taken to be among those not voting
}
changed = { $count ->
    [one] You changed { $count } vote: { $changes }.
   *[other] You changed { $count } votes: { $changes }.
}
changed-both = { $a } { $b }
changed-many = { $count ->
    [one] You changed { $count } vote.
   *[other] You changed { $count } votes.
}
changed-assumed = { $count ->
    [one] You assumed the position of { $count } member: { $changes }.
   *[other] You assumed the positions of { $count } members: { $changes }.
}
changed-assumed-many = { $count ->
    [one] You assumed the position of { $count } member.
   *[other] You assumed the positions of { $count } members.
}

record-line = { $outcome } { $tally }.
record-line-resolution = { $outcome } { $tally } as resolution { $symbol }.
record-line-bare = { $outcome }.
