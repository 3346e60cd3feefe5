### The difference: the record and the reader’s version, side by side.

difference-title = 差异
difference-yours = 您的版本
difference-outcome = 结果
difference-count = 票数
difference-seats = 投票不同的成员
difference-text = 案文
difference-same = 案文相同
difference-day = 当日其他表决
# 供引用的一句话：当时的结果，以及本会有的结果。
difference-quote = { $recorded }（{ $body }，{ $date }）；{ $changed }。
