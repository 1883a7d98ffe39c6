# Why an administration answers: the rule, its date and its text, and who else could. $why and $reason are whole sentences.
competence-by-rule = { $why } { $reason } قاعدة { $since }، { $source }.
competence-by-dated-rule = { $why } { $reason } قاعدة { $since }.
competence-by-unconfirmed-rule = { $why } { $reason } قاعدة { $since }، { $source }، في انتظار تأكيدها من طرف رجل قانون.
competence-alternates = { $why } ويمكن أن تجيب بدلا منها: { $names }.
