### Numbers on the pages of odds and of power. Never 0% or 100% unless it is exactly that.

figures-percent = { $number }%
figures-less = 不足{ $percent }
figures-more = 超过{ $percent }
figures-exactly = 恰为{ $fraction }
figures-save = 保存数字（CSV）
figures-png = 保存图片（PNG）
figures-svg = 保存图片（SVG）
figures-cite = 复制引文
figures-citation = { -site } { $version }，{ $cited }。
