### Help and keys.

help-title = Help and keys
help-intro = The keys work while a placard has the focus. What you change is kept in the address, so that a link brings it back.
help-key-space = Space
help-key-enter = Enter
help-key-arrows = Arrows
help-space = change the vote
help-enter = choose a vote from a menu
help-in-favour = in favour
help-against = against
help-abstaining = abstaining
help-arrows = go to another placard
help-undo = undo
help-redo = redo
help-record = restore the recorded vote
help-suppose = on a vote of the day: suppose that it was carried, or that it was not
help-help = this help
help-present = While presenting: arrows or a remote step through the day, V shows the verdict, Escape ends.
