# ⵉⵎⴷⵢⴰⵜⵏ ⵏ ⵉⴹⵕⵉⵚⵏ.
templates-nav = ⵉⵎⴷⵢⴰⵜⵏ
templates-title = ⵉⵎⴷⵢⴰⵜⵏ ⵏ ⵉⴹⵕⵉⵚⵏ
templates-lead = ⵉⵎⵙⵡⵓⵔⵉⵏ ⴰⵔ ⵙⵙⵏⵜⴰⵢⵏ ⵙ ⵉⴹⵕⵉⵚⵏ ⴰⴷ ⴰⴼⴰⴷ ⴰⴷ ⵔⴰⵔⵏ ⵏⵖ ⴰⴷ ⵙⵇⵙⴰⵏ. ⴰⵔ ⵜⵏ ⵇⵇⵔⴰⵏ ⴷⴰⵜ ⵓⵣⵏ.
templates-new = ⴰⵎⴷⵢⴰ ⴰⵎⴰⵢⵏⵓ
templates-back = ⴰⵖⵓⵍ ⵖⵔ ⵉⵎⴷⵢⴰⵜⵏ
templates-name = ⴰⵣⵡⵍ
templates-name-hint = ⵎⴰⵙ ⵜ ⵙⵜⵜⴰⵢⵏ ⵉⵎⵙⵡⵓⵔⵉⵏ.
templates-purpose = ⵎⴰ ⵎⵉ ⵉⴳⴰ
templates-for-answer = ⵉ ⵜⵔⴰⵔⵉⵜ
templates-for-question = ⵉ ⵓⵙⵇⵙⵉ ⵏ ⵓⵎⵙⴽⴰⵔ
templates-for-refusal = ⵉ ⵡⴰⵔ ⴰⵇⴱⴰⵍ
templates-any-purpose = ⵎⴰⵕⵕⴰ
templates-any-subject = ⵎⴰⵕⵕⴰ ⵉⵙⵏⵜⴰⵍ
templates-any-outcome = ⵎⴰⵕⵕⴰ ⵜⵉⵢⴰⴼⵓⵜⵉⵏ
templates-any-lang = ⵎⴰⵕⵕⴰ ⵜⵓⵜⵍⴰⵢⵉⵏ
templates-lang = ⵜⵓⵜⵍⴰⵢⵜ
templates-state = ⴰⴷⴷⴰⴷ
templates-count =
    { $count ->
        [one] { $count } ⵏ ⵓⵎⴷⵢⴰ
       *[other] { $count } ⵏ ⵉⵎⴷⵢⴰⵜⵏ
    }
templates-active = ⵉⵜⵜⵓⵙⵓⵎⵔ
templates-retired = ⵉⵜⵜⵡⴰⴽⴽⵙ
templates-none = ⵓⵔ ⵉⵍⵍⵉ ⵓⵎⴷⵢⴰ ⵙⵓⵍ
templates-none-text = ⴰⵔⴰⵜ ⴰⴹⵕⵉⵚ ⵎⵉ ⵃⵜⴰⵊⵊⴰⵏ ⵉⵎⵙⵡⵓⵔⵉⵏ ⵏⵏⵓⵏ ⴽⵉⴳⴰⵏ.
templates-none-found = ⵓⵔ ⵉⵍⵍⵉ ⵓⵎⴷⵢⴰ ⵉⵎⵙⴰⵙⴰⵏ
templates-none-found-text = ⴽⴽⵙⵜ ⵉⵙⵜⵜⵉⵜⵏ ⴰⴼⴰⴷ ⴰⴷ ⵜⵏ ⵜⵥⵕⵎ ⵎⴰⵕⵕⴰ.
templates-outcome-hint = ⵉ ⵜⵔⴰⵔⵉⵡⵉⵏ ⴽⴰ.
templates-outcome-wrong = ⴰⵎⴷⵢⴰ ⵏ ⵜⵔⴰⵔⵉⵜ ⴽⴰ ⵖⵔ ⵜⵍⵍⴰ ⵜⵢⴰⴼⵓⵜ
templates-body = ⴰⴹⵕⵉⵚ
templates-body-hint = ⵉⵙⵎⴰⵡⵏ ⴰⴷ ⴰⵔ ⵜⵜⵓⵄⵎⵎⴰⵔⵏ ⵎⴽ ⵉⵜⵜⵓⵙⵎⵔⵙ ⵓⴹⵕⵉⵚ: { $known }.
templates-unknown = ⵉⵙⵎⴰⵡⵏ ⴰⴷ ⵓⵔ ⵜⵜⵓⵙⵙⴰⵏⵏ: { $names }. ⵡⵉⵏⵏⴰ ⵉⵜⵜⵓⵙⵙⴰⵏⵏ: { $known }
templates-is-active = ⵉⵜⵜⵓⵙⵓⵎⵔ ⵉ ⵉⵎⵙⵡⵓⵔⵉⵏ
templates-is-active-hint = ⵎⴽ ⵓⵔ ⵉⵍⵍⵉ, ⵉⵜⵜⵡⴰⴽⴽⵙ ⵓⵎⴷⵢⴰ: ⵓⵔ ⵉⵜⵜⵓⵙⵓⵎⵓⵔ, ⵉⵖⵉⵢ ⴰⴷ ⵢⴰⵖⵓⵍ.
templates-save = ⵃⴹⵓ
templates-saved = ⵉⵜⵜⵓⵃⴹⴰ ⵓⵎⴷⵢⴰ « { $name } ».
templates-conflict = ⵉⴱⴷⴷⵍ ⵢⴰⵏ ⵢⴰⴹⵏ ⴰⵎⴷⵢⴰ ⴰⴷ ⴰⴷⴷⴰⴳ ⵜⵜⴰⵔⴰⵎ. ⴰⴹⵕⵉⵚ ⵏⵏⵓⵏ ⵉⵍⵍⴰ ⴷⴷⴰⵡ; ⵎⴽ ⵜ ⵜⵃⴹⴰⵎ, ⵉⴽⴽⵙ ⵡⵉⵏ ⵏⵏⵙ.
templates-begin = ⵙⵙⵏⵜⵉ ⵙ ⵓⵎⴷⵢⴰ
templates-begin-hint = ⵓⵔ ⵉⵜⵜⵓⵣⵏ ⵓⵍⴰ ⴽⵔⴰ: ⴰⴹⵕⵉⵚ ⴰⵔ ⵉⵜⵜⴰⵛⴽⴰ ⴳ ⵜⴼⵔⴽⵉⵜ, ⵜⵙⵎⴷⵉⵎ ⵜ.
templates-none-chosen = ⵙⵜⵉⵜ ⴰⵎⴷⵢⴰ ⵙⴳ ⵜⵍⴳⴰⵎⵜ
templates-use = ⵙⵎⵔⵙ ⴰⵎⴷⵢⴰ ⴰⴷ
templates-typed-title = ⵜⵓⵔⴰⵎ ⵢⴰⴷ ⴽⵔⴰ
templates-typed-text = ⴰⴷ ⵉⵔⵏⵓ ⵓⵎⴷⵢⴰ ⴷⴼⴼⵉⵔ ⴰⵙ, ⵏⵖ ⴰⴷ ⵉⴽⴽⵙ ⵎⴰⵢⴷ ⵜⵓⵔⴰⵎ?
templates-append = ⵔⵏⵓ ⵜ ⴷⴼⴼⵉⵔ
templates-replace = ⵙⵏⴼⵍ ⵎⴰⵢⴷ ⵓⵔⵉⵖ
templates-trail-made = ⵉⵜⵜⵓⵙⴽⵔ ⵓⵎⴷⵢⴰ
templates-trail-changed = ⵉⵎⴱⴷⴷⵍ ⵓⵎⴷⵢⴰ
templates-trail-object = ⴰⵎⴷⵢⴰ
templates-error-blank = ⵙⵎⴷⴰⵜ « { $blank } », ⵏⵖ ⴽⴽⵙⴰⵜ ⵜⴰⵄⵇⵇⵓⴼⵉⵏ
