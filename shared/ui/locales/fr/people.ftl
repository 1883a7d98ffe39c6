# People, roles, units, tokens and delegations of an administration.
role-signatory = Signataire
role-inspector = Inspecteur
rights-complaints = Réclamations
rights-identity = Administration
right-complaints-read = Lire les réclamations, avec le nom de leurs auteurs
right-complaints-assign = Confier les réclamations à des agents
right-complaints-answer = Répondre aux réclamations dont on est chargé
right-identity-people = Inviter des personnes, changer leurs rôles, mettre fin à leur appartenance
right-identity-roles = Créer et modifier les rôles
right-identity-units = Créer et modifier les unités
right-identity-tokens = Créer et révoquer des jetons d’accès pour des programmes
right-identity-audit = Lire le Journal d’audit
right-identity-setup = Régler l’administration et demander sa mise en service
right-identity-approve = Approuver la mise en service d’autres administrations
name-in-ar = En arabe
name-in-fr = En français
name-in-zgh = En amazighe
name-in-en = En anglais
people-nav = Personnes
people-title = Personnes
people-lead = Les personnes qui travaillent dans cette administration, et ce que chacune peut y faire.
people-search = Nom ou adresse électronique
people-find = Chercher
people-count = { $count ->
    [0] Personne
    [one] { $count } personne
   *[other] { $count } personnes
}
people-none-title = Aucun résultat
people-none-text = Personne ici ne porte ce nom ni cette adresse.
people-all = Voir tout le monde
people-name = Nom
people-email = Adresse électronique
people-roles = Rôles
people-unit = Où
people-state = État
people-last-seen = Dernière connexion
people-never-seen = Pas encore connu
people-whole = Toute l’administration
people-role-rights = Droits de ce rôle
people-active = Actif
people-disabled = Compte désactivé
people-back = Retour aux personnes
people-roles-held = Rôles de cette personne
people-roles-hint = Vous pouvez donner les rôles dont vous avez vous-même tous les droits.
people-unit-hint = Dans une unité et celles qui en dépendent, ou dans toute l’administration.
people-unit-unknown = Cette unité n’existe pas. Choisissez-en une dans la liste.
people-save = Enregistrer les rôles
people-changed = Rôles enregistrés pour { $name }. Ils valent dès maintenant.
people-role-missing = Choisissez au moins un rôle. Pour retirer tous les droits, mettez fin à l’appartenance.
people-may-not-give = Vous ne pouvez pas donner le rôle { $role } : il comprend un droit que vous n’avez pas ici ({ $right }). Demandez à quelqu’un qui l’a.
people-last-administrator = Il ne resterait personne pour gérer les personnes. Donnez d’abord ce droit à quelqu’un d’autre.
people-end-title = Fin de l’appartenance
people-end-lead = La personne n’aura plus aucun droit ici, dès la prochaine page qu’elle ouvre. Ses délégations et ses jetons s’éteignent. Ce qu’elle a fait reste, sous son nom.
people-end = Mettre fin à l’appartenance
people-end-of = Mettre fin à l’appartenance : { $name }
people-open-work = { $count ->
    [0] Aucun dossier en cours ne lui est confié.
    [one] { $count } dossier en cours lui est confié. Il reste visible à son nom : confiez-le ensuite à quelqu’un d’autre.
   *[other] { $count } dossiers en cours lui sont confiés. Ils restent visibles à son nom : confiez-les ensuite à quelqu’un d’autre.
}
people-ended = { $count ->
    [0] { $name } ne travaille plus ici. Aucun dossier en cours ne lui était confié.
    [one] { $name } ne travaille plus ici. { $count } dossier en cours reste à confier à quelqu’un d’autre.
   *[other] { $name } ne travaille plus ici. { $count } dossiers en cours restent à confier à quelqu’un d’autre.
}
people-invite = Inviter une personne
people-invite-lead = Elle reçoit un lien par courrier électronique, valable sept jours et une seule fois.
people-invite-send = Envoyer l’invitation
people-lang = Langue
people-lang-hint = Celle dans laquelle nous lui écrivons.
people-member-already = Cette personne travaille déjà ici. Changez ses rôles sur sa page.
people-invited-already = Cette adresse est déjà invitée. Envoyez l’invitation de nouveau depuis la liste, ou retirez-la.
people-invited = L’invitation est envoyée à { $email }.
people-invitations = Invitations en attente
people-invited-until = Valable jusqu’au
people-invited-act = Que faire
people-invitation-over = Périmée
people-invite-again = Envoyer de nouveau
people-invited-again = L’invitation est envoyée de nouveau à { $email }. L’ancien lien ne vaut plus.
people-withdraw = Retirer
people-invitation-withdrawn = L’invitation envoyée à { $email } est retirée. Son lien ne vaut plus.
invitation-title = Vous êtes invité
invitation-lead = Vous êtes invité à travailler dans : { $administration }.
invitation-administration = Administration
invitation-by = Invité par
invitation-name = Votre nom
invitation-name-hint = Tel qu’il figure sur les actes de l’administration.
invitation-password = Choisissez un mot de passe
invitation-password-hint = Au moins { $min } caractères. Plusieurs mots sont plus sûrs et plus faciles à retenir qu’un seul.
invitation-accept = Accepter l’invitation
invitation-accepted = Vous faites maintenant partie de cette administration.
invitation-known = Il existe déjà un compte pour cette adresse. Connectez-vous pour accepter l’invitation.
invitation-other = Vous êtes connecté avec un autre compte. Déconnectez-vous, puis ouvrez de nouveau le lien reçu.
invitation-gone-title = Cette invitation ne vaut plus
invitation-gone-text = Le lien a déjà servi, a été retiré ou a plus de sept jours. Demandez à la personne qui vous a invité de l’envoyer de nouveau.
mail-invitation-subject = Invitation à rejoindre : { $tenant }
mail-invitation-body = { $by } vous invite à travailler dans : { $tenant }.

    Ouvrez ce lien pour accepter. Il vaut { $days } jours, et une seule fois :
    { $link }

    Si vous n’attendiez pas cette invitation, ne faites rien.
roles-nav = Rôles
roles-title = Rôles
roles-lead = Un rôle réunit des droits sous un nom. Un changement vaut dès la prochaine page que chacun ouvre.
roles-new = Créer un rôle
roles-name = Nom
roles-rights = Droits
roles-rights-hint = Vous pouvez donner les droits que vous avez vous-même.
roles-no-right = Aucun droit pour l’instant
roles-holders = Personnes
roles-count = { $count ->
    [0] Personne n’a ce rôle
    [one] { $count } personne a ce rôle
   *[other] { $count } personnes ont ce rôle
}
roles-back = Retour aux rôles
roles-save = Enregistrer le rôle
roles-saved = Le rôle { $name } est enregistré.
roles-may-not-give = Vous n’avez pas vous-même ce droit, et ne pouvez pas le donner : { $right }
roles-remove = Supprimer le rôle
roles-remove-lead = Personne n’a ce rôle : il peut être supprimé.
roles-removed = Le rôle { $name } est supprimé.
roles-held = { $count ->
    [one] { $count } personne a ce rôle ou y est invitée. Donnez-lui d’abord un autre rôle.
   *[other] { $count } personnes ont ce rôle ou y sont invitées. Donnez-leur d’abord un autre rôle.
}
units-nav = Unités
units-title = Unités
units-lead = Les divisions et services de l’administration. Un rôle peut valoir dans une unité et celles qui en dépendent.
units-new = Créer une unité
units-none-title = Aucune unité pour l’instant
units-none-text = Sans unités, chaque rôle vaut dans toute l’administration.
units-name = Nom
units-code = Code
units-code-hint = Un mot court en minuscules sans accents, tel que voirie ou etat-civil.
units-code-wrong = Écrivez au plus 40 minuscules sans accents, chiffres et traits d’union, tel que etat-civil
units-code-taken = Une autre unité a ce code. Choisissez-en un autre.
units-parent = Dépend de
units-parent-wrong = Une unité ne peut pas dépendre d’elle-même ni d’une unité qui dépend d’elle. Choisissez-en une autre.
units-state = État
units-active = Ouverte
units-closed = Fermée
units-is-active = Cette unité est ouverte
units-is-active-hint = Une unité fermée n’est plus proposée ; ce qui y est attaché reste.
units-level = Niveau { $level }
units-back = Retour aux unités
units-save = Enregistrer l’unité
units-saved = L’unité { $name } est enregistrée.
tokens-nav = Jetons
tokens-title = Jetons d’accès
tokens-lead = Un programme de l’administration agit avec un jeton : il a une partie des droits de la personne qui l’a créé, et une fin.
tokens-none-title = Aucun jeton pour l’instant
tokens-none-text = Créez-en un quand un programme doit lire ou agir ici.
tokens-new = Créer un jeton
tokens-name = Nom
tokens-name-hint = Le programme qui s’en sert, tel que « tableau de bord ».
tokens-rights = Droits
tokens-rights-hint = Le jeton n’a jamais plus de droits que vous : s’il vous en est retiré un, il le perd aussi.
tokens-all-rights = Tous les droits de la personne
tokens-days = Durée en jours
tokens-days-hint = De 1 à 400 jours.
tokens-days-wrong = Écrivez un nombre de jours de 1 à { $max }
tokens-scope-missing = Choisissez au moins un droit
tokens-make = Créer le jeton
tokens-made = Le jeton est créé
tokens-made-already = Ce jeton est déjà créé. Il n’a été montré qu’une fois : si vous ne l’avez pas copié, révoquez-le et créez-en un autre.
tokens-once-title = Copiez-le maintenant
tokens-once-text = Il n’est montré qu’ici, et une seule fois. Donnez-le au programme, et à personne d’autre.
tokens-use = Le programme l’envoie ainsi avec chaque appel :
tokens-back = J’ai copié le jeton
tokens-state = État
tokens-state-valid = Valable
tokens-state-over = Expiré
tokens-state-revoked = Révoqué
tokens-made-by = Créé par
tokens-until = Valable jusqu’au
tokens-no-end = Sans fin
tokens-last-used = Dernier usage, à l’heure près
tokens-never-used = Jamais
tokens-act = Que faire
tokens-revoke = Révoquer
tokens-revoked = Le jeton { $name } est révoqué. Il n’ouvre plus rien.
delegations-nav = Absences
delegations-title = Absences et délégations
delegations-lead = Pendant une absence, un collègue peut agir pour vous. Ce qu’il fait avec vos droits porte vos deux noms.
delegations-received = Ce qui vous est délégué
delegations-none-received = Personne ne vous a délégué de droits.
delegations-given = Ce que vous avez délégué
delegations-none-given = Vous n’avez délégué aucun droit.
delegations-new = Déléguer des droits
delegations-nothing-to-give = Vous n’avez aucun droit à déléguer.
delegations-nobody = Personne d’autre ne travaille ici pour l’instant.
delegations-colleague = Collègue
delegations-colleague-missing = Choisissez un collègue dans la liste
delegations-rights = Droits
delegations-rights-hint = Ils ne peuvent pas être délégués plus loin.
delegations-right-missing = Choisissez au moins un droit
delegations-over = Droits sur l’administration elle-même
delegations-over-warning = Attention : qui en reçoit un peut inviter des personnes, changer des rôles ou des réglages en votre nom. Ne le déléguez que si votre absence l’exige.
delegations-over-later = Les droits sur l’administration elle-même demandent de prouver encore que c’est vous.
delegations-over-prove = Prouver que c’est vous, pour déléguer aussi ces droits
delegations-days = Jours
delegations-from-to = Du { $from } au { $to }
delegations-starts-on = Premier jour
delegations-ends-on = Dernier jour
delegations-ends-hint = Au plus tard un an après le premier jour.
delegations-start-wrong = Choisissez aujourd’hui ou un jour à venir
delegations-end-wrong = Choisissez un jour à partir du premier, et au plus tard un an après lui
delegations-give = Déléguer
delegations-given-to = { $name } peut agir pour vous pendant ces jours.
delegations-state = État
delegations-state-now = En cours
delegations-state-ahead = À venir
delegations-state-over = Terminée
delegations-state-revoked = Révoquée
delegations-revoke = Révoquer
delegations-revoked = La délégation est révoquée. Elle ne vaut plus.
acting-for = { $name } pour { $giver }
right-identity-assist = Agir pour un citoyen sous mandat
right-identity-support = Accepter ou refuser que l’assistance de la plateforme lise les pages

right-identity-inspect = Inspecter : lire les chiffres et le registre des données personnelles, sans ouvrir de dossier ni rien changer
role-relay = Relais
people-organisation = Organisme extérieur à l’administration
people-organisation-hint = Une association ou une maison de services, par exemple. Nécessaire pour un relais : il figure à côté du nom sur chaque acte.
people-organisation-missing = Saisissez l’organisme pour lequel le relais agit : il figure à côté de son nom sur chaque acte.
member-ended-oneself = vous-même
member-ended-by = { $name } ({ $roles })
mail-member-ended-subject = Vous ne travaillez plus sur Diwan pour : { $tenant }
mail-member-ended-body = Votre appartenance à { $tenant } a pris fin le { $since }. Décidé par : { $by }.

    Vos rôles, les jetons que vous avez créés et ce qui vous était délégué n’ouvrent plus rien. Votre compte reste le vôtre.

    Si c’est une erreur, adressez-vous à un administrateur de votre service : il peut vous inviter de nouveau.
