### The frame in an article.

widget-open = Essayer tous les votes dans { -site }
widget-put-back = Le rétablir
widget-needs-scripts = Pour changer des votes ici, autorisez les scripts dans ce cadre.
widget-version = { -site } { $version }, données jusqu’au { $date }
