### The Assembly as a list and as a map.

list-label = 大会堂，以名单显示
list-group = 区域组
list-vote = 投票
list-recorded = 正式记录

map-label = 大会堂，以等大方格地图显示
map-note = 每个会员国占一个大小相同的方格，大致位于其所在方位。会员国名称均为联合国所用名称。名称及方格的位置均不表示对边界或任何领土的地位持有任何立场。
map-enlarge = 整张地图。按一下可放大。
map-enlarge-hint = 按一个国家，可放大地图并选择其投票。
map-whole = 整张地图
