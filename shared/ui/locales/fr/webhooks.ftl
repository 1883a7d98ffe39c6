# Webhooks of an administration: the other systems that it tells.
webhooks-title = Webhooks
webhooks-lead = Prévenez vos autres systèmes dès qu’une réclamation change : Diwan leur envoie un message signé, sans aucune donnée personnelle.
webhooks-one = Webhook : { $name }
webhooks-add = Ajouter un webhook
webhooks-empty-title = Aucun webhook pour l’instant
webhooks-empty-text = Ajoutez l’adresse d’un système de votre administration pour qu’il soit prévenu de ce qui se passe.
webhooks-description = À quoi il sert
webhooks-description-hint = Par exemple : tableau de bord des services techniques.
webhooks-url = Adresse
webhooks-url-hint = Elle commence par https:// et répond sur internet.
webhooks-kinds = Ce dont il est prévenu
webhooks-kinds-hint = Choisissez un événement au moins.
webhooks-kinds-count = { $count ->
    [one] { $count } événement
   *[other] { $count } événements
}
webhooks-state = État
webhooks-created = Ajouté le
webhooks-active = Actif
webhooks-disabled = Arrêté
webhooks-gone = Arrêté : le destinataire n’existe plus
webhooks-gone-text = Le destinataire a répondu 410, ce qui signifie « ne plus jamais écrire ». Vérifiez l’adresse avec celui qui gère ce système, puis reprenez l’envoi ou retirez le webhook.
webhooks-kind-received = Réclamation reçue
webhooks-kind-assigned = Réclamation confiée à un agent ou à un service
webhooks-kind-answered = Réponse donnée
webhooks-kind-accepted = Réponse acceptée par l’auteur
webhooks-kind-contested = Réponse contestée
webhooks-kind-closed = Réclamation close, sans contestation
webhooks-kind-test = Message d’essai
webhooks-error-description = Écrivez à quoi sert ce webhook.
webhooks-error-long = Ce texte est trop long : { $max } caractères au plus.
webhooks-error-url = Écrivez une adresse complète, par exemple https://systeme.exemple.ma/diwan.
webhooks-error-scheme = L’adresse doit commencer par https:// : les messages ne voyagent que chiffrés.
webhooks-error-port = Ce port n’est pas permis. Utilisez le port habituel de https.
webhooks-error-password = Retirez le nom et le mot de passe de l’adresse : la signature des messages dit qui les envoie.
webhooks-error-private = Cette adresse n’est pas sur internet. Donnez une adresse publique du système à prévenir.
webhooks-error-kinds = Choisissez au moins un événement.
webhooks-error-since = Choisissez une date.
webhooks-secret-title = Secret du webhook
webhooks-secret-lead = Copiez ce secret maintenant dans le système destinataire. Il ne sera plus jamais affiché.
webhooks-secret-new = Le système destinataire vérifie avec lui que les messages viennent bien de Diwan.
webhooks-secret-rotated = Pendant 24 heures, les messages portent deux signatures : celle de ce secret et celle de l’ancien. Ensuite, l’ancien ne vaut plus rien.
webhooks-secret-kept = J’ai copié le secret
webhooks-previous = Ancien secret
webhooks-until = Signe encore jusqu’au { $date }
webhooks-test = Envoyer un message d’essai
webhooks-tested = Le message d’essai est parti. Son résultat apparaît dans le journal ci-dessous ; rechargez la page dans un instant.
webhooks-disable = Arrêter l’envoi
webhooks-disabled-done = L’envoi est arrêté.
webhooks-enable = Reprendre l’envoi
webhooks-enabled-done = L’envoi a repris.
webhooks-rotate = Changer le secret
webhooks-rotate-text = Un nouveau secret est créé et affiché une seule fois. L’ancien signe encore pendant 24 heures, le temps de configurer le système destinataire.
webhooks-remove = Retirer ce webhook
webhooks-remove-text = Plus aucun message ne sera envoyé à cette adresse, et ceux qui attendent ne partiront pas. Pour une pause, arrêtez plutôt l’envoi.
webhooks-removed = Le webhook est retiré.
webhooks-log = Journal des envois
webhooks-log-hint = Un message qui n’arrive pas est renvoyé jusqu’à dix fois en trois jours. Le journal est gardé 30 jours.
webhooks-log-empty-title = Rien n’a encore été envoyé
webhooks-log-empty-text = Envoyez un message d’essai pour vérifier que le système destinataire le reçoit.
webhooks-waiting = En attente
webhooks-delivered = Remis
webhooks-failed = Échec
webhooks-next = Prochain essai : { $date }
webhooks-attempts = { $count ->
    [one] { $count } essai
   *[other] { $count } essais
}
webhooks-attempt = { $date } : { $result } ({ $duration } ms)
webhooks-took = reçu, réponse { $status }
webhooks-fault-status = refusé, réponse { $status }
webhooks-fault-redirect = renvoi vers une autre adresse (réponse { $status }), qui n’est pas suivi
webhooks-fault-address = adresse non permise : elle ne mène pas à internet
webhooks-fault-timeout = pas de réponse en 15 secondes
webhooks-fault-connect = connexion impossible
webhooks-fault-broken = connexion interrompue
webhooks-fault-inactive = non envoyé : le webhook était arrêté
webhooks-replay = Renvoyer
webhooks-replayed = Le message repart, sous le même identifiant.
webhooks-replay-failed = Renvoyer tous les échecs
webhooks-since = Depuis le
webhooks-replayed-all = { $count ->
    [0] Aucun message en échec depuis cette date.
    [one] { $count } message repart.
   *[other] { $count } messages repartent.
}
rights-notifications = Messages vers d’autres systèmes
right-notifications-webhooks = Décider quels autres systèmes sont prévenus de ce qui se passe
