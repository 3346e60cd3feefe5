### The library of meetings.

library-title = Séances, de 1946 à nos jours
library-lede = { $count ->
    [one] { $count } séance réelle. Ouvrez-la, changez un vote et voyez ce qui s’en serait suivi.
   *[other] { $count } séances réelles, chaque vote avec sa source. Ouvrez-en une, changez un vote et voyez ce qui s’en serait suivi.
}
library-skip = Aller aux séances
library-search = Chercher parmi les séances
library-words-example = Suez, 1956, admission, S/RES/2774 …
library-outcome = Résultat
library-vetoed-by = Veto de
library-subject = Sujet
library-by-one = À une voix près
library-by-one-note = Une voix de plus ou de moins dans le décompte aurait changé un résultat. Les vetos ne sont pas pris en compte ici.
library-clear = Tout afficher
library-timeline = Au fil des années
library-decade = Années { $decade }
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
library-in-archive = Chercher dans l’archive de tous les votes enregistrés
library-vetoed-by-whom = veto opposé par { $members }
library-voted = { $member } : { $votes }
library-new = Préparer votre propre vote

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
