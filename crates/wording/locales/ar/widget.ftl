### The frame in an article.

widget-put-back = إعادته كما كان
widget-version = { -site } { $version }، البيانات حتى { $date }
