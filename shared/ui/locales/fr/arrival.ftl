# How administrations arrive: import, welcome, agreement, limits.
error-quota-minute = Les programmes qui appellent cette administration ont utilisé ses { $calls } appels par minute. Réessayez après le temps indiqué, ou appelez moins souvent.
error-quota-day = Les programmes qui appellent cette administration ont utilisé ses { $calls } appels du jour. Réessayez demain.
setup-quota-calls = Appels de l’interface de programmation : { $minute } par minute, { $day } par jour
quotas-calls-minute = Appels par minute
quotas-calls-day = Appels par jour
quotas-usual = Sans nombre ici, la limite est de { $count }.
quotas-messages-day = Messages par jour
quotas-messages-hint = Courriels et messages courts ensemble. Ceux qui dépassent partent le lendemain.
quotas-storage = Place pour les fichiers, en Mo
quotas-used = Utilisé : { $messages } messages aujourd’hui, { $megabytes } Mo de fichiers
quotas-save = Enregistrer les limites
quotas-saved = Les limites sont enregistrées.
quotas-wrong = Saisissez un nombre entier de 1 à { $most }
held-text-message = Message court
mail-welcome-subject = { $tenant } vous attend sur Diwan
mail-welcome-body = { $tenant } est inscrite sur Diwan, et vous en êtes le premier administrateur.

    Ouvrez ce lien pour choisir votre mot de passe et commencer l’essai :
    { $link }

    Il est valable { $days } jours. L’essai n’engage à rien : tant que la mise en service n’est pas approuvée, seule votre équipe reçoit des messages.
invitation-by-platform = Les responsables de la plateforme
join-erased = N’y participe plus
join-erased-text = Cette administration a quitté Diwan et ses données ont été effacées.
agreement-lead = Faites signer la convention par la personne qui engage votre administration, puis déposez-la ici. Elle est nécessaire à la mise en service.
agreement-there = Convention déposée
agreement-again = Déposer une nouvelle convention
agreement-handed-in = Déposée le
agreement-save = Déposer la convention
agreement-saved = La convention est déposée.
approval-agreement-missing = La convention signée manque : renvoyez la demande, pour qu’elle soit déposée d’abord
approval-open-first = Ouvrez d’abord la convention signée, sur cette page : votre décision vaut pour ce que vous y avez lu
