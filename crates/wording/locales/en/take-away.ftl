### What readers can keep of a vote: sentences, pictures, data.

take-title = Save or share
take-share = Share
take-image = Image
take-data = Data

## Share

take-happened = What happened
take-what-if = What if
take-style = Style of the sentence
take-style-press = news agency
take-style-un = United Nations
take-with-link = with the link
take-copy = Copy the sentence
take-copy-what-if = Copy the what-if
take-send = Send…
take-embed = Make an embed
take-embed-page = Open on a page of its own
take-close = Close

# The count as agencies write it: behind a comma.
take-tally = { $favour }-{ $against }{ $abstaining ->
    [0] { "" }
    [one] { " " }with { $abstaining } abstention
   *[other] { " " }with { $abstaining } abstentions
}
take-day = { $month ->
    [1] Jan.
    [2] Feb.
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] Aug.
    [9] Sept.
    [10] Oct.
    [11] Nov.
   *[12] Dec.
} { $day }, { $year }
# $headline is the whole result, with its count.
take-press = { $headline }, in a vote of { $organ ->
    [security-council] the U.N. Security Council
   *[general-assembly] the U.N. General Assembly
} on { $date }
take-un = { $body }, { $meeting }, { $date }: { $headline }
take-un-bare = { $body }, { $date }: { $headline }
take-on-document = { $sentence } ({ $symbol })
take-result-count = { $headline }, { $tally }
# $recorded begins with a small letter where the language allows it.
take-in-fact-sentence = { $what-if }. In fact, { $recorded }
take-own-sentence = { $sentence } (a vote made up by whoever made this link, not a record)
take-own-sentence-by = { $sentence } (a vote made up by whoever made this link, who gives this name: { $maker }; not a record)

## Image

take-shape = Shape
take-shape-wide = wide
take-shape-square = square
take-shape-tall = tall, 9:16
take-shape-small = small, one column
take-theme = Colours
take-theme-light = light
take-theme-dark = dark
take-png = Save as PNG
take-svg = Save as SVG
take-svg-note = In the SVG the words stay text, to be edited. Illustrator and Inkscape turn them into outlines; this page does not, since it would have to load several megabytes of letters.
take-described = Description for readers who cannot see the image
take-copy-described = Copy the description

# What is written on a picture.
take-band-what-if = What if
take-in-fact = In fact
take-was = in fact { $vote }
take-source = Source
take-unnamed = { $count } not named
take-sentences = { $a }. { $b }

## Data

take-csv = Table (CSV)
take-json = JSON
take-file = The meeting as a file
take-worksheet = Worksheet of this vote
