# The officers' desk: worklist, one item, the operator's failed jobs.
desk = Bureau
desk-title = Liste de travail
desk-nav-worklist = Liste de travail
desk-nav-failed = Tâches en échec
desk-number = Numéro
desk-received = Reçue le
desk-category = Catégorie
desk-kind = Nature
desk-place = Lieu
desk-state = État
desk-due = Échéance
desk-assignee = Chargé du dossier
desk-nobody = Personne
desk-me = Moi
desk-anyone = Tous
desk-all-states = Tous les états
desk-open-states = En instance
desk-all-categories = Toutes les catégories
desk-from = Du
desk-late-only = En retard seulement
desk-filter = Filtrer
desk-clear-filters = Effacer les filtres
filters-set = { $count ->
    [0] Filtres
    [one] Filtres : { $count } choisi
   *[other] Filtres : { $count } choisis
}
desk-search = Rechercher
desk-search-hint = Numéro, mots du texte ou nom
desk-count = { $count ->
    [0] Aucun dossier
    [one] { $count } dossier
   *[other] { $count } dossiers
}
desk-empty-title = Aucun résultat
desk-empty-text = Aucun dossier ne correspond à ces filtres.
desk-empty-all-title = Rien à faire
desk-empty-all-text = Tout ce qui est arrivé a reçu une réponse.
due-late = En retard
due-today = Aujourd’hui
due-days = { $days ->
    [one] dans { $days } jour
   *[other] dans { $days } jours
}
due-late-days = { $days ->
    [one] { $days } jour de retard
   *[other] { $days } jours de retard
}
saved = Enregistré
item-title = Réclamation { $number }
item-back = Retour à la liste de travail
item-asked = Ce qui est demandé
item-author = Auteur
item-name = Nom
item-history = Ce qui s’est passé
item-next = Ce qui peut être fait maintenant
item-nothing-next = La réclamation est close : il n’y a plus rien à faire ici.
item-waits-dispatcher = Elle attend qu’un répartiteur la confie à quelqu’un. Vous pouvez la lire, mais pas la confier.
item-waits-answer = C’est à { $name } de répondre. Vous pouvez lire, mais pas répondre.
item-waits-right = La personne qui en est chargée n’a pas, ou plus, le droit de répondre : un répartiteur doit la confier à quelqu’un d’autre.
item-waits-author = La réponse est donnée. La réclamation se ferme quand l’auteur l’accepte, ou d’elle-même après le { $date }.
item-assign = Confier
item-assign-to = Confier à
item-assigned = Confiée à { $name }.
item-before = Chargé du dossier auparavant
item-files = Fichiers
item-original = Ouvrir l’original scellé
item-fingerprint = Empreinte (SHA-256)
item-map = Coordonnées
answer-title = Répondre
answer-outcome = Suite donnée
answer-text = Texte de la réponse
answer-text-hint = L’auteur de la réclamation la lit telle quelle. Donnez les motifs et la suite.
answer-lang = L’auteur souhaite les réponses en : { $lang }
answer-send = Envoyer la réponse
answer-sent = La réponse a été envoyée.
file-name = Nom
file-size = Taille
dead-title = Tâches en échec
dead-lead = Travaux tentés plusieurs fois sans succès. Trouvez la cause, puis relancez.
dead-kind = Tâche
dead-error = Dernière erreur
dead-attempts = Tentatives
dead-failed-at = Échec le
dead-tenant = Administration
dead-retry = Relancer
dead-retried = La tâche est de nouveau dans la file.
dead-empty-title = Aucune tâche en échec
dead-empty-text = Tout le travail est fait ou encore en cours de tentative.
item-waits-unit = Personne n’en est encore chargé : quelqu’un du service la prend en charge, ou un répartiteur la confie.
