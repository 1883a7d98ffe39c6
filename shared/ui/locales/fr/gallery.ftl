# The page that shows every component.
gallery-title = Composants
gallery-lead = Chaque élément dont les pages sont faites, tel qu’il apparaît dans cette langue et avec ces réglages d’affichage.
gallery-notices = Avis
gallery-states = États, événements et données
gallery-form = Un formulaire avec des erreurs
gallery-lists = Listes et tableaux
