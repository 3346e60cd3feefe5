### For a projector.

present-title = Presenting
present-place = Vote { $place } of { $all }
present-back = Back
present-on = Next
present-show = Show the verdict
present-hide = Hide the verdict
present-end = End
