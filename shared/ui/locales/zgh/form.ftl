# ⴰⵢⵏⵏⴰ ⵔⵏⵏⵓⵏ ⵉⵙⵏⵜⴰⵍ ⵉ ⵜⴼⵔⵉⵡⵜ.
form-address = ⴰⵏⵙⴰ
form-address-short = ⴰⵏⵙⴰ ⵉⵜⵜⵢⴰⵔⴰⵏ
form-anonymous = ⵔⵉⵖ ⴰⴷ ⵓⵔ ⵉⵜⵜⵓⵙⵙⴰⵏ ⵉⵙⵎ ⵉⵏⵓ
form-anonymous-hint = ⵓⵔ ⵔⴰⴷ ⴰⵡⵏ ⵏⵙⵓⵜⵔ ⵉⵙⵎ, ⵉⵎⴰⵢⵍ, ⵏⵖ ⵜⵉⵍⵉⴼⵓⵏ, ⵓⵔ ⵔⴰⴷ ⵜⵏ ⵏⵃⴹⵓ. ⵓⵔ ⵔⴰⴷ ⴰⵡⵏ ⵜⴰⵡⴹ ⴰⵡⴷ ⵜⵓⵣⵉⵏⵜ: ⵃⴹⵓⵢⴰⵜ ⴰⵙⵡⴰⵍ.
form-anonymous-no-contact = ⵜⵙⵜⵉⵎ ⴰⴷ ⵓⵔ ⵜⵜⵓⵙⵙⴰⵏⵎ: ⵓⵔ ⴰⵡⵏ ⵏⵙⵓⵜⵔ ⵉⵙⵎ, ⵉⵎⴰⵢⵍ, ⵏⵖ ⵜⵉⵍⵉⴼⵓⵏ. ⴰⴼⴰⴷ ⴰⴷ ⵜⵏ ⵜⴼⴽⵎ, ⴽⴽⵙⴰⵜ ⴰⵙⵜⵜⴰⵢ ⴰⴷ, ⵜⵙⵙⴽⵏⵎ ⵉⵙⵇⵙⵉⵜⵏ ⵏ ⵓⵙⵏⵜⵍ.
form-anonymous-refused = ⴰⵙⵏⵜⵍ ⴰⴷ ⵉⵜⵜⵉⵔⵉ ⴰⴷ ⵏⵙⵙⵏ ⵡⴰⴷⴰ ⵉⵙⵎⵎⴽⴰⵏ: ⴽⴽⵙⴰⵜ ⴰⵙⵜⵜⴰⵢ ⴰⴷ, ⵜⴼⴽⵎ ⵉⵎⴰⵢⵍ ⵏⵖ ⵜⵉⵍⵉⴼⵓⵏ, ⵏⵖ ⵙⵜⵉⵢⴰⵜ ⴰⵙⵏⵜⵍ ⵢⴰⴹⵏ.
form-answer-missing = ⵔⴰⵔⴰⵜ ⵅⴼ ⵓⵙⵇⵙⵉ « { $question } »
form-answer-number = ⴰⵔⴰⵜ ⵓⵟⵟⵓⵏ ⴳ « { $question } », ⵙ ⵓⵎⴷⵢⴰ 3
form-answer-day = ⴰⵔⴰⵜ ⴰⵙⴰⴽⵓⴷ ⴳ « { $question } », ⵙ ⵓⵎⴷⵢⴰ 24/11/2026
form-answer-option = ⵙⵜⵉⵢⴰⵜ ⴳ ⵜⵎⵔⴰⵔⴰ ⵏ « { $question } »
form-answer-one = ⵢⴰⵜ ⵜⵎⵔⴰⵔⵓⵜ ⵅⴰⵙ ⵉ « { $question } »
form-answer-text = ⵜⴰⵎⵔⴰⵔⵓⵜ ⵅⴼ « { $question } » ⴳⵉⵙ ⵉⵙⴽⴽⵉⵍⵏ ⵓⵔ ⵉⵜⵜⵢⴰⵖⵔⵏ. ⴰⵔⴰⵜ ⵜⵜ ⴷⴰⵖ.
form-answer-long = ⵜⴰⵎⵔⴰⵔⵓⵜ ⵅⴼ « { $question } »: ⴰⵔ { $max } ⵏ ⵉⵙⴽⴽⵉⵍⵏ; ⵍⵍⴰⵏ ⵖⵉⵍⴰⴷ { $count }
form-ask = ⵙⴽⵏ ⵉⵙⵇⵙⵉⵜⵏ ⵏ ⵓⵙⵏⵜⵍ ⴰⴷ
form-asks-title = « { $subject } »: ⵎⴰⵢⴷ ⵉⵜⵜⵓⵙⵇⵙⴰⵏ
form-asks-count = { $count ->
    [one] { $count } ⵓⵙⵇⵙⵉ ⵉⵔⵏⴰⵏ ⴷⴷⴰⵡ ⵓⵙⵜⵜⴰⵢ ⵏ ⵓⵙⵏⵜⵍ.
   *[other] { $count } ⵉⵙⵇⵙⵉⵜⵏ ⵔⵏⴰⵏⵉⵏ ⴷⴷⴰⵡ ⵓⵙⵜⵜⴰⵢ ⵏ ⵓⵙⵏⵜⵍ.
}
form-asks-nothing = ⴰⵙⵏⵜⵍ ⴰⴷ ⵓⵔ ⵉⵙⵇⵙⴰ ⵅⴼ ⵜⵖⴰⵡⵙⴰ ⵢⴰⴹⵏ: ⴽⵎⵎⵍⴰⵜ ⵜⴰⴼⵔⵉⵡⵜ.
form-asks-legend = ⵉⵙⵇⵙⵉⵜⵏ ⵅⴼ ⵓⵙⵏⵜⵍ ⴰⴷ
form-asks-see = ⴷⴷⵓ ⵙ ⵉⵙⵇⵙⵉⵜⵏ
form-author = ⴱⴰⴱ ⵏ ⵜⵛⴽⴰⵢⵜ
form-author-unnamed = ⵉⵔⴰ ⴰⴷ ⵓⵔ ⵉⵜⵜⵓⵙⵙⴰⵏ
form-call = ⵖⵔ ⵉ { $phone }
form-contact-account = ⵉⵜⵜⵓⴽⵜⴰⵔ ⵙⴳ ⵓⵎⵉⴹⴰⵏ ⵏⵏⵓⵏ. ⵎⴰ ⵜⵙⵏⴼⵍⵎ ⴷⴰ ⵉ ⵜⵓⵣⵉⵏⵜ ⴰⴷ ⵡⴰⵃⴷⵓⵜ; ⴰⵎⵉⴹⴰⵏ ⵏⵏⵓⵏ ⴷⴰ ⵉⵜⵜⴳⴳⴰⵎⴰ ⵎⴰⵎⴽ ⵉⴳⴰ.
form-diverted-title = ⵓⵔ ⵜⵜⵓⵣⵏ ⵜⴼⵔⵉⵡⵜ: ⴰⵢⴰ ⵓⵔ ⵉⵜⵜⵇⵇⵍ
form-event-supported = ⵢⴰⵏ ⵢⴰⴹⵏ ⵉⴷⵔ ⵉ ⵜⵛⴽⴰⵢⵜ
form-flag-email = ⴰⵏⵙⴰ ⵏ ⵉⵎⴰⵢⵍ
form-flag-phone = ⵓⵟⵟⵓⵏ ⵏ ⵜⵉⵍⵉⴼⵓⵏ
form-flag-identity = ⵓⵟⵟⵓⵏ ⵏ ⵜⴽⴰⵕⴹⴰ ⵏ ⵜⵎⴰⴳⵉⵜ
form-flag-account = ⵓⵟⵟⵓⵏ ⵏ ⵓⵎⵉⴹⴰⵏ ⴰⵏⴱⴰⵏⴽⵉⵢ
form-flag-plate = ⵜⴰⴼⵍⵡⵉⵜ ⵏ ⵜⵎⵙⵙⵓⴷⴰ
form-nearby-title = { $count ->
    [one] ⵜⵍⵍⴰ { $count } ⵜⵛⴽⴰⵢⵜ ⵅⴼ ⵓⵙⵏⵜⵍ ⴰⴷ ⵜⴰⵎⴰ ⵏⵏⵓⵏ
   *[other] ⵍⵍⴰⵏⵜ { $count } ⵜⵛⴽⴰⵢⵉⵏ ⵅⴼ ⵓⵙⵏⵜⵍ ⴰⴷ ⵜⴰⵎⴰ ⵏⵏⵓⵏ
}
form-nearby-text = ⵉⵖⵢ ⴰⴷ ⵜⵙⵓⵍ ⵜⵜⵓⵙⵎⵍ. ⵥⵔⴰⵜ ⵓⵔⵜⴰ ⵜⵓⵣⵏⵎ: ⵎⴽ ⵜⴳⴰ ⵏⵜⵜⴰⵜ, ⴷⵔⴰⵜ ⴰⵙ ⴽⵔⴰ ⵏ ⵓⵣⵣⴰⵏ ⵏ ⵜⵢⴰⴹ.
form-nearby-see = ⵥⵔ ⵜⵏⵜ ⴳ ⵓⴷⵔ ⵏ ⵜⴼⵔⵉⵡⵜ
form-nearby-row = { $subject }, ⴳ { $metres } ⵎ, ⵙⴳ { $day }
form-nearby-mine = ⵡⵉⵏⵓ ⴰⵢⴷ ⵉⴳⴰ ⴰⵡⴷ ⵏⵜⵜⴰ
form-nearby-mine-hint = ⵎⴽ ⵜⴷⵔⵎ ⵉ ⵢⴰⵜ ⴳⵉⵙⵏⵜ, ⵓⵔ ⵔⴰⴷ ⵉⵜⵜⵓⵣⵏ ⵓⴹⵕⵉⵚ ⵏⵏⵓⵏ: ⵔⴰⴷ ⵜⵜ ⵜⴹⴼⵕⵎ ⵙ ⵜⵏⴳⴰⵍⵜ ⵏⵏⵓⵏ, ⴷ ⵔⴰⴷ ⴰⵡⵏ ⴰⵡⴹⵏ ⵉⵏⵖⵎⵉⵙⵏ ⵎⴽ ⵜⴼⴽⴰⵎ ⵉⵎⴰⵢⵍ.
form-nearby-other = ⵡⵉⵏⵓ ⵢⴰⴹⵏ ⴰⵢⴷ ⵉⴳⴰ: ⴰⵣⵏ
form-nearby-page-title = ⵜⵉⵛⴽⴰⵢⵉⵏ ⵕⵥⵎⵏⵉⵏ ⵜⴰⵎⴰ
form-nearby-page-lead = ⴰⵢⵏⵏⴰ ⵉⵜⵜⵓⵙⵎⵍⵏ ⵅⴼ ⵓⵙⵏⵜⵍ ⴰⴷ ⵜⴰⵎⴰ ⵏ ⵓⴷⵖⴰⵔ, ⵓⵔⵜⴰ ⵉⴼⵔⵉ.
form-nearby-none-title = ⵓⵔ ⵜⵍⵍⵉ ⵜⵛⴽⴰⵢⵜ ⵉⵕⵥⵎⵏ ⵜⴰⵎⴰ
form-nearby-none-text = ⵓⵔ ⵜ ⵉⵙⵎⵍ ⵢⴰⵏ ⴷⴰ, ⵏⵖ ⵓⵔⵜⴰ ⵉⴼⵙⵉⵔ: ⵜⵖⵢⵎ ⴰⴷ ⵜⴰⵔⵎ ⵜⴰⵛⴽⴰⵢⵜ.
form-nearby-write = ⴰⵔⴰ ⵜⴰⵛⴽⴰⵢⵜ
form-place-found-title = ⵎⴰⵏ ⴰⴷⵖⴰⵔ ⵜⵔⴰⵎ ⴰⴷ ⵜⵉⵏⵉⵎ?
form-place-found-text = ⵓⵔ ⵉⵜⵜⵓⵙⵜⵉ ⵓⴷⵖⴰⵔ, ⴷ ⵡⴰⵏⵙⴰ ⵏⵏⵓⵏ ⵉⴱⴷⵔ ⵡⵉⴷ. ⴰⵣⵏⴰⵜ ⵙ ⵓⴷⵖⴰⵔ ⵏⵏⴰ ⵉⵍⵍⴰⵏ, ⵏⵖ ⵙⵜⵉⵢⴰⵜ ⴳ ⵜⵍⴳⴰⵎⵉⵏ.
form-place-found-send = ⴰⵣⵏ ⵙ ⵓⴷⵖⴰⵔ: { $place }
form-preview = ⵥⵔ ⴰⵢⵏⵏⴰ ⵔⴰⴷ ⵉⵥⵔ ⵓⴳⴷⵓⴷ
form-preview-title = ⴰⵢⵏⵏⴰ ⵔⴰⴷ ⵉⵥⵔ ⵓⴳⴷⵓⴷ
form-preview-text = ⵓⵔⵜⴰ ⵜⵜⵓⵣⵏ ⴰⵎⵢⴰ. ⵎⴽⴰⴷ ⵔⴰⴷ ⴷ ⵜⴱⴰⵏ ⵜⵛⴽⴰⵢⵜ ⵏⵏⵓⵏ, ⵖⵉⵍⴰⴷ ⵏⵖ ⴷⴼⴼⵉⵔ ⵙ ⵜⵜ ⵜⵖⵔⴰ ⵜⵎⵙⵙⵓⴳⵓⵔⵜ.
form-preview-flagged = ⵓⵔⵜⴰ ⵜⵜⵓⵣⵏ ⴰⵎⵢⴰ: ⴰⴹⵕⵉⵚ ⵏⵏⵓⵏ ⴳⵉⵙ ⴰⵢⵏⵏⴰ ⵉⵔⵡⴰⵙⵏ ⵉⵙⴼⴽⴰ ⵉⵏⵉⵎⴰⵏⵏ, ⵉⵖⵢ ⴰⴷ ⵜⵏ ⵉⵖⵔ ⵓⴳⴷⵓⴷ. ⵙⵏⴼⵍⴰⵜ ⵜ, ⵏⵖ ⴰⵣⵏⴰⵜ ⵜ ⵎⴽⴰⵏ.
form-preview-nothing = ⵓⵔⵜⴰ ⵜⵜⵓⵣⵏ ⴰⵎⵢⴰ. ⵓⵔ ⵔⴰⴷ ⵉⵥⵔ ⵓⴳⴷⵓⴷ ⴰⵎⵢⴰ ⴳ ⵜⵛⴽⴰⵢⵜ ⴰⴷ.
form-preview-see = ⵥⵔ ⵜ ⴳ ⵓⴷⵔ ⵏ ⵜⴼⵔⵉⵡⵜ
form-preview-flags = ⴰⵢⵏⵏⴰ ⵉⵔⵡⴰⵙⵏ ⵉⵙⴼⴽⴰ ⵉⵏⵉⵎⴰⵏⵏ ⴳ ⵓⴹⵕⵉⵚ ⵏⵏⵓⵏ:
form-preview-pin = { $pin } (ⵙ ⵢⴰⵏ ⵓⵎⵉⵜⵔ)
form-preview-pin-rough = { $pin } (ⵙ ⵢⴰⵏ ⵓⴽⵉⵍⵓⵎⵉⵜⵔ)
form-preview-no-text = ⴰⴹⵕⵉⵚ ⵓⵔ ⴷⴰ ⵉⴼⵙⵙⵔ: ⴷⴰ ⵉⵜⵜⴱⴰⵏ ⵅⴰⵙ ⵉⵙ ⵜⵍⵍⴰ ⵜⵛⴽⴰⵢⵜ ⵅⴼ ⵓⵙⵏⵜⵍ ⴰⴷ ⵜⴰⵎⴰ ⵏ ⵓⴷⵖⴰⵔ ⴰⴷ.
form-preview-never = ⵓⵔ ⵊⵊⵓⵏ ⵉⴱⴰⵏ ⵉⵙⵎ, ⵉⵎⴰⵢⵍ, ⵜⵉⵍⵉⴼⵓⵏ, ⴰⵏⵙⴰ ⵓⵍⴰ ⵜⵉⵎⵔⴰⵔⴰ ⵏⵏⵓⵏ.
form-preview-send = ⴰⵣⵏ ⵜ ⵎⴽⴰⵏ
form-support-already = ⴱⴰⴱ ⵏ ⵡⴰⵏⵙⴰ ⴰⴷ ⵉⴷⵔ ⴰⵙ ⵢⴰⴷ: ⴷⴰ ⵜⵜ ⵉⵜⵜⴹⴼⴰⵕ ⵙ ⵡⵓⵟⵟⵓⵏ ⴷ ⵜⵏⴳⴰⵍⵜ ⵏⵏⴰ ⵢⵓⵎⵥ.
form-support-others = { $count ->
    [one] { $count } ⵓⴼⴳⴰⵏ ⵢⴰⴹⵏ ⵉⵙⵎⵍ ⵜ ⴰⵡⴷ ⵏⵜⵜⴰ.
   *[other] { $count } ⵏ ⵎⵉⴷⴷⵏ ⵢⴰⴹⵏⵉⵏ ⵙⵎⵍⵏ ⵜ ⴰⵡⴷ ⵏⵉⵜⵏⵉ.
}
form-supported-title = ⵜⴳⴰⵎ ⴰⵡⴷ ⴽⵏⵏⵉ ⴳ ⵜⵛⴽⴰⵢⵜ { $number }
form-supported-lead = ⴰⴼⴰⴷ ⴰⴷ ⵜⵜ ⵜⴹⴼⵕⵎ ⴷⵖⵉ ⴷ ⵜⵎⴰⵙ, ⵃⴹⵓⵢⴰⵜ ⵓⵟⵟⵓⵏ ⵏⵏⵙ ⴷ ⵜⵏⴳⴰⵍⵜ ⵏⵏⵓⵏ. ⴰⵢⵏⵏⴰ ⵜⵜⵎⵢⴰⵔⴰⵏ ⴱⴰⴱ ⵏⵏⵙ ⴷ ⵜⵎⵙⵙⵓⴳⵓⵔⵜ ⵉⵜⵜⵖⵉⵎⴰ ⴳⵔⴰⵜⵙⵏ.
form-supported-text = ⴰⵢⵏⵏⴰ ⴷⴰ ⴳⵉⵙ ⵉⵇⵇⵔⴰ ⵓⴳⴷⵓⴷ
mail-support-added-subject = ⵜⴰⵛⴽⴰⵢⵜ { $number }: ⵜⴷⵔⵎ ⴰⵙ
mail-support-added-body = ⵜⴷⵔⵎ ⵉ ⵜⵛⴽⴰⵢⵜ ⵉⵕⵥⵎⵏ ⵖⵓⵔ { $tenant }: ⵓⵟⵟⵓⵏ { $number }, ⴰⴷⴷⴰⴷ: { $state }.

    ⵜⴰⵏⴳⴰⵍⵜ ⵏⵏⵓⵏ: { $code }

    ⴹⴼⵕⴰⵜ ⵜⵜ ⴷⴰ (ⵜⵅⵚⵚⴰ ⵜⵏⴳⴰⵍⵜ):
    { $link }
mail-support-changed-subject = ⵜⴰⵛⴽⴰⵢⵜ { $number }: { $state }
mail-support-changed-body = ⵜⴰⵛⴽⴰⵢⵜ { $number } ⵏⵏⴰ ⵙ ⵜⴷⵔⵎ ⵖⵓⵔⵙ ⴰⵎⴰⵢⵏⵓ ({ $tenant }).

    ⴰⴷⴷⴰⴷ: { $state }
    ⵜⴰⵏⴳⴰⵍⵜ ⵏⵏⵓⵏ: { $code }

    ⴹⴼⵕⴰⵜ ⵜⵜ ⴷⴰ (ⵜⵅⵚⵚⴰ ⵜⵏⴳⴰⵍⵜ):
    { $link }
form-unknown-title = ⵜⵉⴼⵔⴽⵉⵜ ⴰⴷ ⵓⵔ ⵜⵜⵓⵢⴰⴽⵣ
