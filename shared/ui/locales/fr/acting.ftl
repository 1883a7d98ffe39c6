# Acting for somebody: mandates, companies, support; and who opened a file.
mandates = Mandats
mandates-lead = Vous agissez pour une personne qui vous l’a demandé : pour certains actes, pour un temps, et avec son accord.
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
mandate-until = Échéance
mandate-until-answer = Réponse de la personne attendue jusqu’au { $until }
mandate-until-hand-in = Document signé à remettre jusqu’au { $until }
mandate-until-compare = Document signé à vérifier jusqu’au { $until }
mandate-until-valid = Valable jusqu’au { $until }
mandate-until-over = Délai passé le { $until }
mandate-until-none = Plus aucune
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
mandate-consent-signature-hint = Vous imprimez le mandat, vous voyez sa pièce d’identité, elle le signe devant vous. Un collègue vérifie ensuite le document signé ; jusque-là, rien ne peut être fait.
mandate-consent-message = Elle répond à un courriel
mandate-consent-message-hint = Elle le reçoit par courriel et dit oui avec le code qui s’y trouve. Sans réponse sous 72 heures, le mandat est caduc.
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
mandate-of = Mandat : { $name }
mandate-waits-signature = Imprimez le mandat. Quand la personne l’a signé, remettez le document ici : il vaut dès qu’un collègue l’a vérifié.
mandate-waits-message = La personne n’a pas encore répondu au message. D’ici là, rien ne peut être fait en son nom.
mandate-paper = Imprimer le mandat
mandate-sign = La personne a signé
mandate-signed-done = Le mandat est en vigueur.
mandate-end = Mettre fin au mandat
mandate-ended-done = Le mandat a pris fin : plus rien ne peut être fait en vertu de celui-ci.
mandate-terms = Ce que dit le mandat
mandate-fingerprint = Empreinte du mandat (SHA-256)
mandate-intact = L’empreinte correspond à ce qui est enregistré.
mandate-changed = L’empreinte ne correspond plus à ce qui est enregistré : n’utilisez pas ce mandat et prévenez l’administrateur.
mandate-event-asked = Mandat écrit
mandate-event-signed = Signé par la personne
mandate-event-confirmed = Accord donné
mandate-event-refused = Refusé par la personne
mandate-event-revoked = Mandat retiré
mandate-event-expired = Mandat expiré
mandate-event-used = Mandat utilisé
acted-for = Fait par { $by } pour { $name }.
mandate-refusal-pending = La personne n’a pas encore donné son accord : rien n’a été envoyé. Attendez sa réponse, ou faites-lui signer le mandat.
mandate-refusal-revoked = Ce mandat a été retiré : rien n’a été envoyé. Si la personne le souhaite, écrivez-en un nouveau avec elle.
mandate-refusal-expired = La durée de ce mandat est passée : rien n’a été envoyé. Si la personne le souhaite, écrivez-en un nouveau avec elle.
mandate-refusal-refused = La personne a refusé ce mandat : rien ne peut être fait en son nom.
mandate-refusal-scope = Ce mandat ne permet pas cet acte : rien n’a été envoyé. Écrivez un nouveau mandat qui le permet, avec la personne.

mandate-paper-title = Mandat : agir pour une autre personne
mandate-terms-who = { $name } permet aux agents de l’administration suivante de faire en son nom ce qui est énuméré ci-dessous, et rien d’autre : { $administration }.
mandate-terms-relay = Ce mandat est donné à { $officer }, qui est un relais et non un agent de l’administration.
mandate-terms-who-relay = { $name } permet à ce relais de faire en son nom, auprès de l’administration suivante, ce qui est énuméré ci-dessous, et rien d’autre : { $administration }.
mandate-terms-days = { $days ->
    [1] Le mandat vaut 24 heures à compter de l’accord.
   *[other] Le mandat vaut { $days } jours à compter de l’accord.
}
mandate-terms-names = Chaque acte porte les deux noms : celui de l’agent et celui de la personne.
mandate-terms-names-relay = Chaque acte porte les deux noms : celui du relais, avec son organisme, et celui de la personne.
mandate-rights = Vos droits
mandate-rights-text = Vous pouvez mettre fin au mandat à tout moment, sans motif, avec la référence et le code : plus rien ne peut alors être fait en votre nom. La même page vous montre ce qui a été fait ; votre compte aussi, si vous en avez un.
mandate-rights-where = L’adresse pour cela :
mandate-code-in-message = Le code secret ne figure que dans le message reçu par la personne.
mandate-signature-citizen = Signature de la personne
mandate-signature-officer = Signature de l’agent
mandate-signature-relay = Signature du relais : { $officer }
mandate-written-at = Écrit le { $at }, heure légale du Maroc
mandate-code-title = Répondre à un mandat, ou y mettre fin
mandate-code-lead = Une administration, ou un relais d’un organisme extérieur, peut agir pour vous si vous êtes d’accord. Saisissez la référence et le code du message ou du papier que vous avez reçu.
mandate-code-open = Ouvrir le mandat
mandate-code-wrong = Aucun mandat ne porte cette référence et ce code. Comparez-les, caractère par caractère, avec votre message ou votre papier.
mandate-by = Écrit par : { $officer }.
mandate-yes = Oui, je suis d’accord
mandate-no = Non, je refuse
mandate-yes-done = Votre accord est enregistré : le mandat est en vigueur.
mandate-no-done = Votre refus est enregistré : rien ne sera fait en votre nom.
mandate-answer-until = Vous pouvez répondre jusqu’au { $until }.
mandate-valid-until = Le mandat est en vigueur jusqu’au { $until }.
mandate-nothing-left = Ce mandat ne permet plus rien ; il n’y a rien à faire.
mandate-code-hint = Le code secret, par exemple { $example }, ou les six chiffres du SMS tant qu’ils valent.
mandate-done = Ce qui a été fait en votre nom
mandate-done-nothing = Rien n’a été fait avec ce mandat.
mandate-done-number = Numéro : { $number }
mandate-done-follow = Pour suivre une réclamation, il faut son numéro et le code secret de son récépissé. Ce code n’est pas montré ici : il est sur le récépissé que la personne qui a saisi la réclamation vous remet, et dans le message que vous avez reçu si vous avez donné une adresse électronique ou un téléphone.
mandate-done-follow-link = Suivre une réclamation
mandate-done-earlier = Montrer ce qui a été fait avant
mandates-own = Mes mandats
mandates-own-lead = Qui peut agir en votre nom, et ce qui a été fait.
mandates-own-empty-title = Personne n’agit en votre nom
mandates-own-empty-text = Les mandats écrits avec votre adresse électronique apparaissent ici.
mail-mandate-asked-subject = Êtes-vous d’accord ? Mandat { $reference }
mail-mandate-asked-body =
    { $writer ->
        [relay] { $officer }, qui est un relais et non un agent de l’administration, propose d’agir en votre nom auprès de l’administration suivante : { $tenant }.
       *[officer] { $officer } propose d’agir en votre nom ({ $tenant }).
    }

    Actes : { $acts }
    Durée : { $duration }

    Rien n’est fait tant que vous n’avez pas dit oui. Répondez ici, avec la référence et le code :
    { $link }

    Référence : { $reference }
    Code secret : { $code }

    Ne donnez le code à personne, pas même à qui a écrit le mandat. Si vous n’avez rien demandé, répondez non, ou laissez passer 72 heures. Le même code met fin au mandat à tout moment.
mail-mandate-signed-subject = Votre mandat { $reference } est en vigueur
mail-mandate-signed-body =
    { $writer ->
        [relay] Vous avez signé un mandat devant { $officer }, qui est un relais et non un agent de l’administration. Il vaut auprès de l’administration suivante : { $tenant }.
       *[officer] Vous avez signé un mandat devant { $officer } ({ $tenant }).
    }

    Actes : { $acts }
    Durée : { $duration }

    Vous pouvez y mettre fin à tout moment, ici, avec la référence et le code :
    { $link }

    Référence : { $reference }
    Code secret : { $code }

    Si vous n’avez rien signé, mettez-y fin tout de suite et prévenez l’administration.

mandate-act-submit = Déposer une réclamation
mandate-begin-submit = Déposer une réclamation pour { $name }
mandate-act-follow = Suivre les réclamations déposées avec ce mandat
mandate-begin-follow = Suivre les réclamations : { $name }
acting-for-title = Vous agissez pour { $name }
acting-for-text = La réclamation sera celle de cette personne ; votre nom y figurera comme celui qui l’a saisie. Lisez-lui ce que vous écrivez.
entered-by = Saisie
entered-by-for = Saisie par { $by } pour { $name }
entered-by-relay-for = Saisie par { $by }, relais, pour { $name }
mandate-complaints = Réclamations : { $name }
mandate-complaints-empty-title = Aucune réclamation
mandate-complaints-empty-text = Ce qui est déposé avec ce mandat apparaît ici.

opened-title = Qui a ouvert votre dossier
opened-none = Aucune ouverture par un agent n’est notée pour le moment ; chacune apparaîtra ici.
opened-lead = Une ligne par agent et par heure, avec sa fonction et sa raison.
opened-by-former = Un agent qui n’y travaille plus
opened-in-charge = traitement de la réclamation
opened-assign = répartition des réclamations entre les agents
opened-read = contrôle et suivi des réclamations
opened-mandate = aide sous votre mandat
opened-when = Quand
opened-who = Qui
opened-why = Pourquoi
journal = Qui a ouvert mes dossiers
journal-lead = Chaque consultation d’un de vos dossiers par un agent, dans toutes les administrations : qui, dans quel rôle et pourquoi.
journal-empty-title = Aucune ouverture
journal-empty-text = Dès qu’un agent ouvre un dossier déposé avec votre compte, cela apparaît ici.

companies = Mes entreprises
companies-lead = Agissez au nom d’une entreprise, et dites qui d’autre le peut.
companies-empty-title = Aucune entreprise
companies-empty-text = Déclarez la vôtre ci-dessous, ou demandez à son gestionnaire de vous inviter.
company-ice = ICE
company-ice-hint = Les 15 chiffres de l’identifiant commun de l’entreprise.
company-ice-wrong = Ce n’est pas un ICE : il compte 15 chiffres, et les deux derniers se vérifient. Comparez avec votre attestation.
company-name = Raison sociale
company-name-missing = Indiquez la raison sociale.
company-known = Cette entreprise est déjà inscrite. Demandez à l’un de ses gestionnaires de vous inviter.
company-declare = Déclarer une entreprise
company-declare-text = La plateforme vérifie, sur un document, que vous la représentez. Jusque-là, rien ne peut être fait en son nom.
company-declare-send = Déclarer
company-declared = La déclaration est enregistrée : elle attend la vérification de la plateforme.
company-pending = À vérifier
company-confirmed = Vérifiée
company-refused = Refusée
company-ground = Motif du refus
company-right-act = Peut agir en son nom.
company-right-manage = Peut dire qui agit.
company-right-both = Peut agir en son nom, et dire qui agit.
company-from = Depuis le { $from }.
company-from-to = Du { $from } au { $to }.
company-take = Accepter
company-decline = Refuser
company-taken = Vous pouvez maintenant agir pour cette entreprise.
company-declined = L’invitation est refusée.
company-people = Qui agit pour { $name }
company-who = Personne
company-rights = Droits
company-end = Retirer
company-right-offered = Invité
company-right-holds = En vigueur
company-right-later = Plus tard
company-right-ended = Ce droit a pris fin.
company-last-manager = Il doit rester un gestionnaire sans date de fin. Donnez d’abord ce droit à une autre personne.
company-invite = Inviter une personne
company-invite-hint = Celle du compte de la personne : elle y trouvera l’invitation.
company-valid-from = À partir du
company-valid-to = Jusqu’au
company-valid-to-hint = Dernier jour compris. Vide : jusqu’à ce que quelqu’un y mette fin.
company-from-wrong = Choisissez aujourd’hui ou un jour à venir.
company-to-wrong = Choisissez un jour qui ne précède pas le premier.
company-invite-send = Envoyer l’invitation
company-invited = L’invitation part à { $email }.
companies-platform = Entreprises à vérifier
companies-platform-lead = Confirmez après avoir vu un document qui montre que la personne représente l’entreprise.
companies-platform-empty-title = Rien à vérifier
companies-platform-empty-text = Les entreprises déclarées apparaissent ici.
company-declared-on = Déclarée le { $date } par
company-ground-label = Document vu, ou motif du refus
company-ground-missing = Dites quel document vous avez vu, ou pourquoi vous refusez : la personne le lira.
company-confirm = Confirmer
company-refuse = Refuser
company-confirmed-done = L’entreprise est confirmée.
company-refused-done = La déclaration est refusée.
mail-company-invited-subject = Invitation à agir pour { $company }
mail-company-invited-body = { $name } vous propose d’agir pour l’entreprise { $company }.

    Connectez-vous avec cette adresse électronique, puis acceptez ou refusez ici :
    { $link }
mail-company-confirmed-subject = { $company } est confirmée
mail-company-confirmed-body = Vous pouvez agir pour l’entreprise { $company }, et dire qui d’autre le peut :
    { $link }
mail-company-refused-subject = { $company } : déclaration refusée
mail-company-refused-body = La déclaration de l’entreprise { $company } est refusée.

    Motif : { $ground }

    Vous pouvez la déclarer de nouveau quand ce motif n’existe plus :
    { $link }
complaint-as = Au nom de qui ?
complaint-as-self = En mon propre nom
complaint-as-ended = Vous ne pouvez plus agir pour cette entreprise : rien n’a été envoyé. Demandez à l’un de ses gestionnaires, ou choisissez votre propre nom.
made-for-company = { $by } pour l’entreprise { $name }

support = Assistance de la plateforme
support-lead = Une personne de la plateforme ne peut lire ici qu’avec un numéro de demande et votre accord, pendant 30 minutes, sans rien changer. Chaque page qu’elle voit est inscrite au journal.
support-empty-title = Aucune demande
support-empty-text = Personne de la plateforme n’a demandé à lire ici.
support-asked = Attend votre accord
support-asked-there = Attend l’accord de l’administration
support-granted = Ouvert
support-refused = Refusé
support-ended = Terminé
support-asked-at = Demandé le
support-until = Jusqu’au { $until }, puis l’accès se ferme de lui-même.
support-decided = Décidé par { $name }.
support-grant = Autoriser la lecture pendant 30 minutes
support-refuse = Refuser
support-end = Fermer l’accès
support-take-back = Retirer la demande
support-granted-done = L’accès est ouvert en lecture pour 30 minutes.
support-refused-done = La demande est refusée.
support-ended-done = L’accès est fermé.
support-platform-lead = Lire au bureau d’une administration, avec un numéro de demande et l’accord de son administrateur : 30 minutes, sans rien changer, et chaque page est inscrite à son journal.
support-platform-empty = Vous n’avez demandé à lire dans aucune administration.
support-ask = Demander un accès
support-administration = Administration (son adresse)
support-administration-wrong = Aucune administration n’a cette adresse. Copiez-la depuis sa page.
support-ticket = Numéro de la demande d’assistance
support-ticket-wrong = Indiquez le numéro de la demande : 3 à 40 lettres, chiffres et tirets.
support-ask-send = Envoyer la demande
support-asked-done = La demande est envoyée à l’administrateur.
support-banner = Accès d’assistance : { $name }, demande { $ticket }. Lecture seule jusqu’au { $until }. Chaque page vue est inscrite au journal.
opened-by-support = L’assistance de la plateforme
opened-support = assistance de la plateforme, avec l’accord de l’administration
mail-support-asked-subject = Assistance : accès demandé ({ $ticket })
mail-support-asked-body = { $name }, de la plateforme, demande à lire au bureau pendant 30 minutes, pour la demande { $ticket }.

    Autorisez ou refusez ici. Sans réponse sous 24 heures, la demande est caduque.
    { $link }

# Mandates by signature: the paper, the second person, the slip with the code; and mandates that end with a trial.
mandate-to-compare = À vérifier
mandate-rejected = Non confirmé
mandate-waits-comparison = Le document signé est remis. Une deuxième personne de l’administration a sept jours pour le vérifier ; jusque-là, rien ne peut être fait en vertu du mandat.
mandate-waits-comparison-yours = Le document signé attend votre vérification. Ouvrez-le, comparez-le avec ce que dit le mandat et répondez ci-dessous.
mandate-waits-slip = La personne ne peut être prévenue par aucun message. Imprimez le papier qui porte le code, remettez-le-lui et dites-le ici.
mandate-document = Pièce d’identité vue
mandate-document-hint = Regardez la pièce elle-même, pas une copie.
mandate-document-missing = Choisissez la pièce d’identité que vous avez vue.
mandate-document-last = Quatre derniers caractères de son numéro
mandate-document-last-hint = Jamais le numéro entier : quatre caractères suffisent pour vérifier.
mandate-document-last-wrong = Saisissez exactement les quatre dernières lettres ou les quatre derniers chiffres du numéro.
mandate-document-seen = { $document }, numéro se terminant par { $last }
mandate-by-at = { $name }, le { $at }
mandate-scan = Document signé remis par
mandate-scan-open = Ouvrir le document signé
mandate-scan-label = Le mandat signé
mandate-scan-hint = Un PDF numérisé, ou une photo sur laquelle la signature et le texte se lisent.
mandate-scan-missing = Choisissez le document numérisé ou la photo du mandat signé
mandate-scan-type = Ce fichier n’est ni un PDF ni une image PNG, JPEG ou WebP.
mandate-sign-title = Mandat signé : { $name }
mandate-sign-lead = Imprimez le mandat, regardez la pièce d’identité, faites signer la personne devant vous, puis remettez le document ici. Une deuxième personne le vérifie dans les sept jours.
mandate-handed-in = Le document signé est remis. Un collègue qui a le même droit le vérifie maintenant, dans les sept jours.
mandate-handed-in-already = Ce mandat n’attend plus de document signé : rien n’a été remis de nouveau. Vous voyez ci-dessous où il en est.
mandate-compare = Vérifier le document signé
mandate-compare-how = Le document doit être signé et porter la référence, le nom, les actes et la durée que vous lisez ici ; rien ne doit y être rayé ni ajouté. Votre nom figure à côté de votre réponse, et chaque ouverture du document est notée.
mandate-compare-question = Le document est-il conforme ?
mandate-compare-right = Oui, il correspond au mandat
mandate-compare-wrong = Non, il n’y correspond pas
mandate-compare-missing = Dites si le document est conforme.
mandate-compare-own = La personne qui a écrit ce mandat ou remis le document ne peut pas le confirmer, ni celle pour qui il est fait : un collègue qui a le même droit doit le faire.
mandate-compare-open-first = Ouvrez d’abord le document signé : la réponse vaut pour ce que vous y avez lu. Ouvrez-le sur cette page, puis répondez.
mandate-compared-yours = Vous avez vérifié le document signé de ce mandat : vous n’agissez pas en son nom. Un collègue qui a le même droit le fait.
mandate-relay-alone = Ce mandat est donné au relais qui l’a écrit : lui seul agit en vertu de celui-ci. Si la personne veut que l’administration agisse pour elle, écrivez un nouveau mandat avec elle.
mandate-compare-send = Enregistrer la réponse
mandate-compared-by = Vérifié par
mail-mandate-compare-subject = Un mandat attend une vérification
mail-mandate-compare-body = Le document signé d’un mandat attend qu’une deuxième personne le vérifie, au plus tard le { $until }.

    Vous le trouverez ici :
    { $link }
mandate-reason = Motif du refus
mandate-reason-hint = Nécessaire si le document n’est pas conforme : votre collègue le lit.
mandate-reason-missing = Dites en 500 caractères au plus pourquoi le document n’est pas conforme.
mandate-rejected-done = Votre réponse est enregistrée : le mandat n’entre pas en vigueur. Si la personne le souhaite, écrivez-en un nouveau avec elle.
mandates-to-compare = À vérifier par vous
mandates-to-compare-lead = Des collègues ont remis ces documents signés. Ce que personne ne vérifie à temps devient caduc.
mandates-all-of-them = Tous les mandats
mandate-event-compared = Document vérifié et confirmé
mandate-event-rejected = Document non confirmé
mandate-event-paper-given = Papier avec le code remis à la personne
mandate-refusal-signed = Un collègue n’a pas encore vérifié le document signé de ce mandat : rien n’a été envoyé. Attendez sa confirmation.
mandate-refusal-rejected = Le document signé de ce mandat n’a pas été confirmé : rien n’a été envoyé. Si la personne le souhaite, écrivez un nouveau mandat avec elle.
mandate-code-later = Le code secret qui met fin au mandat ne figure pas sur ce document. La personne le reçoit par courriel, par SMS ou sur un papier à part, dès que le mandat est en vigueur.
mandate-signed-where = Lieu et date
mandate-slip-title = Votre mandat est en vigueur : gardez ce papier
mandate-slip-lead = Imprimez ce papier et remettez-le à la personne. Lui seul porte le code avec lequel elle met fin au mandat.
mandate-rights-counter = Vous pouvez aussi y mettre fin au guichet de l’administration nommée ci-dessus, sans le code.
mandate-slip-print = Imprimer le papier avec le code
mandate-slip-give = J’ai remis ce papier à la personne
mandate-slip-is-given = La personne a le papier avec le code, qui n’est plus montré. Si elle l’a perdu, mettez fin au mandat et écrivez-en un nouveau avec elle.
mandate-slip-given = Papier avec le code remis par
mandate-slip-done = Il est noté que la personne a le papier avec le code.
mail-mandate-ended-subject = Votre mandat { $reference } a pris fin
mail-mandate-ended-body = { $tenant } n’essaie plus Diwan. Le mandat { $reference }, par lequel ses agents pouvaient agir pour vous, a pris fin : plus personne ne peut s’en servir.

    Vous n’avez rien à faire.

# Who opened a file, by name.
opened-by-member = { $name }, { $roles }
opened-by-delegation = { $name }, { $roles }, délégation donnée par { $giver }
opened-by-former-named = { $name }, qui n’y travaille plus
opened-by-support-named = { $name }, de l’assistance de la plateforme
opened-by-program = { $who }, par un programme
opened-by-program-named = { $who }, par un programme ({ $token })
