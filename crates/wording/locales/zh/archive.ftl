### The archive of all recorded votes.

archive-about = 安全理事会和大会的所有记录表决，注明出处和不确定之处。可供搜索、打开、改动和引用。
archive-skip = 跳至表决列表
archive-search = 搜索1946年以来的所有记录表决
archive-example = 苏伊士、法国否决、S/RES/242、巴勒斯坦1947……
archive-vetoed-by = 行使否决权者
archive-from = 起始年份
archive-to = 截止年份
archive-kind = 付诸表决的事项
archive-outcome = 结果
archive-draft = 草案或提案
archive-amendment = 修正案
archive-part = 案文的一部分
archive-motion = 动议
archive-ruling = 主席的裁定
archive-unknown = 未说明
archive-without-vote = 未经表决通过
archive-clear = 全部显示
archive-total = { $count ->
   *[other] { $from }年至{ $to }年共{ $count }次表决
}
archive-loading = 正在加载表决：第{ $loaded }部分，共{ $all }部分
archive-failed = 档案的一部分未能加载，因此这里缺少一些表决。
archive-again = 重试
archive-waiting = 正在加载表决。
archive-count = { $count ->
    [0] 没有表决
   *[other] { $count }次表决
}
archive-nearest = 没有表决符合所有这些条件。以下最为接近。
archive-council-first = 以下是安全理事会的表决。大会的表决仍在加载。
archive-none = 没有表决符合所有这些条件。请去掉某项条件，或查看全部表决。
archive-more = 再显示{ $count }次
archive-save-csv = 保存为CSV
archive-save-json = 保存为JSON
archive-doubtful = 不确定
archive-counted = 结果为计算所得
archive-inferred = 结果为推断
archive-vetoed-by-whom = 行使否决权：{ $members }
archive-told = 打开会议
archive-change = 作为会议打开并改动
archive-nobody-voted = 无人投票，因此没有可改动的表决。
archive-unnamed = 并非每个成员如何投票都已知，因此此次表决无法作为会议打开。
archive-preliminary = 表决的是某一事项是否属于程序事项，无法作为单独的会议打开。
archive-roll = 各成员如何投票
archive-abstention-doubtful = 弃权或未参加：记录不一致
archive-doubts = 不确定之处
archive-day-derived = 日期是整个决议的日期，或由记录中相邻的表决推得。
archive-records = 联合国文件
archive-resolution = 决议
archive-document = 文件
archive-record = 会议记录
archive-voting-record = 表决记录
archive-sources = 来源
archive-cite = 如何引用
archive-copy-plain = 复制引文
archive-copy-bibtex = 复制为BibTeX
archive-copy-ris = 复制为RIS
archive-vetoes = 按成员和年代列出的所有否决
archive-vetoes-note = 同一案文被几个成员否决的，对每个成员各计一次。俄罗斯联邦的数字包括苏联的否决。点按数字即可查看相关表决。
archive-decade = { $decade }年代
archive-in-all = 合计
archive-veto-figure = { $member }，{ $when }：{ $count }
