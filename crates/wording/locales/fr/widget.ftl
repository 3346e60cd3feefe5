### The frame in an article.

widget-open = Essayer tous les votes dans { -site }
widget-put-back = Revenir au procès-verbal
widget-needs-scripts = Pour changer des votes ici, autorisez les scripts dans ce cadre.
widget-version = { -site } { $version }, données jusqu’au { $date }
