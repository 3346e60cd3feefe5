### What readers can keep of a vote: sentences, pictures, data.

take-title = Enregistrer ou partager
take-share = Partager
take-image = Image
take-data = Données

## Share

take-happened = Ce qui s’est passé
take-what-if = Hypothèse
take-style = Style de la phrase
take-style-press = agence de presse
take-style-un = Nations Unies
take-with-link = avec le lien
take-copy = Copier la phrase
take-copy-what-if = Copier l’hypothèse
take-send = Envoyer…
take-embed = Intégrer ce vote
take-embed-page = Ouvrir sur une page à part
take-close = Fermer

# The count as agencies write it: in brackets.
take-tally = { $favour } voix contre { $against }{ $abstaining ->
    [0] { "" }
    [one] , avec { $abstaining } abstention
   *[other] , avec { $abstaining } abstentions
}
take-day = { $day ->
    [1] 1er
   *[other] { $day }
} { $month ->
    [1] janvier
    [2] février
    [3] mars
    [4] avril
    [5] mai
    [6] juin
    [7] juillet
    [8] août
    [9] septembre
    [10] octobre
    [11] novembre
   *[12] décembre
} { $year }
# $headline is the whole result, with its count.
take-press = { $headline } lors d’un vote { $organ ->
    [security-council] du Conseil de sécurité de l’ONU
   *[general-assembly] de l’Assemblée générale de l’ONU
} le { $date }
take-un = { $body }, { $meeting }, { $date } : { $headline }
take-un-bare = { $body }, { $date } : { $headline }
take-on-document = { $sentence } ({ $symbol })
take-result-count = { $headline } ({ $tally })
# $recorded begins with a small letter where the language allows it.
take-in-fact-sentence = { $what-if }. En réalité, { $recorded }
take-own-sentence = { $sentence } (vote inventé par l’auteur de ce lien ; ce n’est pas un procès-verbal)
take-own-sentence-by = { $sentence } (vote inventé par l’auteur de ce lien, qui donne ce nom : { $maker } ; ce n’est pas un procès-verbal)

## Image

take-shape = Format
take-shape-wide = large
take-shape-square = carré
take-shape-tall = vertical, 9/16
take-shape-small = petit, une colonne
take-theme = Couleurs
take-theme-light = claires
take-theme-dark = sombres
take-png = Enregistrer en PNG
take-svg = Enregistrer en SVG
take-svg-note = Dans le SVG, les mots restent du texte modifiable. Illustrator et Inkscape les convertissent en tracés ; cette page ne le fait pas, car elle devrait charger plusieurs mégaoctets de caractères.
take-described = Description pour les personnes qui ne voient pas l’image
take-copy-described = Copier la description

# What is written on a picture.
take-band-what-if = Hypothèse
take-in-fact = En réalité
take-was = en réalité : { $vote }
take-source = Source
take-unnamed = { $count } sans nom
take-sentences = { $a }. { $b }

## Data

take-csv = Tableau (CSV)
take-json = JSON
take-file = La séance dans un fichier
take-worksheet = Fiche de travail de ce vote
