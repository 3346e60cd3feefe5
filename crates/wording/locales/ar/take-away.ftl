### What readers can keep of a meeting.

take-title = الحفظ والمشاركة
take-file = الجلسة في ملف
take-picture = صورة
take-square = صورة مربعة
take-drawing = صورة بصيغة SVG
take-roll = قائمة الأصوات بصيغة CSV
take-json = قائمة الأصوات بصيغة JSON
take-send = مشاركة…
take-copy = نسخ الجملة
take-share = إدراج أو مشاركة
