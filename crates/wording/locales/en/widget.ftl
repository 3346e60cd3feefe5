### The frame in an article.

widget-put-back = Restore the record
widget-version = { -site } { $version }, records to { $date }
widget-press-any = Press a country to change its vote.
widget-press = Press to change: { $members }. All other votes are fixed here.
widget-press-some = Press a country with a strong edge to change its vote. The others are fixed here.
widget-press-none = The votes shown here are fixed.
