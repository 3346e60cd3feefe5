### The frame in an article.

widget-put-back = Restore the record
widget-version = { -site } { $version }, records to { $date }
