# What is done with personal data, for everybody and for who inspects an administration.
data-nav = ⴰⵣⵎⵎⴻⵎ ⵏ ⵓⵙⵡⵓⵔⵉ
data-title = ⵉⵙⴼⴽⴰ ⵏⵏⵓⵏ ⵉⵏⵉⵎⴰⵏⵏ
data-lead = ⵎⴰ ⵜⵙⴽⴰⵔ { $name } ⵙ ⵉⵙⴼⴽⴰ ⵉⵏⵉⵎⴰⵏⵏ, ⴷ ⵉⵣⵔⴼⴰⵏ ⵏⵏⴰ ⴰⵡⵏ ⵉⴼⴽⴰ ⵓⵣⵔⴼ 09-08.
data-complaints = ⵜⵉⵣⵉⵖⵉⵎⵉⵏ, ⵜⴰⵏⵏⴰⵢⵉⵏ ⴷ ⵉⵙⵓⵎⵓⵔⵏ
data-unsaid = ⵜⴰⵎⵙⵙⵓⴳⵓⵔⵜ ⴰ ⵓⵔ ⵜⴰ ⵜⵄⵎⵎⵔ ⴰⵣⵎⵎⴻⵎ ⵏⵏⵙ. ⵉⵣⵔⴼⴰⵏ ⵏⵏⵓⵏ ⵏⵜⵜⵏⵉ ⴰⵢ ⴷ: ⴰⵔⴰⵜ ⴰⵙ.
data-pending = ⵜⵉⵏⵏⴰ ⵏ ⵓⵙⴽⴰⵔ ⴰⴷ ⵉ CNDP ⵜⵍⵍⴰ ⴳ ⵓⴱⵔⵉⴷ. ⵓⵟⵟⵓⵏ ⴰⴷ ⴷ ⵉⴱⴰⵏ ⴷⴰ ⵍⵍⵉⵖ ⵜ ⵜⴼⴽⴰ; ⵉⵣⵔⴼⴰⵏ ⵏⵏⵓⵏ ⵍⵍⴰⵏ ⵙⴳ ⵖⵉⵍⴰ.
data-pending-word = ⵜⵉⵏⵏⴰ ⵜⵍⵍⴰ ⴳ ⵓⴱⵔⵉⴷ
data-nothing = ⵓⵔ ⵜⴰ ⵉⵜⵜⵓⵏⵏⴰ ⵡⴰⵍⵓ ⵉ CNDP, ⵙ ⵓⵢⴰ ⵜⴰⴼⵔⴽⵜ ⵓⵔ ⵜⴼⴼⵖ.
data-nothing-word = ⵓⵔ ⵜⴰ ⵉⵜⵜⵓⵏⵏⴰ
data-rights-title = ⵉⵣⵔⴼⴰⵏ ⵏⵏⵓⵏ
data-rights-lead = ⴰⵣⵔⴼ 09-08 ⵖⴼ ⵓⴼⵔⴰⴳ ⵏ ⵉⵙⴼⴽⴰ ⵉⵏⵉⵎⴰⵏⵏ ⵉⴼⴽⴰ ⴰⵡⵏ ⴽⵕⴰⴹ ⵏ ⵉⵣⵔⴼⴰⵏ.
data-right-access = ⴰⴽⵛⵛⵓⵎ: ⴰⴷ ⵜⵉⵙⵉⵏⵎ ⵎⴰ ⵉⵙ ⵜⵜⵓⵙⴽⴰⵔⵏ ⵉⵙⴼⴽⴰ ⵖⴼⵓⵏ, ⵎⴰⵏ ⵡⵉⵏ ⴷ ⵎⴰⵅ, ⴷ ⴰⴷ ⵜⴰⵡⵉⵎ ⴰⵏⵖⴰⵍ.
data-right-rectification = ⴰⵙⵖⵜⵉ: ⴰⴷ ⵉⵜⵜⵓⵙⵖⵜⵉ, ⴰⴷ ⵉⵜⵜⵓⵙⵎⴷ ⵏⵖ ⴰⴷ ⵉⵜⵜⵓⴽⴽⵙ ⵎⴰ ⵉⵣⴳⵍⵏ.
data-right-opposition = ⴰⵏⵎⴰⵔⴰ: ⴰⴷ ⵜⴰⴳⵉⵎ, ⵙ ⵜⵎⵏⵜⴰⵍ ⵜⵓⵣⵔⵉⴼⵜ, ⴰⴷ ⵜⵜⵓⵙⴽⴰⵔⵏ ⵉⵙⴼⴽⴰ ⵏⵏⵓⵏ.
data-how-title = ⵎⴰⵎⴽ ⵔⴰⴷ ⵜⵏ ⵜⵙⵎⵔⵙⵎ
data-how-write = ⴰⵔⴰⵜ ⵉ ⵜⵎⵙⵙⵓⴳⵓⵔⵜ ⴰ: { $name }
data-how-contact = ⴰⵔⴰⵜ ⵉ:
data-how-number = ⴼⴽⴰⵜ ⵓⵟⵟⵓⵏ ⵏ ⵜⵣⵉⵖⵉⵎⵜ ⵏⵏⵓⵏ ⵉⵖ ⵖⵓⵔⵓⵏ ⵉⵍⵍⴰ, ⵜⵉⵏⵉⵎ ⵎⴰⵏ ⴰⵣⵔⴼ ⵜⵙⵎⵔⵙⵎ. ⵉⵖⵢ ⴰⴷ ⴰⵡⵏ ⵜⵜⵓⵜⵔ ⵜⴰⵏⵎⴰⴳⵉⵜ; ⵓⵔ ⵊⵊⵓ ⴰⵡⵏ ⵉⵜⵜⵓⵜⵔ ⵓⵏⴳⴰⵍ ⵓⴼⴼⵉⵔ.
data-how-cndp = ⵉⵖ ⵓⵔ ⵜⵓⴼⵉⵎ ⵜⴰⵎⵔⴰⵔⵓⵜ, ⵏⵖ ⵓⵔ ⴰⵡⵏ ⵜⵄⴷⵉⵍ, ⵜⵖⵉⵎ ⴰⴷ ⵜⵛⵜⴽⵉⵎ ⵉ CNDP.
data-all-link = ⵎⴰ ⵙⴽⴰⵔⵏⵜ ⵜⵎⵙⵙⵓⴳⵓⵔⵉⵏ ⵢⴰⴹⵏ
data-all-title = ⴰⵣⵎⵎⴻⵎ ⵏ ⵉⵙⴼⴽⴰ ⵉⵏⵉⵎⴰⵏⵏ
data-all-lead = ⵎⴰ ⵜⵙⴽⴰⵔ ⴽⵓ ⵜⴰⵎⵙⵙⵓⴳⵓⵔⵜ ⵙ ⵉⵙⴼⴽⴰ ⵉⵏⵉⵎⴰⵏⵏ (ⴰⵣⵔⴼ 09-08): ⵜⴰⵙⵏⴰ ⵏⵏⵙ ⴰⵔ ⵜⵉⵏⵉ ⵎⴰⵅ, ⵎⵛⵜⴰ ⵏ ⵜⵉⵣⵉ, ⴷ ⵎⴰ ⵎⵓ ⵔⴰⴷ ⵜⴰⵔⴰⵎ.
data-search = ⵉⵙⵎ ⵏ ⵜⵎⵙⵙⵓⴳⵓⵔⵜ, ⵏⵖ ⵓⵟⵟⵓⵏ ⵏ CNDP
data-none-title = ⵓⵔ ⵜⵜⵓⴼⴰ ⴰⵡⴷ ⵢⴰⵜ ⵜⵎⵙⵙⵓⴳⵓⵔⵜ
data-none-text = ⴰⵔⵎⴰⵜ ⵉⵎⵉⴽ ⵙⴳ ⵢⵉⵙⵎ, ⵏⵖ ⵉⵙⵎ ⵏ ⵓⴷⵖⴰⵔ.
data-administration = ⵜⴰⵎⵙⵙⵓⴳⵓⵔⵜ
data-form = ⴰⵙⴽⴰⵔ
data-cndp = ⵓⵟⵟⵓⵏ ⵏ CNDP
data-controller = ⴰⵎⴰⵙⴰⵢ ⵏ ⵓⵙⴽⴰⵔ
data-kept = ⵜⵉⵣⵉ ⵏ ⵓⵃⵟⵟⵓ
data-months = { $months ->
    [one] { $months } ⵏ ⵡⴰⵢⵢⵓⵔ
   *[other] { $months } ⵏ ⵡⴰⵢⵢⵓⵔⵏ
}
data-notice-link = ⵎⴰ ⵉⵜⵜⵓⵙⴽⴰⵔⵏ ⵙ ⵉⵙⴼⴽⴰ ⵏⵏⵓⵏ, ⴷ ⵉⵣⵔⴼⴰⵏ ⵏⵏⵓⵏ
register-nav = ⴰⵣⵎⵎⴻⵎ ⵏ ⵜⵎⵓⵛⴰ ⵜⵉⵎⴰⵏⵉⵏ
register-read-lead = ⵎⴰⵢⴷ ⵜⵜⵉⵏⵉ ⵜⵎⵙⵙⵓⴳⵓⵔⵜ ⵎⴰⵙ ⵜ ⵜⵙⴽⵔ ⵙ ⵜⵎⵓⵛⴰ ⵜⵉⵎⴰⵏⵉⵏ (ⴰⵣⵔⴼ 09-08).
register-empty-title = ⵓⵔ ⵜⴰ ⵉⵜⵜⵓⵏⵏⴰ ⵡⴰⵍⵓ
register-empty-text = ⵎⴽ ⵜⵙⵙⵎⴷⴰ ⵜⵎⵙⵙⵓⴳⵓⵔⵜ ⴰⵣⵎⵎⴻⵎ ⵏⵏⵙ, ⵔⴰⴷ ⵉⵜⵜⵓⵖⵔ ⴷⴰ.
