### The page on which readers make their own vote.

new-title = Préparez votre propre vote
new-lede = L’un ou l’autre organe, n’importe quel jour depuis 1945 : ceux qui y siégeaient, le droit de ce jour-là, et une liste de votes que vous composez ou collez.
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
new-open = Ouvrir ce vote
new-open-note = Les membres non cités ne votent pas, jusqu’à ce que vous changiez leur vote. Le lien contient le vote entier.
new-file-note = Une séance enregistrée ici, ou rédigée selon la description du projet.
new-file-where = Ouvrir un fichier

paste-title = Coller une liste de votes
paste-note = Une liste, un tableau ou un communiqué de presse, dans l’une des six langues. Ce qui n’est pas clair vous est soumis ; rien n’est deviné.
paste-example = Chine oui, France abstention … ou : Votent pour : Albanie, Algérie …
paste-counts = Compris : pour : { $favour } ; contre : { $against } ; abstentions : { $abstaining } ; sans vote : { $absent } ; non nommés : { $unnamed }.
paste-said = Le texte annonce { $favour } pour, { $against } contre, { $abstaining } abstentions.
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
