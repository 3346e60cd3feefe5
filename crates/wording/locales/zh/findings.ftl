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
seat-assumed = 假定如此
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
subject-ruling = 对主席裁决的异议
subject-character = 先决问题

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
outcome-no-decision = 未作决定
    .short = 未作决定
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

## One sentence under the verdict

verdict-council-adopted = { $votes-word }个理事国投赞成票，所需为{ $needed-word }票，且没有常任理事国投反对票。
verdict-council-procedure = { $votes-word }个理事国投赞成票；所需为{ $needed-word }票，程序事项没有否决权。
verdict-council-too-few = { $votes ->
    [0] 没有理事国投赞成票
   *[other] { $votes-word }个理事国投赞成票
}；所需为{ $needed-word }票。
verdict-literal = { $members }没有投赞成票，而按《宪章》的文字，全体常任理事国均须投赞成票。
verdict-vetoed = 未获通过：{ $named ->
    [0] { $members }投反对票。
   *[other] 常任理事国{ $members }投反对票。
}
verdict-assembly = 出席并参加表决的{ $voting }个会员国中，{ $votes }个投赞成票；{ $share ->
    [two-thirds] 三分之二多数为{ $needed }票
   *[majority] 过半数为{ $needed }票
}。
verdict-members = 全体{ $all }个会员国中，{ $votes }个投赞成票；{ $share ->
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

## Reasons: a title, and .detail with the numbers

reason-affirmative = 至少{ $needed-word }票赞成
    .detail = { $votes ->
    [0] 没有赞成票
   *[other] { $votes }票赞成
}；所需为{ $needed }票
reason-concurring = 没有常任理事国反对
    .detail = 五个常任理事国均未投反对票
    .not-met = { $members }投反对票
reason-no-veto-without-votes = 只有获得{ $needed-word }票赞成的案文才可能遭否决
    .detail = { $members }投反对票，但{ $votes ->
    [0] 没有赞成票，不构成否决
   *[other] { $votes }票赞成不足所需票数，不构成否决
}
    .plain = { $members }投反对票，但赞成票不足
reason-no-veto-on-procedure = 程序事项没有否决权
    .detail = { $members }投反对票，但不能阻止程序性决定
reason-no-veto-on-conference = 召开《宪章》审查会议没有否决权
    .detail = { $members }投反对票，但不能阻止召开
reason-abstention = 弃权不是否决
    .detail = { $members }弃权
reason-absence = 缺席不是否决
    .detail = { $members }缺席
reason-non-participation = 不参加表决不是否决
    .detail = { $members }未参加表决
reason-elected-against = 当选理事国没有否决权
    .detail = { $count }个当选理事国投反对票；赞成票已经足够
reason-procedural = 程序事项
    .detail = { $subject }须有{ $needed-word }票赞成，不论来自哪些理事国
reason-undetermined = 是否为程序事项尚无定论
    .detail = 无人就此作出决定，因此按其他事项计票
reason-like-the-text = { $object ->
    [part] 部分案文的决定方式与决议草案相同
   *[other] 修正案的决定方式与决议草案相同
}
    .detail = 所需票数相同，也可单独遭到否决
reason-seven = 1966年以前7票即可
    .detail = 修正后的《宪章》已规定为9票，但安理会当时仍为11个理事国，惯例仍为7票
reason-two-thirds = 重要问题须有三分之二多数
    .detail = 出席并参加表决的会员国中须有三分之二赞成
reason-two-thirds-parts = 修正案和部分案文也须有三分之二多数
    .detail = 所需多数与提案相同，而提案涉及重要问题
reason-two-thirds-fixed = 此事须有三分之二多数
    .detail = 出席并参加表决的会员国中须有三分之二赞成
reason-two-thirds-emergency = 紧急特别会议须有三分之二多数
    .detail = 关于和平与安全的建议及其修正案按重要问题处理
reason-majority = 过半数即可
    .detail = 赞成的会员国多于反对的会员国
reason-majority-committee = 在委员会中过半数即可
    .detail = 不论何种问题，赞成的成员多于反对的成员即可
reason-majority-motion = 动议须有过半数
    .detail = 即使涉及重要问题，赞成的会员国多于反对的会员国即可
reason-present-and-voting = 弃权不计入票数
    .detail = { $abstaining ->
    [0] 无人弃权
   *[other] { $abstaining }个弃权
}，{ $not-voting ->
    [0] 全体投票
   *[other] { $not-voting }个未投票
}
reason-share-two-thirds = 出席并参加表决的会员国的三分之二
    .detail = { $voting }票中有{ $votes }票（{ $percent }）；所需为{ $needed }票
    .none = 无人投赞成票或反对票
reason-share-majority = 出席并参加表决的会员国的过半数
    .detail = { $voting }票中有{ $votes }票（{ $percent }）；所需为{ $needed }票
    .none = 无人投赞成票或反对票
reason-nobody = 没有成员投赞成票或反对票
    .detail = 没有赞成票，任何案文都不能通过
reason-equal = 票数相等
    .detail = { $votes }票赞成、{ $votes }票反对：两天内进行第二次表决决定
    .again = { $votes }票赞成、{ $votes }票反对，再次票数相等
    .committee = { $votes }票赞成、{ $votes }票反对：在委员会中不构成过半数
    .motion = { $votes }票赞成、{ $votes }票反对：动议随即被否决
reason-one-vote = 大会没有否决权
    .detail = 每个会员国有一票，每票效力相同
reason-no-vote = { $count }个会员国没有投票权
    .detail = { $members }拖欠会费达两年或两年以上
    .credentials = { $members }的全权证书未获接受
reason-ended = 会议未及处理此项
    .detail = { $item }获得通过
reason-excluded = 已无可付诸表决的内容
    .detail = { $item }获得通过，二者互相排斥
reason-no-action = 不对其采取行动
    .detail = { $item }获得通过

## Reasons: the character of a matter in the Council

reason-character = { $matter ->
    [procedural] 程序事项
    [any-members] 没有否决权的事项
   *[all-other] 非程序事项
}
    .detail = { $basis ->
    [listed] 此类事项已由文本或惯例确定
    [ruling] 主席作此裁决，无人提出异议
    [ruling-stands] 主席作此裁决，裁决未被推翻
    [ruling-overruled] 主席作出相反裁决，裁决被推翻
    [carried] 先决问题获得通过
    [vetoed] 一个常任理事国对先决问题投反对票
    [too-few] 先决问题所获赞成票不足
   *[entered] 没有文本或惯例加以确定；姑且如此认定
}
reason-preliminary = 是否为程序事项这一问题本身不是程序事项
    .detail = 这一问题须有{ $needed-word }票赞成，一个常任理事国的反对票即可阻止
reason-any-members = 安理会任何{ $needed-word }个理事国
    .detail = 常任理事国与当选理事国同等计票，均无否决权
reason-literal = 全体常任理事国赞成
    .detail = { $members }没有投赞成票
reason-parties = 争端当事国不得投票
    .detail = { $members }按弃权计
reason-veto-by-name = 有人将每一张此类反对票都称为否决
    .detail = { $members }对一项赞成票不足的案文投反对票；结果相同
reason-casting-vote = 没有决定性的一票
    .detail = { $votes }票赞成、{ $against }票反对：主席与其他理事国同样投票，由所需票数决定
reason-emergency-session = 无须就否决举行辩论
    .detail = 紧急特别会议正在审议同一局势
reason-unanimity = 常任理事国未能一致同意
    .detail = 并无常任理事国的反对票阻止安理会

# A disputed point that is read otherwise than recommended
reason-read-otherwise = 对一个有争议的问题采取另一种解读
    .detail = { $point ->
    [D1] 自1965年8月31日起按修正后《宪章》的规定为9票；按惯例，当年年底前7票即可
    [D2] 每个常任理事国均须投赞成票；按惯例，常任理事国不投反对票即不构成阻止
    [D4] 争端当事国按弃权计；按惯例，其所投的票照计
    [D5] 原本用以确定是否为程序事项的依据，即主席的裁决或先决问题，一概不予考虑
    [D7] 常任理事国的每一张反对票都称为否决；否则，只有针对已获足够票数的案文的反对票才称为否决
    [D9] 紧急特别会议过半数即可；按惯例须有三分之二多数
    [D12] 票数相等即须进行第二次表决；否则立即不通过
    [D14] 任命秘书长须有三分之二多数；否则过半数即可
    [D16] 限制性投票和非限制性投票自第一次起每三次一轮；否则自第二次起算
    [D19] 只有对草案本身进行表决才使其不得撤回；否则，对修正案或部分案文进行表决亦然
   *[D21] 票数不足视为未能一致同意；否则，只有否决才视为未能一致同意
}

## Reasons: rulings, the Assembly, adoption without a vote

reason-ruling = 所表决的是应否推翻裁决
    .detail = 除非有足够成员投票推翻，裁决仍然有效
reason-ruling-stands = 裁决有效
    .detail = 投票推翻裁决的成员不足
reason-unchallenged = 无人对裁决提出异议
    .detail = 裁决未经表决即有效
reason-members-needed = { $share ->
    [two-thirds] 须有全体会员国的三分之二
   *[majority] 须有全体会员国的过半数
}
    .detail = 无论是否投票，全体会员国均计算在内
reason-share-members = { $share ->
    [two-thirds] 全体会员国的三分之二
   *[majority] 全体会员国的过半数
}
    .detail = { $all }个会员国中有{ $votes }票（{ $percent }）；所需为{ $needed }票
reason-importance = 所表决的是该问题是否重要
    .detail = 大会在对案文进行表决之前就此作出决定
reason-share-settled = { $share ->
    [two-thirds] 该问题须有三分之二多数
   *[majority] 该问题须有过半数
}
    .detail = { $by ->
    [ruling] 会议主席在表决前作此裁决
   *[assembly] 大会在表决前作此决定
}
reason-quorum = 过半数会员国出席
    .detail = { $all }个会员国中有{ $present }个出席
reason-no-objection = 没有成员反对
    .detail = 无须表决
    .objections = { $count }个成员反对
reason-together = 对若干案文进行一次表决
    .detail = { $count ->
    [1] 将1项案文付诸表决；须有其所需的多数
   *[other] 将{ $count }项案文一并付诸表决；每项须有其所需的多数
}

## Reasons: what is not put, or settled without a vote

reason-accepted = 提案国予以接受
    .detail = 未经表决成为其案文的一部分
reason-withdrawn-in-time = 及时撤回
    .detail = 尚未进行使其不得撤回的表决
reason-too-late = 撤回为时已晚
    .detail = { $item }此前已付诸表决
reason-maintained = 附议国坚持
    .detail = 附议的理事国要求付诸表决
reason-withdrawn = 已经撤回
    .detail = 已无可付诸表决的内容
reason-no-division = 不单独表决
    .detail = { $item }未获通过
    .mover = 草案的原提案人反对
reason-not-requested = 没有安理会理事国要求表决
    .detail = 该提案由非安理会理事国的国家提出
reason-separate-proposal = 单独的提案
    .detail = 修正案仅对提案有所增删或修改其中一部分
reason-is-amendment = 修正案
    .detail = 对提案有所增删或修改其中一部分
reason-already-decided = 本届会议已作决定
    .detail = 须有三分之二多数方可重新审议
reason-no-second-vote = 无须第二次表决
    .detail = 第一次表决的票数并不相等
reason-no-operative-part = 执行部分已无一保留
    .detail = 各段均未获通过，整个案文亦未获通过

## Reasons: elections and polls

reason-elects = { $needed }票即当选
    .detail = 得票少于此数的候选人不当选
reason-valid-ballots = 写有名字的选票
    .detail = { $voting }个成员投出有效票；空白票和废票不计
reason-ineligible = 投给即将卸任的理事国的票无效
    .detail = 该国不得立即连选连任
reason-level-last = 最后一席票数相等
    .detail = 在得票相等的候选人中举行特别投票
reason-level-list = 名单末位票数相等
    .detail = 由特别投票决定谁列入限制性名单
reason-restricted = 下一轮为限制性投票
    .detail = 只限得票最多的候选人，每席最多两名
reason-open = 下一轮为非限制性投票
    .detail = 可投票给任何合格的候选人
reason-lots = 抽签决定
    .detail = 候选人得票相等，由会议主席抽签决定
reason-ballot-again = 在同一次会议上再次投票
    .detail = 获得过半数的候选人数目与席位数目不符
reason-both-organs = 在两个机关均当选
    .detail = 同样的候选人在安理会和大会均获得过半数
reason-organs-disagree = 两个机关的结果不同
    .detail = 为剩余席位再举行一次会议
    .conference = 任一机关现在均可要求举行联席会议
reason-straw-poll = 意向性投票没有约束力
    .detail = 它显示安理会作出决定之前的支持情况

## What is good to know, and what is due

warning-majority-sensitive = 在此，简单多数和三分之二多数得出的结果不同。
warning-proviso = { $members }是争端当事国而参加投票。第二十七条第三项要求当事国不投票；按惯例，所投的票照计。
warning-before-the-council = 安理会正在处理同一争端：根据第十二条第一项，除非应安理会请求，大会不就此提出建议。计票不受影响。
warning-late-notes = { $count }个代表团事后说明其原本打算如何投票。计票不受影响。
warning-quorum-unknown = 记录未载明出席的会员国数目。仅凭投票或弃权的会员国，不足以作出决定。
follow-up-debate = 大会在{ $days }个工作日内就否决举行辩论。
follow-up-second-vote = 须在两天内进行第二次表决；如票数仍然相等，提案即视为未获通过。
