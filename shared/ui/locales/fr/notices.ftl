# Messages qui suivent chaque événement d’une réclamation : à l’auteur, puis aux agents ; et leurs SMS.
notice-keep-sms = Avec le numéro et le code, vous pouvez suivre la réponse sans compte. Le code figure sur ce récépissé et dans le SMS qui vous est envoyé.
notice-answer-until = Si elle ne règle pas l’affaire, vous pouvez la contester sur cette page jusqu’au { $until }. Si vous ne dites rien, la réclamation est close après ce jour.
notice-refusal-until = Vous pouvez contester cette décision, avec vos raisons, sur la page de la réclamation jusqu’au { $until }.
notice-contest-none = Elle ne peut plus être contestée ici. Vous pouvez encore saisir le Médiateur du Royaume.
mail-complaint-acknowledged-subject = Réclamation { $number } : elle est examinée
mail-complaint-acknowledged-body = Votre réclamation { $number } a été lue ({ $tenant }). Elle va être confiée au service compétent.

    La réponse est due au plus tard le { $due }. Suivez-la ici :
    { $link }
mail-complaint-asked-subject = Réclamation { $number } : une question pour vous
mail-complaint-asked-body = Pour traiter votre réclamation { $number }, l’administration vous pose une question ({ $tenant }) :

    { $question }

    Répondez au plus tard le { $until }, ici (votre code secret est nécessaire) :
    { $reply }

    Jusqu’à votre réponse, le délai de l’administration ne court pas. Après ce jour, il court de nouveau, même sans réponse de votre part.
mail-complaint-unreplied-subject = Réclamation { $number } : elle continue sans votre réponse
mail-complaint-unreplied-body = Le délai pour répondre à la question posée sur votre réclamation { $number } est passé ({ $tenant }). Le traitement continue avec ce qui est connu, et le délai de l’administration court de nouveau : la réponse est due au plus tard le { $due }.

    Vous pouvez encore ajouter une information ici :
    { $link }
mail-complaint-refused-subject = Réclamation { $number } : elle ne peut pas être traitée
mail-complaint-refused-body = Votre réclamation { $number } est déclarée irrecevable ({ $tenant }).

    { $reasons }

    { $remedy }

    Lisez la décision ici (votre code secret est nécessaire) :
    { $link }
mail-complaint-transfer-subject = Réclamation { $number } : proposée à une autre administration
mail-complaint-transfer-body = Selon l’administration qui l’a reçue ({ $tenant }), votre réclamation { $number } relève d’une autre administration. Cette dernière est invitée à la traiter : { $target }.

    Vous n’avez rien à faire. Le délai continue de courir : la réponse est due au plus tard le { $due }. Suivez-la ici :
    { $link }
mail-complaint-transferred-subject = Réclamation { $number } : une autre administration l’a reprise
mail-complaint-transferred-body = Votre réclamation { $number } est désormais traitée par : { $target }.

    Son nouveau numéro : { $other }
    Un autre message vous donne le code secret qui va avec.

    Le délai reste le même : la réponse est due au plus tard le { $due }. Suivez-la ici :
    { $there }
mail-complaint-transfer-ended-subject = Réclamation { $number } : elle reste où vous l’avez déposée
mail-complaint-transfer-ended-body = Votre réclamation { $number } n’est pas transmise à une autre administration. Elle est traitée par : { $tenant }.

    Le délai n’a pas cessé de courir : la réponse est due au plus tard le { $due }. Suivez-la ici :
    { $link }
mail-complaint-reopened-subject = Réclamation { $number } : elle est rouverte
mail-complaint-reopened-body = L’administration a rouvert votre réclamation { $number } ({ $tenant }). Quelqu’un d’autre la reprend.

    { $reasons }

    La réponse est due au plus tard le { $due }. Suivez-la ici :
    { $link }
mail-complaint-merged-subject = Réclamation { $number } : jointe à d’autres de même cause
mail-complaint-merged-body = Plusieurs réclamations ont la même cause que votre réclamation { $number } ({ $tenant }). Elles sont traitées ensemble : { $title }

    La vôtre garde son numéro, son délai et sa réponse, due au plus tard le { $due }. Suivez-la ici :
    { $link }

    Si ce n’est pas la même affaire, vous pouvez l’en faire sortir ici :
    { $leave }
mail-complaint-left-subject = Réclamation { $number } : examinée à part
mail-complaint-left-body = Votre réclamation { $number } n’est plus jointe à d’autres ({ $tenant }). Elle est examinée à part.

    Son délai reste le même : la réponse est due au plus tard le { $due }. Suivez-la ici :
    { $link }
mail-complaint-withdrawn-subject = Réclamation { $number } : vous l’avez retirée
mail-complaint-withdrawn-body = Votre réclamation { $number } est retirée et close, comme vous l’avez demandé ({ $tenant }).

    Si ce n’était pas vous, ou si l’affaire revient, déposez-en une nouvelle. Celle-ci peut encore être lue ici :
    { $link }
mail-complaint-reminded-subject = Réclamation { $number } : votre relance est reçue
mail-complaint-reminded-body = Votre relance sur la réclamation { $number } est inscrite au dossier, et la personne qui en est chargée en est avertie ({ $tenant }).

    La réponse est due au plus tard le { $due }. Sans nouvelles, vous pourrez relancer de nouveau à partir du { $next } :
    { $link }
mail-notice-came-subject = Votre réclamation { $other } porte maintenant le numéro { $number }
mail-notice-came-body = Votre réclamation { $other } a été reprise par : { $tenant }. Elle avait été déposée auprès de : { $origin }.

    Nouveau numéro : { $number }
    Nouveau code secret : { $code }

    Conservez les deux : ils vous permettent de suivre la réponse, sans compte, à cette adresse :
    { $link }

    Le délai reste celui de votre premier dépôt : la réponse est due au plus tard le { $due }.
mail-notice-charged-subject = Réclamation { $number } : un service en est chargé
mail-notice-charged-body = Votre réclamation { $number } est maintenant confiée à ce service : { $unit } ({ $tenant }).

    La réponse est due au plus tard le { $due }. Suivez-la ici :
    { $link }
mail-notice-unit-subject = La réclamation { $number } est confiée à votre service
mail-notice-unit-body = La réclamation { $number } ({ $category }) est confiée à ce service : { $unit }. Personne ne l’a encore prise en charge. La réponse est due au plus tard le { $due }.

    { $link }
mail-notice-withdrawn-subject = La réclamation { $number } est retirée
mail-notice-withdrawn-body = L’auteur de la réclamation { $number } ({ $category }) l’a retirée. Elle n’attend plus de réponse.

    { $link }
mail-notice-proposed-subject = Réclamation { $number } : une proposition attend votre décision
mail-notice-proposed-body = Une proposition sur la réclamation { $number } ({ $category }) attend une deuxième personne. Elle a été faite par { $name }. Rien n’est encore dit à l’auteur, et la réponse est due au plus tard le { $due }.

    { $link }
mail-notice-declined-subject = Réclamation { $number } : votre proposition n’est pas validée
mail-notice-declined-body = Votre proposition sur la réclamation { $number } ({ $category }) n’est pas validée ({ $name }) :

    { $reason }

    La réponse est due au plus tard le { $due }.
    { $link }
mail-notice-transferred-subject = La réclamation { $number } est reprise ailleurs
mail-notice-transferred-body = La réclamation { $number } ({ $category }) a été reprise, sous le numéro { $other }, par : { $target }. Vous n’avez plus à y répondre.

    { $link }
mail-notice-transfer-refused-subject = La réclamation { $number } vous revient
mail-notice-transfer-refused-body = La transmission de la réclamation { $number } ({ $category }) n’est pas acceptée ({ $target }) :

    { $reason }

    Le délai n’a pas cessé de courir : la réponse est due au plus tard le { $due }.
    { $link }
sms-notice-received = { $tenant }: réclamation { $number } enregistrée. Code secret: { $code }. Suivi: { $link }
sms-notice-asked = { $tenant }: une question sur la réclamation { $number }. Répondez avant la fin du { $until }: { $link }
sms-notice-answered = { $tenant }: réponse à la réclamation { $number }{ $until ->
    [none] {""}
   *[other] , contestable jusqu'au { $until }
}. { $link }
sms-notice-refused = { $tenant }: réclamation { $number } irrecevable{ $until ->
    [none] {""}
   *[other] , contestable jusqu'au { $until }
}. { $link }
sms-notice-transferred = { $tenant }: réclamation { $number } reprise par { $target }, numéro { $other }. { $link }
sms-notice-supporting = { $tenant }: vous suivez la réclamation { $number }. Code secret: { $code }. Suivi: { $link }
sms-notice-supported = { $tenant }: réclamation { $number }: { $state }. { $link }
