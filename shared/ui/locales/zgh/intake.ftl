# What an administration takes no more, or not yet: the ground, the next step, the remedy; and what its people only try.
error-closed-title = ⴰⵢⴰ ⵓⵔ ⵉⵣⵎⵎⵉⵔ ⵖⵉⵍⴰⴷ
intake-closed-title = ⵓⵔ ⵜⵜⵓⵎⵥⵏ ⵖⵉⴷ ⵉⵙⵎⵎⴰⵔⵏ ⵉⵎⴰⵢⵏⵓⵜⵏ ⵖⵉⵍⴰⴷ
intake-in-hand = ⵎⴰⵢ ⵉⵜⵜⵓⵙⵔⵙⵏ ⴰⵔ ⵉⵜⵜⵉⴷⴷⵓ: ⵜⵣⵎⵎⵔⵎ ⴰⴷ ⵜ ⵜⴹⴼⵕⵎ, ⴰⴷ ⵜ ⵜⵙⵎⴷⵎ, ⴰⴷ ⵜ ⵜⵏⴱⴰⵣⵎ, ⴷ ⴰⴷ ⵜⵖⵔⵎ ⵜⵉⵎⵔⴰⵔⵉⵏ. ⴰⵔ ⵜⵜⴰⵣⵣⵍⵏ ⵉⵡⵜⵜⴰ ⵉⵣⵔⴼⴰⵏⵏ.
intake-next-title = ⵎⴰ ⵜⵣⵎⵎⵔⵎ ⴰⴷ ⵜⵙⴽⵔⵎ ⵖⵉⵍⴰⴷ?
intake-next-alone = ⵓⵔ ⵜⴰ ⵜⵍⵍⵉ ⵜⵏⴱⴱⴰⴹⵜ ⵢⴰⴹⵏ ⵉⵎⵓⵏⵏ ⴳ ⵡⴰⴽⴰⵍ ⴰⴷ. ⴷⴷⵓⵜ ⵙ ⵓⵙⵏⵓⴱⴳⵉ ⵏ ⵜⵏⴱⴱⴰⴹⵜ ⴰⴷ, ⵏⵖ ⵖⵔⴰⵜ ⵉ Allo Idarati: 37 37.
intake-next-others = ⵜⵉⵏⴱⴱⴰⴹⵉⵏ ⴰⴷ, ⵉⵍⵍⴰⵏ ⴳ ⵓⵏⴰⵡⴰⵢ ⵏⵏⵙ, ⴰⵔ ⵜⵜⴰⵎⵥⵏⵜ ⵙⵎⵎⴰⵔ ⵏⵏⵓⵏ. ⵜⵣⵎⵎⵔⵎ ⴰⴷ ⵜⵖⵔⵎ ⵉ Allo Idarati: 37 37.
intake-contact = ⴰⵏⵔⵎⵉⵙ ⵏ ⵜⵏⴱⴱⴰⴹⵜ ⴰⴷ:
intake-remedy = ⵜⵣⵎⵎⵔⵎ ⴰⴽⵓⴷ ⴽⵓⵍⵍⵓ ⴰⴷ ⵜⴷⴷⵓⵎ ⵙ ⵓⵏⴰⵎⵓⵏ ⵏ ⵜⴳⵍⴷⵉⵜ. ⵎⴽ ⵜⵙⵙⵓⵜⵔⵎ ⵢⴰⵏ ⵓⵔⵔⴰ ⵏ ⵜⵏⴱⴱⴰⴹⵜ ⵓⵔ ⵉⵍⵍⵉ ⵓⵎⵔⴰⵔⵓ ⴳ ⵡⴰⴽⵓⴷ, ⵜⵣⵎⵎⵔⵎ ⴰⴷ ⵜⵙⵙⵓⵜⵔⵎ ⵜⴰⴳⴳⴰⵜ ⵙⴳ ⵓⵡⴰⵍⵉ ⵏⵖ ⴰⵏⴱⴱⴰⴹ (ⴰⵣⵔⴼ 55-19).
intake-suspended = ⵜⵜⵓⵙⴱⴷⴷ ⵜⵏⴱⴱⴰⴹⵜ.
intake-suspended-since = ⵜⵜⵓⵙⴱⴷⴷ ⵜⵏⴱⴱⴰⴹⵜ ⵙⴳ { $date }.
intake-not-here = ⵜⴰⵏⴱⴱⴰⴹⵜ ⴰⴷ ⵓⵔ ⴰⵔ ⵜⵜⴰⵎⵥ ⵉⵙⵎⵎⴰⵔⵏ ⵙ ⴷⵉⵡⴰⵏ.
intake-preparing = ⵜⴰⵏⴱⴱⴰⴹⵜ ⴰⴷ ⴰⵔ ⵜⵜⵀⵢⵢⵉ: ⴰⵔ ⵜⵜⴰⵔⵎ ⴷⵉⵡⴰⵏ ⴷ ⵜⵔⴰⴱⴱⵓⵜ ⵏⵏⵙ ⵓⵔ ⵜⴰ ⵜⵓⵎⵉⵥ ⴰⵎⵢⴰ ⵙⴳ ⵓⴳⴷⵓⴷ.
intake-unregistered = ⵜⴰⵏⴱⴱⴰⴹⵜ ⴰⴷ ⵓⵔ ⵜⴰ ⵜⵣⵎⵎⴻⵎ ⵜⴰⴼⵔⴽⵉⵜ ⴰⴷ ⴳ ⵓⵣⵎⵎⴻⵎ ⵏ ⵉⵙⴼⴽⴰ (ⴰⵣⵔⴼ 09-08).
intake-ground-request = ⵏⵜⵜⴰⵜ ⴰⵙ ⵜ ⵉⵜⵜⵔⵏ.
intake-ground-merger = ⴰⵔ ⵜⵜⵓⵙⵙⵓⴷⵙ ⵙ ⵓⵎⴰⵢⵏⵓ ⵏⵖ ⴰⵔ ⵜⵜⵎⵓⵏ ⴷ ⵜⴰⵢⴰⴹ.
intake-ground-agreement = ⴰⵎⵙⵉⵙⵉ ⵏⵏⵙ ⴷ ⵜⵙⵙⵉⵜ ⵉⵣⵔⵉ.
intake-ground-incident = ⴰⵔ ⵉⵜⵜⵓⵙⴽⴰⵔ ⵓⵎⵓⴽⵔⵉⵙ ⴰⵜⵉⴽⵏⵉⴽ ⵏⵖ ⵏ ⵜⴼⵍⵙⵜ.
intake-ground = ⵜⴰⵎⵏⵜⵉⵍⵜ ⵏ ⵓⵙⴱⴷⴷⵉ
intake-ground-hint = ⵜⵇⵇⴰⵏ ⵉ ⵓⵙⴱⴷⴷⵉ. ⴽⵓⵢⴰⵏ ⴰⵔ ⵜⵜ ⵉⵜⵜⵇⵇⵔⴰ ⴳ ⵜⴰⵙⵏⴰ ⵏ ⵜⵏⴱⴱⴰⴹⵜ.
intake-ground-missing = ⵙⵜⵉⵜ ⵜⴰⵎⵏⵜⵉⵍⵜ ⵏ ⵓⵙⴱⴷⴷⵉ
intake-suspend-means = ⴰⵙⴱⴷⴷⵉ ⴰⵔ ⵉⵇⵇⵏ ⴰⴽⵛⵓⵎ ⵖⴰⵙ: ⵓⵔ ⵉⵜⵜⵓⵎⵥ ⵓⵎⴰⵢⵏⵓ, ⵎⴰⵢ ⵉⵍⵍⴰⵏ ⴰⵔ ⵉⵜⵜⵓⵙⴽⴰⵔ ⴰⵔ ⵜⵉⴳⵉⵔⴰ.
intake-desk-suspended = { $name } ⵜⵜⵓⵙⴱⴷⴷ: ⵓⵔ ⵉⵜⵜⵓⵎⵥ ⵓⵎⴰⵢⵏⵓ. ⵎⴰⵢ ⵉⵍⵍⴰⵏ ⴰⵔ ⵉⵜⵜⵓⵙⴽⴰⵔ ⴳ ⵉⵡⵜⵜⴰ ⵉⵣⵔⴼⴰⵏⵏ.
intake-setup-may = ⵜⴰⵔⴰⴱⴱⵓⵜ ⵏⵏⵓⵏ ⴰⵔ ⵜⵙⴽⴰⵔ ⵎⴰⵢ ⵉⵍⵍⴰⵏ, ⴰⵔ ⵜⵙⵏⵓⴱⴳⴰ ⵎⵉⴷⴷⵏ, ⴰⵔ ⵜⴰⵇⵇⵔⴰ ⴰⵖⵎⵉⵙ ⵏ ⵓⴹⴼⴰⵕ.
intake-setup-closed = ⴳ ⵓⵙⴱⴷⴷⵉ, ⵓⵔ ⴰⵔ ⵉⵜⵜⵏⴼⴰⵍ ⵎⴰⵢ ⵉⵥⵕⵕⴰ ⵓⴳⴷⵓⴷ: ⵉⵙⵎⴰⵡⵏ, ⵜⵓⵖⵎⵉⵜⵏ, ⵜⵉⵏⴰⴼⵓⵜⵉⵏ, ⴰⵣⵎⵎⴻⵎ ⴷ ⵉⴳⵔⴰⵏ ⵇⵇⵏⵏ.
intake-setup-closed-next = ⵉⵎⵙⵡⵓⵔⵉⵏ ⵏ ⵜⵙⵙⵉⵜ ⴰⴷ ⵉⵖⵜⵙⵏ ⵎⴰⵏⵡⴰⵜ ⴰⴷ ⵜⴰⵖⵓⵍ ⵜⵏⴰⴼⵓⵜ.
intake-trial-tag = ⵜⴰⵔⵎⵉⵜ
intake-trial-note = ⵜⴰⴷ ⵜⴳⴰ ⵜⴰⵔⵎⵉⵜ ⵏ ⵜⵔⴰⴱⴱⵓⵜ ⵏ ⵜⵏⴱⴱⴰⴹⵜ: ⵓⵔ ⵉⵍⵍⵉ ⵓⵡⵜⵜⵓ ⴰⵣⵔⴼⴰⵏ, ⵔⴰⴷ ⵜⵇⵇⵏ ⵅⵎⵉ ⵜⵙⵙⵏⵜⴰ ⵜⵏⴰⴼⵓⵜ.
intake-trial-over = ⵜⵣⵔⵉ ⵜⵔⵎⵉⵜ ⵏ ⵜⵏⴱⴱⴰⴹⵜ.
intake-trial-waits = ⵡⴰⵏⵏⴰ ⵉⵜⵜⴰⵔⵎⵏ ⵉⵣⵎⵎⵔ ⴰⴷ ⵉⵇⴱⵍ ⵜⴰⵎⵔⴰⵔⵓⵜ ⵏⵖ ⴰⴷ ⵜⵜ ⵉⵏⴱⴰⵣ.
in-hand-title = ⵎⴰⵢ ⵉⵇⵇⵉⵎⵏ ⴰⴷ ⵉⵜⵜⵓⵙⴽⵔ
in-hand-text = ⵉⵙⵎⵎⴰⵔⵏ ⵕⵥⵎⵏⵉⵏ: { $count }. ⴰⵡⵜⵜⵓ ⴰⵣⵔⴼⴰⵏ ⴰⵎⵣⵡⴰⵔⵓ: { $date }. ⴰⵔ ⵜⵜⵉⴷⴷⵓⵏ: ⴱⴰⴱ ⵏⵏⵙⵏ ⴰⵔ ⵜⵏ ⵉⴹⴼⴼⵕ, ⵉⵎⵙⵡⵓⵔⵉⵢⵏ ⵏⵏⵓⵏ ⴰⵔ ⵜⵜⵔⴰⵔⵏ.
in-hand-confirm = ⵔⴰⴷ ⵇⵇⵏⵖ ⵉⵙⵎⵎⴰⵔⵏ, ⵙⵙⵏⵖ ⵎⴰⵢ ⵉⵇⵇⵉⵎⵏ
in-hand-confirm-hint = ⵔⵛⵎⴰⵜ ⵖⴰⵙ ⵉ ⵓⵇⵇⴰⵏ ⵏ ⵉⵙⵎⵎⴰⵔⵏ.
in-hand-confirm-missing = ⵔⵛⵎⴰⵜ ⴰⴼⴰⴷ ⴰⴷ ⵜⵙⵏⵖⴷⵎ ⵉⵙ ⵜⵙⵙⵏⵎ ⵎⴰⵢ ⵉⵇⵇⵉⵎⵏ
mail-trial-author-subject = ⵜⴰⵔⵎⵉⵜ: { $number }
mail-trial-author-body = ⵜⴰⵔⵎⵉⵜ ⵏⵏⵓⵏ ⴰⵔ ⵜⵜⵉⴷⴷⵓ ({ $tenant }). ⵓⵔ ⵉⵍⵍⵉ ⵓⵡⵜⵜⵓ ⴰⵣⵔⴼⴰⵏ.

    ⵓⵟⵟⵓⵏ: { $number }
    ⵜⴰⵏⴳⴰⵍⵜ: { $code }

    ⴹⴼⵕⴰⵜ ⵜⵜ ⵖⵉⴷ:
    { $link }
mail-trial-officer-subject = ⵜⴰⵔⵎⵉⵜ: { $number } ⵜⵜⵓⴼⴽⴰ ⴰⵡⵏ
mail-trial-officer-body = ⵜⵜⵓⴼⴽⴰ ⴰⵡⵏ ⵜⴰⵔⵎⵉⵜ: { $number }. ⵓⵔ ⵉⵍⵍⵉ ⵓⵡⵜⵜⵓ ⴰⵣⵔⴼⴰⵏ.

    { $link }
mail-trial-over-subject = ⵜⵇⵇⵏ ⵜⴰⵔⵎⵉⵜ { $number }
mail-trial-over-body = ⵜⵣⵔⵉ ⵜⵔⵎⵉⵜ ⵏ ⵜⵏⴱⴱⴰⴹⵜ ({ $tenant }). ⵎⴰⵢ ⵜⵓⵣⵏⵎ ⵙ ⵓⵟⵟⵓⵏ { $number } ⵉⵇⵇⵏ ⵓⵔ ⵙⵓⵍ ⵉⵇⵇⵍ ⵉ ⵜⵎⵔⴰⵔⵓⵜ.

    ⵉ ⵓⵙⵎⵎⴰⵔ ⵏ ⵜⵉⴷⵜ, ⵙⵔⵙⴰⵜ ⵜ ⵙ ⵓⵎⴰⵢⵏⵓ.
