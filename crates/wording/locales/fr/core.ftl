### What every page says: header, footer, notices, lists, numbers, votes. Keys begin with the part of the page they stand in.

-site = Placard

## La page et sa barre

page-name = { -site }
page-title = { $title } · { -site }
page-undo = Annuler
page-redo = Rétablir
page-record = Revenir au procès-verbal
page-loading = Chargement du vote en cours.
page-needs-scripts = Cette page a besoin de scripts. Les séances elles-mêmes se lisent sans eux.

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

## Counts, labels, files

room-members = { $count ->
    [one] { $count } membre
   *[other] { $count } membres
}
record-more = { $count ->
    [one] et { $count } autre
   *[other] et { $count } autres
}
labelled = { $label } : { $text }

## Quand rien n’a pu être ouvert

error-title = Ce vote n’a pas pu être ouvert
error-what = La page n’a pas pu lire les données de la séance :
error-safe = Rien n’est perdu : vos changements ne sont conservés que dans l’adresse, et les votes enregistrés sont intacts.
error-do = Ouvrir le vote du 24 février 2025 au Conseil de sécurité
widget-open = Essayer tous les votes dans { -site }

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
