# Why an administration answers: the rule, its date and its text, and who else could. $why and $reason are whole sentences.
competence-by-rule = { $why } { $reason } Rule of { $since }, { $source }.
competence-by-dated-rule = { $why } { $reason } Rule of { $since }.
competence-by-unconfirmed-rule = { $why } { $reason } Rule of { $since }, { $source }, which a lawyer has still to confirm.
competence-alternates = { $why } Who could answer otherwise: { $names }.
