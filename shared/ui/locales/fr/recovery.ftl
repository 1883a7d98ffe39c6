# The way back for who lost every means of signing in.
recovery-desk-title = Plus aucun moyen de se connecter
recovery-desk-what = Cette personne a perdu son mot de passe et sa seconde étape ? Confirmez son identité : elle recevra de quoi en choisir d’autres.
recovery-desk-open = Rétablir l’accès
recovery-desk-of = Rétablir l’accès : { $name }
recovery-desk-lead = Vous vous portez garant d’une personne que vous avez devant vous. Rien ne change dans son compte avant qu’elle n’ouvre le lien.
recovery-step-first = S’il y a un autre administrateur, il doit approuver.
recovery-step-second = La personne reçoit un message. Pendant 24 heures, le lien ne fonctionne pas encore et elle peut tout arrêter.
recovery-step-third = Elle choisit alors un mot de passe et relie une nouvelle application d’authentification, les deux ensemble. Les anciens moyens ne valent plus et toutes les sessions sont fermées.
recovery-seen = J’ai vu { $name } en personne et j’ai contrôlé son identité.
recovery-seen-hint = Ni au téléphone, ni par message. Votre nom et le document contrôlé sont inscrits au journal.
recovery-seen-missing = Cochez cette case seulement si vous avez vu la personne et son document. Sinon, attendez de la voir.
recovery-checked = Document contrôlé
identity-document-card = Carte nationale d’identité
identity-document-passport = Passeport
identity-document-permit = Titre de séjour
recovery-checked-missing = Choisissez le document que vous avez contrôlé.
recovery-email = Adresse du lien
recovery-email-other = Une autre adresse électronique
recovery-email-hint = Seulement si la personne ne lit plus l’adresse de son compte. L’ancienne adresse est prévenue aussi.
recovery-email-alone = Un administrateur seul ne peut pas envoyer le lien à une autre adresse. Laissez ce champ vide : le lien ira à l’adresse du compte.
recovery-email-new = Vous gérez les personnes ici depuis moins de sept jours : vous ne pouvez pas encore envoyer le lien à une autre adresse. Laissez ce champ vide, ou demandez à un autre administrateur.
recovery-start = Rétablir l’accès
recovery-started = La demande est enregistrée.
recovery-started-by = Ouvert par
recovery-started-at = Le
recovery-approved-by = Approuvé par
recovery-approve = Approuver
recovery-approved = Vous avez approuvé. La personne est prévenue.
recovery-stop = Arrêter
recovery-stopped = C’est arrêté. Rien n’a changé dans le compte.
recovery-asked = Attend l’approbation d’un autre administrateur.
recovery-waits = Le lien fonctionnera à partir du { $at }. La personne peut arrêter jusque-là.
recovery-usable = Le lien fonctionne, jusqu’au { $until }.
recovery-open-already = Une demande est déjà en cours pour ce compte. Attendez qu’elle se termine.
recovery-not-possible = Ce n’est pas possible ici
recovery-not-self = Personne ne se porte garant de soi-même. Demandez à un autre administrateur.
recovery-not-operator = Cette personne gère la plateforme. Son accès ne peut pas être rétabli depuis une administration : adressez-vous à la plateforme.
recovery-not-disabled = Ce compte est désactivé. Adressez-vous à la plateforme.
recovery-not-elsewhere = Cette personne travaille aussi dans une autre administration, et son compte en ouvre le bureau. Invitez-la de nouveau avec une autre adresse : elle aura un nouveau compte, avec les rôles que vous lui donnez.
recovery-not-stopped = La personne à qui appartient ce compte a arrêté une demande il y a moins de 30 jours. Attendez la fin de ce délai, ou invitez-la de nouveau avec une autre adresse.
recovery-not-more = Cette personne a des droits que vous n’avez pas. Demandez à un administrateur qui les a.
recovery-not-alone = Cette personne est administratrice, et aucun autre administrateur en fonction depuis sept jours ne peut approuver. Adressez-vous à la plateforme, avec un document signé par le responsable de votre administration.
recovery-own-title = Quelqu’un demande à rétablir l’accès à ce compte
recovery-own-text = Une administration a confirmé l’identité d’une personne pour ce compte. À partir du { $at }, elle pourra en remplacer le mot de passe et la seconde étape. Si ce n’est pas vous, arrêtez-la.
recovery-own-stop = Ce n’est pas moi : arrêter
recovery-stop-title = Arrêter le rétablissement de l’accès
recovery-stop-nothing = Il n’y a rien à arrêter : c’est déjà arrêté ou terminé. Si quelqu’un d’autre utilise votre compte, prévenez votre administration.
recovery-link-title = Rétablir l’accès à votre compte
recovery-link-early = Ce lien fonctionnera à partir du { $at }. Gardez le message et revenez à ce moment-là.
recovery-link-lead = Préparez votre téléphone : vous allez choisir un mot de passe et relier une application d’authentification. Les anciens moyens ne vaudront plus.
recovery-link-begin = Commencer
recovery-link-choose = Choisissez un mot de passe et saisissez le code
recovery-link-submit = Rétablir l’accès
recovery-done-lead = L’accès est rétabli. Connectez-vous avec votre nouveau mot de passe et votre application.
mail-security-recovered = L’accès à votre compte a été rétabli : il a un nouveau mot de passe et une nouvelle seconde étape. Les anciens ne valent plus.
mail-recovery-subject = Rétablir l’accès à votre compte
mail-recovery-body = { $by } ({ $tenant }) a confirmé votre identité pour rétablir l’accès à votre compte.

    Ce lien fonctionne du { $at } au { $until }. Ayez votre téléphone à portée de main :
    { $link }

    Si vous n’avez rien demandé, arrêtez tout ici :
    { $stop }
mail-recovery-before-subject = Quelqu’un demande à rétablir l’accès à votre compte
mail-recovery-before-body = { $by } ({ $tenant }) a confirmé une identité pour rétablir l’accès à votre compte, et le lien est envoyé à une autre adresse. Il fonctionnera à partir du { $at }.

    Si ce n’est pas vous, arrêtez tout ici :
    { $stop }
mail-recovery-asked-subject = Une approbation est attendue : { $name }
mail-recovery-asked-body = { $by } ({ $tenant }) a confirmé l’identité de cette personne pour rétablir l’accès à son compte : { $name }. Un second administrateur doit approuver, ou arrêter :
    { $link }
lost-title = Je ne peux plus me connecter
lost-lead = Personne, ni chez nous ni dans une administration, ne connaît vos mots de passe ni vos codes. Voici ce qui est possible.
lost-one-title = Vous avez encore un moyen
lost-one-text = Un seul oubli se répare en ligne.
lost-password = J’ai oublié mon mot de passe, mais j’ai ma seconde étape ou un code de secours.
lost-codes = J’ai mon mot de passe et un code de secours.
lost-officer-title = Vous travaillez dans une administration
lost-officer-text = Présentez-vous à un administrateur de votre service avec une pièce d’identité. Il peut faire rétablir votre accès : vous choisirez un mot de passe et relierez une nouvelle application, après un délai de 24 heures.
lost-citizen-title = Vous êtes usager
lost-citizen-text = Un ancien compte dont tous les moyens sont perdus reste fermé. Vos démarches, elles, continuent :
lost-citizen-account = Ouvrez un nouveau compte avec une adresse que vous lisez.
lost-citizen-sign-up = Créer un compte
lost-citizen-code = Ajoutez-y vos réclamations avec leur numéro et leur code secret, qui figurent sur le récépissé.
lost-citizen-desk = Sans le code, présentez-vous au guichet de l’administration avec une pièce d’identité : elle vous dit où en est votre dossier et peut agir pour vous avec votre accord.
lost-why = Nous ne rouvrons pas un compte sur un simple message : quiconque lit votre courrier électronique pourrait sinon le prendre.

# Consent to a mandate by SMS.
mandate-consent-sms = Elle répond à un SMS
mandate-consent-sms-hint = Elle reçoit un code de six chiffres sur son téléphone et vous le dit, ou répond elle-même à l’adresse du SMS. Le code vaut 15 minutes.
mandate-consent-needs-phone = Pour recevoir un SMS, la personne a besoin d’un numéro de téléphone. Sinon, choisissez la signature.
mandate-consent-trial = Pendant l’essai, aucun SMS ne part. Choisissez la signature.
mandate-sms-sent = Le SMS part au téléphone de la personne. Le code vaut 15 minutes.
mandate-waits-sms = La personne n’a pas encore répondu au SMS. Si elle est d’accord, elle vous dit le code ; sinon, ne le lui demandez pas.
mandate-sms-code = Code que la personne vous dit
mandate-sms-code-hint = Six chiffres. Ne lisez pas vous-même son téléphone.
mandate-sms-confirm = La personne est d’accord
mandate-sms-again = Envoyer un autre code
mandate-sms-wrong = Ce code n’est pas le bon, ou ses 15 minutes sont passées. Demandez-le encore, ou envoyez un autre code.
mandate-not-officer = Vous avez écrit ce mandat : seule la personne concernée y répond. Laissez-la répondre depuis son propre téléphone ou son propre compte.
mandate-event-confirmed-told = Accord donné par le code du SMS, saisi par l’agent
sms-mandate-asked = { $tenant }: { $officer }{ $writer ->
        [relay] {" "}(relais)
       *[officer] {""}
    } demande à agir pour vous: { $acts }. Durée: { $duration }. Si vous acceptez, dites-lui le code { $code } (15 min). Lire, refuser, y mettre fin: { $link }
sms-mandate-acts = { $count } actes
sms-mandate-agreed = { $tenant }: votre mandat vaut jusqu'au { $until }. Pour y mettre fin à tout moment: { $link } Code secret: { $code }

# Each role with its unit.
people-role = Rôle
people-role-where = Où vaut le rôle : { $role }

# What was sent with a proved address.
gather-title = Des réclamations sont peut-être les vôtres
gather-text = { $count ->
        [one] Une réclamation a été envoyée, sans connexion, avec votre adresse ou votre numéro confirmé. L’ajouter à votre compte ?
       *[other] { $count } réclamations ont été envoyées, sans connexion, avec votre adresse ou votre numéro confirmé. Les ajouter à votre compte ?
    }
gather-add = { $count ->
        [one] L’ajouter à mon compte
       *[other] Les ajouter à mon compte
    }
gather-done = { $count ->
        [0] Il n’y avait plus rien à ajouter.
        [one] Une réclamation est ajoutée à votre compte.
       *[other] { $count } réclamations sont ajoutées à votre compte.
    }

lost-officer-alone = Vous êtes le seul administrateur ? Votre responsable écrit à la plateforme, sur un document signé et cacheté : elle peut rétablir votre accès, avec une seconde personne qui approuve.
