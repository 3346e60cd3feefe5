### Numbers on the pages of odds and of power. Never 0% or 100% unless it is exactly that.

figures-percent = { $number }{ "\u00A0" }%
figures-less = менее { $percent }
figures-more = более { $percent }
figures-exactly = точно { $fraction }
