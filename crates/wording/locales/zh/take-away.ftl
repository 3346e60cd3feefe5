### What readers can keep of a vote: sentences, pictures, data.

take-title = 保存和分享
take-share = 分享
take-image = 图片
take-data = 数据

## Share

take-happened = 实际情况
take-what-if = 假设
take-style = 句子的写法
take-style-press = 通讯社
take-style-un = 联合国
take-with-link = 附链接
take-copy = 复制句子
take-copy-what-if = 复制假设
take-send = 发送…
take-embed = 嵌入此次表决
take-embed-page = 在单独页面打开
take-close = 关闭

# The count as agencies write it: in brackets.
take-tally = { $favour }比{ $against }{ $abstaining ->
    [0] { "" }
   *[other] ，{ $abstaining }票弃权
}
take-day = { $year }年{ $month ->
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
# $headline is the whole result, with its count.
take-press = { $date }，{ $organ ->
    [security-council] 联合国安全理事会
   *[general-assembly] 联合国大会
}表决：{ $headline }
take-un = { $body }，{ $meeting }，{ $date }：{ $headline }
take-un-bare = { $body }，{ $date }：{ $headline }
take-on-document = { $sentence }（{ $symbol }）
take-result-count = { $headline }（{ $tally }）
# $recorded begins with a small letter where the language allows it.
take-in-fact-sentence = { $what-if }。事实上，{ $recorded }
take-own-sentence = { $sentence }（此次表决由链接制作者虚构，并非正式记录）
take-own-sentence-by = { $sentence }（此次表决由链接制作者虚构，其自称{ $maker }，并非正式记录）

## Image

take-shape = 形状
take-shape-wide = 横幅
take-shape-square = 方形
take-shape-tall = 竖幅，9:16
take-shape-small = 小幅，单栏
take-theme = 颜色
take-theme-light = 浅色
take-theme-dark = 深色
take-png = 存为PNG
take-svg = 存为SVG
take-svg-note = SVG中的文字仍是可编辑的文本。Illustrator和Inkscape可将其转为轮廓；本页不作转换，因为那需要加载数兆字节的字体。
take-described = 供看不到图片的读者使用的说明
take-copy-described = 复制说明

# What is written on a picture.
take-band-what-if = 假设
take-in-fact = 事实上
take-was = 事实上{ $vote }
take-source = 来源
take-unnamed = { $count }票未具名
take-sentences = { $a }。{ $b }

## Data

take-csv = 表格（CSV）
take-json = JSON
take-file = 将会议存为文件
take-worksheet = 本次表决的练习单
