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
