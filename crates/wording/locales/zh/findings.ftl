### 页面对表决的说明：结果、理由、语句。平实，中立，使用联合国的用语。
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
motion-postpone-discussion = 推迟讨论的动议
    .card = 推迟讨论动议

## Outcomes: the word of the verdict; .short on a card

outcome-adopted = 获得通过
    .short = 获得通过
outcome-not-adopted = 未获通过
    .short = 未获通过
outcome-vetoed = 遭否决
    .short = 遭否决
outcome-not-reached = 未及表决
    .short = 未及表决
outcome-not-put = 未付表决
    .short = 未付表决
outcome-supposed-carried = 假定获得通过
    .short = 假定获得通过
outcome-supposed-not-carried = 假定未获通过
    .short = 假定未获通过

## What a reader supposes of an item

verdict-supposed = 这是您的假定；不是一项决定，也不以任何规定为依据。按表决结果：{ $by-votes }。

## One sentence under the verdict

verdict-council-adopted = { $votes-word }个理事国投赞成票，所需为{ $needed-word }票，且没有常任理事国投反对票。
verdict-council-procedure = { $votes-word }个理事国投赞成票；所需为{ $needed-word }票，程序事项没有否决权。
verdict-council-too-few = { $votes ->
    [0] 没有理事国投赞成票
   *[other] { $votes-word }个理事国投赞成票
}；所需为{ $needed-word }票。
verdict-vetoed = 未获通过：{ $named ->
    [0] { $members }投反对票。
   *[other] 常任理事国{ $members }投反对票。
}
verdict-nobody-voted = 没有成员投赞成票或反对票。
verdict-not-reached = 表决在此之前已经结束：{ $item }获得通过。
verdict-excluded = 不付诸表决：{ $item }获得通过。
verdict-no-action = 不对其采取行动：{ $item }获得通过。

# What is settled without a vote
