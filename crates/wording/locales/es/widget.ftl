### The frame in an article.

widget-put-back = Volver al acta
widget-version = { -site } { $version }, datos hasta el { $date }
