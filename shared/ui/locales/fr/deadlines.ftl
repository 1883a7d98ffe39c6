# Les délais : leur décompte, les alertes, le retard et le Médiateur.
deadline-counted-from = Le premier jour compté est le { $date }.
deadline-may-change = Cette date peut encore changer : elle dépend d’une fête dont le jour n’est pas encore annoncé.
deadline-clock-routing = Examen ou orientation
deadline-clock-reply = Réponse
deadline-clock-target = Objectif interne
deadline-routing-open = À faire au plus tard le { $date }.
deadline-routing-late = En retard : à faire au plus tard le { $date }.
deadline-routing-done = Fait le { $at }, avant la date limite du { $date }.
deadline-routing-done-late = Fait en retard, le { $at } : la date limite était le { $date }.
deadline-target-open = { $days ->
    [one] Le { $date } au plus tard ({ $days } jour ouvré, fixé par l’administration pour ce sujet).
   *[other] Le { $date } au plus tard ({ $days } jours ouvrés, fixés par l’administration pour ce sujet).
}
deadline-target-late = { $days ->
    [one] Dépassé : le { $date } ({ $days } jour ouvré, fixé par l’administration pour ce sujet).
   *[other] Dépassé : le { $date } ({ $days } jours ouvrés, fixés par l’administration pour ce sujet).
}
deadline-share = { $percent } % du délai
deadline-share-last = Dernier jour
deadline-share-late = Délai dépassé
deadline-escalated = { $count ->
    [one] { $clock } : { $share }. { $count } personne en est avertie.
   *[other] { $clock } : { $share }. { $count } personnes en sont averties.
}
deadline-late-title = La réponse est en retard
deadline-late-since = { $days ->
    [one] Elle était due au plus tard le { $date }. Le retard est de { $days } jour.
   *[other] Elle était due au plus tard le { $date }. Le retard est de { $days } jours.
}
deadline-late-text = Les responsables de l’administration en ont été avertis. Vous pouvez aussi :
deadline-late-remind = relancer l’administration
deadline-late-mediator = préparer un dossier pour le Médiateur du Royaume
deadline-nav = Délais
deadline-title = Délais
deadline-lead = Ce qui est en retard ou va l’être. Les réclamations dont personne n’est chargé viennent en premier. Des alertes partent à 50, 75, 90 et 100 % de chaque délai.
deadline-counts = Nombre par délai
deadline-list = Réclamations
deadline-clock = Délai
deadline-used = Où en est le délai
deadline-answer-due = Réponse due le
deadline-all-clocks = Tous les délais
deadline-all-shares = Tout
deadline-nobody-count = { $count ->
    [0] Chacun de ces délais a quelqu’un pour le tenir.
    [one] { $count } de ces délais court sans que personne en soit chargé.
   *[other] { $count } de ces délais courent sans que personne en soit chargé.
}
deadline-count = { $count ->
    [0] Aucun délai
    [one] { $count } délai
   *[other] { $count } délais
}
deadline-none-title = Aucun délai ne presse
deadline-none-text = Rien n’a atteint la moitié de son délai.
deadline-none-filtered = Aucun délai ne correspond à ces filtres.
deadline-none-next = Voir la liste de travail
deadline-digest-line = { $number } – { $clock } : { $share }. Réponse due au plus tard le { $due }.
deadline-digest-nobody = Personne n’en est chargé.
deadline-digest-more = { $count ->
    [one] Et { $count } autre.
   *[other] Et { $count } autres.
}
mail-deadlines-subject = { $count ->
    [one] Délais : { $count } alerte, dont { $late } au dernier jour ou en retard
   *[other] Délais : { $count } alertes, dont { $late } au dernier jour ou en retard
}
mail-deadlines-body = Alertes : { $count }, dont { $late } au dernier jour ou en retard, et { $nobody } sans personne pour s’en charger.

    { $list }

    Tous les délais : { $link }
mail-deadlines-inspector-subject = { $count ->
    [one] Délais : { $count } réclamation au dernier jour ou en retard
   *[other] Délais : { $count } réclamations au dernier jour ou en retard
}
mail-deadlines-inspector-body = Alertes : { $count }, dont { $late } au dernier jour ou en retard, et { $nobody } sans personne pour s’en charger. Les chiffres de l’administration disent le reste.
mail-deadline-late-subject = La réponse à votre réclamation { $number } est en retard
mail-deadline-late-body = La réponse de l’administration suivante était due au plus tard le { $due } : { $tenant }. Elle est en retard. Les responsables en ont été avertis.

    { $why }

    Vous pouvez relancer l’administration sur la page de votre réclamation : { $link }
    Code : { $code }

    Vous pouvez aussi saisir le Médiateur du Royaume. Un dossier à imprimer est prêt : { $mediator }
mail-deadline-moved-subject = La date de réponse à votre réclamation { $number } a changé
mail-deadline-moved-body = Le calendrier de l’administration a changé ({ $tenant }). La réponse est maintenant due au plus tard le { $due }.

    { $why }

    Suivre votre réclamation : { $link }
    Code : { $code }
deadline-trail-moved = Date de réponse recalculée
deadline-mediator-title = Dossier pour le Médiateur du Royaume, réclamation { $number }
deadline-mediator-back = Retour à la réclamation
deadline-mediator-lead = Le Médiateur peut être saisi à tout moment et gratuitement. Imprimez cette page, signez-la et joignez les pièces qui vous semblent utiles.
deadline-mediator-address = Adresse
deadline-mediator-unconfirmed = Vérifiez l’adresse sur le site de l’institution avant l’envoi.
deadline-mediator-who = Qui demande
deadline-mediator-case = La réclamation
deadline-mediator-answers = Ce que l’administration a répondu
deadline-mediator-no-answer = L’administration n’a pas encore répondu.
deadline-mediator-what = Ce qui est demandé
deadline-mediator-asked = Je demande au Médiateur du Royaume d’examiner la suite donnée à ma réclamation { $number }, adressée à l’administration suivante : { $tenant }.
deadline-mediator-asked-late = Ma réclamation { $number } n’a pas reçu de réponse dans le délai légal. Je demande au Médiateur du Royaume d’intervenir auprès de l’administration suivante : { $tenant }.
deadline-mediator-sign = Date et signature :
