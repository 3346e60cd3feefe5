### The frame in an article.

widget-put-back = Revenir au procès-verbal
widget-version = { -site } { $version }, données jusqu’au { $date }
