### How a group of Members voted.

groups-loading = Loading the members of the group.
groups-nobody = No member of this group sat in the Assembly that day.
groups-unknown = { $count ->
    [one] The position of { $count } member is not known.
   *[other] The positions of { $count } members are not known.
}
group-as-of = Members as of { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
} { $year }.
