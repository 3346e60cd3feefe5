### 会员国旧称。中文名称未变的，列现名，页面不再重复。

then-BLR = 白俄罗斯苏维埃社会主义共和国
then-BEN = 达荷美
then-BFA = 上沃尔特
then-CPV = 佛得角
then-CMR = 喀麦隆联合共和国
then-CZE = 捷克共和国
then-CIV = 象牙海岸
then-COD = 扎伊尔
then-EGY = 阿拉伯联合共和国
then-SWZ = 斯威士兰
then-DEU = 德意志联邦共和国
then-MYS = 马来亚联合邦
then-MMR = 缅甸
then-MKD = 前南斯拉夫的马其顿共和国
then-LKA = 锡兰
then-THA = 暹罗
then-UKR = 乌克兰苏维埃社会主义共和国
then-TZA = 坦噶尼喀

names-then-now = { $then }（{ $now }）
