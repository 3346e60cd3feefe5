### العنوان الرئيسي، وما غيّره القارئ، وما ورد في المحضر. المواضع هي نفسها التي في findings.ftl.
### حيث يأتي $members بعد فعل تُختار صيغة الفعل بحسب $agrees؛ و «كل من» تسبق الأسماء المتعددة فيصح معها الفعل المذكر.
### وكل ما عدا ذلك مما يأتي فيه $members مصدر مضاف («تصويت فرنسا بالمعارضة»)، فتصح الجملة مع أي اسم وأي قائمة أسماء.

## The headline: the answer in one sentence

headline-adopted = { $object ->
    [question] حُسمت { $subject } بالإيجاب ({ $tally })
   *[other] اعتُمد { $subject } ({ $tally })
}
headline-adopted-council = اعتمد المجلس { $subject } ({ $tally })
headline-not-adopted = { $object ->
    [question] لم تُحسم { $subject } بالإيجاب ({ $tally })
   *[other] لم يُعتمد { $subject } ({ $tally })
}
headline-vetoed = { $agrees ->
    [feminine] استخدمت { $members }
    [plural] استخدم كل من { $members }
   *[singular] استخدم { $members }
} حق النقض ضد { $subject } ({ $tally })
headline-not-reached = لم يصل الدور إلى { $subject }: اعتُمد { $item }
headline-not-put = لم يُطرح { $subject } للتصويت: اعتُمد { $item }
headline-no-action = لم يُبتّ في { $subject }: اعتُمد { $item }

# The changes a reader made: $conditions is one or more of the clauses below, $result one of the results.
headline-if = في حال { $conditions }، { $result }
headline-even-if = حتى في حال { $conditions }، { $result }
headline-idle = { $headline }، { $when ->
    [now] ولا يؤثر
   *[would] وما كان ليؤثر
} في النتيجة تغيير تصويت { $members }
headline-with = { $count ->
    [zero] دون تغيير أي صوت، { $result }
    [one] مع تغيير صوت واحد، { $result }
    [two] مع تغيير صوتين، { $result }
    [few] مع تغيير { $count } أصوات، { $result }
    [many] مع تغيير { $count } صوتاً، { $result }
   *[other] مع تغيير { $count } صوت، { $result }
}
headline-even-with = { $count ->
    [zero] دون تغيير أي صوت، { $result }
    [one] حتى مع تغيير صوت واحد، { $result }
    [two] حتى مع تغيير صوتين، { $result }
    [few] حتى مع تغيير { $count } أصوات، { $result }
    [many] حتى مع تغيير { $count } صوتاً، { $result }
   *[other] حتى مع تغيير { $count } صوت، { $result }
}
headline-earlier = { $count ->
    [zero] دون تغيير أي صوت في وقت سابق من اليوم، { $result }
    [one] مع تغيير صوت واحد في وقت سابق من اليوم، { $result }
    [two] مع تغيير صوتين في وقت سابق من اليوم، { $result }
    [few] مع تغيير { $count } أصوات في وقت سابق من اليوم، { $result }
    [many] مع تغيير { $count } صوتاً في وقت سابق من اليوم، { $result }
   *[other] مع تغيير { $count } صوت في وقت سابق من اليوم، { $result }
}
headline-even-earlier = { $count ->
    [zero] دون تغيير أي صوت في وقت سابق من اليوم، { $result }
    [one] حتى مع تغيير صوت واحد في وقت سابق من اليوم، { $result }
    [two] حتى مع تغيير صوتين في وقت سابق من اليوم، { $result }
    [few] حتى مع تغيير { $count } أصوات في وقت سابق من اليوم، { $result }
    [many] حتى مع تغيير { $count } صوتاً في وقت سابق من اليوم، { $result }
   *[other] حتى مع تغيير { $count } صوت في وقت سابق من اليوم، { $result }
}
headline-earlier-assumed = { $count ->
    [zero] دون تغيير أي صوت في وقت سابق من اليوم، { $result }، إذا بقيت الأصوات على حالها
    [one] مع تغيير صوت واحد في وقت سابق من اليوم، { $result }، إذا بقيت الأصوات على حالها
    [two] مع تغيير صوتين في وقت سابق من اليوم، { $result }، إذا بقيت الأصوات على حالها
    [few] مع تغيير { $count } أصوات في وقت سابق من اليوم، { $result }، إذا بقيت الأصوات على حالها
    [many] مع تغيير { $count } صوتاً في وقت سابق من اليوم، { $result }، إذا بقيت الأصوات على حالها
   *[other] مع تغيير { $count } صوت في وقت سابق من اليوم، { $result }، إذا بقيت الأصوات على حالها
}
headline-now-not-reached = { $when ->
    [now] لا يصل الدور إلى { $subject }: يُعتمد { $item }
   *[would] ما كان الدور ليصل إلى { $subject }: كان سيُعتمد { $item }
}
headline-now-not-put = { $when ->
    [now] لا يُطرح { $subject } للتصويت: يُعتمد { $item }
   *[would] ما كان ليُطرح { $subject } للتصويت: كان سيُعتمد { $item }
}
headline-now-no-action = { $when ->
    [now] لا يُبتّ في { $subject }: يُعتمد { $item }
   *[would] ما كان ليُبتّ في { $subject }: كان سيُعتمد { $item }
}
headline-supposed = { $supposed ->
    [carried] تفترضون اعتماد { $subject }
   *[not-carried] تفترضون عدم اعتماد { $subject }
}؛ حسب الأصوات: { $by-votes }
headline-on-suppositions = وفق ما تفترضونه بشأن عمليات التصويت السابقة، { $result }

# Settled without a vote, or not put: $when is now where the reader changed something before, then where not.

clause-in-favour = تصويت { $members } بالتأييد
clause-against = تصويت { $members } بالمعارضة
clause-abstaining = امتناع { $members } عن التصويت
clause-not-participating = عدم مشاركة { $members } في التصويت
clause-absent = غياب { $members }
clause-not-voting = عدم تصويت { $members }
# Some members, not named: $from and $to are ways to vote, such as in-favour.
clause-move = { $to ->
    [in-favour] تصويت { $members } بالتأييد
    [against] تصويت { $members } بالمعارضة
    [abstaining] امتناع { $members } عن التصويت
   *[other] عدم تصويت { $members }
} بدلاً من { $from ->
    [in-favour] التأييد
    [against] المعارضة
    [abstaining] الامتناع عن التصويت
   *[other] عدم التصويت
}

result-adopted = { $when ->
    [now] { $object ->
        [question] تُحسم { $subject } بالإيجاب
       *[other] يُعتمد { $subject }
    }
   *[would] { $object ->
        [question] كانت ستُحسم { $subject } بالإيجاب
       *[other] كان سيُعتمد { $subject }
    }
}
result-not-adopted = { $when ->
    [now] { $object ->
        [question] لا تُحسم { $subject } بالإيجاب
       *[other] لا يُعتمد { $subject }
    }
   *[would] { $object ->
        [question] ما كانت لتُحسم { $subject } بالإيجاب
       *[other] ما كان ليُعتمد { $subject }
    }
}
result-no-decision = { $when ->
    [now] لا يُتخذ قرار
   *[would] ما كان ليُتخذ قرار
} بشأن { $subject }: عدد الأعضاء الحاضرين لا يكفي
result-ruling-stands = { $when ->
    [now] يبقى
   *[would] كان سيبقى
} قرار الرئيس قائماً
result-ruling-overruled = { $when ->
    [now] يُبطَل
   *[would] كان سيُبطَل
} قرار الرئيس
result-vetoed = { $when ->
    [now] يُستخدم
   *[would] كان سيُستخدم
} حق النقض ضد { $subject }
result-second-vote = { $when ->
    [now] تنقسم الأصوات في الجمعية العامة بالتساوي بشأن { $subject } ويلزم تصويت ثان
   *[would] كانت الأصوات في الجمعية العامة ستنقسم بالتساوي بشأن { $subject } وكان سيلزم تصويت ثان
}
result-tally = { -rlm }{ $result } ({ $tally })
result-too-few = { $result }: { $votes ->
    [zero] لا أصوات مؤيدة
    [one] صوت مؤيد واحد
    [two] صوتان مؤيدان
    [few] { $votes } أصوات مؤيدة
    [many] { $votes } صوتاً مؤيداً
   *[other] { $votes } صوت مؤيد
}، والمطلوب { $needed-word }
result-too-few-of = { $result }: { $votes } من { $voting }، والمطلوب { $needed }

## What the reader changed

# في موضع الجر دائماً: «تصويت عضوين».
change-members = { $count ->
    [zero] لا أحد من الأعضاء
    [one] عضو واحد
    [two] عضوين
    [few] { $count } أعضاء
    [many] { $count } عضواً
   *[other] { $count } عضو
}
change-vote = تصويت { $member }: { $from } ← { $to }
change-vote-to = تصويت { $member }: { $to }
change-listed = تصويت { $member } ({ $from } ← { $to })
change-listed-to = تصويت { $member } (← { $to })
change-assume = { $vote ->
    [in-favour] اعتبار { $member } ضمن المؤيدين
    [against] اعتبار { $member } ضمن المعارضين
    [abstaining] اعتبار { $member } ضمن الممتنعين عن التصويت
   *[other] اعتبار { $member } ضمن من لم يصوّتوا
}
changed = { $count ->
    [zero] لم تغيّروا أي صوت: { $changes }.
    [one] غيّرتم صوتاً واحداً: { $changes }.
    [two] غيّرتم صوتين: { $changes }.
    [few] غيّرتم { $count } أصوات: { $changes }.
    [many] غيّرتم { $count } صوتاً: { $changes }.
   *[other] غيّرتم { $count } صوت: { $changes }.
}
changed-both = { -rlm }{ $a } { $b }
changed-many = { $count ->
    [zero] لم تغيّروا أي صوت.
    [one] غيّرتم صوتاً واحداً.
    [two] غيّرتم صوتين.
    [few] غيّرتم { $count } أصوات.
    [many] غيّرتم { $count } صوتاً.
   *[other] غيّرتم { $count } صوت.
}
changed-assumed = { $count ->
    [zero] لم تفترضوا موقف أي عضو: { $changes }.
    [one] افترضتم موقف عضو واحد: { $changes }.
    [two] افترضتم موقفي عضوين: { $changes }.
    [few] افترضتم مواقف { $count } أعضاء: { $changes }.
    [many] افترضتم مواقف { $count } عضواً: { $changes }.
   *[other] افترضتم مواقف { $count } عضو: { $changes }.
}
changed-assumed-many = { $count ->
    [zero] لم تفترضوا موقف أي عضو.
    [one] افترضتم موقف عضو واحد.
    [two] افترضتم موقفي عضوين.
    [few] افترضتم مواقف { $count } أعضاء.
    [many] افترضتم مواقف { $count } عضواً.
   *[other] افترضتم مواقف { $count } عضو.
}

record-line = { -rlm }{ $outcome } ({ $tally }).
record-line-resolution = { $outcome } ({ $tally }) بوصفه القرار { $symbol }.
record-line-decision = { $outcome } ({ $tally }) بوصفه المقرر { $symbol }.
record-line-bare = { -rlm }{ $outcome }.
symbol-year = { $number } ({ $year })
symbol-session = { $number } (د-{ $session })
symbol-emergency-session = { $number } (دإط-{ $session })
symbol-letter = { $number } { $letter ->
    [A] ألف
    [B] باء
    [C] جيم
    [D] دال
    [E] هاء
   *[other] { $letter }
}
symbol-emergency = دإط-{ $number }
