### The page on which readers make their own vote.

new-title = 自拟一次表决
new-lede = 1945年以来任何一天的任一机关：当时的成员、当日适用的规则，以及您自拟或粘贴的唱名表决。
new-skip = 跳至表格
new-what = 付诸表决的内容
new-date = 日期
new-real = 该机构当日实际举行的表决：
new-real-archive = 在所有记录表决档案中查找当日
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
new-text-hint = 例如：要求停火。各成员的投票，包括报道投票的句子或新闻稿，请填入下方“粘贴唱名表决”一栏。
new-open = 打开表决
new-open-note = 未列名的国家按未投票计。打开的链接包含整次表决。
new-file-note = 您在此保存的会议：
new-file-where = 在会议页面打开文件

## A meeting with several items

new-meeting = 会议
new-untitled = 无标题的会议
new-more-meeting = 您的姓名、会议编号、来源
new-maker = 您是谁（读者将看到）
new-number = 会议名称或编号
new-source = 来源
new-address = 来源网址
new-more-item = 标题、文号、提案方
new-document = 文件编号
new-proposed = 提案方
new-order = 按表决顺序排列的项目
new-earlier = 前移
new-later = 后移
new-remove = 删除此项
new-amiss = （有缺项）
new-add = 添加项目
new-add-note = 一天的表决可以有多个项目。修正案、单独表决、动议和问题先于草案付诸表决；您可以调整顺序。
new-add-amendment = 修正案
new-add-part = 对部分内容单独表决
new-add-motion = 动议
new-add-procedural = 是否为程序事项？
new-add-important = 是否为重要问题？
new-add-draft = 另一份草案
new-item-draft = { $number ->
    [1] 决议草案
   *[other] 决议草案{ $number }
}
new-item-amendment = 修正案{ $number }
new-item-part = 单独表决{ $number }
new-item-question = { $number ->
    [1] 先决问题
   *[other] 先决问题{ $number }
}
new-motion = 动议内容
new-on = 针对哪一项
new-on-any = 针对其后各项
new-of = 针对哪份草案
new-question-procedural = 安理会就该事项是否属于程序事项进行表决。如获通过，任何成员都不能否决该项。
new-question-important = 大会就该问题是否为重要问题进行表决。如获通过，该项需要三分之二多数。
new-paragraph-kind = 段落类别
new-kind-preambular = 序言部分
new-kind-operative = 执行部分
new-preambular = 序言部分第{ $number }段
new-operative = 执行部分第{ $number }段
new-add-paragraph = 添加段落
new-remove-paragraph = 删除此段
new-no-text = 草案尚无案文。请先在上方选择草案并写出各段。
new-change = 修改方式
new-change-replace = 替换文字
new-change-append = 在段末添加文字
new-change-add-paragraph = 添加一段
new-change-delete-paragraph = 删除一段
new-which-paragraph = 所在段落
new-from = 原文字
new-to = 改为
new-appended = 段末文字
new-added = 新段落
new-add-change = 再加一处修改
new-remove-change = 删除此处修改
new-part = 单独表决的段落
new-wrong-no-draft = 此项需要草案：请添加。
new-wrong-no-change = 请说明修改内容。
new-wrong-words = 该段中没有“{ $words }”。
new-wrong-no-paragraph = 请选择草案中的段落。
new-wrong-nothing-later = 请选择其后由此决定的项目；如没有，请将此项前移。
new-out = 打开或分发
new-save = 存为文件
new-length = 链接有{ $count }个字符。
new-long = 有些程序会截断超过2000个字符的链接：请同时保存文件。
new-too-long = 许多服务器拒绝超过7500个字符的链接：请分发文件。
new-no-link = 此浏览器无法将会议放入链接。请存为文件。
new-not-yet = 尚有缺项：请选择标出的项目。
new-kept = 此次表决有未列名的票数。在您输入唱名表决之前保持不变。
new-partial = 链接或文件中有本表格没有相应栏目的内容，例如主席裁定或多个来源。此处已略去。
new-problem = 无法打开文件：{ $problem }
new-motion-postpone-discussion = 推迟讨论动议
new-motion-adjourn-meeting = 休会动议
new-motion-suspend-meeting = 暂停会议动议
new-motion-refer-to-committee = 交付委员会动议
new-motion-adjourn-debate = 不采取行动动议
new-motion-close-debate = 结束辩论动议
new-motion-division = 分部分表决动议
new-motion-not-vote-on-next = 不进行表决动议
new-motion-not-competent = 权限动议

## The roll call

paste-title = 粘贴唱名表决
paste-note = 名单、表格或新闻稿均可，六种语文任选其一。不明之处会询问，绝不猜测。
paste-example = 中国赞成，法国弃权……或：赞成：阿尔巴尼亚、阿尔及利亚……
paste-counts = 已识别：{ $favour }票赞成、{ $against }票反对、{ $abstaining }票弃权、{ $absent }个成员未投票；{ $unnamed }个成员未列名。
paste-said = 文中载有{ $favour }票赞成、{ $against }票反对、{ $abstaining }票弃权。
paste-missing = 缺少成员名称。未列名的成员显示为未投票，结果可能因此不同：请一并粘贴名单。
paste-offer = 按票数和席位只有一种可能：
paste-offer-take = 将其余{ $count }个成员记为：{ $vote }
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
doubt-several-votes = 文中有几次表决。请选择一次：
doubt-too-many = 文中计有{ $said }票，而当日有{ $seats }个席位。请核对机关和日期。
doubt-nobody = 文中没有找到任何会员国。
paste-file = 也可将PDF、Word或文本文件拖入栏中，或选择文件：
paste-file-reading = 正在读取文件…
paste-file-read = { $file }的文字已放在上面。请核对。
paste-file-failed = 无法在此读取{ $file }：需要PDF、Word（.docx）或文本文件，不超过30MB。请改为复制并粘贴文字。
paste-file-empty = { $file }中没有文字：可能是扫描图像。请从其他来源复制文字。
