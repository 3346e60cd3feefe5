### The page that makes an embed: what stands in an article, what its readers may change, what to paste. No first visit needs it.

share-title = Intégrer ou partager un vote
share-about = Choisissez ce qui figure dans votre article, ce que ses lecteurs peuvent changer et son apparence. Copiez ensuite le code.
share-skip = Aller à ce qui peut être copié
share-back = Retour au vote

## What is shown

share-what = Ce qui est montré
share-vote = Le vote montré
share-around = Ce qui l’entoure
share-day = Toute la journée, ouverte sur ce vote
share-only = Ce vote seul
share-parts = Éléments
share-part-verdict = Le résultat
share-part-steps = Les étapes de la journée
share-part-room = Les sièges
share-part-reasons = Les motifs
share-part-record = Ce qui diffère du procès-verbal
share-part-link = Le lien vers la page entière
share-foot = La version, la date des données et les sources figurent toujours en bas.

## What readers may change

share-free = Ce que les lecteurs peuvent changer
share-free-all = Tous les votes, et ce qui est supposé des amendements et des motions
share-free-votes = Tous les votes, mais sans suppositions
share-free-shown = Le vote montré et aucun autre
share-free-members = Uniquement les votes de ces membres
share-free-nothing = Rien
share-add = Ajouter un membre
share-choose = Choisir
share-nobody = Aucun membre n’est encore choisi. D’ici là, les lecteurs ne peuvent rien changer.
share-take-out = Retirer : { $member }

## How it looks

share-look = Apparence
share-theme = Clair ou sombre
share-theme-auto = selon l’appareil du lecteur
share-theme-light = clair
share-theme-dark = sombre
share-font = Caractères
share-font-usual = comme sur ce site
share-font-serif = avec empattements
share-font-sans = sans empattements
share-font-system = ceux de l’appareil du lecteur
share-radius = Rayon des coins, de 0 à { $most }
share-ink = Couleur du texte
share-paper = Couleur du fond
share-accent = Couleur des boutons et des liens
share-colour = Couleurs sous la forme { $example } ; laissées vides, ce sont celles de ce site.
share-no-colour = « { $typed } » n’est pas une couleur : la valeur est ignorée. Écrivez la couleur sous la forme { $example }.
# $theme is light or dark; $grade how well it can be read.
share-contrast = { $theme ->
    [dark] Thème sombre
   *[light] Thème clair
} : le contraste entre texte et fond est de { $contrast } pour 1, { $grade ->
    [high] facile à lire
    [enough] lisible
   *[low] trop faible pour être lu
}
share-well = Choisir : { $what }
share-faint = Cette couleur n’est pas retenue, car elle serait illisible : dans le thème { $theme ->
    [dark] sombre
   *[light] clair
}, le contraste est de { $contrast } pour 1, et il en faut au moins { $least } pour 1. Choisissez ensemble le texte et le fond, ou un seul thème.

## How it is built in

share-how = Mode d’intégration
share-fits = Avec un script qui ajuste la hauteur
share-own = Dans la langue de chaque lecteur, et non toujours dans celle de cette page
share-frozen = Toujours dans cette version, { $version }, même s’il en existe une plus récente

share-preview = Aperçu
share-width = Largeur en pixels

## What can be copied

share-take = À copier
share-more = Autres choses à copier
share-snippet = Code à coller
share-size = Longueur en octets : { $count }
share-element = La même chose pour programmeurs, en élément HTML
share-element-note = Il signale à votre page ce qui s’y passe et accepte ses commandes ; voir le fichier README.
share-link = Lien
share-sentence = Phrase
share-picture = Adresse de l’image
share-plain = Les résultats en texte brut
share-no-picture = Seul le dernier vote d’une séance enregistrée, inchangé, a une image à une adresse permanente. Enregistrez l’image de ce vote et placez-la auprès des vôtres.
share-copy-short = Copier
share-copy = Copier : { $what }
