### Numbers on the pages of odds and of power. Never 0% or 100% unless it is exactly that.

figures-percent = { $number }{ "\u00A0" }%
figures-less = menos del { $percent }
figures-more = más del { $percent }
figures-exactly = exactamente { $fraction }
figures-save = Guardar los números (CSV)
figures-png = Guardar la imagen (PNG)
figures-svg = Guardar la imagen (SVG)
figures-cite = Copiar una cita
figures-citation = { -site } { $version }, { $cited }.
