### What a reader supposes of a vote: the switch and the way back.

suppose-label = افتراض نتيجة أخرى
suppose-by-votes = حسب الأصوات
suppose-in-text = ضمن النص
