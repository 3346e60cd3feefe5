### The frame in an article.

widget-open = Probar cada voto en { -site }
widget-put-back = Volver al acta
widget-needs-scripts = Para cambiar votos aquí, permita los scripts en este marco.
widget-version = { -site } { $version }, datos hasta el { $date }
