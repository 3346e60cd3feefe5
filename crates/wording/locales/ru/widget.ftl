### The frame in an article.

widget-open = Изменить любой голос на сайте { -site }
widget-put-back = Вернуть как было
widget-needs-scripts = Чтобы менять здесь голоса, разрешите скрипты в этой рамке.
widget-version = { -site } { $version }, данные по { $date }
