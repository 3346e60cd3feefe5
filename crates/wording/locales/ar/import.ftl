### The page that reads the UN’s own voting data.

import-lede = كل تصويت مسجل تنشره مكتبة الأمم المتحدة الرقمية، ويُبحث فيه داخل متصفحكم. ويبقى الملف على جهازكم.
import-skip = الانتقال إلى الملف
import-file = الملف
import-drop = أفلتوا ملفاً هنا أو اختاروا ملفاً
import-drop-note = بيانات التصويت في الجمعية العامة أو مجلس الأمن، بصيغة CSV
import-reading = قراءة الملف
import-progress = { $percent } في المائة (الصفوف { $rows }، عمليات التصويت { $rolls })
import-cancel = إلغاء
import-failed-empty = الملف فارغ.
import-failed-unreadable = يتعذّر على المتصفح قراءة الملف. ولم يضِع شيء: اختاروه من جديد.
import-failed-unsupported = تعذّر تحميل الجزء الذي يقرأ الملفات، أو أنه لا يعمل في هذا المتصفح. أعيدوا تحميل الصفحة.
import-failed-date-order = لا شيء في الملف يبيّن ما يأتي أولاً في تواريخه. أيهما؟
import-failed-un-roll-calls = حُفظت عمليات التصويت. اختر الآن جدول الأصوات un_votes.
import-failed-un-votes = لا تواريخ في هذا الجدول. اختر أولاً جدول عمليات التصويت un_roll_calls.
import-day-first = اليوم أولاً: 4/10 هو 4 تشرين الأول/أكتوبر
import-month-first = الشهر أولاً: 4/10 هو 10 نيسان/أبريل
import-failed-other = ليس هذا ملف بيانات تصويت من مكتبة الأمم المتحدة الرقمية.
import-held = { $rolls ->
    [0] { $rows ->
        [zero] لا عمليات تصويت: الملف بلا صفوف
        [one] لا عمليات تصويت في صف واحد
        [two] لا عمليات تصويت في صفين
        [few] لا عمليات تصويت في { $rows } صفوف
        [many] لا عمليات تصويت في { $rows } صفاً
       *[other] لا عمليات تصويت في { $rows } صف
    }
   *[other] { $rolls ->
        [one] عملية تصويت واحدة
        [two] عمليتا تصويت
        [few] { $rolls } عمليات تصويت
        [many] { $rolls } عملية تصويت
       *[other] { $rolls } عملية تصويت
    } في { $rows ->
        [one] صف واحد
        [two] صفين
        [few] { $rows } صفوف
        [many] { $rows } صفاً
       *[other] { $rows } صف
    }، من { $from } إلى { $to }
}
import-doubts = { $count ->
    [zero] لا مواضع شك
    [one] موضع شك واحد
    [two] موضعا شك
    [few] { $count } مواضع شك
    [many] { $count } موضع شك
   *[other] { $count } موضع شك
}
import-line = السطر { $line }:
import-first = { $count ->
    [zero] لا يُعرض أي موضع.
    [one] يقتصر العرض على الموضع الأول.
    [two] يقتصر العرض على أول موضعين.
    [few] يقتصر العرض على أول { $count } مواضع.
    [many] يقتصر العرض على أول { $count } موضعاً.
   *[other] يقتصر العرض على أول { $count } موضع.
}
import-search = البحث في عمليات التصويت
# العناوين في البيانات بالإنكليزية.
import-words-example = A/RES/ES-11/1، وبالإنكليزية Palestine، budget …
import-from = من (سنة)
import-to = إلى (سنة)
import-no-day = أدخل سنة، مثل 1999، أو يومًا، مثل 1999-12-31.
import-found = { $count ->
    [zero] لا عمليات تصويت
    [one] عملية تصويت واحدة
    [two] عمليتا تصويت
    [few] { $count } عمليات تصويت
    [many] { $count } عملية تصويت
   *[other] { $count } عملية تصويت
}
import-beside = تُفتح عملية التصويت في علامة تبويب أخرى وتبقى هذه القائمة.
import-more = عرض المزيد
import-without-vote = اعتُمد دون تصويت
import-not-opened = لا يمكن فتح هذا التصويت.
import-terms-title = شروط الاستخدام
import-terms = حقوق التأليف والنشر لهذه البيانات محفوظة للأمم المتحدة (مكتبة داغ همرشولد): تُستخدم مع ذكر المصدر ولأغراض غير تجارية، وتُقدَّم كما هي. اذكروا المكتبة، وعنوان مجموعة البيانات، وسنتها وإصدارها، وعنوان سجلها على الإنترنت، واليوم الذي حصلتم فيه عليها.
import-get-assembly = بيانات التصويت في الجمعية العامة
import-get-council = بيانات التصويت في مجلس الأمن

import-doubt-cut-off = ينتهي الملف في منتصف صف
import-doubt-broken-row = صف لا يطابق الأعمدة، فأُغفل
import-doubt-header-again = تتكرر رؤوس الأعمدة بين الصفوف
import-doubt-latin-1 = النص ليس بترميز UTF-8، فيُقرأ بترميز ISO 8859-1
import-doubt-unknown-date = تاريخ لا وجود له، فأُغفل التصويت
import-doubt-unknown-code = رمز لا يخص أي دولة عضو: يُحتسب الصوت غير منسوب
import-doubt-code-of-another-day = رمز من زمن آخر: يُنسب الصوت إلى من كان عضواً في ذلك اليوم
import-doubt-not-a-member = ليس عضواً في ذلك اليوم: أُغفل الصوت
import-doubt-unknown-vote = علامة لا تدل على أي تصويت: الموقف غير معروف
import-doubt-duplicate-row = الصوت نفسه مرتين: يُحتسب مرة واحدة
import-doubt-contradicting-rows = صوتان لعضو واحد: يُعتد بالأول
import-doubt-differing-row = صف يذكر عن التصويت غير ما في صفه الأول، ويُعتد بالأول
import-doubt-scattered-rows = صفوف التصويت الواحد غير متتالية
import-doubt-unreadable-total = مجموع ليس عدداً، فلا يُقارن
import-doubt-totals-disagree = المجاميع في الملف لا تطابق صفوفه، ويُعتد بالصفوف
import-doubt-members-missing = أعضاء في ذلك اليوم ليس لهم صف
import-doubt-too-many-members = أعضاء أكثر ممن كانوا في المجلس
import-doubt-no-votes = لم يصوّت أحد، ولا شيء يدل على الاعتماد دون تصويت
import-doubt-too-much = أكثر مما يمكن استيعابه: أُغفل التصويت
