### Sentences of the Assembly, and of outcomes that are seldom in the Council: a meeting that shows one loads them first.

motion-suspend-meeting = 暂停会议的动议
    .card = 暂停会议动议
motion-adjourn-meeting = 休会的动议
    .card = 休会动议
motion-adjourn-to-time = 休会至指定时间的动议
    .card = 休会至指定时间动议
motion-refer-to-committee = 将该事项交付委员会的动议
    .card = 交付委员会动议
motion-adjourn-debate = 暂停辩论的动议
    .card = 不采取行动动议
motion-close-debate = 结束辩论的动议
    .card = 结束辩论动议
motion-not-competent = 大会无权限的动议
    .card = 权限动议
motion-division = 分部分表决的动议
    .card = 分部分表决动议
motion-priority = 给予优先的动议
    .card = 优先动议
motion-not-vote-on-next = 不对下一提案进行表决的动议
    .card = 不进行表决动议
motion-reconsider = 重新审议的动议
    .card = 重新审议动议
outcome-second-vote = 须第二次表决
    .short = 须第二次表决
outcome-no-decision = 不足法定人数
    .short = 不足法定人数
outcome-vote-required = 须付诸表决
    .short = 须付诸表决
outcome-incorporated = 已并入案文
    .short = 已并入案文
outcome-withdrawn = 已撤回
    .short = 已撤回
outcome-not-withdrawn = 未能撤回
    .short = 未能撤回
outcome-ruling-stands = 裁决有效
    .short = 裁决有效
outcome-no-action = 不采取行动
    .short = 不采取行动
verdict-literal = { $members }没有投赞成票，而按《宪章》的字面规定，全体常任理事国均须投赞成票。
verdict-assembly = 出席并参加表决的{ $voting }个会员国中，{ $votes ->
    [0] 没有会员国投赞成票
   *[other] { $votes }个投赞成票
}；{ $share ->
    [two-thirds] 三分之二多数为{ $needed }票
   *[majority] 过半数为{ $needed }票
}。
verdict-members = 全体{ $all }个会员国中，{ $votes ->
    [0] 没有会员国投赞成票
   *[other] { $votes }个投赞成票
}；{ $share ->
    [two-thirds] 三分之二多数为{ $needed }票
   *[majority] 过半数为{ $needed }票
}。
verdict-no-quorum = 出席的会员国不足作出决定的法定人数。
verdict-ruling-stands = { $votes ->
    [0] 没有成员投票推翻裁决
   *[other] { $votes-word }个成员投票推翻裁决
}；所需为{ $needed-word }票。
verdict-equally-divided = { $votes }票赞成、{ $votes }票反对：大会的赞成票与反对票相等。
verdict-second-vote = { $votes }票赞成、{ $votes }票反对：大会的赞成票与反对票相等，须进行第二次表决。
verdict-withdrawn = 不付诸表决：已经撤回。
verdict-division-refused = 不单独付诸表决：{ $item }未获通过。
verdict-no-priority = 不优先付诸表决：{ $item }未获通过。
verdict-mover-objects = 不单独付诸表决：原提案人反对。
verdict-not-requested = 不付诸表决：没有安理会理事国提出要求。
verdict-separate-proposal = 不在此付诸表决：这是一项单独的提案。
verdict-already-decided = 不再次付诸表决：本届会议已就此作出决定。
verdict-no-second-vote = 无须进行第二次表决：第一次表决的票数并不相等。
verdict-without-vote = 没有成员反对：未经表决获得通过。
verdict-objection = 有成员反对。
verdict-vote-required = 有成员反对：须付诸表决。
verdict-incorporated = 提案国予以接受：未经表决成为案文的一部分。
verdict-withdrawal = 及时撤回。
verdict-not-withdrawn = 予以保留：撤回为时已晚。
verdict-maintained = 予以保留：附议的理事国要求付诸表决。
verdict-unchallenged = 无人对裁决提出异议：裁决有效。
verdict-no-operative-part = 执行部分已无一保留：整个案文视为未获通过。
headline-adopted-assembly = 大会通过了{ $subject }（{ $tally }）
headline-second-vote = 大会就{ $subject }进行的表决票数相等（{ $tally }），须进行第二次表决
headline-no-decision = 未就{ $subject }作出决定：出席的会员国不足法定人数
headline-ruling-stands = 主席的裁决有效：{ $subject }未获通过（{ $tally }）
headline-ruling-overruled = 主席的裁决被推翻（{ $tally }）
headline-bare = { $subject }{ $when ->
    [now] 将不付诸表决
    [would] 就不会付诸表决
   *[then] 未付诸表决
}
headline-without-vote = { $subject }{ $when ->
    [now] 将
    [would] 本会
   *[then] 已
}未经表决获得通过
headline-rejected = { $subject }{ $when ->
    [now] 将不获通过
    [would] 本不会获得通过
   *[then] 未获通过
}
headline-vote-required = { $when ->
    [now] 将须就{ $subject }进行表决
    [would] 本须就{ $subject }进行表决
   *[then] 须就{ $subject }进行表决
}
headline-incorporated = { $when ->
    [now] 提案国将接受{ $subject }
    [would] 提案国本会接受{ $subject }
   *[then] 提案国接受了{ $subject }
}
headline-withdrawn = { $subject }{ $when ->
    [now] 将被撤回
    [would] 本会被撤回
   *[then] 已撤回
}
headline-not-withdrawn = { $when ->
    [now] 撤回{ $subject }将为时已晚
    [would] 撤回{ $subject }本已为时过晚
   *[then] 撤回{ $subject }为时已晚
}
headline-maintained = { $subject }{ $when ->
    [now] 将被撤回，但附议国将予以坚持
    [would] 本会被撤回，但附议国本会予以坚持
   *[then] 被撤回，但附议国予以坚持
}
headline-unchallenged = { $when ->
    [now] 主席的裁决将在无人提出异议的情况下有效
    [would] 主席的裁决本会在无人提出异议的情况下有效
   *[then] 主席的裁决在无人提出异议的情况下有效
}
headline-untouched = { $when ->
    [now] 将不对{ $subject }采取行动
    [would] 就不会对{ $subject }采取行动
   *[then] 未对{ $subject }采取行动
}
