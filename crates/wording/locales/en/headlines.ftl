### The headline, what the reader changed, what the record says. The places are those of findings.ftl.

## The headline: the answer in one sentence. Other languages may choose a form by $object everywhere here.

headline-adopted = { $object ->
    [motion] { $subject } was carried, { $tally }
    [question] { $subject } was carried, { $tally }
   *[other] { $subject } was adopted, { $tally }
}
headline-adopted-council = The Council adopted { $subject }, { $tally }
headline-not-adopted = { $object ->
    [motion] { $subject } was not carried, { $tally }
    [question] { $subject } was not carried, { $tally }
   *[other] { $subject } was not adopted, { $tally }
}
# $agrees may choose a form.
headline-vetoed = { $subject } was vetoed by { $members }, { $tally }
headline-not-reached = { $subject } was not voted on, because { $item } was carried
headline-not-put = { $subject } was not put to the vote, because { $item } was adopted
headline-no-action = No action was taken on { $subject }, because { $item } was carried

## The changes a reader made: $conditions is one or more of the clauses below, $result one of the results. $when is
## would for votes that were really cast, now for a vote of the reader’s own; clauses behind Had also have had.

headline-if = { $when ->
    [now] If
   *[would] Had
} { $conditions }, { $result }
headline-even-if = Even if { $conditions }, { $result }
# Behind either: members whose change alters nothing, while the others do. $agrees may choose a form.
headline-idle = { $headline }; { $count ->
    [one] a different vote by { $members }
   *[other] different votes by { $members }
} { $when ->
    [now] { $count ->
        [one] changes nothing
       *[other] change nothing
    }
   *[would] would have changed nothing
}
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
headline-even-earlier = { $count ->
    [one] Even with { $count } vote changed earlier in the day, { $result }
   *[other] Even with { $count } votes changed earlier in the day, { $result }
}
headline-earlier-assumed = { $count ->
    [one] With { $count } vote changed earlier in the day
   *[other] With { $count } votes changed earlier in the day
}, { $result }, { $when ->
    [now] if these votes stay the same
   *[would] if these votes had stayed the same
}
headline-supposed = You suppose that { $subject } was { $supposed ->
    [carried] { $object ->
        [draft] adopted
       *[other] carried
    }
   *[not-carried] { $object ->
        [draft] not adopted
       *[other] not carried
    }
}; by its votes: { $by-votes }
headline-on-suppositions = Given what you suppose about earlier votes, { $result }

## Not put, once the reader changed something before: $object may choose a form

headline-now-not-reached = { $subject } { $when ->
    [now] is not voted on: { $item } is carried
   *[would] would not have been voted on: { $item } would have been carried
}
headline-now-not-put = { $subject } { $when ->
    [now] is not put to the vote: { $item } is adopted
   *[would] would not have been put to the vote: { $item } would have been adopted
}
headline-now-no-action = { $when ->
    [now] No action is taken on { $subject }: { $item } is carried
   *[would] No action would have been taken on { $subject }: { $item } would have been carried
}

## What the reader changed, as clauses. The verb follows $members: $count in English, $agrees where a name can be plural.

clause-in-favour = { $when ->
    [now] { $count ->
        [one] { $members } votes in favour
       *[other] { $members } vote in favour
    }
    [had] { $members } voted in favour
   *[would] { $members } had voted in favour
}
clause-against = { $when ->
    [now] { $count ->
        [one] { $members } votes against
       *[other] { $members } vote against
    }
    [had] { $members } voted against
   *[would] { $members } had voted against
}
clause-abstaining = { $when ->
    [now] { $count ->
        [one] { $members } abstains
       *[other] { $members } abstain
    }
    [had] { $members } abstained
   *[would] { $members } had abstained
}
clause-not-participating = { $when ->
    [now] { $count ->
        [one] { $members } does not participate
       *[other] { $members } do not participate
    }
    [had] { $members } not participated
   *[would] { $members } had not participated
}
clause-absent = { $when ->
    [now] { $count ->
        [one] { $members } is absent
       *[other] { $members } are absent
    }
    [had] { $members } been absent
   *[would] { $members } had been absent
}
clause-not-voting = { $when ->
    [now] { $count ->
        [one] { $members } does not vote
       *[other] { $members } do not vote
    }
    [had] { $members } not voted
   *[would] { $members } had not voted
}
# Some members, not named: $from and $to are ways to vote, such as in-favour.
clause-move = { $members } { $when ->
    [now] { $to ->
        [in-favour] { $count ->
            [one] votes in favour
           *[other] vote in favour
        }
        [against] { $count ->
            [one] votes against
           *[other] vote against
        }
        [abstaining] { $count ->
            [one] abstains
           *[other] abstain
        }
       *[other] { $count ->
            [one] does not vote
           *[other] do not vote
        }
    }
    [had] { $to ->
        [in-favour] voted in favour
        [against] voted against
        [abstaining] abstained
       *[other] not voted
    }
   *[would] had { $to ->
        [in-favour] voted in favour
        [against] voted against
        [abstaining] abstained
       *[other] not voted
    }
} instead of { $from ->
    [in-favour] voting in favour
    [against] voting against
    [abstaining] abstaining
   *[other] not voting
}

## What follows: $object may choose a form

result-adopted = { $subject } { $when ->
    [now] is
   *[would] would have been
} { $object ->
    [motion] carried
    [question] carried
   *[other] adopted
}
result-not-adopted = { $subject } { $when ->
    [now] is not
   *[would] would not have been
} { $object ->
    [motion] carried
    [question] carried
   *[other] adopted
}
result-no-decision = { $when ->
    [now] no decision is taken on { $subject }: too few Members are present
   *[would] no decision would have been taken on { $subject }: too few Members were present
}
result-ruling-stands = the ruling { $when ->
    [now] stands
   *[would] would have stood
}
result-ruling-overruled = the ruling { $when ->
    [now] is
   *[would] would have been
} overruled
result-vetoed = { $subject } { $when ->
    [now] is
   *[would] would have been
} vetoed
result-second-vote = { $when ->
    [now] the Assembly is equally divided on { $subject } and a second vote is due
   *[would] the Assembly would have been equally divided on { $subject } and a second vote due
}
## What follows, with its numbers

result-tally = { $result }, { $tally }
result-too-few = { $result }: { $votes ->
    [one] { $votes } vote
   *[other] { $votes } votes
} in favour; { $needed-word } { $when ->
    [now] are
   *[would] were
} needed
result-too-few-of = { $result }: { $votes } of { $voting } in favour; { $needed } { $when ->
    [now] are
   *[would] were
} needed

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
    [in-favour] { $member }, assumed to be in favour
    [against] { $member }, assumed to be against
    [abstaining] { $member }, assumed to be abstaining
   *[other] { $member }, assumed not to have voted
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
record-line-decision = { $outcome } { $tally } as decision { $symbol }.
record-line-bare = { $outcome }.

## The number of a resolution or a decision: of the Council with its year, of the Assembly with its session until 1975

symbol-year = { $number } ({ $year })
# $session is the number of the session, which is $roman in Roman figures.
symbol-session = { $number } ({ $roman })
# $session is the number of the session, which is $roman in Roman figures.
symbol-emergency-session = { $number } (ES-{ $roman })
symbol-letter = { $number } { $letter }
symbol-emergency = ES-{ $number }
