# Other ways to sign in, and one’s own account.
ways-title = Autres façons de se connecter
ways-national = l’identité nationale
ways-national-button = Se connecter avec l’identité nationale
ways-administration-link = Se connecter avec le compte de mon administration
ways-administration-title = Se connecter avec le compte de votre administration
ways-administration-lead = Indiquez votre adresse professionnelle. Si votre administration a son propre service de connexion, nous vous y conduisons.
ways-administration-unknown = Nous ne connaissons aucune administration qui ait son propre service de connexion pour cette adresse. Vérifiez l’adresse, ou connectez-vous avec votre mot de passe.
ways-continue = Continuer
ways-other = Se connecter autrement
ways-routed-title = Votre administration vous connecte elle-même
ways-routed-lead = Les personnes de cette adresse se connectent avec { $provider }. Aucun mot de passe ne vous est demandé ici.
ways-routed-button = Continuer avec { $provider }
ways-provider-down = { $provider } ne répond pas pour le moment. Réessayez dans quelques minutes, ou connectez-vous autrement.
ways-provider-expired = Cette tentative de connexion a expiré, ou a commencé dans un autre navigateur. Recommencez depuis cette page.
ways-provider-cancelled = La connexion auprès du service choisi n’a pas abouti. Réessayez, ou connectez-vous autrement.
ways-provider-refused = La réponse du service de connexion n’a pas pu être vérifiée : aucun compte n’a été ouvert. Recommencez ; si cela se répète, connectez-vous autrement.
ways-provider-disabled = Ce compte est désactivé. Adressez-vous à votre administration ou à l’assistance pour en connaître la raison.
ways-first-title = Première visite avec cette identité
ways-first-lead = Vous avez prouvé votre identité avec { $provider }. Elle n’est encore liée à aucun compte ici.
ways-first-known = Un compte existe ici avec votre adresse { $email }. Connectez-vous-y une fois pour le lier à cette identité.
ways-first-no-email = { $provider } n’a pas donné d’adresse électronique vérifiée. Créez d’abord un compte avec votre adresse, puis revenez le lier.
ways-first-new = Je n’ai pas de compte ici
ways-first-email = Votre compte aura l’adresse { $email }.
ways-name = Nom et prénom
ways-name-missing = Indiquez votre nom, en 200 caractères au plus.
ways-first-make = Créer mon compte
ways-first-old = J’ai déjà un compte ici
ways-first-old-text = Connectez-vous-y une fois : ensuite, les deux ouvrent le même compte.
ways-first-sign-in = Me connecter à mon compte
ways-link-title = Lier cette identité à votre compte
ways-link-lead = Vous avez prouvé votre identité avec { $provider } et vous êtes dans le compte { $email }. Cette identité doit-elle ouvrir ce compte à l’avenir ?
ways-link-button = Lier { $provider }
ways-link-no = Non, ce n’est pas mon compte
ways-linked = C’est lié : vous pouvez désormais vous connecter avec { $provider }.
ways-farewell = Nous vous conduisons vers { $provider } pour vous y déconnecter aussi, afin que personne ne se connecte après vous sur cet appareil.
ways-farewell-button = Fermer aussi ma session : { $provider }
ways-farewell-no = Rester ici
ways-email-title = Se connecter par un lien reçu par courriel
ways-email-lead = Indiquez votre adresse : nous y envoyons un lien valable une fois. Si vous n’avez pas de compte, ce lien en crée un.
ways-email-wrong = Indiquez une adresse électronique valable, comme nom@exemple.ma.
ways-send-link = Envoyer le lien
ways-too-many = Plusieurs messages ont déjà été envoyés à cette adresse. Réessayez dans { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}, ou connectez-vous autrement.
ways-sign-up-link = Créer un compte avec un mot de passe
ways-forgotten-title = Mot de passe oublié
ways-forgotten-lead = Indiquez l’adresse de votre compte : nous y envoyons un lien pour choisir un autre mot de passe.
sent-title = Consultez votre courrier
sent-lead = Si cette adresse le permet, nous lui avons envoyé un message avec un lien. Ouvrez-le dans les 15 minutes.
sent-code = Si vous ouvrez le lien sur un autre appareil ou dans un autre navigateur, ce code vous sera demandé. Ne le donnez à personne.
sent-nothing = Rien n’arrive ? Regardez dans les indésirables, vérifiez l’adresse, puis demandez un autre message.
sign-up-title = Créer un compte
sign-up-lead = Un seul compte pour toutes les administrations. Il n’est pas nécessaire pour déposer ou suivre une réclamation.
sign-up-submit = Continuer
sign-up-have-one = J’ai un compte : me connecter
proof-sign-in-title = Confirmer la connexion
proof-sign-in-lead = Connexion avec l’adresse { $email }.
proof-sign-in-button = Se connecter
proof-sign-up-title = Confirmer votre compte
proof-sign-up-lead = Nouveau compte avec l’adresse { $email }.
proof-sign-up-button = Créer mon compte
proof-reset-title = Choisir un autre mot de passe
proof-reset-lead = Pour le compte { $email }. Toutes les sessions ouvertes se terminent.
proof-reset-button = Enregistrer le mot de passe
proof-reset-done = Le mot de passe est changé. Connectez-vous avec lui.
proof-address-title = Confirmer la nouvelle adresse
proof-address-lead = L’adresse de votre compte devient { $email }.
proof-address-button = Changer l’adresse
proof-code = Code affiché dans le premier navigateur
proof-code-hint = Six chiffres, sur la page où vous avez demandé le lien.
proof-code-wrong = Le code n’est pas le bon. Recopiez-le tel qu’il est affiché ; après cinq essais, demandez un autre lien.
proof-not-you = Si vous n’avez rien demandé, fermez cette page : rien ne change.
proof-gone-title = Ce lien n’est plus valable
proof-gone-lead = Il a déjà servi, ou son délai est passé. Demandez-en un autre depuis la page de connexion.
proof-gone-button = Page de connexion
profile-email-changed = L’adresse de votre compte est changée. L’adresse précédente en est prévenue.
profile-email-taken = L’adresse n’a pas changé : elle est celle d’un autre compte. Choisissez-en une autre.
mail-ways-sign-in-subject = Votre lien de connexion
mail-ways-sign-in-body =
    Connectez-vous avec ce lien, valable une fois et pendant { $minutes } minutes :

    { $link }
mail-ways-sign-up-subject = Confirmez votre compte
mail-ways-sign-up-body =
    Pour créer votre compte, ouvrez ce lien dans les { $minutes } minutes :

    { $link }
mail-ways-reset-subject = Choisir un autre mot de passe
mail-ways-reset-body =
    Choisissez un autre mot de passe avec ce lien, dans les { $minutes } minutes :

    { $link }
mail-ways-address-subject = Confirmez votre nouvelle adresse
mail-ways-address-body =
    Pour que cette adresse devienne celle de votre compte, ouvrez ce lien dans les { $minutes } minutes, en étant connecté :

    { $link }
mail-ways-known-subject = Vous avez déjà un compte
mail-ways-known-body =
    Un compte a été demandé avec votre adresse, qui en a déjà un. Connectez-vous ici, ou demandez un autre mot de passe :

    { $link }
mail-ways-not-you = Si vous n’avez pas demandé ce message, ignorez-le : rien ne change. Ne transmettez son lien à personne.
mail-ways-address-changed = L’adresse électronique de votre compte a été changée : ceci est le dernier message à l’adresse précédente.
profile = Mon profil
profile-lang = Langue des messages
profile-lang-hint = La langue dans laquelle nous vous écrivons.
profile-save = Enregistrer
profile-saved = Votre profil est enregistré.
profile-email-title = Changer d’adresse électronique
profile-email-lead = Votre adresse actuelle : { $email }. Nous envoyons un lien à la nouvelle ; rien ne change avant qu’il soit ouvert.
profile-email-new = Nouvelle adresse
profile-back = Retour à mon profil
profile-links = Services d’identité liés
profile-links-none = Aucun service n’est lié à votre compte.
profile-link = { $provider }, depuis le { $since }
profile-unlink = Délier { $provider }
profile-unlinked = C’est délié. Votre compte reste ouvert par votre adresse électronique.
claim-title = Ajouter une réclamation à mon compte
claim-lead = Vous avez déposé une réclamation sans être connecté ? Indiquez son numéro et son code secret : elle apparaîtra dans votre espace.
claim-submit = Ajouter
claim-done = La réclamation { $number } est ajoutée à votre compte.
claim-taken = Cette réclamation appartient à un autre compte. Suivez-la avec son numéro et son code.
phone-sign-in-title = Se connecter par un code sur le téléphone
phone-sign-in-lead = Pour qui a confirmé son numéro dans son profil. Nous envoyons un code par SMS ; un lien par courriel ou une clé d’accès sont plus sûrs.
phone-number = Numéro de téléphone
phone-hint = Par exemple 0612345678.
phone-send = Envoyer le code
phone-wrong = Indiquez un numéro de téléphone valable, comme 0612345678.
phone-code-title = Saisissez le code
phone-code-lead = Si ce numéro le permet, nous lui avons envoyé six chiffres, valables dix minutes.
phone-code = Code
phone-code-wrong = Le code n’est pas le bon, ou son délai est passé, ou il y a eu trop d’essais. Recopiez-le tel que reçu, ou demandez-en un autre.
phone-own-title = Confirmer mon numéro de téléphone
phone-own-lead = Nous envoyons un code au numéro ; une fois saisi, ce numéro permet de se connecter.
phone-none = Vous n’avez confirmé aucun numéro.
phone-done = Votre numéro est confirmé.
sms-code = Diwan : votre code est { $code }, valable dix minutes. Ne le donnez à personne.
