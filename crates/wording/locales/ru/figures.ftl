### Numbers on the pages of odds and of power. Never 0% or 100% unless it is exactly that.

figures-percent = { $number }{ "\u00A0" }%
figures-less = менее { $percent }
figures-more = более { $percent }
figures-exactly = точно { $fraction }
figures-save = Сохранить числа (CSV)
figures-png = Сохранить изображение (PNG)
figures-svg = Сохранить изображение (SVG)
figures-cite = Скопировать ссылку на источник
figures-citation = { -site } { $version }, { $cited }.
