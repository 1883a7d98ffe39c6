# Administrations: joining, setting up, going live.
trial-notice = { $name } essaie Diwan. Seule son équipe peut envoyer des réclamations, et seule son équipe reçoit des messages.
tenant-unnamed = Une administration qui se prépare
join-title = Faire participer votre administration
join-lead = Trouvez l’administration où vous travaillez. En quelques minutes, votre équipe peut tout essayer ; avant la mise en service, elle seule voit la page que vous préparez.
join-search-label = Nom de l’administration ou du lieu
join-search-none = Aucune administration ne porte ce nom. Essayez une partie du nom, ou le nom du lieu. Si la vôtre manque, dites-le ci-dessous.
join-take = C’est mon administration
join-taken = Participe déjà
join-taken-text = Demandez à ses administrateurs de vous inviter.
join-taken-see = Voir sa page
join-steps-title = Comment cela se passe
join-step-find = Trouvez votre administration dans la liste.
join-step-prove = Prouvez votre adresse professionnelle avec un code reçu par courriel.
join-step-sign = Déposez la convention signée, en PDF.
join-step-try = Essayez avec votre équipe, complétez la liste, demandez la mise en service.
join-who-title = Qui êtes-vous ?
join-name = Votre nom
join-position = Votre fonction
join-position-hint = Par exemple : directeur des services
join-email = Votre adresse électronique professionnelle
join-email-hint = De préférence celle de votre administration, par exemple en gov.ma. Une autre est acceptée, et vérifiée à la main avant la mise en service.
join-send-code = Recevoir un code
join-too-many = Plusieurs codes ont déjà été envoyés à cette adresse. Utilisez le dernier, ou réessayez dans une heure.
join-proof-title = Saisissez le code
join-proof-lead = Nous avons envoyé un code de six chiffres à :
join-code = Code
join-code-hint = Il est valable 30 minutes.
join-code-send = Continuer
join-code-missing = Saisissez les six chiffres du message
join-code-wrong = Ce n’est pas le code du dernier message. Vérifiez-le et réessayez.
join-code-over = Ce code n’est plus valable : il a plus de 30 minutes, ou il y a eu trop d’essais. Recommencez pour en recevoir un autre.
join-again = Recommencer
mail-join-code-subject = Votre code pour rejoindre Diwan
mail-join-code-body = Voici le code qui prouve que cette adresse est la vôtre, pour : { $administration }

    { $code }

    Il est valable 30 minutes. Si vous n’avez rien demandé, ne faites rien : sans ce code, il ne se passe rien.
mail-platform-signature = Diwan. Cette adresse ne lit pas les réponses.
join-agreement-title = La convention signée
join-agreement-lead = Faites signer la convention par la personne qui engage votre administration, puis déposez-la. Vous avez sept jours : le lien du courriel que vous venez de recevoir ramène ici, depuis n’importe quel appareil.
join-paper = Convention signée (PDF)
join-paper-hint = 10 Mo au plus. Seule la personne qui approuve la mise en service la voit.
join-signer = Nom de la personne qui a signé
join-signer-position = Sa fonction
join-signed-on = Date de la signature
join-signed-on-wrong = Saisissez la date de la signature, au plus tard aujourd’hui
join-account-title = Votre compte
join-account-text = Vous serez le premier administrateur, et vous connecterez avec :
join-password = Choisissez un mot de passe
join-password-hint = Au moins 12 caractères. Plusieurs mots qui n’ont rien à voir ensemble conviennent bien.
join-begin = Commencer l’essai
join-done = L’essai commence. Voici ce qu’il reste à préparer.
join-done-sign-in = L’essai commence. Connectez-vous pour préparer votre administration.
convention-title = Convention d’utilisation de Diwan
convention-version = Version { $version }
convention-purpose = L’administration utilise Diwan pour recevoir et traiter les demandes des citoyens dans les délais prévus par la loi.
convention-trial = L’essai ne lie personne. La mise en service est demandée par l’administration, et approuvée par la région ou par les responsables de la plateforme.
convention-duties = L’administration tient à jour ses membres et leurs droits, et retire sans délai l’accès à qui la quitte.
convention-data = L’administration est responsable des données personnelles au sens de la loi 09-08, et déclare ses traitements à la CNDP.
convention-records = Chaque acte laisse une trace avec le nom de qui l’a fait. Ces traces ne sont ni changées ni effacées.
convention-end = L’administration peut partir à tout moment, et emporte alors toutes ses données.
convention-signer = Nom de la personne qui signe
convention-signer-position = Sa fonction
convention-signature-title = Signature
convention-signature = Nom et fonction de la personne qui engage l’administration, date, cachet et signature.
paper-missing = Choisissez le fichier PDF du document signé
paper-type = Ce fichier n’est pas un PDF. Numérisez le papier signé en PDF.
paper-broken = Ce fichier est vide ou endommagé. Choisissez-en un autre.
paper-no-room = La place manque en ce moment pour les fichiers. Réessayez plus tard.
logo-missing = Choisissez une image
logo-type = Ce fichier n’est pas une image PNG, JPEG ou WebP.
setup-nav = Mise en place
setup-title = Préparer votre administration
setup-score = { $done } sur { $total } sont prêts
setup-done = Fait
setup-needed = Nécessaire
setup-advised = Conseillé
setup-saved = C’est enregistré.
setup-item-names = Noms dans les quatre langues
setup-hint-names = Chacun lit le nom de l’administration dans sa langue.
setup-item-opening = Texte d’accueil
setup-hint-opening = Ce que votre page dit en premier, au moins en arabe et en français.
setup-item-register = Registre des données personnelles
setup-hint-register = Sans numéro de la CNDP, ou sans la mention « en cours », le formulaire n’est pas publié.
setup-item-subjects = Sujets des réclamations
setup-hint-subjects = Ils viennent du modèle de votre type d’administration.
setup-item-territory = Territoire et compétence
setup-hint-territory = À la mise en service, ce qui concerne votre territoire vous est adressé.
setup-item-test = Une réclamation d’essai
setup-hint-test = Connecté à votre compte, envoyez-en une et répondez-y, comme un citoyen et comme un agent. Elle porte un numéro d’essai.
setup-item-agreement = Convention signée
setup-hint-agreement = Elle est déposée à l’adhésion, ou ici quand la plateforme vous a inscrits.
setup-item-team = Deux personnes au moins
setup-hint-team = Pour que quelqu’un réponde aussi pendant les absences.
setup-item-second = Un second administrateur
setup-hint-second = Si le premier s’en va, personne n’est enfermé dehors.
setup-item-colour = Couleur
setup-hint-colour = Elle doit rester lisible ; nous le vérifions.
setup-item-logo = Logo
setup-hint-logo = Il paraît à côté de votre nom.
setup-go-live-title = Mise en service
setup-go-live-text = Quand tout ce qui est nécessaire est prêt, demandez la mise en service. La région ou les responsables de la plateforme l’approuvent, ou disent ce qui manque.
setup-not-ready = Il manque encore quelque chose de nécessaire dans la liste.
setup-ask = Demander la mise en service
setup-asked = Votre demande est envoyée. Vous recevrez la réponse par courriel.
setup-waiting = Votre demande attend une réponse. L’essai continue entre-temps.
setup-withdraw = Retirer la demande
setup-withdrawn = La demande est retirée.
setup-live = Votre administration est en service : elle répond aux citoyens.
setup-quotas-title = Limites
setup-quota-messages = Messages par jour : { $count }
setup-quota-storage = Place pour les fichiers, en Mo : { $count }
tenant-steps-title = Étapes
tenant-step-taken = L’essai a commencé
tenant-step-asked = La mise en service est demandée
tenant-step-withdrawn = La demande est retirée
tenant-step-approved = La mise en service est approuvée
tenant-step-sent-back = La demande est renvoyée
tenant-step-released = L’administration est rendue à l’annuaire
tenant-step-suspended = Le service est suspendu
tenant-step-resumed = Le service reprend
tenant-state-listed = Dans l’annuaire
tenant-state-trial = À l’essai
tenant-state-asked = Demande la mise en service
tenant-state-live = En service
tenant-state-suspended = Suspendue
tenants-nav = Administrations
tenants-none-title = Aucune administration
tenants-none-text = Aucune ne correspond à ces mots et à cet état. Essayez une partie du nom, ou effacez les filtres.
tenants-title = Administrations
tenants-all = Tous les états
tenants-name = Nom
tenants-state = État
tenants-score = Préparation
approvals-nav = À approuver
approvals-title = Ce qui attend votre accord
approvals-why-asked = Demande sa mise en service depuis le { $date }
approvals-why-contested = Une autre personne demande cette administration
approvals-why-names = De nouveaux noms attendent depuis le { $date }
approvals-why-recovery = Un accès à rétablir attend votre accord
approvals-lead = Les administrations de votre territoire qui attendent votre accord.
approvals-empty-title = Aucune demande
approvals-empty-text = Une demande paraît ici dès qu’une administration de votre territoire l’envoie.
approval-prepared = Ce qui est prêt
approval-missing = Il manque ce qui est nécessaire :
approval-advised = Conseillé, et pas encore fait :
approval-signer = Signée par
approval-newcomer = Déposée par
approval-proof = Adresse électronique
approval-proof-own-domain = Elle appartient au domaine de cette administration.
approval-proof-public-domain = Elle appartient à une administration publique (gov.ma). Vérifiez que c’est celle-ci.
approval-proof-by-hand = À vérifier à la main : l’adresse ne dit pas de quelle administration elle vient.
approval-open = Ouvrir la convention signée (PDF)
approval-no-agreement = Aucune convention n’a été déposée ici.
approval-decide = Décider
approval-checked = J’ai vérifié que cette personne travaille dans cette administration
approval-checked-hint = Par exemple en appelant l’administration à son numéro officiel.
approval-check-missing = Cochez la case après avoir vérifié, ou renvoyez la demande
approval-reason = Raison
approval-reason-hint = Nécessaire pour renvoyer, rendre ou suspendre : dites ce qui manque et quoi faire ensuite. L’administration la lit.
approval-reason-missing = Dites pourquoi, et quoi faire ensuite
approval-approve = Approuver la mise en service
approval-send-back = Renvoyer la demande
approval-suspend = Suspendre le service
approval-resume = Reprendre le service
approval-release = Rendre à l’annuaire
competence-own-territory = { $name } répond, sur son territoire, de tout sujet qui ne relève pas d’une administration plus proche.
mail-go-live-asked-subject = Une administration demande sa mise en service : { $administration }
mail-go-live-asked-body = { $administration } a tout préparé et demande sa mise en service.

    Voyez ce qui est prêt, et décidez, ici :
    { $link }
mail-go-live-approved-subject = { $administration } est en service
mail-go-live-approved-body = Votre demande est approuvée : { $administration } répond maintenant aux citoyens.

    { $link }
mail-go-live-sent-back-subject = Votre demande de mise en service est renvoyée : { $administration }
mail-go-live-sent-back-body = Il manque encore quelque chose pour la mise en service ({ $administration }) :

    { $reason }

    Complétez, puis demandez de nouveau :
    { $link }
mail-go-live-suspended-subject = Le service est suspendu : { $administration }
mail-go-live-suspended-body = Votre administration ({ $administration }) ne reçoit plus rien de nouveau pour le moment :

    { $reason }

    Cette raison n’est lue que par les administrateurs. Le public, lui, lit ce motif : { $ground }
    Il le lit ici :
    { $page }

    Ce qui est en cours continue dans les délais légaux. Voyez ce que vous pouvez faire ici :
    { $link }
mail-go-live-resumed-subject = Le service reprend : { $administration }
mail-go-live-resumed-body = Votre administration ({ $administration }) reçoit de nouveau des réclamations.

    { $link }
words-title = Noms et texte d’accueil
words-names = Noms
words-name-in = Nom – { $language }
words-name-later = Facultatif pour l’essai, nécessaire avant la mise en service.
words-openings = Texte d’accueil
words-openings-hint = Deux ou trois phrases que chacun comprend. Votre page les montre en premier.
words-opening-in = Texte – { $language }
look-title = Couleur et logo
look-colour = Couleur
look-colour-hint = Un dièse et six chiffres ou lettres de a à f, par exemple #0b5351. Vide : la couleur de Diwan.
look-colour-wrong = Écrivez la couleur comme #0b5351
look-colour-pale = Cette couleur est trop pâle : son contraste avec le fond est de { $contrast }, il en faut 4,5. Choisissez-en une plus foncée.
look-colour-save = Enregistrer la couleur
look-logo = Logo
look-logo-hint = Image PNG, JPEG ou WebP, 2 Mo au plus. Un fond blanc ou transparent convient le mieux.
look-logo-save = Enregistrer le logo
brand-logo = Logo
modules-title = Modules
modules-lead = Un module désactivé ne reçoit plus rien de nouveau. Ce qui est en cours continue jusqu’au bout, et rien n’est effacé.
module-complaints = Réclamations
module-complaints-hint = Recevoir des réclamations et y répondre.
module-appointments = Rendez-vous
module-appointments-hint = Annoncé sur votre page ; bientôt disponible.
module-mail = Courrier
module-mail-hint = Annoncé sur votre page ; bientôt disponible.
held-title = Messages retenus
held-lead = Pendant l’essai, seule votre équipe reçoit des messages. Ceux-ci seraient partis vers d’autres ; ils ne sont jamais envoyés.
held-empty-title = Aucun message retenu
held-empty-text = Un message à quelqu’un qui n’est pas de votre équipe paraît ici.
held-subject = Objet
held-recipient = Destinataire
held-at = Date
register-title = Registre des données personnelles
register-lead = Ce que le formulaire des réclamations fait des données personnelles (loi 09-08). Il est publié dès que cette page est remplie.
register-purpose = Finalité
register-purpose-usual = Recevoir et traiter les réclamations, observations et suggestions des usagers.
register-basis = Base légale
register-basis-usual = Décret n° 2-17-265 du 23 juin 2017.
register-months = Durée de conservation, en mois
register-months-wrong = Saisissez un nombre de mois de 1 à 1 200
register-contact = À qui s’adresser
register-contact-hint = Service, adresse ou téléphone de la personne qui répond aux demandes d’accès, de rectification et d’opposition.
register-number = Numéro de la CNDP
register-number-hint = Tel qu’il figure sur le récépissé, par exemple A-GC-123/2026.
register-number-missing = Saisissez le numéro, ou cochez que la déclaration est en cours
register-number-wrong = Ce numéro n’en est pas un : lettres, chiffres, tirets et barres, 40 au plus
register-pending = La déclaration à la CNDP est en cours
complaint-cndp = Traitement déclaré à la CNDP sous le numéro :
complaint-cndp-pending = La déclaration de ce traitement à la CNDP est en cours.
home-join = Vous travaillez dans une administration ? Faites-la participer
error-files-quota = Cette administration n’a plus de place pour les fichiers. Envoyez votre message sans fichier ; il sera traité de la même façon.

names-taken = C’est déjà le nom de : { $name }. Choisissez-en un que personne ne confond, par exemple avec le nom du lieu.
names-hint = Votre administration est en service : un nouveau nom attend l’accord de la région ou des responsables de la plateforme. Les textes changent aussitôt.
names-asked = C’est enregistré. Les nouveaux noms attendent un accord ; vous recevrez la réponse par courriel.
names-withdrawn = La demande est retirée. Les noms restent ce qu’ils étaient.
names-title = Nouveaux noms
names-since = Ils attendent un accord depuis : { $at }
names-instead = { $new } (au lieu de « { $before } »)
names-withdraw = Retirer la demande de nouveaux noms
names-waiting = Demande de nouveaux noms
names-accept = Accepter ces noms
names-refuse = Refuser ces noms
names-reason-hint = Nécessaire pour refuser : dites pourquoi, et quoi faire ensuite. L’administration la lit.
tenant-step-names-asked = De nouveaux noms sont demandés
tenant-step-names-withdrawn = La demande de nouveaux noms est retirée
tenant-step-names-accepted = Les nouveaux noms sont acceptés
tenant-step-names-refused = Les nouveaux noms sont refusés
mail-names-asked-subject = Une administration demande de nouveaux noms : { $administration }
mail-names-asked-body = { $administration } est en service et demande à s’appeler autrement. Jusqu’à votre décision, rien ne change.

    Voyez les noms, et décidez, ici :
    { $link }
mail-names-accepted-subject = Vos nouveaux noms sont acceptés : { $administration }
mail-names-accepted-body = Les noms que vous avez demandés pour { $administration } sont acceptés. Chacun les lit dès maintenant.

    { $link }
mail-names-refused-subject = Vos nouveaux noms sont refusés : { $administration }
mail-names-refused-body = Les noms que vous avez demandés pour { $administration } sont refusés :

    { $reason }

    Les noms restent ce qu’ils étaient. Vous pouvez en demander d’autres :
    { $link }
setup-changed-text = Quelqu’un d’autre a enregistré ceci pendant que vous écriviez. Rien de votre part n’est encore enregistré. Voici ce qui est enregistré maintenant :
setup-changed-next = Ce que vous avez écrit est toujours dans le formulaire. Corrigez-le s’il le faut ; l’enregistrer de nouveau remplace ce qui est ci-dessus.
