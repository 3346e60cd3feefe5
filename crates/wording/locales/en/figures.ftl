### Numbers on the pages of odds and of power. Never 0% or 100% unless it is exactly that.

figures-percent = { $number }%
figures-less = less than { $percent }
figures-more = more than { $percent }
figures-exactly = exactly { $fraction }
figures-save = Save the numbers (CSV)
figures-png = Save the picture (PNG)
figures-svg = Save the picture (SVG)
figures-cite = Copy a citation
figures-citation = { -site } { $version }, { $cited }.
