# Electronic mail. Plain text: the lines below are the lines of the message.
mail-greeting = ⴰⵣⵓⵍ { $name },
mail-greeting-unnamed = ⴰⵣⵓⵍ,
mail-signature = { $tenant }
    ⵜⵜⵓⵣⵏ ⵙ ⴷⵉⵡⴰⵏ. ⵓⵔ ⴷⴰ ⵜⵜⵓⵖⵔⴰⵏⵜ ⵜⵎⵔⵓⵔⴰ ⴳ ⵡⴰⵏⵙⴰ ⴰ.
mail-demo = ⵜⴰⴷ ⴷ ⵜⴰⵍⵇⵇⵎⵜ ⵏ ⵓⵔⴰⵎ: ⵓⵔ ⴳⵉⵙ ⴰⵡⴷ ⵢⴰⵜ ⵏ ⵜⵉⴷⵜ.
mail-complaint-received-subject = ⵜⵜⵡⴰⵎⵥ ⵜⵛⴽⴰⵢⵜ ⵏⵏⵓⵏ { $number }
mail-complaint-received-body = { $tenant } ⵜⵓⵎⵥ ⵜⵓⵣⵉⵏⵜ ⵏⵏⵓⵏ.

    ⵓⵟⵟⵓⵏ: { $number }
    ⵜⴰⵏⴳⴰⵍⵜ ⵉⴼⴼⵔⵏ: { $code }

    ⵃⴹⵓⵢⴰⵜ ⵜⵏ: ⵙ ⵙⵉⵏ ⵜⵣⵎⵔⵎ ⴰⴷ ⵜⴹⴼⴰⵕⵎ ⵜⴰⵎⵔⴰⵔⵓⵜ, ⵡⴰⵔ ⴰⵎⵉⴹⴰⵏ, ⴳ ⵡⴰⵏⵙⴰ ⴰ:
    { $link }

    ⵜⴰⵎⵔⴰⵔⵓⵜ ⵉⵅⵚⵚⴰ ⴰⴷ ⵜⵉⵍⵉ ⴷⴰⵜ ⵏ { $due }: ⵖⵓⵔ ⵜⵎⵙⵙⵓⴳⵓⵔⵜ 60 ⵏ ⵡⴰⵙⵙ ⵙⴳ ⵡⴰⵙⵙ ⵏ ⵡⵓⵎⵥ (ⵍⵎⵕⵙⵓⵎ 2-17-265).
mail-complaint-assigned-subject = ⵜⴰⵛⴽⴰⵢⵜ { $number }: ⵢⵓⵎⵥ ⵜⵜ ⵢⴰⵏ ⵓⵎⵙⵡⵓⵔⵉ
mail-complaint-assigned-body = ⵜⴰⵛⴽⴰⵢⵜ ⵏⵏⵓⵏ { $number } ⵜⵍⵍⴰ ⵖⵉⵍⴰⴷ ⵖⵔ ⵢⴰⵏ ⵓⵎⵙⵡⵓⵔⵉ ⵏ { $tenant }.

    ⵜⴰⵎⵔⴰⵔⵓⵜ ⵉⵅⵚⵚⴰ ⴰⴷ ⵜⵉⵍⵉ ⴷⴰⵜ ⵏ { $due }. ⴹⴼⴰⵕⴰⵜ ⵜⵜ ⴷⴰ:
    { $link }
mail-complaint-answered-subject = ⵜⴰⵛⴽⴰⵢⵜ { $number }: ⵜⵍⵍⴰ ⵜⵎⵔⴰⵔⵓⵜ
mail-complaint-answered-body = { $tenant } ⵜⵔⴰⵔ ⵅⴼ ⵜⵛⴽⴰⵢⵜ ⵏⵏⵓⵏ { $number }.

    ⵜⴰⵢⴰⴼⵓⵜ: { $outcome }

    ⵖⵔⴰⵜ ⵜⴰⵎⵔⴰⵔⵓⵜ, ⴷ ⵜⵉⵏⵉⵎ ⵉⵙ ⵜⴼⵔⴰ ⵜⴰⵎⵓⴽⵔⵉⵙⵜ, ⴷⴰ (ⵜⵅⵚⵚⴰ ⵜⵏⴳⴰⵍⵜ ⵉⴼⴼⵔⵏ):
    { $link }

    { $remedy }
mail-complaint-contested-subject = ⵜⴰⵛⴽⴰⵢⵜ { $number }: ⵜⵜⵡⴰⵎⵥⵏ ⵉⵙⵔⴰⴳⵏ ⵏⵏⵓⵏ
mail-complaint-contested-body = ⵜⵓⴳⵢⵎ ⵜⴰⵎⵔⴰⵔⵓⵜ ⵅⴼ ⵜⵛⴽⴰⵢⵜ ⵏⵏⵓⵏ { $number }. ⵜⵏⵓⵔⵥⵎ ⴷⴰⵖ, ⴷ { $tenant } ⵔⴰⴷ ⵜⵜ ⵜⵥⵕ ⴷⴰⵖ.

    ⴹⴼⴰⵕⴰⵜ ⵜⵜ ⴷⴰ:
    { $link }
mail-complaint-closed-subject = ⵜⵇⵏ ⵜⵛⴽⴰⵢⵜ { $number }
mail-complaint-closed-body = ⵜⴰⵛⴽⴰⵢⵜ ⵏⵏⵓⵏ { $number } ⵖⵔ { $tenant } ⵜⵇⵏ.

    ⵙⵓⵍ ⵜⵣⵎⵔⵎ ⴰⴷ ⵜⵜ ⵜⵖⵔⵎ ⴷⴰ:
    { $link }
mail-officer-assigned-subject = ⵜⵜⵓⴼⴽⴰ ⴰⵡⵏ ⵜⵛⴽⴰⵢⵜ { $number }
mail-officer-assigned-body = ⵜⵓⵎⵥⵎ ⵜⴰⵛⴽⴰⵢⵜ { $number } ({ $category }). ⵜⴰⵎⵔⴰⵔⵓⵜ ⵉⵅⵚⵚⴰ ⴰⴷ ⵜⵉⵍⵉ ⴷⴰⵜ ⵏ { $due }.

    { $link }
mail-officer-contested-subject = ⵜⵜⵡⴰⴳⵢ ⵜⵎⵔⴰⵔⵓⵜ ⵏ ⵜⵛⴽⴰⵢⵜ { $number }
mail-officer-contested-body = ⵢⵓⴳⵢ ⵓⵎⵙⴽⴰⵔ ⵜⴰⵎⵔⴰⵔⵓⵜ ⵅⴼ ⵜⵛⴽⴰⵢⵜ { $number } ({ $category }).

    { $link }
