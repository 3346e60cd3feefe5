### Tools that several pages have: an address as a QR code, a timer.

qr-title = QR code
qr-close = Close
qr-too-long = This address is too long for a QR code.
timer-title = Timer
timer-more = +1 min
timer-start = Start
timer-stop = Stop
timer-clear = Clear
