### The page that makes an embed: what stands in an article, what its readers may change, what to paste. No first visit needs it.

share-title = Embed or share a vote
share-about = Choose what your article shows, what its readers may change and how it looks. Then copy the code.
share-skip = Skip to what can be copied
share-back = Back to the vote

## What is shown

share-what = What is shown
share-vote = The vote that is shown
share-around = What is shown around it
share-day = The whole day, opening at this vote
share-only = This vote alone
share-parts = Parts
share-part-verdict = The result
share-part-steps = The steps of the day
share-part-room = The seats
share-part-reasons = The reasons
share-part-record = What differs from the record
share-part-link = The link to the whole page
share-foot = The version, the day of the data and the sources are always shown below.

## What readers may change

share-free = What readers may change
share-free-all = Every vote, and what is supposed of amendments and motions
share-free-votes = Every vote, but no suppositions
share-free-shown = The vote that is shown, and no other
share-free-members = Only the votes of these members
share-free-nothing = Nothing
share-add = Add a member
share-choose = Choose
share-nobody = No member is chosen yet. Until one is, readers can change nothing.
share-take-out = Take out { $member }

## How it looks

share-look = How it looks
share-theme = Light or dark
share-theme-auto = as the reader’s device is set
share-theme-light = light
share-theme-dark = dark
share-font = Letters
share-font-usual = as on this site
share-font-serif = with serifs
share-font-sans = without serifs
share-font-system = those of the reader’s device
share-radius = Radius of corners, 0 to { $most }
share-ink = Colour of the text
share-paper = Colour of the background
share-accent = Colour of buttons and links
share-colour = Colours as { $example }; left empty, they are those of this site.
share-no-colour = “{ $typed }” is not a colour and is ignored. Write it as { $example }.
# $theme is light or dark; $grade how well it can be read.
share-contrast = { $theme ->
    [dark] Dark theme
   *[light] Light theme
}: the contrast of text and background is { $contrast } to 1, { $grade ->
    [high] easy to read
    [enough] readable
   *[low] too faint to read
}
share-well = Choose: { $what }
# $theme is light or dark.
share-faint = This colour is not used, because it would be hard to read: in the { $theme ->
    [dark] dark
   *[light] light
} theme the contrast is { $contrast } to 1, and at least { $least } to 1 is needed. Choose text and background together, or one theme alone.

## How it is built in

share-how = How it is built in
share-fits = With a script that fits the height
share-own = In each reader’s own language, not always in that of this page
share-frozen = Always in this version, { $version }, also when there is a newer one

share-preview = Preview
share-width = Width in pixels

## What can be copied

share-take = Copy it
share-more = More to copy
share-snippet = Code to paste
share-size = Length in bytes: { $count }
share-element = The same for programmers, as an HTML element
share-element-note = It reports events to your page and accepts commands from it.
share-link = Link
share-sentence = Sentence
share-picture = Address of the picture
share-plain = The results as plain text
share-no-picture = Only the last vote of a recorded meeting, unchanged, has a picture at a permanent address. Save the picture of this vote and put it beside your own.
share-copy-short = Copy
share-copy = Copy: { $what }
