### Help and keys.

help-title = 帮助和按键
help-intro = 焦点在席位牌上时按键有效。您的改动保存在地址中，打开链接即可恢复。
help-key-space = 空格键
help-key-enter = 回车键
help-key-arrows = 方向键
help-space = 改为下一种投票
help-enter = 从菜单中选择投票
help-in-favour = 赞成
help-against = 反对
help-abstaining = 弃权
help-arrows = 转到另一席位牌
help-undo = 撤销
help-redo = 重做
help-record = 将此次表决恢复为原记录
help-suppose = 在当日某项表决上：假定获得通过或未获通过
help-help = 显示本帮助
help-present = 演示时：方向键或遥控器逐次切换当日的表决，V键显示结果，Esc键结束演示。
