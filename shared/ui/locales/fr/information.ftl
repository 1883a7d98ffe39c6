# Help, accessibility, privacy, and what stands on the pages of the suite itself.
help-follow = Pour suivre une réclamation, utilisez son numéro et son code secret : les deux figurent sur le récépissé et dans le courriel. Sans le code, personne ne peut l’ouvrir, même avec le numéro.
help-lost = Si vous avez perdu le code, cherchez le courriel de confirmation : le code y figure. L’administration ne connaît pas votre code ; elle peut retrouver la réclamation avec son numéro ou votre nom, et vous dire où elle en est.
help-time = Une administration dispose de 60 jours calendaires pour répondre à une réclamation (décret 2-17-265). La page de la réclamation indique le jour, et pourquoi c’est ce jour-là.
help-contest = Si la réponse ne règle pas l’affaire, vous pouvez la contester sur la page de la réclamation. Ensuite, le Médiateur du Royaume vous reste ouvert.
help-without-map = La carte n’est jamais nécessaire : choisissez la région, la préfecture ou province, et la commune dans les listes. Toutes les pages fonctionnent sans script.
accessibility-aim = Diwan vise le niveau AA des Règles pour l’accessibilité des contenus web (WCAG) 2.2. Chaque page est contrôlée par un programme dans chaque langue, et s’utilise au clavier seul.
accessibility-display = Le panneau « Affichage » en haut de chaque page règle la taille du texte, les espacements, le contraste, les couleurs, la police et les mouvements. La lecture à voix haute fonctionne là où votre navigateur a une voix pour la langue ; il n’y en a pas encore pour l’amazighe.
accessibility-known = Limite connue : aucune personne qui utilise chaque jour un lecteur d’écran n’a encore essayé les pages.
privacy-what = Ce que vous écrivez est lu par l’administration qui répond. Pour certains sujets, elle peut décider de montrer au public le texte et le lieu des réclamations, sans votre nom ni vos coordonnées ; le formulaire le dit avant l’envoi. Votre nom et vos coordonnées sont conservés à part de la réclamation.
privacy-photos = Le lieu et l’appareil enregistrés dans les photos, les enregistrements et les vidéos sont retirés de ce qui est montré. L’original est scellé ; chaque ouverture par un agent est enregistrée.
privacy-cookies = Des témoins (cookies) gardent votre langue, vos réglages d’affichage, votre session, les réclamations que vous venez d’ouvrir, les comptes auxquels ce navigateur s’est connecté, la confirmation de ce que vous venez de faire, et la protection des formulaires. Il n’y en a pas d’autres, et aucune page ne demande rien à un autre site.
privacy-rights = Vous pouvez demander à consulter, corriger ou effacer vos données (loi 09-08) : écrivez à l’administration concernée.
operator-title = Plateforme
privacy-drafts = Un formulaire commencé est gardé sur votre appareil, jamais chez nous, pour ne pas être perdu : texte, lieu, nom, adresse électronique, téléphone, et les fichiers joints. Ce brouillon est effacé quand vous envoyez le formulaire, quand vous l’effacez, quand vous vous déconnectez, et au plus tard après 7 jours. Sur un appareil partagé, effacez-le avant de partir.
contact-lead = Pour toute question, écrivez aux responsables de la plateforme :
contact-title = Pour les administrations
contact-text = Votre administration veut participer, son service est suspendu, ou plus personne n’y a d’accès ? Commencez ici :
