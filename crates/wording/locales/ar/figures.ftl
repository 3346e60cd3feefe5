### Numbers on the pages of odds and of power. Never 0% or 100% unless it is exactly that.

figures-percent = { $number } في المائة
figures-less = أقل من { $percent }
figures-more = أكثر من { $percent }
figures-exactly = بالضبط { $fraction }
figures-save = حفظ الأرقام (CSV)
figures-png = حفظ الصورة (PNG)
figures-svg = حفظ الصورة (SVG)
figures-cite = نسخ مرجع للاستشهاد
figures-citation = { -site } { $version }، { $cited }.
