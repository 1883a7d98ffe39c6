# What an administration takes no more, or not yet: the ground, the next step, the remedy; and what its people only try.
error-closed-title = Ce n’est pas possible pour le moment
intake-closed-title = Aucune nouvelle réclamation n’est reçue ici pour le moment
intake-in-hand = Ce qui est déjà déposé continue : vous pouvez le suivre, le compléter, le contester et lire les réponses. Les délais légaux courent.
intake-next-title = Que faire maintenant ?
intake-next-alone = Aucune autre administration de ce territoire ne participe encore. Adressez-vous à l’accueil de celle-ci, ou appelez Allo Idarati au 37 37.
intake-next-others = Ces administrations, qui l’entourent, reçoivent votre réclamation. Vous pouvez aussi appeler Allo Idarati au 37 37.
intake-contact = Contact indiqué par cette administration :
intake-remedy = Vous pouvez saisir à tout moment le Médiateur du Royaume. Si vous avez demandé un document administratif et n’avez pas eu de réponse dans les délais, vous pouvez demander une attestation au wali ou au gouverneur (loi 55-19).
intake-suspended = L’administration est suspendue.
intake-suspended-since = L’administration est suspendue depuis le { $date }.
intake-not-here = Cette administration ne reçoit pas de réclamations par Diwan.
intake-preparing = Cette administration se prépare : elle essaie Diwan avec sa propre équipe et ne reçoit encore rien du public.
intake-unregistered = Cette administration n’a pas encore inscrit ce formulaire à son registre des données personnelles (loi 09-08).
intake-ground-request = Elle l’a demandé elle-même.
intake-ground-merger = Elle est réorganisée ou réunie à une autre administration.
intake-ground-agreement = Sa convention avec la plateforme n’est plus en vigueur.
intake-ground-incident = Un incident technique ou de sécurité est en cours de traitement.
intake-ground = Motif de la suspension
intake-ground-hint = Nécessaire pour suspendre. Chacun le lit sur la page de l’administration ; votre raison, seulement ses administrateurs.
intake-ground-missing = Choisissez le motif de la suspension
intake-suspend-means = Suspendre ferme seulement l’entrée : rien de nouveau n’est reçu, et ce qui est en cours est traité jusqu’au bout.
intake-desk-suspended = Suspension en cours ({ $name }) : rien de nouveau n’est reçu. Ce qui est en cours se traite comme d’habitude, dans les délais légaux.
intake-setup-may = Votre équipe continue de traiter ce qui est en cours, d’inviter et de retirer des personnes, d’exporter et de lire le Journal d’audit.
intake-setup-closed = Pendant la suspension, ce que le public voit ne change pas : noms, apparence, modules, registre et domaines sont fermés.
intake-setup-closed-next = Les responsables de la plateforme décident de la reprise du service.
intake-trial-tag = Essai
intake-trial-note = Ceci est un essai de l’équipe de l’administration : aucun délai légal ne court, et tout est clos à la mise en service.
intake-trial-over = L’essai de l’administration est terminé.
intake-trial-waits = La personne qui essaie peut encore accepter la réponse ou la contester.
in-hand-title = Ce qui reste à traiter
in-hand-text = Réclamations ouvertes : { $count }. Premier délai légal : { $date }. Elles restent en cours : leurs auteurs les suivent, et vos agents y répondent.
in-hand-confirm = Je désactive les réclamations et je sais ce qui reste à traiter
in-hand-confirm-hint = À cocher seulement pour désactiver les réclamations.
in-hand-confirm-missing = Cochez pour confirmer que vous savez ce qui reste à traiter
mail-trial-author-subject = Essai : { $number }
mail-trial-author-body = Votre essai avance ({ $tenant }). Aucun délai légal ne court.

    Numéro : { $number }
    Code secret : { $code }

    Suivez-le ici :
    { $link }
mail-trial-officer-subject = Essai : { $number } vous est confié
mail-trial-officer-body = Vous êtes chargé d’un essai : { $number }. Aucun délai légal ne court.

    { $link }
mail-trial-over-subject = L’essai { $number } est clos
mail-trial-over-body = L’essai de l’administration est terminé ({ $tenant }). Ce que vous aviez envoyé sous le numéro { $number } est clos et n’attend plus de réponse.

    Pour une vraie réclamation, déposez-la de nouveau.
