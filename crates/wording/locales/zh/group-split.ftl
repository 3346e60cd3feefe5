### How a group of Members voted.

groups-loading = 正在获取该集团的成员名单。
groups-nobody = 当日该集团没有成员在大会拥有席位。
groups-unknown = { $count }个成员的立场不详。
group-as-of = 截至{ $year }年{ $month ->
    [1] 1月
    [2] 2月
    [3] 3月
    [4] 4月
    [5] 5月
    [6] 6月
    [7] 7月
    [8] 8月
    [9] 9月
    [10] 10月
    [11] 11月
   *[other] 12月
}的成员。
