# ⴰⴷ ⵉⵜⵜⵢⴰⵍⵖⵓ ⵢⴰⵏ ⵙ ⵜⵛⴽⴰⵢⵉⵏ ⵜⵉⵎⴰⵢⵏⵓⵜⵉⵏ ⵏ ⵓⴷⵖⴰⵔ.
alerts-title = ⴰⵎⵥ ⵜⵉⵛⴽⴰⵢⵉⵏ ⵜⵉⵎⴰⵢⵏⵓⵜⵉⵏ ⵏ ⵓⴷⵖⴰⵔ
alerts-lead = ⵢⴰⵜ ⵜⵓⵣⵉⵏⵜ ⴳ ⵡⴰⵙⵙ ⵎⵇⵇⴰⵔ, ⵎⴽ ⵉⵍⵍⴰ ⵓⵎⴰⵢⵏⵓ ⵀⴰⵏ. ⴽⵓ ⵜⵓⵣⵉⵏⵜ ⴳⵉⵙ ⵓⵙⵖⵓⵏ ⴷ ⵜⵜ ⵉⵙⴱⴷⴷⴰⵏ.
alerts-territory-hint = ⵎⴰⵢⴷ ⴳⵉⵙ ⵜⵜⵓⵏⵏⴰⵏ ⵉⵜⵜⵓⴼⵙⴰⵔ.
alerts-radius = ⴳ ⵜⵎⴰ ⵏ ⵜⵏⵇⵇⵉⴹⵜ ⴰⴷ
alerts-radius-hint = ⵜⵉⵛⴽⴰⵢⵉⵏ ⵉⵍⵍⴰⵏ ⴳ ⵜⴽⴰⵕⴹⴰ ⵀⴰⵏ ⴰⵢⴷ ⵉⵜⵜⵓⵙⵙⵉⴹⵏⵏ.
alerts-radius-metres = { $metres ->
    [one] { $metres } ⵏ ⵓⵎⵉⵜⵔ
   *[other] { $metres } ⵏ ⵉⵎⵉⵜⵔⵏ
}
alerts-territory-instead = ⵙⵜⵉ ⴰⴽⴰⵍ
alerts-email = ⴰⵏⵙⴰ ⴰⵍⵉⴽⵜⵕⵓⵏⵉ
alerts-email-hint = ⴷⴰ ⵙ ⵏⵜⵜⴰⵣⵏ ⴰⵙⵖⵓⵏ: ⵓⵔ ⵉⵜⵜⴷⴷⵓ ⴰⵎⵢⴰ ⴷⴰⵜ ⵏ ⵓⵔⵥⵎ ⵏⵏⵙ.
alerts-send = ⴰⵎⵥ ⴰⵙⵖⵓⵏ
alerts-sent = ⵜⴷⴷⴰ ⵜⵓⵣⵉⵏⵜ ⵖⵔ { $email }. ⵔⵥⵎⴰⵜ ⴰⵙⵖⵓⵏ ⵉⵍⵍⴰⵏ ⴳⵉⵙ ⴳ ⴽⵕⴰⴹ ⵡⵓⵙⵙⴰⵏ.
alerts-error-territory = ⵙⵜⵉⵢⴰⵜ ⴰⴽⴰⵍ ⵏ ⵜⴷⴱⴰⵍⵜ ⴰⴷ.
alerts-error-radius = ⵙⵜⵉⵢⴰⵜ ⵜⴰⵎⴰ ⵙⴳ ⵜⵍⴳⴰⵎⵜ.
alerts-error-subject = ⵙⵜⵉⵢⴰⵜ ⴰⵙⵏⵜⵍ ⵙⴳ ⵜⵍⴳⴰⵎⵜ.
alerts-error-email = ⴰⵔⴰⵜ ⴰⵏⵙⴰ ⴰⵍⵉⴽⵜⵕⵓⵏⵉ ⵉⵙⵎⴷⵏ, ⵣⵓⵏⴷ nom@exemple.ma.
alerts-about = { $subject }, { $place }
alerts-about-all = ⵉⵙⵏⵜⴰⵍ ⴽⵓⵍⵍⵓ, { $place }
alerts-circle = ⴳ { $metres } ⵏ ⵉⵎⵉⵜⵔⵏ ({ $place })
alerts-confirm-title = ⵙⵖⵣⵏ ⴰⵙⵓⵜⵔ ⵏⵏⵓⵏ
alerts-confirm-lead = ⵔⴰⴷ ⵜⴰⵎⵥⵎ ⵢⴰⵜ ⵜⵓⵣⵉⵏⵜ ⴳ ⵡⴰⵙⵙ ⵎⵇⵇⴰⵔ ⵅⴼ:
alerts-confirm-button = ⵙⵖⵣⵏ
alerts-confirmed = ⵉⵜⵜⵓⵙⵖⵣⵏ. ⵔⴰⴷ ⵜⴰⵎⵥⵎ ⵜⵓⵣⵉⵏⵜ ⵎⴽ ⵉⵍⵍⴰ ⵓⵎⴰⵢⵏⵓ.
alerts-end-title = ⵙⴱⴷⴷ ⵜⵓⵣⵉⵏⵉⵏ ⴰⴷ
alerts-end-lead = ⵓⵔ ⵙⵓⵍ ⵔⴰⴷ ⵜⴰⵎⵥⵎ ⵜⵓⵣⵉⵏⵉⵏ ⵅⴼ:
alerts-end-button = ⵙⴱⴷⴷ ⵜⵓⵣⵉⵏⵉⵏ ⴰⴷ
alerts-ended = ⵉⵙⵎⴷ: ⵓⵔ ⵙⵓⵍ ⵔⴰⴷ ⵜⴰⵎⵥⵎ ⵜⵓⵣⵉⵏⵉⵏ ⴰⴷ, ⵉⵜⵜⵡⴰⵙⴼⴹ ⵡⴰⵏⵙⴰ ⵏⵏⵓⵏ.
alerts-gone-title = ⵓⵔ ⵙⵓⵍ ⵉⵖⵉⵢ ⵓⵙⵖⵓⵏ ⴰⴷ
alerts-gone-text = ⵉⵜⵜⵓⵙⵎⵔⵙ, ⵉⵇⴷⵉⵎ, ⵏⵖ ⵓⵔ ⵉⵙⵎⵉⴷ ⵡⴰⵏⵙⴰ. ⵜⵣⵎⵔⵎ ⴰⴷ ⵜⴰⵍⵙⵎ ⴰⵙⵓⵜⵔ.
alerts-own-title = ⵉⵍⵖⴰ ⵏⵏⵓⵏ ⵙ ⵓⴷⵖⴰⵔ
alerts-own-lead = ⵜⵓⵣⵉⵏⵉⵏ ⵏⵏⴰ ⵜⵜⴰⵎⵥⵎ ⵅⴼ ⵜⵛⴽⴰⵢⵉⵏ ⵜⵉⵎⴰⵢⵏⵓⵜⵉⵏ.
alerts-own-none = ⵓⵔ ⵉⵍⵍⵉ ⵡⴰⵍⵖⵓ
alerts-own-none-text = ⵔⵥⵎⴰⵜ ⵜⴰⵙⵏⴰ ⵏ ⵜⵛⴽⴰⵢⵉⵏ ⵜⵉⴳⴷⵓⴷⴰⵏⵉⵏ ⵏ ⵜⴷⴱⴰⵍⵜ ⵃⵎⴰ ⴰⴷ ⵜⵙⵓⵜⵔⵎ ⵢⴰⵏ.
alerts-own-find = ⴰⴼ ⵢⴰⵜ ⵜⴷⴱⴰⵍⵜ
mail-alert-confirm-subject = ⵙⵖⵣⵏⴰⵜ ⴰⵙⵓⵜⵔ ⵏⵏⵓⵏ: ⵜⵉⵛⴽⴰⵢⵉⵏ ⵜⵉⵎⴰⵢⵏⵓⵜⵉⵏ
mail-alert-confirm-body = ⵉⵙⵙⵓⵜⵔ ⵢⴰⵏ, ⵉⵖⵉⵢ ⴰⴷ ⵉⴳ ⴽⵏⵏⵉ, ⴰⴷ ⵢⴰⵎⵥ ⴳ ⵡⴰⵏⵙⴰ ⴰⴷ ⵜⵉⵛⴽⴰⵢⵉⵏ ⵜⵉⴳⴷⵓⴷⴰⵏⵉⵏ ⵜⵉⵎⴰⵢⵏⵓⵜⵉⵏ ({ $tenant }):
    { $what }

    ⵃⵎⴰ ⴰⴷ ⵜⵙⵖⵣⵏⵎ, ⵔⵥⵎⴰⵜ ⴰⵙⵖⵓⵏ ⴰⴷ ⴳ ⴽⵕⴰⴹ ⵡⵓⵙⵙⴰⵏ:
    { $link }

    ⵎⴽ ⵓⵔ ⵜⴳⵉⵎ ⴽⵏⵏⵉ, ⴰⴷ ⵓⵔ ⵜⵙⴽⵔⵎ ⴰⵎⵢⴰ: ⵓⵔ ⵔⴰⴷ ⵉⵜⵜⵓⵣⵏ ⴰⵎⵢⴰ, ⵔⴰⴷ ⵉⵜⵜⵡⴰⵙⴼⴹ ⵡⴰⵏⵙⴰ ⴰⴷ.
mail-alert-new-subject = { $count ->
    [one] { $count } ⵏ ⵜⵛⴽⴰⵢⵜ ⵜⴰⵎⴰⵢⵏⵓⵜ: { $what }
   *[other] { $count } ⵏ ⵜⵛⴽⴰⵢⵉⵏ ⵜⵉⵎⴰⵢⵏⵓⵜⵉⵏ: { $what }
}
mail-alert-new-body = { $count ->
    [one] ⵜⵜⵓⴼⵙⴰⵔ ⵢⴰⵜ ⵜⵛⴽⴰⵢⵜ ({ $tenant }).
   *[other] ⵜⵜⵓⴼⵙⴰⵔⵏⵜ { $count } ⵏ ⵜⵛⴽⴰⵢⵉⵏ ({ $tenant }).
}

    { $named }

    ⵜⵉⵛⴽⴰⵢⵉⵏ ⵜⵉⴳⴷⵓⴷⴰⵏⵉⵏ ⴽⵓⵍⵍⵓ:
    { $list }

    ⵜⵓⵎⵥⵎ ⵜⵓⵣⵉⵏⵜ ⴰⴷ ⴰⵛⴽⵓ ⵜⵙⵓⵜⵔⵎ ⵜⵜ: { $what }. ⵃⵎⴰ ⴰⴷ ⵓⵔ ⵙⵓⵍ ⵜⵜ ⵜⴰⵎⵥⵎ:
    { $end }
