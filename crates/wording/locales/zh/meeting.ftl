### The first view of a meeting: the day, the room, its seats, the reasons.

## The page and its bar

page-skip = 跳至会场

## A vote of the reader's own

own-untitled = 您自拟的表决

## The day, step by step

step-label = 当日各次表决，按先后顺序
step-changed = 您改动了投票
step-assumed = 投票为假定
item-proposed-by = 由{ $who }提出

## The room

room-label = 会场
room-council-label = 安理会会议桌
room-president = 主席
room-columns = 赞成–反对–弃权
room-tools = 撤销更改
room-assumption = 这些票是就另一案文投的；在此属于假定，您可以改动。

## Why

why-label = 结果及理由
why-title = 理由
why-due = 接下来应做的事
why-warning = 须知
why-ruling = 此处所依据的裁决

## The record

record-title = 正式记录
record-entered = 如所输入
record-sources = 来源和存疑之处
record-order = 次序

## To keep

take-sentence = { $headline }（{ $body }，{ $date }）

## Help and keys

# 赞、反、弃、未的拼音首字母；与 u 和 r 不同。
keys-letters = zfqw
