### The header, the footer and the notices of a page, and words that the library and other pages share.

page-meetings = Séances
page-all-meetings = Toutes les séances
page-all-votes = Tous les votes
page-council-2025 = Conseil, 24 févr. 2025
page-assembly-2025 = Assemblée, 24 févr. 2025
page-menu = Menu
page-tools = Outils de la page
page-print = Imprimer
page-present = Projeter
page-copy-link = Copier le lien
page-language = Langue
page-archive = Tous les votes depuis 1946
page-lessons = Leçons pour une classe
page-odds = Si des membres étaient indécis
page-power = Le pouvoir de vote
page-licences = De quoi ce site est fait, et sous quelles licences (en anglais)
library-words = Rechercher
library-conditions = Choisir un pays, des années ou un résultat
library-country = Pays
library-vote = et son vote
library-body = Organe
library-any = indifférent
library-adopted = adopté
library-not-adopted = non adopté
library-vetoed = veto
library-import = Ouvrir les données de vote de l’ONU
new-file = Ouvrir un fichier
notice-address-part = Une partie de l’adresse n’a pas été comprise et a été laissée de côté : « { $part } »
notice-cannot-open = Cette séance n’a pas pu être ouverte ; celle-ci reste en l’état. { $problem }
answer-copied = Copié
answer-not-copied = Non copié : sélectionnez et copiez
answer-saved = Enregistré
answer-not-saved = Non enregistré
notice-no-groups = La composition des groupes n’a pas pu être chargée ; tous les membres sont donc affichés.
notice-not-translated = Les textes de cette séance n’ont pas pu être chargés dans cette langue ; ils sont présentés en anglais.
notice-no-seat = Laissés de côté, sans siège ce jour-là : { $members }
notice-from-file = Cette séance vient d’un fichier, et aucun lien ne peut la contenir. Conservez le fichier pour la rouvrir.
notice-file-not-here = Cette adresse est celle d’une séance ouverte depuis le fichier « { $name } ». Ouvrez de nouveau le fichier pour la voir : la page montre à présent une autre séance.
notice-cannot-speak = La langue choisie n’a pas pu être chargée ; la page reste en { $language }. Choisissez-la de nouveau pour réessayer.
notice-dismiss = Fermer cet avis
footer-method = Chaque résultat découle des règles de la Charte et des deux organes, appliquées aux votes enregistrés ; chaque motif cite sa règle. { -site } n’est pas un site de l’Organisation des Nations Unies.
footer-privacy = Rien de ce qui vous concerne n’est conservé ni transmis : ni témoins de connexion, ni comptes, ni mesure d’audience.
cannot-no-seat = { $member } : pas de siège dans cet organe ; rien n’a été changé.
cannot-not-entitled = { $member } : pas de droit de vote ce jour-là ; rien n’a été changé.
cannot-known = { $member } : la position est connue, il n’y a rien à supposer.
cannot-unknown = { $member } : la position est inconnue ; supposez d’abord comment il a voté.
cannot-too-few = { $count ->
    [0] Il n’y reste aucune voix sans nom ({ $vote }) ; rien n’a été changé.
    [one] Il n’y reste que { $count } voix sans nom ({ $vote }) ; rien n’a été changé.
   *[other] Il n’y reste que { $count } voix sans nom ({ $vote }) ; rien n’a été changé.
}

# Above a meeting that somebody made, and on its pictures.
made-up = Pas un procès-verbal
made-up-why = Vote inventé par l’auteur de ce lien
made-up-by = Inventé par l’auteur de ce lien, qui donne ce nom : { $maker }
made-change = Modifier cette séance
