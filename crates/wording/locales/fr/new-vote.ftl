### The page on which readers make their own vote.

new-title = Préparez votre propre vote
new-lede = L’un ou l’autre organe, n’importe quel jour depuis 1945 : ceux qui y siégeaient, le droit de ce jour-là, et une liste de votes que vous composez ou collez.
new-skip = Aller au formulaire
new-what = Ce qui est mis aux voix
new-date = Jour
new-real = Votes qui y ont réellement eu lieu ce jour-là :
new-real-archive = Chercher ce jour dans l’archive de tous les votes enregistrés
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
new-text-hint = Par exemple : Il demande un cessez-le-feu. Les votes, y compris la phrase ou le communiqué de presse qui les donne, vont dans le champ « Coller une liste de votes » plus bas.
new-open = Ouvrir ce vote
new-open-note = Les membres non cités ne votent pas, jusqu’à ce que vous changiez leur vote. Le lien contient le vote entier.
new-file-note = Une séance que vous avez enregistrée ici :
new-file-where = Ouvrir un fichier sur la page d’une séance

## A meeting with several items

new-meeting = La séance
new-untitled = Séance sans titre
new-more-meeting = Votre nom, numéro de la séance, source
new-maker = Qui vous êtes, tel que les lecteurs le verront
new-number = Nom ou numéro de la séance
new-source = Source
new-address = Adresse de la source sur la Toile
new-more-item = Titre, cote, auteurs
new-document = Cote du document
new-proposed = Présenté par
new-order = Les points, dans l’ordre du vote
new-earlier = Déplacer vers le début
new-later = Déplacer vers la fin
new-remove = Supprimer ce point
new-amiss = (quelque chose manque)
new-add = Ajouter un point
new-add-note = Une journée de votes peut compter plusieurs points. Amendements, votes séparés, motions et questions viennent avant le projet ; vous pouvez changer l’ordre.
new-add-amendment = Un amendement
new-add-part = Un vote séparé sur une partie
new-add-motion = Une motion
new-add-procedural = La question est-elle de procédure ?
new-add-important = La question est-elle importante ?
new-add-draft = Un autre projet
new-item-draft = { $number ->
    [1] Projet de résolution
   *[other] Projet de résolution { $number }
}
new-item-amendment = Amendement { $number }
new-item-part = Vote séparé { $number }
new-item-question = { $number ->
    [1] Question préliminaire
   *[other] Question préliminaire { $number }
}
new-motion = Objet de la motion
new-on = Sur quel point
new-on-any = sur tout ce qui suit
new-of = Sur quel projet
new-question-procedural = Le Conseil vote sur le point de savoir si la question est de procédure. Si la réponse est oui, aucun membre ne peut opposer son veto à ce point.
new-question-important = L’Assemblée vote sur le point de savoir si la question est importante. Si la réponse est oui, ce point exige les deux tiers.
new-paragraph-kind = type de paragraphe
new-kind-preambular = préambule
new-kind-operative = dispositif
new-preambular = Préambule, alinéa { $number }
new-operative = Paragraphe { $number }
new-add-paragraph = Ajouter un paragraphe
new-remove-paragraph = Supprimer ce paragraphe
new-no-text = Le projet ne dit encore rien. Écrivez d’abord ses paragraphes : choisissez le projet ci-dessus.
new-change = Ce qu’il fait
new-change-replace = remplace des mots
new-change-append = ajoute des mots à un paragraphe
new-change-add-paragraph = ajoute un paragraphe
new-change-delete-paragraph = supprime un paragraphe
new-which-paragraph = Dans quel paragraphe
new-from = Ces mots
new-to = deviennent
new-appended = Mots à la fin
new-added = Le nouveau paragraphe
new-add-change = Une autre modification
new-remove-change = Supprimer cette modification
new-part = Les paragraphes mis aux voix séparément
new-wrong-no-draft = Ce point exige un projet : ajoutez-en un.
new-wrong-no-change = Dites ce qu’il modifie.
new-wrong-words = « { $words } » ne figure pas dans ce paragraphe.
new-wrong-no-paragraph = Choisissez un paragraphe du projet.
new-wrong-nothing-later = Choisissez le point ultérieur sur lequel il décide ; s’il n’y en a pas, déplacez celui-ci vers le début.
new-out = L’ouvrir ou la transmettre
new-save = Enregistrer dans un fichier
new-length = Le lien compte { $count } caractères.
new-long = Certains programmes coupent les liens de plus de 2 000 caractères : enregistrez aussi le fichier.
new-too-long = De nombreux serveurs refusent les liens de plus de 7 500 caractères : transmettez le fichier.
new-no-link = Ce navigateur ne peut pas mettre la séance dans un lien. Enregistrez-la dans un fichier.
new-not-yet = Quelque chose manque encore : choisissez le point marqué.
new-kept = Ce vote a des totaux sans noms. Ils restent jusqu’à ce que vous saisissiez une liste de votes.
new-partial = Le lien ou le fichier contient des éléments pour lesquels ce formulaire n’a pas de champ, comme des décisions du président ou plusieurs sources. Ils sont omis ici.
new-problem = Le fichier n’a pas pu être ouvert : { $problem }
new-motion-postpone-discussion = Motion de report de la discussion
new-motion-adjourn-meeting = Motion d’ajournement de la séance
new-motion-suspend-meeting = Motion de suspension de la séance
new-motion-refer-to-committee = Motion de renvoi
new-motion-adjourn-debate = Motion de non-action
new-motion-close-debate = Motion de clôture du débat
new-motion-division = Motion de division
new-motion-not-vote-on-next = Motion tendant à ne pas voter
new-motion-not-competent = Motion d’incompétence

## The roll call

paste-title = Coller une liste de votes
paste-note = Une liste, un tableau ou un communiqué de presse, dans l’une des six langues. Ce qui n’est pas clair vous est soumis ; rien n’est deviné.
paste-example = Chine oui, France abstention … ou : Votent pour : Albanie, Algérie …
paste-counts = Compris : pour : { $favour } ; contre : { $against } ; abstentions : { $abstaining } ; sans vote : { $absent } ; non nommés : { $unnamed }.
paste-said = Le texte annonce { $favour } pour, { $against } contre, { $abstaining } abstentions.
paste-missing = Il manque des noms. Qui n’est pas nommé figure comme ne votant pas, et le résultat peut donc être autre : collez aussi les noms.
paste-offer = Les nombres et les sièges ne laissent qu’une possibilité :
paste-offer-take = Compter les autres ({ $count }) ainsi : { $vote }
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
doubt-twice = { $member } figure deux fois : { $first }, puis ici { $second }. La première mention est retenue.
doubt-count = Le texte annonce { $said } ({ $vote }) ; nombre de membres nommés : { $found }.
doubt-several-votes = Le texte relate plusieurs votes. Choisissez-en un :
doubt-too-many = Le texte compte { $said } votes pour { $seats } sièges ce jour-là. Vérifiez l’organe et la date.
doubt-nobody = Aucun Membre n’a été trouvé dans ce texte.
paste-file = Ou déposez un fichier PDF, Word ou texte sur le champ, ou choisissez-le :
paste-file-reading = Lecture du fichier…
paste-file-read = Le texte de { $file } est ci-dessus. Vérifiez-le.
paste-file-failed = { $file } ne peut pas être lu ici : un fichier PDF, Word (.docx) ou texte de 30 Mo au plus est attendu. Copiez plutôt son texte et collez-le.
paste-file-empty = { $file } ne contient pas de texte : c’est peut-être une image numérisée. Copiez le texte d’une autre source.
