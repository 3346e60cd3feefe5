### What would change a result.

whatif-defeat = What would have defeated it
whatif-adopt = What would have carried it
whatif-nothing = No change to these votes would have been enough.
whatif-members = { $members }: { $to } instead of { $from }
whatif-any-of = any { $count } of { $members }: { $to } instead of { $from }
# $all is how many voted so.
whatif-any = any { $count } of the { $all } members: { $to } instead of { $from }
whatif-permanent = { $count ->
    [one] any { $count } permanent member: { $to } instead of { $from }
   *[other] any { $count } permanent members: { $to } instead of { $from }
}
whatif-in = { $item }: { $change }
whatif-alone-against = { $count ->
    [one] One member alone could have blocked it by voting against:
   *[other] Each of { $count } members alone could have blocked it by voting against:
}
whatif-alone-abstaining = { $count ->
    [one] One member alone could have blocked it by abstaining:
   *[other] Each of { $count } members alone could have blocked it by abstaining:
}
whatif-rules = The same votes under another rule
rule-procedural = as procedure, without a veto
rule-all-other = as a matter with a veto
rule-literal = if every permanent member had to be in favour
rule-nine = if nine votes were needed
rule-majority = by a majority of those voting
rule-two-thirds = by two thirds of those voting
rule-absolute = by a majority of all Members
rule-two-thirds-of-members = by two thirds of all Members
