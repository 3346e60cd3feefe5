### The first view of a meeting: the day, the room, its seats, the reasons.

## The page and its bar

page-skip = 跳至会场

## What a meeting was about

about-if = 假如{ $conditions }
about-names-then = 当日使用的其他名称：{ $names }

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
room-assembly-label = 大会堂，按投票情况分组
room-columns = 赞成–反对–弃权
room-tools = 撤销更改
room-hint = 每按一次席位牌，其投票即改为下一种：赞成、弃权、反对、{ $not-voting }。长按席位牌或在其上按回车键，可直接选择。
room-colours = 联合国表决板颜色
room-assumption = 这些票是就另一案文投的；在此属于假定，您可以改动。
room-find = 查找成员
room-nobody-found = 没有名为“{ $search }”的成员。
room-set-shown = 将所显示的成员设为
room-set-all = 将所显示的{ $count }个成员设为：{ $vote }
room-unnamed = { $count }票未具名
room-roll-not-known = 此次表决仅知票数：{ $named ->
    [0] 没有一个成员的立场有案可查
   *[other] { $named }个成员的立场有案可查
}，{ $unnamed }个成员的立场不详。可按票数移动投票，也可假定某一成员的投票。

view-label = 席位显示方式
view-hall = 会场
view-list = 名单
view-map = 地图
list-member = 会员国

## Groups of Members: group- and the word in the table of groups

groups-label = 国家集团
groups-none = 全部成员

legend-permanent = 常任理事国
legend-changed = 与记录不同
legend-assumed = 假定如此

seat-assume = { $member }：立场不详。假定其为：
seat-forget = 恢复为立场不详

## Moving votes by number

move-title = 按票数移动投票
move-count = 票数
move-from = 从
move-to = 移至
move-apply = 移动
move-note = 先移动未具名的票，再按席位顺序移动具名的票。

cannot-no-seat = { $member }在此没有席位，因此未作改动。
cannot-not-entitled = { $member }当日不得投票，因此未作改动。
cannot-known = { $member }的立场有案可查，无须假定。
cannot-unknown = { $member }的立场不详：请先将其假定为未具名者之一。
cannot-too-few = { $count ->
    [0] 该处（{ $vote }）已没有未具名的票，因此未作改动。
   *[other] 该处（{ $vote }）只剩{ $count }张未具名的票，因此未作改动。
}

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
