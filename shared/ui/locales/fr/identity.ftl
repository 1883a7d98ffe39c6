# Signing in, and a person's own space.
sign-in-title = Se connecter
sign-in-lead = Pour les personnes qui travaillent dans une administration et pour les citoyens qui ont un compte.
sign-in-email = Adresse électronique
sign-in-password = Mot de passe
sign-in-submit = Se connecter
sign-in-wrong = L’adresse électronique ou le mot de passe est incorrect. Vérifiez les deux et réessayez.
sign-in-too-many = Trop de tentatives. Patientez { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
} et réessayez. Depuis un autre navigateur où vous vous êtes déjà connecté à ce compte, vous pouvez continuer.
sign-in-needed = Connectez-vous pour voir cette page.
sign-in-ended = Votre session avait pris fin : rien n’a été envoyé. Connectez-vous pour revenir au formulaire.
sign-in-no-account = Vous n’avez pas besoin de compte pour déposer une réclamation ni pour la suivre.
sign-in-demo-title = Comptes de la démonstration
sign-in-demo-text = Chacun de ces comptes a pour mot de passe { $password }.
signed-out = Vous êtes déconnecté.
me = Mon espace
me-title = Mon espace
me-welcome = Bienvenue, { $name }
me-administrations = Mes administrations
me-desk-open = Ouvrir le bureau
me-complaints = Mes réclamations
me-no-complaints-title = Aucune réclamation pour l’instant
me-no-complaints-text = Les réclamations que vous déposez en étant connecté apparaissent ici.
role-officer = Agent
role-dispatcher = Répartiteur
role-head = Chef de service
role-clerk = Agent du bureau d’ordre
role-counter = Agent de guichet
role-admin = Administrateur
