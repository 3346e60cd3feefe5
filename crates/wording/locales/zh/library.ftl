### The library of meetings.

library-title = 1946年至今的会议
library-lede = { $count }次真实会议，每次表决均注明出处。打开一次会议，改动一票，看看随后会怎样。
library-skip = 跳至会议列表
library-search = 搜索会议
library-words-example = 苏伊士、1956、接纳会员国、S/RES/2774……
library-outcome = 结果
library-vetoed-by = 行使否决权者
library-subject = 主题
library-by-one = 一票之差
library-by-one-note = 票数多一票或少一票，就会改变某项结果。否决的情况不计在内。
library-clear = 全部显示
library-timeline = 历年会议
library-decade = { $decade }年代
library-decade-label = { $count ->
    [0] { $decade }年代：没有会议
   *[other] { $decade }年代：{ $count }次会议
}
library-found = { $count ->
    [0] 没有会议
   *[other] { $count }次会议
}
library-none = 没有会议符合所有这些条件。请去掉某项条件，或查看全部会议。
library-in-archive = 在所有记录表决档案中搜索
library-vetoed-by-whom = 行使否决权：{ $members }
library-voted = { $member }：{ $votes }
library-new = 自拟一次表决

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
