### The frame in an article.

widget-open = 在{ -site }中试改每一票
widget-put-back = 恢复原记录
widget-needs-scripts = 如要在此改动投票，请允许此框架运行脚本。
widget-version = { -site } { $version }，数据截至{ $date }
