# Figures of complaints: the officers' dashboard, and what everybody reads.
dashboard-nav = Tableau de bord
dashboard-title = Tableau de bord des réclamations
dashboard-lead = Ce qui est reçu, ce qui attend, combien de temps cela prend, et ce que les citoyens en disent. Personne n’y est nommé.
dashboard-all-kinds = Toutes les natures
dashboard-unit = Service chargé
dashboard-all-units = Tous les services
dashboard-months = { $months ->
    [one] { $months } mois
   *[other] { $months } derniers mois
}
dashboard-no-unit = Aucun service
dashboard-everywhere = Partout
dashboard-in-part = Vous voyez les chiffres des services où vous pouvez lire les réclamations.
dashboard-flow = Réclamations reçues et réponses, par mois
dashboard-backlog = En attente à la fin de chaque mois
dashboard-delays = Jours jusqu’à la première réponse, par mois de réception
dashboard-spread = Jours jusqu’à la première réponse, par sujet
dashboard-endings = Ce que les auteurs disent des réponses
dashboard-ending = Suite donnée à la réponse
dashboard-subjects = Reçues par sujet
dashboard-other-subjects = Autres sujets
dashboard-territories = Reçues par territoire
dashboard-units = Reçues par service chargé
dashboard-channels = Reçues par voie d’entrée
dashboard-channel = Voie d’entrée
dashboard-channel-web = Site
dashboard-channel-api = Programme
dashboard-channel-desk = Guichet
dashboard-channel-phone = Téléphone
dashboard-channel-open311 = Open311
dashboard-channel-transfer = Transmission d’une autre administration
dashboard-languages = Reçues par langue de réponse souhaitée
dashboard-language = Langue
dashboard-all = Tous les chiffres, et comment ils sont comptés
dashboard-indicator = Indicateur
dashboard-figure = Valeur
dashboard-days = { $days ->
    [one] { $days } jour
   *[other] { $days } jours
}
dashboard-score = { $score } sur 5
dashboard-how = Comment il est compté
dashboard-recipe = À partir des données ouvertes
dashboard-version = (définition, version { $version })
dashboard-monthly = Comment les chiffres de chaque mois sont comptés
dashboard-public-lead = Ce que l’administration a reçu ces douze derniers mois, ce à quoi elle a répondu, et ce que les citoyens en disent. Ces chiffres sont recomptés toutes les dix minutes au plus.
dashboard-public-empty = Rien de ce qui est compté ici n’a été reçu ces douze derniers mois. Les définitions ci-dessous disent ce qui sera compté.
dashboard-private = Les réclamations sur les sujets dont le public ne voit rien, car ils concernent des personnes, ne sont comptées que réunies, sous « Autres sujets » : il faut pour cela au moins cinq réclamations, sur au moins deux de ces sujets, et qu’aucun chiffre n’en laisse deviner moins de cinq. Sinon elles ne sont dans aucun de ces chiffres.
dashboard-few = « <5 » veut dire de un à quatre : un si petit nombre pourrait désigner quelqu’un. Un tiret, ou un vide dans un graphique : moins de cinq cas. « Autres sujets » : ceux dont le public ne voit rien, réunis, et ceux de moins de cinq cas.
dashboard-open-data = Données ouvertes
dashboard-open-data-closed = L’administration n’a pas ouvert ses données. Les chiffres ci-dessus se téléchargent.
dashboard-open-data-text = Un fichier par mois de réception, une ligne par réclamation, sans rien de ce qu’une personne a écrit. Une ligne n’y est que s’il y en a au moins cinq sur le même sujet dans la même commune ce mois-là ; sinon elle compte pour la province, et si elles sont encore moins de cinq, elle n’y est pas. Les sujets dont le public ne voit rien y sont réunis sous « other_subjects », s’il y a ce mois-là au moins cinq réclamations sur au moins deux de ces sujets ; sinon ils n’y sont pas.
dashboard-open-data-again = Pour recompter un indicateur, réunissez les douze fichiers et appliquez la formule de sa ligne ci-dessus aux colonnes. Le résultat peut différer un peu des chiffres, car les lignes laissées de côté y manquent.
dashboard-home-title = En chiffres, sur douze mois
dashboard-home-link = Tous les chiffres, et comment ils sont comptés, en détail
