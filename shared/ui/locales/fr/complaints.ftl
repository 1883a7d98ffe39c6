# A complaint as its author sees it: submit, receipt, follow, contest.
complaint = Réclamation
complaints = Réclamations
complaint-new-title = Déposer une réclamation
complaint-new-lead = Dites ce qui s’est passé, et où. Nous trouvons l’administration qui doit répondre.
complaint-new-tenant-lead = Votre message est adressé à : { $name }.
complaint-emergency = En danger ? N’écrivez pas ici : appelez le 19 (police, en ville), le 177 (gendarmerie) ou le 15 (ambulance, pompiers).
complaint-kind = Quelle est la nature de votre message ?
complaint-kind-complaint = Réclamation
complaint-kind-complaint-hint = Quelque chose ne fonctionne pas, ou une décision est erronée, et vous demandez que cela soit corrigé.
complaint-kind-observation = Observation
complaint-kind-observation-hint = Vous signalez quelque chose sans rien demander pour vous-même.
complaint-kind-suggestion = Suggestion
complaint-kind-suggestion-hint = Vous proposez une amélioration.
complaint-place = Où cela se trouve-t-il ?
complaint-place-hint = Le lieu détermine l’administration qui répond.
complaint-category = Quel en est le sujet ?
complaint-text = Décrivez-le avec vos propres mots
complaint-text-hint = Ce qui s’est passé, quand, et ce que vous demandez. N’écrivez ni les noms ni les numéros d’autres personnes. Ou joignez une photo ou un enregistrement qui le montre ou le dit, et laissez ce champ vide.
complaint-contact = Comment vous joindre ?
complaint-contact-hint = Donnez une adresse électronique ou un numéro de téléphone. Les messages partent par courriel ; sans adresse, un SMS vous avertit de ce qui compte.
complaint-name = Votre nom
complaint-email = Adresse électronique
complaint-phone = Numéro de téléphone
complaint-phone-hint = Par exemple 06 12 34 56 78.
complaint-lang = Langue des réponses
complaint-lang-hint = La réponse et les messages sont rédigés dans cette langue autant que possible.
complaint-consent-title = Vos données
complaint-privacy = Ce que vous écrivez n’est lu que par l’administration qui répond.
complaint-consent = J’accepte que mes données servent au traitement de cette demande
complaint-send = Envoyer
complaint-number = Numéro
complaint-code = Code secret
complaint-received-at = Reçue le
complaint-due = Réponse due au plus tard le
complaint-administration = Administration
complaint-place-short = Lieu
complaint-files = Fichiers
complaint-no-files = Aucun fichier n’a été joint.
complaint-none-given = Non indiqué

receipt-title = Votre message a bien été reçu
receipt-keep = Conservez ce numéro et ce code
receipt-keep-text = Avec le numéro et le code, vous pouvez suivre la réponse sans compte. Le code ne figure que sur ce récépissé et dans votre courriel.
receipt-email-sent = Une confirmation est en route vers { $email }.
receipt-email-held = Pendant l’essai, rien n’est envoyé à { $email }, sauf si c’est l’adresse d’un membre de cette administration.
receipt-due = Réponse attendue au plus tard le { $date } ({ $name }).
receipt-due-why = Pourquoi cette date ?
receipt-due-rule = Une administration dispose de 60 jours calendaires à compter de la réception pour répondre à une réclamation (décret n° 2-17-265 du 23 juin 2017). Reçue le { $received }, la réponse est donc due au plus tard le { $due }.
receipt-next-title = Et ensuite ?
receipt-next-assigned = Un agent de l’administration lit votre message et en est chargé.
receipt-next-answered = Vous recevez une réponse motivée.
receipt-next-contest = Si la réponse ne vous satisfait pas, vous pouvez la contester ici.
receipt-follow = Suivre cette réclamation
receipt-pdf = Récépissé en PDF (arabe, amazighe, français)
receipt-again = Déposer une autre réclamation

follow-title = Suivre une réclamation
follow-lead = Saisissez le numéro et le code secret de votre récépissé.
follow-number = Numéro de la réclamation
follow-number-hint = Par exemple { $example }
follow-code = Code secret
follow-lost = Numéro ou code perdu ?
follow-submit = Suivre
follow-page-title = Réclamation { $number }
follow-timeline = Ce qui s’est passé
follow-yours = Ce que vous avez écrit
follow-answer = La réponse
follow-late = La réponse est en retard : elle était due au plus tard le { $date }.
follow-open-days = { $days ->
    [0] La réponse est due aujourd’hui.
    [one] Il reste { $days } jour pour la réponse.
   *[other] Il reste { $days } jours pour la réponse.
}
follow-satisfied-question = Cette réponse règle-t-elle l’affaire ?
follow-satisfied = Oui, la réponse me satisfait
follow-contest = Non, je conteste la réponse
follow-satisfied-done = Merci. Votre réclamation est close : l’affaire est réglée.
follow-contest-until = Vous pouvez contester jusqu’au { $date }.

contest-title = Contester la réponse
contest-lead = Dites pourquoi la réponse ne règle pas l’affaire. La réclamation revient à l’administration, à une autre personne que l’auteur de la réponse si possible.
contest-reason = Vos raisons
contest-reason-hint = Que manque-t-il à la réponse, ou qu’est-ce qui y est inexact ?
contest-submit = Contester la réponse
contest-done = Vos raisons ont été reçues. La réclamation est de nouveau ouverte.
contest-too-late = Le délai pour contester s’est terminé le { $date }.
kept-title = Votre texte, qui n’a pas été envoyé
kept-hint = Copiez-le s’il doit encore servir : il n’est enregistré nulle part.

event-received = Reçue
event-received-text = La réclamation a été reçue et a son numéro.
event-assigned = Confiée à un agent
event-assigned-unit = Confiée à un service
event-assigned-text = Le dossier est confié à : { $unit }.
event-assigned-by = Confiée à { $name } par { $by }.
event-reassigned = Confiée à un autre agent
event-answered = Réponse donnée
event-answered-text = Suite donnée : { $outcome }
event-satisfied = Affaire réglée, selon l’auteur
event-contested = Contestée par l’auteur
event-closed = Close
event-closed-text = Le délai pour contester la réponse est passé.
event-due = Réponse due

state-received = Reçue
state-assigned = En cours
state-answered = Réponse donnée
state-contested = Contestée
state-satisfied = Réglée
state-closed = Close

outcome-resolved = Résolue
outcome-resolved-hint = Ce qui était demandé est fait.
outcome-partly = Résolue en partie
outcome-partly-hint = Une partie est faite ; la réponse dit ce qui reste, et pour quand.
outcome-not-resolved = Non résolue
outcome-not-resolved-hint = Ce n’est pas possible ; la réponse en donne le motif.
outcome-not-ours = Hors de notre compétence
outcome-not-ours-hint = La réponse dit qui est compétent.

check-title = Vérifier un récépissé
check-lead = Saisissez ce qui est imprimé sur le récépissé à côté du code QR. Le code de vérification montre que le papier est authentique ; il n’ouvre pas la réclamation.
check-number = Numéro
check-submit = Vérifier
check-genuine = Ce récépissé est authentique
check-genuine-text = La réclamation { $number } a été reçue le { $date } par : { $name }.
check-unknown = Aucun récépissé ne porte ce numéro et ce code
check-unknown-text = Comparez avec le récépissé imprimé, caractère par caractère. S’ils sont identiques, ce papier ne vient pas d’ici.
day-off-weekly = jour de repos hebdomadaire
receipt-due-moved = Le dernier jour serait le { $from } ({ $reason }) : le délai s’achève donc le jour ouvré suivant, le { $due }.
check-code = Code de vérification
complaint-file-kept = Fichiers déjà reçus, envoyés avec le formulaire
complaint-twin-title = Vous avez déjà envoyé ce message
complaint-twin-text = Il a été reçu le { $at }. Rien n’a été envoyé une seconde fois.
complaint-send-again = Envoyer quand même une seconde fois
receipt-administration-why = Pourquoi cette administration ?
receipt-again-see = Revoir le récépissé
receipt-paper-title = Récépissé de dépôt de réclamation
receipt-check = Vérifier ce récépissé avec le code { $code }
receipt-made = Reçu par Diwan le { $at }, heure légale du Maroc
receipt-qr-label = Code QR qui mène à la vérification de ce récépissé
competence-chosen = Vous avez écrit à cette administration depuis sa propre page.
competence-chosen-desk = La personne a écrit à cette administration depuis sa propre page.
competence-entered-desk = Un agent de cette administration l’a saisie pour la personne.
competence-entered-relay = Un relais, qui n’est pas un agent de cette administration, l’a saisie pour la personne.
complaint-used-title = Ce formulaire a déjà été envoyé
complaint-used-text = Il a été reçu le { $at } avec un autre contenu. Ce que vous avez changé depuis n’a pas été envoyé.
complaint-send-another = Envoyer ceci comme une nouvelle réclamation
complaint-outside-title = Ce lieu relève d’une autre administration
complaint-send-there = Envoyer à : { $name }
complaint-send-here = Envoyer quand même à : { $name }
complaint-stale-title = Cette page est restée ouverte trop longtemps
complaint-stale-text = Rien n’a encore été envoyé, et rien n’est perdu : ce que vous avez écrit est ci-dessous. Vérifiez-le et envoyez de nouveau.
receipt-keep-text-alone = Avec le numéro et le code, vous pouvez suivre la réponse sans compte. Le code ne figure que sur ce récépissé. Rien ne vous sera envoyé.
receipt-files = { $count ->
    [0] Aucun
    [one] { $count } fichier
   *[other] { $count } fichiers
}
receipt-name = Nom
follow-due-again-rule = Vous avez contesté la réponse le { $received } : l’administration dispose d’un nouveau délai de 60 jours calendaires, comme pour une réclamation (décret n° 2-17-265 du 23 juin 2017), jusqu’au { $due }.
follow-contest-rule = La réponse est du { $received } ; Diwan laisse 15 jours calendaires pour la contester. Ce délai est une règle de ce service, non de la loi.
