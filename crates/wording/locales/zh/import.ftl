### The page that reads the UN’s own voting data.

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
import-failed-unsupported = 读取文件的部分未能载入，或在本浏览器中无法运行。请重新载入本页。
import-failed-date-order = 文件中看不出日期以什么开头。是哪一种？
import-failed-un-roll-calls = 表决目录已保留。请接着选择投票表 un_votes。
import-failed-un-votes = 此表没有日期。请先选择表决目录 un_roll_calls。
import-day-first = 日在前：4/10为10月4日
import-month-first = 月在前：4/10为4月10日
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
import-words-example = A/RES/ES-11/1、英文词 Palestine、budget……
import-from = 起始年份
import-to = 截止年份
import-no-day = 请输入年份，例如1999，或日期，例如1999-12-31。
import-found = { $count ->
    [0] 没有表决
   *[other] { $count }次表决
}
import-beside = 表决在新标签页中打开；本列表保留不变。
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
