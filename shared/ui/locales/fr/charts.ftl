# Charts: what stands in and around each of them.
charts-table = Tableau des chiffres
charts-none-title = Aucun chiffre
charts-none-text = Il n’y a rien à représenter pour ce choix. Prenez une période plus longue ou moins de filtres.
charts-period = Période
charts-sum = Ensemble
charts-number = Nombre
charts-share = Part
charts-percent = { $share } %
charts-part = { $name } : { $number } ({ $share })
charts-from-to = Période : { $from } – { $to }.
charts-highest = { $name } : au plus { $most } ({ $when }), { $latest } à la dernière période.
charts-longest-bar = { $count ->
    [one] Une barre. { $name } : { $most }.
   *[other] { $count } barres. La plus longue, { $name } : { $most }.
}
charts-half = La moitié en (médiane)
charts-most = Neuf sur dix en (90e centile)
charts-longest = Le plus long
charts-spread = { $name } : la moitié en { $half }, neuf sur dix en { $most }, le plus long { $longest }.
charts-legal-days = { $days ->
    [one] Délai légal : { $days } jour
   *[other] Délai légal : { $days } jours
}
charts-month-year = { $month } { $year }
charts-month-1 = janv.
charts-month-2 = févr.
charts-month-3 = mars
charts-month-4 = avr.
charts-month-5 = mai
charts-month-6 = juin
charts-month-7 = juil.
charts-month-8 = août
charts-month-9 = sept.
charts-month-10 = oct.
charts-month-11 = nov.
charts-month-12 = déc.
charts-gallery = Graphiques
charts-gallery-figures = Chiffres clés
charts-gallery-spread = Délais par sujet, en jours
