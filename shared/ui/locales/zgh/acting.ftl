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
mandate-until = ⴰⵔ
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
mandate-consent-signature-hint = ⵙⵉⴳⴳⵣⴰⵜ ⵜⴰⵡⴽⵉⵍⵜ, ⵉⵙⵙⵓⵎⵍ ⵜⵜ ⴷⴰⵜ ⵏⵏⵓⵏ.
mandate-consent-message = ⴷⴰ ⵉⵜⵜⵔⴰⵔ ⵅⴼ ⵜⵓⵣⵉⵏⵜ
mandate-consent-message-hint = ⵔⴰⴷ ⴰⵙ ⵜⵍⴽⵎ ⵙ ⵉⵎⴰⵢⵍ, ⵢⵉⵏⵉ ⵢⴰⵀ ⵙ ⵜⵏⴳⴰⵍⵜ ⵏⵏⴰ ⴳⵉⵙ; ⵓⵔ ⵜⴰ ⵜⵜⵓⵣⵏ ⴰⵡⴷ ⵢⴰⵜ ⵙ SMS. ⵎⴽ ⵓⵔ ⵉⵔⴰⵔ ⴳ 72 ⵏ ⵜⵙⵔⴰⴳⵜ, ⵜⴼⵓⴽ ⵜⵡⴽⵉⵍⵜ.
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
mandate-waits-signature = ⵙⵉⴳⴳⵣⴰⵜ ⵜⴰⵡⴽⵉⵍⵜ. ⵎⴽ ⵜⵜ ⵉⵙⴳⵎⴹ ⵓⴼⴳⴰⵏ, ⵉⵏⵉⵢⴰⵜ ⵜ ⴷⴰ: ⵔⴰⴷ ⵜⵙⵏⵜⵉ ⴳ ⵡⴰⴽⵓⴷ ⵏⵏⴰⵖ.
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
mandate-terms-days = { $days ->
    [1] ⵜⴰⵡⴽⵉⵍⵜ ⴷⴰ ⵜⵙⵡⵡⵓⵔⵉ 24 ⵏ ⵜⵙⵔⴰⴳⵜ ⵙⴳ ⵓⵙⵇⴱⵍ.
   *[other] ⵜⴰⵡⴽⵉⵍⵜ ⴷⴰ ⵜⵙⵡⵡⵓⵔⵉ { $days } ⵏ ⵡⵓⵙⵙⴰⵏ ⵙⴳ ⵓⵙⵇⴱⵍ.
}
mandate-terms-names = ⴽⵓ ⵜⴰⵡⵓⵔⵉ ⴷⴰ ⵜⴰⵙⵉ ⵙⵉⵏ ⵉⵙⵎⴰⵡⵏ: ⵡⵉⵏ ⵓⵎⵙⵡⵓⵔⵉ ⴷ ⵡⵉⵏ ⵓⴼⴳⴰⵏ.
mandate-rights = ⵉⵣⵔⴼⴰⵏ ⵏⵏⵓⵏ
mandate-rights-text = ⵜⵣⵎⵔⵎ ⴰⴷ ⵜⴽⴽⵙⵎ ⵜⴰⵡⴽⵉⵍⵜ ⴳ ⴽⵓ ⴰⴽⵓⴷ, ⵡⴰⵔ ⴰⵙⵔⴰⴳ, ⵙ ⵜⵎⵙⵙⵉⵔⵜ ⴷ ⵜⵏⴳⴰⵍⵜ: ⵓⵔ ⵙⵓⵍ ⵉⵣⵎⵉⵔ ⴰⴷ ⵉⵜⵜⵓⵙⴽⵔ ⴰⵡⴷ ⵢⴰⵜ ⵙ ⵉⵙⵎ ⵏⵏⵓⵏ. ⴰⵎⵉⴹⴰⵏ ⵏⵏⵓⵏ, ⵎⴽ ⵖⵓⵔⵡⵏ ⵉⵍⵍⴰ, ⴷⴰ ⵉⵙⵙⴽⵏ ⵎⴰ ⵉⵜⵜⵓⵙⴽⵔⵏ.
mandate-rights-where = ⴰⵏⵙⴰ ⵉ ⵓⵢⴰ:
mandate-code-in-message = ⵜⴰⵏⴳⴰⵍⵜ ⵉⴼⴼⵔⵏ ⵓⵔ ⵜⵍⵍⵉ ⵅⴰⵙ ⴳ ⵜⵓⵣⵉⵏⵜ ⵏⵏⴰ ⵉⵍⴽⵎⵏ ⴰⴼⴳⴰⵏ.
mandate-signature-citizen = ⴰⵙⴳⵎⴹ ⵏ ⵓⴼⴳⴰⵏ
mandate-signature-officer = ⴰⵙⴳⵎⴹ ⵏ ⵓⵎⵙⵡⵓⵔⵉ
mandate-written-at = ⵜⵜⵢⴰⵔⴰ ⴳ { $at }, ⴰⴽⵓⴷ ⴰⵙⴰⴷⵓⴼⴰⵏ ⵏ ⵍⵎⵖⵔⵉⴱ
mandate-code-title = ⵔⴰⵔ ⵅⴼ ⵜⵡⴽⵉⵍⵜ, ⵏⵖ ⴽⴽⵙ ⵜⵜ
mandate-code-lead = ⵢⴰⵜ ⵜⵎⵙⵙⵓⴳⵓⵔⵜ ⵜⵣⵎⵔ ⴰⴷ ⵜⵙⵡⵡⵓⵔⵉ ⴳ ⵓⴷⵖⴰⵔ ⵏⵏⵓⵏ ⵎⴽ ⵜⵇⴱⵍⵎ. ⴰⵔⴰⵜ ⵜⴰⵎⵙⵙⵉⵔⵜ ⴷ ⵜⵏⴳⴰⵍⵜ ⵏ ⵜⵓⵣⵉⵏⵜ ⵏⵖ ⵏ ⵜⵡⵔⵉⵇⵜ ⵏⵏⴰ ⴽⵓⵏ ⵉⵍⴽⵎⵏ.
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
mandates-own = ⵜⵉⵡⴽⵉⵍⵉⵏ ⵉⵏⵓ
mandates-own-lead = ⵎⴰⵏ ⵡⴰ ⵉⵣⵎⵔⵏ ⴰⴷ ⵉⵙⵡⵡⵓⵔⵉ ⵙ ⵉⵙⵎ ⵏⵏⵓⵏ, ⴷ ⵎⴰ ⵉⵜⵜⵓⵙⴽⵔⵏ.
mandates-own-empty-title = ⵓⵔ ⵉⵍⵍⵉ ⴰⵡⴷ ⵢⴰⵏ ⵉⵙⵡⵡⵓⵔⵉⵏ ⵙ ⵉⵙⵎ ⵏⵏⵓⵏ
mandates-own-empty-text = ⵜⵉⵡⴽⵉⵍⵉⵏ ⵉⵜⵜⵢⴰⵔⴰⵏ ⵙ ⵉⵎⴰⵢⵍ ⵏⵏⵓⵏ ⵔⴰⴷ ⴷⴰ ⴱⴰⵢⵏⵏⵜ.
mail-mandate-asked-subject = ⵉⵙ ⵜⵇⴱⵍⵎ? ⵜⴰⵡⴽⵉⵍⵜ { $reference }
mail-mandate-asked-body = { $officer } ⵉⵙⵙⵓⵎⵔ ⴰⴷ ⵉⵙⵡⵡⵓⵔⵉ ⵙ ⵉⵙⵎ ⵏⵏⵓⵏ ({ $tenant }).

    ⵜⵉⵡⵓⵔⵉⵡⵉⵏ: { $acts }
    ⴰⴽⵓⴷ: { $duration }

    ⵓⵔ ⵔⴰⴷ ⵉⵜⵜⵓⵙⴽⵔ ⴰⵡⴷ ⵢⴰⵜ ⴰⵔ ⴰⴷ ⵜⵉⵏⵉⵎ ⵢⴰⵀ. ⵔⴰⵔⴰⵜ ⴷⴰ, ⵙ ⵜⵎⵙⵙⵉⵔⵜ ⴷ ⵜⵏⴳⴰⵍⵜ:
    { $link }

    ⵜⴰⵎⵙⵙⵉⵔⵜ: { $reference }
    ⵜⴰⵏⴳⴰⵍⵜ ⵉⴼⴼⵔⵏ: { $code }

    ⴰⴷ ⵓⵔ ⵜⴰⴽⴽⴰⵎ ⵜⴰⵏⴳⴰⵍⵜ ⵉ ⴰⵡⴷ ⵢⴰⵏ, ⵓⵍⴰ ⵉ ⵓⵎⵙⵡⵓⵔⵉ. ⵎⴽ ⵓⵔ ⵜⵜⵔⵎ ⴰⵡⴷ ⵢⴰⵜ, ⵉⵏⵉⵢⴰⵜ ⵓⵀⵓ, ⵏⵖ ⴰⵊⵊⴰⵜ 72 ⵏ ⵜⵙⵔⴰⴳⵜ ⴰⴷ ⵜⵣⵔⵉ. ⵜⴰⵏⴳⴰⵍⵜ ⴰ ⴷⴰ ⵜⵜⴽⴽⵙ ⵜⴰⵡⴽⵉⵍⵜ ⴳ ⴽⵓ ⴰⴽⵓⴷ.
mail-mandate-signed-subject = ⵜⴰⵡⴽⵉⵍⵜ ⵏⵏⵓⵏ { $reference } ⵜⵙⵏⵜⴰ
mail-mandate-signed-body = ⵜⵙⴳⵎⴹⵎ ⵜⴰⵡⴽⵉⵍⵜ ⴷⴰⵜ ⵏ { $officer } ({ $tenant }).

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
mandate-complaints = ⵜⵉⵛⴽⴰⵢⵉⵏ ⵏ { $name }
mandate-complaints-empty-title = ⵓⵔ ⵜⵍⵍⵉ ⵜⵛⴽⴰⵢⵜ
mandate-complaints-empty-text = ⵎⴰ ⵉⵜⵜⵓⵙⵔⵙⵏ ⵙ ⵜⵡⴽⵉⵍⵜ ⴰ ⵔⴰⴷ ⴷⴰ ⵉⴱⴰⵢⵏ.

opened-title = ⵎⴰⵏ ⵡⴰ ⵉⵔⵥⵎⵏ ⴰⵙⴷⴰⵡ ⵏⵏⵓⵏ
opened-none = ⵓⵔ ⵜⴰ ⵜ ⵉⵔⵥⵉⵎ ⴰⵡⴷ ⵢⴰⵏ. ⴽⵓ ⴰⵏⵓⵔⵥⵓⵎ ⵙⴳ ⵓⵎⵙⵡⵓⵔⵉ ⵔⴰⴷ ⴷⴰ ⵉⴱⴰⵢⵏ.
opened-lead = ⵢⴰⵏ ⵓⵣⵔⵉⴳ ⵉ ⴽⵓ ⴰⵎⵙⵡⵓⵔⵉ ⴷ ⴽⵓ ⵜⴰⵙⵔⴰⴳⵜ, ⵙ ⵜⵡⵓⵔⵉ ⵏⵏⵙ ⴷ ⵓⵙⵔⴰⴳ.
opened-by-former = ⴰⵎⵙⵡⵓⵔⵉ ⵓⵔ ⵙⵓⵍ ⴷⵉⵏⵏ ⵉⵙⵡⵡⵓⵔⵉⵏ
opened-in-charge = ⵢⵓⵎⵥ ⴰⵙⴷⴰⵡ
opened-assign = ⴷⴰ ⵉⴰⴽⴽⴰ ⵉⵙⴷⴰⵡⵏ ⵉ ⵉⵎⵙⵡⵓⵔⵉⵏ
opened-read = ⵉⵣⵎⵔ ⴰⴷ ⵉⵖⵔ ⵉⵙⴷⴰⵡⵏ
opened-mandate = ⴷⴰ ⴰⵡⵏ ⵉⵜⵜⴰⵡⵙ, ⵙ ⵜⵡⴽⵉⵍⵜ ⵏⵏⵓⵏ
opened-when = ⵎⴰⵏⴰⴳⵓ
opened-who = ⵎⴰⵏ ⵡⴰ
opened-why = ⵎⴰⵅ
journal = ⵎⴰⵏ ⵡⴰ ⵉⵔⵥⵎⵏ ⵉⵙⴷⴰⵡⵏ ⵉⵏⵓ
journal-lead = ⴽⵓ ⴰⵏⵓⵔⵥⵓⵎ ⵏ ⵢⴰⵏ ⴳ ⵉⵙⴷⴰⵡⵏ ⵏⵏⵓⵏ ⵙⴳ ⵓⵎⵙⵡⵓⵔⵉ, ⴳ ⴰⴽⴽⵯ ⵜⵉⵎⵙⵙⵓⴳⵓⵔⵉⵏ.
journal-empty-title = ⵓⵔ ⵉⵍⵍⵉ ⵓⵏⵓⵔⵥⵓⵎ
journal-empty-text = ⵎⴽ ⵉⵔⵥⵎ ⵓⵎⵙⵡⵓⵔⵉ ⴰⵙⴷⴰⵡ ⵉⵜⵜⵓⵙⵔⵙⵏ ⵙ ⵓⵎⵉⴹⴰⵏ ⵏⵏⵓⵏ, ⵔⴰⴷ ⴷⴰ ⵉⴱⴰⵢⵏ.
