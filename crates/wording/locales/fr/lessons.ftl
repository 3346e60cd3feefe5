### La page des leçons.

lessons-title = Leçons pour une classe
lessons-about = Des leçons prêtes à l’emploi sur la façon dont l’Organisation des Nations Unies vote, avec un plan, les réponses et une fiche pour l’enseignant.
lessons-how = À chaque étape, les élèves s’engagent sur une réponse avant que le résultat ne s’affiche. Chaque réponse est vérifiée par les mêmes règles que les votes de ce site.
lessons-skip = Aller à la leçon
lessons-handbook = Guide pour les enseignants (en anglais)
lesson-all = Toutes les leçons
lesson-words = Glossaire
lesson-number = Leçon { $number }
lesson-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
lesson-steps = { $count ->
    [one] { $count } étape
   *[other] { $count } étapes
}
lesson-age = dès { $count } ans
lesson-in-english = en anglais
lesson-english = Cette leçon n’est pas encore traduite. Elle est présentée en anglais.

lesson-views = Présentations de la leçon
lesson-pupil = Leçon
lesson-teacher = Page de l’enseignant
lesson-sheet = Fiche de travail

lesson-aims = Objectifs
lesson-progress = Étapes
lesson-step = Étape { $number } sur { $all }
lesson-roll = Le vote de chaque Membre
lesson-answers = Réponses
lesson-commit = C’est ma réponse
lesson-hands = Toute la classe répond à main levée
lesson-hands-for = Mains levées pour : { $answer }
lesson-hands-result = { $right } sur { $all } avaient la bonne réponse
lesson-number-field = Votre nombre :
lesson-right = Juste
lesson-wrong = Ce n’est pas juste
lesson-seen = La réponse
lesson-answer = Réponse : { $answer }
lesson-vote = { $member } : { $vote }
lesson-rests = Ce sur quoi cela repose
lesson-why = Pourquoi : les règles qui mènent à ce résultat
lesson-try = Vous pouvez maintenant changer des votes. Touchez une plaque pour voir ce qui s’ensuit.
lesson-next = Étape suivante
lesson-skip = Passer cette étape
lesson-back = Étape précédente
lesson-end = Fin de la leçon
lesson-score = { $right } étapes sur { $all } ont reçu une réponse juste.
lesson-restart = Recommencer

lesson-keep-permanent = Ici, les votes des membres permanents ne changent pas.
lesson-keep-elected = Ici, les votes des membres élus ne changent pas.
lesson-changed = { $count ->
    [one] { $count } vote changé ; { $most } au plus.
   *[other] { $count } votes changés ; { $most } au plus.
}
lesson-too-many = Le but est atteint, mais avec trop de changements.
lesson-hint = Montrer un indice
lesson-give-up = Montrer une solution
lesson-again = Rétablir les votes
lesson-name = Nom ou initiales, si l’enseignant les demande :
lesson-receipt = Reçu :
lesson-copy = Copier
lesson-receipt-note = Le reçu contient votre solution, et l’enseignant peut le vérifier. Il ne prouve pas qui l’a trouvée. Le nom n’est ni conservé ni envoyé.

lesson-before = Avant la leçon
lesson-plan = Plan
lesson-key = Étapes et réponses
lesson-mistakes = Les erreurs habituelles des élèves
lesson-after = Pour en discuter ensuite
lesson-check = Vérifier les reçus
lesson-check-note = Un reçu par ligne : le code seul, ou un nom, une virgule et le code.
lesson-check-solves = résout l’étape { $number }
lesson-check-not = ne résout pas le défi
lesson-check-form = n’est pas un reçu de cette leçon
lesson-check-name = le code et le nom ne vont pas ensemble : une faute de frappe, ou un autre nom
lesson-check-limits = La page rejoue chaque reçu ; rien n’est envoyé. Un reçu montre qu’une solution est juste. Il ne prouve pas l’identité : une solution peut être transmise.

lesson-sheet-name = Nom :
lesson-sheet-votes = Quels votes changez-vous, et comment ?
lesson-sheet-key = Corrigé
sheet-room = Inscrivez dans chaque case le vote que vous attendez de ce membre : + pour, − contre, 0 abstention. Laissez-la vide si le membre n’a pas voté.
sheet-rule = Les règles
sheet-ask-needed = Combien de voix pour fallait-il ?
sheet-ask-result = Quel a été le décompte, et quel a été le résultat ?
sheet-ask-why = Quelles conditions en ont décidé ? Nommez l’article ou la règle de chacune.
sheet-ask-change = Quel est le plus petit changement de votes qui aurait donné l’autre résultat ?
