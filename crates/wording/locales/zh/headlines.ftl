### 标题、读者的改动、正式记录。各位置同 findings.ftl。

## The headline: the answer in one sentence

headline-adopted = { $subject }获得通过（{ $tally }）
headline-adopted-council = 安全理事会通过了{ $subject }（{ $tally }）
headline-not-adopted = { $subject }未获通过（{ $tally }）
headline-vetoed = { $members }对{ $subject }行使了否决权（{ $tally }）
headline-not-reached = { $subject }未及表决：{ $item }获得通过
headline-not-put = { $subject }未付诸表决：{ $item }获得通过
headline-no-action = 未对{ $subject }采取行动：{ $item }获得通过

# The changes a reader made: $conditions is one or more of the clauses below, $result one of the results.
headline-if = { $when ->
    [now] 在{ $conditions }的情况下
   *[would] 假如{ $conditions }
}，{ $result }
headline-even-if = { $when ->
    [now] 即使在{ $conditions }的情况下
   *[would] 即使{ $conditions }
}，结果不变：{ $result }
headline-idle = { $headline }；{ $members }改变投票对结果并无影响
headline-with = 改动{ $count }票后，{ $result }
headline-even-with = 即使改动{ $count }票，结果不变：{ $result }
headline-earlier = 在当日先前的表决中改动{ $count }票后，{ $result }
headline-even-earlier = 即使在当日先前的表决中改动{ $count }票，结果不变：{ $result }
headline-earlier-assumed = 在当日先前的表决中改动{ $count }票后，如各成员投票不变，{ $result }
headline-now-not-reached = { $subject }{ $when ->
    [now] 将不及表决：{ $item }将
   *[would] 就不会付诸表决：{ $item }本会
}获得通过
headline-now-not-put = { $subject }{ $when ->
    [now] 将不付诸表决：{ $item }将
   *[would] 就不会付诸表决：{ $item }本会
}获得通过
headline-now-no-action = { $when ->
    [now] 将不对{ $subject }采取行动：{ $item }将
   *[would] 就不会对{ $subject }采取行动：{ $item }本会
}获得通过
headline-supposed = { $supposed ->
    [carried] 您假定{ $subject }获得通过
   *[not-carried] 您假定{ $subject }未获通过
}；按表决结果：{ $by-votes }
headline-on-suppositions = 按您对此前表决的假定，{ $result }

# Settled without a vote, or not put: $when is now where the reader changed something before, then where not.

clause-in-favour = { $members }投赞成票
clause-against = { $members }投反对票
clause-abstaining = { $members }弃权
clause-not-participating = { $members }不参加表决
clause-absent = { $members }缺席
clause-not-voting = { $members }不投票
# Some members, not named: $from and $to are ways to vote, such as in-favour.
clause-move = { $members }由{ $from ->
    [in-favour] 赞成
    [against] 反对
    [abstaining] 弃权
   *[other] 不投票
}改为{ $to ->
    [in-favour] 赞成
    [against] 反对
    [abstaining] 弃权
   *[other] 不投票
}

result-adopted = { $subject }{ $when ->
    [now] 将
   *[would] 本会
}获得通过
result-not-adopted = { $subject }{ $when ->
    [now] 将不获通过
   *[would] 本不会获得通过
}
result-no-decision = { $when ->
    [now] 将不就{ $subject }作出决定
   *[would] 就不会就{ $subject }作出决定
}：出席的会员国不足法定人数
result-ruling-stands = 主席的裁决{ $when ->
    [now] 将
   *[would] 本会
}继续有效
result-ruling-overruled = 主席的裁决{ $when ->
    [now] 将
   *[would] 本会
}被推翻
result-vetoed = { $subject }{ $when ->
    [now] 将
   *[would] 本会
}遭否决
result-second-vote = 大会就{ $subject }进行的表决{ $when ->
    [now] 将票数相等，须
   *[would] 本会票数相等，并须
}进行第二次表决
result-tally = { $result }（{ $tally }）
result-too-few = { $result }：{ $votes ->
    [0] 没有赞成票
   *[other] { $votes }票赞成
}，所需为{ $needed-word }票
result-too-few-of = { $result }：{ $voting }票中{ $votes ->
    [0] 没有赞成票
   *[other] 有{ $votes }票赞成
}，所需为{ $needed }票

## What the reader changed

change-members = { $count }个成员
change-vote = { $member }：{ $from }→{ $to }
change-vote-to = { $member }：{ $to }
change-listed = { $member }（{ $from }→{ $to }）
change-listed-to = { $member }（→{ $to }）
change-assume = { $vote ->
    [in-favour] 假定{ $member }属于赞成者
    [against] 假定{ $member }属于反对者
    [abstaining] 假定{ $member }属于弃权者
   *[other] 假定{ $member }属于未投票者
}
changed = 您改动了{ $count }票：{ $changes }。
changed-both = { $a }{ $b }
changed-many = 您改动了{ $count }票。
changed-assumed = 您假定了{ $count }个成员的立场：{ $changes }。
changed-assumed-many = 您假定了{ $count }个成员的立场。

record-line = { $outcome }（{ $tally }）。
record-line-resolution = { $outcome }（{ $tally }），成为第{ $symbol }号决议。
record-line-decision = { $outcome }（{ $tally }），成为第{ $symbol }号决定。
record-line-bare = { $outcome }。
symbol-year = { $number }({ $year })
symbol-session = { $number }({ $roman })
symbol-emergency-session = { $number }(ES-{ $roman })
symbol-letter = { $number } { $letter }
symbol-emergency = ES-{ $number }
