# Modèles de textes.
templates-nav = Modèles
templates-title = Modèles de textes
templates-lead = Les agents partent de ces textes pour répondre, poser une question ou déclarer une réclamation irrecevable. Ils les lisent et les complètent avant tout envoi.
templates-new = Nouveau modèle
templates-back = Retour aux modèles
templates-name = Titre
templates-name-hint = C’est à lui que les agents le reconnaissent.
templates-purpose = Usage
templates-for-answer = Répondre
templates-for-question = Poser une question à l’auteur
templates-for-refusal = Déclarer irrecevable
templates-any-purpose = Tous les usages
templates-any-subject = Tous les sujets
templates-any-outcome = Toutes les suites
templates-any-lang = Toutes les langues
templates-lang = Langue
templates-state = État
templates-count =
    { $count ->
        [0] Aucun modèle
        [one] { $count } modèle
       *[other] { $count } modèles
    }
templates-active = Proposé
templates-retired = Retiré
templates-none = Aucun modèle pour l’instant
templates-none-text = Écrivez le texte dont vos agents ont le plus souvent besoin.
templates-none-found = Aucun modèle ne correspond
templates-none-found-text = Effacez les filtres pour les voir tous.
templates-outcome-hint = Pour les réponses seulement.
templates-outcome-wrong = Seul un modèle de réponse a une suite donnée
templates-body = Texte
templates-body-hint = Ces noms sont remplis quand le texte est utilisé : { $known }.
templates-unknown = Ces noms sont inconnus : { $names }. Sont connus : { $known }
templates-is-active = Proposé aux agents
templates-is-active-hint = Sinon, le modèle est retiré : plus personne ne le voit proposé, et il peut revenir.
templates-save = Enregistrer
templates-saved = Le modèle « { $name } » est enregistré.
templates-conflict = Quelqu’un d’autre a changé ce modèle pendant que vous écriviez. Votre texte est ci-dessous ; l’enregistrer maintenant remplace le sien.
templates-begin = Partir d’un modèle
templates-begin-hint = Rien n’est envoyé : le texte vient dans le formulaire, et vous le complétez.
templates-none-chosen = Choisissez un modèle de la liste
templates-use = Utiliser ce modèle
templates-typed-title = Vous avez déjà écrit quelque chose
templates-typed-text = Ajouter le modèle à la suite, ou remplacer votre texte ?
templates-append = L’ajouter à la suite
templates-replace = Remplacer mon texte
templates-trail-made = Modèle créé
templates-trail-changed = Modèle modifié
templates-trail-object = Modèle
templates-error-blank = Complétez « { $blank } », ou enlevez ces crochets
