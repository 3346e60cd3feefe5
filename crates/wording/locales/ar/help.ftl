### Help and keys.

help-title = المساعدة والمفاتيح
help-intro = تعمل المفاتيح ما دام التركيز على لوحة اسم. وما تغيّرونه يُحفظ في العنوان، فيعيده الرابط كما هو.
help-key-space = مفتاح المسافة
help-key-enter = مفتاح الإدخال
help-key-arrows = الأسهم
help-space = تغيير التصويت إلى التالي
help-enter = اختيار التصويت من قائمة
help-in-favour = مؤيد
help-against = معارض
help-abstaining = ممتنع عن التصويت
help-arrows = الانتقال إلى لوحة أخرى
help-undo = تراجع
help-redo = إعادة
help-record = إعادة هذا التصويت إلى ما في المحضر
help-suppose = على تصويت من عمليات التصويت في اليوم: افتراض الاعتماد أو عدمه
help-help = هذه المساعدة
help-present = أثناء العرض على الشاشة: تنتقل الأسهم أو جهاز التحكم من تصويت إلى آخر، ويُظهر مفتاح V النتيجة، ويُنهي مفتاح Esc العرض.
