# Signing in, and a person's own space.
sign-in-title = ⴽⵛⵎ
sign-in-lead = ⵉ ⵡⵉⵏⵏⴰ ⵉⵙⵡⵡⵓⵔⵉⵏ ⴳ ⵢⴰⵜ ⵜⵎⵙⵙⵓⴳⵓⵔⵜ, ⴷ ⵉ ⵉⵏⴰⵎⵓⵔⵏ ⵎⵉ ⵉⵍⵍⴰ ⵓⵎⵉⴹⴰⵏ.
sign-in-email = ⴰⵏⵙⴰ ⵏ ⵉⵎⴰⵢⵍ
sign-in-password = ⵜⴰⴳⵓⵔⵉ ⵏ ⵓⵣⵔⴰⵢ
sign-in-submit = ⴽⵛⵎ
sign-in-wrong = ⴰⵏⵙⴰ ⵏ ⵉⵎⴰⵢⵍ ⵏⵖ ⵜⴰⴳⵓⵔⵉ ⵏ ⵓⵣⵔⴰⵢ ⵓⵔ ⵖⵓⴷⵉⵏ. ⵙⵙⵉⴷⵜⴰⵜ ⵜⵏ ⴷ ⵜⴰⵔⵎⵎ ⴷⴰⵖ.
sign-in-too-many = ⵓⴳⵜⵏ ⵉⵔⵉⵎⵏ. ⵇⵇⵍⴰⵜ { $minutes ->
    [one] { $minutes } ⵏ ⵜⵓⵙⴷⵉⴷⵜ
   *[other] { $minutes } ⵏ ⵜⵓⵙⴷⵉⴷⵉⵏ
} ⴷ ⵜⴰⵔⵎⵎ ⴷⴰⵖ. ⵜⵣⵎⵔⵎ ⴰⴷ ⵜⴽⵛⵎⵎ ⵙⴳ ⵓⵎⵙⵙⴰⵔⴰ ⵢⴰⴹⵏ ⵏⵏⴰ ⵙⴳ ⵜⴽⵛⵎⵎ ⵢⴰⴷ ⵖⵔ ⵓⵎⵉⴹⴰⵏ ⴰ.
sign-in-needed = ⴽⵛⵎⴰⵜ ⴰⴼⴰⴷ ⴰⴷ ⵜⵥⵕⵎ ⵜⴰⵙⵏⴰ ⴰ.
sign-in-ended = ⵜⴼⵓⴽ ⵜⵉⵖⵉⵎⵉⵜ ⵏⵏⵓⵏ: ⵓⵔ ⵜⵜⵓⵣⵏ ⴰⵡⴷ ⵢⴰⵜ. ⴽⵛⵎⴰⵜ ⴰⴼⴰⴷ ⴰⴷ ⵜⴰⵖⵓⵍⵎ ⵖⵔ ⵜⴼⵔⴽⵉⵜ.
sign-in-no-account = ⵓⵔ ⴽⵓⵏ ⵉⵅⵚⵚⵉ ⵓⵎⵉⴹⴰⵏ ⴰⴼⴰⴷ ⴰⴷ ⵜⵙⵔⵙⵎ ⵜⴰⵛⴽⴰⵢⵜ ⵏⵖ ⴰⴷ ⵜⵜ ⵜⴹⴼⴰⵕⵎ.
sign-in-demo-title = ⵉⵎⵉⴹⴰⵏⵏ ⵏ ⵓⵔⴰⵎ
sign-in-demo-text = ⵜⴰⴳⵓⵔⵉ ⵏ ⵓⵣⵔⴰⵢ ⵏ ⴽⵓ ⴰⵎⵉⴹⴰⵏ ⴳ ⵡⵉⴷ ⵜⴳⴰ { $password }.
signed-out = ⵜⴼⴼⵖⵎ.
me = ⵜⵉⵔⵉⵡⵜ ⵉⵏⵓ
me-title = ⵜⵉⵔⵉⵡⵜ ⵉⵏⵓ
me-welcome = ⴰⵏⵙⵓⴼ, { $name }
me-administrations = ⵜⵉⵎⵙⵙⵓⴳⵓⵔⵉⵏ ⵉⵏⵓ
me-desk-open = ⵔⵥⵎ ⴰⵙⵉⵔⴰ
me-complaints = ⵜⵉⵛⴽⴰⵢⵉⵏ ⵉⵏⵓ
me-no-complaints-title = ⵓⵔ ⵜⴰ ⵜⵍⵍⵉ ⵜⵛⴽⴰⵢⵜ
me-no-complaints-text = ⵜⵉⵛⴽⴰⵢⵉⵏ ⵏⵏⴰ ⵜⵙⵔⵙⵎ ⵎⴽ ⵜⴽⵛⵎⵎ ⵔⴰⴷ ⴷⴰ ⴱⴰⵢⵏⵏⵜ.
role-officer = ⴰⵎⵙⵡⵓⵔⵉ
role-dispatcher = ⴰⵎⴱⴹⵓ
role-head = ⴰⵏⵙⵙⵉⵅⴼ ⵏ ⵜⵎⴰⵥⵓⵏⵜ
role-clerk = ⴰⵎⵙⵡⵓⵔⵉ ⵏ ⵜⴱⵔⴰⵜⵉⵏ
role-counter = ⴰⵎⵙⵡⵓⵔⵉ ⵏ ⵓⵙⵓⵔⴰ
role-admin = ⴰⵎⵙⵙⵓⴳⵓⵔ
