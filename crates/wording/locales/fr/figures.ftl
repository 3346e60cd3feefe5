### Numbers on the pages of odds and of power. Never 0% or 100% unless it is exactly that.

figures-percent = { $number }{ "\u202F" }%
figures-less = moins de { $percent }
figures-more = plus de { $percent }
figures-exactly = exactement { $fraction }
figures-save = Enregistrer les chiffres (CSV)
figures-png = Enregistrer l’image (PNG)
figures-svg = Enregistrer l’image (SVG)
figures-cite = Copier une référence
figures-citation = { -site } { $version }, { $cited }.
