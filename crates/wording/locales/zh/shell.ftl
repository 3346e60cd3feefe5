### The header, the footer and the notices of a page, and words that the library and other pages share.

page-meetings = 会议
page-all-meetings = 全部会议
page-all-votes = 全部表决
page-council-2025 = 安理会，2025年2月24日
page-assembly-2025 = 大会，2025年2月24日
page-menu = 菜单
page-tools = 页面操作
page-print = 打印
page-present = 演示
page-copy-link = 复制链接
page-language = 语言
page-archive = 1946年以来的所有表决
page-lessons = 课堂教案
page-odds = 如有成员立场未定
page-power = 表决权力
page-licences = 本站的组成及其许可（英文）
library-words = 搜索
library-conditions = 选择国家、年份或结果
library-country = 国家
library-vote = 所投的票
library-body = 机关
library-any = 不限
library-adopted = 通过
library-not-adopted = 未通过
library-vetoed = 被否决
library-import = 打开联合国的表决数据
new-file = 打开文件
notice-address-part = 地址中有一部分无法识别，已略去：“{ $part }”
notice-cannot-open = 无法打开该次会议；现有会议保持不变。{ $problem }
answer-copied = 已复制
answer-not-copied = 未能复制，请选中后自行复制
answer-saved = 已保存
answer-not-saved = 未能保存
notice-no-groups = 无法获取各集团的成员名单，因此显示全部成员。
notice-not-translated = 未能加载本次会议文本的这一语文版本，现以英文显示。
notice-no-seat = 当日没有席位，已略去：{ $members }
notice-from-file = 此次会议来自文件，链接无法容纳。请保留文件，以便再次打开。
notice-file-not-here = 此网址属于从文件“{ $name }”打开的会议。请重新打开该文件以查看：页面目前显示的是另一次会议。
notice-cannot-speak = 无法加载所选语言，因此本页仍为{ $language }。请再次选择该语言重试。
notice-dismiss = 关闭此通知
footer-method = 每项结果均由《宪章》和两个机关的规则适用于记录在案的投票而得出；每条理由均注明所依据的规则。{ -site }不是联合国的网站。
footer-privacy = 不存储、不发送任何关于您的信息：不使用Cookie，不设账户，不统计访客。
cannot-no-seat = { $member }在此没有席位，因此未作改动。
cannot-not-entitled = { $member }当日不得投票，因此未作改动。
cannot-known = { $member }的立场有案可查，无须假定。
cannot-unknown = { $member }的立场不详：请先将其假定为未具名者之一。
cannot-too-few = { $count ->
    [0] 该处（{ $vote }）已没有未具名的票，因此未作改动。
   *[other] 该处（{ $vote }）只剩{ $count }张未具名的票，因此未作改动。
}

# Above a meeting that somebody made, and on its pictures.
made-up = 并非正式记录
made-up-why = 此次表决由链接制作者虚构
made-up-by = 由链接制作者虚构，其自称：{ $maker }
made-change = 修改此会议
