### The page on which readers make their own vote.

new-title = Make your own vote
new-lede = Any body on any day since 1945: who sat there, the law of that day, and a roll call of your own or one you paste.
new-skip = Skip to the form
new-what = What is put to the vote
new-date = Day
new-forum = Where
new-forum-plenary = plenary meeting
new-forum-emergency-special-session = emergency special session
new-forum-main-committee = Main Committee
new-matter = The matter
new-matter-all-other = substantive: a permanent member can veto
new-matter-procedural = procedural: no veto
new-matter-important = important question: two thirds
new-matter-other = other question: a majority
new-name = Title
new-text = What the text says, in a sentence
new-open = Open this vote
new-open-note = Members you have not named are shown as not voting until you change them. The link contains the whole vote.
new-file-note = A meeting that was saved here, or one written as the project describes it.
new-file-where = Open a file

paste-title = Paste a roll call
paste-note = A list, a table or a press release, in any of the six languages. Anything unclear is shown for you to settle; nothing is guessed.
paste-example = China yes, France abstain … or: In favour: Albania, Algeria …
paste-counts = Understood: { $favour } in favour, { $against } against, { $abstaining } abstaining, { $absent } not voting; { $unnamed } not named.
paste-said = The text counts { $favour } in favour, { $against } against, { $abstaining } abstaining.
paste-offer = The counts and the seats leave one possibility:
paste-offer-take = Take the others ({ $count }) as: { $vote }
paste-doubts = { $count ->
    [one] { $count } doubt
   *[other] { $count } doubts
}
paste-place = Line { $line }, column { $column }
paste-instead = Instead:
paste-remove = Remove it
doubt-unknown-name = No Member is called “{ $words }”.
doubt-several-names = “{ $words }” can be several Members.
doubt-not-seated = { $member } has no seat there that day.
doubt-no-vote = No vote is given for { $member }.
doubt-no-name = A vote ({ $vote }) is given for nobody.
doubt-twice = { $member } is there twice: { $first }, and here { $second }. The first is used.
doubt-count = The text says { $said } ({ $vote }), and { $found } are named.
doubt-several-votes = The text tells several votes. Choose one:
doubt-too-many = The text counts { $said } votes, and { $seats } members have a seat that day. Look at the body and the day.
doubt-nobody = No Member was found in this text.
