# Administrations: joining, setting up, going live.
trial-notice = { $name } ⴰⵔ ⵜⵜⴰⵔⵎ ⴷⵉⵡⴰⵏ. ⵜⴰⵔⴰⴱⴱⵓⵜ ⵏⵏⵙ ⵖⴰⵙ ⴰⵢ ⵉⵜⵜⴰⵣⵏⵏ ⵉⵙⵎⵎⴰⵔⵏ, ⵉ ⵏⵜⵜⴰⵜ ⵖⴰⵙ ⴰⵔ ⵜⵜⵓⵣⴰⵏⵏⵜ ⵜⵓⵣⵉⵏⵉⵏ.
tenant-unnamed = ⵜⴰⵏⴱⴱⴰⴹⵜ ⵏⵏⴰ ⵉⵜⵜⵀⵢⵢⵉⵏ
join-title = ⴰⵎⵓⴷⴷⵓ ⵏ ⵜⵏⴱⴱⴰⴹⵜ ⵏⵏⵓⵏ
join-lead = ⴰⴼⴰⵜ ⵜⴰⵏⴱⴱⴰⴹⵜ ⴳ ⵜⵙⵡⵓⵔⵉⵎ. ⴳ ⴽⵔⴰ ⵏ ⵜⵓⵙⴷⵉⴷⵉⵏ ⵜⵖⵉ ⵜⵔⴰⴱⴱⵓⵜ ⵏⵏⵓⵏ ⴰⴷ ⵜⴰⵔⵎ ⴽⵓⵍⵍⵓ; ⴷⴰⵜ ⵓⵙⵏⴽⵔ ⵓⵔ ⵢⴰⵏⵏⴰⵢ ⴰⵡⴷ ⵢⴰⵏ ⵢⴰⴹⵏ ⵜⴰⵙⵏⴰ ⵏⵏⵓⵏ.
join-search-label = ⵉⵙⵎ ⵏ ⵜⵏⴱⴱⴰⴹⵜ ⵏⵖ ⵏ ⵓⵎⴽⴰⵏ
join-search-none = ⵓⵔ ⵜⵍⵍⵉ ⵜⵏⴱⴱⴰⴹⵜ ⵙ ⵢⵉⵙⵎ ⴰⴷ. ⴰⵔⵎⴰⵜ ⵢⴰⵜ ⵜⴳⵣⵣⵓⵎⵜ ⵏ ⵢⵉⵙⵎ, ⵏⵖ ⵉⵙⵎ ⵏ ⵓⵎⴽⴰⵏ. ⵉⵖ ⵓⵔ ⵜⵍⵍⵉ, ⵉⵏⵉⵜ ⵜⵜ ⴷⴷⴰⵡ.
join-take = ⵜⴰⴷ ⴰⵢⴷ ⵉⴳⴰⵏ ⵜⴰⵏⴱⴱⴰⴹⵜ ⵉⵏⵓ
join-taken = ⵜⴻⴷⵔⴰ
join-taken-text = ⵙⵙⵓⵜⵔⴰⵜ ⵉ ⵉⵏⴱⴱⴰⴹⵏ ⵏⵏⵙ ⴰⴷ ⴰⵡⵏ ⵙⵙⵏⵓⴱⴳⵉⵏ.
join-taken-see = ⵥⵕ ⵜⴰⵙⵏⴰ ⵏⵏⵙ
join-steps-title = ⵎⴰⵎⵏⴽ ⴰⵙ ⵉⵜⵜⵉⵍⵉ
join-step-find = ⴰⴼⴰⵜ ⵜⴰⵏⴱⴱⴰⴹⵜ ⵏⵏⵓⵏ ⴳ ⵜⵍⴳⴰⵎⵜ.
join-step-prove = ⵙⴱⴷⴷⴰⵜ ⴰⵏⵙⴰ ⵏⵏⵓⵏ ⵙ ⵜⵏⴳⴰⵍⵜ ⵏⵏⴰ ⵖⵓⵔⵡⵏ ⵉⵜⵜⴰⵡⴹⵏ ⵙ ⵉⵎⴰⵢⵍ.
join-step-sign = ⵙⵔⵙⴰⵜ ⴰⵎⵙⵉⵙⵉ ⵉⵜⵜⵓⵙⴳⵎⴹⵏ ⵙ PDF.
join-step-try = ⴰⵔⵎⴰⵜ ⴷ ⵜⵔⴰⴱⴱⵓⵜ ⵏⵏⵓⵏ, ⵙⵎⴷⴰⵜ ⵜⴰⵍⴳⴰⵎⵜ, ⵙⵙⵓⵜⵔⴰⵜ ⴰⵙⵏⴽⵔ.
join-who-title = ⵎⴰⵏ ⴽⵢⵢⵉⵏ?
join-name = ⵉⵙⵎ ⵏⵏⵓⵏ
join-position = ⵜⴰⵎⵙⵙⵓⵜⵍⵜ ⵏⵏⵓⵏ
join-position-hint = ⴰⵎⵎ: ⴰⵏⵎⵀⴰⵍ ⵏ ⵜⵏⴰⴼⵓⵜⵉⵏ
join-email = ⴰⵏⵙⴰ ⵏ ⵉⵎⴰⵢⵍ ⵏⵏⵓⵏ ⵏ ⵜⵡⵓⵔⵉ
join-email-hint = ⵉⵅⵢⴰⵔ ⴰⵏⵙⴰ ⵏ ⵜⵏⴱⴱⴰⴹⵜ ⵏⵏⵓⵏ, ⴰⵎⵎ gov.ma. ⵡⴰⵢⴹ ⵉⵜⵜⵓⵙⵇⵇⵓⴷ ⴷⴰⵜ ⵓⵙⵏⴽⵔ.
join-send-code = ⵣⵏ ⵜⴰⵏⴳⴰⵍⵜ
join-too-many = ⴽⵉⴳⴰⵏ ⵏ ⵜⵏⴳⴰⵍⵉⵏ ⵜⵓⵣⵏⵏⵜ ⵉ ⵡⴰⵏⵙⴰ ⴰⴷ. ⵙⵎⵔⵙⴰⵜ ⵜⴰⵏⴳⴳⴰⵔⵓⵜ, ⵏⵖ ⴰⵍⵙⴰⵜ ⴷⴼⴼⵉⵔ ⵏ ⵢⴰⵜ ⵜⵙⵔⴰⴳⵜ.
join-proof-title = ⵙⴽⵛⵎⴰⵜ ⵜⴰⵏⴳⴰⵍⵜ
join-proof-lead = ⵏⵣⵏ ⵜⴰⵏⴳⴰⵍⵜ ⵏ ⵚⴹⵉⵚ ⵉⵣⵡⵉⵍⵏ ⵉ:
join-code = ⵜⴰⵏⴳⴰⵍⵜ
join-code-hint = ⵜⵖⵉ ⵉ 30 ⵏ ⵜⵓⵙⴷⵉⴷⵉⵏ.
join-code-send = ⴹⴼⵕ
join-code-missing = ⵙⴽⵛⵎⴰⵜ ⵚⴹⵉⵚ ⵉⵣⵡⵉⵍⵏ ⵏ ⵜⵓⵣⵉⵏⵜ
join-code-wrong = ⵜⴰⴷ ⵓⵔ ⵜⴳⵉ ⵜⴰⵏⴳⴰⵍⵜ ⵏ ⵜⵓⵣⵉⵏⵜ ⵜⴰⵏⴳⴳⴰⵔⵓⵜ. ⵙⵇⵇⴷⴰⵜⵜ, ⴰⵍⵙⴰⵜ.
join-code-over = ⵜⴰⵏⴳⴰⵍⵜ ⴰⴷ ⵓⵔ ⵙⵓⵍ ⵜⵖⵉ. ⴱⴷⵓⵜ ⵙⴳ ⵓⵎⴰⵢⵏⵓ ⴰⴷ ⵜⴰⵡⵉⵎ ⵜⴰⵢⴹ.
join-again = ⴱⴷⵓ ⵙⴳ ⵓⵎⴰⵢⵏⵓ
mail-join-code-subject = ⵜⴰⵏⴳⴰⵍⵜ ⵏⵏⵓⵏ ⵉ ⴷⵉⵡⴰⵏ
mail-join-code-body = ⵜⴰⴷ ⵜⴰⵏⴳⴰⵍⵜ ⵏⵏⴰ ⵉⵙⴱⴷⴷⴰⵏ ⵎⴰⵙ ⴰⵏⵙⴰ ⴰⴷ ⵡⵉⵏⵏⵓⵏ, ⵉ: { $administration }

    { $code }

    ⵜⵖⵉ ⵉ 30 ⵏ ⵜⵓⵙⴷⵉⴷⵉⵏ.
mail-platform-signature = ⴷⵉⵡⴰⵏ. ⴰⵏⵙⴰ ⴰⴷ ⵓⵔ ⴰⵔ ⵉⵇⵇⵔⴰ ⵜⵉⵔⴰⵔⵉⵏ.
join-agreement-title = ⴰⵎⵙⵉⵙⵉ ⵉⵜⵜⵓⵙⴳⵎⴹⵏ
join-agreement-lead = ⴰⵎⵙⵉⵙⵉ ⵉⵜⵜⵓⵙⴳⵎⴰⴹ ⵙⴳ ⵡⵏⵏⴰ ⵉⵎⵎⴰⵍⵏ ⵜⴰⵏⴱⴱⴰⴹⵜ ⵏⵏⵓⵏ. ⵖⵓⵔⵡⵏ ⵙⴰ ⵡⵓⵙⵙⴰⵏ: ⴰⵙⵖⵏ ⵏ ⵜⴱⵔⴰⵜ ⴰⵔ ⴽⵯⵏ ⵉⵜⵜⵔⴰⵔ ⵙ ⴷⴰ, ⵙⴳ ⴽⵓ ⴰⵎⴰⵙⵙ.
join-paper = ⴰⵎⵙⵉⵙⵉ ⵉⵜⵜⵓⵙⴳⵎⴹⵏ (PDF)
join-paper-hint = 10 ⵎⴱ ⴰⵔ ⵜⵉⵎⵎⵉ. ⵓⵔ ⵜⵜ ⵉⵥⵕⵕⴰ ⵖⴰⵙ ⵡⵏⵏⴰ ⵉⵇⵇⴱⵍⵏ.
join-signer = ⵉⵙⵎ ⵏ ⵡⵏⵏⴰ ⵉⵙⴳⵎⴹⵏ
join-signer-position = ⵜⴰⵎⵙⵙⵓⵜⵍⵜ ⵏⵏⵙ
join-signed-on = ⴰⵙⴰⴽⵓⴷ ⵏ ⵓⵙⴳⵎⴹ
join-signed-on-wrong = ⵙⴽⵛⵎⴰⵜ ⴰⵙⴰⴽⵓⴷ ⵏ ⵓⵙⴳⵎⴹ
join-account-title = ⴰⵎⵉⴹⴰⵏ ⵏⵏⵓⵏ
join-account-text = ⴰⴷ ⵜⴳⵎ ⴰⵏⴱⴱⴰⴹ ⴰⵎⵣⵡⴰⵔⵓ, ⴰⴷ ⵜⴽⵛⵎⵎ ⵙ:
join-password = ⵙⵜⵉⵜ ⵜⴰⴳⵓⵔⵉ ⵏ ⵓⵣⵔⴰⵢ
join-password-hint = 12 ⵏ ⵉⵙⴽⴽⵉⵍⵏ ⴷ ⵓⴼⵍⵍⴰ.
join-begin = ⴱⴷⵓ ⴰⵔⴰⵎ
join-done = ⵉⴱⴷⴰ ⵡⴰⵔⴰⵎ. ⵖⵉⴷ ⵎⴰⵢ ⵉⵇⵇⵉⵎⵏ.
join-done-sign-in = ⵉⴱⴷⴰ ⵡⴰⵔⴰⵎ. ⴽⵛⵎⴰⵜ ⴰⴷ ⵜⵙⵡⵊⴷⵎ ⵜⴰⵏⴱⴱⴰⴹⵜ ⵏⵏⵓⵏ.
convention-title = ⴰⵎⵙⵉⵙⵉ ⵏ ⵓⵙⵎⵔⵙ ⵏ ⴷⵉⵡⴰⵏ
convention-version = ⵜⵓⵏⵖⵉⵍⵜ { $version }
convention-purpose = ⵜⵙⵎⵔⴰⵙ ⵜⵏⴱⴱⴰⴹⵜ ⴷⵉⵡⴰⵏ ⵃⵎⴰ ⴰⴷ ⵜⵟⵟⴼ ⵜⵓⵜⵔⵉⵡⵉⵏ ⵏ ⵉⵏⴰⵎⵓⵔⵏ ⴳ ⵉⵣⵎⵣⵏ ⵉⵣⵔⴼⴰⵏⵏ.
convention-trial = ⴰⵔⴰⵎ ⵓⵔ ⵉⵥⵔⵓ ⴰⵡⴷ ⵢⴰⵏ. ⵜⵜⵓⵜⵔ ⵜⵏⴱⴱⴰⴹⵜ ⴰⵙⵏⴽⵔ, ⵜⵇⴱⵍⵜ ⵜⵎⵏⴰⴹⵜ.
convention-duties = ⵜⵏⴱⴱⴰⴹⵜ ⴰⵔ ⵜⵙⵎⵓⵜⵓⵢ ⵉⴳⵎⴰⵎⵏ ⵏⵏⵙ ⴷ ⵉⵣⵔⴼⴰⵏ ⵏⵙⵏ.
convention-data = ⵜⵏⴱⴱⴰⴹⵜ ⵜⴳⴰ ⵜⴰⵎⵙⵙⵓⵜⵍⵜ ⵏ ⵉⵙⴼⴽⴰ ⵉⵏⵉⵎⴰⵏⵏ ⵙ ⵓⵣⵔⴼ 09-08.
convention-records = ⴽⵓ ⵜⵉⴳⴰⵡⵜ ⴰⵔ ⵜⴰⵊⵊⴰ ⵍⴰⵜⴰⵕ ⵙ ⵢⵉⵙⵎ ⵏ ⵡⵏⵏⴰ ⵜⵜ ⵉⵙⴽⵔⵏ.
convention-end = ⵜⵖⵉ ⵜⵏⴱⴱⴰⴹⵜ ⴰⴷ ⵜⴼⴼⵖ ⵎⵍⵎⵉ ⵜⵔⴰ, ⴷ ⴰⵡⵉ ⵉⵙⴼⴽⴰ ⵏⵏⵙ ⴽⵓⵍⵍⵓ.
convention-signer = ⵉⵙⵎ ⵏ ⵡⵏⵏⴰ ⵉⵙⴳⵎⴰⴹⵏ
convention-signer-position = ⵜⴰⵎⵙⵙⵓⵜⵍⵜ ⵏⵏⵙ
convention-signature-title = ⴰⵙⴳⵎⴹ
convention-signature = ⵉⵙⵎ ⴷ ⵜⵎⵙⵙⵓⵜⵍⵜ ⵏ ⵡⵏⵏⴰ ⵉⵎⵎⴰⵍⵏ ⵜⴰⵏⴱⴱⴰⴹⵜ, ⴰⵙⴰⴽⵓⴷ, ⴰⵙⴳⵎⴹ.
paper-missing = ⵙⵜⵉⵜ ⴰⴼⴰⵢⵍⵓ PDF ⵏ ⵓⵔⵔⴰ ⵉⵙⴳⵎⴹⵏ
paper-type = ⴰⴼⴰⵢⵍⵓ ⴰⴷ ⵓⵔ ⵉⴳⵉ PDF.
paper-broken = ⴰⴼⴰⵢⵍⵓ ⴰⴷ ⵉⵅⵡⴰ ⵏⵖ ⵉⵔⵥⴰ. ⵙⵜⵉⵜ ⵡⴰⵢⴹ.
paper-no-room = ⵓⵔ ⵉⵍⵍⵉ ⵓⵎⴽⴰⵏ ⵉ ⵉⴼⴰⵢⵍⵓⵜⵏ ⵖⵉⵍⴰⴷ. ⴰⵍⵙⴰⵜ ⵙⵢⴰⴽⴽⵉⵏ.
logo-missing = ⵙⵜⵉⵜ ⵜⴰⵡⵍⴰⴼⵜ
logo-type = ⴰⴼⴰⵢⵍⵓ ⴰⴷ ⵓⵔ ⵉⴳⵉ ⵜⴰⵡⵍⴰⴼⵜ PNG, JPEG ⵏⵖ WebP.
setup-nav = ⴰⵙⵡⵊⴷ
setup-title = ⴰⵙⵡⵊⴷ ⵏ ⵜⵏⴱⴱⴰⴹⵜ ⵏⵏⵓⵏ
setup-score = { $done } ⵙⴳ { $total } ⵡⵊⴷⵏ
setup-done = ⵉⵎⴷⴰ
setup-needed = ⵉⵜⵜⵓⵙⵔⴰ
setup-advised = ⵉⵅⵢⴰⵔ
setup-saved = ⵉⵜⵜⵓⵃⴹⴰ.
setup-item-names = ⵉⵙⵎⴰⵡⵏ ⵙ ⴽⴽⵓⵥⵜ ⵜⵓⵜⵍⴰⵢⵉⵏ
setup-hint-names = ⴽⵓ ⵢⴰⵏ ⴰⵔ ⵉⵇⵇⵔⴰ ⵉⵙⵎ ⵙ ⵜⵓⵜⵍⴰⵢⵜ ⵏⵏⵙ.
setup-item-opening = ⴰⴹⵔⵉⵙ ⵏ ⵓⵙⵏⵓⴱⴳⵉ
setup-hint-opening = ⵎⴰⵢ ⵜⵜⵉⵏⵉ ⵜⴰⵙⵏⴰ ⵏⵏⵓⵏ ⴷ ⴰⵎⵣⵡⴰⵔⵓ, ⵙ ⵜⴰⵄⵔⴰⴱⵜ ⴷ ⵜⴼⵕⴰⵏⵚⵉⵙⵜ.
setup-item-register = ⴰⵔⵔⴰ ⵏ ⵉⵙⴼⴽⴰ ⵉⵏⵉⵎⴰⵏⵏ
setup-hint-register = ⴱⵍⴰ ⵓⵟⵟⵓⵏ ⵏ CNDP, ⵓⵔ ⵜⵜⵓⴼⵙⴰⵔ ⵜⴼⵔⵎⵜ.
setup-item-subjects = ⵉⵙⵏⵜⴰⵍ ⵏ ⵉⵙⵎⵎⴰⵔⵏ
setup-hint-subjects = ⴽⴽⴰⵏⴷ ⵙⴳ ⵓⵎⴷⵢⴰ ⵏ ⵜⵏⴱⴱⴰⴹⵜ ⵏⵏⵓⵏ.
setup-item-territory = ⴰⴽⴰⵍ ⴷ ⵜⵣⵎⵔⵜ
setup-hint-territory = ⴳ ⵓⵙⵏⴽⵔ, ⵎⴰⵢ ⵉⵔⵣⵏ ⴰⴽⴰⵍ ⵏⵏⵓⵏ ⴰⵔ ⴰⵡⵏⴷ ⵉⵜⵜⴰⵡⴹ.
setup-item-test = ⴰⵙⵎⵎⴰⵔ ⵏ ⵡⴰⵔⴰⵎ
setup-hint-test = ⵙ ⵓⵎⵉⴹⴰⵏ ⵏⵏⵓⵏ, ⴰⵣⵏⴰⵜ ⵢⴰⵏ ⴷ ⵔⴰⵔⴰⵜ ⵅⴼⵙ. ⵖⵓⵔⵙ ⵓⵟⵟⵓⵏ ⵏ ⵜⵔⵎⵉⵜ.
setup-item-agreement = ⴰⵎⵙⵉⵙⵉ ⵉⵜⵜⵓⵙⴳⵎⴹⵏ
setup-hint-agreement = ⴰⵔ ⵜⴻⵜⵜⵓⴼⴽⴰ ⴳ ⵓⵏⴽⵛⵓⵎ, ⵏⵖ ⴷⴰ ⵎⴽ ⴽⵓⵏ ⵜⵣⵎⵎⴻⵎ ⵜⵙⵙⵉⵜ.
setup-item-team = ⵙⵉⵏ ⵎⵉⴷⴷⵏ ⴷ ⵓⴼⵍⵍⴰ
setup-hint-team = ⵃⵎⴰ ⴰⴷ ⵉⵔⴰⵔ ⴽⵔⴰ ⴰⵡⴷ ⴳ ⵜⵓⵏⵏⴰⵖⵉⵏ.
setup-item-second = ⴰⵏⴱⴱⴰⴹ ⵡⵉⵙⵙ ⵙⵉⵏ
setup-hint-second = ⵎⴽ ⵉⴷⴷⴰ ⵓⵎⵣⵡⴰⵔⵓ, ⵓⵔ ⵉⵜⵜⵇⵇⵉⵎⵉ ⴰⵡⴷ ⵢⴰⵏ ⴱⵕⵕⴰ.
setup-item-colour = ⴰⴽⵍⵓ
setup-hint-colour = ⵉⵇⵇⴰⵏ ⴰⴷ ⵉⵜⵜⵓⵖⵔⴰ.
setup-item-logo = ⴰⵙⵖⵍ
setup-hint-logo = ⴰⵔ ⵉⵜⵜⴱⴰⵢⴰⵏ ⵜⴰⵎⴰ ⵏ ⵢⵉⵙⵎ ⵏⵏⵓⵏ.
setup-go-live-title = ⴰⵙⵏⴽⵔ
setup-go-live-text = ⴰⴷⴷⴰⵢ ⵉⵡⵊⴷ ⴽⵓⵍⵍⵓ, ⵙⵙⵓⵜⵔⴰⵜ ⴰⵙⵏⴽⵔ. ⵜⴰⵎⵏⴰⴹⵜ ⵏⵖ ⵉⵎⵀⵍⵏ ⵏ ⵜⵙⵉⵍⴰ ⴰⴷ ⵇⴱⵍⵏ.
setup-not-ready = ⵙⵓⵍ ⵉⵅⵚⵚⴰ ⴽⵔⴰ ⴳ ⵜⵍⴳⴰⵎⵜ.
setup-ask = ⵙⵙⵓⵜⵔ ⴰⵙⵏⴽⵔ
setup-asked = ⵜⵜⵓⵣⵏ ⵜⵓⵜⵔⴰ ⵏⵏⵓⵏ. ⴰⴷ ⴰⵡⵏ ⵜⴰⵡⴹ ⵜⵎⵔⴰⵔⵓⵜ ⵙ ⵉⵎⴰⵢⵍ.
setup-waiting = ⵜⵓⵜⵔⴰ ⵏⵏⵓⵏ ⴰⵔ ⵜⵇⵇⵍ ⵜⴰⵎⵔⴰⵔⵓⵜ.
setup-withdraw = ⴽⴽⵙ ⵜⵓⵜⵔⴰ
setup-withdrawn = ⵜⵜⵓⴽⴽⵙ ⵜⵓⵜⵔⴰ.
setup-live = ⵜⴰⵏⴱⴱⴰⴹⵜ ⵏⵏⵓⵏ ⵜⵙⵡⵓⵔⵉ: ⴰⵔ ⵜⵜⵔⴰⵔ ⵉ ⵉⵏⴰⵎⵓⵔⵏ.
setup-quotas-title = ⵉⵡⵜⵜⴰ
setup-quota-messages = ⵜⵓⵣⵉⵏⵉⵏ ⴳ ⵡⴰⵙⵙ: { $count }
setup-quota-storage = ⴰⵎⴽⴰⵏ ⵏ ⵉⴼⴰⵢⵍⵓⵜⵏ (ⵎⴱ): { $count }
tenant-steps-title = ⵜⵉⵙⵓⵔⵉⴼⵉⵏ
tenant-step-taken = ⵉⴱⴷⴰ ⵡⴰⵔⴰⵎ
tenant-step-asked = ⵉⵜⵜⵓⵙⵓⵜⵔ ⵓⵙⵏⴽⵔ
tenant-step-withdrawn = ⵜⵜⵓⴽⴽⵙ ⵜⵓⵜⵔⴰ
tenant-step-approved = ⵉⵜⵜⵓⵇⴱⵍ ⵓⵙⵏⴽⵔ
tenant-step-sent-back = ⵜⵜⵓⵔⴰⵔ ⵜⵓⵜⵔⴰ
tenant-step-released = ⵜⵓⵖⵓⵍ ⵜⵏⴱⴱⴰⴹⵜ ⵖⵔ ⵓⵎⵙⴽⴰⵏ
tenant-step-suspended = ⵜⵜⵓⵙⴱⴷⴷ ⵜⵏⴰⴼⵓⵜ
tenant-step-resumed = ⵜⵓⵖⵓⵍ ⵜⵏⴰⴼⵓⵜ
tenant-state-listed = ⴳ ⵓⵎⵙⴽⴰⵏ
tenant-state-trial = ⴳ ⵡⴰⵔⴰⵎ
tenant-state-asked = ⴰⵔ ⵜⵙⵙⵓⵜⵓⵔ ⴰⵙⵏⴽⵔ
tenant-state-live = ⵜⵙⵡⵓⵔⵉ
tenant-state-suspended = ⵜⵜⵓⵙⴱⴷⴷ
tenants-nav = ⵜⵉⵏⴱⴱⴰⴹⵉⵏ
tenants-none-title = ⵓⵔ ⵜⵍⵍⵉ ⵜⵎⵙⵙⵓⴳⵓⵔⵜ
tenants-none-text = ⵓⵔ ⵜⵍⵍⵉ ⵜⴰⵏⵏⴰ ⵉⵎⵙⴰⵙⴰⵏ ⴷ ⵉⵡⴰⵍⵉⵡⵏ ⴰⴷ ⴷ ⵡⴰⴷⴷⴰⴷ ⴰⴷ. ⴰⵔⵎ ⴽⵔⴰ ⵙⴳ ⵢⵉⵙⵎ, ⵏⵖ ⵙⴼⴹ ⵉⵙⵜⵜⴰⵢⵏ.
tenants-title = ⵜⵉⵏⴱⴱⴰⴹⵉⵏ
tenants-all = ⴰⴽⴽⵯ ⴰⴷⴷⴰⴷⵏ
tenants-name = ⵉⵙⵎ
tenants-state = ⴰⴷⴷⴰⴷ
tenants-score = ⴰⵙⵡⵊⴷ
approvals-nav = ⵎⴰ ⵜⵇⴱⴱⵍⵎ
approvals-title = ⵎⴰⵢⴷ ⵉⵇⵇⵍⵏ ⴰⵇⴱⴱⵓⵍ ⵏⵏⵓⵏ
approvals-why-asked = ⴰⵔ ⵜⵜⵓⵜⵔ ⴰⵙⵏⴽⵔ ⵙⴳ { $date }
approvals-why-contested = ⵓⴼⴳⴰⵏ ⵢⴰⴹⵏ ⴰⵔ ⵉⵜⵜⵓⵜⵔ ⵜⴰⵏⴱⴱⴰⴹⵜ ⴰⴷ
approvals-why-names = ⵉⵙⵎⴰⵡⵏ ⵉⵎⴰⵢⵏⵓⵜⵏ ⵇⵇⵍⵏ ⵙⴳ { $date }
approvals-why-recovery = ⴰⴽⵛⵛⵓⵎ ⵏⵏⴰ ⵔⴰⴷ ⵉⵜⵜⵓⵔⴰⵔ ⵉⵇⵇⵍ ⴰⵇⴱⴱⵓⵍ ⵏⵏⵓⵏ
approvals-lead = ⵜⵉⵏⴱⴱⴰⴹⵉⵏ ⵏ ⵡⴰⴽⴰⵍ ⵏⵏⵓⵏ ⵏⵏⴰ ⵉⵇⵇⵍⵏ.
approvals-empty-title = ⵓⵔ ⵜⵍⵍⵉ ⵜⵓⵜⵔⴰ
approvals-empty-text = ⵜⵓⵜⵔⴰ ⴰⴷ ⵜⴱⴰⵏ ⵖⵉⴷ ⴰⴷⴷⴰⵢ ⵜⵜⵓⵣⵏ.
approval-prepared = ⵎⴰⵢ ⵉⵡⵊⴷⵏ
approval-missing = ⵉⵅⵚⵚⴰ ⵎⴰⵢ ⵉⵍⴰⵇⵏ:
approval-advised = ⵉⵜⵜⵓⵙⵎⵜⵔ, ⵓⵔ ⵜⴰ ⵉⵜⵜⵓⵙⴽⵔ:
approval-signer = ⵉⵙⴳⵎⴹ ⵜⵜ
approval-newcomer = ⵉⵙⵔⵙ ⵜⵜ
approval-proof = ⴰⵏⵙⴰ ⵏ ⵉⵎⴰⵢⵍ
approval-proof-own-domain = ⵉⴳⴰ ⵡⵉⵏ ⵡⵉⴳⵔ ⵏ ⵜⵏⴱⴱⴰⴹⵜ ⴰⴷ.
approval-proof-public-domain = ⵉⴳⴰ ⵡⵉⵏ ⵜⵏⴱⴱⴰⴹⵜ ⵜⴰⴳⴷⵓⴷⴰⵏⵜ (gov.ma). ⵙⵇⵇⴷⴰⵜ.
approval-proof-by-hand = ⵉⵇⵇⴰⵏ ⵓⵙⵇⵇⴷ ⵙ ⵓⴼⵓⵙ: ⴰⵏⵙⴰ ⵓⵔ ⴰⵔ ⵉⵜⵜⵉⵏⵉ ⵎⴰⵏ ⵜⴰⵏⴱⴱⴰⴹⵜ.
approval-open = ⵕⵥⵎ ⴰⵎⵙⵉⵙⵉ ⵉⵜⵜⵓⵙⴳⵎⴹⵏ (PDF)
approval-no-agreement = ⵓⵔ ⵉⵜⵜⵓⵙⵔⵙ ⴰⵡⴷ ⵢⴰⵏ ⵓⵎⵙⵉⵙⵉ ⵖⵉⴷ.
approval-decide = ⵖⵜⵙ
approval-checked = ⵙⵇⵇⴷⵖ ⵎⴰⵙ ⵉⵙⵡⵓⵔⵉ ⵓⴼⴳⴰⵏ ⴰⴷ ⴳ ⵜⵏⴱⴱⴰⴹⵜ ⴰⴷ
approval-checked-hint = ⴰⵎⵎ: ⵖⵔ ⵉ ⵜⵏⴱⴱⴰⴹⵜ ⴳ ⵓⵟⵟⵓⵏ ⵏⵏⵙ.
approval-check-missing = ⵔⵛⵎⴰⵜ ⵜⴰⵙⵏⴷⵓⵇⵜ ⴷⴼⴼⵉⵔ ⵓⵙⵇⵇⴷ, ⵏⵖ ⵔⴰⵔⴰⵜ ⵜⵓⵜⵔⴰ
approval-reason = ⵜⴰⵎⵏⵜⵉⵍⵜ
approval-reason-hint = ⵜⵇⵇⴰⵏ ⵉ ⵜⵔⴰⵔⵉⵜ: ⵉⵏⵉⵜ ⵎⴰⵢ ⵉⵅⵚⵚⴰⵏ. ⵜⴰⵏⴱⴱⴰⴹⵜ ⴰⵔ ⵜⵜ ⵜⵇⵇⵔⴰ.
approval-reason-missing = ⵉⵏⵉⵜ ⵎⴰⵅ, ⴷ ⵎⴰⵢ ⵉⵜⵜⵓⵙⴽⴰⵔⵏ
approval-approve = ⵇⴱⵍ ⴰⵙⵏⴽⵔ
approval-send-back = ⵔⴰⵔ ⵜⵓⵜⵔⴰ
approval-suspend = ⵙⴱⴷⴷ ⵜⴰⵏⴰⴼⵓⵜ
approval-resume = ⵙⵎⵓⵜⵜⵉ ⵜⴰⵏⴰⴼⵓⵜ
approval-release = ⵔⴰⵔ ⵖⵔ ⵓⵎⵙⴽⴰⵏ
competence-own-territory = { $name } ⴰⵔ ⵜⵜⵔⴰⵔⴰ ⴳ ⵡⴰⴽⴰⵍ ⵏⵏⵙ ⵖⴼ ⴽⵓ ⴰⵙⵏⵜⵍ ⵏⵏⴰ ⵓⵔ ⵖⵓⵔⵙ ⵜⴰⵏⴱⴱⴰⴹⵜ ⵢⴰⴹⵏ.
mail-go-live-asked-subject = ⵜⴰⵏⴱⴱⴰⴹⵜ ⴰⵔ ⵜⵙⵙⵓⵜⵓⵔ ⴰⵙⵏⴽⵔ: { $administration }
mail-go-live-asked-body = { $administration } ⵜⵙⵡⵊⴷ ⴽⵓⵍⵍⵓ ⴷ ⴰⵔ ⵜⵙⵙⵓⵜⵓⵔ ⴰⵙⵏⴽⵔ.

    ⵥⵕⴰⵜ ⴷ ⵖⵜⵙⴰⵜ ⵖⵉⴷ:
    { $link }
mail-go-live-approved-subject = { $administration } ⵜⵙⵡⵓⵔⵉ
mail-go-live-approved-body = ⵜⵜⵓⵇⴱⵍ ⵜⵓⵜⵔⴰ ⵏⵏⵓⵏ: { $administration } ⴰⵔ ⵜⵜⵔⴰⵔ ⵉ ⵉⵏⴰⵎⵓⵔⵏ.

    { $link }
mail-go-live-sent-back-subject = ⵜⵜⵓⵔⴰⵔ ⵜⵓⵜⵔⴰ ⵏ ⵓⵙⵏⴽⵔ: { $administration }
mail-go-live-sent-back-body = ⵙⵓⵍ ⵉⵅⵚⵚⴰ ⴽⵔⴰ ⵉ { $administration }:

    { $reason }

    ⵙⵎⴷⴰⵜ, ⴷ ⴰⵍⵙⴰⵜ ⵜⵓⵜⵔⴰ:
    { $link }
mail-go-live-suspended-subject = ⵜⵜⵓⵙⴱⴷⴷ ⵜⵏⴰⴼⵓⵜ: { $administration }
mail-go-live-suspended-body = { $administration } ⵓⵔ ⴰⵔ ⵜⵜⴰⵎⵥ ⴰⵎⴰⵢⵏⵓ ⵖⵉⵍⴰⴷ:

    { $reason }

    ⵓⵔ ⵉⵇⵇⴰⵔ ⵢⴰⵏ ⵜⴰⵎⵏⵜⵉⵍⵜ ⴰⴷ ⵅⵙ ⴽⵡⵏⵏⵉ. ⴰⴳⴷⵓⴷ ⴰⵔ ⵉⵇⵇⴰⵔ: { $ground }
    ⵖⵉⴷ:
    { $page }

    ⵎⴰⵢ ⵉⵍⵍⴰⵏ ⴰⵔ ⵉⵜⵜⵉⴷⴷⵓ ⴳ ⵉⵡⵜⵜⴰ ⵉⵣⵔⴼⴰⵏⵏ. ⵥⵕⴰⵜ ⵎⴰ ⵜⵣⵎⵎⵔⵎ ⴰⴷ ⵜⵙⴽⵔⵎ ⵖⵉⴷ:
    { $link }
mail-go-live-resumed-subject = ⵜⵓⵖⵓⵍ ⵜⵏⴰⴼⵓⵜ: { $administration }
mail-go-live-resumed-body = { $administration } ⴰⵔ ⵜⵜⴰⵎⵥ ⵉⵙⵎⵎⴰⵔⵏ ⴷⴰⵖ.

    { $link }
words-title = ⵉⵙⵎⴰⵡⵏ ⴷ ⵓⴹⵔⵉⵙ ⵏ ⵓⵙⵏⵓⴱⴳⵉ
words-names = ⵉⵙⵎⴰⵡⵏ
words-name-in = ⵉⵙⵎ – { $language }
words-name-later = ⵙ ⵓⵙⵜⴰⵢ ⵉ ⵡⴰⵔⴰⵎ, ⵉⵍⴰⵇ ⴷⴰⵜ ⵓⵙⵏⴽⵔ.
words-openings = ⴰⴹⵔⵉⵙ ⵏ ⵓⵙⵏⵓⴱⴳⵉ
words-openings-hint = ⵙⵏⴰⵜ ⵏⵖ ⴽⵕⴰⴹ ⵜⵡⵉⵏⴰⵙ ⵏⵏⴰ ⵉⴼⵀⵎ ⴽⵓ ⵢⴰⵏ.
words-opening-in = ⴰⴹⵔⵉⵙ – { $language }
look-title = ⴰⴽⵍⵓ ⴷ ⵓⵙⵖⵍ
look-colour = ⴰⴽⵍⵓ
look-colour-hint = # ⴷ ⵚⴹⵉⵚ ⵉⵣⵡⵉⵍⵏ ⵏⵖ ⵉⵙⴽⴽⵉⵍⵏ a – f, ⴰⵎⵎ #0b5351.
look-colour-wrong = ⴰⵔⴰⵜ ⴰⴽⵍⵓ ⴰⵎⵎ #0b5351
look-colour-pale = ⴰⴽⵍⵓ ⴰⴷ ⵉⴼⴰⵡ ⴽⵉⴳⴰⵏ: ⵉⴳⴰ { $contrast }, ⵉⵇⵇⴰⵏ 4,5. ⵙⵜⵉⵜ ⵡⴰⵢⴹ.
look-colour-save = ⵃⴹⵓ ⴰⴽⵍⵓ
look-logo = ⴰⵙⵖⵍ
look-logo-hint = ⵜⴰⵡⵍⴰⴼⵜ PNG, JPEG ⵏⵖ WebP, 2 ⵎⴱ ⴰⵔ ⵜⵉⵎⵎⵉ.
look-logo-save = ⵃⴹⵓ ⴰⵙⵖⵍ
brand-logo = ⴰⵙⵖⵍ
modules-title = ⵜⵉⵏⴰⴼⵓⵜⵉⵏ
modules-lead = ⵜⴰⵏⴰⴼⵓⵜ ⵉⵇⵇⵏⵏ ⵓⵔ ⴰⵔ ⵜⵜⴰⵎⵥ ⴰⵎⴰⵢⵏⵓ. ⵎⴰⵢ ⵉⵍⵍⴰⵏ ⴰⵔ ⵉⵜⵜⵉⴷⴷⵓ ⴰⵔ ⵜⵉⴳⵉⵔⴰ. ⵓⵔ ⵉⵜⵜⵓⴽⴽⵙ ⴰⵎⵢⴰ.
module-complaints = ⵉⵙⵎⵎⴰⵔⵏ
module-complaints-hint = ⴰⵎⵥ ⵉⵙⵎⵎⴰⵔⵏ ⴷ ⵔⴰⵔ ⵅⴼⵙⵏ.
module-appointments = ⵉⵎⵓⵇⵇⴰⵔⵏ
module-appointments-hint = ⴰⵔ ⵉⵜⵜⵓⵎⵎⴰⵍ ⴳ ⵜⴰⵙⵏⴰ ⵏⵏⵓⵏ; ⴷⵖⵢⴰ.
module-mail = ⵜⵉⴱⵔⴰⵜⵉⵏ
module-mail-hint = ⴰⵔ ⵉⵜⵜⵓⵎⵎⴰⵍ ⴳ ⵜⴰⵙⵏⴰ ⵏⵏⵓⵏ; ⴷⵖⵢⴰ.
held-title = ⵜⵓⵣⵉⵏⵉⵏ ⵉⵜⵜⵓⵟⵟⴼⵏ
held-lead = ⴳ ⵡⴰⵔⴰⵎ, ⵖⴰⵙ ⵜⴰⵔⴰⴱⴱⵓⵜ ⵏⵏⵓⵏ ⴰⴷ ⵉⵜⵜⴰⵎⵥⵏ ⵜⵓⵣⵉⵏⵉⵏ. ⵜⵉⴷ ⵓⵔ ⵊⵊⵓ ⵜⵓⵣⵉⵏⵏⵜ.
held-empty-title = ⵓⵔ ⵜⵍⵍⵉ ⵜⵓⵣⵉⵏⵜ ⵉⵜⵜⵓⵟⵟⴼⵏ
held-empty-text = ⵜⵓⵣⵉⵏⵜ ⵉ ⵡⵏⵏⴰ ⵓⵔ ⵉⵍⵍⵉⵏ ⴳ ⵜⵔⴰⴱⴱⵓⵜ ⴰⴷ ⵜⴱⴰⵏ ⵖⵉⴷ.
held-subject = ⴰⵙⵏⵜⵍ
held-recipient = ⴰⵎⴰⵎⵥ
held-at = ⴰⵙⴰⴽⵓⴷ
register-title = ⴰⵔⵔⴰ ⵏ ⵉⵙⴼⴽⴰ ⵉⵏⵉⵎⴰⵏⵏ
register-lead = ⵎⴰⵢ ⵜⵙⴽⴰⵔ ⵜⴼⵔⵎⵜ ⵏ ⵉⵙⵎⵎⴰⵔⵏ ⵙ ⵉⵙⴼⴽⴰ ⵉⵏⵉⵎⴰⵏⵏ (ⴰⵣⵔⴼ 09-08).
register-purpose = ⴰⵡⵜⵜⴰⵙ
register-purpose-usual = ⴰⵎⵥ ⴷ ⵓⵙⴽⴰⵔ ⵏ ⵉⵙⵎⵎⴰⵔⵏ ⵏ ⵉⵏⴰⵎⵓⵔⵏ.
register-basis = ⴰⵙⵉⵍⴰ ⴰⵣⵔⴼⴰⵏ
register-basis-usual = ⵜⴰⵖⵜⴰⵙⵜ 2-17-265 ⵏ 23 ⵢⵓⵏⵢⵓ 2017.
register-months = ⵜⵉⵣⵉ ⵏ ⵓⵃⵟⵟⵓ, ⵙ ⵡⴰⵢⵢⵓⵔⵏ
register-months-wrong = ⵙⴽⵛⵎⴰⵜ ⴰⵟⵟⵓⵏ ⵏ ⵡⴰⵢⵢⵓⵔⵏ ⵙⴳ 1 ⴰⵔ 1 200
register-contact = ⵎⴰⵏⵏⴰ ⵖⵔ ⵉⵜⵜⵓⴳⵎⴰⴹ
register-contact-hint = ⵜⴰⵏⴰⴼⵓⵜ, ⴰⵏⵙⴰ ⵏⵖ ⵜⵉⵍⵉⴼⵓⵏ ⵏ ⵡⵏⵏⴰ ⵉⵜⵜⵔⴰⵔⵏ.
register-number = ⵓⵟⵟⵓⵏ ⵏ CNDP
register-number-hint = ⴰⵎⵎ ⵉⵍⵍⴰ ⴳ ⵜⵡⵚⵉⵍⵜ, ⴰⵎⵎ A-GC-123/2026.
register-number-missing = ⵙⴽⵛⵎⴰⵜ ⵓⵟⵟⵓⵏ, ⵏⵖ ⵔⵛⵎⴰⵜ ⵎⴰⵙ ⵜⵍⵍⴰ ⵜⵎⵓⵍⵉ
register-number-wrong = ⵡⴰⴷ ⵓⵔ ⵉⴳⵉ ⵓⵟⵟⵓⵏ: ⵉⵙⴽⴽⵉⵍⵏ, ⵉⵣⵡⵉⵍⵏ, 40 ⴰⵔ ⵜⵉⵎⵎⵉ
register-pending = ⵜⵉⵏⵏⴰ ⵉ CNDP ⵜⵍⵍⴰ ⴳ ⵓⴱⵔⵉⴷ
complaint-cndp = ⴰⵙⴽⴰⵔ ⵉⵜⵜⵓⵏⵏⴰⵏ ⵉ CNDP ⴷⴷⴰⵡ ⵓⵟⵟⵓⵏ:
complaint-cndp-pending = ⵜⵉⵏⵏⴰ ⵏ ⵓⵙⴽⴰⵔ ⴰⴷ ⵉ CNDP ⵜⵍⵍⴰ ⴳ ⵓⴱⵔⵉⴷ.
home-join = ⵜⵙⵡⵓⵔⵉⵎ ⴳ ⵜⵏⴱⴱⴰⴹⵜ? ⵙⵙⴰⵎⵓⵔⴰⵜ ⵜⵜ
error-files-quota = ⵜⴰⵏⴱⴱⴰⴹⵜ ⴰⴷ ⵓⵔ ⵙⵓⵍ ⵖⵓⵔⵙ ⴰⵎⴽⴰⵏ ⵉ ⵉⴼⴰⵢⵍⵓⵜⵏ. ⴰⵣⵏⴰⵜ ⵜⵓⵣⵉⵏⵜ ⵏⵏⵓⵏ ⴱⵍⴰ ⴰⴼⴰⵢⵍⵓ.

names-taken = ⵉⵙⵎ ⴰⴷ ⵉⵍⵍⴰ ⵢⴰⴷ ⵉ { $name }. ⵙⵜⵉⵜ ⵡⴰⵢⴰⴹ ⵓⵔ ⵉⵜⵜⵓⵙⵎⵔⴽⴰⵙⵏ, ⵙ ⵢⵉⵙⵎ ⵏ ⵓⴷⵖⴰⵔ ⴷ ⵓⵎⴷⵢⴰ.
names-hint = ⵜⴰⵎⵙⵙⵓⴳⵓⵔⵜ ⵏⵏⵓⵏ ⵜⵍⵍⴰ ⴳ ⵜⵡⵓⵔⵉ: ⵉⵙⵎ ⴰⵎⴰⵢⵏⵓ ⴰⵔ ⵉⵜⵜⵇⵇⵍ ⴰⵎⵙⴰⵙⴰ ⵏ ⵜⵎⵏⴰⴹⵜ ⵏⵖ ⵏ ⵉⵎⴰⵙⴰⵢⵏ ⵏ ⵜⵖⵔⵖⵔⵜ. ⵉⴹⵕⵉⵚⵏ ⴰⵔ ⵜⵜⴱⴰⴷⴰⵍⵏ ⵖⵉⵍⴰⴷ.
names-asked = ⵉⵜⵜⵓⵃⴹⴰ. ⵉⵙⵎⴰⵡⵏ ⵉⵎⴰⵢⵏⵓⵜⵏ ⴰⵔ ⵜⵜⵇⵇⵍⵏ ⴰⵎⵙⴰⵙⴰ; ⵔⴰⴷ ⴰⵡⵏ ⴷ ⵜⵍⴽⵎ ⵜⵎⵔⴰⵔⵓⵜ ⵙ ⵜⵉⵔⴰ ⵜⵉⵍⵉⴽⵟⵕⵓⵏⵉⵢⵉⵏ.
names-withdrawn = ⵜⵓⵜⵜⵔⴰ ⵜⵜⵓⴽⴽⵙ. ⵉⵙⵎⴰⵡⵏ ⵇⵇⵉⵎⵏ ⴰⵎⵎ ⵎⴰⴷ ⴳⴰⵏ.
names-title = ⵉⵙⵎⴰⵡⵏ ⵉⵎⴰⵢⵏⵓⵜⵏ
names-since = ⴰⵔ ⵜⵜⵇⵇⵍⵏ ⴰⵎⵙⴰⵙⴰ ⵙⴳ: { $at }
names-instead = { $new } (ⴳ ⵓⴷⵖⴰⵔ ⵏ «{ $before }»)
names-withdraw = ⴽⴽⵙ ⵜⵓⵜⵜⵔⴰ ⵏ ⵉⵙⵎⴰⵡⵏ ⵉⵎⴰⵢⵏⵓⵜⵏ
names-waiting = ⵜⵜⵔ ⵉⵙⵎⴰⵡⵏ ⵉⵎⴰⵢⵏⵓⵜⵏ
names-accept = ⵇⴱⵍ ⵉⵙⵎⴰⵡⵏ ⴰⴷ
names-refuse = ⴰⴳⵢ ⵉⵙⵎⴰⵡⵏ ⴰⴷ
names-reason-hint = ⵉⵍⴰⵇ ⵉ ⵡⴰⴳⴰⵢ: ⵉⵏⵉⵜ ⵎⴰⵅ, ⴷ ⵎⴰ ⵉⵜⵜⵓⵙⴽⴰⵔⵏ ⴹⴰⵕⵜ. ⵜⴰⵎⵙⵙⵓⴳⵓⵔⵜ ⴰⵔ ⵜⵜ ⵜⵇⵇⵔⴰ.
tenant-step-names-asked = ⵜⵜⵓⵜⵔⵏ ⵉⵙⵎⴰⵡⵏ ⵉⵎⴰⵢⵏⵓⵜⵏ
tenant-step-names-withdrawn = ⵜⵓⵜⵜⵔⴰ ⵏ ⵉⵙⵎⴰⵡⵏ ⵉⵎⴰⵢⵏⵓⵜⵏ ⵜⵜⵓⴽⴽⵙ
tenant-step-names-accepted = ⵉⵙⵎⴰⵡⵏ ⵉⵎⴰⵢⵏⵓⵜⵏ ⵜⵜⵓⵇⴱⵍⵏ
tenant-step-names-refused = ⵉⵙⵎⴰⵡⵏ ⵉⵎⴰⵢⵏⵓⵜⵏ ⵜⵜⵡⴰⴳⵢⵏ
mail-names-asked-subject = ⵜⴰⵎⵙⵙⵓⴳⵓⵔⵜ ⵜⵜⵔ ⵉⵙⵎⴰⵡⵏ ⵉⵎⴰⵢⵏⵓⵜⵏ: { $administration }
mail-names-asked-body = { $administration } ⵜⵍⵍⴰ ⴳ ⵜⵡⵓⵔⵉ, ⵜⵜⵔ ⵉⵙⵎⴰⵡⵏ ⵢⴰⴹⵏ. ⴰⵔ ⵓⴷⵎⴰ ⵏⵏⵓⵏ, ⵓⵔ ⵉⴱⴰⴷⴰⵍ ⵡⴰⵍⵓ.

    ⵥⵕⴰⵜ ⵉⵙⵎⴰⵡⵏ, ⵜⵙⵡⵓⵔⵎ, ⴷⴰ:
    { $link }
mail-names-accepted-subject = ⵉⵙⵎⴰⵡⵏ ⵏⵏⵓⵏ ⵉⵎⴰⵢⵏⵓⵜⵏ ⵜⵜⵓⵇⴱⵍⵏ: { $administration }
mail-names-accepted-body = ⵉⵙⵎⴰⵡⵏ ⵏⵏⴰ ⵜⵜⵔⵎ ⵉ { $administration } ⵜⵜⵓⵇⴱⵍⵏ. ⴽⵓ ⵢⴰⵏ ⴰⵔ ⵜⵏ ⵉⵇⵇⵔⴰ ⵙⴳ ⵖⵉⵍⴰ.

    { $link }
mail-names-refused-subject = ⵉⵙⵎⴰⵡⵏ ⵏⵏⵓⵏ ⵉⵎⴰⵢⵏⵓⵜⵏ ⵜⵜⵡⴰⴳⵢⵏ: { $administration }
mail-names-refused-body = ⵉⵙⵎⴰⵡⵏ ⵏⵏⴰ ⵜⵜⵔⵎ ⵉ { $administration } ⵜⵜⵡⴰⴳⵢⵏ:

    { $reason }

    ⵉⵙⵎⴰⵡⵏ ⵇⵇⵉⵎⵏ ⴰⵎⵎ ⵎⴰⴷ ⴳⴰⵏ. ⵜⵖⵉⵎ ⴰⴷ ⵜⵜⵔⵎ ⵡⵉⵢⴰⴹ:
    { $link }
setup-changed-text = ⵡⴰⵢⴰⴹ ⵉⵃⴹⴰ ⴰⵢⴰ ⵍⵍⵉⵖ ⵜⵓⵔⴰⵎ. ⵓⵔ ⵜⴰ ⵉⵜⵜⵓⵃⴹⴰ ⵡⴰⵍⵓ ⵙⴳ ⵖⵓⵔⵓⵏ. ⵀⴰ ⵎⴰ ⵉⵜⵜⵓⵃⴹⴰⵏ ⵖⵉⵍⴰⴷ:
setup-changed-next = ⵎⴰ ⵜⵓⵔⴰⵎ ⵉⵇⵇⵉⵎ ⴳ ⵜⴼⵔⴽⵜ. ⵙⵖⵜⵉⵜ ⵜ ⵉⵖ ⵉⵍⴰⵇ; ⴰⵃⴹⵓ ⴷⴰⵖ ⴰⵔ ⵉⵙⵏⴼⴰⵍ ⵎⴰ ⵉⵍⵍⴰⵏ ⵏⵏⵉⴳ.
