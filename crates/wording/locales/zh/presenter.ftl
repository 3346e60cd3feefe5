### For a projector.

present-title = 演示
present-place = 第{ $place }次表决，共{ $all }次
present-back = 上一次
present-on = 下一次
present-show = 显示结果
present-hide = 隐藏结果
present-end = 结束
