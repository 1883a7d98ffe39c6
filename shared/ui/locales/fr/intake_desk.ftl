# Une réclamation saisie au guichet ou par téléphone.
intake-desk-link = Saisir une réclamation pour une personne
intake-desk-title = Vous écrivez ce qu’une personne vous dit
intake-desk-text = La réclamation est la sienne ; votre nom y figure comme celui qui l’a saisie. Remettez-lui le récépissé, ou dictez-lui le numéro et le code : ensuite, vous ne pourrez plus voir ce code.
intake-desk-channel = Comment la personne vous parle-t-elle ?
intake-desk-at-desk = Au guichet
intake-desk-by-phone = Par téléphone
intake-desk-error-channel = Choisissez si la personne vous parle au guichet ou par téléphone
intake-desk-read-back = J’ai relu le texte à la personne
intake-desk-read-back-hint = Cela reste au dossier.
intake-desk-was-read-back = Le texte a été relu à cette personne.
intake-desk-phone-for = Notée au téléphone par { $by } pour { $name }
intake-desk-unnamed = Saisie par { $by } pour une personne qui n’a pas donné son nom
intake-desk-phone-unnamed = Notée au téléphone par { $by } pour une personne qui n’a pas donné son nom
intake-desk-hand-over = Imprimez ce récépissé et remettez-le à la personne, ou dictez-lui le numéro et le code. Cette page ne s’ouvre plus ici dans un quart d’heure.
intake-desk-again = Saisir une autre réclamation
