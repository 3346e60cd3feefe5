### What stands beside the short name of a provision.

why-official = النص الرسمي
why-loading = يجري جلب النص. فإن لم يصل، افتحوا هذا مرة أخرى.
