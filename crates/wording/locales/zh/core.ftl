### What every page says: header, footer, notices, lists, numbers, votes. Keys begin with the part of the page they stand in.

-site = Placard

## The page and its bar

page-name = { -site }
page-title = { $title } · { -site }
page-meetings = 会议
page-all-meetings = 全部会议
page-council-2025 = 安理会，2025年2月24日
page-assembly-2025 = 大会，2025年2月24日
page-menu = 菜单
page-tools = 页面操作
page-undo = 撤销
page-redo = 重做
page-record = 恢复原记录
page-print = 打印
page-present = 演示
page-copy-link = 复制链接
page-language = 语言
page-loading = 正在获取表决数据。
page-needs-scripts = 本页须运行脚本。各次会议本身无需脚本即可阅读。
page-archive = 1946年以来的所有表决
page-odds = 如有成员立场未定
page-power = 表决权力

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

## Searches and results: the library and other pages share these words

library-words = 搜索
library-country = 国家
library-vote = 所投的票
library-body = 机关
library-any = 不限
library-adopted = 通过
library-not-adopted = 未通过
library-vetoed = 被否决
library-import = 打开联合国的表决数据

## Counts, labels, files

new-file = 打开文件
room-members = { $count }个成员
record-more = 另有{ $count }个
labelled = { $label }：{ $text }

## Notices

notice-address-part = 地址中有一部分无法识别，已略去：“{ $part }”
notice-cannot-open = 无法打开该次会议；现有会议保持不变。{ $problem }
notice-copied = 链接已复制。打开后即为现在的状态。
notice-cannot-copy = 无法复制链接。链接见地址栏。
notice-no-groups = 无法获取各集团的成员名单，因此显示全部成员。
notice-not-translated = 未能加载本次会议文本的这一语文版本，现以英文显示。
notice-no-seat = 当日没有席位，已略去：{ $members }
notice-from-file = 此次会议来自文件，链接无法容纳。请保留文件，以便再次打开。
notice-dismiss = 关闭此通知

## When nothing could be opened

error-title = 无法打开此次表决
error-what = 页面无法读取会议数据：
error-safe = 没有丢失任何内容：您的改动只保存在地址中，记录在案的投票保持原样。
error-do = 打开2025年2月24日安全理事会的表决

## At the foot

footer-method = 每项结果均由《宪章》和两个机关的规则适用于记录在案的投票而得出；每条理由均注明所依据的规则。{ -site }不是联合国的网站。
footer-privacy = 不存储、不发送任何关于您的信息：不使用Cookie，不设账户，不统计访客。

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
