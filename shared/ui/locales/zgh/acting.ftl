# Acting for somebody: mandates, companies, support; and who opened a file.
mandates = ⵜⵉⵡⴽⵉⵍⵉⵏ
mandates-lead = ⴷⴰ ⵜⵙⵡⵡⵓⵔⵉⵎ ⴳ ⵓⴷⵖⴰⵔ ⵏ ⵢⴰⵏ ⵓⴼⴳⴰⵏ ⵉⵜⵔⵏ ⴰⵢⵏⵏⴰⵖ: ⵉ ⴽⵔⴰ ⵏ ⵜⵡⵓⵔⵉⵡⵉⵏ, ⴳ ⵢⴰⵏ ⵡⴰⴽⵓⴷ, ⵙ ⵓⵙⵇⴱⵍ ⵏⵏⵙ.
mandate-new = ⵜⴰⵡⴽⵉⵍⵜ ⵜⴰⵎⴰⵢⵏⵓⵜ
mandate-new-lead = ⴰⵔⴰⵜ ⵜⵜ ⴷ ⵓⴼⴳⴰⵏ. ⵓⵔ ⵉⵣⵎⵉⵔ ⴰⴷ ⵉⵜⵜⵓⵙⴽⵔ ⴰⵡⴷ ⵢⴰⵜ ⵙ ⵉⵙⵎ ⵏⵏⵙ ⴷⴰⵜ ⵏ ⵓⵙⵇⴱⵍ ⵏⵏⵙ.
mandates-all = ⴰⴽⴽⵯ ⴰⴷⴷⴰⴷⵏ
mandates-search-hint = ⵉⵙⵎ ⵏ ⵓⴼⴳⴰⵏ ⵏⵖ ⵜⴰⵎⵙⵙⵉⵔⵜ
mandates-none-found = ⵓⵔ ⵜⵍⵍⵉ ⵜⵡⴽⵉⵍⵜ ⵉⵎⵙⴰⵙⴰⵏ ⴷ ⵉⵙⵜⵜⴰⵢⵏ ⴰ.
mandates-empty-title = ⵓⵔ ⵜⴰ ⵜⵍⵍⵉ ⵜⵡⴽⵉⵍⵜ
mandates-empty-text = ⵎⴽ ⴰⵡⵏ ⵉⵜⵔ ⵢⴰⵏ ⵓⴼⴳⴰⵏ ⴰⴷ ⵜⵙⵡⵡⵓⵔⵉⵎ ⴳ ⵓⴷⵖⴰⵔ ⵏⵏⵙ, ⵙⵏⵜⵉⵢⴰⵜ ⵙ ⵜⵡⴽⵉⵍⵜ ⵜⴰⵎⴰⵢⵏⵓⵜ.
mandate-name = ⵉⵙⵎ ⵏ ⵓⴼⴳⴰⵏ
mandate-name-hint = ⴰⵎ ⴷ ⵉⵍⵍⴰ ⴳ ⵜⴽⴰⵔⴹⴰ ⵏ ⵜⵎⴰⴳⵉⵜ ⵏⵏⵙ.
mandate-name-missing = ⴰⵔⴰⵜ ⵉⵙⵎ ⵏ ⵓⴼⴳⴰⵏ.
mandate-reference = ⵜⴰⵎⵙⵙⵉⵔⵜ ⵏ ⵜⵡⴽⵉⵍⵜ
mandate-until = ⴰⴽⵓⴷ
mandate-until-answer = ⵜⴰⵎⵔⴰⵔⵓⵜ ⵏ ⵓⴼⴳⴰⵏ ⴰⵔ { $until }
mandate-until-hand-in = ⵜⴰⵡⵔⵉⵇⵜ ⵉⵜⵜⵓⵙⴳⵎⴹⵏ ⴰⴷ ⵜⵜⵓⵛⴽ ⴰⵔ { $until }
mandate-until-compare = ⵜⴰⵡⵔⵉⵇⵜ ⵉⵜⵜⵓⵙⴳⵎⴹⵏ ⴰⴷ ⵜⵜⵓⵙⵙⵓⴷⵙ ⴰⵔ { $until }
mandate-until-valid = ⴷⴰ ⵜⵙⵡⵡⵓⵔⵉ ⴰⵔ { $until }
mandate-until-over = ⵉⵣⵔⵉ ⵓⴽⵓⴷ ⴳ { $until }
mandate-until-none = ⵓⵔ ⵙⵓⵍ ⵉⵍⵍⵉ
mandate-officer = ⵜⵓⵔⴰ ⵜⵜ
mandate-lang = ⵜⵓⵜⵍⴰⵢⵜ ⵏ ⵜⵓⵣⵉⵏⵉⵏ ⵉ ⵓⴼⴳⴰⵏ
mandate-scope = ⵜⵉⵡⵓⵔⵉⵡⵉⵏ ⵉⵜⵜⵓⵙⵓⵔⴳⵏ
mandate-scope-hint = ⵅⴰⵙ ⵎⴰ ⵉⵜⵜⵔ ⵓⴼⴳⴰⵏ.
mandate-acts-missing = ⵙⵜⵉⵢⴰⵜ ⵢⴰⵜ ⵜⵡⵓⵔⵉ ⵎⴽ ⵉⴷⵔⵓⵙ.
mandate-duration = ⴰⴽⵓⴷ
mandate-duration-hint = ⵙⴳ ⵓⵙⵇⴱⵍ ⵏ ⵓⴼⴳⴰⵏ.
mandate-days = { $days ->
    [1] 1 ⵏ ⵡⴰⵙⵙ
   *[other] { $days } ⵏ ⵡⵓⵙⵙⴰⵏ
}
mandate-days-missing = ⵙⵜⵉⵢⴰⵜ ⴰⴽⵓⴷ.
mandate-consent = ⴰⵙⵇⴱⵍ ⵏ ⵓⴼⴳⴰⵏ
mandate-consent-signature = ⴷⴰ ⵉⵙⵙⵓⵎⵍ ⴷⴰ
mandate-consent-signature-hint = ⵙⵉⴳⴳⵣⴰⵜ ⵜⴰⵡⴽⵉⵍⵜ, ⵥⵕⴰⵜ ⴰⵙⵡⵉⵔ ⵏ ⵜⵎⴰⴳⵉⵜ, ⵉⵙⴳⵎⴹ ⵜⵜ ⴷⴰⵜ ⵏⵏⵓⵏ. ⴷⴼⴼⵉⵔ ⵏ ⵡⴰⵢⴰ ⵉⵙⵙⵓⴷⵙ ⵜⵜ ⵓⵎⴷⴷⴰⴽⵯⵍ.
mandate-consent-message = ⴷⴰ ⵉⵜⵜⵔⴰⵔ ⵅⴼ ⵜⵓⵣⵉⵏⵜ
mandate-consent-message-hint = ⵔⴰⴷ ⴰⵙ ⵜⵍⴽⵎ ⵙ ⵉⵎⴰⵢⵍ, ⵢⵉⵏⵉ ⵢⴰⵀ ⵙ ⵜⵏⴳⴰⵍⵜ ⵏⵏⴰ ⴳⵉⵙ. ⵎⴽ ⵓⵔ ⵉⵔⴰⵔ ⴳ 72 ⵏ ⵜⵙⵔⴰⴳⵜ, ⵜⴼⵓⴽ ⵜⵡⴽⵉⵍⵜ.
mandate-consent-missing = ⵙⵜⵉⵢⴰⵜ ⵎⴰⵎⴽ ⵔⴰⴷ ⵉⵇⴱⵍ ⵓⴼⴳⴰⵏ.
mandate-consent-needs-email = ⴰⴼⴰⴷ ⴰⴷ ⵉⵔⴰⵔ ⵅⴼ ⵜⵓⵣⵉⵏⵜ, ⵉⵅⵚⵚⴰ ⵓⴼⴳⴰⵏ ⵢⴰⵏ ⵉⵎⴰⵢⵍ. ⵏⵖ ⵙⵜⵉⵢⴰⵜ ⴰⵙⴳⵎⴹ.
mandate-write = ⴰⵔⴰ ⵜⴰⵡⴽⵉⵍⵜ
mandate-written = ⵜⵜⵢⴰⵔⴰ ⵜⵡⴽⵉⵍⵜ. ⵙⵉⴳⴳⵣⴰⵜ ⵜⵜ ⴰⴼⴰⴷ ⴰⴷ ⵜⵜⵓⵙⴳⵎⴹ.
mandate-sent = ⵜⵜⵢⴰⵔⴰ ⵜⵡⴽⵉⵍⵜ, ⴷ ⵓⵙⵇⵙⵉ ⵉⴷⴷⴰ ⵖⵔ { $email }.
mandate-pending = ⵜⵇⵇⵍ ⵉ ⵓⵙⵇⴱⵍ
mandate-active = ⵜⵙⵡⵡⵓⵔⵉ
mandate-revoked = ⵜⵜⵓⴽⴽⵙ
mandate-expired = ⵜⴼⵓⴽ
mandate-refused = ⵜⵜⵓⴳⵉ
mandate-of = ⵜⴰⵡⴽⵉⵍⵜ ⵏ { $name }
mandate-waits-signature = ⵙⵉⴳⴳⵣⴰⵜ ⵜⴰⵡⴽⵉⵍⵜ. ⵎⴽ ⵜⵜ ⵉⵙⴳⵎⴹ ⵓⴼⴳⴰⵏ, ⴼⴽⴰⵜ ⵜⴰⵡⵔⵉⵇⵜ ⴷⴰ: ⵔⴰⴷ ⵜⵙⵏⵜⵉ ⵎⴽ ⵜⵜ ⵉⵙⵙⵓⴷⵙ ⵓⵎⴷⴷⴰⴽⵯⵍ.
mandate-waits-message = ⵓⵔ ⵜⴰ ⵉⵔⴰⵔ ⵓⴼⴳⴰⵏ ⵅⴼ ⵜⵓⵣⵉⵏⵜ. ⴰⵔ ⴰⵙⵙ ⵏⵏⴰⵖ ⵓⵔ ⵉⵣⵎⵉⵔ ⴰⴷ ⵉⵜⵜⵓⵙⴽⵔ ⴰⵡⴷ ⵢⴰⵜ ⵙ ⵉⵙⵎ ⵏⵏⵙ.
mandate-paper = ⵙⵉⴳⴳⵣ ⵜⴰⵡⴽⵉⵍⵜ
mandate-sign = ⵉⵙⴳⵎⴹ ⵓⴼⴳⴰⵏ
mandate-signed-done = ⵜⵙⵏⵜⴰ ⵜⵡⴽⵉⵍⵜ.
mandate-end = ⴽⴽⵙ ⵜⴰⵡⴽⵉⵍⵜ
mandate-ended-done = ⵜⴼⵓⴽ ⵜⵡⴽⵉⵍⵜ: ⵓⵔ ⵙⵓⵍ ⵉⵣⵎⵉⵔ ⴰⴷ ⵉⵜⵜⵓⵙⴽⵔ ⴰⵡⴷ ⵢⴰⵜ ⵙⵉⵙ.
mandate-terms = ⵎⴰ ⵜⵏⵏⴰ ⵜⵡⴽⵉⵍⵜ
mandate-fingerprint = ⴰⴷⵔⵉⵣ ⵏ ⵜⵡⴽⵉⵍⵜ (SHA-256)
mandate-intact = ⵉⵎⵙⴰⵙⴰ ⵓⴷⵔⵉⵣ ⴷ ⵎⴰ ⵉⵜⵜⵓⵣⵎⵎⵎⵏ.
mandate-changed = ⵓⵔ ⵙⵓⵍ ⵉⵎⵙⴰⵙⴰ ⵓⴷⵔⵉⵣ ⴷ ⵎⴰ ⵉⵜⵜⵓⵣⵎⵎⵎⵏ: ⴰⴷ ⵓⵔ ⵜⵙⵎⵔⵙⵎ ⵜⴰⵡⴽⵉⵍⵜ ⴰ, ⵉⵏⵉⵢⴰⵜ ⵜ ⵉ ⵓⵎⵙⵙⵓⴳⵓⵔ.
mandate-event-asked = ⵜⵜⵢⴰⵔⴰ ⵜⵡⴽⵉⵍⵜ
mandate-event-signed = ⵉⵙⴳⵎⴹ ⵜⵜ ⵓⴼⴳⴰⵏ
mandate-event-confirmed = ⵉⵜⵜⵓⴼⴽⴰ ⵓⵙⵇⴱⵍ
mandate-event-refused = ⵢⵓⴳⵢ ⵜⵜ ⵓⴼⴳⴰⵏ
mandate-event-revoked = ⵜⵜⵓⴽⴽⵙ ⵜⵡⴽⵉⵍⵜ
mandate-event-expired = ⵜⴼⵓⴽ ⵜⵉⵣⵉ ⵏ ⵜⵡⴽⵉⵍⵜ
mandate-event-used = ⵜⵜⵓⵙⵎⵔⵙ ⵜⵡⴽⵉⵍⵜ
acted-for = ⵉⵙⴽⵔ ⵜ { $by } ⵉ { $name }.
mandate-refusal-pending = ⵓⵔ ⵜⴰ ⵉⵇⴱⵍ ⵓⴼⴳⴰⵏ: ⵓⵔ ⵜⵜⵓⵣⵏ ⴰⵡⴷ ⵢⴰⵜ. ⵇⵇⵍⴰⵜ ⵉ ⵜⵎⵔⴰⵔⵓⵜ ⵏⵏⵙ, ⵏⵖ ⴰⴷ ⵉⵙⴳⵎⴹ ⵜⴰⵡⴽⵉⵍⵜ.
mandate-refusal-revoked = ⵜⵜⵓⴽⴽⵙ ⵜⵡⴽⵉⵍⵜ ⴰ: ⵓⵔ ⵜⵜⵓⵣⵏ ⴰⵡⴷ ⵢⴰⵜ. ⵎⴽ ⵉⵔⴰ ⵓⴼⴳⴰⵏ, ⴰⵔⴰⵜ ⵢⴰⵜ ⵢⴰⴹⵏ ⴷⵉⴷⵙ.
mandate-refusal-expired = ⵜⵣⵔⵉ ⵜⵉⵣⵉ ⵏ ⵜⵡⴽⵉⵍⵜ ⴰ: ⵓⵔ ⵜⵜⵓⵣⵏ ⴰⵡⴷ ⵢⴰⵜ. ⵎⴽ ⵉⵔⴰ ⵓⴼⴳⴰⵏ, ⴰⵔⴰⵜ ⵢⴰⵜ ⵢⴰⴹⵏ ⴷⵉⴷⵙ.
mandate-refusal-refused = ⵢⵓⴳⵢ ⵓⴼⴳⴰⵏ ⵜⴰⵡⴽⵉⵍⵜ ⴰ: ⵓⵔ ⵉⵣⵎⵉⵔ ⴰⴷ ⵉⵜⵜⵓⵙⴽⵔ ⴰⵡⴷ ⵢⴰⵜ ⵙ ⵉⵙⵎ ⵏⵏⵙ.
mandate-refusal-scope = ⵜⴰⵡⴽⵉⵍⵜ ⴰ ⵓⵔ ⵜⵙⵙⵓⵔⴳ ⵜⴰⵡⵓⵔⵉ ⴰ: ⵓⵔ ⵜⵜⵓⵣⵏ ⴰⵡⴷ ⵢⴰⵜ. ⴰⵔⴰⵜ ⴷ ⵓⴼⴳⴰⵏ ⵜⴰⵡⴽⵉⵍⵜ ⵢⴰⴹⵏ ⵜⵜ ⵉⵙⵓⵔⴳⵏ.

mandate-paper-title = ⵜⴰⵡⴽⵉⵍⵜ: ⵜⴰⵡⵓⵔⵉ ⴳ ⵓⴷⵖⴰⵔ ⵏ ⵓⴼⴳⴰⵏ ⵢⴰⴹⵏ
mandate-terms-who = { $name } ⵉⵙⵙⵓⵔⴳ ⵉ ⵉⵎⵙⵡⵓⵔⵉⵏ ⵏ ⵜⵎⵙⵙⵓⴳⵓⵔⵜ ⴰ ⴰⴷ ⵙⴽⵔⵏ ⵙ ⵉⵙⵎ ⵏⵏⵙ ⵎⴰ ⵉⵍⵍⴰⵏ ⴷⴷⴰⵡ, ⵅⴰⵙ ⴰⵢⵏⵏⴰⵖ: { $administration }.
mandate-terms-relay = ⵜⴰⵡⴽⵉⵍⵜ ⴰⴷ ⵜⵜⵓⵛⴽⴰ ⵉ { $officer }, ⵉⴳⴰⵏ ⴰⵙⴰⵖ, ⵓⵔ ⵉⴳⵉ ⴰⵎⵙⵡⵓⵔⵉ ⵏ ⵜⵎⵙⵙⵓⴳⵓⵔⵜ.
mandate-terms-who-relay = { $name } ⵉⵙⵙⵓⵔⴳ ⵉ ⵓⵙⴰⵖ ⴰⴷ ⴰⴷ ⵉⵙⴽⵔ ⵙ ⵉⵙⵎ ⵏⵏⵙ, ⴷⴰⵔ ⵜⵎⵙⵙⵓⴳⵓⵔⵜ ⴰ, ⵎⴰ ⵉⵍⵍⴰⵏ ⴷⴷⴰⵡ, ⵅⴰⵙ ⴰⵢⵏⵏⴰⵖ: { $administration }.
mandate-terms-days = { $days ->
    [1] ⵜⴰⵡⴽⵉⵍⵜ ⴷⴰ ⵜⵙⵡⵡⵓⵔⵉ 24 ⵏ ⵜⵙⵔⴰⴳⵜ ⵙⴳ ⵓⵙⵇⴱⵍ.
   *[other] ⵜⴰⵡⴽⵉⵍⵜ ⴷⴰ ⵜⵙⵡⵡⵓⵔⵉ { $days } ⵏ ⵡⵓⵙⵙⴰⵏ ⵙⴳ ⵓⵙⵇⴱⵍ.
}
mandate-terms-names = ⴽⵓ ⵜⴰⵡⵓⵔⵉ ⴷⴰ ⵜⴰⵙⵉ ⵙⵉⵏ ⵉⵙⵎⴰⵡⵏ: ⵡⵉⵏ ⵓⵎⵙⵡⵓⵔⵉ ⴷ ⵡⵉⵏ ⵓⴼⴳⴰⵏ.
mandate-terms-names-relay = ⴽⵓ ⵜⴰⵡⵓⵔⵉ ⴷⴰ ⵜⴰⵙⵉ ⵙⵉⵏ ⵉⵙⵎⴰⵡⵏ: ⵡⵉⵏ ⵓⵙⴰⵖ, ⵙ ⵜⵎⵙⵎⵓⵏⵜ ⵏⵏⵙ, ⴷ ⵡⵉⵏ ⵓⴼⴳⴰⵏ.
mandate-rights = ⵉⵣⵔⴼⴰⵏ ⵏⵏⵓⵏ
mandate-rights-text = ⵜⵣⵎⵔⵎ ⴰⴷ ⵜⴽⴽⵙⵎ ⵜⴰⵡⴽⵉⵍⵜ ⴳ ⴽⵓ ⴰⴽⵓⴷ, ⵡⴰⵔ ⴰⵙⵔⴰⴳ, ⵙ ⵜⵎⵙⵙⵉⵔⵜ ⴷ ⵜⵏⴳⴰⵍⵜ: ⵓⵔ ⵙⵓⵍ ⵉⵣⵎⵉⵔ ⴰⴷ ⵉⵜⵜⵓⵙⴽⵔ ⴰⵡⴷ ⵢⴰⵜ ⵙ ⵉⵙⵎ ⵏⵏⵓⵏ. ⵜⴰⵙⵏⴰ ⵏⵏⵉⴽ ⴷⴰ ⴰⵡⵏ ⵜⵙⵙⴽⵏ ⵎⴰ ⵉⵜⵜⵓⵙⴽⵔⵏ, ⵓⵍⴰ ⴰⵎⵉⴹⴰⵏ ⵏⵏⵓⵏ, ⵎⴽ ⵖⵓⵔⵡⵏ ⵉⵍⵍⴰ.
mandate-rights-where = ⴰⵏⵙⴰ ⵉ ⵓⵢⴰ:
mandate-code-in-message = ⵜⴰⵏⴳⴰⵍⵜ ⵉⴼⴼⵔⵏ ⵓⵔ ⵜⵍⵍⵉ ⵅⴰⵙ ⴳ ⵜⵓⵣⵉⵏⵜ ⵏⵏⴰ ⵉⵍⴽⵎⵏ ⴰⴼⴳⴰⵏ.
mandate-signature-citizen = ⴰⵙⴳⵎⴹ ⵏ ⵓⴼⴳⴰⵏ
mandate-signature-officer = ⴰⵙⴳⵎⴹ ⵏ ⵓⵎⵙⵡⵓⵔⵉ
mandate-signature-relay = ⴰⵙⴳⵎⴹ ⵏ ⵓⵙⴰⵖ: { $officer }
mandate-written-at = ⵜⵜⵢⴰⵔⴰ ⴳ { $at }, ⴰⴽⵓⴷ ⴰⵙⴰⴷⵓⴼⴰⵏ ⵏ ⵍⵎⵖⵔⵉⴱ
mandate-code-title = ⵔⴰⵔ ⵅⴼ ⵜⵡⴽⵉⵍⵜ, ⵏⵖ ⴽⴽⵙ ⵜⵜ
mandate-code-lead = ⵢⴰⵜ ⵜⵎⵙⵙⵓⴳⵓⵔⵜ, ⵏⵖ ⴰⵙⴰⵖ ⵏ ⵜⵎⵙⵎⵓⵏⵜ ⵏ ⴱⵕⵕⴰ, ⵜⵣⵎⵔ ⴰⴷ ⵜⵙⵡⵡⵓⵔⵉ ⴳ ⵓⴷⵖⴰⵔ ⵏⵏⵓⵏ ⵎⴽ ⵜⵇⴱⵍⵎ. ⴰⵔⴰⵜ ⵜⴰⵎⵙⵙⵉⵔⵜ ⴷ ⵜⵏⴳⴰⵍⵜ ⵏ ⵜⵓⵣⵉⵏⵜ ⵏⵖ ⵏ ⵜⵡⵔⵉⵇⵜ ⵏⵏⴰ ⴽⵓⵏ ⵉⵍⴽⵎⵏ.
mandate-code-open = ⵔⵥⵎ ⵜⴰⵡⴽⵉⵍⵜ
mandate-code-wrong = ⵓⵔ ⵜⵍⵍⵉ ⵜⵡⴽⵉⵍⵜ ⵙ ⵜⵎⵙⵙⵉⵔⵜ ⴰ ⴷ ⵜⵏⴳⴰⵍⵜ ⴰ. ⵙⵎⵣⴰⵣⴰⵍⴰⵜ ⵜⵏⵜ, ⴰⵙⴽⴽⵉⵍ ⵙ ⵓⵙⴽⴽⵉⵍ, ⴷ ⵜⵓⵣⵉⵏⵜ ⵏⵖ ⵜⴰⵡⵔⵉⵇⵜ ⵏⵏⵓⵏ.
mandate-by = ⵢⵓⵔⴰ ⵜⵜ: { $officer }.
mandate-yes = ⵢⴰⵀ, ⵇⴱⵍⵖ
mandate-no = ⵓⵀⵓ, ⵓⴳⵢⵖ
mandate-yes-done = ⵉⵜⵜⵓⵣⵎⵎⵎ ⵓⵙⵇⴱⵍ ⵏⵏⵓⵏ: ⵜⵙⵏⵜⴰ ⵜⵡⴽⵉⵍⵜ.
mandate-no-done = ⵉⵜⵜⵓⵣⵎⵎⵎ ⵓⴳⴳⵓⵢ ⵏⵏⵓⵏ: ⵓⵔ ⵔⴰⴷ ⵉⵜⵜⵓⵙⴽⵔ ⴰⵡⴷ ⵢⴰⵜ ⵙ ⵉⵙⵎ ⵏⵏⵓⵏ.
mandate-answer-until = ⵜⵣⵎⵔⵎ ⴰⴷ ⵜⵔⴰⵔⵎ ⴰⵔ { $until }.
mandate-valid-until = ⵜⴰⵡⴽⵉⵍⵜ ⴷⴰ ⵜⵙⵡⵡⵓⵔⵉ ⴰⵔ { $until }.
mandate-nothing-left = ⵜⴰⵡⴽⵉⵍⵜ ⴰ ⵓⵔ ⵙⵓⵍ ⵜⵙⵙⵓⵔⴳ ⴰⵡⴷ ⵢⴰⵜ; ⵓⵔ ⵉⵍⵍⵉ ⵎⴰ ⵔⴰⴷ ⵜⵙⴽⵔⵎ.
mandate-code-hint = ⵜⴰⵏⴳⴰⵍⵜ ⵉⴼⴼⵔⵏ, ⵙ ⵓⵎⴷⵢⴰ { $example }, ⵏⵖ ⵙⴹⵉⵚ ⵉⵡⵓⵟⵟⵓⵏ ⵏ ⵓⵙⵎⵙ.
mandate-done = ⵎⴰ ⵉⵜⵜⵓⵙⴽⵔⵏ ⵙ ⵉⵙⵎ ⵏⵏⵓⵏ
mandate-done-nothing = ⵓⵔ ⵉⵜⵜⵓⵙⴽⵔ ⴰⵡⴷ ⵢⴰⵜ ⵙ ⵜⵡⴽⵉⵍⵜ ⴰⴷ.
mandate-done-number = ⵓⵟⵟⵓⵏ: { $number }
mandate-done-follow = ⴰⴼⴰⴷ ⴰⴷ ⵜⴹⴼⵓⵕⵎ ⵜⴰⵛⴽⴰⵢⵜ, ⵉⵅⵚⵚⴰ ⵓⵟⵟⵓⵏ ⵏⵏⵙ ⴷ ⵜⵏⴳⴰⵍⵜ ⵉⴼⴼⵔⵏ ⵏ ⵓⵙⵉⵙⵙⵍ. ⵓⵔ ⴷⴰ ⵜⴱⴰⵢⵏ ⵜⵏⴳⴰⵍⵜ ⴷⴰ: ⵜⵍⵍⴰ ⴳ ⵓⵙⵉⵙⵙⵍ ⵏⵏⴰ ⴰⵡⵏ ⵉⴼⴽⴰ ⵡⴰⵏⵏⴰ ⵢⵓⵔⴰⵏ ⵜⴰⵛⴽⴰⵢⵜ, ⴷ ⴳ ⵜⵓⵣⵉⵏⵜ ⵏⵏⴰ ⴽⵓⵏ ⵉⵍⴽⵎⵏ.
mandate-done-follow-link = ⴹⴼⵓⵕ ⵜⴰⵛⴽⴰⵢⵜ
mandate-done-earlier = ⵙⴽⵏ ⵎⴰ ⵉⵜⵜⵓⵙⴽⵔⵏ ⵣⵡⴰⵔ
mandates-own = ⵜⵉⵡⴽⵉⵍⵉⵏ ⵉⵏⵓ
mandates-own-lead = ⵎⴰⵏ ⵡⴰ ⵉⵣⵎⵔⵏ ⴰⴷ ⵉⵙⵡⵡⵓⵔⵉ ⵙ ⵉⵙⵎ ⵏⵏⵓⵏ, ⴷ ⵎⴰ ⵉⵜⵜⵓⵙⴽⵔⵏ.
mandates-own-empty-title = ⵓⵔ ⵉⵍⵍⵉ ⴰⵡⴷ ⵢⴰⵏ ⵉⵙⵡⵡⵓⵔⵉⵏ ⵙ ⵉⵙⵎ ⵏⵏⵓⵏ
mandates-own-empty-text = ⵜⵉⵡⴽⵉⵍⵉⵏ ⵉⵜⵜⵢⴰⵔⴰⵏ ⵙ ⵉⵎⴰⵢⵍ ⵏⵏⵓⵏ ⵔⴰⴷ ⴷⴰ ⴱⴰⵢⵏⵏⵜ.
mail-mandate-asked-subject = ⵉⵙ ⵜⵇⴱⵍⵎ? ⵜⴰⵡⴽⵉⵍⵜ { $reference }
mail-mandate-asked-body =
    { $writer ->
        [relay] { $officer }, ⵉⴳⴰⵏ ⴰⵙⴰⵖ, ⵓⵔ ⵉⴳⵉ ⴰⵎⵙⵡⵓⵔⵉ, ⵉⵙⵙⵓⵎⵔ ⴰⴷ ⵉⵙⵡⵡⵓⵔⵉ ⵙ ⵉⵙⵎ ⵏⵏⵓⵏ ⴷⴰⵔ ⵜⵎⵙⵙⵓⴳⵓⵔⵜ ⴰ: { $tenant }.
       *[officer] { $officer } ⵉⵙⵙⵓⵎⵔ ⴰⴷ ⵉⵙⵡⵡⵓⵔⵉ ⵙ ⵉⵙⵎ ⵏⵏⵓⵏ ({ $tenant }).
    }

    ⵜⵉⵡⵓⵔⵉⵡⵉⵏ: { $acts }
    ⴰⴽⵓⴷ: { $duration }

    ⵓⵔ ⵔⴰⴷ ⵉⵜⵜⵓⵙⴽⵔ ⴰⵡⴷ ⵢⴰⵜ ⴰⵔ ⴰⴷ ⵜⵉⵏⵉⵎ ⵢⴰⵀ. ⵔⴰⵔⴰⵜ ⴷⴰ, ⵙ ⵜⵎⵙⵙⵉⵔⵜ ⴷ ⵜⵏⴳⴰⵍⵜ:
    { $link }

    ⵜⴰⵎⵙⵙⵉⵔⵜ: { $reference }
    ⵜⴰⵏⴳⴰⵍⵜ ⵉⴼⴼⵔⵏ: { $code }

    ⴰⴷ ⵓⵔ ⵜⴰⴽⴽⴰⵎ ⵜⴰⵏⴳⴰⵍⵜ ⵉ ⴰⵡⴷ ⵢⴰⵏ, ⵓⵍⴰ ⵉ ⵡⴰⵏⵏⴰ ⵢⵓⵔⴰⵏ ⵜⴰⵡⴽⵉⵍⵜ. ⵎⴽ ⵓⵔ ⵜⵜⵔⵎ ⴰⵡⴷ ⵢⴰⵜ, ⵉⵏⵉⵢⴰⵜ ⵓⵀⵓ, ⵏⵖ ⴰⵊⵊⴰⵜ 72 ⵏ ⵜⵙⵔⴰⴳⵜ ⴰⴷ ⵜⵣⵔⵉ. ⵜⴰⵏⴳⴰⵍⵜ ⴰ ⴷⴰ ⵜⵜⴽⴽⵙ ⵜⴰⵡⴽⵉⵍⵜ ⴳ ⴽⵓ ⴰⴽⵓⴷ.
mail-mandate-signed-subject = ⵜⴰⵡⴽⵉⵍⵜ ⵏⵏⵓⵏ { $reference } ⵜⵙⵏⵜⴰ
mail-mandate-signed-body =
    { $writer ->
        [relay] ⵜⵙⴳⵎⴹⵎ ⵜⴰⵡⴽⵉⵍⵜ ⴷⴰⵜ ⵏ { $officer }, ⵉⴳⴰⵏ ⴰⵙⴰⵖ, ⵓⵔ ⵉⴳⵉ ⴰⵎⵙⵡⵓⵔⵉ. ⴷⴰ ⵜⵙⵡⵡⵓⵔⵉ ⴷⴰⵔ ⵜⵎⵙⵙⵓⴳⵓⵔⵜ ⴰ: { $tenant }.
       *[officer] ⵜⵙⴳⵎⴹⵎ ⵜⴰⵡⴽⵉⵍⵜ ⴷⴰⵜ ⵏ { $officer } ({ $tenant }).
    }

    ⵜⵉⵡⵓⵔⵉⵡⵉⵏ: { $acts }
    ⴰⴽⵓⴷ: { $duration }

    ⵜⵣⵎⵔⵎ ⴰⴷ ⵜⵜ ⵜⴽⴽⵙⵎ ⴳ ⴽⵓ ⴰⴽⵓⴷ, ⴷⴰ, ⵙ ⵜⵎⵙⵙⵉⵔⵜ ⴷ ⵜⵏⴳⴰⵍⵜ:
    { $link }

    ⵜⴰⵎⵙⵙⵉⵔⵜ: { $reference }
    ⵜⴰⵏⴳⴰⵍⵜ ⵉⴼⴼⵔⵏ: { $code }

    ⵎⴽ ⵓⵔ ⵜⵙⴳⵎⴹⵎ ⴰⵡⴷ ⵢⴰⵜ, ⴽⴽⵙⴰⵜ ⵜⵜ ⵖⵉⵍⴰⴷ, ⵉⵏⵉⵢⴰⵜ ⵜ ⵉ ⵜⵎⵙⵙⵓⴳⵓⵔⵜ.

mandate-act-submit = ⴰⴷ ⵉⵙⵔⵙ ⵜⴰⵛⴽⴰⵢⵜ
mandate-begin-submit = ⵙⵔⵙ ⵜⴰⵛⴽⴰⵢⵜ ⵉ { $name }
mandate-act-follow = ⴰⴷ ⵉⴹⴼⵕ ⵜⵉⵛⴽⴰⵢⵉⵏ ⵉⵜⵜⵓⵙⵔⵙⵏ ⵙ ⵜⵡⴽⵉⵍⵜ ⴰ
mandate-begin-follow = ⴹⴼⵕ ⵜⵉⵛⴽⴰⵢⵉⵏ ⵏ { $name }
acting-for-title = ⴷⴰ ⵜⵙⵡⵡⵓⵔⵉⵎ ⵉ { $name }
acting-for-text = ⵔⴰⴷ ⵜⴳ ⵜⵛⴽⴰⵢⵜ ⵜⵉⵏ ⵓⴼⴳⴰⵏ ⴰ; ⵔⴰⴷ ⴳⵉⵙ ⵉⵍⵉ ⵉⵙⵎ ⵏⵏⵓⵏ ⴰⵎ ⵡⴰⵏⵏⴰ ⵜⵜ ⵢⵓⵔⴰⵏ. ⵖⵔⴰⵜ ⴰⵙ ⵎⴰ ⵜⵜⴰⵔⴰⵎ.
entered-by = ⴰⵙⴽⵛⵎ
entered-by-for = ⵉⵙⵙⴽⵛⵎ ⵜⵜ { $by } ⵉ { $name }
entered-by-relay-for = ⵉⵙⵙⴽⵛⵎ ⵜⵜ ⵓⵙⴰⵖ { $by } ⵉ { $name }
mandate-complaints = ⵜⵉⵛⴽⴰⵢⵉⵏ ⵏ { $name }
mandate-complaints-empty-title = ⵓⵔ ⵜⵍⵍⵉ ⵜⵛⴽⴰⵢⵜ
mandate-complaints-empty-text = ⵎⴰ ⵉⵜⵜⵓⵙⵔⵙⵏ ⵙ ⵜⵡⴽⵉⵍⵜ ⴰ ⵔⴰⴷ ⴷⴰ ⵉⴱⴰⵢⵏ.

opened-title = ⵎⴰⵏ ⵡⴰ ⵉⵔⵥⵎⵏ ⴰⵙⴷⴰⵡ ⵏⵏⵓⵏ
opened-none = ⴰⵔ ⵖⵉⵍⴰⴷ ⵓⵔ ⵉⵜⵜⵢⴰⵔⴰ ⴽⵔⴰ ⵏ ⵓⵏⵓⵔⵥⵓⵎ ⵙⴳ ⵓⵎⵙⵡⵓⵔⵉ; ⴽⵓ ⵢⴰⵏ ⵔⴰⴷ ⵉⴱⴰⵏ ⴷⴰ.
opened-lead = ⵢⴰⵏ ⵓⵣⵔⵉⴳ ⵉ ⴽⵓ ⴰⵎⵙⵡⵓⵔⵉ ⴷ ⴽⵓ ⵜⴰⵙⵔⴰⴳⵜ, ⵙ ⵜⵡⵓⵔⵉ ⵏⵏⵙ ⴷ ⵓⵙⵔⴰⴳ.
opened-by-former = ⴰⵎⵙⵡⵓⵔⵉ ⵓⵔ ⵙⵓⵍ ⴷⵉⵏⵏ ⵉⵙⵡⵡⵓⵔⵉⵏ
opened-in-charge = ⴰⵙⵡⵓⵔⵉ ⴳ ⵜⵛⴽⴰⵢⵜ
opened-assign = ⴰⴱⵟⵟⵓ ⵏ ⵜⵛⴽⴰⵢⵉⵏ ⵅⴼ ⵉⵎⵙⵡⵓⵔⵉⵏ
opened-read = ⴰⵙⵇⵇⴷ ⴷ ⵓⴹⴼⵓⵕ ⵏ ⵜⵛⴽⴰⵢⵉⵏ
opened-mandate = ⵜⵉⵡⵉⵙⵉ ⵙ ⵜⵡⴽⵉⵍⵜ ⵏⵏⵓⵏ
opened-when = ⵎⴰⵏⴰⴳⵓ
opened-who = ⵎⴰⵏ ⵡⴰ
opened-why = ⵎⴰⵅ
journal = ⵎⴰⵏ ⵡⴰ ⵉⵔⵥⵎⵏ ⵉⵙⴷⴰⵡⵏ ⵉⵏⵓ
journal-lead = ⴽⵓ ⴰⵏⵓⵔⵥⵓⵎ ⵏ ⵢⴰⵏ ⴳ ⵉⵙⴷⴰⵡⵏ ⵏⵏⵓⵏ ⵙⴳ ⵓⵎⵙⵡⵓⵔⵉ, ⴳ ⴰⴽⴽⵯ ⵜⵉⵎⵙⵙⵓⴳⵓⵔⵉⵏ.
journal-empty-title = ⵓⵔ ⵉⵍⵍⵉ ⵓⵏⵓⵔⵥⵓⵎ
journal-empty-text = ⵎⴽ ⵉⵔⵥⵎ ⵓⵎⵙⵡⵓⵔⵉ ⴰⵙⴷⴰⵡ ⵉⵜⵜⵓⵙⵔⵙⵏ ⵙ ⵓⵎⵉⴹⴰⵏ ⵏⵏⵓⵏ, ⵔⴰⴷ ⴷⴰ ⵉⴱⴰⵢⵏ.

companies = ⵜⵉⵎⵙⵙⵓⵔⵉⵏ ⵉⵏⵓ
companies-lead = ⵙⵡⵡⵓⵔⵉⵢⴰⵜ ⵙ ⵉⵙⵎ ⵏ ⵢⴰⵜ ⵜⵎⵙⵙⵓⵔⵉⵜ, ⵉⵏⵉⵢⴰⵜ ⵎⴰⵏ ⵡⴰ ⵢⴰⴹⵏ ⵉⵣⵎⵔⵏ.
companies-empty-title = ⵓⵔ ⵜⵍⵍⵉ ⵜⵎⵙⵙⵓⵔⵉⵜ
companies-empty-text = ⵉⵏⵉⵢⴰⵜ ⵜⵉⵏ ⵏⵏⵓⵏ ⴷⴷⴰⵡ, ⵏⵖ ⵜⵜⵔⴰⵜ ⵙⴳ ⵓⵎⵙⵙⵓⴳⵓⵔ ⵏⵏⵙ ⴰⴷ ⴽⵓⵏ ⵉⵄⵔⴹ.
company-ice = ICE
company-ice-hint = 15 ⵏ ⵉⵣⵡⵉⵍⵏ ⵏ ⵜⵎⴰⴳⵉⵜ ⵉⴷⵔⵏ ⵏ ⵜⵎⵙⵙⵓⵔⵉⵜ.
company-ice-wrong = ⵡⴰⴷ ⵓⵔ ⵉⴳⵉ ICE: ⴳⵉⵙ 15 ⵏ ⵉⵣⵡⵉⵍⵏ, ⴷ ⵙⵉⵏ ⵉⵎⴳⴳⵓⵔⴰ ⴷⴰ ⵜⵜⵓⵙⵙⵉⴷⵜⵏ. ⵙⵎⵣⴰⵣⴰⵍⴰⵜ ⵜ ⴷ ⵜⵉⵎⵍⵉⵍⵜ ⵏⵏⵓⵏ.
company-name = ⵉⵙⵎ ⵏ ⵜⵎⵙⵙⵓⵔⵉⵜ
company-name-missing = ⴰⵔⴰⵜ ⵉⵙⵎ ⵏ ⵜⵎⵙⵙⵓⵔⵉⵜ.
company-known = ⵜⵜⵓⵣⵎⵎⵎ ⵢⴰⴷ ⵜⵎⵙⵙⵓⵔⵉⵜ ⴰ. ⵜⵜⵔⴰⵜ ⵙⴳ ⵢⴰⵏ ⵓⵎⵙⵙⵓⴳⵓⵔ ⵏⵏⵙ ⴰⴷ ⴽⵓⵏ ⵉⵄⵔⴹ.
company-declare = ⵉⵏⵉ ⵜⴰⵎⵙⵙⵓⵔⵉⵜ
company-declare-text = ⵜⴰⵏⵏⴰ ⵏ ⴷⵉⵡⴰⵏ ⵔⴰⴷ ⵜⵙⵙⵉⴷⵜ, ⵙ ⵜⵡⵔⵉⵇⵜ, ⵎⴰⵙⴷ ⵜⴳⴰⵎ ⴰⵎⴰⵣⴰⵏ ⵏⵏⵙ. ⴰⵔ ⴰⵙⵙ ⵏⵏⴰⵖ ⵓⵔ ⵉⵣⵎⵉⵔ ⴰⴷ ⵉⵜⵜⵓⵙⴽⵔ ⴰⵡⴷ ⵢⴰⵜ ⵙ ⵉⵙⵎ ⵏⵏⵙ.
company-declare-send = ⵉⵏⵉ ⵜⵜ
company-declared = ⵉⵜⵜⵓⵣⵎⵎⵎ ⵎⴰ ⵜⵏⵏⴰⵎ: ⵔⴰⴷ ⵉⵜⵜⵓⵙⵙⵉⴷⵜ.
company-pending = ⵔⴰⴷ ⵉⵜⵜⵓⵙⵙⵉⴷⵜ
company-confirmed = ⵜⵜⵓⵙⵙⵉⴷⵜ
company-refused = ⵜⵜⵓⴳⵉ
company-ground = ⴰⵙⵔⴰⴳ ⵏ ⵓⴳⴳⵓⵢ
company-right-act = ⵉⵣⵎⵔ ⴰⴷ ⵉⵙⵡⵡⵓⵔⵉ ⵙ ⵉⵙⵎ ⵏⵏⵙ.
company-right-manage = ⵉⵣⵎⵔ ⴰⴷ ⵉⵏⵉ ⵎⴰⵏ ⵡⴰ ⵉⵙⵡⵡⵓⵔⵉⵏ.
company-right-both = ⵉⵣⵎⵔ ⴰⴷ ⵉⵙⵡⵡⵓⵔⵉ ⵙ ⵉⵙⵎ ⵏⵏⵙ, ⴷ ⴰⴷ ⵉⵏⵉ ⵎⴰⵏ ⵡⴰ ⵉⵙⵡⵡⵓⵔⵉⵏ.
company-from = ⵙⴳ { $from }.
company-from-to = ⵙⴳ { $from } ⴰⵔ { $to }.
company-take = ⵇⴱⵍ
company-decline = ⴰⴳⵢ
company-taken = ⵜⵣⵎⵔⵎ ⵖⵉⵍⴰⴷ ⴰⴷ ⵜⵙⵡⵡⵓⵔⵉⵎ ⵙ ⵉⵙⵎ ⵏ ⵜⵎⵙⵙⵓⵔⵉⵜ ⴰ.
company-declined = ⵜⵜⵓⴳⵉ ⵜⵄⵔⴰⴹⵜ.
company-people = ⵎⴰⵏ ⵡⴰ ⵉⵙⵡⵡⵓⵔⵉⵏ ⵉ { $name }
company-who = ⴰⴼⴳⴰⵏ
company-rights = ⵉⵣⵔⴼⴰⵏ
company-end = ⴽⴽⵙ
company-right-offered = ⵉⵜⵜⵓⵄⵔⴹ
company-right-holds = ⵉⵙⵡⵡⵓⵔⵉ
company-right-later = ⴰⵔ ⵎⵏⵏⴰⵡ
company-right-ended = ⵉⴼⵓⴽ ⵓⵣⵔⴼ ⴰ.
company-last-manager = ⵉⵅⵚⵚⴰ ⴰⴷ ⵉⵇⵇⵉⵎ ⵢⴰⵏ ⵓⵎⵙⵙⵓⴳⵓⵔ ⵡⴰⵔ ⴰⵙⴰⴽⵓⴷ ⵏ ⵜⴳⵉⵔⴰ. ⴼⴽⴰⵜ ⴷ ⴰⵣⵔⴼ ⴰ ⵉ ⵓⴼⴳⴰⵏ ⵢⴰⴹⵏ.
company-invite = ⵄⵔⴹ ⴰⴼⴳⴰⵏ
company-invite-hint = ⵡⴰⵏⵏⴰ ⵏ ⵓⵎⵉⴹⴰⵏ ⵏ ⵓⴼⴳⴰⵏ: ⵔⴰⴷ ⴷⵉⵏⵏ ⵢⴰⴼ ⵜⴰⵄⵔⴰⴹⵜ.
company-valid-from = ⵙⴳ
company-valid-to = ⴰⵔ
company-valid-to-hint = ⴰⵙⵙ ⴰⵎⴳⴳⴰⵔⵓ ⵉⵎⵓⵏ. ⵎⴽ ⵉⵅⵡⴰ: ⴰⵔ ⴰⴷ ⵜ ⵉⴽⴽⵙ ⵢⴰⵏ.
company-from-wrong = ⵙⵜⵉⵢⴰⵜ ⴰⵙⵙ ⴰ ⵏⵖ ⴰⵙⵙ ⵏⵏⴰ ⴷ ⵉⵜⴷⴷⵓⵏ.
company-to-wrong = ⵙⵜⵉⵢⴰⵜ ⴰⵙⵙ ⵓⵔ ⵉⵣⵡⵉⵔⵏ ⴰⵎⵣⵡⴰⵔⵓ.
company-invite-send = ⴰⵣⵏ ⵜⴰⵄⵔⴰⴹⵜ
company-invited = ⵜⴷⴷⴰ ⵜⵄⵔⴰⴹⵜ ⵖⵔ { $email }.
companies-platform = ⵜⵉⵎⵙⵙⵓⵔⵉⵏ ⵏⵏⴰ ⵔⴰⴷ ⵜⵜⵓⵙⵙⵉⴷⵜⵏⵜ
companies-platform-lead = ⵙⵙⵉⴷⵜⴰⵜ ⴷⴼⴼⵉⵔ ⵏ ⵡⴰⵏⵏⴰⵢ ⵏ ⵜⵡⵔⵉⵇⵜ ⵉⵙⵙⴽⵏⵏ ⵎⴰⵙⴷ ⴰⴼⴳⴰⵏ ⵉⴳⴰ ⴰⵎⴰⵣⴰⵏ ⵏ ⵜⵎⵙⵙⵓⵔⵉⵜ.
companies-platform-empty-title = ⵓⵔ ⵉⵍⵍⵉ ⵎⴰ ⵉⵜⵜⵓⵙⵙⵉⴷⵜⵏ
companies-platform-empty-text = ⵜⵉⵎⵙⵙⵓⵔⵉⵏ ⵏⵏⴰ ⵉⵜⵜⵓⵏⵏⴰⵏ ⵔⴰⴷ ⴷⴰ ⴱⴰⵢⵏⵏⵜ.
company-declared-on = ⵜⵜⵓⵏⵏⴰ ⴳ { $date } ⵙⴳ
company-ground-label = ⵜⴰⵡⵔⵉⵇⵜ ⵉⵜⵜⵓⵥⵕⵏ, ⵏⵖ ⴰⵙⵔⴰⴳ ⵏ ⵓⴳⴳⵓⵢ
company-ground-missing = ⵉⵏⵉⵢⴰⵜ ⵎⴰⵏ ⵜⴰⵡⵔⵉⵇⵜ ⵜⵥⵕⴰⵎ, ⵏⵖ ⵎⴰⵅ ⵜⵓⴳⵉⵎ: ⵔⴰⴷ ⵜ ⵉⵖⵔ ⵓⴼⴳⴰⵏ.
company-confirm = ⵙⵙⵉⴷⵜ
company-refuse = ⴰⴳⵢ
company-confirmed-done = ⵜⵜⵓⵙⵙⵉⴷⵜ ⵜⵎⵙⵙⵓⵔⵉⵜ.
company-refused-done = ⵉⵜⵜⵓⴳⵉ ⵎⴰ ⵉⵜⵜⵓⵏⵏⴰⵏ.
mail-company-invited-subject = ⵜⴰⵄⵔⴰⴹⵜ ⵉ ⵜⵡⵓⵔⵉ ⵙ ⵉⵙⵎ ⵏ { $company }
mail-company-invited-body = { $name } ⵉⵙⵙⵓⵎⵔ ⴰⵡⵏ ⴰⴷ ⵜⵙⵡⵡⵓⵔⵉⵎ ⵙ ⵉⵙⵎ ⵏ ⵜⵎⵙⵙⵓⵔⵉⵜ { $company }.

    ⴽⵛⵎⴰⵜ ⵙ ⵉⵎⴰⵢⵍ ⴰ, ⵜⵇⴱⵍⵎ ⵏⵖ ⵜⴰⴳⵢⵎ ⴷⴰ:
    { $link }
mail-company-confirmed-subject = ⵜⵜⵓⵙⵙⵉⴷⵜ { $company }
mail-company-confirmed-body = ⵜⵣⵎⵔⵎ ⴰⴷ ⵜⵙⵡⵡⵓⵔⵉⵎ ⵙ ⵉⵙⵎ ⵏ ⵜⵎⵙⵙⵓⵔⵉⵜ { $company }, ⴷ ⴰⴷ ⵜⵉⵏⵉⵎ ⵎⴰⵏ ⵡⴰ ⵢⴰⴹⵏ ⵉⵣⵎⵔⵏ:
    { $link }
mail-company-refused-subject = { $company }: ⵉⵜⵜⵓⴳⵉ ⵎⴰ ⵜⵏⵏⴰⵎ
mail-company-refused-body = ⵉⵜⵜⵓⴳⵉ ⵎⴰ ⵜⵏⵏⴰⵎ ⵅⴼ ⵜⵎⵙⵙⵓⵔⵉⵜ { $company }.

    ⴰⵙⵔⴰⴳ: { $ground }

    ⵜⵣⵎⵔⵎ ⴰⴷ ⵜⵜ ⵜⵉⵏⵉⵎ ⴷⴰⵖ ⵎⴽ ⵓⵔ ⵙⵓⵍ ⵉⵍⵍⵉ ⵓⵙⵔⴰⴳ ⴰ:
    { $link }
complaint-as = ⵙ ⵉⵙⵎ ⵏ ⵎⴰⵏ ⵡⴰ?
complaint-as-self = ⵙ ⵉⵙⵎ ⵉⵏⵓ
complaint-as-ended = ⵓⵔ ⵙⵓⵍ ⵜⵣⵎⵉⵔⵎ ⴰⴷ ⵜⵙⵡⵡⵓⵔⵉⵎ ⵙ ⵉⵙⵎ ⵏ ⵜⵎⵙⵙⵓⵔⵉⵜ ⴰ: ⵓⵔ ⵜⵜⵓⵣⵏ ⴰⵡⴷ ⵢⴰⵜ. ⵙⵇⵙⴰⵜ ⵢⴰⵏ ⵓⵎⵙⵙⵓⴳⵓⵔ ⵏⵏⵙ, ⵏⵖ ⵙⵜⵉⵢⴰⵜ ⵉⵙⵎ ⵏⵏⵓⵏ.
made-for-company = { $by } ⵉ ⵜⵎⵙⵙⵓⵔⵉⵜ { $name }

support = ⵜⵉⵡⵉⵙⵉ ⵏ ⵜⵏⵏⴰ ⵏ ⴷⵉⵡⴰⵏ
support-lead = ⴰⴼⴳⴰⵏ ⵏ ⴷⵉⵡⴰⵏ ⵓⵔ ⵉⵣⵎⵉⵔ ⴰⴷ ⵉⵖⵔ ⴷⴰ ⵅⴰⵙ ⵙ ⵓⵟⵟⵓⵏ ⵏ ⵜⵓⵜⵜⵔⴰ ⴷ ⵓⵙⵇⴱⵍ ⵏⵏⵓⵏ, 30 ⵏ ⵜⵓⵙⴷⵉⴷⵉⵏ, ⵡⴰⵔ ⴰⵙⵏⴼⵍ. ⴽⵓ ⵜⴰⵙⵏⴰ ⵏⵏⴰ ⵉⵥⵕⴰ ⴷⴰ ⵜⵜⵓⵣⵎⵎⴰⵎ.
support-empty-title = ⵓⵔ ⵜⵍⵍⵉ ⵜⵓⵜⵜⵔⴰ
support-empty-text = ⵓⵔ ⵉⵜⵜⵉⵔ ⴰⵡⴷ ⵢⴰⵏ ⵙⴳ ⴷⵉⵡⴰⵏ ⴰⴷ ⵉⵖⵔ ⴷⴰ.
support-asked = ⵜⵇⵇⵍ ⵉ ⵓⵙⵇⴱⵍ
support-asked-there = ⵜⵇⵇⵍ ⵉ ⵓⵙⵇⴱⵍ ⵏ ⵜⵏⴱⴱⴰⴹⵜ
support-granted = ⵉⵏⵓⵔⵥⵎ
support-refused = ⵉⵜⵜⵓⴳⵉ
support-ended = ⵉⴼⵓⴽ
support-asked-at = ⵜⵜⵓⵜⵜⵔ ⴳ
support-until = ⴰⵔ { $until }, ⴷⴼⴼⵉⵔ ⵏ ⵓⵢⴰ ⵉⵇⵇⵏ ⵙ ⵉⵅⴼ ⵏⵏⵙ.
support-decided = ⵉⵙⵙⵖⵜⵙ ⵜ { $name }.
support-grant = ⵙⵙⵓⵔⴳ ⵜⵉⵖⵔⵉ 30 ⵏ ⵜⵓⵙⴷⵉⴷⵉⵏ
support-refuse = ⴰⴳⵢ
support-end = ⵇⵇⵏ ⴰⴽⵛⵛⵓⵎ
support-take-back = ⴽⴽⵙ ⵜⵓⵜⵜⵔⴰ
support-granted-done = ⵉⵏⵓⵔⵥⵎ ⵓⴽⵛⵛⵓⵎ ⵉ ⵜⵖⵔⵉ 30 ⵏ ⵜⵓⵙⴷⵉⴷⵉⵏ.
support-refused-done = ⵜⵜⵓⴳⵉ ⵜⵓⵜⵜⵔⴰ.
support-ended-done = ⵉⵇⵇⵏ ⵓⴽⵛⵛⵓⵎ.
support-platform-lead = ⵜⵉⵖⵔⵉ ⴳ ⵓⵙⵉⵔⴰ ⵏ ⵜⵎⵙⵙⵓⴳⵓⵔⵜ, ⵙ ⵓⵟⵟⵓⵏ ⵏ ⵜⵓⵜⵜⵔⴰ ⴷ ⵓⵙⵇⴱⵍ ⵏ ⵓⵎⵙⵙⵓⴳⵓⵔ ⵏⵏⵙ: 30 ⵏ ⵜⵓⵙⴷⵉⴷⵉⵏ, ⵡⴰⵔ ⴰⵙⵏⴼⵍ, ⴷ ⴽⵓ ⵜⴰⵙⵏⴰ ⴷⴰ ⵜⵜⵓⵣⵎⵎⴰⵎ.
support-platform-empty = ⵓⵔ ⵜⵙⵓⵜⵔⵎ ⴰⴷ ⵜⵖⵔⵎ ⴳ ⴽⵔⴰ ⵏ ⵜⵎⵙⵙⵓⴳⵓⵔⵜ.
support-ask = ⵜⵜⵔ ⴰⴽⵛⵛⵓⵎ
support-administration = ⵜⴰⵎⵙⵙⵓⴳⵓⵔⵜ (ⴰⵏⵙⴰ ⵏⵏⵙ)
support-administration-wrong = ⵓⵔ ⵜⵍⵍⵉ ⵜⵎⵙⵙⵓⴳⵓⵔⵜ ⵙ ⵡⴰⵏⵙⴰ ⴰ. ⵙⵏⵖⵍⴰⵜ ⵜ ⵙⴳ ⵜⴰⵙⵏⴰ ⵏⵏⵙ.
support-ticket = ⵓⵟⵟⵓⵏ ⵏ ⵜⵓⵜⵜⵔⴰ ⵏ ⵜⵡⵉⵙⵉ
support-ticket-wrong = ⴰⵔⴰⵜ ⵓⵟⵟⵓⵏ ⵏ ⵜⵓⵜⵜⵔⴰ: ⵙⴳ 3 ⴰⵔ 40 ⵏ ⵉⵙⴽⴽⵉⵍⵏ, ⵉⵣⵡⵉⵍⵏ ⴷ ⵉⵊⵔⵔⵉⴷⵏ.
support-ask-send = ⴰⵣⵏ ⵜⵓⵜⵜⵔⴰ
support-asked-done = ⵜⵜⵓⵣⵏ ⵜⵓⵜⵜⵔⴰ ⵉ ⵓⵎⵙⵙⵓⴳⵓⵔ.
support-banner = ⴰⴽⵛⵛⵓⵎ ⵏ ⵜⵡⵉⵙⵉ ⵏ { $name }, ⵜⵓⵜⵜⵔⴰ { $ticket }: ⵜⵉⵖⵔⵉ ⴽⴰ ⴰⵔ { $until }. ⴽⵓ ⵜⴰⵙⵏⴰ ⴷⴰ ⵜⵜⵓⵣⵎⵎⴰⵎ.
opened-by-support = ⵜⵉⵡⵉⵙⵉ ⵏ ⴷⵉⵡⴰⵏ
opened-support = ⵜⵉⵡⵉⵙⵉ ⵏ ⵜⵖⴰⵎⵙⴰ, ⵙ ⵓⵙⵇⴱⵍ ⵏ ⵜⵎⵙⵙⵓⴳⵓⵔⵜ
mail-support-asked-subject = ⵜⵉⵡⵉⵙⵉ: ⵜⵓⵜⵜⵔⴰ ⵏ ⵓⴽⵛⵛⵓⵎ ({ $ticket })
mail-support-asked-body = { $name }, ⵙⴳ ⴷⵉⵡⴰⵏ, ⵉⵜⵜⵔ ⴰⴷ ⵉⵖⵔ ⴳ ⵓⵙⵉⵔⴰ 30 ⵏ ⵜⵓⵙⴷⵉⴷⵉⵏ, ⵉ ⵜⵓⵜⵜⵔⴰ { $ticket }.

    ⵙⵙⵓⵔⴳⴰⵜ ⵏⵖ ⴰⴳⵢⴰⵜ ⴷⴰ. ⵎⴽ ⵓⵔ ⵜⵔⴰⵔⵎ ⴳ 24 ⵏ ⵜⵙⵔⴰⴳⵜ, ⵜⴼⵓⴽ ⵜⵓⵜⵜⵔⴰ.
    { $link }

# Mandates by signature: the paper, the second person, the slip with the code; and mandates that end with a trial.
mandate-to-compare = ⵉⵜⵜⵇⵇⵍ ⴰⵙⵙⵓⴷⵙ
mandate-rejected = ⵓⵔ ⵉⵜⵜⵓⵙⵙⵉⴷⵜ
mandate-waits-comparison = ⵜⵜⵓⴼⴽⴰ ⵜⵡⵔⵉⵇⵜ ⵉⵜⵜⵓⵙⴳⵎⴹⵏ. ⵖⵓⵔ ⵓⴼⴳⴰⵏ ⵡⵉⵙⵙ ⵙⵉⵏ ⵏ ⵜⵎⵀⵍⴰ ⵙⴰ ⵡⵓⵙⵙⴰⵏ ⴰⴷ ⵜⵜ ⵉⵙⵙⵓⴷⵙ; ⵓⵔ ⵉⵣⵎⵉⵔ ⴰⴷ ⵉⵜⵜⵓⵙⴽⵔ ⵡⴰⵍⵓ ⴷⴰⵜ ⵏ ⵡⴰⵢⴰ.
mandate-waits-comparison-yours = ⵜⵡⵔⵉⵇⵜ ⵉⵜⵜⵓⵙⴳⵎⴹⵏ ⵜⵇⵇⵍ ⴽⵯⵏ. ⵕⵥⵎⴰⵜ ⵜⵜ, ⵙⵏⵎⵀⵍⴰⵜ ⵜⵜ ⴷ ⵎⴰⵢⴷ ⵉⵜⵜⵉⵏⵉ ⵜⵡⴽⵉⵍⵜ, ⵜⵔⴰⵔⵎ ⴷⴷⴰⵡⴰⵙ.
mandate-waits-slip = ⵓⵔ ⵉⵣⵎⵉⵔ ⴰⴷ ⵢⵉⵏⵉ ⵢⴰⵏ ⵉ ⵓⴼⴳⴰⵏ ⴰⴷ ⵙ ⵜⴱⵔⴰⵜ. ⵙⵉⴳⴳⵣⴰⵜ ⵜⴰⵡⵔⵉⵇⵜ ⵏ ⵜⴰⵏⴳⴰⵍⵜ, ⴼⴽⴰⵜ ⴰⵙ ⵜⵜ, ⵜⵉⵏⵉⵎ ⴰⵢⴰ ⴷⴰ.
mandate-document = ⴰⵙⵡⵉⵔ ⵏ ⵜⵎⴰⴳⵉⵜ ⵉⵜⵜⵓⵥⵕⴰⵏ
mandate-document-hint = ⵥⵕⴰⵜ ⴰⵙⵡⵉⵔ ⵏⵏⵉⵜ, ⵓⵔ ⴷ ⵜⵏⵖⵍⴰ.
mandate-document-missing = ⵙⵜⵉⵎ ⴰⵙⵡⵉⵔ ⵏ ⵜⵎⴰⴳⵉⵜ ⵏⵏⴰ ⵜⵥⵕⴰⵎ.
mandate-document-last = ⴽⴽⵓⵥ ⵉⵙⴽⴽⵉⵍⵏ ⵉⵎⴳⴳⵓⵔⴰ ⵏ ⵓⵟⵟⵓⵏ ⵏⵏⵙ
mandate-document-last-hint = ⵓⵔ ⴷ ⵓⵟⵟⵓⵏ ⴰⴽⴽⵯ: ⴽⴽⵓⵥ ⵉⵙⴽⴽⵉⵍⵏ ⵇⴰⴷⴷⴰⵏ.
mandate-document-last-wrong = ⵙⴽⵛⵎⴰⵜ ⴽⴽⵓⵥ ⵉⵙⴽⴽⵉⵍⵏ ⵏⵖ ⵉⵟⵟⵓⵏⵏ ⵉⵎⴳⴳⵓⵔⴰ ⵖⴰⵙ.
mandate-document-seen = { $document }, ⵓⵟⵟⵓⵏ ⵉⵙⵎⴷⴰ ⵙ { $last }
mandate-by-at = { $name }, { $at }
mandate-scan = ⵉⴼⴽⴰ ⵜⴰⵡⵔⵉⵇⵜ ⵉⵜⵜⵓⵙⴳⵎⴹⵏ
mandate-scan-open = ⵕⵥⵎ ⵜⴰⵡⵔⵉⵇⵜ ⵉⵜⵜⵓⵙⴳⵎⴹⵏ
mandate-scan-label = ⵜⴰⵡⴽⵉⵍⵜ ⵉⵜⵜⵓⵙⴳⵎⴹⵏ
mandate-scan-hint = ⴰⴼⴰⵢⵍⵓ PDF, ⵏⵖ ⵜⴰⵡⵍⴰⴼⵜ ⴳ ⵉⵜⵜⵓⵖⵔⴰ ⵓⵙⵎⴰⴹ ⴷ ⵓⴹⵕⵉⵚ.
mandate-scan-missing = ⵙⵜⵉⵎ ⴰⴼⴰⵢⵍⵓ ⵏⵖ ⵜⴰⵡⵍⴰⴼⵜ ⵏ ⵜⵡⴽⵉⵍⵜ ⵉⵜⵜⵓⵙⴳⵎⴹⵏ
mandate-scan-type = ⴰⴼⴰⵢⵍⵓ ⴰⴷ ⵓⵔ ⵉⴳⵉ PDF ⵓⵍⴰ ⵜⴰⵡⵍⴰⴼⵜ PNG, JPEG ⵏⵖ WebP.
mandate-sign-title = ⵜⴰⵡⴽⵉⵍⵜ ⵉⵜⵜⵓⵙⴳⵎⴹⵏ: { $name }
mandate-sign-lead = ⵙⵉⴳⴳⵣⴰⵜ ⵜⴰⵡⴽⵉⵍⵜ, ⵥⵕⴰⵜ ⴰⵙⵡⵉⵔ ⵏ ⵜⵎⴰⴳⵉⵜ, ⵙⵙⵎⴹⵉⵎ ⴰⴼⴳⴰⵏ ⴷⴰⵜ ⵏⵡⵏ, ⴷⴼⴼⵉⵔ ⵏ ⵡⴰⵢⴰ ⴼⴽⴰⵜ ⵜⴰⵡⵔⵉⵇⵜ ⴷⴰ. ⴰⴼⴳⴰⵏ ⵡⵉⵙⵙ ⵙⵉⵏ ⴰⴷ ⵜⵜ ⵉⵙⵙⵓⴷⵙ ⴳ ⵙⴰ ⵡⵓⵙⵙⴰⵏ.
mandate-handed-in = ⵜⵜⵓⴼⴽⴰ ⵜⵡⵔⵉⵇⵜ ⵉⵜⵜⵓⵙⴳⵎⴹⵏ. ⴰⵎⴷⴷⴰⴽⵯⵍ ⵏ ⵜⵡⵓⵔⵉ ⵖⵓⵔ ⵉⵍⵍⴰ ⵓⵣⵔⴼ ⴰⴷ ⴰⴷ ⵜⵜ ⵉⵙⵙⵓⴷⵙ ⴳ ⵙⴰ ⵡⵓⵙⵙⴰⵏ.
mandate-handed-in-already = ⵜⴰⵡⴽⵉⵍⵜ ⴰⴷ ⵓⵔ ⵙⵓⵍ ⵉⵜⵜⵇⵇⵍ ⵜⴰⵡⵔⵉⵇⵜ: ⵓⵔ ⵜⵜⵓⴼⴽⴰ ⴷⴰⵖ. ⴷⴷⴰⵡⴰⵙ ⵜⵥⵕⵔⵎ ⵎⴰⵏⵉ ⵉⵍⴽⵎ.
mandate-compare = ⵙⵙⵓⴷⵙ ⵜⴰⵡⵔⵉⵇⵜ ⵉⵜⵜⵓⵙⴳⵎⴹⵏ
mandate-compare-how = ⵉⵇⵇⴰⵏ ⴷ ⴰⴷ ⵜⵜⵓⵙⵎⴰⴹ ⵜⵡⵔⵉⵇⵜ, ⴷ ⴰⴷ ⵖⵓⵔⵙ ⵉⵍⵉⵏ ⵓⵙⵙⴰⵖ, ⵉⵙⵎ, ⵜⵉⴳⴳⵉⵜⵉⵏ ⴷ ⵜⵉⵣⵉ ⵏⵏⴰ ⵜⵇⵇⵔⴰⵎ ⴷⴰ. ⵉⵙⵎ ⵏⵡⵏ ⴰⴷ ⵉⵍⵉ ⵖ ⵜⴰⵎⴰ ⵏ ⵜⵎⵔⴰⵔⵓⵜ.
mandate-compare-question = ⵉⵙ ⵜⵖⵏⴰ ⵜⵡⵔⵉⵇⵜ?
mandate-compare-right = ⵢⴰⵀ, ⵜⵎⵙⴰⵙⴰ ⴷ ⵜⵡⴽⵉⵍⵜ
mandate-compare-wrong = ⵓⵀⵓ, ⵓⵔ ⵜⵎⵙⴰⵙⴰ
mandate-compare-missing = ⵉⵏⵉⵜ ⵉⵙ ⵜⵖⵏⴰ ⵜⵡⵔⵉⵇⵜ.
mandate-compare-own = ⵓⵔ ⵉⵣⵎⵉⵔ ⴰⴷ ⵜ ⵉⵙⵙⵉⴷⵜ ⵡⴰⵏⵏⴰ ⵜ ⵢⵓⵔⴰⵏ ⵏⵖ ⵉⴼⴽⴰ ⵜⴰⵡⵔⵉⵇⵜ, ⵓⵍⴰ ⵡⴰⵏⵏⴰ ⵎⵉ ⵉⵜⵜⵓⵙⴽⵔ: ⵉⵇⵇⴰⵏ ⴷ ⴰⵎⴷⴷⴰⴽⵯⵍ ⵏ ⵜⵡⵓⵔⵉ.
mandate-compare-open-first = ⵕⵥⵎⴰⵜ ⵉ ⵜⵣⵡⴰⵔⴰ ⵜⴰⵡⵔⵉⵇⵜ ⵉⵜⵜⵓⵙⴳⵎⴹⵏ: ⵜⴰⵎⵔⴰⵔⵓⵜ ⵜⴳⴰ ⵜⵉⵏ ⵎⴰⵢⴷ ⴷⵉⴳⵙ ⵜⵖⵔⴰⵎ. ⵕⵥⵎⴰⵜ ⵜⵜ ⴳ ⵜⴰⵙⵏⴰ ⴰⴷ, ⵜⵔⴰⵔⵎ.
mandate-compared-yours = ⴽⵏⵏⵉⵡ ⴰⵢⴷ ⵉⵙⵙⵓⴷⵙⵏ ⵜⴰⵡⵔⵉⵇⵜ ⵏ ⵜⵡⴽⵉⵍⵜ ⴰⴷ: ⵓⵔ ⵜⵙⵡⵓⵔⵉⵎ ⵙ ⵢⵉⵙⵎ ⵏⵏⵙ. ⴰⵎⴷⴷⴰⴽⵯⵍ ⵏ ⵜⵡⵓⵔⵉ ⴰⵢⴷ ⵜⵜ ⵉⵙⴽⴰⵔⵏ.
mandate-relay-alone = ⵜⴰⵡⴽⵉⵍⵜ ⴰⴷ ⵜⵜⵓⵛⴽⴰ ⵉ ⵓⵙⴰⵖ ⵏⵏⴰ ⵜⵜ ⵢⵓⵔⴰⵏ: ⵏⵜⵜⴰ ⵡⴰⵃⴷⵓⵜ ⴰⵢⴷ ⵙ ⵉⵙ ⵉⵙⵡⵡⵓⵔⵉⵏ. ⵎⴽ ⵉⵔⴰ ⵓⴼⴳⴰⵏ ⴰⴷ ⵉⵙ ⵜⵙⵡⵡⵓⵔⵉ ⵜⵎⵙⵙⵓⴳⵓⵔⵜ, ⴰⵔⴰⵜ ⵜⴰⵡⴽⵉⵍⵜ ⵢⴰⴹⵏ.
mandate-compare-send = ⵣⵎⵎⴻⵎ ⵜⴰⵎⵔⴰⵔⵓⵜ
mandate-compared-by = ⵉⵙⵙⵓⴷⵙ ⵜⵜ
mail-mandate-compare-subject = ⵜⴰⵡⴽⵉⵍⵜ ⵜⵇⵇⵍ ⴰⵙⵙⵓⴷⵙ
mail-mandate-compare-body = ⵜⴰⵡⵔⵉⵇⵜ ⵉⵜⵜⵓⵙⴳⵎⴹⵏ ⵏ ⵜⵡⴽⵉⵍⵜ ⵜⵇⵇⵍ ⴰⴷ ⵜⵜ ⵉⵙⵙⵓⴷⵙ ⵓⴼⴳⴰⵏ ⵡⵉⵙⵙ ⵙⵉⵏ, ⴷⴰⵜ ⵏ { $until }.

    ⵔⴰⴷ ⵜⵜ ⵜⴰⴼⵎ ⴷⴰ:
    { $link }
mandate-reason = ⵜⴰⵎⵏⵜⵉⵍⵜ ⵏ ⵓⴳⵓⵎⵎⵉ
mandate-reason-hint = ⵉⵇⵇⴰⵏ ⵉⵖ ⵓⵔ ⵜⵖⵏⵉ ⵜⵡⵔⵉⵇⵜ: ⴰⵎⴷⴷⴰⴽⵯⵍ ⵏⵡⵏ ⴰⴷ ⵜⵜ ⵉⵖⵔ.
mandate-reason-missing = ⵉⵏⵉⵜ ⵙ 500 ⵏ ⵉⵙⴽⴽⵉⵍⵏ ⴽⵉⴳⴰⵏ ⵎⴰⵅ ⵓⵔ ⵜⵖⵏⵉ.
mandate-rejected-done = ⵜⵜⵓⵣⵎⵎⴻⵎ ⵜⵎⵔⴰⵔⵓⵜ ⵏⵡⵏ: ⵓⵔ ⵉⴽⵛⵎ ⵜⵡⴽⵉⵍⵜ ⴳ ⵜⵡⵓⵔⵉ. ⵉⵖ ⵉⵔⴰ ⵓⴼⴳⴰⵏ, ⴰⵔⴰⵜ ⵢⴰⴹ ⴰⵎⴰⵢⵏⵓ.
mandates-to-compare = ⵉⵇⵇⵍ ⴰⴷ ⵜ ⵜⵙⵙⵓⴷⵙⵎ
mandates-to-compare-lead = ⵉⵎⴷⴷⵓⴽⴰⵍ ⴼⴽⴰⵏ ⵜⵉⵡⵔⵉⵇⵉⵏ ⴰⴷ. ⵎⴰⵢⴷ ⵓⵔ ⵉⵙⵙⵓⴷⵙ ⴰⵡⴷ ⵢⴰⵏ ⴳ ⵜⵉⵣⵉ ⵏⵏⵙ ⴰⴷ ⵉⵙⵎⴷ.
mandates-all-of-them = ⵜⵉⵡⴽⵉⵍⵉⵏ ⴰⴽⴽⵯ
mandate-event-compared = ⵜⵜⵓⵙⵙⵓⴷⵙ ⵜⵡⵔⵉⵇⵜ ⵜⵜⵓⵙⵙⵉⴷⵜ
mandate-event-rejected = ⵓⵔ ⵜⵜⵓⵙⵙⵉⴷⵜ ⵜⵡⵔⵉⵇⵜ
mandate-event-paper-given = ⵜⵜⵓⴼⴽⴰ ⵜⵡⵔⵉⵇⵜ ⵏ ⵜⴰⵏⴳⴰⵍⵜ
mandate-refusal-signed = ⵓⵔ ⵜⴰ ⵉⵙⵙⵓⴷⵙ ⵓⵎⴷⴷⴰⴽⵯⵍ ⵜⴰⵡⵔⵉⵇⵜ ⵏ ⵜⵡⴽⵉⵍⵜ ⴰⴷ: ⵓⵔ ⵉⵜⵜⵓⵣⵏ ⵡⴰⵍⵓ. ⵇⵇⵍⴰⵜ ⴰⵙⵙⵉⴷⵜ ⵏⵏⵙ.
mandate-refusal-rejected = ⵓⵔ ⵜⵜⵓⵙⵙⵉⴷⵜ ⵜⵡⵔⵉⵇⵜ ⵏ ⵜⵡⴽⵉⵍⵜ ⴰⴷ: ⵓⵔ ⵉⵜⵜⵓⵣⵏ ⵡⴰⵍⵓ. ⵉⵖ ⵉⵔⴰ ⵓⴼⴳⴰⵏ, ⴰⵔⴰⵜ ⵢⴰⴹ ⴰⵎⴰⵢⵏⵓ.
mandate-code-later = ⵜⴰⵏⴳⴰⵍⵜ ⵉⵙⵙⵎⴷⴰⵢⵏ ⵜⴰⵡⴽⵉⵍⵜ ⵓⵔ ⵜⵍⵍⵉ ⴳ ⵜⵡⵔⵉⵇⵜ ⴰⴷ. ⴰⴼⴳⴰⵏ ⴰⴷ ⵜⵜ ⵉⵎⵥ ⵙ ⵉⵎⴰⵢⵍ, ⵙ SMS ⵏⵖ ⵙ ⵜⵡⵔⵉⵇⵜ ⵢⴰⴹⵏ.
mandate-signed-where = ⴰⴷⵖⴰⵔ ⴷ ⵓⵙⴰⴽⵓⴷ
mandate-slip-title = ⵜⴰⵡⴽⵉⵍⵜ ⵏⵡⵏ ⵉⵍⵍⴰ ⴳ ⵜⵡⵓⵔⵉ: ⵃⴹⵓⵜ ⵜⴰⵡⵔⵉⵇⵜ ⴰⴷ
mandate-slip-lead = ⵙⵉⴳⴳⵣⴰⵜ ⵜⴰⵡⵔⵉⵇⵜ ⴰⴷ ⵜⴼⴽⵎ ⵜⵜ ⵉ ⵓⴼⴳⴰⵏ. ⵏⵜⵜⴰⵜ ⵖⴰⵙ ⴰⵢⴷ ⵖⵓⵔ ⵜⵍⵍⴰ ⵜⴰⵏⴳⴰⵍⵜ.
mandate-rights-counter = ⵜⵣⵎⵔⵎ ⴰⵡⴷ ⴰⴷ ⵜ ⵜⵙⵙⵎⴷⵓⵎ ⴳ ⵜⵎⵀⵍⴰ ⵉⵜⵜⵓⵏⵏⴰⵏ ⴰⴼⵍⵍⴰ, ⴱⵍⴰ ⵜⴰⵏⴳⴰⵍⵜ.
mandate-slip-print = ⵙⵙⵉⴳⴳⵣ ⵜⴰⵡⵔⵉⵇⵜ ⵏ ⵜⴰⵏⴳⴰⵍⵜ
mandate-slip-give = ⴼⴽⵉⵖ ⵜⴰⵡⵔⵉⵇⵜ ⴰⴷ ⵉ ⵓⴼⴳⴰⵏ
mandate-slip-is-given = ⴰⴼⴳⴰⵏ ⵖⵓⵔⵙ ⵜⴰⵡⵔⵉⵇⵜ ⵏ ⵜⴰⵏⴳⴰⵍⵜ, ⵓⵔ ⵙⵓⵍ ⵜⵜⵎⴰⵍ. ⵉⵖ ⵜⵜ ⵉⵊⵍⴰ, ⵙⵙⵎⴷⴰⵜ ⵜⴰⵡⴽⵉⵍⵜ ⵜⴰⵔⴰⵎ ⵢⴰⵜ ⵢⴰⴹⵏ ⴷⵉⴷⵙ.
mandate-slip-given = ⵉⴼⴽⴰ ⵜⴰⵡⵔⵉⵇⵜ ⵏ ⵜⴰⵏⴳⴰⵍⵜ
mandate-slip-done = ⵉⵜⵜⵓⵣⵎⵎⴻⵎ ⵎⴰⵙ ⵖⵓⵔ ⵓⴼⴳⴰⵏ ⵜⴰⵡⵔⵉⵇⵜ ⵏ ⵜⴰⵏⴳⴰⵍⵜ.
mail-mandate-ended-subject = ⵜⴽⵎⵎⵍ ⵜⵡⴽⴰⵍⵜ ⵏⵡⵏ { $reference }
mail-mandate-ended-body = { $tenant } ⵓⵔ ⵙⵓⵍ ⵜⵜⴰⵔⵎ ⴷⵉⵡⴰⵏ. ⵜⴽⵎⵎⵍ ⵜⵡⴽⴰⵍⵜ { $reference } ⵏⵏⴰ ⵙ ⵙⵡⵓⵔⵉⵏ ⵉⵎⵙⵡⵓⵔⵉⵏ ⵏⵏⵙ ⴳ ⵡⴰⴷⵖⴰⵔ ⵏⵡⵏ: ⵢⴰⵏ ⵓⵔ ⵉⵖⵉⵢ ⴰⴷ ⵜⵜ ⵉⵙⵙⵎⵔⵙ.

    ⵓⵔ ⵜⵍⵍⵉ ⵎⴰⵢⴷ ⵉⵅⵚⵚⴰⵏ ⴰⴷ ⵜⵙⴽⵔⵎ.

# Who opened a file, by name.
opened-by-member = { $name }, { $roles }
opened-by-delegation = { $name }, { $roles }, ⵙ ⵓⵙⵎⴰⵍⴰ ⵏ { $giver }
opened-by-former-named = { $name }, ⵓⵔ ⵙⵓⵍ ⴷⵉⵏⵏ ⵉⵙⵡⵡⵓⵔⵉ
opened-by-support-named = { $name }, ⵙⴳ ⵜⵉⵡⵉⵙⵉ ⵏ ⴷⵉⵡⴰⵏ
opened-by-program = { $who }, ⵙ ⵢⴰⵏ ⵓⵙⵖⵉⵡⵙ
opened-by-program-named = { $who }, ⵙ ⵢⴰⵏ ⵓⵙⵖⵉⵡⵙ ({ $token })
