### What every page says: header, footer, notices, lists, numbers, votes. Keys begin with the part of the page they stand in.

-site = Placard

## The page and its bar

page-name = { -site }
page-title = { $title } · { -site }
page-undo = 撤销
page-redo = 重做
page-record = 恢复原记录
page-loading = 正在获取表决数据。
page-needs-scripts = 本页须运行脚本。各次会议本身无需脚本即可阅读。

body-security-council = 安全理事会
body-general-assembly = 大会

date-long = { $year }年{ $month ->
    [1] 1月
    [2] 2月
    [3] 3月
    [4] 4月
    [5] 5月
    [6] 6月
    [7] 7月
    [8] 8月
    [9] 9月
    [10] 10月
    [11] 11月
   *[12] 12月
}{ $day }日

## Counts, labels, files

room-members = { $count }个成员
record-more = 另有{ $count }个
labelled = { $label }：{ $text }

## When nothing could be opened

error-title = 无法打开此次表决
error-what = 页面无法读取会议数据：
error-safe = 没有丢失任何内容：您的改动只保存在地址中，记录在案的投票保持原样。
error-do = 打开2025年2月24日安全理事会的表决
widget-open = 在{ -site }中试改每一票

## Lists and numbers

list-two = { $a }和{ $b }
list-middle = { $a }、{ $b }
list-last = { $a }和{ $b }
list-changes = { $a }；{ $b }

number-0 = 0
number-1 = 1
number-2 = 2
number-3 = 3
number-4 = 4
number-5 = 5
number-6 = 6
number-7 = 7
number-8 = 8
number-9 = 9
number-10 = 10

percent = { $whole }.{ $tenths }%

## Ways to vote

vote-in-favour = 赞成
vote-against = 反对
vote-abstaining = 弃权
vote-not-participating = 未参加表决
vote-absent = 缺席
vote-not-voting = 未投票
vote-unknown = 立场不详

tally = { $favour }–{ $against }–{ $abstaining }
tally-needed = 需{ $count }票
tally-long = { $favour }票赞成、{ $against }票反对、{ $abstaining }票弃权
tally-not-voting = { $count }个成员未投票
