# Joining: who began an administration, who else claims it, and one that nobody lists.
paper-kept = ⴰⴼⴰⵢⵍⵓ ⵢⴰⴷ ⵉⵜⵜⵓⵎⵥⵏ, ⵉⵃⴹⴰ ⴷ ⵜⴼⵔⴽⵉⵜ ⴰⴷ:
join-begun-tag = ⴰⵔⴰⵎ ⵉⵍⵍⴰ
join-begun-mine = ⵜⴰⴷ ⵜⴰⵏⴱⴱⴰⴹⵜ ⵉⵏⵓ, ⵓⵔ ⵙⵙⵉⵏⵖ ⴰⵔⴰⵎ ⴰⴷ
join-begun-on = ⵉⴱⴷⴰ ⵢⴰⵏ ⴰⵔⴰⵎ ⵏ ⵜⵏⴱⴱⴰⴹⵜ ⴰⴷ ⴰⵙⵙ ⵏ { $date }
join-begun = ⵉⴱⴷⴰ ⵢⴰⵏ ⴰⵔⴰⵎ ⵏ ⵜⵏⴱⴱⴰⴹⵜ ⴰⴷ
join-begun-colleagues = ⵉⵖ ⴳⴰⵏ ⵉⵎⴷⴷⵓⴽⴰⵍ ⵏⵏⵓⵏ ⵏ ⵜⵡⵓⵔⵉ, ⵙⵙⵓⵜⵔⴰⵜ ⵖⵓⵔⵙⵏ ⴰⴷ ⴰⵡⵏ ⵙⵙⵏⵓⴱⴳⵉⵏ.
join-begun-strangers = ⵉⵖ ⵜⵏ ⵓⵔ ⵜⵙⵙⵉⵏⵎ, ⴹⴼⵕⴰⵜ: ⵙⴱⴷⴷⴰⵜ ⴰⵏⵙⴰ ⵏⵏⵓⵏ, ⵙⵔⵙⴰⵜ ⴰⵎⵙⵉⵙⵉ ⵉⵜⵜⵓⵙⴳⵎⴹⵏ. ⵜⴰⵎⵏⴰⴹⵜ ⵏⵖ ⵉⵎⵙⵡⵓⵔⵉⵏ ⵏ ⵜⵙⵙⵉⵜ ⴰⴷ ⵖⵜⵙⵏ.
join-begun-decides = ⵉⵖ ⵓⵔ ⵜⵙⵙⵉⵏⵎ ⵎⵉⴷⴷⵏ ⴰⴷ, ⵙⵔⵙⴰⵜ ⴰⵎⵙⵉⵙⵉ ⵏⵏⵓⵏ. ⵓⵔ ⵉⵜⵜⴱⴷⴷⴰⵍ ⵡⴰⵍⵓ ⴳ ⵡⴰⵔⴰⵎ ⵏⵙⵏ ⴷⴰⵜ ⵓⵖⵜⴰⵙ ⵏ ⵜⵎⵏⴰⴹⵜ ⵏⵖ ⵏ ⵉⵎⵙⵡⵓⵔⵉⵏ ⵏ ⵜⵙⵙⵉⵜ.
join-account-rival = ⵙ ⵓⵎⵉⴹⴰⵏ ⴰⴷ ⴰⴷ ⵜⴹⴼⵕⵎ ⴰⵖⵜⴰⵙ, ⴰⴷ ⵜⴽⵛⵎⵎ ⵙ:
join-rival-send = ⵙⵙⵓⵜⵔ ⴰⵖⵜⴰⵙ
join-rival-done = ⵜⵜⵓⵙⵔⵙ ⵜⵓⵜⵔⴰ ⵏⵏⵓⵏ. ⴰⵖⵜⴰⵙ ⴰⴷ ⵖⵓⵔⵡⵏ ⵉⴰⵡⴹ ⵙ ⵉⵎⴰⵢⵍ.
join-rival-done-sign-in = ⵜⵜⵓⵙⵔⵙ ⵜⵓⵜⵔⴰ ⵏⵏⵓⵏ. ⴰⵖⵜⴰⵙ ⴰⴷ ⵖⵓⵔⵡⵏ ⵉⴰⵡⴹ ⵙ ⵉⵎⴰⵢⵍ; ⴽⵛⵎⴰⵜ ⴰⴷ ⵜⵜ ⵜⴹⴼⵕⵎ.
join-rival-before = ⵜⵙⵙⵓⵜⵔⵎ ⵜⵜ ⵢⴰⴷ. ⴰⵔ ⵜⵇⵇⵍ ⴰⵖⵜⴰⵙ.
join-rival-member = ⴰⵔ ⵜⵙⵡⵓⵔⵉⵎ ⵢⴰⴷ ⴳ ⵡⴰⵔⴰⵎ ⴰⴷ: ⵓⵔ ⵉⵍⵍⵉ ⵎⴰⵢ ⵉⵜⵜⵓⵙⵓⵜⵓⵔⵏ.
join-rival-refused = ⵜⵓⵜⵔⴰ ⵏⵡⵏ ⵜⴰⵎⴳⴳⴰⵔⵓⵜ ⵓⵔ ⵜⵜⵓⵇⴱⵍ. ⵜⵖⵉⵎ ⴰⴷ ⵜⵙⵙⵓⵜⵔⵎ ⴷⴰⵖ ⵙⴳ { $date }.
join-rival-full = ⴽⵔⴰⴹⵜ ⵜⵓⵜⵔⴰⵡⵉⵏ ⵉ ⵜⵏⴱⴱⴰⴹⵜ ⴰⴷ ⴰⵔ ⵇⵇⵍⵏⵜ ⵢⴰⴷ ⴰⵖⵜⴰⵙ. ⵓⵖⵓⵍⴰⵜ ⴷ ⴰⴷⴷⴰⵢ ⵉⵜⵜⵓⵖⵜⵙ.
join-taken-how = ⵎⴰⵢ ⵉⵜⵜⵓⵙⴽⴰⵔⵏ?
join-taken-ask = ⵜⴰⵏⴱⴱⴰⴹⵜ ⴰⴷ ⵜⴷⵔⴰ ⵢⴰⴷ. ⵙⵙⵓⵜⵔⴰⵜ ⵉ ⵢⴰⵏ ⵓⵏⴱⴱⴰⴹ ⵏⵏⵙ ⴰⴷ ⴰⵡⵏ ⵉⵙⵙⵏⵓⴱⴳⵉ.
join-taken-strangers = ⵉⵖ ⵓⵔ ⵜⵙⵙⵉⵏⵎ ⴰⵡⴷ ⵢⴰⵏ ⴳⵉⵙⵏ, ⴰⵔⴰⵜ ⵉ ⵉⵎⵙⵡⵓⵔⵉⵏ ⵏ ⵜⵙⵙⵉⵜ, ⴰⴷ ⵙⵇⵇⴷⵏ, ⴰⴷ ⴰⵡⵏ ⵔⴰⵔⵏ:
join-own-open = ⵜⵓⵜⵔⴰ ⵏⵏⵓⵏ ⵏ { $date } ⴰⵔ ⵜⵇⵇⵍ ⴰⵖⵜⴰⵙ
join-own-accepted = ⵜⵜⵓⵇⴱⵍ ⵜⵓⵜⵔⴰ ⵏⵏⵓⵏ ⵏ { $date }: ⵜⵜⵓⴼⴽⴰ ⴰⵡⵏ ⵜⵏⴱⴱⴰⴹⵜ
join-own-refused = ⵜⵜⵓⴳⵢ ⵜⵓⵜⵔⴰ ⵏⵏⵓⵏ ⵏ { $date }: ⴰⵔⴰⵎ ⵉⵇⵇⵉⵎ ⵉ ⵡⵉⵏⵏⴰ ⵜ ⵉⴱⴷⴰⵏ
join-own-withdrawn = ⵜⴽⴽⵙⵎ ⵜⵓⵜⵔⴰ ⵏⵏⵓⵏ ⵏ { $date }
join-own-wait = ⵜⴰⵎⵏⴰⴹⵜ ⵏⵖ ⵉⵎⵙⵡⵓⵔⵉⵏ ⵏ ⵜⵙⵙⵉⵜ ⴰⴷ ⵖⵜⵙⵏ. ⴰⵖⵜⴰⵙ ⴰⴷ ⵖⵓⵔⵡⵏ ⵉⴰⵡⴹ ⵙ ⵉⵎⴰⵢⵍ.
join-own-take-back = ⴽⴽⵙ ⵜⵓⵜⵔⴰ ⵉⵏⵓ
join-own-taken-back = ⵜⵜⵓⴽⴽⵙ ⵜⵓⵜⵔⴰ ⵏⵏⵓⵏ.
missing-title = ⵜⴰⵏⴱⴱⴰⴹⵜ ⵉⵏⵓ ⵓⵔ ⵜⵍⵍⵉ
missing-here = ⵓⵔ ⵜⵜ ⵜⵓⴼⵉⵎ?
missing-lead = ⵉⵏⵉⵜ ⵎⴰⵢ ⵜⴳⴰ, ⵎⴰⵏ ⵉⵙⵎ ⵏⵏⵙ ⴷ ⵎⴰⵏⵉ ⵜⵍⵍⴰ. ⵜⵉⵙⵓⵔⵉⴼⵉⵏ ⵢⴰⴹⵏ ⵏⵜⵜⵏⵜⵉ; ⴷⴰⵜ ⵓⵙⵏⴽⵔ, ⵉⵎⵙⵡⵓⵔⵉⵏ ⵏ ⵜⵙⵙⵉⵜ ⴰⵔ ⵙⵇⵇⴰⴷⵏ ⵙ ⵓⴼⵓⵙ ⵎⴰⵙ ⵜⵍⵍⴰ.
missing-administration = ⵜⴰⵏⴱⴱⴰⴹⵜ
missing-kind = ⴰⵏⴰⵡ
missing-kind-commune = ⵜⴰⴳⵔⴰⵡⵜ
missing-kind-province = ⵜⴰⵙⴳⴰ ⵏⵖ ⵜⴰⵎⵏⴱⴰⴹⵜ
missing-kind-region = ⵜⴰⵎⵏⴰⴹⵜ
missing-kind-ministry = ⵜⴰⵎⴰⵡⵙⵜ
missing-kind-hospital = ⴰⵙⴳⵏⴰⴼ ⵏⵖ ⵜⴰⵎⵔⵙⵉⵡⵜ ⵏ ⵜⴷⵓⵙⵉ
missing-kind-agency = ⵜⴰⵙⵏⵇⵇⴰⵎⵜ ⵏⵖ ⵜⴰⵎⵔⵙⵉⵡⵜ ⵜⴰⴳⴷⵓⴷⴰⵏⵜ ⵢⴰⴹⵏ
missing-kind-wrong = ⵙⵜⵉⵜ ⴰⵏⴰⵡ ⵏ ⵜⵏⴱⴱⴰⴹⵜ
missing-name-ar = ⵉⵙⵎ ⵓⵏⵚⵉⴱ ⵙ ⵜⴰⵄⵔⴰⴱⵜ
missing-name-fr = ⵉⵙⵎ ⵓⵏⵚⵉⴱ ⵙ ⵜⴼⵕⴰⵏⵚⵉⵙⵜ
missing-name-zgh = ⵉⵙⵎ ⵓⵏⵚⵉⴱ ⵙ ⵜⵎⴰⵣⵉⵖⵜ
missing-name-en = ⵉⵙⵎ ⵓⵏⵚⵉⴱ ⵙ ⵜⵏⴳⵍⵉⵣⵜ
missing-name-hint = ⴰⵎⵎ ⵉⵍⵍⴰ ⴳ ⵜⴽⴰⵖⵉⴹⵉⵏ ⵏⵏⵙ.
missing-name-wrong = ⴰⵔⴰⵜ ⵉⵙⵎ ⵡⴰⵃⴷⵓⵜ, ⴱⵍⴰ ⴰⵏⵙⴰ, ⴱⵍⴰ ⵜⴰⵏⵇⵇⵉⴹⵜ ⴷⴰⵜ ⵏ ⵓⵙⴽⴽⵉⵍ
missing-within = ⵎⴰⵏⵉ ⵜⵍⵍⴰ
missing-within-hint = ⵜⴰⵎⵏⴰⴹⵜ ⵏⵖ ⵜⴰⵙⴳⴰ ⵏ ⵜⵖⵉⵡⴰⵏⵜ ⵏⵏⵙ.
missing-within-wrong = ⵙⵜⵉⵜ ⵜⴰⵎⵏⴰⴹⵜ ⵏⵖ ⵜⴰⵙⴳⴰ ⵏ ⵜⵖⵉⵡⴰⵏⵜ ⵏⵏⵙ
missing-known = ⵜⵍⵍⴰ ⵢⴰⴷ ⴷⵉⵏⵏ ⵜⴰⵏⴱⴱⴰⴹⵜ ⵙ ⵢⵉⵙⵎ ⴰⴷ
rival-title = ⵎⴰⵏ ⵡⴰⵢⴹ ⵜⵜ ⵉⵜⵜⵓⵜⵔⵏ
rival-title-settled = ⵜⵓⵜⵔⵉⵡⵉⵏ ⵉⴼⵔⴰⵏ
rival-lead = ⵎⵉⴷⴷⵏ ⴰⴷ ⵙⴱⴷⴷⵏ ⴰⵏⵙⴰ ⵏⵙⵏ, ⵙⵔⵙⵏ ⴰⵎⵙⵉⵙⵉ ⵉⵜⵜⵓⵙⴳⵎⴹⵏ; ⵏⵏⴰⵏ ⵎⴰⵙ ⵜⴳⴰ ⵜⵏⴱⴱⴰⴹⵜ ⵜⵉⵏⵏⵙⵏ. ⵙⵎⵣⴰⵣⴰⵍⴰⵜ ⴷ ⵓⵎⵙⵉⵙⵉ ⴷ ⵡⴰⵏⵙⴰ ⵏ ⵡⵉⵏⵏⴰ ⵉⴱⴷⴰⵏ.
rival-position = ⵜⴰⵎⵙⵙⵓⵜⵍⵜ
rival-email = ⴰⵏⵙⴰ ⵏ ⵉⵎⴰⵢⵍ ⵉⵜⵜⵓⵙⴱⴷⴷⵏ
rival-tag = ⵅⴼ ⵓⵎⵔⵓⵡ
rival-setup = ⵢⴰⵏ ⵡⴰⵢⴹ ⴰⵔ ⵉⵜⵜⵓⵜⵔ ⵜⴰⵏⴱⴱⴰⴹⵜ ⵏⵏⵓⵏ
rival-setup-text = ⵜⴰⵎⵏⴰⴹⵜ ⵏⵖ ⵉⵎⵙⵡⵓⵔⵉⵏ ⵏ ⵜⵙⵙⵉⵜ ⴰⴷ ⵖⵜⵙⵏ. ⴰⵙⵏⴽⵔ ⴰⵔ ⵉⵇⵇⵍ ⴰⵖⵜⴰⵙ; ⵎⴰⵢ ⵢⴰⴹⵏ ⴰⵔ ⵉⵜⵜⴷⴷⵓ.
rival-unlisted = ⵓⵔ ⵜⵍⵍⵉ ⴳ ⵓⵎⵙⴽⴰⵏ
rival-unlisted-text = ⵓⵔ ⵉⵏⵏⵉ ⵎⴰⵙ ⵜⵍⵍⴰ ⵖⴰⵙ ⵡⵏⵏⴰ ⵜⵜ ⵉⵙⴽⵛⵎⵏ. ⵏⵏⴰⵏ ⵜⵍⵍⴰ ⵖⵉⴷ: { $within }. ⵙⵇⵇⴷⴰⵜ ⵙ ⵓⴼⵓⵙ ⴷⴰⵜ ⵓⵇⴱⴰⵍ.
rival-by-hand = ⴰⵏⵙⴰ ⴰⴷ ⵓⵔ ⵉⵙⴱⴷⴷⵉ ⵡⴰⵍⵓ
rival-by-hand-text = ⵓⵔ ⵉⴳⵉ ⵡⵉⵏ ⵡⵉⴳⵔ ⵏ ⵜⵏⴱⴱⴰⴹⵜ, ⵓⵍⴰ ⵏ gov.ma. ⵙⵇⵇⴷⴰⵜ ⵙ ⵓⴼⵓⵙ ⵎⴰⵙ ⵉⵙⵡⵓⵔⵉ ⵓⴼⴳⴰⵏ ⴰⴷ ⴷⵉⵏⵏ.
rival-decide = ⵖⵜⵙ ⴳ ⵜⵓⵜⵔⴰ ⵏ { $name }
rival-checked = ⵙⵇⵇⴷⵖ ⵙ ⵓⴼⵓⵙ ⵎⴰⵙ ⵉⵙⵡⵓⵔⵉ ⵓⴼⴳⴰⵏ ⴰⴷ ⴳ ⵜⵏⴱⴱⴰⴹⵜ ⴰⴷ
rival-check-missing = ⵔⵛⵎⴰⵜ ⵜⴰⵙⵏⴷⵓⵇⵜ ⴷⴼⴼⵉⵔ ⵓⵙⵇⵇⴷ, ⵏⵖ ⴰⵊⵊⴰⵜ ⵡⵉⵏⵏⴰ ⵉⵍⵍⴰⵏ
rival-open-first = ⵕⵥⵎⴰⵜ ⵣⵡⴰⵔ ⵜⴰⵎⵙⴰⵙⴰⵢⵜ ⵏⵏⴰ ⵉⴼⴽⴰ ⵓⴼⴳⴰⵏ ⴰⴷ: ⵙ ⵉⵙ ⵔⴰⴷ ⵜⵜⵓⵛⴽ ⵜⵎⵙⵙⵓⴳⵓⵔⵜ
rival-reason-hint = ⵜⵇⵇⴰⵏ ⴰⴱⴷⴰ. ⴰⵔ ⵜⵜ ⵉⵇⵇⵔⴰ ⵓⴼⴳⴰⵏ, ⴷ ⵡⵉⵏⵏⴰ ⵉⴱⴷⴰⵏ ⵉⵖ ⵜⵜⵓⴼⴽⴰ ⵜⵏⴱⴱⴰⴹⵜ ⵉ ⵡⴰⵢⴹ.
rival-keep = ⴰⵊⵊ ⵡⵉⵏⵏⴰ ⵉⵍⵍⴰⵏ
rival-hand-over = ⴼⴽ ⵜⵜ ⵉ ⵓⴼⴳⴰⵏ ⴰⴷ
rival-kept = ⵇⵇⵉⵎⵏ ⵡⵉⵏⵏⴰ ⵉⴱⴷⴰⵏ. ⵉⵜⵜⵓⵙⵙⵏ ⵓⴼⴳⴰⵏ.
rival-handed-over = ⵜⵜⵓⴼⴽⴰ ⵜⵏⴱⴱⴰⴹⵜ. ⵙⵙⵏⵏ ⴽⵓⵍⵍⵓ.
rival-first = ⵢⴰⵏ ⵡⴰⵢⴹ ⴰⵔ ⵉⵜⵜⵓⵜⵔ ⵜⴰⵏⴱⴱⴰⴹⵜ ⴰⴷ: ⵖⵜⵙⴰⵜ ⴳⵔⴰⵙⵏ ⵣⵡⴰⵔ
rival-end-accepted = ⵜⵜⵓⴼⴽⴰ ⴰⵙ ⵜⵏⴱⴱⴰⴹⵜ
rival-end-refused = ⵜⵜⵓⴳⵢ
rival-end-withdrawn = ⵉⴽⴽⵙ ⵜⵜ ⵓⴼⴳⴰⵏ ⴰⴷ
rival-end-on = { $end }, ⴳ { $date }
tenant-step-handed-over = ⵜⵜⵓⴼⴽⴰ ⵜⵏⴱⴱⴰⴹⵜ ⵉ ⵡⵉⵢⴰⴹ
mail-rival-asked-subject = ⵙⵏⴰⵜ ⵜⵓⵜⵔⵉⵡⵉⵏ ⵉ ⵢⴰⵜ ⵜⵏⴱⴱⴰⴹⵜ: { $administration }
mail-rival-asked-body = ⵢⴰⵏ ⴰⵔ ⵉⵜⵜⵓⵜⵔ ⵜⴰⵏⴱⴱⴰⴹⵜ ⵏⵏⴰ ⴰⵔ ⵜⵜⴰⵔⵎⵏ ⵡⵉⵢⴰⴹ: { $administration }

    ⵙⵎⵣⴰⵣⴰⵍⴰⵜ ⴰⵏⵙⵉⵡⵏ ⴷ ⵉⵎⵙⵉⵙⵉⵜⵏ, ⵖⵜⵙⴰⵜ ⵖⵉⴷ:
    { $link }
mail-rival-team-subject = ⵢⴰⵏ ⵡⴰⵢⴹ ⴰⵔ ⵉⵜⵜⵓⵜⵔ ⵜⴰⵏⴱⴱⴰⴹⵜ ⵏⵏⵓⵏ: { $administration }
mail-rival-team-body = ⵢⴰⵏ ⵓⴼⴳⴰⵏ ⵏⵏⴰ ⵖⵓⵔ ⵉⵍⵍⴰ ⵡⴰⵏⵙⴰ ⴳ { $domain } ⵉⵏⵏⴰ ⵎⴰⵙ ⵜⴳⴰ ⵜⵏⴱⴱⴰⴹⵜ ⴰⴷ ⵜⵉⵏⵏⵙ: { $administration }

    ⵓⵔ ⵉⵜⵜⴱⴷⴷⴰⵍ ⵡⴰⵍⵓ ⵖⵉⵍⴰⴷ. ⵜⴰⵎⵏⴰⴹⵜ ⵏⵖ ⵉⵎⵙⵡⵓⵔⵉⵏ ⵏ ⵜⵙⵙⵉⵜ ⴰⴷ ⵖⵜⵙⵏ. ⵉⵖ ⵉⴳⴰ ⴰⵎⴷⴷⴰⴽⴽⵯⵍ ⵏⵏⵓⵏ, ⵙⵙⵏⵓⴱⴳⴰⵜ ⵜ:
    { $link }
mail-rival-kept-subject = ⴰⵔⴰⵎ ⵉⵇⵇⵉⵎ ⵡⵉⵏⵏⵓⵏ: { $administration }
mail-rival-kept-body = ⵜⵜⵓⴳⵢ ⵜⵓⵜⵔⴰ ⵏ ⵡⴰⵢⴹ. ⴰⵔⴰⵎ ⵏⵏⵓⵏ ⴰⵔ ⵉⵜⵜⴷⴷⵓ: { $administration }

    { $link }
mail-rival-handed-over-subject = ⵜⵜⵓⴼⴽⴰ ⵜⵏⴱⴱⴰⴹⵜ ⵉ ⵡⵉⵢⴰⴹ: { $administration }
mail-rival-handed-over-body = ⵉⵙⵎⴷⴰ ⵡⴰⵔⴰⵎ ⵏⵏⵓⵏ, ⵜⵜⵓⴼⴽⴰ ⵜⵏⴱⴱⴰⴹⵜ ⵉ ⵡⴰⵢⴹ: { $administration }

    { $reason }

    ⵓⵔ ⵙⵓⵍ ⵖⵓⵔⵡⵏ ⴰⴽⵛⵛⵓⵎ. { $contact }
mail-rival-refused-subject = ⵜⵜⵓⴳⵢ ⵜⵓⵜⵔⴰ ⵏⵏⵓⵏ: { $administration }
mail-rival-refused-body = ⵜⵇⵇⵉⵎ ⵜⵏⴱⴱⴰⴹⵜ ⵉ ⵡⵉⵏⵏⴰ ⵉⴱⴷⴰⵏ ⴰⵔⴰⵎ: { $administration }

    { $reason }

    ⵙⵙⵓⵜⵔⴰⵜ ⵖⵓⵔⵙⵏ ⴰⴷ ⴰⵡⵏ ⵙⵙⵏⵓⴱⴳⵉⵏ ⵉⵖ ⴷⵉⵏⵏ ⵜⵙⵡⵓⵔⵉⵎ. ⵜⵖⵉⵎ ⴰⴷ ⵜⵙⵙⵓⵜⵔⵎ ⴷⴰⵖ ⴷⴼⴼⵉⵔ 30 ⵏ ⵡⴰⵙⵙ:
    { $link }
mail-rival-accepted-subject = ⵜⵜⵓⴼⴽⴰ ⴰⵡⵏ ⵜⵏⴱⴱⴰⴹⵜ: { $administration }
mail-rival-accepted-body = ⵜⵜⵓⵇⴱⵍ ⵜⵓⵜⵔⴰ ⵏⵏⵓⵏ, ⵜⴳⴰⵎ ⴰⵏⴱⴱⴰⴹ ⵏⵏⵙ ⴰⵎⵣⵡⴰⵔⵓ: { $administration }

    { $reason }

    ⴰⵔⴰⵎ ⴰⴷ ⵉⴱⴷⵓ ⴷⵉⴷⵓⵏ ⵙⴳ ⵓⵎⴰⵢⵏⵓ, ⵖⵉⴷ:
    { $link }
convention-fill = ⵄⵎⵔ ⴷⴰⵜ ⵓⵙⵉⴳⴳⵣ
convention-fill-hint = ⵎⴰⵢ ⵜⵓⵔⴰⵎ ⵖⵉⴷ ⴰⴷ ⵉⴱⴰⵏ ⴳ ⵜⴽⴰⵖⵉⵜ, ⵓⵔ ⵉⵜⵜⵓⵃⴹⵉ.
convention-administration = ⵉⵙⵎ ⵏ ⵜⵏⴱⴱⴰⴹⵜ
convention-fill-button = ⵄⵎⵔ
convention-date = ⴰⴷⵖⴰⵔ ⴷ ⵓⵙⴰⴽⵓⴷ
convention-stamp = ⴰⵟⵟⴰⴱⵄ ⴷ ⵓⵙⴳⵎⴹ
convention-pdf = ⴰⴳⵎ ⵃⵎⴰ ⴰⵙⴳⵎⴹ (PDF)
join-continue-title = ⴽⵎⵎⵍⴰⵜ ⵜⵓⵜⵔⴰ ⵏⵏⵓⵏ
join-continue-text = ⴰⵙⵖⵏ ⵏⵏⴰ ⴰⵡⵏ ⵉⵜⵜⵓⵣⵏⵏ ⴰⵔ ⵉⵔⵥⵎ ⵜⵓⵜⵔⴰ ⵏⵏⵓⵏ ⴳ ⵓⵎⴰⵙⵙ ⴰⴷ ⵓⵍⴰ.
join-continue-button = ⴽⵎⵎⵍⴰⵜ ⴷⴰ
join-gone-title = ⵓⵔ ⵏⵓⴼⵉ ⵜⵓⵜⵔⴰ ⵏⵏⵓⵏ ⴷⴰ
join-gone-lead = ⵜⴰⵙⵓⵔⵉⴼⵜ ⴰⴷ ⵜⴳⴰ ⵜⵉⵏ ⵜⵓⵜⵔⴰ ⵓⵔ ⵉⵣⵔⵉⵏ ⵙⴰ ⵡⵓⵙⵙⴰⵏ, ⵉⵔⵥⵎⵏ ⴳ ⵓⵎⴰⵙⵙ ⴰⴷ.
join-gone-text = ⵉⵙ ⵜⵜ ⵜⵙⵙⵏⵜⴰⵎ ⴳ ⵡⴰⴷⵖⴰⵔ ⵢⴰⴹⵏ? ⵔⵥⵎⴰⵜ ⴰⵙⵖⵏ ⵏ ⵜⴱⵔⴰⵜ ⵏⵏⴰ ⴷ ⵉⵡⴹⵏ ⴷⴼⴼⵉⵔ ⵏ ⵜⵏⴳⴰⵍⵜ. ⵎⴽ ⵓⵀⵓ, ⴰⵍⵙⴰⵜ: ⴽⵔⴰ ⵏ ⵜⵓⵙⴷⵉⴷⵉⵏ.
join-gone-button = ⴰⴼⴰⵜ ⵜⴰⵏⴱⴱⴰⴹⵜ ⵏⵏⵓⵏ
mail-join-continue-subject = ⴽⵎⵎⵍⴰⵜ ⵜⵓⵜⵔⴰ ⵏⵏⵓⵏ: { $administration }
mail-join-continue-body = ⵜⵜⵓⵙⴱⴷⴷ ⵜⴰⵏⵙⴰ ⵏⵏⵓⵏ. ⵙⴳⵎⴹⴰⵜ ⴰⵎⵙⵉⵙⵉ, ⵜⵙⵔⵙⵎ ⵜ ⵙ ⵓⵙⵖⵏ ⴰⴷ, ⵙⴳ ⴽⵓ ⴰⵎⴰⵙⵙ, ⴳ ⵙⴰ ⵡⵓⵙⵙⴰⵏ:
    { $link }

    ⵡⵏⵏⴰ ⵖⵓⵔ ⵉⵍⵍⴰ ⵓⵙⵖⵏ ⴰⴷ ⵉⵣⵎⵔ ⴰⴷ ⵉⵙⵔⵙ ⴰⵎⵙⵉⵙⵉ ⴳ ⵡⴰⴷⵖⴰⵔ ⵏⵏⵓⵏ: ⴰⴷ ⵜ ⵓⵔ ⵜⴼⴽⵎ ⵉ ⵢⴰⵏ.
me-request-title = ⵜⵓⵜⵔⴰ ⵏⵏⵓⵏ ⵉ { $name }
me-request-see = ⵥⵕ ⵜⵓⵜⵔⴰ
mail-join-begun-subject = ⵉⵜⵜⵓⵙⵔⵙ ⵓⵎⵙⵉⵙⵉ ⵏⵏⵓⵏ: { $administration }
mail-join-begun-body = ⵢⵓⵡⴹ ⴷ ⵓⵎⵙⵉⵙⵉ ⵏⵏⵓⵏ, ⵉⴱⴷⴰ ⵡⴰⵔⴰⵎ: { $administration }

    ⵙⵙⵓⵊⴷⴰⵜ ⴽⵓⵍⵍⵓ ⴷⴰ, ⴷⴼⴼⵉⵔ ⴰⵙ ⵙⵙⵓⵜⵔⴰⵜ ⴰⵕⵥⵥⵓⵎ ⵉ ⵓⴳⴷⵓⴷ:
    { $link }
mail-join-claimed-subject = ⵜⵜⵓⵙⵔⵙ ⵜⵓⵜⵔⴰ ⵏⵏⵓⵏ: { $administration }
mail-join-claimed-body = ⵢⵓⵡⴹ ⴷ ⵓⵎⵙⵉⵙⵉ ⵏⵏⵓⵏ: { $administration }. ⵡⵉⵢⴰⴹ ⴰⵔ ⵜⵜ ⵜⵜⴰⵔⵎⵏ: ⵜⴰⵎⵏⴰⴹⵜ ⵏⵖ ⵉⵎⵙⵡⵓⵔⵉⵏ ⵏ ⵜⵙⵙⵉⵜ ⴰⴷ ⵖⵜⵙⵏ.

    ⴹⴼⵕⴰⵜ ⵜⵓⵜⵔⴰ ⵏⵏⵓⵏ ⴳ ⵓⵙⴰⵢⵙ ⵏⵏⵓⵏ:
    { $link }
