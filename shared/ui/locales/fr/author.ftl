# Ce que peut faire l’auteur d’une réclamation après son envoi.
author-moves-title = Ce que vous pouvez faire
author-not-yet = Pas encore possible
author-question-title = L’administration vous pose une question
author-reply-until = Répondez au plus tard le { $date }. Jusque-là, le délai de l’administration s’arrête ; ensuite il court de nouveau, même sans réponse.
author-reply-title = Répondre à la question
author-reply-lead = L’administration a besoin de ceci pour traiter votre réclamation.
author-reply-text = Votre réponse
author-reply-submit = Envoyer la réponse à la question
author-replied = Votre réponse a été reçue. Le délai de l’administration court de nouveau.
author-error-reply = Écrivez votre réponse
author-add-title = Compléter la réclamation
author-add-lead = Ce que vous ajoutez est joint au dossier ; ce que vous avez écrit avant y reste.
author-add-text = Ce que vous voulez ajouter
author-add-text-hint = Un texte, un fichier, ou une demande ci-dessous : un seul suffit.
author-add-submit = Ajouter au dossier
author-added = Votre complément est joint au dossier.
author-error-add = Écrivez ce que vous voulez ajouter, ou joignez un fichier
author-request = Demande de l’auteur
author-request-question = Demandez-vous autre chose ?
author-request-hint = Un agent lit la demande et y répond.
author-request-none = Non
author-request-call = Être appelé par un agent
author-request-anonymity = Que mon nom ne soit plus montré
author-request-erasure = Que mes données soient effacées
author-files-added = { $count ->
    [one] { $count } fichier joint
   *[other] { $count } fichiers joints
}
author-remind-title = Relancer l’administration
author-remind-text = Votre relance est inscrite au dossier, et votre réclamation est signalée comme plus urgente.
author-remind-reach = La deuxième relance est envoyée aux responsables, la troisième à l’inspection.
author-remind-words = Ce que vous voulez ajouter
author-remind-submit = Envoyer la relance
author-reminded = Votre relance est inscrite au dossier.
author-remind-from = Vous pourrez relancer l’administration à partir du { $date } : elle a d’abord 15 jours depuis le { $since } pour s’en occuper.
author-remind-again-from = Vous pourrez relancer de nouveau à partir du { $date } : votre dernière relance est du { $since }, et il faut 15 jours entre deux relances.
author-reminded-count = Relance n° { $count }
author-reminders = { $count ->
    [one] { $count } relance
   *[other] { $count } relances
}
author-withdraw-title = Retirer la réclamation
author-withdraw-ends = La réclamation est close pour de bon : l’administration n’y répond plus, et elle ne peut pas être rouverte.
author-withdraw-kept = Ce que vous avez écrit reste conservé le temps que prévoit la loi.
author-withdraw-anew = Si l’affaire revient, vous pouvez déposer une nouvelle réclamation.
author-withdraw-why = Pourquoi vous la retirez
author-withdraw-submit = Retirer la réclamation pour de bon
author-withdrawn = Votre réclamation est retirée.
author-leave-title = Ce n’est pas le même incident
author-leave-text = Votre réclamation a été jointe à d’autres qui semblent avoir la même cause. Si ce n’est pas le cas, elle est de nouveau examinée seule.
author-leave-delay = Son numéro et son délai restent les mêmes.
author-leave-why = Ce qui est différent
author-leave-submit = Sortir de l’incident
author-left = Votre réclamation est de nouveau examinée seule.
author-score-title = Dire à quel point vous êtes satisfait
author-score-question = Votre note
author-score-hint = De 1, pas du tout satisfait, à 5, très satisfait.
author-score = { $score } sur 5
author-score-words = Quelques mots sur la façon dont l’affaire a été traitée
author-score-given = Satisfaction : { $score } sur 5
author-error-score = Choisissez une note de 1 à 5
author-contest-other = Je souhaite que quelqu’un d’autre la traite
author-contest-other-hint = La personne qui a répondu n’est alors plus chargée de votre réclamation, sauf s’il n’y a personne d’autre.
author-contest-other-asked = L’auteur demande que quelqu’un d’autre traite sa réclamation.
author-contest-refusal = Contester l’irrecevabilité
author-contest-refusal-lead = Dites pourquoi la réclamation doit être traitée. Elle revient à l’administration, qui l’examine de nouveau.
author-contest-refusal-rule = La décision est du { $received } ; Diwan laisse 15 jours calendaires pour la contester, jusqu’au { $due }. Ce délai est une règle de ce service, non de la loi.

mail-author-replied-subject = Réclamation { $number } : l’auteur a répondu à votre question
mail-author-replied-body = L’auteur de la réclamation { $number } ({ $category }) a répondu à votre question. Le délai court de nouveau : la réponse est due au plus tard le { $due }.

    { $link }
mail-author-added-subject = Réclamation { $number } : un complément de l’auteur
mail-author-added-body = L’auteur de la réclamation { $number } ({ $category }) l’a complétée. La réponse est due au plus tard le { $due }.

    { $link }
mail-author-reminded-subject = Réclamation { $number } : relance n° { $count }
mail-author-reminded-body = L’auteur de la réclamation { $number } ({ $category }) relance l’administration (relance n° { $count }). La réponse est due au plus tard le { $due }.

    { $link }
why-not-title = Ce n’est pas possible maintenant
why-not-transferred = Une autre administration traite désormais cette réclamation. Suivez-la là-bas, par le lien de cette page.
why-not-withdrawn = Vous avez retiré cette réclamation. Vous pouvez en déposer une nouvelle.
why-not-contest-again = Vous avez déjà contesté deux fois. Il vous reste le Médiateur du Royaume et le tribunal.
why-not-answered = L’administration a répondu. Vous pouvez dire si vous êtes satisfait, ou contester la réponse.
why-not-answered-only = L’administration a répondu. Vous pouvez dire si la réponse règle l’affaire.
why-not-refused = La réclamation n’a pas été recevable. Le motif et vos recours figurent sur cette page.
why-not-closed = La réclamation est close. Si l’affaire recommence, déposez-en une nouvelle.
why-not-asked = Aucune question n’attend votre réponse. Si vous avez quelque chose à dire, ajoutez-le à la réclamation.
why-not-joined = Cette réclamation n’est jointe à aucun incident.
why-not-yet-answered = Il n’y a pas encore de réponse à contester. L’échéance de la réponse figure sur cette page.
why-not-trial = Cette réclamation n’est qu’un essai, fait pour découvrir le service.
