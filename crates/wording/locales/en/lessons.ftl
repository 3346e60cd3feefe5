### The page of lessons: the list, a lesson step by step, the teacher's page, the worksheet. The lessons themselves are in www/lessons.

lessons-title = Lessons for a class
lessons-about = Ready lessons on how the United Nations votes, each with a plan, answers and a worksheet for the teacher.
lessons-how = In every step the pupils commit to an answer before the result shows. Every answer is checked by the same rules as the votes of this site.
lessons-skip = Skip to the lesson
lessons-handbook = Handbook for teachers
lesson-all = All lessons
lesson-words = Glossary
lesson-number = Lesson { $number }
lesson-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
lesson-steps = { $count ->
    [one] { $count } step
   *[other] { $count } steps
}
lesson-age = from age { $count }
lesson-in-english = in English
lesson-english = This lesson is not yet translated. It is shown in English.

## Its views

lesson-views = Views of the lesson
lesson-pupil = Lesson
lesson-teacher = Teacher’s page
lesson-sheet = Worksheet

## A step

lesson-aims = Aims
lesson-progress = Steps
lesson-step = Step { $number } of { $all }
lesson-roll = How each Member voted
lesson-answers = Answers
lesson-commit = This is my answer
lesson-hands = The whole class answers by a show of hands
lesson-hands-for = Hands for: { $answer }
lesson-hands-result = { $right } of { $all } guessed right
lesson-number-field = Your number:
lesson-right = Right
lesson-wrong = Not right
lesson-seen = The answer
lesson-answer = Answer: { $answer }
lesson-vote = { $member }: { $vote }
lesson-rests = What it rests on
lesson-why = Why: the rules that led to this result
lesson-try = You can change votes now. Press a placard to see what follows.
lesson-next = Next step
lesson-skip = Skip this step
lesson-back = Previous step
lesson-end = End of the lesson
lesson-score = { $right } of { $all } steps were answered right.
lesson-restart = Begin again

## A challenge

lesson-keep-permanent = The votes of the permanent members are fixed here.
lesson-keep-elected = The votes of the elected members are fixed here.
lesson-changed = { $count ->
    [one] { $count } vote changed; at most { $most } allowed.
   *[other] { $count } votes changed; at most { $most } allowed.
}
lesson-too-many = The goal is reached, but with too many changes.
lesson-hint = Show a hint
lesson-give-up = Show a solution
lesson-again = Put the votes back
lesson-name = Name or initials, if your teacher asks for them:
lesson-receipt = Receipt:
lesson-copy = Copy
lesson-receipt-note = The receipt contains your solution, and your teacher can check it. It does not prove who found it. The name is not stored or sent.

## The teacher's page

lesson-before = Before the lesson
lesson-plan = Plan
lesson-key = Steps and answers
lesson-mistakes = What pupils usually get wrong
lesson-after = To discuss afterwards
lesson-check = Check receipts
lesson-check-note = One receipt on each line: the code alone, or a name, a comma and the code.
lesson-check-solves = solves step { $number }
lesson-check-not = does not solve the challenge
lesson-check-form = is no receipt of this lesson
lesson-check-name = code and name do not match: a slip of the pen, or another name
lesson-check-limits = The page plays every receipt again; nothing is sent. A receipt shows that a solution is right. It is no proof of identity: solutions can be passed on.

## The worksheet

lesson-sheet-name = Name:
lesson-sheet-votes = Which votes do you change, and how?
lesson-sheet-key = Key
sheet-room = Write into each box how you think the member voted: + in favour, − against, 0 abstaining. Leave it empty for a member that did not vote.
sheet-rule = The rules
sheet-ask-needed = How many votes in favour were needed?
sheet-ask-result = What was the count, and what was the result?
sheet-ask-why = Which conditions decided it? Name the article or the rule of each.
sheet-ask-change = What is the smallest change of votes that would have given the other result?
