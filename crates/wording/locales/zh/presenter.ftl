### For a projector.

present-title = 演示
present-place = 第{ $place }次表决，共{ $all }次
present-back = 上一次
present-on = 下一次
present-show = 显示结果
present-hide = 隐藏结果
present-end = 结束

## A roll call, and a spotlight on one placard

present-roll = 唱名表决
present-roll-end = 结束唱名表决
present-roll-on = 请下一个成员表决
present-roll-back = 撤回上一次唱名
present-roll-first = 请按抽签抽中的成员：唱名由此开始，按英文字母顺序进行。
present-roll-left = 还有{ $count }个成员未被唱名
present-roll-needed = 还需赞成票：{ $count }
present-roll-reached = 已达到所需票数
present-spot = 聚焦
