# The way back for who lost every means of signing in.
recovery-desk-title = ⵓⵔ ⵙⵓⵍ ⵉⵍⵍⵉ ⵓⴱⵔⵉⴷ ⵏ ⵓⴽⵛⵛⵓⵎ
recovery-desk-what = ⵉⵙ ⵜⵣⵍⴰ ⵜⵎⴷⴰⵏⵜ ⴰⴷ ⵜⴰⴳⵓⵔⵉ ⵏ ⵓⵣⵔⴰⵢ ⴷ ⵜⴹⴼⵉ ⵜⵉⵙⵙ ⵙⵏⴰⵜ? ⵙⵙⵉⴷⵜⴰⵜ ⵜⵉⵎⴰⴳⵉⵜ ⵏⵏⵙ: ⵔⴰⴷ ⵜⴰⵎⵥ ⴰⵢⵏⵏⴰ ⵙ ⵜⵙⵜⵜⵢ ⵜⵉⵢⵢⴰⴹ.
recovery-desk-open = ⵔⴰⵔ ⴰⴽⵛⵛⵓⵎ
recovery-desk-of = ⵔⴰⵔ ⴰⴽⵛⵛⵓⵎ ⵏ { $name }
recovery-desk-lead = ⵜⵜⵓⴼⴽⴰⵎ ⴰⵡⴰⵍ ⵖⴼ ⵓⴼⴳⴰⵏ ⵉⵍⵍⴰⵏ ⴷⴰⵜ ⵏⵏⵓⵏ. ⵓⵔ ⵉⵜⵜⵏⴼⴰⵍ ⴰⵎⵢⴰ ⴳ ⵓⵎⵉⴹⴰⵏ ⵏⵏⵙ ⴰⵔ ⴷ ⵉⵔⵥⵎ ⵉⵙⵔⵔⵉⴷ.
recovery-step-first = ⵎⴽ ⵉⵍⵍⴰ ⵓⵎⵙⵙⵓⴳⵓⵔ ⵢⴰⴹⵏ, ⵉⵅⵚⵚⴰ ⴰⴷ ⵉⵙⵙⵓⵎⵔ.
recovery-step-second = ⵉⵜⵜⴰⵎⵥ ⵓⴼⴳⴰⵏ ⵜⴰⴱⵔⴰⵜ. ⴳ 24 ⵏ ⵜⵙⵔⴰⴳⵉⵏ ⵓⵔ ⵜⴰ ⵉⵙⵡⵓⵔⵉ ⵉⵙⵔⵔⵉⴷ, ⵉⵖⵢ ⴰⴷ ⵉⵙⴱⴷⴷ ⴽⵓⵍⵍⵓ.
recovery-step-third = ⵙⵉⵏ ⵉⵙⵜⵜⵢ ⵜⴰⴳⵓⵔⵉ ⵏ ⵓⵣⵔⴰⵢ ⵉⵣⴷⵉ ⵜⴰⵙⵏⵙⵉⵜ ⵜⴰⵎⴰⵢⵏⵓⵜ, ⵙ ⵙⵏⴰⵜ. ⵓⵔ ⵙⵓⵍ ⵙⵡⵓⵔⵉⵏ ⵉⴱⵔⴷⴰⵏ ⵉⵇⴱⵓⵔⵏ, ⵔⴳⵍⵏⵜ ⴰⴽⴽⵯ ⵜⵖⵉⵎⵉⵜⵉⵏ.
recovery-seen = ⵥⵔⵉⵖ { $name } ⵙ ⵉⵅⴼ ⵏⵏⵙ ⴷ ⵙⵙⵉⴷⵜⵖ ⵜⵉⵎⴰⴳⵉⵜ ⵏⵏⵙ.
recovery-seen-hint = ⵓⵔ ⴷ ⵙ ⵜⵉⵍⵉⴼⵓⵏ, ⵓⵔ ⴷ ⵙ ⵜⴱⵔⴰⵜ. ⵉⵙⵎ ⵏⵏⵓⵏ ⴷ ⵓⵙⴽⴽⵉⵏ ⵏⵏⴰ ⵜⵙⵙⵉⴷⵜⵎ ⵜⵜⵓⵔⴰⵏ ⴳ ⵓⵖⵎⵉⵙ.
recovery-seen-missing = ⵔⵛⵎⴰⵜ ⴷⴰ ⵖⴰⵙ ⵎⴽ ⵜⵥⵔⴰⵎ ⴰⴼⴳⴰⵏ ⴷ ⵓⵙⴽⴽⵉⵏ ⵏⵏⵙ. ⵎⴽ ⵓⵀⵓ, ⵇⵇⵍⴰⵜ ⴰⵔ ⵜ ⵜⵥⵔⵎ.
recovery-checked = ⴰⵙⴽⴽⵉⵏ ⵉⵜⵜⵓⵙⵙⵉⴷⵜⵏ
recovery-card = ⵜⴰⴽⴰⵔⴹⴰ ⵜⴰⵏⴰⵎⵓⵔⵜ ⵏ ⵜⵎⴰⴳⵉⵜ
recovery-passport = ⴰⵣⵔⴰⵢ
recovery-permit = ⵜⵓⵔⴰⴳⵜ ⵏ ⵜⵣⴷⴷⵉⵖⵜ
recovery-checked-missing = ⵙⵜⵢⴰⵜ ⴰⵙⴽⴽⵉⵏ ⵏⵏⴰ ⵜⵙⵙⵉⴷⵜⵎ.
recovery-email = ⴰⵏⵙⴰ ⵏ ⵉⵙⵔⵔⵉⴷ
recovery-email-other = ⴰⵏⵙⴰ ⵢⴰⴹⵏ ⵏ ⵉⵎⴰⵢⵍ
recovery-email-hint = ⵖⴰⵙ ⵎⴽ ⵓⵔ ⵙⵓⵍ ⵉⵇⵇⴰⵔ ⵓⴼⴳⴰⵏ ⴰⵏⵙⴰ ⵏ ⵓⵎⵉⴹⴰⵏ ⵏⵏⵙ. ⵉⵜⵜⵓⵙⵙⵏ ⵓⵍⴰ ⵡⴰⵏⵙⴰ ⴰⵇⴱⵓⵔ.
recovery-email-alone = ⵓⵔ ⵉⵖⵢ ⵓⵎⵙⵙⵓⴳⵓⵔ ⵡⴰⵃⴷⵓⵜ ⴰⴷ ⵉⴰⵣⵏ ⵉⵙⵔⵔⵉⴷ ⵙ ⵡⴰⵏⵙⴰ ⵢⴰⴹⵏ. ⴰⴷⵊⴰⵜ ⵓⵔⵜⵉ ⴰⴷ ⵉⵅⵡⴰ: ⵉⵙⵔⵔⵉⴷ ⵔⴰⴷ ⵉⴷⴷⵓ ⵙ ⵡⴰⵏⵙⴰ ⵏ ⵓⵎⵉⴹⴰⵏ.
recovery-start = ⵔⴰⵔ ⴰⴽⵛⵛⵓⵎ
recovery-started = ⵉⵜⵜⵓⵣⵎⵎⴻⵎ ⵓⵙⵓⵜⵔ.
recovery-started-by = ⵉⵙⵙⵉⴷⵜ ⵜⵉⵎⴰⴳⵉⵜ
recovery-started-at = ⴰⵙⵙ
recovery-approved-by = ⵉⵙⵙⵓⵎⵔ
recovery-approve = ⵙⵙⵓⵎⵔ
recovery-approved = ⵜⵙⵙⵓⵎⵔⵎ. ⵉⵜⵜⵓⵙⵙⵏ ⵓⴼⴳⴰⵏ.
recovery-stop = ⵙⴱⴷⴷ
recovery-stopped = ⵉⴱⴷⴷ. ⵓⵔ ⵉⵏⴼⵉⵍ ⴰⵎⵢⴰ ⴳ ⵓⵎⵉⴹⴰⵏ.
recovery-asked = ⴰⵔ ⵉⵜⵜⵇⵇⵍ ⴰⵙⵙⵓⵎⵔ ⵏ ⵓⵎⵙⵙⵓⴳⵓⵔ ⵢⴰⴹⵏ.
recovery-waits = ⵔⴰⴷ ⵉⵙⵡⵓⵔⵉ ⵉⵙⵔⵔⵉⴷ ⵙⴳ { $at }. ⵉⵖⵢ ⵓⴼⴳⴰⵏ ⴰⴷ ⵉⵙⴱⴷⴷ ⵇⴱⵍ.
recovery-usable = ⵉⵙⵡⵓⵔⵉ ⵉⵙⵔⵔⵉⴷ ⴰⵔ { $until }.
recovery-open-already = ⵉⵍⵍⴰ ⵢⴰⴷ ⵓⵙⵓⵜⵔ ⵉ ⵓⵎⵉⴹⴰⵏ ⴰⴷ. ⵇⵇⵍⴰⵜ ⴰⵔ ⴷ ⵉⵙⵎⴷ.
recovery-not-possible = ⵓⵔ ⵉⵖⵉⵢ ⴷⴰ
recovery-not-self = ⵓⵔ ⵉⴼⴽⵉ ⵢⴰⵏ ⴰⵡⴰⵍ ⵖⴼ ⵉⵅⴼ ⵏⵏⵙ. ⵙⵓⵜⵔⴰⵜ ⵉ ⵓⵎⵙⵙⵓⴳⵓⵔ ⵢⴰⴹⵏ.
recovery-not-operator = ⴰⴼⴳⴰⵏ ⴰⴷ ⵉⵙⵡⵓⴷⴷⵓ ⵜⴰⵙⵉⵍⴰ. ⵓⵔ ⵉⵖⵉⵢ ⴰⴷ ⵉⵜⵜⵓⵔⴰⵔ ⵓⴽⵛⵛⵓⵎ ⵏⵏⵙ ⵙⴳ ⵜⵎⵙⵙⵓⴳⵓⵔⵜ: ⵙⴰⵡⵍⴰⵜ ⴷ ⵜⵙⵉⵍⴰ.
recovery-not-disabled = ⵉⵔⴳⵍ ⵓⵎⵉⴹⴰⵏ ⴰⴷ. ⵙⴰⵡⵍⴰⵜ ⴷ ⵜⵙⵉⵍⴰ.
recovery-not-elsewhere = ⴰⴼⴳⴰⵏ ⴰⴷ ⵉⵙⵡⵓⵔⵉ ⵓⵍⴰ ⴳ ⵜⵎⵙⵙⵓⴳⵓⵔⵜ ⵢⴰⴹⵏ, ⵉⵔⵥⵎ ⵓⵎⵉⴹⴰⵏ ⵏⵏⵙ ⵜⴰⵙⵉⵔⴰ ⵏⵏⵙ. ⵖⵔⴰⵜ ⴰⵙ ⴷⴰⵖ ⵙ ⵡⴰⵏⵙⴰ ⵢⴰⴹⵏ: ⵔⴰⴷ ⵖⵓⵔⵙ ⵢⵉⵍⵉ ⵓⵎⵉⴹⴰⵏ ⴰⵎⴰⵢⵏⵓ.
recovery-own-title = ⵉⵙⵓⵜⵔ ⵢⴰⵏ ⴰⴷ ⵉⵜⵜⵓⵔⴰⵔ ⵓⴽⵛⵛⵓⵎ ⵙ ⵓⵎⵉⴹⴰⵏ ⴰⴷ
recovery-own-text = ⵜⵙⵙⵉⴷⵜ ⵜⵎⵙⵙⵓⴳⵓⵔⵜ ⵜⵉⵎⴰⴳⵉⵜ ⵏ ⵢⴰⵏ ⵉ ⵓⵎⵉⴹⴰⵏ ⴰⴷ. ⵙⴳ { $at } ⵉⵖⵢ ⴰⴷ ⵉⵙⵏⴼⵍ ⵜⴰⴳⵓⵔⵉ ⵏ ⵓⵣⵔⴰⵢ ⴷ ⵜⴹⴼⵉ ⵜⵉⵙⵙ ⵙⵏⴰⵜ. ⵎⴽ ⵓⵔ ⴷ ⴽⵏⵏⵉⵡ, ⵙⴱⴷⴷⴰⵜ ⵜ.
recovery-own-stop = ⵓⵔ ⴷ ⵏⴽⴽ: ⵙⴱⴷⴷ
recovery-stop-title = ⵙⴱⴷⴷ ⴰⵔⵔⴰⵔ ⵏ ⵓⴽⵛⵛⵓⵎ
recovery-stop-nothing = ⵓⵔ ⵉⵍⵍⵉ ⵎⴰ ⵉⵜⵜⵓⵙⴱⴷⴷⵏ: ⵉⴱⴷⴷ ⵢⴰⴷ ⵏⵖ ⵉⵙⵎⴷ. ⵎⴽ ⵉⵙⵙⵎⵔⵙ ⵢⴰⵏ ⵢⴰⴹⵏ ⴰⵎⵉⴹⴰⵏ ⵏⵏⵓⵏ, ⵙⵙⵏⴰⵜ ⵜⴰⵎⵙⵙⵓⴳⵓⵔⵜ ⵏⵏⵓⵏ.
recovery-link-title = ⵔⴰⵔ ⴰⴽⵛⵛⵓⵎ ⵙ ⵓⵎⵉⴹⴰⵏ ⵏⵏⵓⵏ
recovery-link-early = ⵔⴰⴷ ⵉⵙⵡⵓⵔⵉ ⵉⵙⵔⵔⵉⴷ ⴰⴷ ⵙⴳ { $at }. ⵃⴹⵓⵢⴰⵜ ⵜⴰⴱⵔⴰⵜ ⵜⴰⵖⵓⵍⵎ ⴷ ⵖⵉⵏⵏ.
recovery-link-lead = ⵙⵙⵓⵊⴰⴷⴰⵜ ⵜⵉⵍⵉⴼⵓⵏ ⵏⵏⵓⵏ: ⵔⴰⴷ ⵜⵙⵜⵜⵢⵎ ⵜⴰⴳⵓⵔⵉ ⵏ ⵓⵣⵔⴰⵢ ⵜⵣⴷⵉⵎ ⵜⴰⵙⵏⵙⵉⵜ ⵏ ⵓⵙⵙⵏⴽⴷ. ⵓⵔ ⵙⵓⵍ ⵔⴰⴷ ⵙⵡⵓⵔⵉⵏ ⵉⴱⵔⴷⴰⵏ ⵉⵇⴱⵓⵔⵏ.
recovery-link-begin = ⵙⵙⵏⵜⵉ
recovery-link-choose = ⵙⵜⵢⴰⵜ ⵜⴰⴳⵓⵔⵉ ⵏ ⵓⵣⵔⴰⵢ ⵜⴰⵔⴰⵎ ⵜⴰⵏⴳⴰⵍⵜ
recovery-link-submit = ⵔⴰⵔ ⴰⴽⵛⵛⵓⵎ
recovery-done-lead = ⵉⵜⵜⵓⵔⴰⵔ ⵓⴽⵛⵛⵓⵎ. ⴽⵛⵎⴰⵜ ⵙ ⵜⴳⵓⵔⵉ ⵜⴰⵎⴰⵢⵏⵓⵜ ⴷ ⵜⵙⵏⵙⵉⵜ ⵏⵏⵓⵏ.
mail-security-recovered = ⵉⵜⵜⵓⵔⴰⵔ ⵓⴽⵛⵛⵓⵎ ⵙ ⵓⵎⵉⴹⴰⵏ ⵏⵏⵓⵏ: ⵖⵓⵔⵙ ⵜⴰⴳⵓⵔⵉ ⵜⴰⵎⴰⵢⵏⵓⵜ ⴷ ⵜⴹⴼⵉ ⵜⵉⵙⵙ ⵙⵏⴰⵜ ⵜⴰⵎⴰⵢⵏⵓⵜ. ⵓⵔ ⵙⵓⵍ ⵙⵡⵓⵔⵉⵏⵜ ⵜⵉⵇⴱⵓⵔⵉⵏ.
mail-recovery-subject = ⵔⴰⵔ ⴰⴽⵛⵛⵓⵎ ⵙ ⵓⵎⵉⴹⴰⵏ ⵏⵏⵓⵏ
mail-recovery-body = { $by } ({ $tenant }) ⵉⵙⵙⵉⴷⵜ ⵜⵉⵎⴰⴳⵉⵜ ⵏⵏⵓⵏ ⵉ ⵓⵔⵔⴰⵔ ⵏ ⵓⴽⵛⵛⵓⵎ ⵙ ⵓⵎⵉⴹⴰⵏ ⵏⵏⵓⵏ.

    ⵉⵙⵡⵓⵔⵉ ⵉⵙⵔⵔⵉⴷ ⴰⴷ ⵙⴳ { $at } ⴰⵔ { $until }. ⵙⵙⵓⵊⴰⴷⴰⵜ ⵜⵉⵍⵉⴼⵓⵏ ⵏⵏⵓⵏ:
    { $link }

    ⵎⴽ ⵓⵔ ⵜⵙⵓⵜⵔⵎ ⴰⵎⵢⴰ, ⵙⴱⴷⴷⴰⵜ ⴽⵓⵍⵍⵓ ⴷⴰ:
    { $stop }
mail-recovery-before-subject = ⵉⵙⵓⵜⵔ ⵢⴰⵏ ⴰⴷ ⵉⵜⵜⵓⵔⴰⵔ ⵓⴽⵛⵛⵓⵎ ⵙ ⵓⵎⵉⴹⴰⵏ ⵏⵏⵓⵏ
mail-recovery-before-body = { $by } ({ $tenant }) ⵉⵙⵙⵉⴷⵜ ⵜⵉⵎⴰⴳⵉⵜ ⵉ ⵓⵔⵔⴰⵔ ⵏ ⵓⴽⵛⵛⵓⵎ ⵙ ⵓⵎⵉⴹⴰⵏ ⵏⵏⵓⵏ, ⵉⵜⵜⵓⴰⵣⵏ ⵉⵙⵔⵔⵉⴷ ⵙ ⵡⴰⵏⵙⴰ ⵢⴰⴹⵏ. ⵔⴰⴷ ⵉⵙⵡⵓⵔⵉ ⵙⴳ { $at }.

    ⵎⴽ ⵓⵔ ⴷ ⴽⵏⵏⵉⵡ, ⵙⴱⴷⴷⴰⵜ ⴽⵓⵍⵍⵓ ⴷⴰ:
    { $stop }
mail-recovery-asked-subject = ⵉⵜⵜⵓⵇⵇⵍ ⵓⵙⵙⵓⵎⵔ: { $name }
mail-recovery-asked-body = { $by } ⵉⵙⵙⵉⴷⵜ ⵜⵉⵎⴰⴳⵉⵜ ⵏ { $name } ⵉ ⵓⵔⵔⴰⵔ ⵏ ⵓⴽⵛⵛⵓⵎ ⵙ ⵓⵎⵉⴹⴰⵏ ⵏⵏⵙ ({ $tenant }). ⵉⵅⵚⵚⴰ ⴰⴷ ⵉⵙⵙⵓⵎⵔ ⵓⵎⵙⵙⵓⴳⵓⵔ ⵡⵉⵙⵙ ⵙⵉⵏ ⵏⵖ ⴰⴷ ⵉⵙⴱⴷⴷ:
    { $link }
lost-title = ⵓⵔ ⵙⵓⵍ ⵖⵉⵢⵖ ⴰⴷ ⴽⵛⵎⵖ
lost-lead = ⵓⵔ ⵉⵙⵙⵉⵏ ⵢⴰⵏ, ⵓⵍⴰ ⵖⵓⵔⵏⵖ ⵓⵍⴰ ⴳ ⵜⵎⵙⵙⵓⴳⵓⵔⵜ, ⵜⵉⴳⵓⵔⵉⵡⵉⵏ ⵏⵏⵓⵏ ⵓⵍⴰ ⵜⵉⵏⴳⴰⵍⵉⵏ. ⵀⴰ ⵎⴰ ⵉⵖⵉⵢⵏ.
lost-one-title = ⵙⵓⵍ ⵖⵓⵔⵓⵏ ⵢⴰⵏ ⵓⴱⵔⵉⴷ
lost-one-text = ⵢⴰⵏ ⵓⵏⵇⵇⵓ ⵉⵜⵜⵓⵙⵖⵏⵓ ⴳ ⵓⵥⵟⵟⴰ.
lost-password = ⵜⵓⵖ ⵜⴰⴳⵓⵔⵉ ⵏ ⵓⵣⵔⴰⵢ, ⵎⴰⵛ ⵖⵓⵔⵉ ⵜⴰⴹⴼⵉ ⵜⵉⵙⵙ ⵙⵏⴰⵜ ⵏⵖ ⵜⴰⵏⴳⴰⵍⵜ ⵏ ⵓⵙⵙⵏⵇⴷ.
lost-codes = ⵖⵓⵔⵉ ⵜⴰⴳⵓⵔⵉ ⵏ ⵓⵣⵔⴰⵢ ⴷ ⵜⵏⴳⴰⵍⵜ ⵏ ⵓⵙⵙⵏⵇⴷ.
lost-officer-title = ⵜⵙⵡⵓⵔⵉⵎ ⴳ ⵜⵎⵙⵙⵓⴳⵓⵔⵜ
lost-officer-text = ⴷⴷⵓⵢⴰⵜ ⵖⵔ ⵓⵎⵙⵙⵓⴳⵓⵔ ⵏ ⵜⵎⵙⵙⵓⴳⵓⵔⵜ ⵏⵏⵓⵏ ⵙ ⵓⵙⴽⴽⵉⵏ ⵏ ⵜⵎⴰⴳⵉⵜ. ⵉⵖⵢ ⴰⴷ ⵉⵔⴰⵔ ⴰⴽⵛⵛⵓⵎ ⵏⵏⵓⵏ: ⵔⴰⴷ ⵜⵙⵜⵜⵢⵎ ⵜⴰⴳⵓⵔⵉ ⵜⵣⴷⵉⵎ ⵜⴰⵙⵏⵙⵉⵜ ⵜⴰⵎⴰⵢⵏⵓⵜ ⴹⴰⵕⵜ 24 ⵏ ⵜⵙⵔⴰⴳⵉⵏ.
lost-citizen-title = ⵜⴳⴰⵎ ⴰⵏⴰⵎⵓⵔ
lost-citizen-text = ⴰⵎⵉⴹⴰⵏ ⴰⵇⴱⵓⵔ ⵏⵏⴰ ⵎⵉ ⵣⵍⴰⵏ ⴰⴽⴽⵯ ⵉⴱⵔⴷⴰⵏ ⵉⵇⵇⵉⵎ ⵉⵔⴳⵍ. ⵎⴰⵛ ⵜⵉⵡⵓⵔⵉⵡⵉⵏ ⵏⵏⵓⵏ ⵙⵓⵍ ⵜⵜⴷⴷⵓⵏⵜ:
lost-citizen-account = ⵔⵥⵎⴰⵜ ⴰⵎⵉⴹⴰⵏ ⴰⵎⴰⵢⵏⵓ ⵙ ⵡⴰⵏⵙⴰ ⵏⵏⴰ ⵜⵇⵇⴰⵔⵎ.
lost-citizen-sign-up = ⵙⴽⵔ ⴰⵎⵉⴹⴰⵏ
lost-citizen-code = ⵔⵏⵓⵢⴰⵜ ⴰⵙ ⵜⵉⵙⵜⴽⴰⵔⵉⵏ ⵏⵏⵓⵏ ⵙ ⵓⵟⵟⵓⵏ ⴷ ⵓⵏⴳⴰⵍ ⵓⴼⴼⵉⵔ ⵏⵏⴰ ⵉⵍⵍⴰⵏ ⴳ ⵜⵡⵙⵙⵉⵍⵜ.
lost-citizen-desk = ⴱⵍⴰ ⴰⵏⴳⴰⵍ, ⴷⴷⵓⵢⴰⵜ ⵙ ⵜⵙⵉⵔⴰ ⵏ ⵜⵎⵙⵙⵓⴳⵓⵔⵜ ⵙ ⵓⵙⴽⴽⵉⵏ ⵏ ⵜⵎⴰⴳⵉⵜ: ⵔⴰⴷ ⴰⵡⵏ ⵜⵉⵏⵉ ⵎⴰⵏⵉ ⵉⵍⵡⵎ ⵓⴽⴰⵔⴰⵙ ⵏⵏⵓⵏ, ⵜⵖⵢ ⴰⴷ ⵜⵙⴽⵔ ⴳ ⵢⵉⵙⵎ ⵏⵏⵓⵏ ⵙ ⵓⵙⵙⵓⵎⵔ ⵏⵏⵓⵏ.
lost-why = ⵓⵔ ⵏⵔⵥⵥⵎ ⴰⵎⵉⴹⴰⵏ ⵙ ⵜⴱⵔⴰⵜ ⵡⴰⵃⴷⵓⵜ: ⵎⴽ ⵓⵀⵓ ⵡⴰⵏⵏⴰ ⵉⵇⵇⴰⵔⵏ ⵉⵎⴰⵢⵍ ⵏⵏⵓⵏ ⵉⵖⵢ ⴰⴷ ⵜ ⵢⴰⵙⵢ.

# Consent to a mandate by SMS.
mandate-consent-sms = ⴰⴷ ⵉⵔⴰⵔ ⵖⴼ SMS
mandate-consent-sms-hint = ⵉⵜⵜⴰⵎⵥ ⵜⴰⵏⴳⴰⵍⵜ ⵏ 6 ⵡⵓⵟⵟⵓⵏⵏ ⴳ ⵜⵉⵍⵉⴼⵓⵏ ⵏⵏⵙ ⵉⵏⵏⴰ ⴰⵡⵏ ⵜⵜ, ⵏⵖ ⵉⵔⴰⵔ ⵏⵜⵜⴰ ⴳ ⵡⴰⵏⵙⴰ ⵏ SMS. ⵜⴰⵏⴳⴰⵍⵜ ⵜⵙⵡⵓⵔⵉ 15 ⵏ ⵜⵓⵙⴷⵉⴷⵉⵏ.
mandate-consent-needs-phone = ⵃⵎⴰ ⴰⴷ ⵢⴰⵎⵥ SMS ⵉⵅⵚⵚⴰ ⵓⴼⴳⴰⵏ ⵓⵟⵟⵓⵏ ⵏ ⵜⵉⵍⵉⴼⵓⵏ. ⵎⴽ ⵓⵀⵓ, ⵙⵜⵢⴰⵜ ⴰⵙⴳⵎⴹ.
mandate-consent-trial = ⴳ ⵓⵔⵎ ⵓⵔ ⵉⵜⵜⴷⴷⵓ ⴰⵡⴷ ⵢⴰⵏ SMS. ⵙⵜⵢⴰⵜ ⴰⵙⴳⵎⴹ.
mandate-sms-sent = ⵉⴷⴷⴰ SMS ⵙ ⵜⵉⵍⵉⴼⵓⵏ ⵏ ⵓⴼⴳⴰⵏ. ⵜⴰⵏⴳⴰⵍⵜ ⵜⵙⵡⵓⵔⵉ 15 ⵏ ⵜⵓⵙⴷⵉⴷⵉⵏ.
mandate-waits-sms = ⵓⵔ ⵜⴰ ⵉⵔⴰⵔ ⵓⴼⴳⴰⵏ ⵖⴼ SMS. ⵎⴽ ⵉⵇⴱⵍ ⵉⵏⵏⴰ ⴰⵡⵏ ⵜⴰⵏⴳⴰⵍⵜ; ⵎⴽ ⵓⵀⵓ ⴰⴷ ⴰⵙ ⵜⵜ ⵓⵔ ⵜⵙⵓⵜⵔⵎ.
mandate-sms-code = ⵜⴰⵏⴳⴰⵍⵜ ⵏⵏⴰ ⴰⵡⵏ ⵉⵏⵏⴰ ⵓⴼⴳⴰⵏ
mandate-sms-code-hint = 6 ⵡⵓⵟⵟⵓⵏⵏ. ⴰⴷ ⵓⵔ ⵜⵇⵇⴰⵔⵎ ⵜⵉⵍⵉⴼⵓⵏ ⵏⵏⵙ ⵙ ⵉⵅⴼ ⵏⵏⵓⵏ.
mandate-sms-confirm = ⵉⵇⴱⵍ ⵓⴼⴳⴰⵏ
mandate-sms-again = ⴰⵣⵏ ⵜⴰⵏⴳⴰⵍⵜ ⵢⴰⴹⵏ
mandate-sms-wrong = ⵓⵔ ⵜⵖⵓⴷⵉ ⵜⵏⴳⴰⵍⵜ ⴰ, ⵏⵖ ⵣⵔⵉⵏⵜ 15 ⵏ ⵜⵓⵙⴷⵉⴷⵉⵏ. ⵙⵓⵜⵔⴰⵜ ⵜⵜ ⴷⴰⵖ, ⵏⵖ ⴰⵣⵏⴰⵜ ⵜⴰⵢⵢⴰⴹ.
mandate-event-confirmed-told = ⵉⵜⵜⵓⴼⴽⴰ ⵓⵙⵙⵓⵎⵔ ⵙ ⵜⵏⴳⴰⵍⵜ ⵏ SMS, ⵢⵓⵔⴰ ⵜⵜ ⵓⵎⵙⵡⵓⵔⵉ
sms-mandate-asked = { $tenant }: { $officer } ⵉⵙⵓⵜⵔ ⴰⴷ ⵉⵙⴽⵔ ⴳ ⵢⵉⵙⵎ ⵏⵏⵓⵏ: { $acts }. { $duration }. ⵎⴽ ⵜⵇⴱⵍⵎ ⵉⵏⵉⵢⴰⵜ ⴰⵙ { $code } (15 min). ⵖⵔ, ⴰⴳⵢ, ⵙⴱⴷⴷ: { $link }
sms-mandate-acts = { $count } ⵜⵉⴳⴳⵉⵜⵉⵏ
sms-mandate-agreed = { $tenant }: ⵙⴱⴷⴷⴰⵜ ⵜⴰⵡⴽⴰⵍⵜ ⵏⵏⵓⵏ (ⴰⵔ { $until }): { $link } ⴰⵏⴳⴰⵍ ⵓⴼⴼⵉⵔ: { $code }

# Each role with its unit.
people-role = ⵜⴰⵎⵙⵔⵉⵜ
people-role-where = ⵎⴰⵏⵉ ⵜⵙⵡⵓⵔⵉ ⵜⵎⵙⵔⵉⵜ: { $role }

# What was sent with a proved address.
gather-title = ⵉⵖⵢ ⴰⴷ ⵉⵍⵉⵏⵜ ⴽⵔⴰ ⵏ ⵜⵙⵜⴽⴰⵔⵉⵏ ⵏⵏⵓⵏ
gather-text = { $count ->
        [one] ⵜⴷⴷⴰ ⵢⴰⵜ ⵜⵙⵜⴽⴰⵔⵜ ⴱⵍⴰ ⴰⴽⵛⵛⵓⵎ ⵙ ⵡⴰⵏⵙⴰ ⵏⵖ ⵓⵟⵟⵓⵏ ⵏⵏⵓⵏ ⵉⵜⵜⵓⵙⵙⵉⴷⵜⵏ. ⵉⵙ ⵔⴰⴷ ⵜⵜⵓⵔⵏⵓ ⵉ ⵓⵎⵉⴹⴰⵏ ⵏⵏⵓⵏ?
       *[other] ⴷⴷⴰⵏⵜ { $count } ⵏ ⵜⵙⵜⴽⴰⵔⵉⵏ ⴱⵍⴰ ⴰⴽⵛⵛⵓⵎ ⵙ ⵡⴰⵏⵙⴰ ⵏⵖ ⵓⵟⵟⵓⵏ ⵏⵏⵓⵏ ⵉⵜⵜⵓⵙⵙⵉⴷⵜⵏ. ⵉⵙ ⵔⴰⴷ ⵜⵜⵓⵔⵏⵓⵏⵜ ⵉ ⵓⵎⵉⴹⴰⵏ ⵏⵏⵓⵏ?
    }
gather-add = { $count ->
        [one] ⵔⵏⵓ ⵜⵜ ⵉ ⵓⵎⵉⴹⴰⵏ ⵉⵏⵓ
       *[other] ⵔⵏⵓ ⵜⵏⵜ ⵉ ⵓⵎⵉⴹⴰⵏ ⵉⵏⵓ
    }
gather-done = { $count ->
        [0] ⵓⵔ ⵙⵓⵍ ⵉⵍⵍⵉ ⵎⴰ ⵉⵜⵜⵓⵔⵏⵓⵏ.
        [one] ⵜⵔⵏⴰ ⵢⴰⵜ ⵜⵙⵜⴽⴰⵔⵜ ⵉ ⵓⵎⵉⴹⴰⵏ ⵏⵏⵓⵏ.
       *[other] ⵔⵏⴰⵏⵜ { $count } ⵏ ⵜⵙⵜⴽⴰⵔⵉⵏ ⵉ ⵓⵎⵉⴹⴰⵏ ⵏⵏⵓⵏ.
    }
