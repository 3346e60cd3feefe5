### The page on undecided members and their odds.

odds-skip = 跳至成员名单
odds-headline-named = 如{ $members }立场未定，{ $case ->
    [certain] 则必定通过
    [impossible] 则不可能通过
   *[open] 则通过的概率为：{ $odds }
}
odds-headline-counted = 如有{ $count }个成员立场未定，{ $case ->
    [certain] 则必定通过
    [impossible] 则不可能通过
   *[open] 则通过的概率为：{ $odds }
}
odds-back = 返回会场
odds-not-put = 照目前的会议进程，此项不付诸表决，因此没有概率。请另选一次表决。

odds-members = 哪些成员立场未定
odds-nobody = 目前没有立场未定的成员。请点按某一成员，或一次标出若干成员：
odds-members-hint = 点按某一成员即可标出或取消。其余成员均按所示投票。
odds-together = 此次表决仅知票数。立场不详的成员要么全部作为立场未定，要么都不作为立场未定。
odds-suggestions = 一次标出若干成员
odds-permanent = 常任理事国（{ $count }）
odds-elected = 当选理事国（{ $count }）
odds-abstained = 弃权者（{ $count }）
odds-against = 反对者（{ $count }）
odds-not-voting = 未投票者（{ $count }）
odds-unknown = 立场不详者（{ $count }）
odds-everyone = 所有可投票成员（{ $count }）
odds-group = { $group }（{ $count }）
odds-none = 没有立场未定的成员

odds-shares = 各自的概率
odds-shares-note = 三项概率之和为100%。一项增加，其他各项减少：先减弃权。
odds-all = 所有立场未定的成员相同
odds-differ = 目前各不相同。在此移动即令其相同。
odds-one-by-one = 逐个设定
odds-share-said = { $way }{ $percent }

odds-result = 概率
odds-adopted = 通过
odds-vetoed = 被否决：票数足够，但有常任理事国反对
odds-not-concurring = 票数足够，但有常任理事国未赞成
odds-too-few = 赞成票不足{ $needed }票
odds-no-majority = 反对多于赞成
odds-no-two-thirds = 赞成不足三分之二
odds-equally-divided = 赞成与反对票数相等
odds-nobody-voted = 无人赞成或反对
odds-rule-veto = 有{ $needed }票赞成且无常任理事国反对，即获通过。
odds-rule-literal = 有{ $needed }票赞成且所有常任理事国均赞成，即获通过。
odds-rule-votes = 有{ $needed }票赞成即获通过，不论由谁投出。
odds-rule-majority = 赞成多于反对即获通过。弃权者和未投票者不计。
odds-rule-two-thirds = 赞成票达到赞成与反对票总数的三分之二即获通过。弃权者和未投票者不计。
odds-assumption = 前提：每个立场未定的成员独立作出决定，不受他人影响。这是按您所设概率所作的算术，不是预测。
odds-not-by-votes = 照目前的会议进程，结果并非仅由这些投票决定：请看会场中的理由。此处的概率只涉及投票本身。

odds-weight = 谁的一票最重要
odds-weight-note = 其中一个成员作出决定而其他成员立场仍未定时，通过的概率。
odds-if-in-favour = 如其赞成
odds-if-abstaining = 如其弃权
odds-if-against = 如其反对
odds-each-of = 以下各成员：{ $members }
odds-each-of-many = { $count }个成员中的每一个
odds-picture-note = 按设定的概率计算，并非预测。各成员独立决定。
odds-cited = { $vote }：{ $result }；各未定成员采用此网址中的概率
