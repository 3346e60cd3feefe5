### The frame in an article.

widget-put-back = إعادته كما كان
widget-version = { -site } { $version }، البيانات حتى { $date }
widget-press-any = اضغطوا على بلد لتغيير صوته.
widget-press = اضغطوا للتغيير: { $members }. أما سائر الأصوات فثابتة هنا.
widget-press-some = اضغطوا على بلد ذي إطار سميك لتغيير صوته. أما سائر الأصوات فثابتة هنا.
widget-press-none = الأصوات المعروضة هنا ثابتة.
