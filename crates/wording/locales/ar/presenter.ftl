### For a projector.

present-title = العرض على شاشة
present-place = التصويت { $place } من { $all }
present-back = السابق
present-on = التالي
present-show = إظهار النتيجة
present-hide = إخفاء النتيجة
present-end = إنهاء

## A roll call, and a spotlight on one placard

present-roll = نداء بالأسماء
present-roll-end = إنهاء النداء
present-roll-on = نداء العضو التالي
present-roll-back = التراجع عن آخر نداء
present-roll-first = اضغط على العضو الذي اختير بالقرعة: يبدأ النداء به ويتبع الترتيب الأبجدي الإنكليزي.
present-roll-left = { $count ->
    [zero] لم يبق أي عضو لم يُنادَ عليه
    [one] عضو واحد لم يُنادَ عليه بعد
    [two] عضوان لم يُنادَ عليهما بعد
    [few] { $count } أعضاء لم يُنادَ عليهم بعد
    [many] { $count } عضوا لم يُنادَ عليهم بعد
   *[other] { $count } عضو لم يُنادَ عليهم بعد
}
present-roll-needed = ما زال مطلوبا من الأصوات: { $count }
present-roll-reached = بُلغ العدد المطلوب
present-spot = تركيز
