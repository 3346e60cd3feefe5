### What every page says: header, footer, notices, lists, numbers, votes. Keys begin with the part of the page they stand in.

-site = Placard

## La page et sa barre

page-name = { -site }
page-title = { $title } · { -site }
page-meetings = Séances
page-all-meetings = Toutes les séances
page-council-2025 = Conseil, 24 févr. 2025
page-assembly-2025 = Assemblée, 24 févr. 2025
page-menu = Menu
page-tools = Outils de la page
page-undo = Annuler
page-redo = Rétablir
page-record = Revenir au procès-verbal
page-print = Imprimer
page-present = Projeter
page-copy-link = Copier le lien
page-language = Langue
page-loading = Chargement du vote en cours.
page-needs-scripts = Cette page a besoin de scripts. Les séances elles-mêmes se lisent sans eux.
page-archive = Tous les votes depuis 1946
page-odds = Si des membres étaient indécis
page-power = Le pouvoir de vote

body-security-council = Conseil de sécurité
body-general-assembly = Assemblée générale

date-long = { $day ->
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

## Searches and results: the library and other pages share these words

library-words = Rechercher
library-country = Pays
library-vote = et son vote
library-body = Organe
library-any = indifférent
library-adopted = adopté
library-not-adopted = non adopté
library-vetoed = veto
library-import = Ouvrir les données de vote de l’ONU

## Counts, labels, files

new-file = Ouvrir un fichier
room-members = { $count ->
    [one] { $count } membre
   *[other] { $count } membres
}
record-more = { $count ->
    [one] et { $count } autre
   *[other] et { $count } autres
}
labelled = { $label } : { $text }

## Avis

notice-address-part = Une partie de l’adresse n’a pas été comprise et a été laissée de côté : « { $part } »
notice-cannot-open = Cette séance n’a pas pu être ouverte ; celle-ci reste en l’état. { $problem }
notice-copied = Le lien est copié. Il ouvre la page telle qu’elle est maintenant.
notice-cannot-copy = Le lien n’a pas pu être copié. Copiez-le depuis la barre d’adresse.
notice-no-groups = La composition des groupes n’a pas pu être chargée ; tous les membres sont donc affichés.
notice-not-translated = Les textes de cette séance n’ont pas pu être chargés dans cette langue ; ils sont présentés en anglais.
notice-no-seat = Laissés de côté, sans siège ce jour-là : { $members }
notice-from-file = Cette séance vient d’un fichier, et aucun lien ne peut la contenir. Conservez le fichier pour la rouvrir.
notice-dismiss = Fermer cet avis

## Quand rien n’a pu être ouvert

error-title = Ce vote n’a pas pu être ouvert
error-what = La page n’a pas pu lire les données de la séance :
error-safe = Rien n’est perdu : vos changements ne sont conservés que dans l’adresse, et les votes enregistrés sont intacts.
error-do = Ouvrir le vote du 24 février 2025 au Conseil de sécurité

## Au bas de la page

footer-method = Chaque résultat découle des règles de la Charte et des deux organes, appliquées aux votes enregistrés ; chaque motif cite sa règle. { -site } n’est pas un site de l’Organisation des Nations Unies.
footer-privacy = Rien de ce qui vous concerne n’est conservé ni transmis : ni témoins de connexion, ni comptes, ni mesure d’audience.

## Listes et nombres

list-two = { $a } et { $b }
list-middle = { $a }, { $b }
list-last = { $a } et { $b }
list-changes = { $a } ; { $b }

number-0 = zéro
number-1 = un
number-2 = deux
number-3 = trois
number-4 = quatre
number-5 = cinq
number-6 = six
number-7 = sept
number-8 = huit
number-9 = neuf
number-10 = dix

percent = { $whole },{ $tenths }{ "\u202F" }%

## Manières de voter

vote-in-favour = pour
vote-against = contre
vote-abstaining = abstention
vote-not-participating = non-participation
vote-absent = absence
vote-not-voting = pas de vote
vote-unknown = position inconnue

tally = { $favour }–{ $against }–{ $abstaining }
tally-needed = { $count } requises
tally-long = { $favour } voix pour, { $against } contre, { $abstaining ->
    [one] { $abstaining } abstention
   *[other] { $abstaining } abstentions
}
tally-not-voting = { $count ->
    [one] { $count } membre n’ayant pas voté
   *[other] { $count } membres n’ayant pas voté
}
