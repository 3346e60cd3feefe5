### What readers can keep of a meeting.

take-title = 保存和分享
take-file = 将会议存为文件
take-picture = 图片
take-square = 方形图片
take-drawing = SVG格式图片
take-roll = 投票名单（CSV格式）
take-json = 投票名单（JSON格式）
take-send = 分享…
take-copy = 复制一句话概要
take-share = 嵌入或分享
