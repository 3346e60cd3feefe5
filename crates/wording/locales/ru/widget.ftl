### The frame in an article.

widget-open = Изменить любой голос в { -site }
widget-put-back = Вернуть как было
widget-needs-scripts = Чтобы менять здесь голоса, разрешите сценарии в этой рамке.
widget-version = { -site } { $version }, данные по { $date }
