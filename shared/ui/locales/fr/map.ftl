# La carte et la liste publiques, la page publique d’une réclamation, ce que l’administration décide d’en montrer.
map-title = Réclamations publiques
map-lead = Ce que les habitants signalent et où en sont les réponses. { $name } le montre à tous, sans aucun nom.
map-feed-title = Réclamations publiques : { $name }
map-feed = Flux RSS de cette liste
map-follow = Suivre ce qui est nouveau
map-all-states = Tous les états
map-state-open = Toutes celles encore sans réponse
map-state-closed = Toutes celles qui sont closes
map-territory = Territoire
map-all-territories = Tout le territoire
map-period = Reçues depuis
map-all-periods = Toujours
map-period-week = 7 jours
map-period-month = 30 jours
map-period-quarter = 3 mois
map-period-year = 1 an
map-count = { $count ->
    [0] Aucune réclamation
    [one] { $count } réclamation
   *[other] { $count } réclamations
}
map-located = { $count ->
    [0] Aucune n’est sur la carte.
    [one] dont { $count } sur la carte.
   *[other] dont { $count } sur la carte.
}
map-part = Seule une partie de la carte est listée.
map-part-end = Lister toute la carte
map-label = Carte des réclamations publiques
map-hint = Un rond avec un nombre réunit plusieurs réclamations : ouvrez-le pour vous rapprocher. La liste dit la même chose.
map-skip = Passer à la liste
map-failed = La carte n’a pas pu être chargée. La liste dit la même chose.
map-in-view = { $count ->
    [0] Aucune réclamation dans cette partie de la carte
    [one] { $count } réclamation dans cette partie de la carte
   *[other] { $count } réclamations dans cette partie de la carte
}
map-cluster = { $count ->
    [one] { $count } réclamation
   *[other] { $count } réclamations à cet endroit
}
map-legend = Nombre de réclamations par carré
map-legend-to = à
map-heat = Densité par territoire
map-heat-lead = Plus un carré est foncé, plus il compte de réclamations. Le tableau donne les mêmes nombres par territoire.
map-count-head = Réclamations
map-as-points = Voir les points
map-as-heat = Voir la densité
map-list = Liste
map-empty-title = Aucun résultat
map-empty-text = Aucune réclamation publique ne correspond à ces filtres.
map-empty-all-title = Rien à montrer pour le moment
map-empty-all-text = Aucune réclamation n’a encore été rendue publique. Vous pouvez en déposer une.
map-no-text = Le texte de cette réclamation n’est pas public.
map-privacy = Ni le nom, ni l’adresse, ni le téléphone de l’auteur ne sont montrés. Ce que l’administration a masqué ne l’est pas non plus.
map-closed-title = Réclamations non publiées
map-closed-choice = Cette administration ne publie pas ses réclamations. Chacune est traitée de la même façon, sans être montrée.
map-closed-not-here = Cette administration ne reçoit pas de réclamations ici ; elle n’a donc rien à montrer.
map-closed-trial = Cette administration essaie encore le service ; rien n’est publié pendant l’essai.
map-closed-next = Voici ce que vous pouvez faire :
map-event-in-hand = Confiée au service compétent
map-place-near = { $place } (lieu approché, à un kilomètre près)
map-picture = Photo { $number }
map-pictures = Photos
map-mine-title = Vous constatez la même chose ?
map-mine-text = Déposez une réclamation au même endroit et sur le même sujet : vous aurez votre numéro et votre réponse.
map-mine = Je le constate aussi
map-around = Voir ce qui est signalé autour
map-alert-here = Recevoir un message quand quelque chose est signalé ici

showing-nav = Publication
showing-title = Ce que le public voit
showing-lead = Une administration peut montrer ses réclamations sur une carte et dans une liste. Elle seule en décide, et peut revenir sur sa décision à tout moment.
showing-no-subjects = Aucun sujet n’est public
showing-no-subjects-text = Chaque sujet dit si ses réclamations peuvent être montrées. Tant qu’aucun ne le permet, la carte reste vide.
showing-map = Montrer les réclamations au public
showing-map-hint = Sujet, lieu, date, état et texte relu. Jamais le nom de l’auteur ni ses coordonnées. Le numéro n’est donné qu’aux logiciels, par Open311 ; sans le code secret, il n’ouvre rien.
showing-publishes = Ce qui est publié
showing-publishes-hint = Vaut pour les réclamations à venir ; celles qui attendent une relecture continuent d’attendre.
showing-reviewed = Seulement ce qu’une personne a relu
showing-reviewed-hint = Rien n’est montré avant la décision d’un modérateur.
showing-unflagged = Aussi ce qui ne contient, à première vue, aucune donnée personnelle
showing-unflagged-hint = Un texte sans numéro, adresse ni courriel reconnus est montré tout de suite. Ses photos attendent toujours une relecture.
showing-save = Enregistrer
showing-now = À ce jour
showing-shown = Montrées ou prêtes à l’être
showing-waiting = En attente de relecture
showing-hidden = Masquées
showing-see = Voir la page publique
showing-preview = Aperçu des plus récentes
showing-preview-none = Rien à montrer
showing-preview-none-text = Aucune réclamation n’est prête à être montrée. Les modérateurs en décident sur la page de chacune.
showing-done-on = Les réclamations sont montrées au public.
showing-done-off = Les réclamations ne sont pas montrées au public.
showing-trail-changed = Publication des réclamations modifiée
