### For a projector.

present-title = العرض على شاشة
present-place = التصويت { $place } من { $all }
present-back = السابق
present-on = التالي
present-show = إظهار النتيجة
present-hide = إخفاء النتيجة
present-end = إنهاء
