### What readers can keep of a meeting.

take-title = Enregistrer ou partager
take-file = La séance dans un fichier
take-picture = Image
take-square = Image carrée
take-drawing = Image en SVG
take-roll = Liste des votes en CSV
take-json = Liste des votes en JSON
take-send = Partager…
take-copy = Copier la phrase
take-share = Intégrer ou partager
