### The frame in an article.

widget-open = Try every vote in { -site }
widget-put-back = Restore the record
widget-needs-scripts = To change votes here, allow scripts for this frame.
widget-version = { -site } { $version }, records to { $date }
