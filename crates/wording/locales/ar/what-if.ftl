### What would change a result.

whatif-defeat = ما كان سيحول دون الاعتماد
whatif-adopt = ما كان سيؤدي إلى الاعتماد
whatif-nothing = ما كان لأي تغيير في هذه الأصوات أن يغيّر النتيجة.
whatif-members = تصويت { $members }: { $from } ← { $to }
whatif-any-of = { $count ->
    [zero] لا أحد من { $members }: { $from } ← { $to }
    [one] أي عضو من { $members }: { $from } ← { $to }
    [two] أي عضوين من { $members }: { $from } ← { $to }
    [few] أي { $count } أعضاء من { $members }: { $from } ← { $to }
    [many] أي { $count } عضواً من { $members }: { $from } ← { $to }
   *[other] أي { $count } عضو من { $members }: { $from } ← { $to }
}
whatif-any = { $count ->
    [zero] لا أعضاء: { $from } ← { $to }
    [one] أي عضو: { $from } ← { $to }
    [two] أي عضوين: { $from } ← { $to }
    [few] أي { $count } أعضاء: { $from } ← { $to }
    [many] أي { $count } عضواً: { $from } ← { $to }
   *[other] أي { $count } عضو: { $from } ← { $to }
}
whatif-elected = { $count ->
    [zero] لا أعضاء منتخبين: { $from } ← { $to }
    [one] أي عضو منتخب: { $from } ← { $to }
    [two] أي عضوين منتخبين: { $from } ← { $to }
    [few] أي { $count } أعضاء منتخبين: { $from } ← { $to }
    [many] أي { $count } عضواً منتخباً: { $from } ← { $to }
   *[other] أي { $count } عضو منتخب: { $from } ← { $to }
}
whatif-permanent = { $count ->
    [zero] لا أعضاء دائمين: { $from } ← { $to }
    [one] أي عضو دائم: { $from } ← { $to }
    [two] أي عضوين دائمين: { $from } ← { $to }
    [few] أي { $count } أعضاء دائمين: { $from } ← { $to }
    [many] أي { $count } عضواً دائماً: { $from } ← { $to }
   *[other] أي { $count } عضو دائم: { $from } ← { $to }
}
whatif-in = { -rlm }{ $item }: { $change }
whatif-alone-against = { $count ->
    [zero] لم يكن بوسع أي عضو أن يحول بمفرده دون الاعتماد بتصويته بالمعارضة:
    [one] كان بوسع عضو واحد أن يحول بمفرده دون الاعتماد بتصويته بالمعارضة:
    [two] كان بوسع كل من عضوين أن يحول بمفرده دون الاعتماد بتصويته بالمعارضة:
    [few] كان بوسع كل من { $count } أعضاء أن يحول بمفرده دون الاعتماد بتصويته بالمعارضة:
    [many] كان بوسع كل من { $count } عضواً أن يحول بمفرده دون الاعتماد بتصويته بالمعارضة:
   *[other] كان بوسع كل من { $count } عضو أن يحول بمفرده دون الاعتماد بتصويته بالمعارضة:
}
whatif-alone-abstaining = { $count ->
    [zero] لم يكن بوسع أي عضو أن يحول بمفرده دون الاعتماد بامتناعه عن التصويت:
    [one] كان بوسع عضو واحد أن يحول بمفرده دون الاعتماد بامتناعه عن التصويت:
    [two] كان بوسع كل من عضوين أن يحول بمفرده دون الاعتماد بامتناعه عن التصويت:
    [few] كان بوسع كل من { $count } أعضاء أن يحول بمفرده دون الاعتماد بامتناعه عن التصويت:
    [many] كان بوسع كل من { $count } عضواً أن يحول بمفرده دون الاعتماد بامتناعه عن التصويت:
   *[other] كان بوسع كل من { $count } عضو أن يحول بمفرده دون الاعتماد بامتناعه عن التصويت:
}
whatif-rules = الأصوات نفسها بموجب قاعدة أخرى
rule-procedural = بوصفها مسألة إجرائية لا حق نقض فيها
rule-all-other = بوصفها مسألة موضوعية يسري فيها حق النقض
rule-literal = لو لزم تأييد كل عضو دائم
rule-nine = لو لزمت تسعة أصوات
rule-majority = بأغلبية المشتركين في التصويت
rule-two-thirds = بأغلبية ثلثي المشتركين في التصويت
rule-absolute = بأغلبية الأعضاء كافة
rule-two-thirds-of-members = بأغلبية ثلثي الأعضاء كافة
