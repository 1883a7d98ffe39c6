# What is done with personal data, for everybody and for who inspects an administration.
data-nav = Registre des traitements
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
register-nav = Registre des données personnelles
register-read-lead = Ce que l’administration déclare faire des données personnelles (loi 09-08).
register-empty-title = Rien n’est encore déclaré
register-empty-text = Dès que l’administration aura rempli son registre, il se lira ici.
