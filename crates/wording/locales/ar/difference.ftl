### The difference: the record and the reader’s version, side by side.

difference-title = أوجه الاختلاف
difference-yours = صيغتكم
difference-outcome = النتيجة
difference-count = عدد الأصوات
difference-seats = من اختلف تصويتهم
difference-text = النص
difference-same = النص نفسه
difference-day = عمليات التصويت الأخرى في ذلك اليوم
# جملة واحدة للاقتباس: ما حدث وما كان سيحدث.
difference-quote = { -rlm }{ $recorded } ({ $body }، { $date })؛ { $changed }.
