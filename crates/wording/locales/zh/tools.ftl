### Tools that several pages have: an address as a QR code, a timer.

qr-title = 二维码
qr-close = 关闭
qr-too-long = 此地址过长，无法生成二维码。
timer-title = 计时器
timer-more = +1分钟
timer-start = 开始
timer-stop = 停止
timer-clear = 清零
