### The frame in an article.

widget-open = جرّبوا كل صوت في { -site }
widget-put-back = إعادته كما كان
widget-needs-scripts = لتغيير الأصوات هنا اسمحوا بالبرامج النصية في هذا الإطار.
widget-version = { -site } { $version }، البيانات حتى { $date }
