### Tools that several pages have: an address as a QR code, a timer.

qr-title = Code QR
qr-close = Fermer
qr-too-long = Cette adresse est trop longue pour un code QR.
timer-title = Minuteur
timer-more = +1 min
timer-start = Démarrer
timer-stop = Arrêter
timer-clear = Effacer
