### Tools that several pages have: an address as a QR code, a timer.

qr-title = Código QR
qr-close = Cerrar
qr-too-long = Esta dirección es demasiado larga para un código QR.
timer-title = Temporizador
timer-more = +1 min
timer-start = Iniciar
timer-stop = Parar
timer-clear = Borrar
