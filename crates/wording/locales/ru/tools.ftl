### Tools that several pages have: an address as a QR code, a timer.

qr-title = QR-код
qr-close = Закрыть
qr-too-long = Этот адрес слишком длинный для QR-кода.
timer-title = Таймер
timer-more = +1 мин
timer-start = Пуск
timer-stop = Стоп
timer-clear = Сброс
