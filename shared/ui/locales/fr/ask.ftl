# Le bureau : prendre en charge, question à l’auteur, note interne, une autre personne après une contestation.
ask-acknowledged = L’auteur est averti que sa réclamation a été examinée.
ask-taken = Vous avez pris la réclamation en charge.
ask-title = Poser une question à l’auteur
ask-lead = L’auteur de la réclamation { $number } reçoit la question et peut y répondre jusqu’au jour que vous fixez. Le délai de réponse s’arrête pendant ce temps, une seule fois.
ask-lang = L’auteur souhaite qu’on lui écrive en : { $lang }
ask-text = Votre question
ask-text-hint = Demandez précisément ce qui manque pour répondre. L’auteur lit la question telle quelle.
ask-until = Dernier jour pour répondre
ask-until-hint = De 1 à 15 jours à partir d’aujourd’hui. Sans réponse ce jour-là, le délai de l’administration court de nouveau.
ask-send = Envoyer la question
ask-asked = La question a été envoyée. Le délai s’arrête jusqu’à la réponse.
ask-error-question = Écrivez la question
ask-error-until = Choisissez un jour du { $first } au { $last }
ask-error-again = L’auteur a déjà été interrogé : le délai ne s’arrête qu’une fois. Répondez avec ce que vous savez.
ask-capped-title = Une question a déjà été posée
ask-capped-text = Le délai ne s’arrête qu’une fois par réclamation, et une fois de plus après une contestation. Répondez avec ce que vous savez, ou appelez l’auteur.
ask-capped-next = Retour à la réclamation
ask-waits-author = La réclamation attend la réponse de l’auteur, au plus tard le { $date }. Le délai de l’administration s’arrête pendant ce temps.
ask-paused-why = { $days ->
    [one] Le délai ne court pas pendant qu’une réponse à la question est attendue : { $days } jour, du { $from } au { $to }.
   *[other] Le délai ne court pas pendant qu’une réponse à la question est attendue : { $days } jours, du { $from } au { $to }.
}
ask-due-contested-rule = L’auteur a contesté la réponse le { $received } : l’administration dispose d’un nouveau délai de 60 jours calendaires, comme pour une réclamation (décret n° 2-17-265 du 23 juin 2017), jusqu’au { $due }.
ask-due-reopened-rule = La réclamation a été rouverte le { $received } : l’administration dispose d’un nouveau délai de 60 jours calendaires, comme pour une réclamation (décret n° 2-17-265 du 23 juin 2017), jusqu’au { $due }.
ask-note-title = Note interne
ask-note-lead = Réclamation { $number }. La note reste entre agents : ni l’auteur ni un autre système ne la lit.
ask-note-text = Votre note
ask-note-hint = Elle porte votre nom et ne peut plus être effacée.
ask-note-save = Enregistrer la note
ask-noted = La note est enregistrée.
ask-error-note = Écrivez la note
ask-another-asked = L’auteur demande que quelqu’un d’autre traite sa réclamation.
ask-answered-before = { $name } – a déjà répondu, choisissez quelqu’un d’autre
ask-error-same = { $name } a déjà répondu à cette réclamation. Choisissez quelqu’un d’autre, ou cochez la case et donnez la raison.
ask-same = Confier à la personne qui a déjà répondu
ask-same-hint = Une réclamation contestée revient à quelqu’un d’autre. La raison d’une exception reste au dossier.
ask-same-why = Raison de l’exception
