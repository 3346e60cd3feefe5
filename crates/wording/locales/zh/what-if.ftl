### What would change a result.

whatif-defeat = 何种改动会使其未获通过
whatif-adopt = 何种改动会使其获得通过
whatif-nothing = 无论如何改动这些票，结果都不会改变。
whatif-members = { $members }：由{ $from }改为{ $to }
whatif-any-of = { $members }中任意{ $count }个：由{ $from }改为{ $to }
whatif-any = { $all }个成员中任意{ $count }个：由{ $from }改为{ $to }
whatif-permanent = 任意{ $count }个常任理事国：由{ $from }改为{ $to }
whatif-in = { $item }：{ $change }
whatif-alone-against = { $count ->
    [1] 有一个成员单独投反对票即可阻止通过：
   *[other] 有{ $count }个成员，其中任何一个单独投反对票即可阻止通过：
}
whatif-alone-abstaining = { $count ->
    [1] 有一个成员单独弃权即可阻止通过：
   *[other] 有{ $count }个成员，其中任何一个单独弃权即可阻止通过：
}
whatif-rules = 同样的投票适用另一规则
rule-procedural = 作为程序事项，没有否决权
rule-all-other = 作为实质事项，可以否决
rule-literal = 如每个常任理事国都必须赞成
rule-nine = 如须有9票
rule-majority = 以参加表决者的过半数
rule-two-thirds = 以参加表决者的三分之二
rule-absolute = 以全体会员国的过半数
rule-two-thirds-of-members = 以全体会员国的三分之二
