### 页面本身：名称、按钮、说明。每个键以其所在的页面部分开头。

-site = Placard

## The page and its bar

page-name = { -site }
page-tagline = 改动联合国的一票，看看结果会怎样，以及为什么
page-description = 在联合国的会议桌旁就座，改动一票，看看结果会怎样，以及为什么：《宪章》的规则、记录在案的投票，每条理由均注明出处。
page-title = { $title } · { -site }
page-skip = 跳至会场
page-meetings = 会议
page-all-meetings = 全部会议
page-council-2025 = 安理会，2025年2月24日
page-assembly-2025 = 大会，2025年2月24日
page-tools = 页面操作
page-undo = 撤销
page-redo = 重做
page-record = 恢复记录
page-print = 打印
page-present = 演示
page-copy-link = 复制链接
page-language = 语言
page-loading = 正在获取表决数据。
page-starting = 现在显示的是正式记录，稍后即可改动。
page-no-scripts = 这是正式记录。如要改动投票，请允许本页运行脚本。
page-needs-scripts = 本页须运行脚本。各次会议本身无需脚本即可阅读。
page-not-started = 本页未能启动其程序，因此无法在此改动投票。可能是程序未能送达，也可能是本浏览器不允许其运行。请重新载入本页，或用其他浏览器打开。
page-not-started-still = 现在显示的是此处所列会议的正式记录；网址所要求的其他内容没有显示。
page-not-started-record = 阅读这次会议的正式记录
page-odds = 如有成员未定
page-power = 表决权力
page-old-browser = 此浏览器版本过旧，无法在此改动投票；较新的浏览器可以。以下记录完整无缺。

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

## For a projector

present-title = 演示
present-place = 第{ $place }次表决，共{ $all }次
present-back = 上一次
present-on = 下一次
present-show = 显示结果
present-hide = 隐藏结果
present-end = 结束

## What a meeting was about

about-try = 试一试：
about-names-then = 当日另有名称：{ $names }

## The library of meetings

library-title = 1946年至今的会议
library-lede = { $count }次真实会议，每次表决均注明出处。打开一次会议，改动一票，看看随后会怎样。
library-about = 安全理事会和大会的真实会议，每次表决均注明出处：打开一次会议，改动一票，看看随后会怎样。
library-skip = 跳至会议列表
library-search = 搜索会议
library-words = 搜索
library-words-example = 苏伊士、1956、接纳会员国、S/RES/2774 …
library-country = 国家
library-vote = 所投的票
library-body = 机关
library-outcome = 结果
library-vetoed-by = 行使否决权者
library-subject = 主题
library-any = 不限
library-by-one = 一票之差
library-by-one-note = 票数多一票或少一票，就会改变某项结果。否决的情况不计在内。
library-clear = 全部显示
library-adopted = 通过
library-not-adopted = 未通过
library-vetoed = 被否决
library-timeline = 历年会议
library-decade = { $decade }
library-decade-label = { $count ->
    [0] { $decade }年代：没有会议
   *[other] { $decade }年代：{ $count }次会议
}
library-found = { $count ->
    [0] 没有会议
   *[other] { $count }次会议
}
library-none = 没有会议符合所有这些条件。请去掉某项条件，或查看全部会议。
library-vetoed-by-whom = 行使否决权：{ $members }
library-voted = { $member }：{ $votes }
library-new = 自拟一次表决
library-import = 打开联合国的表决数据

topic-africa = 非洲
topic-admission = 接纳会员国与地位
topic-americas = 美洲
topic-arms = 军备与裁军
topic-asia = 亚洲
topic-china-seat = 中国席位
topic-cold-war = 冷战
topic-europe = 欧洲
topic-human-rights = 人权
topic-middle-east = 中东
topic-organization = 联合国本身
topic-palestine = 以色列和巴勒斯坦
topic-procedure = 程序
topic-southern-africa = 南部非洲
topic-ukraine = 乌克兰

## A vote of the reader's own

own-untitled = 您自拟的表决
own-made = 您自拟的表决。此处没有任何内容出自正式记录。
own-linked = 此次表决随链接而来，无人与正式记录核对过。
own-file-made = 来自文件，其内容未与正式记录核对。
new-title = 自拟一次表决
new-lede = 1945年以来任何一天的任一机关：当时的成员、当日的法律，以及您自拟或粘贴的唱名表决。
new-skip = 跳至表格
new-what = 付诸表决的内容
new-date = 日期
new-forum = 场合
new-forum-plenary = 全体会议
new-forum-emergency-special-session = 紧急特别会议
new-forum-main-committee = 主要委员会
new-matter = 事项
new-matter-all-other = 实质事项：常任理事国可以否决
new-matter-procedural = 程序事项：没有否决权
new-matter-important = 重要问题：三分之二多数
new-matter-other = 其他问题：过半数
new-name = 标题
new-text = 用一句话说明案文内容
new-open = 进入会场
new-open-note = 未列名者暂未投票。打开的链接包含整次表决。
new-file = 打开文件
new-file-note = 在此保存的会议，或按本项目说明编写的会议。
new-file-where = 前往打开文件的页面

paste-title = 粘贴唱名表决
paste-note = 名单、表格或新闻稿均可，六种语文任选其一。不明之处会询问，绝不猜测。
paste-example = 中国赞成，法国弃权 …… 或：赞成：阿尔巴尼亚、阿尔及利亚 ……
paste-counts = 已识别：{ $favour }票赞成、{ $against }票反对、{ $abstaining }票弃权、{ $absent }个未投票；{ $unnamed }个未列名。
paste-doubts = { $count }处存疑
paste-place = 第{ $line }行第{ $column }列
paste-instead = 改为：
paste-remove = 删去
doubt-unknown-name = 没有名为“{ $words }”的会员国。
doubt-several-names = “{ $words }”可指几个会员国。
doubt-not-seated = { $member }当日在该机关没有席位。
doubt-no-vote = 没有注明{ $member }如何投票。
doubt-no-name = 有一票（{ $vote }）未注明属于何国。
doubt-twice = { $member }出现两次：先为{ $first }，此处为{ $second }。保留前者。
doubt-count = 文中称{ $said }个（{ $vote }），列名者有{ $found }个。
doubt-nobody = 文中没有找到任何会员国。

## The UN's own voting data

import-lede = 联合国数字图书馆公布的所有记录表决，均可在您的浏览器中搜索。文件始终留在您的设备上。
import-skip = 跳至文件
import-file = 文件
import-drop = 将文件拖放至此，或选择文件
import-drop-note = 大会或安全理事会的表决数据，CSV格式
import-reading = 正在读取文件
import-progress = { $percent }%：{ $rows }行，{ $rolls }次表决
import-cancel = 取消
import-failed-empty = 文件是空的。
import-failed-unreadable = 浏览器无法读取该文件。没有丢失任何内容：请重新选择。
import-failed-unsupported = 读取文件的部分无法在此浏览器中运行。
import-failed-other = 这不是联合国数字图书馆的表决数据文件。
import-held = { $rolls ->
    [0] { $rows ->
        [0] 没有表决：文件中没有数据行
       *[other] { $rows }行中没有表决
    }
   *[other] { $rows }行中有{ $rolls }次表决，{ $from }至{ $to }
}
import-doubts = { $count ->
    [0] 没有存疑之处
   *[other] { $count }处存疑
}
import-line = 第{ $line }行：
import-first = 仅显示前{ $count }处。
import-search = 搜索各次表决
# 数据中的标题为英文。
import-words-example = A/RES/ES-11/1、英文词 Palestine、budget ……
import-from = 起始年份
import-to = 截止年份
import-found = { $count ->
    [0] 没有表决
   *[other] { $count }次表决
}
import-more = 显示更多
import-without-vote = 未经表决通过
import-not-opened = 此次表决无法打开。
import-terms-title = 使用条件
import-terms = 数据版权属联合国（达格·哈马舍尔德图书馆）：使用时须注明出处，不得用于商业目的；数据按原样提供。请注明该图书馆、数据集的标题、年份和版本、数据集记录的网址，以及您取得数据的日期。
import-get-assembly = 大会表决数据
import-get-council = 安全理事会表决数据

import-doubt-cut-off = 文件在一行中途结束
import-doubt-broken-row = 某行与各列不符，已略去
import-doubt-header-again = 各行之间再次出现表头
import-doubt-latin-1 = 文本不是UTF-8编码，按ISO 8859-1读取
import-doubt-unknown-date = 日期不存在，该次表决已略去
import-doubt-unknown-code = 代码不属于任何会员国：该票计入，但不具名
import-doubt-code-of-another-day = 代码属于另一时期：该票归于当日的会员国
import-doubt-not-a-member = 当日不是会员国：该票已略去
import-doubt-unknown-vote = 符号不代表任何投票：立场不详
import-doubt-duplicate-row = 同一票出现两次：只计一次
import-doubt-contradicting-rows = 同一成员有两票：以第一票为准
import-doubt-differing-row = 某行所述的表决情况与首行不同：以首行为准
import-doubt-scattered-rows = 同一次表决的各行没有排在一起
import-doubt-unreadable-total = 合计不是数字，未作比较
import-doubt-totals-disagree = 文件中的合计与各行不符：以各行为准
import-doubt-members-missing = 当日有会员国没有对应的行
import-doubt-too-many-members = 成员数目多于安理会当时的理事国
import-doubt-no-votes = 无人投票，也没有注明未经表决通过
import-doubt-too-much = 超出可容纳的数量：该次表决已略去

## The day, step by step

step-label = 当日各次表决，按先后顺序
step-changed = 您改动了投票
step-assumed = 投票为假设
item-proposed-by = 由{ $who }提出

## The room

room-label = 会场
room-council-label = 安理会会议桌
room-president = 主席
room-assembly-label = 大会堂，按投票情况分组
room-columns = 赞成–反对–弃权
room-members = { $count }个成员
room-hint = 每按一次席位牌，其投票即改为下一种：赞成、弃权、反对、未投票。长按席位牌或在其上按回车键，可直接选择。
room-colours = 联合国表决板颜色
room-assumption = 这些票是就另一案文投的；在此属于假设，您可以改动。
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

list-label = 大会堂，以名单显示
list-member = 会员国
list-group = 区域组
list-vote = 投票
list-recorded = 正式记录

map-label = 大会堂，以等大方格地图显示
map-note = 每个会员国占一个大小相同的方格，大致位于其所在方位。会员国名称均为联合国所用名称。名称及方格的位置均不表示对边界或任何领土的地位持有任何立场。

## Groups of Members: group- and the word in the table of groups

groups-label = 国家集团
groups-none = 全部成员
groups-regional = 区域组
groups-other = 其他集团
groups-loading = 正在获取该集团的成员名单。
groups-nobody = 当日该集团没有成员在大会拥有席位。
groups-unknown = { $count }个成员的立场不详。
group-as-of = 截至{ $year }年{ $month ->
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
   *[other] 12月
}的成员。
group-africa = 非洲国家
group-apg = 亚洲及太平洋国家
group-eeg = 东欧国家
group-grulac = 拉丁美洲和加勒比国家
group-weog = 西欧和其他国家
group-eu = 欧洲联盟
group-nato = 北大西洋公约组织（北约）
group-brics = 金砖国家
group-au = 非洲联盟
group-al = 阿拉伯国家联盟
group-asean = 东南亚国家联盟（东盟）
group-oic = 伊斯兰合作组织
group-g77 = 77国集团和中国
group-nam = 不结盟运动
group-caricom = 加勒比共同体（加共体）
group-guam = 古阿姆集团（格鲁吉亚、乌克兰、阿塞拜疆、摩尔多瓦共和国）
group-nordic = 北欧国家
group-baltic = 波罗的海国家
group-benelux = 比荷卢联盟
group-v4 = 维谢格拉德集团
group-mercosur = 南方共同市场（南共市）
group-cis = 独立国家联合体（独联体）
group-sids = 小岛屿发展中国家
group-ldc = 最不发达国家
group-gcc = 海湾合作委员会
group-csto = 集体安全条约组织
group-pif = 太平洋岛屿论坛
group-g7 = 七国集团
group-g20 = 二十国集团

legend-permanent = 常任理事国
legend-changed = 与记录不同
legend-assumed = 假定如此
legend-unknown = 立场不详

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
why-official = 正式文本
why-loading = 正在获取文本。如未显示，请重新打开。
why-practice = 惯例
why-convention = 本站自定规则

## What would change it

whatif-defeat = 何种改动会使其未获通过
whatif-adopt = 何种改动会使其获得通过
whatif-nothing = 无论如何改动这些票，结果都不会改变。
whatif-members = { $members }：{ $from }→{ $to }
whatif-any-of = { $members }中的{ $count }个：{ $from }→{ $to }
whatif-any = 任何{ $count }个成员：{ $from }→{ $to }
whatif-elected = 任何{ $count }个当选理事国：{ $from }→{ $to }
whatif-permanent = 任何{ $count }个常任理事国：{ $from }→{ $to }
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
rule-nine = 如须有九票
rule-majority = 以参加表决者的过半数
rule-two-thirds = 以参加表决者的三分之二
rule-absolute = 以全体会员国的过半数
rule-two-thirds-of-members = 以全体会员国的三分之二

## The text

text-title = 现有案文
text-view = 案文显示方式
text-tracked = 显示改动
text-clean = 清稿
text-note = 由本站概述；只引用有争议的措辞。
text-put-there = 依据对以下项目的表决：{ $item }
text-in-place-of = 取代“{ $words }”
text-not-carried = 已提出但未获通过

## The record

record-title = 正式记录
record-entered = 如所输入
record-changed = 您改动了{ $count }票：
record-more = 另有{ $count }项
record-put-back = 将此次表决恢复为记录
record-sources = 来源和存疑之处
record-certainty = 确定程度
record-president = 安理会主席
record-president-reckoned = { $member }，按理事国国名英文字母顺序每月轮换（第18条）推算；未查阅该月的资料来源
record-order = 次序
labelled = { $label }：{ $text }
record-roll = 各成员投票情况
record-words = 措辞
record-note = 说明
record-day = 关于当日
record-via = （经由{ $via }）

## The difference: the record and the reader's version, side by side

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

## To keep

take-title = 保存
take-file = 将会议存为文件
take-picture = 图片
take-square = 方形图片
take-drawing = SVG格式图片
take-roll = 投票名单（CSV格式）
take-json = 投票名单（JSON格式）
take-copy = 复制一句话概要
take-share = 嵌入或分享
take-sentence = { $headline }（{ $body }，{ $date }）

## Notices

notice-address-part = 地址中有一部分无法识别，已略去：“{ $part }”
notice-cannot-open = 无法打开该次会议；现有会议保持不变。{ $problem }
notice-copied = 链接已复制。打开后即为现在的状态。
notice-cannot-copy = 无法复制链接。链接见地址栏。
notice-no-groups = 无法获取各集团的成员名单，因此显示全部成员。{ $problem }
notice-not-translated = 未能加载本次会议文本的这一语文版本，现以英文显示。{ $problem }
notice-offline = 没有网络连接。页面上已有的内容仍可使用。
notice-no-seat = 当日没有席位，已略去：{ $members }
notice-from-file = 此次会议来自文件，链接无法容纳。请保留文件，以便再次打开。
notice-dismiss = 关闭此通知

## Help and keys

# 赞、反、弃、未的拼音首字母；与 u 和 r 不同。
keys-letters = zfqw
help-title = 帮助和按键
help-intro = 焦点在席位牌上时按键有效。您的改动保存在地址中，打开链接即可恢复。
help-key-space = 空格键
help-key-enter = 回车键
help-key-arrows = 方向键
help-space = 改为下一种投票
help-enter = 从菜单中选择投票
help-in-favour = 赞成
help-against = 反对
help-abstaining = 弃权
help-not-voting = 未投票
help-arrows = 转到另一席位牌
help-undo = 撤销
help-redo = 重做
help-record = 将此次表决恢复为记录
help-help = 显示本帮助
help-present = 演示时：方向键或遥控器逐次切换当日的表决，V键显示结果，Esc键结束演示。

## When nothing could be opened

error-title = 无法打开此次表决
error-what = 页面无法读取会议记录：
error-safe = 没有丢失任何内容：您的改动只保存在地址中，记录在案的投票保持原样。
error-do = 打开2025年2月24日安全理事会的表决

## At the foot

footer-method = 每项结果均由《宪章》和两个机关的规则适用于记录在案的投票而得出；每条理由均注明所依据的规则。{ -site }不是联合国的网站。
footer-privacy = 不存储、不发送任何关于您的信息：没有小型文本文件，没有账户，不统计访客。
footer-sources = 每次表决均注明来源及其存疑之处。

## In an article's frame

widget-open = 在{ -site }中试改每一票
widget-put-back = 恢复记录
widget-needs-scripts = 如要在此改动投票，请允许此框架运行脚本。
widget-version = { -site } { $version }，数据截至{ $date }
