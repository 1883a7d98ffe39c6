# What is open to everybody or to be read again: personal data, official names, settings.
data-nav = Données personnelles
data-title = Vos données personnelles
data-lead = { $name } : ce qui est fait des données personnelles, et les droits que la loi 09-08 vous donne.
data-complaints = Réclamations, observations et suggestions
data-unsaid = Cette administration n’a pas encore rempli son registre. Vos droits sont les mêmes : écrivez-lui.
data-pending = La déclaration de ce traitement à la CNDP (Commission nationale de contrôle de la protection des données à caractère personnel) est en cours. Le numéro paraîtra ici dès qu’elle l’aura donné ; vos droits n’attendent pas.
data-pending-word = Déclaration en cours
data-nothing = Rien n’est encore déclaré à la CNDP : le formulaire n’est donc pas publié.
data-nothing-word = Pas encore déclaré
data-rights-title = Vos droits
data-rights-lead = La loi 09-08 relative à la protection des personnes physiques à l’égard du traitement des données à caractère personnel vous donne trois droits.
data-right-access = Accès : savoir si des données sur vous sont traitées, lesquelles et pourquoi, et en recevoir une copie.
data-right-rectification = Rectification : faire corriger, compléter ou effacer ce qui est faux ou incomplet.
data-right-opposition = Opposition : refuser, pour des motifs légitimes, que vos données soient traitées.
data-how-title = Comment les exercer
data-how-write = Écrivez à cette administration : { $name }
data-how-contact = Écrivez à :
data-how-number = Donnez le numéro de votre réclamation si vous l’avez, et dites quel droit vous exercez. On peut vous demander de prouver qui vous êtes ; le code secret de la réclamation ne vous sera jamais demandé.
data-how-cndp = Sans réponse, ou si la réponse ne vous satisfait pas, vous pouvez vous plaindre à la CNDP.
data-all-link = Ce que font les autres administrations
data-all-title = Registre des données personnelles
data-all-lead = Ce que chaque administration fait des données personnelles (loi 09-08) : sa page dit pourquoi, combien de temps, et à qui vous adresser.
data-search = Nom de l’administration, ou numéro de la CNDP
data-none-title = Aucune administration trouvée
data-none-text = Essayez une partie du nom, ou le nom du lieu.
data-administration = Administration
data-form = Traitement
data-cndp = Numéro de la CNDP
data-controller = Responsable du traitement
data-kept = Durée de conservation
data-months = { $months ->
    [one] { $months } mois
   *[other] { $months } mois
}
data-notice-link = Ce qui est fait de vos données, et vos droits
names-taken = C’est déjà le nom de : { $name }. Choisissez-en un que personne ne confond, par exemple avec le nom du lieu.
names-hint = Votre administration est en service : un nouveau nom attend l’accord de la région ou des responsables de la plateforme. Les textes changent aussitôt.
names-asked = C’est enregistré. Les nouveaux noms attendent un accord ; vous recevrez la réponse par courriel.
names-withdrawn = La demande est retirée. Les noms restent ce qu’ils étaient.
names-title = Nouveaux noms
names-since = Ils attendent un accord depuis : { $at }
names-instead = { $new } (au lieu de « { $before } »)
names-withdraw = Retirer la demande de nouveaux noms
names-waiting = Demande de nouveaux noms
names-accept = Accepter ces noms
names-refuse = Refuser ces noms
names-reason-hint = Nécessaire pour refuser : dites pourquoi, et quoi faire ensuite. L’administration la lit.
tenant-step-names-asked = De nouveaux noms sont demandés
tenant-step-names-withdrawn = La demande de nouveaux noms est retirée
tenant-step-names-accepted = Les nouveaux noms sont acceptés
tenant-step-names-refused = Les nouveaux noms sont refusés
mail-names-asked-subject = Une administration demande de nouveaux noms : { $administration }
mail-names-asked-body = { $administration } est en service et demande à s’appeler autrement. Jusqu’à votre décision, rien ne change.

    Voyez les noms, et décidez, ici :
    { $link }
mail-names-accepted-subject = Vos nouveaux noms sont acceptés : { $administration }
mail-names-accepted-body = Les noms que vous avez demandés pour { $administration } sont acceptés. Chacun les lit dès maintenant.

    { $link }
mail-names-refused-subject = Vos nouveaux noms sont refusés : { $administration }
mail-names-refused-body = Les noms que vous avez demandés pour { $administration } sont refusés :

    { $reason }

    Les noms restent ce qu’ils étaient. Vous pouvez en demander d’autres :
    { $link }
setup-changed-text = Quelqu’un d’autre a enregistré ceci pendant que vous écriviez. Rien de votre part n’est encore enregistré. Voici ce qui est enregistré maintenant :
setup-changed-next = Ce que vous avez écrit est toujours dans le formulaire. Corrigez-le s’il le faut ; l’enregistrer de nouveau remplace ce qui est ci-dessus.
trail-change = { $what } : { $before } → { $after }
trail-change-only = Modifié : { $what }
trail-change-nothing = rien
