### The frame in an article.

widget-put-back = Вернуть как было
widget-version = { -site } { $version }, данные по { $date }
