### The page on undecided members and their odds.

odds-skip = الانتقال إلى قائمة الأعضاء
odds-headline-named = من لم يُحسم موقفهم: { $members }؛ { $case ->
    [certain] والاعتماد مؤكد
    [impossible] والاعتماد مستحيل
   *[open] واحتمال الاعتماد: { $odds }
}
odds-headline-counted = عدد الأعضاء الذين لم يُحسم موقفهم: { $count }؛ { $case ->
    [certain] والاعتماد مؤكد
    [impossible] والاعتماد مستحيل
   *[open] واحتمال الاعتماد: { $odds }
}
odds-back = العودة إلى القاعة
odds-not-put = لا يُطرح هذا النص للتصويت وفق مجريات الجلسة، فلا احتمالات له. اختاروا تصويتاً آخر.

odds-members = من لم يُحسم موقفهم
odds-nobody = لم يُحدَّد أي عضو بعد. اضغطوا على اسم عضو، أو حدِّدوا عدة أعضاء معاً:
odds-members-hint = اضغطوا على اسم عضو لتحديده أو لإلغاء تحديده. ويصوّت سائر الأعضاء كما هو مبيَّن.
odds-together = لا يُعرف من هذا التصويت إلا عدد الأصوات. فالأعضاء الذين لا يُعرف موقفهم يُحدَّدون جميعاً معاً أو لا يُحدَّد أي منهم.
odds-suggestions = تحديد عدة أعضاء معاً
odds-permanent = الأعضاء الدائمون ({ $count })
odds-elected = الأعضاء المنتخبون ({ $count })
odds-abstained = الممتنعون عن التصويت ({ $count })
odds-against = المعارضون ({ $count })
odds-not-voting = غير المصوّتين ({ $count })
odds-unknown = من لا يُعرف موقفهم ({ $count })
odds-everyone = كل من يحق له التصويت ({ $count })
odds-group = { $group } ({ $count })
odds-none = لا أحد متردد

odds-shares = احتمالاتهم
odds-shares-note = مجموع الاحتمالات الثلاثة 100 في المائة. وما يُزاد في أحدها يُنقص من غيره: من الامتناع أولاً.
odds-all = الاحتمالات نفسها لجميع المترددين
odds-differ = الاحتمالات مختلفة الآن، وأي تحريك هنا يوحّدها.
odds-one-by-one = كل عضو على حدة
odds-share-said = { $percent } { $way }

odds-result = الاحتمالات
odds-adopted = الاعتماد
odds-vetoed = حق النقض: أصوات كافية، لكن عضواً دائماً يعارض
odds-not-concurring = أصوات كافية، لكن عضواً دائماً لا يؤيد
odds-too-few = أقل من العدد اللازم من الأصوات المؤيدة ({ $needed })
odds-no-majority = المعارضون أكثر من المؤيدين
odds-no-two-thirds = المؤيدون أقل من الثلثين
odds-equally-divided = المعارضون والمؤيدون متساوون
odds-nobody-voted = لا مؤيد ولا معارض
odds-rule-veto = الأصوات المؤيدة اللازمة للاعتماد: { $needed }، على ألا يعارض أي عضو دائم.
odds-rule-literal = الأصوات المؤيدة اللازمة للاعتماد: { $needed }، على أن يؤيد كل عضو دائم.
odds-rule-votes = الأصوات المؤيدة اللازمة للاعتماد: { $needed }، أياً كان أصحابها.
odds-rule-majority = يُعتمد النص إذا زاد المؤيدون على المعارضين. ولا يُحسب الممتنعون ولا غير المصوّتين.
odds-rule-two-thirds = يُعتمد النص بثلثي الأصوات المؤيدة والمعارضة. ولا يُحسب الممتنعون ولا غير المصوّتين.
odds-assumption = الافتراض: يقرر كل عضو متردد وحده، أياً كان ما يفعله غيره. وهذا حساب بالاحتمالات التي تحددونها، لا توقُّع.
odds-not-by-votes = لا تحسم هذه الأصوات وحدها النتيجة وفق مجريات الجلسة: انظروا الأسباب في القاعة. والاحتمالات هي احتمالات الأصوات وحدها.

odds-weight = صاحب الصوت الأهم
odds-weight-note = احتمال الاعتماد متى حسم أحدهم أمره وبقي الآخرون مترددين.
odds-if-in-favour = إذا أيّد
odds-if-abstaining = إذا امتنع
odds-if-against = إذا عارض
odds-each-of = كل من هؤلاء: { $members }
odds-each-of-many = كل عضو من هؤلاء الأعضاء (العدد: { $count })
odds-picture-note = حساب باحتمالات حُددت، لا تنبؤ. يقرر كل عضو مستقلاً عن غيره.
odds-cited = { $vote }: { $result }؛ لكل عضو لم يحسم أمره احتمالات هذا العنوان
