# Electronic mail. Plain text: the lines below are the lines of the message.
mail-greeting = Bonjour { $name },
mail-greeting-unnamed = Bonjour,
mail-signature = { $tenant }
    Envoyé par Diwan. Les réponses à cette adresse ne sont pas lues.
mail-demo = Ceci est une démonstration : rien n’y est réel.
mail-complaint-received-subject = Votre réclamation { $number } a bien été reçue
mail-complaint-received-body = Votre message a bien été reçu par : { $tenant }.

    Numéro : { $number }
    Code secret : { $code }

    Conservez les deux : ils vous permettent de suivre la réponse, sans compte, à cette adresse :
    { $link }

    La réponse est due au plus tard le { $due } : une administration dispose de 60 jours calendaires à compter de la réception (décret n° 2-17-265).
mail-complaint-assigned-subject = Réclamation { $number } : un agent en est chargé
mail-complaint-assigned-body = Votre réclamation { $number } est maintenant confiée à un agent ({ $tenant }).

    La réponse est due au plus tard le { $due }. Suivez-la ici :
    { $link }
mail-complaint-answered-subject = Réclamation { $number } : une réponse est donnée
mail-complaint-answered-body = Votre réclamation { $number } a reçu une réponse ({ $tenant }).

    Suite donnée : { $outcome }

    Lisez la réponse, et dites si elle règle l’affaire, ici (votre code secret est nécessaire) :
    { $link }

    { $remedy }
mail-complaint-contested-subject = Réclamation { $number } : vos raisons ont été reçues
mail-complaint-contested-body = Vous avez contesté la réponse à votre réclamation { $number }. Elle est de nouveau ouverte, et l’administration la réexamine ({ $tenant }).

    Suivez-la ici :
    { $link }
mail-complaint-closed-subject = La réclamation { $number } est close
mail-complaint-closed-body = Votre réclamation { $number } est close ({ $tenant }).

    Vous pouvez encore la lire ici :
    { $link }
mail-officer-assigned-subject = La réclamation { $number } vous est confiée
mail-officer-assigned-body = Vous êtes chargé de la réclamation { $number } ({ $category }). La réponse est due au plus tard le { $due }.

    { $link }
mail-officer-contested-subject = La réclamation { $number } est contestée
mail-officer-contested-body = L’auteur conteste la réponse à la réclamation { $number } ({ $category }).

    { $link }
