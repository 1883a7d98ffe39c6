# Acting for somebody: mandates, companies, support; and who opened a file.
mandates = Mandats
mandates-lead = Vous agissez pour une personne qui vous l’a demandé : pour certains actes, pour un temps, et avec son accord.
mandate-new = Nouveau mandat
mandate-new-lead = Remplissez-le avec la personne. Rien ne peut être fait en son nom avant son accord.
mandates-all = Tous les états
mandates-search-hint = Nom de la personne ou référence
mandates-none-found = Aucun mandat ne correspond à ces filtres.
mandates-empty-title = Aucun mandat pour l’instant
mandates-empty-text = Quand une personne vous demande d’agir pour elle, commencez par un nouveau mandat.
mandate-name = Nom de la personne
mandate-name-hint = Tel qu’il figure sur sa carte d’identité.
mandate-name-missing = Indiquez le nom de la personne.
mandate-reference = Référence du mandat
mandate-until = Jusqu’au
mandate-officer = Écrit par
mandate-lang = Langue des messages à la personne
mandate-scope = Actes permis
mandate-scope-hint = Seulement ce que la personne demande.
mandate-acts-missing = Choisissez au moins un acte.
mandate-duration = Durée
mandate-duration-hint = À compter de l’accord de la personne.
mandate-days = { $days ->
    [1] 1 jour
   *[other] { $days } jours
}
mandate-days-missing = Choisissez une durée.
mandate-consent = Accord de la personne
mandate-consent-signature = Elle signe ici
mandate-consent-signature-hint = Vous imprimez le mandat, elle le signe devant vous.
mandate-consent-message = Elle répond à un message
mandate-consent-message-hint = Elle le reçoit par courriel et dit oui avec le code qui s’y trouve ; rien n’est encore envoyé par SMS. Sans réponse sous 72 heures, le mandat est caduc.
mandate-consent-missing = Choisissez comment la personne donne son accord.
mandate-consent-needs-email = Pour répondre à un message, la personne a besoin d’une adresse électronique. Sinon, choisissez la signature.
mandate-write = Écrire le mandat
mandate-written = Le mandat est écrit. Imprimez-le et faites-le signer.
mandate-sent = Le mandat est écrit, et la question part à { $email }.
mandate-pending = Attend l’accord
mandate-active = En vigueur
mandate-revoked = Retiré
mandate-expired = Expiré
mandate-refused = Refusé
mandate-of = Mandat de { $name }
mandate-waits-signature = Imprimez le mandat. Quand la personne l’a signé, dites-le ici : il vaut à partir de ce moment.
mandate-waits-message = La personne n’a pas encore répondu au message. D’ici là, rien ne peut être fait en son nom.
mandate-paper = Imprimer le mandat
mandate-sign = La personne a signé
mandate-signed-done = Le mandat est en vigueur.
mandate-end = Mettre fin au mandat
mandate-ended-done = Le mandat a pris fin : plus rien ne peut être fait en vertu de celui-ci.
mandate-terms = Ce que dit le mandat
mandate-fingerprint = Empreinte du mandat (SHA-256)
mandate-intact = L’empreinte correspond à ce qui est enregistré.
mandate-changed = L’empreinte ne correspond plus à ce qui est enregistré : n’utilisez pas ce mandat et prévenez l’administrateur.
mandate-event-asked = Mandat écrit
mandate-event-signed = Signé par la personne
mandate-event-confirmed = Accord donné
mandate-event-refused = Refusé par la personne
mandate-event-revoked = Mandat retiré
mandate-event-expired = Mandat expiré
mandate-event-used = Mandat utilisé
acted-for = Fait par { $by } pour { $name }.
mandate-refusal-pending = La personne n’a pas encore donné son accord : rien n’a été envoyé. Attendez sa réponse, ou faites-lui signer le mandat.
mandate-refusal-revoked = Ce mandat a été retiré : rien n’a été envoyé. Si la personne le souhaite, écrivez-en un nouveau avec elle.
mandate-refusal-expired = La durée de ce mandat est passée : rien n’a été envoyé. Si la personne le souhaite, écrivez-en un nouveau avec elle.
mandate-refusal-refused = La personne a refusé ce mandat : rien ne peut être fait en son nom.
mandate-refusal-scope = Ce mandat ne permet pas cet acte : rien n’a été envoyé. Écrivez un nouveau mandat qui le permet, avec la personne.

mandate-paper-title = Mandat : agir pour une autre personne
mandate-terms-who = { $name } permet aux agents de l’administration suivante de faire en son nom ce qui est énuméré ci-dessous, et rien d’autre : { $administration }.
mandate-terms-days = { $days ->
    [1] Le mandat vaut 24 heures à compter de l’accord.
   *[other] Le mandat vaut { $days } jours à compter de l’accord.
}
mandate-terms-names = Chaque acte porte les deux noms : celui de l’agent et celui de la personne.
mandate-rights = Vos droits
mandate-rights-text = Vous pouvez mettre fin au mandat à tout moment, sans motif, avec la référence et le code : plus rien ne peut alors être fait en votre nom. Votre compte, si vous en avez un, montre ce qui a été fait.
mandate-rights-where = L’adresse pour cela :
mandate-code-in-message = Le code secret ne figure que dans le message reçu par la personne.
mandate-signature-citizen = Signature de la personne
mandate-signature-officer = Signature de l’agent
mandate-written-at = Écrit le { $at }, heure légale du Maroc
mandate-code-title = Répondre à un mandat, ou y mettre fin
mandate-code-lead = Une administration peut agir pour vous si vous êtes d’accord. Saisissez la référence et le code du message ou du papier que vous avez reçu.
mandate-code-open = Ouvrir le mandat
mandate-code-wrong = Aucun mandat ne porte cette référence et ce code. Comparez-les, caractère par caractère, avec votre message ou votre papier.
mandate-by = Écrit par : { $officer }.
mandate-yes = Oui, je suis d’accord
mandate-no = Non, je refuse
mandate-yes-done = Votre accord est enregistré : le mandat est en vigueur.
mandate-no-done = Votre refus est enregistré : rien ne sera fait en votre nom.
mandate-answer-until = Vous pouvez répondre jusqu’au { $until }.
mandate-valid-until = Le mandat est en vigueur jusqu’au { $until }.
mandate-nothing-left = Ce mandat ne permet plus rien ; il n’y a rien à faire.
mandates-own = Mes mandats
mandates-own-lead = Qui peut agir en votre nom, et ce qui a été fait.
mandates-own-empty-title = Personne n’agit en votre nom
mandates-own-empty-text = Les mandats écrits avec votre adresse électronique apparaissent ici.
mail-mandate-asked-subject = Êtes-vous d’accord ? Mandat { $reference }
mail-mandate-asked-body = { $officer } propose d’agir en votre nom ({ $tenant }).

    Actes : { $acts }
    Durée : { $duration }

    Rien n’est fait tant que vous n’avez pas dit oui. Répondez ici, avec la référence et le code :
    { $link }

    Référence : { $reference }
    Code secret : { $code }

    Ne donnez le code à personne, pas même à l’agent. Si vous n’avez rien demandé, répondez non, ou laissez passer 72 heures. Le même code met fin au mandat à tout moment.
mail-mandate-signed-subject = Votre mandat { $reference } est en vigueur
mail-mandate-signed-body = Vous avez signé un mandat devant { $officer } ({ $tenant }).

    Actes : { $acts }
    Durée : { $duration }

    Vous pouvez y mettre fin à tout moment, ici, avec la référence et le code :
    { $link }

    Référence : { $reference }
    Code secret : { $code }

    Si vous n’avez rien signé, mettez-y fin tout de suite et prévenez l’administration.

mandate-act-submit = Déposer une réclamation
mandate-begin-submit = Déposer une réclamation pour { $name }
mandate-act-follow = Suivre les réclamations déposées avec ce mandat
mandate-begin-follow = Suivre les réclamations de { $name }
acting-for-title = Vous agissez pour { $name }
acting-for-text = La réclamation sera celle de cette personne ; votre nom y figurera comme celui qui l’a saisie. Lisez-lui ce que vous écrivez.
entered-by = Saisie
entered-by-for = Saisie par { $by } pour { $name }
mandate-complaints = Réclamations de { $name }
mandate-complaints-empty-title = Aucune réclamation
mandate-complaints-empty-text = Ce qui est déposé avec ce mandat apparaît ici.

opened-title = Qui a ouvert votre dossier
opened-none = Personne ne l’a encore ouvert. Chaque ouverture par un agent apparaîtra ici.
opened-lead = Une ligne par agent et par heure, avec sa fonction et sa raison.
opened-by-former = Un agent qui n’y travaille plus
opened-in-charge = est chargé du dossier
opened-assign = confie les dossiers aux agents
opened-read = peut consulter les dossiers
opened-mandate = vous aide, avec votre mandat
opened-when = Quand
opened-who = Qui
opened-why = Pourquoi
journal = Qui a ouvert mes dossiers
journal-lead = Chaque ouverture d’un de vos dossiers par un agent, dans toutes les administrations.
journal-empty-title = Aucune ouverture
journal-empty-text = Dès qu’un agent ouvre un dossier déposé avec votre compte, cela apparaît ici.
