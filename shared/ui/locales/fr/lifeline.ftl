# The way back for an administration that can no longer help itself, and what its people are told.
lifeline-people = Qui administre
lifeline-people-lead = Si un administrateur a perdu tous ses moyens de se connecter et que personne d’autre sur place ne peut s’en porter garant, ouvrez sa page. Il faut un document signé par le responsable de l’administration.
lifeline-open = Rétablissements en cours
lifeline-in-charge = Administrateurs
lifeline-nobody = Personne n’administre plus cette administration.
lifeline-named = Administrateurs désignés par la plateforme
lifeline-paper-open = Ouvrir le document
recovery-open-first = Ouvrez d’abord le document signé : vous approuvez ce que vous y avez lu. Ouvrez-le ici, puis approuvez.
lifeline-lead = La plateforme se porte garante, sur la foi d’un document signé par le responsable de l’administration. Rien ne change dans le compte avant que la personne n’ouvre le lien.
lifeline-agrees-operator = Un autre responsable de la plateforme doit approuver. Le lien fonctionne 24 heures après.
lifeline-agrees-region = Aucun autre responsable de la plateforme n’est en fonction ; la région doit approuver. Le lien fonctionne 24 heures après.
lifeline-agrees-nobody = Personne d’autre ne peut approuver ; le lien ne fonctionne qu’après 72 heures.
lifeline-step-told = Toutes les adresses de la personne et tous ceux qui administrent sont prévenus. La personne peut tout arrêter jusque-là.
lifeline-paper = Document signé (PDF)
lifeline-paper-hint = Signé et cacheté par le responsable de l’administration ; il nomme la personne et demande que son accès soit rétabli. Il est conservé, et chaque ouverture est inscrite au journal.
lifeline-read = J’ai lu ce document : il nomme { $name } et porte la signature et le cachet du responsable.
lifeline-read-missing = Cochez cette case seulement si vous avez lu le document. Sinon, demandez-le à l’administration.
lifeline-email-alone = Personne d’autre ne peut approuver : le lien ne peut aller qu’à l’adresse du compte. Laissez ce champ vide.
lifeline-document = Document signé par le responsable
lifeline-asked = La plateforme a ouvert ce rétablissement, sur un document signé. Une seconde personne doit encore approuver.
lifeline-asked-operator = Attend l’approbation d’un autre responsable de la plateforme.
lifeline-asked-region = Attend l’approbation de la région.
lifeline-not-operator = Cette personne gère aussi la plateforme. Désignez un administrateur avec une autre adresse.
lifeline-not-disabled = Ce compte est désactivé. Désignez un autre administrateur, quand personne d’autre n’administre.
lifeline-not-elsewhere = Cette personne travaille aussi dans une autre administration, et son compte en ouvre le bureau. Désignez un administrateur avec une autre adresse.
lifeline-not-stopped = La personne à qui appartient ce compte a arrêté une demande il y a moins de 30 jours. Attendez la fin de ce délai.
lifeline-not-stranded = D’autres administrateurs peuvent se porter garants sur place. Qu’ils ouvrent la page de cette personne, puis « Rétablir l’accès ».
lifeline-first = Désigner un administrateur
lifeline-first-lead = Tous ceux qui travaillent dans l’administration sont prévenus aussitôt. L’invitation part après 72 heures.
lifeline-first-done = Tous sont prévenus. L’invitation part à { $email } dans 72 heures, si elle n’est pas retirée avant.
lifeline-first-paper-hint = Signé et cacheté par le responsable de l’administration ; il nomme la personne qui doit l’administrer. Il est conservé.
lifeline-first-read = J’ai lu ce document : il nomme cette personne et porte la signature et le cachet du responsable.
lifeline-first-not = Quelqu’un administre encore cette administration, ou elle n’est pas encore commencée. Rétablissez l’accès d’un administrateur, ou laissez-la être choisie dans l’annuaire.
lifeline-region-lead = La plateforme n’a qu’un responsable en fonction. Lisez le document, puis approuvez si vous reconnaissez la signature.
lifeline-region-empty-title = Rien n’attend votre approbation
lifeline-region-empty-text = Quand la plateforme ouvre un rétablissement qui demande votre accord, vous recevez un message.
mail-lifeline-subject = Rétablir l’accès à votre compte
mail-lifeline-body = La plateforme ({ $by }) se porte garante de vous pour rétablir l’accès à votre compte, sur un document signé par le responsable : { $tenant }.

    Ce lien fonctionne du { $at } au { $until }. Ayez votre téléphone à portée de main :
    { $link }

    Si vous n’avez rien demandé, arrêtez tout ici :
    { $stop }
mail-lifeline-before-subject = Quelqu’un demande à rétablir l’accès à votre compte
mail-lifeline-before-body = La plateforme ({ $by }) se porte garante d’une personne pour rétablir l’accès à votre compte ({ $tenant }), et le lien est envoyé à une autre adresse. Il fonctionnera à partir du { $at }.

    Si ce n’est pas vous, arrêtez tout ici :
    { $stop }
mail-lifeline-opened-subject = La plateforme rétablit un accès : { $name }
mail-lifeline-opened-body = À la demande du responsable ({ $tenant }), la plateforme a ouvert, sur un document signé, le rétablissement d’un accès : { $name }.

    Si cela vous surprend, prévenez votre responsable. { $name } peut tout arrêter par le lien que contient son message, et un administrateur sur la page de cette personne.
mail-lifeline-asked-subject = Une approbation est attendue : { $name }
mail-lifeline-asked-body = Un responsable de la plateforme a ouvert, sur un document signé par le responsable, le rétablissement d’un accès : { $name } ({ $tenant }). Lisez le document, puis approuvez, ou prévenez la plateforme :
    { $link }
mail-lifeline-named-subject = Un administrateur est désigné : { $tenant }
mail-lifeline-named-body = Plus personne n’administrait { $tenant }. À la demande de son responsable, sur un document signé, la plateforme a invité { $name } à l’administrer. L’invitation part dans 72 heures. { $contact }

    Si cela vous surprend, prévenez votre responsable.
