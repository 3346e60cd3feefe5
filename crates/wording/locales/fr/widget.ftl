### The frame in an article.

widget-put-back = Revenir au procès-verbal
widget-version = { -site } { $version }, données jusqu’au { $date }
widget-press-any = Appuyez sur un pays pour changer son vote.
widget-press = Appuyez pour changer : { $members }. Tous les autres votes sont fixes ici.
widget-press-some = Appuyez sur un pays à bord épais pour changer son vote. Les autres sont fixes ici.
widget-press-none = Les votes affichés ici sont fixes.
