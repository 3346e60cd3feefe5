### Numbers on the pages of odds and of power. Never 0% or 100% unless it is exactly that.

figures-percent = { $number }%
figures-less = 不足{ $percent }
figures-more = 超过{ $percent }
figures-exactly = 恰为{ $fraction }
