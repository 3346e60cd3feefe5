### At the seats of a meeting: what can be tried, the legend, the ways to show the seats, moving votes by number.

about-if = 假如{ $conditions }
about-names-then = 当日使用的其他名称：{ $names }
room-assembly-label = 大会堂，按投票情况分组
room-hint = 每按一次席位牌，其投票即改为下一种：赞成、弃权、反对、{ $not-voting }。长按席位牌或在其上按回车键，可直接选择。
room-colours = 联合国表决板颜色
room-find = 查找成员
room-nobody-found = 没有名为“{ $search }”的成员。
room-set-shown = 将所显示的成员设为
room-set-all = 将所显示的{ $count }个成员设为：{ $vote }
room-unnamed = { $count }票未具名
room-roll-not-known = 此次表决仅知票数：{ $named ->
    [0] 没有一个成员的立场有案可查
   *[other] { $named }个成员的立场有案可查
}，{ $unnamed }个成员的立场不详。可按票数移动投票，也可假定某一成员的投票。
view-label = 席位显示方式
view-hall = 会场
view-list = 名单
view-map = 地图
list-member = 会员国
groups-label = 国家集团
groups-none = 全部成员
legend-permanent = 常任理事国
legend-changed = 与记录不同
legend-assumed = 假定如此
assume-vote = { $member }：立场不详。假定其为：
assume-nothing = 恢复为立场不详
move-title = 按票数移动投票
move-count = 票数
move-from = 从
move-to = 移至
move-apply = 移动
move-note = 先移动未具名的票，再按席位顺序移动具名的票。
