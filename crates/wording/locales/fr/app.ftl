### La page elle-même : noms, boutons, notes. Les clés commencent par la partie de la page où elles se trouvent.

-site = Placard

## La page et sa barre

page-name = { -site }
page-tagline = Changez un vote à l’Organisation des Nations Unies, voyez ce qui se serait passé, et pourquoi
page-description = Prenez place à la table des Nations Unies, changez un vote et voyez ce qui se serait passé, et pourquoi : les règles de la Charte, les votes enregistrés et la source de chaque motif.
page-title = { $title } · { -site }
page-skip = Aller à la salle
page-meetings = Séances
page-all-meetings = Toutes les séances
page-council-2025 = Conseil, 24 févr. 2025
page-assembly-2025 = Assemblée, 24 févr. 2025
page-tools = Ce que permet la page
page-undo = Annuler
page-redo = Rétablir
page-record = Au procès-verbal
page-print = Imprimer
page-present = Projeter
page-copy-link = Copier le lien
page-language = Langue
page-loading = Chargement du vote en cours.
page-starting = La page montre le procès-verbal. Dans un instant, vous pourrez le modifier.
page-no-scripts = Voici le procès-verbal. Pour changer des votes, autorisez les scripts sur cette page.
page-needs-scripts = Cette page a besoin de scripts. Les séances elles-mêmes se lisent sans eux.
page-not-started = Cette page n’a pas pu lancer son programme : aucun vote ne peut être changé ici. Soit le programme n’est pas arrivé, soit ce navigateur ne l’autorise pas. Rechargez la page, ou ouvrez-la dans un autre navigateur.
page-not-started-still = La page montre le procès-verbal de la séance nommée ici ; ce que l’adresse demande de plus n’est pas montré.
page-not-started-record = Lire le procès-verbal de cette séance
page-odds = Si des membres étaient indécis
page-power = Le poids du vote
page-old-browser = Ce navigateur est trop ancien pour changer des votes ici ; un navigateur plus récent le permet. Le procès-verbal ci-dessous est complet.

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

## Pour un projecteur

present-title = Projection
present-place = Vote { $place } sur { $all }
present-back = Précédent
present-on = Suivant
present-show = Montrer le résultat
present-hide = Masquer le résultat
present-end = Terminer

## Ce dont traitait une séance

about-try = Pour essayer :
about-names-then = Autres noms à cette date : { $names }

## La bibliothèque des séances

library-title = Séances, de 1946 à nos jours
library-lede = { $count ->
    [one] { $count } séance réelle. Ouvrez-la, changez un vote et voyez ce qui s’en serait suivi.
   *[other] { $count } séances réelles, chaque vote avec sa source. Ouvrez-en une, changez un vote et voyez ce qui s’en serait suivi.
}
library-about = Des séances réelles du Conseil de sécurité et de l’Assemblée générale, chaque vote avec sa source : ouvrez-en une, changez un vote et voyez ce qui s’en serait suivi.
library-skip = Aller aux séances
library-search = Chercher parmi les séances
library-words = Rechercher
library-words-example = Suez, 1956, admission, S/RES/2774 …
library-country = Pays
library-vote = et son vote
library-body = Organe
library-outcome = Résultat
library-vetoed-by = Veto de
library-subject = Sujet
library-any = indifférent
library-by-one = À une voix près
library-by-one-note = Une voix de plus ou de moins dans le décompte aurait changé un résultat. Les vetos sont laissés de côté.
library-clear = Tout afficher
library-adopted = adopté
library-not-adopted = non adopté
library-vetoed = veto
library-timeline = Au fil des années
library-decade = { $decade }
library-decade-label = { $count ->
    [0] Années { $decade } : aucune séance
    [one] Années { $decade } : { $count } séance
   *[other] Années { $decade } : { $count } séances
}
library-found = { $count ->
    [0] Aucune séance
    [one] { $count } séance
   *[other] { $count } séances
}
library-none = Aucune séance ne répond à tous ces critères. Retirez-en un, ou affichez toutes les séances.
library-vetoed-by-whom = veto opposé par { $members }
library-voted = { $member } : { $votes }
library-new = Préparer votre propre vote
library-import = Ouvrir les données de vote de l’ONU

topic-africa = Afrique
topic-admission = Admission et statut
topic-americas = Amériques
topic-arms = Armements et désarmement
topic-asia = Asie
topic-china-seat = Le siège de la Chine
topic-cold-war = La guerre froide
topic-europe = Europe
topic-human-rights = Droits de l’homme
topic-middle-east = Moyen-Orient
topic-organization = L’Organisation elle-même
topic-palestine = Israël et Palestine
topic-procedure = Procédure
topic-southern-africa = Afrique australe
topic-ukraine = Ukraine

## Un vote du lecteur

own-untitled = Un vote à vous
own-made = Un vote à vous. Rien ici ne provient d’un procès-verbal.
own-linked = Ce vote est venu avec son lien. Nul ne l’a comparé à un procès-verbal.
own-file-made = D’après un fichier. Son contenu n’a pas été comparé à un procès-verbal.
new-title = Préparez votre propre vote
new-lede = L’un ou l’autre organe, n’importe quel jour depuis 1945 : ceux qui y siégeaient, le droit de ce jour-là, et un appel nominal que vous composez ou collez.
new-skip = Aller au formulaire
new-what = Ce qui est mis aux voix
new-date = Jour
new-forum = Où
new-forum-plenary = séance plénière
new-forum-emergency-special-session = session extraordinaire d’urgence
new-forum-main-committee = grande commission
new-matter = La question
new-matter-all-other = de fond : un membre permanent peut opposer son veto
new-matter-procedural = de procédure : pas de veto
new-matter-important = question importante : les deux tiers
new-matter-other = autre question : la majorité
new-name = Titre
new-text = Ce que dit le texte, en une phrase
new-open = Vers la salle
new-open-note = Qui n’est pas nommé ne vote pas encore. Le lien qui s’ouvre contient tout le vote.
new-file = Ouvrir un fichier
new-file-note = Une séance enregistrée ici, ou rédigée selon la description du projet.
new-file-where = Vers la page qui l’ouvre

paste-title = Coller un appel nominal
paste-note = Une liste, un tableau ou un communiqué de presse, dans l’une des six langues. Ce qui n’est pas clair est demandé, jamais deviné.
paste-example = Chine oui, France abstention … ou : Votent pour : Albanie, Algérie …
paste-counts = Compris : { $favour } pour, { $against } contre, { $abstaining } abstentions, { $absent } sans vote ; non nommés : { $unnamed }.
paste-doubts = { $count ->
    [one] { $count } doute
   *[other] { $count } doutes
}
paste-place = Ligne { $line }, colonne { $column }
paste-instead = Plutôt :
paste-remove = Supprimer
doubt-unknown-name = Aucun Membre ne s’appelle « { $words } ».
doubt-several-names = « { $words } » peut désigner plusieurs Membres.
doubt-not-seated = { $member } : pas de siège dans cet organe ce jour-là.
doubt-no-vote = { $member } : aucun vote n’est indiqué.
doubt-no-name = Un vote ({ $vote }) n’est attribué à personne.
doubt-twice = { $member } figure deux fois : { $first }, puis ici { $second }. La première mention est conservée.
doubt-count = Le texte annonce { $said } ({ $vote }), et { $found } sont nommés.
doubt-nobody = Aucun Membre n’a été trouvé dans ce texte.

## Les données de vote de l’ONU

import-lede = Tous les votes enregistrés que publie la Bibliothèque numérique des Nations Unies, à rechercher dans votre navigateur. Le fichier reste sur votre appareil.
import-skip = Aller au fichier
import-file = Le fichier
import-drop = Déposez un fichier ici ou choisissez-en un
import-drop-note = Les données de vote de l’Assemblée générale ou du Conseil de sécurité, en CSV
import-reading = Lecture du fichier
import-progress = { $percent }{ "\u202F" }% (lignes : { $rows } ; votes : { $rolls })
import-cancel = Interrompre
import-failed-empty = Le fichier est vide.
import-failed-unreadable = Le navigateur ne peut pas lire le fichier. Rien n’est perdu : choisissez-le de nouveau.
import-failed-unsupported = La partie qui lit les fichiers ne fonctionne pas dans ce navigateur.
import-failed-other = Ce n’est pas un fichier de données de vote de la Bibliothèque numérique des Nations Unies.
import-held = { $rolls ->
    [0] { $rows ->
        [0] Aucun vote : le fichier n’a pas de lignes
        [one] Aucun vote dans { $rows } ligne
       *[other] Aucun vote dans { $rows } lignes
    }
   *[other] { $rolls ->
        [one] { $rolls } vote
       *[other] { $rolls } votes
    } en { $rows ->
        [one] { $rows } ligne
       *[other] { $rows } lignes
    }, du { $from } au { $to }
}
import-doubts = { $count ->
    [0] Aucun doute
    [one] { $count } doute
   *[other] { $count } doutes
}
import-line = Ligne { $line } :
import-first = { $count ->
    [one] Seul le premier est affiché.
   *[other] Seuls les { $count } premiers sont affichés.
}
import-search = Chercher parmi les votes
# Les titres sont en anglais dans les données.
import-words-example = A/RES/ES-11/1, en anglais : Palestine, budget …
import-from = De (année)
import-to = À (année)
import-found = { $count ->
    [0] Aucun vote
    [one] { $count } vote
   *[other] { $count } votes
}
import-more = Afficher plus
import-without-vote = adoption sans vote
import-not-opened = Ce vote ne peut pas être ouvert.
import-terms-title = Conditions d’utilisation
import-terms = Les droits d’auteur sur ces données appartiennent à l’Organisation des Nations Unies (Bibliothèque Dag Hammarskjöld) : elles s’utilisent avec mention de la source et à des fins non commerciales, et sont fournies telles quelles. Citez la Bibliothèque, le titre du jeu de données, son année et sa version, l’adresse de sa notice et le jour où vous l’avez obtenu.
import-get-assembly = Données de vote de l’Assemblée générale
import-get-council = Données de vote du Conseil de sécurité

import-doubt-cut-off = le fichier s’arrête au milieu d’une ligne
import-doubt-broken-row = une ligne ne correspond pas aux colonnes et est laissée de côté
import-doubt-header-again = l’en-tête réapparaît entre les lignes
import-doubt-latin-1 = le texte n’est pas en UTF-8 et est lu en Latin-1
import-doubt-unknown-date = la date n’existe pas et le vote est laissé de côté
import-doubt-unknown-code = un code qui n’est celui d’aucun État Membre : la voix est comptée sans nom
import-doubt-code-of-another-day = un code d’une autre époque : la voix va à qui était Membre ce jour-là
import-doubt-not-a-member = pas Membre ce jour-là : la voix est laissée de côté
import-doubt-unknown-vote = un signe qui ne correspond à aucun vote : la position est inconnue
import-doubt-duplicate-row = deux fois la même voix : elle compte une fois
import-doubt-contradicting-rows = deux voix d’un même membre : la première est retenue
import-doubt-differing-row = une ligne décrit le vote autrement que la première, qui est retenue
import-doubt-scattered-rows = les lignes d’un vote ne se suivent pas
import-doubt-unreadable-total = un total n’est pas un nombre et n’est pas comparé
import-doubt-totals-disagree = les totaux du fichier ne sont pas ceux de ses lignes, qui sont retenues
import-doubt-members-missing = des Membres de ce jour-là n’ont pas de ligne
import-doubt-too-many-members = plus de membres que le Conseil n’en comptait
import-doubt-no-votes = nul n’a voté, et rien n’indique une adoption sans vote
import-doubt-too-much = plus que ce qui peut être conservé : le vote est laissé de côté

## Le déroulement de la journée

step-label = Les votes de la journée, dans l’ordre
step-changed = votes changés par vous
step-assumed = votes supposés
item-proposed-by = Présenté par : { $who }

## La salle

room-label = La salle
room-council-label = La table du Conseil
room-president = Présidence
room-assembly-label = La salle de l’Assemblée, par vote
room-columns = pour – contre – abstention
room-members = { $count ->
    [one] { $count } membre
   *[other] { $count } membres
}
room-hint = Touchez une plaque pour faire passer le vote de pour à abstention, contre, puis pas de vote. Maintenez l’appui, ou faites Entrée, pour choisir.
room-colours = Couleurs du tableau de l’ONU
room-assumption = Ces votes ont été émis sur un autre texte ; ici, ils sont une hypothèse que vous pouvez changer.
room-find = Chercher un membre
room-nobody-found = Aucun membre ne s’appelle « { $search } ».
room-set-shown = Fixer le vote des membres affichés
room-set-all = { $count ->
    [one] Fixer le vote du membre affiché : { $vote }
   *[other] Fixer le vote des { $count } membres affichés : { $vote }
}
room-unnamed = { $count ->
    [one] { $count } sans nom
   *[other] { $count } sans nom
}
room-roll-not-known = De ce vote, on ne connaît que les chiffres : { $named ->
    [0] aucune position n’est nominative
    [one] { $named } position est nominative
   *[other] { $named } positions sont nominatives
}, { $unnamed } { $unnamed ->
    [one] ne l’est pas
   *[other] ne le sont pas
}. Déplacez des voix par leur nombre, ou supposez comment un membre a voté.

view-label = Présentation des sièges
view-hall = Salle
view-list = Liste
view-map = Carte

list-label = La salle de l’Assemblée, en liste
list-member = Membre
list-group = Groupe
list-vote = Vote
list-recorded = Au procès-verbal

map-label = La salle de l’Assemblée, en carte à cases égales
map-note = Une case de même taille pour chaque Membre, à peu près là où il se trouve. Les noms sont ceux qu’emploie l’Organisation des Nations Unies. Ni un nom ni la place d’une case n’impliquent de prise de position quant au tracé des frontières ou au statut d’un territoire.

## Les groupes de Membres : group- et le mot du tableau des groupes

groups-label = Groupe
groups-none = Tous les membres
groups-regional = Groupes régionaux
groups-other = Autres groupes
groups-loading = Chargement de la composition du groupe en cours.
groups-nobody = Aucun membre de ce groupe ne siégeait à l’Assemblée ce jour-là.
groups-unknown = { $count ->
    [one] La position de { $count } membre est inconnue.
   *[other] La position de { $count } membres est inconnue.
}
group-as-of = Composition en { $month ->
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
   *[other] décembre
} { $year }.
group-africa = États d’Afrique
group-apg = États d’Asie et du Pacifique
group-eeg = États d’Europe orientale
group-grulac = États d’Amérique latine et des Caraïbes
group-weog = États d’Europe occidentale et autres États
group-eu = Union européenne
group-nato = Organisation du Traité de l’Atlantique Nord (OTAN)
group-brics = BRICS
group-au = Union africaine
group-al = Ligue des États arabes
group-asean = Association des nations de l’Asie du Sud-Est (ASEAN)
group-oic = Organisation de la coopération islamique
group-g77 = Groupe des 77 et la Chine
group-nam = Mouvement des pays non alignés
group-caricom = Communauté des Caraïbes (CARICOM)
group-guam = GUAM (Géorgie, Ukraine, Azerbaïdjan, République de Moldova)
group-nordic = Pays nordiques
group-baltic = États baltes
group-benelux = Benelux
group-v4 = Groupe de Visegrad
group-mercosur = Marché commun du Sud (MERCOSUR)
group-cis = Communauté d’États indépendants
group-sids = Petits États insulaires en développement
group-ldc = Pays les moins avancés
group-gcc = Conseil de coopération du Golfe
group-csto = Organisation du Traité de sécurité collective
group-pif = Forum des îles du Pacifique
group-g7 = Groupe des Sept (G7)
group-g20 = Groupe des Vingt (G20)

legend-permanent = membre permanent
legend-changed = différent du procès-verbal
legend-assumed = position supposée
legend-unknown = position inconnue

seat-assume = { $member } : position inconnue. La supposer :
seat-forget = Position de nouveau inconnue

## Déplacer des voix par leur nombre

move-title = Déplacer des voix par leur nombre
move-count = Combien
move-from = de
move-to = à
move-apply = Déplacer
move-note = Les voix sans nom sont déplacées d’abord, puis celles qui en ont un, dans l’ordre des sièges.

cannot-no-seat = { $member } : pas de siège dans cet organe ; rien n’a été changé.
cannot-not-entitled = { $member } : pas de droit de vote ce jour-là ; rien n’a été changé.
cannot-known = { $member } : la position est connue, il n’y a rien à supposer.
cannot-unknown = { $member } : la position est inconnue ; comptez d’abord ce membre parmi les voix sans nom.
cannot-too-few = { $count ->
    [0] Il n’y reste aucune voix sans nom ({ $vote }) ; rien n’a été changé.
    [one] Il n’y reste que { $count } voix sans nom ({ $vote }) ; rien n’a été changé.
   *[other] Il n’y reste que { $count } voix sans nom ({ $vote }) ; rien n’a été changé.
}

## Pourquoi

why-label = Le résultat, et pourquoi
why-title = Motifs
why-due = La suite à donner
why-warning = Bon à savoir
why-ruling = La décision du Président dont cela dépend
why-official = Texte officiel
why-loading = Chargement du texte en cours. S’il ne vient pas, rouvrez cette rubrique.
why-practice = Pratique
why-convention = Notre propre convention

## Ce qui aurait changé le résultat

whatif-defeat = Ce qui en aurait empêché l’adoption
whatif-adopt = Ce qui en aurait permis l’adoption
whatif-nothing = Aucun changement de ces votes n’y aurait suffi.
whatif-members = { $members } : { $from } → { $to }
whatif-any-of = { $count } parmi { $members } : { $from } → { $to }
whatif-any = { $count ->
    [one] { $count } membre quelconque : { $from } → { $to }
   *[other] { $count } membres quelconques : { $from } → { $to }
}
whatif-elected = { $count ->
    [one] { $count } membre élu quelconque : { $from } → { $to }
   *[other] { $count } membres élus quelconques : { $from } → { $to }
}
whatif-permanent = { $count ->
    [one] { $count } membre permanent quelconque : { $from } → { $to }
   *[other] { $count } membres permanents quelconques : { $from } → { $to }
}
whatif-in = { $item } : { $change }
whatif-alone-against = { $count ->
    [one] Un membre aurait pu à lui seul empêcher l’adoption en votant contre :
   *[other] { $count } membres auraient pu, chacun à lui seul, empêcher l’adoption en votant contre :
}
whatif-alone-abstaining = { $count ->
    [one] Un membre aurait pu à lui seul empêcher l’adoption en s’abstenant :
   *[other] { $count } membres auraient pu, chacun à lui seul, empêcher l’adoption en s’abstenant :
}
whatif-rules = Les mêmes votes selon une autre règle
rule-procedural = comme question de procédure, sans veto
rule-all-other = comme question de fond, avec veto
rule-literal = si chaque membre permanent devait voter pour
rule-nine = s’il fallait neuf voix
rule-majority = à la majorité des votants
rule-two-thirds = aux deux tiers des votants
rule-absolute = à la majorité de tous les Membres
rule-two-thirds-of-members = aux deux tiers de tous les Membres

## Le texte

text-title = Le texte, dans son état actuel
text-view = Présentation du texte
text-tracked = avec les modifications
text-clean = sans les modifications
text-note = Résumé dans nos propres mots ; seules les expressions en cause sont citées.
text-put-there = à la suite du vote sur : { $item }
text-in-place-of = au lieu de « { $words } »
text-not-carried = Proposé, mais non adopté

## Le procès-verbal

record-title = Au procès-verbal
record-entered = Tel que saisi
record-changed = { $count ->
    [one] Vous avez changé { $count } vote :
   *[other] Vous avez changé { $count } votes :
}
record-more = { $count ->
    [one] et { $count } autre
   *[other] et { $count } autres
}
record-put-back = Rétablir ce vote tel qu’au procès-verbal
record-sources = Sources et doutes
record-certainty = Degré de certitude
record-president = Présidence du Conseil
record-president-reckoned = { $member }, d’après la rotation mensuelle suivant l’ordre alphabétique anglais des membres (article 18) ; aucune source n’a été consultée pour ce mois
record-order = Ordre
labelled = { $label } : { $text }
record-roll = Qui a voté comment
record-words = Libellé
record-note = Note
record-day = À propos de la journée
record-via = (d’après { $via })

## La différence : le procès-verbal et la version du lecteur, côte à côte

difference-title = La différence
difference-yours = Votre version
difference-outcome = Résultat
difference-count = Décompte
difference-seats = Qui vote autrement
difference-text = Texte
difference-same = Le même texte
difference-day = Les autres votes de la journée
# Une phrase à citer : ce qui s’est passé et ce qui se serait passé. $changed commence par une minuscule.
difference-quote = { $recorded } ({ $body }, { $date }) ; { $changed }.

## Pour conserver

take-title = Emporter ce vote
take-file = La séance dans un fichier
take-picture = Image
take-square = Image carrée
take-drawing = Image en SVG
take-roll = Liste des votes en CSV
take-json = Liste des votes en JSON
take-copy = Copier la phrase
take-share = Intégrer ou partager
take-sentence = { $headline } ({ $body }, { $date })

## Avis

notice-address-part = Une partie de l’adresse n’a pas été comprise et a été laissée de côté : « { $part } »
notice-cannot-open = Cette séance n’a pas pu être ouverte ; celle-ci reste en l’état. { $problem }
notice-copied = Le lien est copié. Il ouvre la page exactement dans cet état.
notice-cannot-copy = Le lien n’a pas pu être copié. Il figure dans la barre d’adresse.
notice-no-groups = La composition des groupes n’a pas pu être chargée ; tous les membres sont donc affichés. { $problem }
notice-not-translated = Les textes de cette séance n’ont pas pu être chargés dans cette langue ; ils sont présentés en anglais. { $problem }
notice-offline = Pas de connexion. Ce que montre la page continue de fonctionner.
notice-no-seat = Sans siège ce jour-là, et donc laissés de côté : { $members }
notice-from-file = Cette séance vient d’un fichier, et aucun lien ne peut la contenir. Conservez le fichier pour la rouvrir.
notice-dismiss = Fermer cet avis

## Aide et touches

# Pour, contre, abstention, ne vote pas : quatre lettres autres que u et r.
keys-letters = pcan
help-title = Aide et touches
help-intro = Les touches agissent quand une plaque est sélectionnée. Vos changements sont conservés dans l’adresse : un lien suffit pour les retrouver.
help-key-space = Espace
help-key-enter = Entrée
help-key-arrows = Flèches
help-space = passer au vote suivant
help-enter = choisir un vote dans un menu
help-in-favour = pour
help-against = contre
help-abstaining = abstention
help-not-voting = pas de vote
help-arrows = aller à une autre plaque
help-undo = annuler
help-redo = rétablir
help-record = rétablir ce vote tel qu’au procès-verbal
help-help = cette aide
help-present = Pendant la projection : les flèches ou une télécommande font avancer d’un vote à l’autre, V montre le résultat, Échap met fin à la projection.

## Quand rien n’a pu être ouvert

error-title = Ce vote n’a pas pu être ouvert
error-what = La page n’a pas pu lire le procès-verbal de la séance :
error-safe = Rien n’est perdu : vos changements ne sont conservés que dans l’adresse, et les votes enregistrés sont intacts.
error-do = Ouvrir le vote du 24 février 2025 au Conseil de sécurité

## Au bas de la page

footer-method = Chaque résultat découle des règles de la Charte et des deux organes, appliquées aux votes enregistrés ; chaque motif cite sa règle. { -site } n’est pas un site de l’Organisation des Nations Unies.
footer-privacy = Rien de ce qui vous concerne n’est conservé ni transmis : ni témoins de connexion, ni comptes, ni mesure d’audience.
footer-sources = Chaque vote indique ses sources et ce qu’elles ont de douteux.

## Dans le cadre d’un article

widget-open = Essayer tous les votes dans { -site }
widget-put-back = Le rétablir
widget-needs-scripts = Pour changer des votes ici, autorisez les scripts dans ce cadre.
widget-version = { -site } { $version }, données jusqu’au { $date }
