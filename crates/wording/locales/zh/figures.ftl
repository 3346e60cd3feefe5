### 精确数字的页面：未定成员与概率，表决权力。首次访问无需这些文字。

## 数字。除非恰好如此，绝不写作0%或100%。

figures-percent = { $number }%
figures-less = 不足{ $percent }
figures-more = 超过{ $percent }
figures-exactly = 恰为{ $fraction }

## 如有成员未定

odds-about = 将若干成员标为未定，为各成员设定概率，即可读出案文获得通过、被否决或未获通过的精确概率。
odds-skip = 跳至成员
odds-headline-named = 如{ $members }未定，{ $case ->
    [certain] 则必定通过
    [impossible] 则不可能通过
   *[open] 则通过的概率为：{ $odds }
}
odds-headline-counted = 如有{ $count }个成员未定，{ $case ->
    [certain] 则必定通过
    [impossible] 则不可能通过
   *[open] 则通过的概率为：{ $odds }
}
odds-back = 返回会议厅
odds-not-put = 照目前的会议进程，此项不付诸表决，因此没有概率。请另选一次表决。

odds-members = 谁未定
odds-nobody = 目前没有未定的成员。请按某一成员，或一次标出若干成员：
odds-members-hint = 按某一成员即可标出或取消。其余成员均按所示投票。
odds-together = 此次表决仅知票数。立场不详的成员要么全部未定，要么全部不算未定。
odds-suggestions = 一次标出若干成员
odds-permanent = 常任理事国（{ $count }）
odds-elected = 当选理事国（{ $count }）
odds-abstained = 弃权者（{ $count }）
odds-against = 反对者（{ $count }）
odds-not-voting = 未投票者（{ $count }）
odds-unknown = 立场不详者（{ $count }）
odds-everyone = 所有可投票成员（{ $count }）
odds-group = { $group }（{ $count }）
odds-none = 无人未定

odds-shares = 各自的概率
odds-shares-note = 三项概率之和为100%。一项增加，其他各项减少：先减弃权。
odds-all = 所有未定成员相同
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
odds-assumption = 前提：每个未定成员独立作出决定，不受他人影响。这是按您所设概率所作的算术，不是预测。
odds-not-by-votes = 照目前的会议进程，结果并非仅由这些投票决定：请看会议厅中的理由。此处的概率只涉及投票本身。

odds-weight = 谁的一票最重要
odds-weight-note = 其中一个成员作出决定而其他成员仍未定时，通过的概率。
odds-if-in-favour = 如其赞成
odds-if-against = 如其反对
odds-each-of = 以下各成员：{ $members }
odds-each-of-many = { $count }个成员中的每一个

## 表决权力

power-about = 规则赋予安全理事会和大会每一票多大分量：精确的数字及其含义。
power-limits = 指数计算的是可能性。它把所有投票方式或所有投票次序视为同样可能，而对政治一无所知：不知谁与谁意见一致，不知利害何在，也不知成员在表决前说了什么。
power-skip = 跳至数字
power-permanent = 一个常任理事国
power-elected = 一个当选理事国
power-each = 每个成员

power-council = 安全理事会，1966年以来
power-council-rule = 5个常任理事国和10个当选理事国。有9票赞成且无常任理事国反对，即获通过。
power-council-before = 安全理事会，至1965年
power-council-before-rule = 5个常任理事国和6个当选理事国。有7票赞成且无常任理事国反对，即获通过。
power-procedural = 安全理事会，程序事项
power-procedural-rule = 15个成员一律平等。有9票赞成即获通过；无人有否决权。
power-assembly = 大会，过半数
power-assembly-rule = 193个会员国一律平等。赞成多于反对即获通过。
power-assembly-important = 大会，三分之二多数
power-assembly-important-rule = 193个会员国一律平等。赞成票达到赞成与反对票总数的三分之二即获通过。

power-without = 只有赞成或反对
power-without-note = 无人弃权：每个成员非赞成即反对。本想弃权的常任理事国在此算作反对，因而算作阻止。
power-with = 可以弃权
power-with-note = 每个成员赞成、反对或弃权，三者同样可能。在安理会，弃权既非赞成票，也非否决；在大会，弃权者不计。未投票的成员不予考虑。
power-meanings = 这些数字的含义，以及它们不能说明什么

power-banzhaf = 班扎夫指数
    .means = 某成员的一票足以扭转结果时，即由该成员决定。在所有有人起决定作用的情形中，这是该成员所占的份额；所有成员的份额之和为100%。它不表明该成员多常如愿，也不表明机关有多大行动能力。
power-shapley = 沙普利-舒比克指数
    .means = 各成员按一切可能的次序逐个加入赞成的一方。这是由该成员的一票促成通过的次序所占的份额；份额之和为100%。真实的表决并不按这样的次序进行。
power-penrose = 决定票（彭罗斯）
    .means = 在其他成员一切可能的投票方式中，由该成员一票单独决定的方式所占的份额。与以上两个指数不同，它可以在不同机关之间比较。它并不预测此种情形多常发生。
power-prevent = 阻止的能力（科尔曼）
    .means = 在所有导致通过的投票中，该成员投反对票即可推翻的投票所占的份额。有否决权者为100%。它不表明该成员是否愿意这样做。
power-initiate = 促成的能力（科尔曼）
    .means = 在所有未获通过的投票中，该成员投赞成票即可变为通过的投票所占的份额。凡要求很高之处，这一份额都很小，有否决权者也不例外：否决只能阻止，不能促成。
power-deegan = 迪根-帕克尔指数
    .means = 只计最小的多数，即谁也不能退出的多数：每个这样的多数分量相同，由其成员平分。它不考虑实际的多数往往大于所需。
power-act = 机关的行动能力（科尔曼）
    .means = 在一切可能的投票中导致通过的投票所占的份额。它属于机关，不属于某一成员。真实的投票并非抽签：付诸表决的草案大多获得通过。
power-swings = 决定票的份额
    .means = 可以弃权时的班扎夫指数：某成员赞成则通过、反对则不通过时，即由该成员决定。这是它在所有此类情形中的份额；份额之和为100%。
power-roll-call = 唱名表决的沙普利-舒比克指数
    .means = 各成员按任意次序被唱名，以三种方式之一投票，均同样可能。这是由该成员的一票最先确定结果、此后无论如何都不再改变的概率（费尔森塔尔和马霍弗）。通过与未通过同样计算。
power-decides = 决定票
    .means = 在其他成员投票或弃权的一切可能方式中，该成员赞成则通过、反对则不通过的方式所占的份额。
power-adoption = 导致通过的投票
    .means = 成员可以弃权时，一切可能的投票中导致通过的投票所占的份额。它属于机关，不属于某一成员，也不是预测。
