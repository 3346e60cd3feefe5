### The page on which readers make their own vote.

new-title = Make your own vote
new-lede = Any body on any day since 1945: who sat there, the law of that day, and a roll call of your own or one you paste.
new-skip = Skip to the form
new-what = What is put to the vote
new-date = Day
new-real = These votes were really held there that day:
new-real-archive = Search the archive of all recorded votes for this day
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
new-text-hint = For example: It calls for a ceasefire. The votes, also a sentence or a press release that tells them, go into the field “Paste a roll call” below.
new-open = Open this vote
new-open-note = Members you have not named are shown as not voting until you change them. The link contains the whole vote.
new-file-note = A meeting that you saved here:
new-file-where = Open a file on the page of a meeting

## A meeting with several items

new-meeting = The meeting
new-untitled = A meeting without a title
new-more-meeting = Your name, number of the meeting, source
new-maker = Who you are, as readers will see it
new-number = Name or number of the meeting
new-source = Source
new-address = Web address of the source
new-more-item = Title, symbol, sponsors
new-document = Symbol of the document
new-proposed = Proposed by
new-order = The items, in the order of the vote
new-earlier = Move earlier
new-later = Move later
new-remove = Remove this item
new-amiss = (something is missing)
new-add = Add an item
new-add-note = A day of votes can have many items. Amendments, separate votes, motions and questions are put before the draft; you can change the order.
new-add-amendment = An amendment
new-add-part = A separate vote on a part
new-add-motion = A motion
new-add-procedural = Is the matter procedural?
new-add-important = Is the question important?
new-add-draft = Another draft
new-item-draft = { $number ->
    [1] Draft resolution
   *[other] Draft resolution { $number }
}
new-item-amendment = Amendment { $number }
new-item-part = Separate vote { $number }
new-item-question = { $number ->
    [1] Preliminary question
   *[other] Preliminary question { $number }
}
new-motion = What is moved
new-on = On which item
new-on-any = on all that follows
new-of = On which draft
new-question-procedural = The Council votes on whether the matter is procedural. Where this is carried, no member can veto that item.
new-question-important = The Assembly votes on whether the question is important. Where this is carried, that item needs two thirds.
new-paragraph-kind = kind of paragraph
new-kind-preambular = preambular
new-kind-operative = operative
new-preambular = Preamble, paragraph { $number }
new-operative = Paragraph { $number }
new-add-paragraph = Add a paragraph
new-remove-paragraph = Remove this paragraph
new-no-text = The draft says nothing yet. Write its paragraphs first: choose the draft above.
new-change = What it does
new-change-replace = replaces words
new-change-append = adds words to a paragraph
new-change-add-paragraph = adds a paragraph
new-change-delete-paragraph = deletes a paragraph
new-which-paragraph = In which paragraph
new-from = These words
new-to = become these
new-appended = Words at the end
new-added = The new paragraph
new-add-change = Another change
new-remove-change = Remove this change
new-part = The paragraphs that are voted on separately
new-wrong-no-draft = This item needs a draft: add one.
new-wrong-no-change = Say what it changes.
new-wrong-words = “{ $words }” is not in that paragraph.
new-wrong-no-paragraph = Choose a paragraph of the draft.
new-wrong-nothing-later = Choose the later item that it decides about; where there is none, move this one earlier.
new-out = Open it, or hand it out
new-save = Save as a file
new-length = The link has { $count } characters.
new-long = Some programs cut links of more than 2,000 characters: save the file as well.
new-too-long = Many servers refuse links of more than 7,500 characters: hand out the file.
new-no-link = This browser cannot put the meeting into a link. Save it as a file.
new-not-yet = Something is still missing: choose the item that is marked.
new-kept = This vote has counts without names. They stay until you enter a roll call.
new-partial = The link or file has parts for which this form has no fields, such as rulings or several sources. They are left out here.
new-problem = The file could not be opened: { $problem }
new-motion-postpone-discussion = Motion to postpone
new-motion-adjourn-meeting = Motion to adjourn
new-motion-suspend-meeting = Motion to suspend
new-motion-refer-to-committee = Motion to refer
new-motion-adjourn-debate = No-action motion
new-motion-close-debate = Motion to close the debate
new-motion-division = Motion for division
new-motion-not-vote-on-next = Motion not to vote
new-motion-not-competent = Motion on competence

## The roll call

paste-title = Paste a roll call
paste-note = A list, a table or a press release, in any of the six languages. Anything unclear is shown for you to settle; nothing is guessed.
paste-example = China yes, France abstain … or: In favour: Albania, Algeria …
paste-counts = Understood: { $favour } in favour, { $against } against, { $abstaining } abstaining, { $absent } not voting; { $unnamed } not named.
paste-said = The text counts { $favour } in favour, { $against } against, { $abstaining } abstaining.
paste-missing = Names are missing. Whoever is not named is shown as not voting, so the result can be another: paste the names as well.
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
paste-file = Or drop a PDF, Word or text file on the field, or choose it:
paste-file-reading = The file is being read…
paste-file-read = The text of { $file } is above. Check it.
paste-file-failed = { $file } cannot be read here: a PDF, a Word file (.docx) or a text file of up to 30 MB is expected. Copy its text and paste it instead.
paste-file-empty = { $file } holds no text: it may be a scanned picture. Copy the text from another source.
