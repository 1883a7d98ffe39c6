# The front door and an administration's own page.
home = Accueil
home-title = Que souhaitez-vous faire ?
home-lead = Un seul lieu pour vous adresser aux administrations marocaines. Aucun compte n’est nécessaire pour déposer une réclamation ou la suivre.
home-complaint = Déposer une réclamation
home-complaint-text = Dites ce qui ne va pas, ou faites une observation ou une suggestion. Vous recevez un numéro et suivez la réponse ici.
home-appointment = Prendre rendez-vous
home-appointment-text = Choisissez un bureau, un service et une heure.
home-letter = Envoyer un courrier
home-letter-text = Déposez un courrier et recevez aussitôt un récépissé.
home-coming = Bientôt disponible
home-follow-title = Suivre avec un numéro et un code
home-follow-text = Tous deux figurent sur votre récépissé et dans le courriel que vous avez reçu.
home-check = Vérifier un récépissé
home-check-text = Sachez si un récépissé est authentique.
home-search-title = Trouver une administration
home-search-label = Nom d’une administration ou d’un lieu
home-search-none = Aucune administration ne porte ce nom. Essayez une partie du nom, ou le nom du lieu.
home-search-count = { $count ->
    [0] Aucune administration trouvée
    [one] { $count } administration trouvée
   *[other] { $count } administrations trouvées
}
tenant-lead = Écrivez à cette administration et suivez ce que vous avez envoyé.
tenant-complaint-text = Pour une affaire à la charge de : { $name }.
