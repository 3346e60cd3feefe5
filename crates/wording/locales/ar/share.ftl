### The page that makes an embed: what stands in an article, what its readers may change, what to paste. No first visit needs it.

share-title = إدراج تصويت أو مشاركته
share-about = اختاروا ما يظهر في مقالكم، وما يجوز لقرائه تغييره، ومظهره. ثم انسخوا الشيفرة.
share-skip = الانتقال إلى ما يمكن نسخه
share-back = العودة إلى القاعة

## What is shown

share-what = ما يظهر
share-vote = التصويت الظاهر
share-around = ما يحيط به
share-day = اليوم كله، ويُفتح على هذا التصويت
share-only = هذا التصويت وحده
share-parts = الأجزاء
share-part-verdict = النتيجة
share-part-steps = خطوات اليوم
share-part-room = المقاعد
share-part-reasons = الأسباب
share-part-record = ما يختلف عن المحضر
share-part-link = رابط الصفحة الكاملة
share-foot = يرد رقم الإصدار وتاريخ البيانات والمصادر في الأسفل دائماً.

## What readers may change

share-free = ما يجوز للقراء تغييره
share-free-all = كل صوت وما يُفترض بشأن التعديلات والاقتراحات الإجرائية
share-free-votes = كل صوت، من دون افتراضات
share-free-shown = التصويت الظاهر دون غيره
share-free-members = أصوات هؤلاء الأعضاء وحدهم
share-free-nothing = لا شيء
share-add = إضافة عضو
share-choose = اختيار
share-nobody = لم يُختر أي عضو بعد. وحتى ذلك الحين لا يمكن للقراء تغيير شيء.
share-take-out = إزالة: { $member }

## How it looks

share-look = المظهر
share-theme = فاتح أو داكن
share-theme-auto = وفق إعداد جهاز القارئ
share-theme-light = فاتح
share-theme-dark = داكن
share-font = الخط
share-font-usual = كما في هذا الموقع
share-font-serif = بزوائد
share-font-sans = بلا زوائد
share-font-system = خط جهاز القارئ
share-radius = نصف قطر الزوايا، من 0 إلى { $most }
share-ink = لون النص
share-paper = لون الخلفية
share-accent = لون ما يُضغط عليه
share-colour = تُكتب الألوان على هذا النحو: { $example }؛ وإذا تُركت فارغة فهي ألوان هذا الموقع.
share-no-colour = «{ $typed }» ليس لوناً ولم يؤخذ به. اكتبوه على هذا النحو: { $example }.
# $theme is light or dark; $grade how well it can be read.
share-contrast = { $theme ->
    [dark] المظهر الداكن
   *[light] المظهر الفاتح
}: التباين بين النص والخلفية { $contrast } إلى 1، { $grade ->
    [high] سهل القراءة
    [enough] مقروء
   *[low] أضعف من أن يُقرأ
}
share-well = اختيار: { $what }
share-faint = لم يؤخذ بهذا اللون لتعذر قراءته: ففي المظهر { $theme ->
    [dark] الداكن
   *[light] الفاتح
} تبلغ نسبة التباين { $contrast } إلى 1، والمطلوب { $least } إلى 1 على الأقل. اختاروا النص والخلفية معاً، أو مظهراً واحداً فقط.

## How it is built in

share-how = طريقة الإدراج
share-fits = مع برنامج نصي يضبط الارتفاع
share-own = بلغة كل قارئ، لا بلغة هذه الصفحة دائماً
share-frozen = تثبيت الإصدار الحالي، { $version }، دون تحديث

share-preview = معاينة
share-width = العرض بالبكسل

## What can be copied

share-take = للنسخ
share-more = مواد أخرى للنسخ
share-snippet = الشيفرة التي تُلصق
share-size = الطول بالبايت: { $count }
share-element = الشيء نفسه للمبرمجين، في صورة عنصر HTML
share-element-note = يُعلم صفحتكم بما يجري فيه وينفذ ما يُطلب منه.
share-link = الرابط
share-sentence = الجملة
share-picture = عنوان الصورة
share-plain = النتائج نصاً عادياً
share-no-picture = ليس لصورة عنوان ثابت إلا للتصويت الأخير في جلسة مسجلة، دون تغيير. احفظوا صورة هذا التصويت وضعوها مع صوركم.
share-copy-short = نسخ
share-copy = نسخ: { $what }
