# The security of one's own account: sessions, password, second step, passkeys.
security = Sécurité
security-title = Sécurité de mon compte
security-lead = Ce qui protège votre compte, et les appareils où il est ouvert.
security-second-title = Seconde étape
security-second-why = Après le mot de passe, un code ou une clé que vous seul possédez : qui devine ou vole votre mot de passe n’entre pas.
security-onward = Revenir à la page que vous vouliez ouvrir
security-codes-none = Vous n’avez plus de code de secours
security-codes-urge = Sans code de secours, perdre votre téléphone, c’est perdre votre compte. Créez-en maintenant, plus bas sur cette page.
security-authenticator = Application d’authentification
security-authenticator-none = Une application de votre téléphone qui montre un nouveau code toutes les 30 secondes. Aucune n’est reliée à votre compte.
security-authenticator-since = Une application est reliée à votre compte depuis le { $date }.
security-authenticator-add = Relier une application
security-authenticator-replace = Relier une autre application
security-authenticator-remove = Retirer l’application
security-passkeys = Clés d’accès
security-passkeys-none = Une clé d’accès remplace le mot de passe et la seconde étape : votre doigt, votre visage ou le code de votre appareil suffit. Vous n’en avez aucune.
security-passkey-added = Ajoutée le { $date }.
security-passkey-unused = Jamais utilisée.
security-passkey-used = Utilisée pour la dernière fois le { $date }.
security-passkey-remove = Retirer
security-passkey-add = Ajouter une clé d’accès
security-passkeys-not-here = Vous ne pouvez pas ajouter de clé d’accès : ce site est ouvert par une adresse de chiffres au lieu de son nom.
security-passkeys-full = Vous avez le plus grand nombre possible de clés d’accès : retirez-en une avant d’en ajouter une autre.
security-codes = Codes de secours
security-codes-left = { $count ->
    [0] Il ne vous reste aucun code.
    [one] Il vous reste { $count } code. Chacun sert une fois.
   *[other] Il vous reste { $count } codes. Chacun sert une fois.
}
security-codes-make = Créer de nouveaux codes
security-password-title = Mot de passe
security-password-change = Changer de mot de passe
security-password-none = Votre compte n’a pas de mot de passe.
security-password-set = Choisir un mot de passe
security-sessions-title = Où votre compte est ouvert
security-sessions-lead = Si vous ne reconnaissez pas un appareil, fermez sa session, puis changez de mot de passe.
security-device-unknown = Appareil inconnu
security-session-this = Cet appareil
security-session-opened = Ouverte le { $at }.
security-session-seen = Utilisée pour la dernière fois le { $at } (à l’heure près).
security-session-methods = Ouverte avec :
security-session-end = Fermer cette session
security-sessions-end-others = Fermer toutes les autres sessions
security-session-ended = La session est fermée.
security-sessions-ended = { $count ->
    [0] Aucune autre session n’était ouverte.
    [one] { $count } autre session est fermée.
   *[other] { $count } autres sessions sont fermées.
}
security-method-password = le mot de passe
security-method-otp = un code de l’application d’authentification
security-method-recovery = un code de secours
security-method-passkey = une clé d’accès
security-method-email = un lien envoyé par courrier électronique
security-method-sms = un code envoyé par SMS
security-method-provider = un autre service d’identité

password-title = Changer de mot de passe
password-lead = Les autres sessions ouvertes seront fermées, et un message vous le confirmera.
password-present = Mot de passe actuel
password-new = Nouveau mot de passe
password-hint = Au moins { $count } caractères. Plusieurs mots sans lien entre eux font un bon mot de passe ; chiffres et signes ne sont pas obligatoires.
password-again = Nouveau mot de passe, encore une fois
password-submit = Changer de mot de passe
password-changed = Votre mot de passe est changé. Les autres sessions sont fermées.
password-present-wrong = Ce n’est pas votre mot de passe actuel. Vérifiez-le et réessayez.
password-again-differs = Les deux nouveaux mots de passe sont différents. Écrivez le même deux fois.
password-short = Le mot de passe est trop court. Choisissez au moins { $count } caractères.
password-long = Le mot de passe est trop long. Raccourcissez-le.
password-common = Beaucoup de personnes utilisent ce mot de passe : il est essayé parmi les premiers. Choisissez plusieurs mots sans lien entre eux.
password-pattern = Ce mot de passe est une suite, une répétition ou une date, faciles à deviner. Choisissez plusieurs mots sans lien entre eux.
password-own = Ce mot de passe se devine à partir de votre nom ou de votre adresse. Choisissez plusieurs mots sans lien avec vous.
password-easy = Ce mot de passe est facile à deviner. Ajoutez un ou deux mots sans lien avec le reste.

confirm-title = Prouvez que c’est bien vous
confirm-lead = Avant de changer ce qui protège votre compte, nous vérifions que personne d’autre n’est devant votre appareil. La preuve vaut dix minutes.
confirm-lead-act = Pour cet acte, prouvez encore que c’est vous : nous vérifions que personne d’autre n’est devant votre appareil. La preuve vaut dix minutes.
confirm-passkey = Utiliser une clé d’accès
confirm-code-hint = Les six chiffres de votre application, ou un code de secours.
confirm-submit = Continuer
confirm-wrong = Le mot de passe est incorrect. Vérifiez-le et réessayez.
confirm-too-many = Trop de tentatives. Patientez { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
} et réessayez, ou déconnectez-vous et connectez-vous à nouveau.
confirm-second-missing = Il faut d’abord une seconde étape : reliez une application ou ajoutez une clé d’accès.
confirm-sign-in-again = Votre compte n’a ni mot de passe ni seconde étape. Déconnectez-vous, connectez-vous à nouveau, puis revenez dans les dix minutes.

authenticator-title = Relier une application d’authentification
authenticator-lead = Toute application d’authentification convient (codes TOTP) : celle de votre téléphone, ou votre gestionnaire de mots de passe. Installez-en une si vous n’en avez pas, puis suivez ces deux étapes.
authenticator-scan = 1. Lisez ce code avec l’application
authenticator-qr-label = Code QR pour l’application d’authentification
authenticator-type = Si vous ne pouvez pas le lire, tapez cette clé dans l’application :
authenticator-prove = 2. Écrivez le code qu’elle montre
authenticator-code-hint = Six chiffres, qui changent toutes les 30 secondes.
authenticator-submit = Relier
authenticator-wrong = Ce code n’est pas le bon, ou il est trop vieux. Écrivez celui que l’application montre maintenant, et vérifiez que l’heure du téléphone est juste.
authenticator-added = L’application est reliée à votre compte.
authenticator-removed = L’application est retirée de votre compte.
authenticator-again = La clé montrée n’est plus valable. Recommencez.

codes-title = Vos codes de secours
codes-lead = Si vous perdez votre téléphone ou votre clé, un de ces codes prend leur place. Chacun sert une seule fois.
codes-once = Ces codes ne seront plus jamais montrés. Imprimez-les ou notez-les, et gardez-les loin de votre téléphone.
codes-kept = Je les ai gardés

passkey-title = Ajouter une clé d’accès
passkey-lead = Votre appareil va vous demander votre doigt, votre visage ou son code, et garder la clé. Rien de cela ne nous est envoyé.
passkey-name = Nom de cette clé
passkey-name-hint = Pour la reconnaître : « mon téléphone », par exemple.
passkey-name-wrong = Donnez un nom à cette clé, en { $max } caractères au plus.
passkey-submit = Ajouter la clé
passkey-none = Les clés d’accès demandent un navigateur récent qui exécute les scripts de cette page. Le vôtre ne le fait pas : choisissez un autre moyen.
passkey-failed = L’appareil n’a pas donné de clé. Réessayez, ou choisissez un autre moyen.
passkey-added = La clé d’accès est ajoutée.
passkey-removed = La clé d’accès est retirée.
passkey-not-added = La clé n’a pas pu être ajoutée : elle est peut-être déjà dans la liste, ou la page est restée ouverte trop longtemps. Réessayez.
passkey-refused = Cette clé d’accès n’ouvre pas de compte ici. Réessayez, ou choisissez un autre moyen.

second-title = Seconde étape
second-lead = La première étape est faite. Prouvez encore que c’est bien vous.
second-code = Code
second-code-hint = Les six chiffres que montre votre application d’authentification.
second-recovery-code = Code de secours
second-recovery-hint = Un des codes que vous avez imprimés ou notés. Il ne servira plus.
second-use-app = Utiliser l’application d’authentification
second-use-recovery = Utiliser un code de secours
second-lost = Vous n’avez plus ni application, ni clé, ni code de secours ? Adressez-vous à votre administration, qui vérifiera votre identité.
second-wrong = Ce code n’est pas le bon, ou il a déjà servi. Attendez le suivant et réessayez.
second-expired = Trop de temps a passé depuis la première étape. Recommencez.

sign-in-passkey-title = Sans mot de passe
sign-in-passkey = Se connecter avec une clé d’accès

mail-security-subject = La sécurité de votre compte
mail-security-password-changed = Le mot de passe de votre compte a été changé, et ses autres sessions ont été fermées.
mail-security-factor-added = Un moyen de prouver que c’est vous (application d’authentification ou clé d’accès) a été ajouté à votre compte.
mail-security-factor-removed = Un moyen de prouver que c’est vous (application d’authentification ou clé d’accès) a été retiré de votre compte.
mail-security-codes-made = De nouveaux codes de secours ont été créés pour votre compte. Les précédents ne valent plus.
mail-security-code-used = Un code de secours de votre compte a été utilisé.
mail-security-guessed = Quelqu’un connaît votre mot de passe et a échoué plusieurs fois à la seconde étape. Votre compte reste fermé, mais changez de mot de passe.
mail-security-when = C’était le { $at }.
mail-security-not-you = Si ce n’était pas vous, fermez les autres sessions et changez de mot de passe ici : { $link }

error-proof-title = Prouvez à nouveau qui vous êtes
error-proof-text = Pour continuer, prouvez à nouveau que c’est bien vous.
error-proof-next = Faites-le sur la page de sécurité de votre compte, puis recommencez.
error-second-factor-title = Il vous faut une seconde étape
error-second-factor-text = Pour travailler ici, votre compte doit avoir une seconde étape. Reliez une application ou ajoutez une clé d’accès, puis revenez.
error-second-factor-next = Ajoutez-la sur la page de sécurité de votre compte.
mail-security-linked = Votre compte a été relié à un service de connexion extérieur.
