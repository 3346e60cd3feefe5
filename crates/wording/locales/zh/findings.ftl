### 页面对表决的说明：结果、理由、语句。现在时，平实，中立，使用联合国的用语。
###
### 许多信息共有的位置：
###   $object    付诸表决的事项（用于选择措辞）
###   $subject   该事项在句中的名称：决议草案、修正案S/2025/115
###   $members   以顿号和“和”连接的名称；$count 为其数目
###   $votes、$needed   数字；中文一律用阿拉伯数字，$votes-word、$needed-word 亦同
###   $tally     10–0–5，依次为赞成、反对、弃权

## Members without a name, after others or alone

who-permanent = { $count }个常任理事国
who-others = 另外{ $count }个成员

## A seat, as a screen reader says it: its parts are joined by seat-join

seat-join = { $a }，{ $b }
seat-permanent = 常任理事国
seat-presides = 担任主席
seat-changed = 与记录不同
assume-voted = 假定如此
seat-barred = 不得投票

## What is put to the vote

subject-draft = 决议草案
subject-draft-amended = 经修正的决议草案
subject-draft-named = 决议草案{ $symbol }
subject-draft-named-amended = 经修正的决议草案{ $symbol }
subject-amendment = 修正案
subject-amendment-named = 修正案{ $symbol }
subject-part = 该部分
subject-part-named = 第{ $symbol }段
subject-resolution = 第{ $symbol }号决议
subject-decision = 第{ $symbol }号决定
subject-ruling = 对主席裁决的异议
subject-character = 先决问题
subject-agenda = 临时议程
subject-upheld = 维持主席裁决的提议
subject-importance = 须有三分之二多数的动议

# .card 单独用于卡片
motion-suspend-meeting = 暂停会议的动议
    .card = 暂停会议动议
motion-adjourn-meeting = 休会的动议
    .card = 休会动议
motion-adjourn-to-time = 休会至指定时间的动议
    .card = 休会至指定时间动议
motion-refer-to-committee = 将该事项交付委员会的动议
    .card = 交付委员会动议
motion-postpone-discussion = 推迟讨论的动议
    .card = 推迟讨论动议
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

## Outcomes: the word of the verdict; .short on a card

outcome-adopted = 获得通过
    .short = 获得通过
outcome-not-adopted = 未获通过
    .short = 未获通过
outcome-vetoed = 遭否决
    .short = 遭否决
outcome-second-vote = 须第二次表决
    .short = 须第二次表决
outcome-not-reached = 未及表决
    .short = 未及表决
outcome-not-put = 未付表决
    .short = 未付表决
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
outcome-supposed-carried = 假定获得通过
    .short = 假定获得通过
outcome-supposed-not-carried = 假定未获通过
    .short = 假定未获通过

## What a reader supposes of an item

verdict-supposed = { $supposed ->
    [carried] 您假定其获得通过
   *[not-carried] 您假定其未获通过
}；这不是一项决定，也不以任何规定为依据。按表决结果：{ $by-votes }。

## One sentence under the verdict

verdict-council-adopted = { $votes-word }个理事国投赞成票，所需为{ $needed-word }票，且没有常任理事国投反对票。
verdict-council-procedure = { $votes-word }个理事国投赞成票；所需为{ $needed-word }票，程序事项没有否决权。
verdict-council-too-few = { $votes ->
    [0] 没有理事国投赞成票
   *[other] { $votes-word }个理事国投赞成票
}；所需为{ $needed-word }票。
verdict-literal = { $members }没有投赞成票，而按《宪章》的字面规定，全体常任理事国均须投赞成票。
verdict-vetoed = 未获通过：{ $named ->
    [0] { $members }投反对票。
   *[other] 常任理事国{ $members }投反对票。
}
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
verdict-nobody-voted = 没有成员投赞成票或反对票。
verdict-equally-divided = { $votes }票赞成、{ $votes }票反对：大会的赞成票与反对票相等。
verdict-second-vote = { $votes }票赞成、{ $votes }票反对：大会的赞成票与反对票相等，须进行第二次表决。
verdict-not-reached = 表决在此之前已经结束：{ $item }获得通过。
verdict-excluded = 不付诸表决：{ $item }获得通过。
verdict-no-action = 不对其采取行动：{ $item }获得通过。
verdict-withdrawn = 不付诸表决：已经撤回。
verdict-division-refused = 不单独付诸表决：{ $item }未获通过。
verdict-no-priority = 不优先付诸表决：{ $item }未获通过。
verdict-mover-objects = 不单独付诸表决：原提案人反对。
verdict-not-requested = 不付诸表决：没有安理会理事国提出要求。
verdict-separate-proposal = 不在此付诸表决：这是一项单独的提案。
verdict-already-decided = 不再次付诸表决：本届会议已就此作出决定。
verdict-no-second-vote = 无须进行第二次表决：第一次表决的票数并不相等。

# What is settled without a vote
verdict-without-vote = 没有成员反对：未经表决获得通过。
verdict-objection = 有成员反对。
verdict-vote-required = 有成员反对：须付诸表决。
verdict-incorporated = 提案国予以接受：未经表决成为案文的一部分。
verdict-withdrawal = 及时撤回。
verdict-not-withdrawn = 予以保留：撤回为时已晚。
verdict-maintained = 予以保留：附议的理事国要求付诸表决。
verdict-unchallenged = 无人对裁决提出异议：裁决有效。
verdict-no-operative-part = 执行部分已无一保留：整个案文视为未获通过。
