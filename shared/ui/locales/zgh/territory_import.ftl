# Why an administration answers: the rule, its date and its text, and who else could. $why and $reason are whole sentences.
competence-by-rule = { $why } { $reason } ⴰⵍⵓⴳⵏ ⵏ { $since }, { $source }.
competence-by-dated-rule = { $why } { $reason } ⴰⵍⵓⴳⵏ ⵏ { $since }.
competence-by-unconfirmed-rule = { $why } { $reason } ⴰⵍⵓⴳⵏ ⵏ { $since }, { $source }, ⵉⵇⵇⵉⵎ ⴰⴷ ⵜ ⵉⵙⵙⵉⴷⵜ ⵓⵎⵙⵙⵓⵔⴼ.
competence-alternates = { $why } ⵡⵉⵏⵏⴰ ⵉⵣⵎⵔⵏ ⴰⴷ ⵔⴰⵔⵏ ⵢⴰⴹⵏ: { $names }.
