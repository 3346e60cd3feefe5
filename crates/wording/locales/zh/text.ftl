### The text that is put to the vote, as it stands.

text-title = 现有案文
text-view = 案文显示方式
text-tracked = 显示改动
text-clean = 清稿
text-note = 由本站概述；只引用有争议的措辞。
text-put-there = 依据对以下项目的表决：{ $item }
text-in-place-of = 取代“{ $words }”
text-not-carried = 已提出但未获通过
text-whole = 案文
text-preamble = 序言部分第{ $number }段
text-paragraph = 执行部分第{ $number }段
text-amendment = 修正案{ $number }

## Amendments, separate votes, motions and rulings as switches

switches-amendments = 修正案
switches-title = 修正案和动议
switches-none = 可假定其中一项获得通过或未获通过。投票不作改动。
switches-now = { $what }：{ $items }。
switches-assumed = 就另一案文所投的票：{ $items }。
switches-item = { $item }（{ $result }）
switches-if = 通过投票：{ $when ->
    [now] 如果
   *[would] 假如
}{ $conditions }
switches-change = 通过投票：{ $change }
switches-instead = 如列入案文，则取代{ $item }。
switches-no-place = 其所改动的词语不在案文中，因此案文没有变化。
switches-announced-title = 事先宣布
switches-announced = 按所宣布的假定：{ $clause }
