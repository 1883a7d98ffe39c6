# Why an administration answers: the rule, its date and its text, and who else could. $why and $reason are whole sentences.
competence-by-rule = { $why } { $reason } Règle du { $since }, { $source }.
competence-by-dated-rule = { $why } { $reason } Règle du { $since }.
competence-by-unconfirmed-rule = { $why } { $reason } Règle du { $since }, { $source }, encore à confirmer par un juriste.
competence-alternates = { $why } À défaut, peuvent répondre : { $names }.
