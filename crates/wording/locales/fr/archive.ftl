### The archive of all recorded votes.

archive-about = Tous les votes enregistrés du Conseil de sécurité et de l’Assemblée générale, avec leurs sources et ce qui n’est pas certain. À rechercher, ouvrir, modifier et citer.
archive-skip = Aller aux votes
archive-search = Chercher parmi tous les votes enregistrés depuis 1946
archive-example = Suez, veto de la France, S/RES/242, Palestine 1947 …
archive-vetoed-by = Veto de
archive-from = De (année)
archive-to = À (année)
archive-kind = Objet du vote
archive-outcome = Résultat
archive-draft = projet ou proposition
archive-amendment = amendement
archive-part = partie d’un texte
archive-motion = motion
archive-ruling = décision de la présidence
archive-unknown = non précisé
archive-without-vote = adoption sans vote
archive-clear = Tout afficher
archive-total = { $count ->
    [one] { $count } vote, de { $from } à { $to }
   *[other] { $count } votes, de { $from } à { $to }
}
archive-loading = Chargement des votes : partie { $loaded } sur { $all }
archive-failed = Une partie de l’archive n’a pas pu être chargée : des votes manquent ici.
archive-again = Réessayer
archive-waiting = Chargement des votes en cours.
archive-count = { $count ->
    [0] Aucun vote
    [one] { $count } vote
   *[other] { $count } votes
}
archive-nearest = Aucun vote ne répond à tous ces critères. Voici les plus proches.
archive-council-first = Ces votes sont ceux du Conseil de sécurité. Ceux de l’Assemblée générale sont en cours de chargement.
archive-none = Aucun vote ne répond à tous ces critères. Retirez-en un, ou affichez tous les votes.
archive-more = Afficher { $count } de plus
archive-save-csv = Enregistrer en CSV
archive-save-json = Enregistrer en JSON
archive-doubtful = non certain
archive-counted = résultat calculé
archive-inferred = résultat déduit
archive-vetoed-by-whom = veto opposé par { $members }
archive-told = Ouvrir la séance
archive-change = Ouvrir comme une séance et la modifier
archive-nobody-voted = Personne n’a voté : il n’y a pas de vote à modifier.
archive-unnamed = On ne sait pas comment chaque membre a voté : ce vote ne peut pas être ouvert comme une séance.
archive-preliminary = Le vote portait sur le caractère procédural d’une question. Il ne peut pas être ouvert comme une séance distincte.
archive-roll = Qui a voté comment
archive-abstention-doubtful = abstention ou non-participation : les comptes rendus divergent
archive-doubts = Ce qui n’est pas certain
archive-day-derived = La date est celle de l’ensemble de la résolution, ou se déduit des votes voisins dans le compte rendu.
archive-records = Documents des Nations Unies
archive-resolution = Résolution
archive-document = Document
archive-record = Compte rendu de la séance
archive-voting-record = Notice du vote
archive-sources = Sources
archive-cite = Comment citer
archive-copy-plain = Copier la citation
archive-copy-bibtex = Copier en BibTeX
archive-copy-ris = Copier en RIS
archive-vetoes = Tous les vetos par membre et par décennie
archive-vetoes-note = Un texte auquel plusieurs membres ont opposé leur veto compte pour chacun d’eux. Les chiffres de la Fédération de Russie comprennent ceux de l’Union soviétique. Appuyez sur un chiffre pour voir les votes.
archive-decade = Années { $decade }
archive-in-all = Total
archive-veto-figure = { $member }, { $when } : { $count }
