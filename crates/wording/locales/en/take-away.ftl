### What readers can keep of a meeting.

take-title = Save or share
take-file = The meeting as a file
take-picture = Picture
take-square = Square picture
take-drawing = Picture as SVG
take-roll = Roll as CSV
take-json = Roll as JSON
take-send = Share…
take-copy = Copy the sentence
take-share = Embed or share
