### The frame in an article.

widget-put-back = 恢复原记录
widget-version = { -site } { $version }，数据截至{ $date }
widget-press-any = 点按一个国家即可更改其投票。
widget-press = 点按可更改：{ $members }。其余各国的投票在此固定不变。
widget-press-some = 点按边框加粗的国家即可更改其投票，其余各国在此固定不变。
widget-press-none = 此处显示的投票固定不变。
