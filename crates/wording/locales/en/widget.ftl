### The frame in an article.

widget-open = Try every vote in { -site }
widget-put-back = Put it back
widget-needs-scripts = To change votes here, allow scripts for this frame.
widget-version = { -site } { $version }, records to { $date }
