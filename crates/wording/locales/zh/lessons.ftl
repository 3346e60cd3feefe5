### 课堂教案页面。

lessons-title = 课堂教案
lessons-about = 关于联合国如何表决的现成教案，每份都附有教案计划、答案和供教师使用的练习单。
lessons-how = 每一步都先由学生作答，然后才显示结果。每个答案都按照本网站各次表决所用的同一规则核对。
lessons-skip = 跳到课程
lessons-handbook = 教师手册（英文）
lesson-all = 全部教案
lesson-words = 词汇表
lesson-number = 第{ $number }课
lesson-minutes = { $count }分钟
lesson-steps = { $count }步
lesson-age = 适合{ $count }岁以上
lesson-in-english = 英文
lesson-english = 本课尚未翻译，以英文显示。

lesson-views = 本课的各种视图
lesson-pupil = 课程
lesson-teacher = 教师页
lesson-sheet = 练习单

lesson-aims = 目标
lesson-progress = 步骤
lesson-step = 第{ $number }步，共{ $all }步
lesson-roll = 各会员国的投票
lesson-answers = 答案
lesson-commit = 这是我的答案
lesson-hands = 全班举手作答
lesson-hands-for = 选择此答案的人数：{ $answer }
lesson-hands-result = { $all }人中有{ $right }人答对
lesson-number-field = 你的数字：
lesson-right = 正确
lesson-wrong = 不正确
lesson-seen = 答案
lesson-answer = 答案：{ $answer }
lesson-vote = { $member }：{ $vote }
lesson-rests = 依据
lesson-why = 为什么：计算的理由
lesson-try = 现在可以改变投票。按一下席位牌，看看会有什么变化。
lesson-next = 下一步
lesson-skip = 跳过这一步
lesson-back = 上一步
lesson-end = 课程结束
lesson-score = { $all }步中有{ $right }步回答正确。
lesson-restart = 重新开始

lesson-keep-permanent = 此处常任理事国的投票不能改变。
lesson-keep-elected = 此处当选理事国的投票不能改变。
lesson-changed = 已改变{ $count }票；最多允许{ $most }票。
lesson-too-many = 目标已达到，但改变的票数过多。
lesson-hint = 显示提示
lesson-give-up = 显示一个解答
lesson-again = 恢复投票
lesson-name = 姓名或缩写（如教师要求）：
lesson-receipt = 回执：
lesson-copy = 复制
lesson-receipt-note = 回执含有你的解答，教师可以核对。它不能证明解答是谁找到的。姓名不会保存，也不会发送。

lesson-before = 课前
lesson-plan = 计划
lesson-key = 步骤与答案
lesson-mistakes = 学生常犯的错误
lesson-after = 课后讨论
lesson-check = 核对回执
lesson-check-note = 每行一份回执：只写代码，或姓名、逗号、代码。
lesson-check-solves = 解答了第{ $number }步
lesson-check-not = 没有解答挑战
lesson-check-form = 不是本课的回执
lesson-check-name = 代码与姓名不符：书写有误，或是另一个姓名
lesson-check-limits = 本页会重新演算每份回执；不发送任何内容。回执表明解答正确，但不能证明身份：解答可以转告他人。

lesson-sheet-name = 姓名：
lesson-sheet-votes = 你改变哪些投票，如何改变？
lesson-sheet-key = 答案页
