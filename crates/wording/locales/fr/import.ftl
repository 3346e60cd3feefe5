### The page that reads the UN’s own voting data.

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
import-failed-unsupported = La partie qui lit les fichiers n’a pas pu être chargée, ou ne fonctionne pas dans ce navigateur. Rechargez la page.
import-failed-date-order = Rien dans le fichier n’indique ce qui vient en premier dans ses dates. Qu’en est-il ?
import-failed-un-roll-calls = Les scrutins sont conservés. Choisissez maintenant la table des votes, un_votes.
import-failed-un-votes = Cette table ne contient pas de dates. Choisissez d’abord la table des scrutins, un_roll_calls.
import-day-first = Jour d’abord : 4/10 est le 4 octobre
import-month-first = Mois d’abord : 4/10 est le 10 avril
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
import-no-day = Indiquez une année, par exemple 1999, ou un jour, par exemple 1999-12-31.
import-found = { $count ->
    [0] Aucun vote
    [one] { $count } vote
   *[other] { $count } votes
}
import-beside = Un scrutin s’ouvre dans un nouvel onglet ; cette liste reste ici.
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
import-doubt-no-votes = personne n’a voté, et rien n’indique une adoption sans vote
import-doubt-too-much = plus que ce qui peut être conservé : le vote est laissé de côté
