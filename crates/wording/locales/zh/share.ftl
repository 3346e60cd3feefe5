### The page that makes an embed: what stands in an article, what its readers may change, what to paste. No first visit needs it.

share-title = 嵌入或分享一次表决
share-about = 选择文章中显示什么、读者可以改动什么、外观如何，然后复制代码。
share-skip = 跳至可复制的内容
share-back = 返回会场

## What is shown

share-what = 显示内容
share-vote = 显示的表决
share-around = 前后内容
share-day = 全天表决，以本次表决开启
share-only = 仅本次表决
share-parts = 组成部分
share-part-verdict = 结果
share-part-steps = 当日各步骤
share-part-room = 席位
share-part-reasons = 理由
share-part-record = 与记录的差异
share-part-link = 通往完整页面的链接
share-foot = 版本、数据日期和来源始终列在下方。

## What readers may change

share-free = 读者可以改动什么
share-free-all = 每一票，以及对修正案和动议的假定
share-free-votes = 每一票，但不作假定
share-free-shown = 仅所显示的表决
share-free-members = 仅以下成员的票
share-free-nothing = 不可改动
share-add = 添加成员
share-choose = 选择
share-nobody = 尚未选择成员。在此之前，读者不能作任何改动。
share-take-out = 移除{ $member }

## How it looks

share-look = 外观
share-theme = 浅色或深色
share-theme-auto = 依读者设备的设置
share-theme-light = 浅色
share-theme-dark = 深色
share-font = 字体
share-font-usual = 与本网站相同
share-font-serif = 衬线体
share-font-sans = 无衬线体
share-font-system = 读者设备的字体
share-radius = 圆角半径，0至{ $most }
share-ink = 文字颜色
share-paper = 背景颜色
share-accent = 可按部分的颜色
share-colour = 颜色写作{ $example }；留空则采用本网站的颜色。
share-no-colour = “{ $typed }”不是颜色，未予采用。请写作{ $example }。
# $theme is light or dark; $grade how well it can be read.
share-contrast = { $theme ->
    [dark] 深色主题
   *[light] 浅色主题
}：文字与背景的对比度为{ $contrast }比1，{ $grade ->
    [high] 易读
    [enough] 可读
   *[low] 过弱，难以辨认
}
share-well = 选择：{ $what }
share-faint = 此颜色难以辨读，未予采用：在{ $theme ->
    [dark] 深色
   *[light] 浅色
}主题中对比度为{ $contrast }比1，至少需要{ $least }比1。请同时选择文字和背景，或只选一种主题。

## How it is built in

share-how = 嵌入方式
share-fits = 附带调整高度的脚本
share-own = 使用每位读者自己的语文，而不总是本页的语文
share-frozen = 固定为当前版本（{ $version }），不随新版本更新

share-preview = 预览
share-width = 宽度（像素）

## What can be copied

share-take = 复制
share-more = 其他可复制内容
share-snippet = 嵌入代码
share-size = 字节数：{ $count }
share-element = 供编程人员使用：同一内容的 HTML 元素
share-element-note = 它会告知您的页面其中发生了什么，并执行收到的指令。
share-link = 链接
share-sentence = 句子
share-picture = 图片地址
share-plain = 纯文本结果
share-no-picture = 只有实际会议的最后一次表决，且未经改动，才有固定地址的图片。请保存本次表决的图片，与您自己的图片放在一起。
share-copy-short = 复制
share-copy = 复制：{ $what }
