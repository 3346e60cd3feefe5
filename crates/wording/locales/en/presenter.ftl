### For a projector.

present-title = Presenting
present-place = Vote { $place } of { $all }
present-back = Back
present-on = Next
present-show = Show the verdict
present-hide = Hide the verdict
present-end = End

## A roll call, and a spotlight on one placard

present-roll = Roll call
present-roll-end = End the roll call
present-roll-on = Call the next member
present-roll-back = Take the last call back
present-roll-first = Press the member whose name was drawn by lot: the call begins there and follows the English alphabetical order.
present-roll-left = { $count ->
    [one] { $count } member not yet called
   *[other] { $count } members not yet called
}
present-roll-needed = Still needed: { $count }
present-roll-reached = The required number is reached
present-spot = Spotlight
