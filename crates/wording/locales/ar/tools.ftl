### Tools that several pages have: an address as a QR code, a timer.

qr-title = رمز الاستجابة السريعة
qr-close = إغلاق
qr-too-long = هذا العنوان أطول من أن يتسع له رمز الاستجابة السريعة.
timer-title = المؤقت
timer-more = +1 دقيقة
timer-start = بدء
timer-stop = إيقاف
timer-clear = تصفير
