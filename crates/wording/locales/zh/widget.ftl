### The frame in an article.

widget-put-back = 恢复原记录
widget-version = { -site } { $version }，数据截至{ $date }
