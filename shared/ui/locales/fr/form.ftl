# Ce que les sujets ajoutent au formulaire, et ce qui est demandé avant l’envoi.
form-address = Adresse
form-address-short = Adresse indiquée
form-anonymous = Je souhaite rester anonyme
form-anonymous-hint = Ni nom, ni adresse électronique, ni téléphone ne vous sont demandés, et rien n’en est conservé. Aucun message ne vous parviendra : conservez le récépissé pour suivre la réclamation.
form-anonymous-no-contact = Vous restez anonyme : ni nom, ni adresse électronique, ni téléphone ne vous sont demandés. Pour les donner, décochez ce choix et affichez de nouveau les questions du sujet.
form-anonymous-refused = Ce sujet exige de savoir qui dépose la réclamation : décochez ce choix et donnez une adresse électronique ou un téléphone, ou prenez un autre sujet.
form-answer-missing = Répondez à la question « { $question } »
form-answer-number = Écrivez un nombre à « { $question } », par exemple 3
form-answer-day = Écrivez une date à « { $question } », par exemple 24/11/2026
form-answer-option = Choisissez parmi les réponses proposées à « { $question } »
form-answer-one = Une seule réponse à « { $question } »
form-answer-text = La réponse à « { $question } » contient des caractères illisibles. Saisissez-la de nouveau.
form-answer-long = Réponse à « { $question } » : au plus { $max } caractères ; il y en a { $count }
form-ask = Afficher les questions de ce sujet
form-asks-title = « { $subject } » : ce qui est demandé
form-asks-count = { $count ->
    [one] { $count } question s’ajoute sous le choix du sujet.
   *[other] { $count } questions s’ajoutent sous le choix du sujet.
}
form-asks-nothing = Ce sujet ne demande rien de plus : continuez à remplir le formulaire.
form-asks-legend = Questions sur ce sujet
form-asks-see = Aller aux questions
form-author = Auteur
form-author-unnamed = A souhaité rester anonyme
form-call = Appeler le { $phone }
form-contact-account = Rempli d’après votre compte. Ce que vous changez ici ne vaut que pour ce message ; votre compte reste tel quel.
form-diverted-title = Rien n’a été envoyé : cela n’attend pas
form-event-supported = Une autre personne s’y associe
form-flag-email = une adresse électronique
form-flag-phone = un numéro de téléphone
form-flag-identity = un numéro de carte d’identité
form-flag-account = un numéro de compte bancaire
form-flag-plate = une plaque d’immatriculation
form-nearby-title = { $count ->
    [one] Une réclamation sur ce sujet existe tout près
   *[other] { $count } réclamations sur ce sujet existent tout près
}
form-nearby-text = C’est peut-être déjà signalé. Regardez avant d’envoyer : si c’est la même chose, associez-vous plutôt que d’envoyer une seconde réclamation.
form-nearby-see = Les voir au bas du formulaire
form-nearby-row = { $subject }, à { $metres } m environ, depuis le { $day }
form-nearby-mine = Cela me concerne aussi
form-nearby-mine-hint = Si vous vous associez à l’une d’elles, votre texte n’est pas envoyé : vous la suivez avec votre propre code, et vous recevez les nouvelles si vous avez donné une adresse électronique.
form-nearby-other = Mon cas est différent : envoyer
form-nearby-page-title = Réclamations ouvertes à proximité
form-nearby-page-lead = Ce qui est signalé sur le même sujet autour du lieu choisi, et qui n’est pas encore réglé.
form-nearby-none-title = Aucune réclamation ouverte à proximité
form-nearby-none-text = Personne ne l’a signalé ici, ou ce n’est pas encore publié : vous pouvez écrire une réclamation.
form-nearby-write = Écrire une réclamation
form-place-found-title = Quel lieu voulez-vous dire ?
form-place-found-text = Aucun lieu n’est choisi, et votre adresse semble nommer celui-ci. Envoyez avec le bon lieu, ou choisissez dans les listes.
form-place-found-send = Envoyer avec ce lieu : { $place }
form-text-missing = Décrivez ce qui s’est passé, ou joignez une photo ou un enregistrement qui le montre
form-text-photo = Voir la photo jointe.
form-text-recording = Voir l’enregistrement joint.
form-preview = Voir ce qui sera public
form-preview-title = Ce que le public verra
form-preview-text = Rien n’est encore envoyé. Voici comment votre réclamation apparaîtra, une fois que l’administration l’aura relue.
form-preview-flagged = Rien n’est encore envoyé : votre texte contient ce qui ressemble à des données personnelles, que le public pourrait lire. Changez-le, ou envoyez-le tel quel.
form-preview-nothing = Rien n’est encore envoyé. Rien de cette réclamation ne sera public.
form-preview-see = Le voir au bas du formulaire
form-preview-flags = Ce qui ressemble à des données personnelles dans votre texte :
form-preview-pin = (au mètre près)
form-preview-pin-rough = (au kilomètre près)
form-preview-no-text = Ni le texte ni les photos ne sont publiés : on voit seulement qu’il y a une réclamation sur ce sujet près de ce lieu.
form-preview-photos = Les photos ne sont montrées qu’après vérification par l’administration. Les enregistrements, vidéos et documents ne sont jamais montrés.
form-preview-never = Jamais votre nom, votre adresse électronique, votre téléphone, votre adresse ni vos réponses.
form-preview-send = Envoyer ainsi
form-support-already = Une personne avec cette adresse s’y est déjà associée : elle la suit avec le numéro et le code reçus.
form-support-others = { $count ->
    [one] { $count } autre personne l’a signalé aussi.
   *[other] { $count } autres personnes l’ont signalé aussi.
}
form-supported-title = Vous êtes aussi concerné par la réclamation { $number }
form-supported-done = Vous êtes compté avec cette réclamation
form-supported-lead = Pour la suivre plus tard, gardez son numéro et votre code. Ce que son auteur et l’administration s’écrivent reste entre eux.
form-supported-text = Ce que le public en lit
mail-support-added-subject = Réclamation { $number } : vous y êtes associé
mail-support-added-body = Vous êtes associé à une réclamation ouverte ({ $tenant }) : numéro { $number }, état : { $state }.

    Votre code : { $code }

    Suivez-la ici (votre code est nécessaire) :
    { $link }
mail-support-changed-subject = Réclamation { $number } : { $state }
mail-support-changed-body = La réclamation { $number }, à laquelle vous êtes associé, a du nouveau ({ $tenant }).

    État : { $state }
    Votre code : { $code }

    Suivez-la ici (votre code est nécessaire) :
    { $link }
form-unknown-title = Ce formulaire n’a pas été reconnu
form-privacy-rights = Ce que vous écrivez est conservé le temps que la loi exige. Vous pouvez demander à consulter, corriger ou effacer vos données (loi 09-08).
form-privacy-any = Ce que vous écrivez est lu par l’administration qui répond. Pour certains sujets, des administrations montrent aussi le texte et le lieu au public, et les photos après vérification, jamais votre nom ni vos coordonnées. « { form-preview } » le dit avant l’envoi.
form-privacy-at-once = Ce que vous écrivez est lu par l’administration qui répond. Pour les sujets ci-dessous, elle montre aussi les réclamations au public, sans votre nom ni vos coordonnées : aussitôt si rien dans le texte ne ressemble à des données personnelles, sinon après vérification. Les photos ne sont montrées qu’après vérification.
form-privacy-reviewed = Ce que vous écrivez est lu par l’administration qui répond. Pour les sujets ci-dessous, elle montre aussi les réclamations au public, sans votre nom ni vos coordonnées, après vérification. Les photos aussi ne sont montrées qu’après vérification.
form-privacy-whole = Le texte et le lieu sont montrés
form-privacy-rough = Seuls le sujet et le lieu approximatif sont montrés
form-public-at-once = « { $subject } » : le public voit aussitôt le texte et le lieu, sans votre nom ni vos coordonnées, sauf si le texte contient ce qui ressemble à des données personnelles : alors après vérification. Les photos seulement après vérification.
form-public-reviewed = « { $subject } » : le public voit le texte et le lieu après vérification, sans votre nom ni vos coordonnées. Les photos aussi seulement après vérification.
form-public-rough = « { $subject } » : le public ne voit ni le texte ni les photos, seulement qu’il y a une réclamation et son lieu approximatif.
form-public-never = « { $subject } » : le public ne voit rien de votre réclamation.
form-public-waits = Votre texte attend la vérification de l’administration avant que le public puisse le voir, sans votre nom ni vos coordonnées.
form-preview-at-once = Rien n’est encore envoyé. Le public verra ainsi votre réclamation, dès son envoi.
form-preview-closed = Rien n’est encore envoyé. Cette administration ne montre pas de réclamations au public pour le moment ; si elle le faisait, la vôtre apparaîtrait ainsi, après vérification ou aussitôt, selon sa décision.
