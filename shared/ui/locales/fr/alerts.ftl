# Être prévenu des nouvelles réclamations d’un endroit.
alerts-title = Recevoir les nouvelles réclamations d’un endroit
alerts-lead = Un seul message par jour, et seulement s’il y a du nouveau. Chaque message contient le lien qui y met fin.
alerts-territory-hint = Tout ce qui y est signalé et rendu public.
alerts-radius = Autour de ce point
alerts-radius-hint = Seules les réclamations placées sur la carte sont comptées.
alerts-radius-metres = { $metres ->
    [one] { $metres } mètre
   *[other] { $metres } mètres
}
alerts-territory-instead = Choisir plutôt un territoire
alerts-email = Adresse électronique
alerts-email-hint = Nous y envoyons un lien : rien ne part avant que vous l’ayez ouvert.
alerts-send = Recevoir le lien
alerts-sent = Un message est parti à { $email }. Ouvrez le lien qu’il contient dans les trois jours.
alerts-error-territory = Choisissez un territoire de cette administration.
alerts-error-radius = Choisissez une distance de la liste.
alerts-error-subject = Choisissez un sujet de la liste.
alerts-error-email = Écrivez une adresse électronique complète, comme nom@exemple.ma.
alerts-about = { $subject }, { $place }
alerts-about-all = Tous les sujets, { $place }
alerts-circle = dans un rayon de { $metres } m ({ $place })
alerts-confirm-title = Confirmer votre demande
alerts-confirm-lead = Vous recevrez au plus un message par jour sur :
alerts-confirm-button = Confirmer
alerts-confirmed = C’est confirmé. Vous recevrez un message quand il y aura du nouveau.
alerts-end-title = Ne plus recevoir ces messages
alerts-end-lead = Vous ne recevrez plus de message sur :
alerts-end-button = Ne plus recevoir
alerts-ended = C’est terminé : vous ne recevrez plus ces messages, et votre adresse est effacée.
alerts-gone-title = Ce lien n’est plus valable
alerts-gone-text = Il a été utilisé, il est trop ancien, ou l’adresse est incomplète. Vous pouvez refaire une demande.
alerts-own-title = Vos alertes par endroit
alerts-own-lead = Les messages que vous recevez sur les nouvelles réclamations.
alerts-own-none = Aucune alerte
alerts-own-none-text = Ouvrez la page des réclamations publiques d’une administration pour en demander une.
alerts-own-find = Trouver une administration
mail-alert-confirm-subject = Confirmez votre demande : nouvelles réclamations
mail-alert-confirm-body = Quelqu’un, sans doute vous, veut recevoir à cette adresse les nouvelles réclamations publiques ({ $tenant }) :
    { $what }

    Pour confirmer, ouvrez ce lien dans les trois jours :
    { $link }

    Si ce n’est pas vous, ne faites rien : rien ne sera envoyé, et cette adresse sera effacée.
mail-alert-new-subject = { $count ->
    [one] { $count } nouvelle réclamation : { $what }
   *[other] { $count } nouvelles réclamations : { $what }
}
mail-alert-new-body = { $count ->
    [one] Une réclamation est devenue publique ({ $tenant }).
   *[other] { $count } réclamations sont devenues publiques ({ $tenant }).
}

    { $named }

    Toutes les réclamations publiques :
    { $list }

    Vous recevez ce message parce que vous l’avez demandé : { $what }. Pour ne plus le recevoir :
    { $end }
