# Joining: who began an administration, who else claims it, and one that nobody lists.
paper-kept = Fichier déjà reçu, gardé avec ce formulaire :
join-begun-tag = Essai en cours
join-begun-mine = C’est mon administration, et je ne connais pas cet essai
join-begun-on = Quelqu’un a commencé un essai pour cette administration le { $date }
join-begun = Quelqu’un a commencé un essai pour cette administration
join-begun-colleagues = Si ce sont vos collègues, demandez-leur une invitation : vous rejoindrez leur essai.
join-begun-strangers = Si vous ne les connaissez pas, continuez : prouvez votre adresse et déposez la convention signée. La région ou les responsables de la plateforme comparent et décident.
join-begun-decides = Si vous ne connaissez pas ces personnes, déposez votre convention signée. Rien ne change dans leur essai avant la décision de la région ou des responsables de la plateforme.
join-account-rival = Avec ce compte, vous suivrez la décision, et vous connecterez avec :
join-rival-send = Demander que l’on décide
join-rival-done = Votre demande est déposée. Vous recevrez la décision par courriel.
join-rival-done-sign-in = Votre demande est déposée. Vous recevrez la décision par courriel ; connectez-vous pour la suivre.
join-rival-before = Vous avez déjà fait cette demande. Elle attend une décision.
join-rival-member = Vous travaillez déjà dans cet essai : il n’y a rien à demander.
join-rival-refused = Votre dernière demande a été refusée. Vous pourrez en faire une autre, avec d’autres preuves, à partir du { $date }.
join-rival-full = Trois demandes pour cette administration attendent déjà une décision. Revenez lorsqu’elle sera prise.
join-taken-how = Que faire ?
join-taken-ask = Cette administration participe déjà. Demandez à l’un de ses administrateurs de vous inviter.
join-taken-strangers = Si vous ne connaissez aucun d’eux, ou si personne de chez vous ne l’a fait participer, écrivez aux responsables de la plateforme, qui vérifient et vous répondent :
join-own-open = Votre demande du { $date } attend une décision
join-own-accepted = Votre demande du { $date } est acceptée : l’administration vous est remise
join-own-refused = Votre demande du { $date } est refusée : l’essai reste à ceux qui l’ont commencé
join-own-withdrawn = Vous avez retiré votre demande du { $date }
join-own-wait = La région ou les responsables de la plateforme comparent et décident. Vous recevrez la décision par courriel.
join-own-take-back = Retirer ma demande
join-own-taken-back = Votre demande est retirée.
missing-title = Mon administration manque
missing-here = Vous ne la trouvez pas ?
missing-lead = Dites ce qu’elle est, comment elle s’appelle et où elle se trouve. Les étapes suivantes sont les mêmes ; avant la mise en service, les responsables de la plateforme vérifient à la main qu’elle existe.
missing-administration = L’administration
missing-kind = Type
missing-kind-commune = Commune
missing-kind-province = Province ou préfecture
missing-kind-region = Région
missing-kind-ministry = Ministère
missing-kind-hospital = Hôpital ou établissement de santé
missing-kind-agency = Agence ou autre établissement public
missing-kind-wrong = Choisissez le type de l’administration
missing-name-ar = Nom officiel en arabe
missing-name-fr = Nom officiel en français
missing-name-zgh = Nom officiel en amazighe
missing-name-en = Nom officiel en anglais
missing-name-hint = Tel qu’il figure sur ses papiers.
missing-name-wrong = Écrivez le nom seul, sans adresse, ni barre oblique, ni point devant une lettre
missing-within = Où elle se trouve
missing-within-hint = La région ou la province de son siège.
missing-within-wrong = Choisissez la région ou la province de son siège
missing-known = Une administration de ce nom s’y trouve déjà
rival-title = Qui d’autre la demande
rival-title-settled = Demandes réglées
rival-lead = Ces personnes ont prouvé leur adresse et déposé une convention signée ; elles disent que l’administration est la leur. Comparez avec la convention et l’adresse de ceux qui ont commencé.
rival-position = Fonction
rival-email = Adresse électronique prouvée
rival-tag = Contestée
rival-setup = Quelqu’un d’autre demande votre administration
rival-setup-text = La région ou les responsables de la plateforme comparent et décident. La mise en service attend cette décision ; tout le reste continue.
rival-unlisted = Elle n’est pas dans l’annuaire
rival-unlisted-text = Seule la personne qui l’a fait participer dit qu’elle existe. Elle se trouverait ici : { $within }. Vérifiez à la main avant d’approuver.
rival-by-hand = Cette adresse ne prouve rien
rival-by-hand-text = Elle n’est ni du domaine de l’administration, ni en gov.ma. Vérifiez à la main que cette personne y travaille avant de lui remettre l’administration.
rival-decide = Décider de la demande de cette personne : { $name }
rival-checked = J’ai vérifié à la main que cette personne travaille dans cette administration
rival-check-missing = Cochez la case après avoir vérifié, ou gardez ceux qui sont là
rival-open-first = Ouvrez d’abord la convention déposée par cette personne : vous remettez l’administration sur ce papier
rival-reason-hint = Toujours nécessaire. La personne la lit, et ceux qui ont commencé si l’administration change de mains.
rival-keep = Garder ceux qui sont là
rival-hand-over = Remettre à cette personne
rival-kept = Ceux qui ont commencé restent. La personne est prévenue.
rival-handed-over = L’administration est remise. Tout le monde est prévenu.
rival-first = Quelqu’un d’autre demande cette administration : décidez d’abord entre eux
rival-end-accepted = L’administration lui a été remise
rival-end-refused = Refusée
rival-end-withdrawn = Retirée par cette personne
rival-end-on = { $end }, le { $date }
tenant-step-handed-over = L’administration est remise à d’autres
mail-rival-asked-subject = Deux demandes pour une administration : { $administration }
mail-rival-asked-body = Quelqu’un demande une administration que d’autres essaient déjà : { $administration }

    Comparez les adresses et les conventions signées, et décidez ici :
    { $link }
mail-rival-team-subject = Quelqu’un d’autre demande votre administration : { $administration }
mail-rival-team-body = Une personne dont l’adresse est du domaine { $domain } dit que cette administration est la sienne : { $administration }

    Rien ne change pour le moment. La région ou les responsables de la plateforme comparent et décident ; la mise en service attend cette décision. Si c’est une ou un collègue, invitez cette personne :
    { $link }
mail-rival-kept-subject = L’essai reste le vôtre : { $administration }
mail-rival-kept-body = La demande de quelqu’un d’autre est refusée. Votre essai continue : { $administration }

    { $link }
mail-rival-handed-over-subject = L’administration est remise à d’autres : { $administration }
mail-rival-handed-over-body = Votre essai est terminé, et l’administration est remise à quelqu’un d’autre : { $administration }

    { $reason }

    Vous n’y avez plus d’accès. { $contact }
mail-rival-refused-subject = Votre demande est refusée : { $administration }
mail-rival-refused-body = L’administration reste à ceux qui ont commencé l’essai : { $administration }

    { $reason }

    Demandez-leur une invitation si vous y travaillez. Vous pourrez aussi faire une nouvelle demande après 30 jours, avec d’autres preuves :
    { $link }
mail-rival-accepted-subject = L’administration vous est remise : { $administration }
mail-rival-accepted-body = Votre demande est acceptée, et vous êtes son premier administrateur : { $administration }

    { $reason }

    L’essai recommence avec vous, ici :
    { $link }
convention-fill = Remplir avant d’imprimer
convention-fill-hint = Ce que vous écrivez ici paraît sur le papier, et n’est pas gardé.
convention-administration = Nom de l’administration
convention-fill-button = Remplir
convention-date = Lieu et date
convention-stamp = Cachet et signature
convention-pdf = Télécharger pour signer (PDF)
join-continue-title = Continuer votre demande
join-continue-text = Le lien qui vous a été envoyé ouvre votre demande sur cet appareil aussi.
join-continue-button = Continuer ici
join-gone-title = Nous ne trouvons pas votre demande ici
join-gone-lead = Cette étape appartient à une demande de moins de sept jours, ouverte sur cet appareil.
join-gone-text = Vous l’aviez commencée ailleurs ? Ouvrez le lien « Continuer votre demande » du courriel reçu après le code. Sinon, recommencez : cela prend quelques minutes.
join-gone-button = Trouver votre administration
mail-join-continue-subject = Continuer votre demande : { $administration }
mail-join-continue-body = Votre adresse est prouvée. Faites signer la convention, puis déposez-la par ce lien, depuis n’importe quel appareil, dans les sept jours :
    { $link }

    Qui a ce lien peut déposer la convention à votre place : ne le transmettez pas.
me-request-title = Votre demande pour { $name }
me-request-see = Voir la demande
mail-join-begun-subject = Votre convention est déposée : { $administration }
mail-join-begun-body = Votre convention signée est bien arrivée, et l’essai commence : { $administration }

    Préparez tout ici, puis demandez l’ouverture au public :
    { $link }
mail-join-claimed-subject = Votre demande est déposée : { $administration }
mail-join-claimed-body = Votre convention signée est bien arrivée : { $administration }. D’autres y font déjà un essai : la région ou les responsables de la plateforme comparent et décident.

    Suivez votre demande dans votre espace :
    { $link }
