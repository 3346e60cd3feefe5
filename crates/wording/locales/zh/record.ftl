### What is recorded of a vote, or was entered.

## A vote of the reader's own

own-made = 您自拟的表决。此处没有任何内容出自正式记录。
own-linked = 此次表决随链接而来，无人与正式记录核对过。
own-file-made = 来自文件，其内容未与正式记录核对。

## The record

record-changed = 您改动了{ $count }票：
record-put-back = 将此次表决恢复为原记录
record-certainty = 确定程度
record-president = 安理会主席
record-president-reckoned = { $member }，按理事国国名英文字母顺序每月轮换（第18条）推算；未查阅该月的资料来源
record-roll = 各成员投票情况
record-words = 措辞
record-note = 说明
record-day = 关于当日
record-via = （经由{ $via }）
