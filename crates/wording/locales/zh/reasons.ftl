### 表决结果的理由。变量在英文文件中说明。

## Reasons: a title, and .detail with the numbers

reason-affirmative = 至少{ $needed-word }票赞成
    .detail = { $votes ->
    [0] 没有赞成票
   *[other] { $votes }票赞成
}；所需为{ $needed }票
reason-concurring = 没有常任理事国反对
    .detail = 5个常任理事国均未投反对票
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
    .detail = 没有文本、惯例或裁决就此作出决定，因此按实质事项计票
reason-like-the-text = { $object ->
    [part] 部分案文的决定方式与决议草案相同
   *[other] 修正案的决定方式与决议草案相同
}
    .detail = 所需票数相同，也可单独遭到否决
reason-seven = 1965年底以前7票即可
    .detail = 修正后的《宪章》已规定为9票，但安理会当时仍为11个理事国，惯例仍为7票
reason-two-thirds = 重要问题须有三分之二多数
    .detail = 出席并参加表决的会员国中须至少有三分之二赞成
reason-two-thirds-parts = 修正案和部分案文也须有三分之二多数
    .detail = 所需多数与提案相同，而提案涉及重要问题
reason-two-thirds-fixed = 此事须有三分之二多数
    .detail = 出席并参加表决的会员国中须至少有三分之二赞成
reason-two-thirds-emergency = 紧急特别会议须有三分之二多数
    .detail = 关于和平与安全的建议及其修正案按重要问题处理
reason-majority = 过半数即可
    .detail = 赞成的会员国多于反对的会员国
reason-majority-committee = 在委员会中过半数即可
    .detail = 不论何种问题，赞成的成员多于反对的成员即可
reason-majority-motion = 动议须有过半数
    .detail = 即使涉及重要问题，赞成的会员国多于反对的会员国即可
reason-present-and-voting = 弃权不计
    .detail = { $abstaining ->
    [0] 没有成员弃权
   *[other] { $abstaining }个成员弃权
}，{ $not-voting ->
    [0] 全体成员均投票
   *[other] { $not-voting }个成员未投票
}
reason-share-two-thirds = 出席并参加表决的会员国的三分之二
    .detail = { $voting }票中赞成票为{ $votes }票（{ $percent }）；所需为{ $needed }票
    .none = 无人投赞成票或反对票
reason-share-majority = 出席并参加表决的会员国的过半数
    .detail = { $voting }票中赞成票为{ $votes }票（{ $percent }）；所需为{ $needed }票
    .none = 无人投赞成票或反对票
reason-nobody = 没有成员投赞成票或反对票
    .detail = 没有赞成票，任何案文都不能通过
reason-equal = 票数相等
    .detail = { $votes }票赞成、{ $votes }票反对：由两天内进行的第二次表决决定
    .again = { $votes }票赞成、{ $votes }票反对，再次票数相等
    .committee = { $votes }票赞成、{ $votes }票反对：在委员会中不构成过半数
    .motion = { $votes }票赞成、{ $votes }票反对：动议随即不获通过
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
    [not-carried] 先决问题未获通过
   *[entered] 没有文本或惯例加以确定；此处作此假定
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
    .detail = { $all }个会员国中赞成者为{ $votes }个（{ $percent }）；所需为{ $needed }票
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
reason-as-a-whole = 整体表决
    .detail = { $item }未获通过
reason-separate-first = 先进行单独表决
    .detail = { $item }获得通过；单独表决的结果不得而知
reason-no-priority = 无优先权
    .detail = { $item }未获通过：另一项提案先付诸表决
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
reason-ineligible = 投给任期届满的理事国的票无效
    .detail = 该国不得立即连选连任
reason-level-last = 争取最后一席者票数相等
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
    .detail = 同样的候选人在安理会和大会均获得绝对多数
reason-organs-disagree = 两个机关的结果不同
    .detail = 为剩余席位再举行一次会议
    .conference = 任一机关现在均可要求举行联席会议
reason-straw-poll = 意向性投票没有约束力
    .detail = 意向性投票显示安理会作出决定之前的支持情况

## What is good to know, and what is due

warning-majority-sensitive = 在此，简单多数和三分之二多数得出的结果不同。
warning-proviso = { $members }是争端当事国，但参加了投票。第二十七条第三项要求当事国不得投票；按惯例，所投的票照计。
warning-before-the-council = 安理会正在处理同一争端：根据第十二条第一项，除非应安理会请求，大会不就此提出建议。计票不受影响。
warning-late-notes = { $count }个代表团事后说明其原本打算如何投票。计票不受影响。
warning-quorum-unknown = 记录未载明出席的会员国数目。仅凭投票或弃权的会员国，不足以作出决定。
follow-up-debate = 大会在{ $days }个工作日内就否决举行辩论。
follow-up-second-vote = 须在两天内进行第二次表决；如票数仍然相等，提案即视为未获通过。
