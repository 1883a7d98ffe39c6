# The security of one's own account: sessions, password, second step, passkeys.
security = ⵜⴰⵏⴼⵔⵓⵜ
security-title = ⵜⴰⵏⴼⵔⵓⵜ ⵏ ⵓⵎⵉⴹⴰⵏ ⵉⵏⵓ
security-lead = ⵎⴰⵢⴷ ⵉⵃⵟⵟⵓⵏ ⴰⵎⵉⴹⴰⵏ ⵏⵏⵓⵏ, ⴷ ⵉⵎⴰⵙⵙⵏ ⴳ ⵉⵔⵥⵎ.
security-second-title = ⵜⴰⴹⴼⵉ ⵜⵉⵙⵙ ⵙⵏⴰⵜ
security-second-why = ⴹⴰⵕⵜ ⵜⴰⴳⵓⵔⵉ ⵏ ⵓⵣⵔⴰⵢ, ⵜⴰⵏⴳⴰⵍⵜ ⵏⵖ ⵜⴰⵙⴰⵔⵓⵜ ⵏⵏⴰ ⵖⵓⵔⵓⵏ ⵡⴰⵃⴷⵓⵜ: ⵡⴰⵏⵏⴰ ⵢⵓⴽⵔⵏ ⵜⴰⴳⵓⵔⵉ ⵏⵏⵓⵏ ⵓⵔ ⵉⴽⵛⵛⵎ.
security-onward = ⴰⵖⵓⵍ ⵖⵔ ⵜⴰⵙⵏⴰ ⵏⵏⴰ ⵜⵔⴰⵎ ⴰⴷ ⵜⵔⵥⵎⵎ
security-codes-none = ⵓⵔ ⴰⵡⵏ ⴷ ⵇⵇⵉⵎⵏⵜ ⵜⵏⴳⴰⵍⵉⵏ ⵏ ⵓⵙⵙⵏⵇⴷ
security-codes-urge = ⴱⵍⴰ ⵜⵉⵏⴳⴰⵍⵉⵏ ⵏ ⵓⵙⵙⵏⵇⴷ, ⵎⴽ ⵢⵓⵔⵣⴰ ⵓⵜⵉⵍⵉⴼⵓⵏ ⵏⵏⵓⵏ ⵢⵓⵔⵣⴰ ⵓⵎⵉⴹⴰⵏ. ⵙⵏⴼⵍⵓⵍⴰⵜ ⵜⵏⵜ ⵖⵉⵍⴰⴷ, ⴷⴷⴰⵡ ⵜⴰⵙⵏⴰ ⴰ.
security-authenticator = ⵜⴰⵙⵏⵙⵉⵜ ⵏ ⵓⵙⵙⵏⴽⴷ
security-authenticator-none = ⵜⴰⵙⵏⵙⵉⵜ ⴳ ⵓⵜⵉⵍⵉⴼⵓⵏ ⵏⵏⵓⵏ ⵉⵙⵙⴽⵏⵏ ⵜⴰⵏⴳⴰⵍⵜ ⵜⴰⵎⴰⵢⵏⵓⵜ ⴽⵓ 30 ⵏ ⵜⵙⵉⵏⵜ. ⵓⵔ ⵜⵍⵍⵉ ⵜⵓⵣⵏⵜ ⴳ ⵓⵎⵉⴹⴰⵏ ⵏⵏⵓⵏ.
security-authenticator-since = ⵜⵍⵍⴰ ⵜⵙⵏⵙⵉⵜ ⴳ ⵓⵎⵉⴹⴰⵏ ⵏⵏⵓⵏ ⵙⴳ { $date }.
security-authenticator-add = ⵔⵏⵓ ⵜⴰⵙⵏⵙⵉⵜ
security-authenticator-replace = ⵔⵏⵓ ⵜⴰⵙⵏⵙⵉⵜ ⵢⴰⴹⵏ
security-authenticator-remove = ⴽⴽⵙ ⵜⴰⵙⵏⵙⵉⵜ
security-passkeys = ⵜⵉⵙⵓⵔⴰ ⵏ ⵓⵣⵔⴰⵢ
security-passkeys-none = ⵜⴰⵙⴰⵔⵓⵜ ⵏ ⵓⵣⵔⴰⵢ ⴷ ⵜⵙⵙⴰⴷⴰⵙ ⵜⴰⴳⵓⵔⵉ ⵏ ⵓⵣⵔⴰⵢ ⴷ ⵜⴰⴹⴼⵉ ⵜⵉⵙⵙ ⵙⵏⴰⵜ: ⴰⴹⴰⴹ, ⵓⴷⵎ ⵏⵖ ⵜⴰⵏⴳⴰⵍⵜ ⵏ ⵡⴰⵍⵍⴰⵍ ⵏⵏⵓⵏ. ⵓⵔ ⵖⵓⵔⵓⵏ ⵜⵍⵍⵉ.
security-passkey-added = ⵜⵜⵓⵔⵏⴰ ⴳ { $date }.
security-passkey-unused = ⵓⵔ ⵊⵊⵓⵏ ⵜⵜⵓⵙⵎⵔⴰⵙ.
security-passkey-used = ⵜⵜⵓⵙⵎⵔⴰⵙ ⵜⵉⴽⴽⵍⵜ ⵜⴰⵎⴳⴳⴰⵔⵓⵜ ⴳ { $date }.
security-passkey-remove = ⴽⴽⵙ
security-passkey-add = ⵔⵏⵓ ⵜⴰⵙⴰⵔⵓⵜ ⵏ ⵓⵣⵔⴰⵢ
security-passkeys-not-here = ⵓⵔ ⵜⵣⵎⵉⵔⵎ ⴰⴷ ⵜⵔⵏⵓⵎ ⵜⴰⵙⴰⵔⵓⵜ: ⵉⵔⵥⵎ ⵓⵙⵉⵜ ⴰ ⵙ ⵉⵎⴹⴰⵏⵏ ⵓⵔⴷ ⵙ ⵢⵉⵙⵎ ⵏⵏⵙ.
security-passkeys-full = ⵖⵓⵔⵓⵏ ⵓⵟⵟⵓⵏ ⴰⵎⵇⵔⴰⵏ ⵏ ⵜⵙⵓⵔⴰ: ⴽⴽⵙⴰⵜ ⵢⴰⵜ ⴷⴰⵜ ⴰⴷ ⵜⵔⵏⵓⵎ ⵢⴰⴹⵏ.
security-codes = ⵜⵉⵏⴳⴰⵍⵉⵏ ⵏ ⵓⵙⵙⵏⵇⴷ
security-codes-left = { $count ->
    [0] ⵓⵔ ⴰⵡⵏ ⴷ ⵜⵇⵇⵉⵎ ⵜⵏⴳⴰⵍⵜ.
    [one] ⵜⵇⵇⵉⵎ ⴰⵡⵏ ⴷ { $count } ⵏ ⵜⵏⴳⴰⵍⵜ. ⴽⵓ ⵢⴰⵜ ⵜⵉⴽⴽⵍⵜ ⵢⴰⵜ.
   *[other] ⵇⵇⵉⵎⵏⵜ ⴰⵡⵏ ⴷ { $count } ⵏ ⵜⵏⴳⴰⵍⵉⵏ. ⴽⵓ ⵢⴰⵜ ⵜⵉⴽⴽⵍⵜ ⵢⴰⵜ.
}
security-codes-make = ⵙⵏⴼⵍⵓⵍ ⵜⵉⵏⴳⴰⵍⵉⵏ ⵜⵉⵎⴰⵢⵏⵓⵜⵉⵏ
security-password-title = ⵜⴰⴳⵓⵔⵉ ⵏ ⵓⵣⵔⴰⵢ
security-password-change = ⵙⵏⴼⵍ ⵜⴰⴳⵓⵔⵉ ⵏ ⵓⵣⵔⴰⵢ
security-password-none = ⵓⵔ ⵖⵔ ⵓⵎⵉⴹⴰⵏ ⵏⵏⵓⵏ ⵜⴰⴳⵓⵔⵉ ⵏ ⵓⵣⵔⴰⵢ.
security-password-set = ⵙⵜⵢ ⵜⴰⴳⵓⵔⵉ ⵏ ⵓⵣⵔⴰⵢ
security-sessions-title = ⵎⴰⵏⵉ ⴳ ⵉⵔⵥⵎ ⵓⵎⵉⴹⴰⵏ ⵏⵏⵓⵏ
security-sessions-lead = ⵎⴽ ⵓⵔ ⵜⵙⵙⵉⵏⵎ ⴽⵔⴰ ⵏ ⵡⴰⵍⵍⴰⵍ, ⵔⴳⵍⴰⵜ ⵜⵉⵖⵉⵎⵉⵜ ⵏⵏⵙ, ⴷⴼⴼⵉⵔ ⴰⵙ ⵙⵏⴼⵍⴰⵜ ⵜⴰⴳⵓⵔⵉ ⵏ ⵓⵣⵔⴰⵢ.
security-device-unknown = ⴰⵍⵍⴰⵍ ⵓⵔ ⵉⵜⵜⵡⴰⵙⵙⵏ
security-session-this = ⴰⵍⵍⴰⵍ ⴰ
security-session-opened = ⵜⵔⵥⵎ ⴳ { $at }.
security-session-seen = ⵜⵜⵓⵙⵎⵔⴰⵙ ⵜⵉⴽⴽⵍⵜ ⵜⴰⵎⴳⴳⴰⵔⵓⵜ ⴳ { $at } (ⵙ ⵜⵙⵔⴰⴳⵜ).
security-session-methods = ⵜⵔⵥⵎ ⵙ:
security-session-end = ⵔⴳⵍ ⵜⵉⵖⵉⵎⵉⵜ ⴰ
security-sessions-end-others = ⵔⴳⵍ ⵜⵉⵖⵉⵎⵉⵜⵉⵏ ⵢⴰⴹⵏ ⵎⴰⵕⵕⴰ
security-session-ended = ⵜⵔⴳⵍ ⵜⵖⵉⵎⵉⵜ.
security-sessions-ended = { $count ->
    [0] ⵓⵔ ⵜⵔⵥⵉⵎ ⵜⵖⵉⵎⵉⵜ ⵢⴰⴹⵏ.
    [one] ⵜⵔⴳⵍ { $count } ⵏ ⵜⵖⵉⵎⵉⵜ ⵢⴰⴹⵏ.
   *[other] ⵔⴳⵍⵏⵜ { $count } ⵏ ⵜⵖⵉⵎⵉⵜⵉⵏ ⵢⴰⴹⵏ.
}
security-method-password = ⵜⴰⴳⵓⵔⵉ ⵏ ⵓⵣⵔⴰⵢ
security-method-otp = ⵜⴰⵏⴳⴰⵍⵜ ⵏ ⵜⵙⵏⵙⵉⵜ ⵏ ⵓⵙⵙⵏⴽⴷ
security-method-recovery = ⵜⴰⵏⴳⴰⵍⵜ ⵏ ⵓⵙⵙⵏⵇⴷ
security-method-passkey = ⵜⴰⵙⴰⵔⵓⵜ ⵏ ⵓⵣⵔⴰⵢ
security-method-email = ⴰⵙⵖⵏ ⵉⵜⵜⵓⵣⵏⵏ ⵙ ⵉⵎⴰⵢⵍ
security-method-sms = ⵜⴰⵏⴳⴰⵍⵜ ⵉⵜⵜⵓⵣⵏⵏ ⵙ SMS
security-method-provider = ⵜⴰⵏⴰⴼⵓⵜ ⵏ ⵜⵎⴰⴳⵉⵜ ⵢⴰⴹⵏ

password-title = ⵙⵏⴼⵍ ⵜⴰⴳⵓⵔⵉ ⵏ ⵓⵣⵔⴰⵢ
password-lead = ⵔⴰⴷ ⵔⴳⵍⵏⵜ ⵜⵖⵉⵎⵉⵜⵉⵏ ⵢⴰⴹⵏ, ⴷ ⵔⴰⴷ ⴰⵡⵏ ⴷ ⵜⴰⵡⴹ ⵜⴱⵔⴰⵜ ⵉ ⵓⵙⵙⵉⴷⵜ.
password-present = ⵜⴰⴳⵓⵔⵉ ⵏ ⵓⵣⵔⴰⵢ ⵏ ⵖⵉⵍⴰⴷ
password-new = ⵜⴰⴳⵓⵔⵉ ⵏ ⵓⵣⵔⴰⵢ ⵜⴰⵎⴰⵢⵏⵓⵜ
password-hint = ⴷⵔⵓⵙ { $count } ⵏ ⵉⵙⴽⴽⵉⵍⵏ. ⴽⵉⴳⴰⵏ ⵏ ⵜⴳⵓⵔⵉⵡⵉⵏ ⵓⵔ ⵉⵣⴷⵉⵏ ⴰⴷ ⵉⵖⵓⴷⴰⵏ; ⵓⵔ ⵉⵅⵚⵚⵉ ⵓⵟⵟⵓⵏ ⵏⵖ ⵜⵎⴰⵜⴰⵔⵜ.
password-again = ⵜⴰⴳⵓⵔⵉ ⵜⴰⵎⴰⵢⵏⵓⵜ, ⵜⵉⴽⴽⵍⵜ ⵢⴰⴹⵏ
password-submit = ⵙⵏⴼⵍ ⵜⴰⴳⵓⵔⵉ ⵏ ⵓⵣⵔⴰⵢ
password-changed = ⵜⴱⴷⴷⵍ ⵜⴳⵓⵔⵉ ⵏⵏⵓⵏ. ⵔⴳⵍⵏⵜ ⵜⵖⵉⵎⵉⵜⵉⵏ ⵢⴰⴹⵏ.
password-present-wrong = ⵓⵔⴷ ⵜⴰⵏⵏ ⴰⵢⴷ ⵉⴳⴰⵏ ⵜⴰⴳⵓⵔⵉ ⵏⵏⵓⵏ ⵏ ⵖⵉⵍⴰⴷ. ⵙⵙⵉⴷⵜⴰⵜ ⵜⵜ ⴷ ⵜⴰⵔⵎⵎ ⴷⴰⵖ.
password-again-differs = ⵎⵣⴰⵔⴰⵢⵏⵜ ⵙⵏⴰⵜ ⵜⴳⵓⵔⵉⵡⵉⵏ ⵜⵉⵎⴰⵢⵏⵓⵜⵉⵏ. ⴰⵔⴰⵜ ⵢⴰⵜ ⵙⵏⴰⵜ ⵜⵉⴽⴽⴰⵍ.
password-short = ⵜⵇⵇⵓⴷⵉⵢ ⵜⴳⵓⵔⵉ ⴽⵉⴳⴰⵏ. ⵙⵜⵢⴰⵜ ⴷⵔⵓⵙ { $count } ⵏ ⵉⵙⴽⴽⵉⵍⵏ.
password-long = ⵜⵖⵣⵣⵉⴼ ⵜⴳⵓⵔⵉ ⴽⵉⴳⴰⵏ. ⵙⵙⵇⵣⵍⴰⵜ ⵜⵜ.
password-common = ⴽⵉⴳⴰⵏ ⵏ ⵎⵉⴷⴷⵏ ⵙⵎⵔⴰⵙⵏ ⵜⴰⴳⵓⵔⵉ ⴰ. ⵙⵜⵢⴰⵜ ⴽⵉⴳⴰⵏ ⵏ ⵜⴳⵓⵔⵉⵡⵉⵏ ⵓⵔ ⵉⵣⴷⵉⵏ.
password-pattern = ⵜⴰⴳⵓⵔⵉ ⴰ ⵜⴳⴰ ⵜⴰⵍⵙⵙⵉⵜ ⵏⵖ ⴰⵣⵎⵣ, ⵡⴰⵏⵏⴰ ⵉⵣⵎⵔⵏ ⴰⴷ ⵜⵏ ⵢⴰⴼ. ⵙⵜⵢⴰⵜ ⴽⵉⴳⴰⵏ ⵏ ⵜⴳⵓⵔⵉⵡⵉⵏ ⵓⵔ ⵉⵣⴷⵉⵏ.
password-own = ⵜⵣⵎⵔ ⵜⴳⵓⵔⵉ ⴰ ⴰⴷ ⴷ ⵜⴰⴼⴼ ⵙⴳ ⵢⵉⵙⵎ ⵏⵖ ⵜⴰⵏⵙⴰ ⵏⵏⵓⵏ. ⵙⵜⵢⴰⵜ ⵜⵉⴳⵓⵔⵉⵡⵉⵏ ⵓⵔ ⴽⵓⵏ ⵥⵍⵉⵏ.
password-easy = ⵜⵀⵡⵏ ⵜⴳⵓⵔⵉ ⴰ ⵉ ⵓⵙⵙⴽⵙⵡ. ⵔⵏⵓⵢⴰⵜ ⵢⴰⵜ ⵏⵖ ⵙⵏⴰⵜ ⵜⴳⵓⵔⵉⵡⵉⵏ ⵢⴰⴹⵏ.

confirm-title = ⵙⵙⵉⴷⵜⴰⵜ ⵉⵙ ⴷ ⴽⵏⵏⵉⵡ
confirm-lead = ⵙ ⴷⴰⵜ ⵏ ⵓⵙⵏⴼⵍ ⵏ ⵎⴰⵢⴷ ⵉⵃⵟⵟⵓⵏ ⴰⵎⵉⴹⴰⵏ ⵏⵏⵓⵏ, ⵏⵙⵙⵉⴷⵜ ⵉⵙ ⵓⵔ ⵉⵍⵍⵉ ⵡⴰⵢⴹ ⴷⴰⵜ ⵡⴰⵍⵍⴰⵍ ⵏⵏⵓⵏ. ⴰⵙⵙⵉⴷⵜ ⵉⵜⵜⵖⴰⵎⴰ ⵎⵔⴰⵡⵜ ⵜⵓⵙⴷⵉⴷⵉⵏ.
confirm-lead-act = ⵉ ⵜⵉⴳⴰⵡⵜ ⴰⴷ, ⵙⵙⵉⴷⵜⴰⵜ ⴷⴰⵖ ⵎⴰⵙ ⴷ ⴽⵯⵏⵏⵉ: ⵏⵙⵙⵉⴷⵜ ⵉⵙ ⵓⵔ ⵉⵍⵍⵉ ⵡⴰⵢⴹ ⴷⴰⵜ ⵡⴰⵍⵍⴰⵍ ⵏⵏⵓⵏ. ⴰⵙⵙⵉⴷⵜ ⵉⵜⵜⵖⴰⵎⴰ ⵎⵔⴰⵡⵜ ⵜⵓⵙⴷⵉⴷⵉⵏ.
confirm-passkey = ⵙⵎⵔⵙ ⵜⴰⵙⴰⵔⵓⵜ ⵏ ⵓⵣⵔⴰⵢ
confirm-code-hint = ⵚⴹⵉⵚ ⵏ ⵡⵓⵟⵟⵓⵏⵏ ⵏ ⵜⵙⵏⵙⵉⵜ ⵏⵏⵓⵏ, ⵏⵖ ⵜⴰⵏⴳⴰⵍⵜ ⵏ ⵓⵙⵙⵏⵇⴷ.
confirm-submit = ⴷⴷⵓ ⴷⴰⵜ
confirm-wrong = ⵓⵔ ⵜⵖⵓⴷⵉ ⵜⴳⵓⵔⵉ ⵏ ⵓⵣⵔⴰⵢ. ⵙⵙⵉⴷⵜⴰⵜ ⵜⵜ ⴷ ⵜⴰⵔⵎⵎ ⴷⴰⵖ.
confirm-too-many = ⵓⴳⵜⵏ ⵉⵔⵉⵎⵏ. ⵇⵇⵍⴰⵜ { $minutes ->
    [one] { $minutes } ⵏ ⵜⵓⵙⴷⵉⴷⵜ
   *[other] { $minutes } ⵏ ⵜⵓⵙⴷⵉⴷⵉⵏ
} ⴷ ⵜⴰⵔⵎⵎ ⴷⴰⵖ, ⵏⵖ ⴼⴼⵖⴰⵜ ⴷ ⵜⴽⵛⵎⵎ ⴷⴰⵖ.
confirm-second-missing = ⵜⵅⵚⵚⴰ ⵜⴹⴼⵉ ⵜⵉⵙⵙ ⵙⵏⴰⵜ ⵙ ⵓⵎⵣⵡⴰⵔⵓ: ⵔⵏⵓⵢⴰⵜ ⵜⴰⵙⵏⵙⵉⵜ ⵏⵖ ⵜⴰⵙⴰⵔⵓⵜ ⵏ ⵓⵣⵔⴰⵢ.
confirm-sign-in-again = ⵓⵔ ⵖⵔ ⵓⵎⵉⴹⴰⵏ ⵏⵏⵓⵏ ⵜⴰⴳⵓⵔⵉ ⵏ ⵓⵣⵔⴰⵢ ⵓⵍⴰ ⵜⴰⴹⴼⵉ ⵜⵉⵙⵙ ⵙⵏⴰⵜ. ⴼⴼⵖⴰⵜ, ⴽⵛⵎⴰⵜ ⴷⴰⵖ, ⴷⴼⴼⵉⵔ ⴰⵙ ⴰⵖⵓⵍⴰⵜ ⴷ ⴳ ⵎⵔⴰⵡⵜ ⵜⵓⵙⴷⵉⴷⵉⵏ.

authenticator-title = ⵔⵏⵓ ⵜⴰⵙⵏⵙⵉⵜ ⵏ ⵓⵙⵙⵏⴽⴷ
authenticator-lead = ⴽⵓ ⵜⴰⵙⵏⵙⵉⵜ ⵏ ⵓⵙⵙⵏⴽⴷ ⵜⵖⵓⴷⴰ (ⵜⵉⵏⴳⴰⵍⵉⵏ TOTP): ⵜⵉⵏ ⵓⵜⵉⵍⵉⴼⵓⵏ ⵏⵏⵓⵏ. ⵙⵔⵙⴰⵜ ⵢⴰⵜ ⵎⴽ ⵓⵔ ⵖⵓⵔⵓⵏ ⵜⵍⵍⵉ, ⴷⴼⴼⵉⵔ ⴰⵙ ⴹⴼⵓⵔⴰⵜ ⵙⵏⴰⵜ ⵜⴹⴼⵉⵡⵉⵏ ⴰ.
authenticator-scan = 1. ⵖⵔⴰⵜ ⵜⴰⵏⴳⴰⵍⵜ ⴰ ⵙ ⵜⵙⵏⵙⵉⵜ
authenticator-qr-label = ⵜⴰⵏⴳⴰⵍⵜ QR ⵉ ⵜⵙⵏⵙⵉⵜ ⵏ ⵓⵙⵙⵏⴽⴷ
authenticator-type = ⵎⴽ ⵓⵔ ⵜⵣⵎⵉⵔⵎ ⴰⴷ ⵜⵜ ⵜⵖⵔⵎ, ⴰⵔⴰⵜ ⵜⴰⵙⴰⵔⵓⵜ ⴰ ⴳ ⵜⵙⵏⵙⵉⵜ:
authenticator-prove = 2. ⴰⵔⴰⵜ ⵜⴰⵏⴳⴰⵍⵜ ⵏⵏⴰ ⵜⵙⵙⴽⵏ
authenticator-code-hint = ⵚⴹⵉⵚ ⵏ ⵡⵓⵟⵟⵓⵏⵏ, ⴷⴰ ⵜⵜⴱⴷⴷⴰⵍⵏ ⴽⵓ 30 ⵏ ⵜⵙⵉⵏⵜ.
authenticator-submit = ⵔⵏⵓ
authenticator-wrong = ⵓⵔ ⵜⵖⵓⴷⵉ ⵜⵏⴳⴰⵍⵜ ⴰ, ⵏⵖ ⵜⵇⴱⵓⵔ. ⴰⵔⴰⵜ ⵜⴰⵏⵏⴰ ⵜⵙⵙⴽⵏ ⵜⵙⵏⵙⵉⵜ ⵖⵉⵍⴰⴷ, ⴷ ⵜⵙⵙⵉⴷⵜⵎ ⵜⴰⵙⵔⴰⴳⵜ ⵏ ⵓⵜⵉⵍⵉⴼⵓⵏ.
authenticator-added = ⵜⵜⵓⵔⵏⴰ ⵜⵙⵏⵙⵉⵜ ⵉ ⵓⵎⵉⴹⴰⵏ ⵏⵏⵓⵏ.
authenticator-removed = ⵜⵜⵓⴽⴽⵙ ⵜⵙⵏⵙⵉⵜ ⵙⴳ ⵓⵎⵉⴹⴰⵏ ⵏⵏⵓⵏ.
authenticator-again = ⵓⵔ ⵙⵓⵍ ⵜⵖⵓⴷⵉ ⵜⵙⴰⵔⵓⵜ ⵏⵏⴰ ⵉⵜⵜⵓⵙⴽⵏⵏ. ⵙⵙⵏⵜⵉⵢⴰⵜ ⴷⴰⵖ.

codes-title = ⵜⵉⵏⴳⴰⵍⵉⵏ ⵏⵏⵓⵏ ⵏ ⵓⵙⵙⵏⵇⴷ
codes-lead = ⵎⴽ ⵢⵓⵔⵣⴰ ⵓⵜⵉⵍⵉⴼⵓⵏ ⵏⵖ ⵜⴰⵙⴰⵔⵓⵜ ⵏⵏⵓⵏ, ⵢⴰⵜ ⴳ ⵜⵏⴳⴰⵍⵉⵏ ⴰ ⵔⴰⴷ ⵜⵙⵙ ⴰⴷⵖⴰⵔ ⵏⵏⵙ. ⴽⵓ ⵢⴰⵜ ⵜⵉⴽⴽⵍⵜ ⵢⴰⵜ.
codes-once = ⵓⵔ ⵔⴰⴷ ⴷⴰⵖ ⵜⵜⵓⵙⴽⵏⵏⵜ ⵜⵏⴳⴰⵍⵉⵏ ⴰ. ⵙⵙⵉⴳⴳⵣⴰⵜ ⵜⵏⵜ ⵏⵖ ⴰⵔⴰⵜ ⵜⵏⵜ, ⴷ ⵜⵃⴹⵓⵎ ⵜⵏⵜ ⴰⴳⴳⵯⵊ ⵉ ⵓⵜⵉⵍⵉⴼⵓⵏ ⵏⵏⵓⵏ.
codes-kept = ⵃⴹⵉⵖ ⵜⵏⵜ

passkey-title = ⵔⵏⵓ ⵜⴰⵙⴰⵔⵓⵜ ⵏ ⵓⵣⵔⴰⵢ
passkey-lead = ⵔⴰⴷ ⴰⵡⵏ ⵉⵙⵙⵓⵜⵔ ⵡⴰⵍⵍⴰⵍ ⴰⴹⴰⴹ, ⵓⴷⵎ ⵏⵖ ⵜⴰⵏⴳⴰⵍⵜ ⵏⵏⵙ, ⴷ ⵔⴰⴷ ⵉⵃⴹⵓ ⵜⴰⵙⴰⵔⵓⵜ. ⵓⵔ ⴰⵖ ⴷ ⵉⵜⵜⵓⵣⵏ ⴰⵡⴷ ⵢⴰⵏ ⵙⴳ ⵎⴰⵢⴰ.
passkey-name = ⵉⵙⵎ ⵏ ⵜⵙⴰⵔⵓⵜ ⴰ
passkey-name-hint = ⴰⴼⴰⴷ ⴰⴷ ⵜⵜ ⵜⴰⴽⵣⵎ: « ⴰⵜⵉⵍⵉⴼⵓⵏ ⵉⵏⵓ », ⴷ ⴰⵎⴷⵢⴰ.
passkey-name-wrong = ⴼⴽⴰⵜ ⵉⵙⵎ ⵉ ⵜⵙⴰⵔⵓⵜ ⴰ, { $max } ⵏ ⵉⵙⴽⴽⵉⵍⵏ ⵙ ⵓⵎⵓⵇⵇⵔⴰⵏ.
passkey-submit = ⵔⵏⵓ ⵜⴰⵙⴰⵔⵓⵜ
passkey-none = ⵜⵉⵙⵓⵔⴰ ⵏ ⵓⵣⵔⴰⵢ ⵔⴰⵏⵜ ⴰⵎⵙⵙⴰⵔⴰ ⴰⵎⴰⵢⵏⵓ ⵉⵙⵙⵡⵓⵔⵉⵏ ⵉⵙⴽⵔⵉⴱⵜⵏ ⵏ ⵜⴰⵙⵏⴰ ⴰ. ⵓⵔ ⵜⵏ ⵉⵙⵙⵡⵓⵔⵉ ⵡⵉⵏⵏⵓⵏ: ⵙⵜⵢⴰⵜ ⴰⴱⵔⵉⴷ ⵢⴰⴹⵏ.
passkey-failed = ⵓⵔ ⵉⴼⴽⵉ ⵡⴰⵍⵍⴰⵍ ⵜⴰⵙⴰⵔⵓⵜ. ⴰⵔⵎⴰⵜ ⴷⴰⵖ, ⵏⵖ ⵙⵜⵢⴰⵜ ⴰⴱⵔⵉⴷ ⵢⴰⴹⵏ.
passkey-added = ⵜⵜⵓⵔⵏⴰ ⵜⵙⴰⵔⵓⵜ ⵏ ⵓⵣⵔⴰⵢ.
passkey-removed = ⵜⵜⵓⴽⴽⵙ ⵜⵙⴰⵔⵓⵜ ⵏ ⵓⵣⵔⴰⵢ.
passkey-not-added = ⵓⵔ ⵜⵣⵎⵉⵔ ⵜⵙⴰⵔⵓⵜ ⴰⴷ ⵜⵜⵓⵔⵏⵓ: ⵉⵣⵎⵔ ⴰⴷ ⵜⵉⵍⵉ ⵢⴰⴷ ⴳ ⵜⵍⴳⴰⵎⵜ, ⵏⵖ ⵜⵇⵇⵉⵎ ⵜⴰⵙⵏⴰ ⵜⵔⵥⵎ ⴽⵉⴳⴰⵏ. ⴰⵔⵎⴰⵜ ⴷⴰⵖ.
passkey-refused = ⵓⵔ ⵜⵔⵥⵉⵎ ⵜⵙⴰⵔⵓⵜ ⴰ ⴰⵎⵉⴹⴰⵏ ⴷⴰ. ⴰⵔⵎⴰⵜ ⴷⴰⵖ, ⵏⵖ ⵙⵜⵢⴰⵜ ⴰⴱⵔⵉⴷ ⵢⴰⴹⵏ.

second-title = ⵜⴰⴹⴼⵉ ⵜⵉⵙⵙ ⵙⵏⴰⵜ
second-lead = ⵜⵎⴷⴰ ⵜⴹⴼⵉ ⵜⴰⵎⵣⵡⴰⵔⵓⵜ. ⵙⵙⵉⴷⵜⴰⵜ ⴷⴰⵖ ⵉⵙ ⴷ ⴽⵏⵏⵉⵡ.
second-code = ⵜⴰⵏⴳⴰⵍⵜ
second-code-hint = ⵚⴹⵉⵚ ⵏ ⵡⵓⵟⵟⵓⵏⵏ ⵏⵏⴰ ⵜⵙⵙⴽⵏ ⵜⵙⵏⵙⵉⵜ ⵏ ⵓⵙⵙⵏⴽⴷ.
second-recovery-code = ⵜⴰⵏⴳⴰⵍⵜ ⵏ ⵓⵙⵙⵏⵇⴷ
second-recovery-hint = ⵢⴰⵜ ⴳ ⵜⵏⴳⴰⵍⵉⵏ ⵏⵏⴰ ⵜⵙⵙⵉⴳⴳⵣⵎ ⵏⵖ ⵜⵓⵔⴰⵎ. ⵓⵔ ⵔⴰⴷ ⴷⴰⵖ ⵜⵙⵡⵓⵔⵉ.
second-use-app = ⵙⵎⵔⵙ ⵜⴰⵙⵏⵙⵉⵜ ⵏ ⵓⵙⵙⵏⴽⴷ
second-use-recovery = ⵙⵎⵔⵙ ⵜⴰⵏⴳⴰⵍⵜ ⵏ ⵓⵙⵙⵏⵇⴷ
second-lost = ⵉⵙ ⵓⵔ ⵙⵓⵍ ⵖⵓⵔⵓⵏ ⵜⵍⵍⵉ ⵜⵙⵏⵙⵉⵜ ⵓⵍⴰ ⵜⵙⴰⵔⵓⵜ ⵓⵍⴰ ⵜⵏⴳⴰⵍⵜ ⵏ ⵓⵙⵙⵏⵇⴷ? ⵙⴰⵡⵍⴰⵜ ⴷ ⵜⵎⵙⵙⵓⴳⵓⵔⵜ ⵏⵏⵓⵏ, ⵔⴰⴷ ⵜⵙⵙⵉⴷⵜ ⵜⵉⵎⴰⴳⵉⵜ ⵏⵏⵓⵏ.
second-wrong = ⵓⵔ ⵜⵖⵓⴷⵉ ⵜⵏⴳⴰⵍⵜ ⴰ, ⵏⵖ ⵜⵜⵓⵙⵎⵔⴰⵙ ⵢⴰⴷ. ⵇⵇⵍⴰⵜ ⵜⴰⵏⵏⴰ ⴷ ⵉⴷⴷⴰⵏ ⴷ ⵜⴰⵔⵎⵎ ⴷⴰⵖ.
second-expired = ⵉⵣⵔⵉ ⴽⵉⴳⴰⵏ ⵏ ⵡⴰⴽⵓⴷ ⵙⴳ ⵜⴹⴼⵉ ⵜⴰⵎⵣⵡⴰⵔⵓⵜ. ⵙⵙⵏⵜⵉⵢⴰⵜ ⴷⴰⵖ.

sign-in-passkey-title = ⴱⵍⴰ ⵜⴰⴳⵓⵔⵉ ⵏ ⵓⵣⵔⴰⵢ
sign-in-passkey = ⴽⵛⵎ ⵙ ⵜⵙⴰⵔⵓⵜ ⵏ ⵓⵣⵔⴰⵢ

mail-security-subject = ⵜⴰⵏⴼⵔⵓⵜ ⵏ ⵓⵎⵉⴹⴰⵏ ⵏⵏⵓⵏ
mail-security-password-changed = ⵜⴱⴷⴷⵍ ⵜⴳⵓⵔⵉ ⵏ ⵓⵣⵔⴰⵢ ⵏ ⵓⵎⵉⴹⴰⵏ ⵏⵏⵓⵏ, ⴷ ⵔⴳⵍⵏⵜ ⵜⵖⵉⵎⵉⵜⵉⵏ ⵢⴰⴹⵏ.
mail-security-factor-added = ⵉⵜⵜⵓⵔⵏⴰ ⵓⴱⵔⵉⴷ ⵏ ⵓⵙⵙⵉⴷⵜ (ⵜⴰⵙⵏⵙⵉⵜ ⵏⵖ ⵜⴰⵙⴰⵔⵓⵜ ⵏ ⵓⵣⵔⴰⵢ) ⵉ ⵓⵎⵉⴹⴰⵏ ⵏⵏⵓⵏ.
mail-security-factor-removed = ⵉⵜⵜⵓⴽⴽⵙ ⵓⴱⵔⵉⴷ ⵏ ⵓⵙⵙⵉⴷⵜ (ⵜⴰⵙⵏⵙⵉⵜ ⵏⵖ ⵜⴰⵙⴰⵔⵓⵜ ⵏ ⵓⵣⵔⴰⵢ) ⵙⴳ ⵓⵎⵉⴹⴰⵏ ⵏⵏⵓⵏ.
mail-security-codes-made = ⵜⵜⵓⵙⵏⴼⵍⵓⵍⵏⵜ ⵜⵏⴳⴰⵍⵉⵏ ⵏ ⵓⵙⵙⵏⵇⴷ ⵜⵉⵎⴰⵢⵏⵓⵜⵉⵏ ⵉ ⵓⵎⵉⴹⴰⵏ ⵏⵏⵓⵏ. ⵓⵔ ⵙⵓⵍ ⵙⵡⵓⵔⵉⵏⵜ ⵜⵉⵇⴱⵓⵔⵉⵏ.
mail-security-code-used = ⵜⵜⵓⵙⵎⵔⴰⵙ ⵜⵏⴳⴰⵍⵜ ⵏ ⵓⵙⵙⵏⵇⴷ ⵏ ⵓⵎⵉⴹⴰⵏ ⵏⵏⵓⵏ.
mail-security-guessed = ⵉⵙⵙⵏ ⴽⵔⴰ ⵏ ⵢⴰⵏ ⵜⴰⴳⵓⵔⵉ ⵏ ⵓⵣⵔⴰⵢ ⵏⵏⵓⵏ, ⵓⵔ ⵉⵣⵎⵉⵔ ⵉ ⵜⴹⴼⵉ ⵜⵉⵙⵙ ⵙⵏⴰⵜ. ⵉⵇⵇⵉⵎ ⵓⵎⵉⴹⴰⵏ ⵏⵏⵓⵏ ⵉⵔⴳⵍ, ⵎⴰⵛⴰ ⵙⵏⴼⵍⴰⵜ ⵜⴰⴳⵓⵔⵉ ⵏ ⵓⵣⵔⴰⵢ.
mail-security-when = ⵉⴳⴰ ⵎⴰⵢⴰ ⴳ { $at }.
mail-security-not-you = ⵎⴽ ⵓⵔⴷ ⴽⵏⵏⵉⵡ, ⵔⴳⵍⴰⵜ ⵜⵉⵖⵉⵎⵉⵜⵉⵏ ⵢⴰⴹⵏ ⴷ ⵜⵙⵏⴼⵍⵎ ⵜⴰⴳⵓⵔⵉ ⵏ ⵓⵣⵔⴰⵢ ⴷⴰ: { $link }

error-proof-title = ⵙⵙⵉⴷⵜⴰⵜ ⴷⴰⵖ ⵎⴰ ⴽⵓⵏ ⵉⴳⴰⵏ
error-proof-text = ⴰⴼⴰⴷ ⴰⴷ ⵜⴷⴷⵓⵎ ⴷⴰⵜ, ⵙⵙⵉⴷⵜⴰⵜ ⴷⴰⵖ ⵉⵙ ⴷ ⴽⵏⵏⵉⵡ.
error-proof-next = ⵙⴽⵔⴰⵜ ⵎⴰⵢⴰ ⴳ ⵜⴰⵙⵏⴰ ⵏ ⵜⵏⴼⵔⵓⵜ ⵏ ⵓⵎⵉⴹⴰⵏ ⵏⵏⵓⵏ, ⴷⴼⴼⵉⵔ ⴰⵙ ⴰⵔⵎⴰⵜ ⴷⴰⵖ.
error-second-factor-title = ⵜⵅⵚⵚⴰ ⴽⵓⵏ ⵜⴹⴼⵉ ⵜⵉⵙⵙ ⵙⵏⴰⵜ
error-second-factor-text = ⴰⴼⴰⴷ ⴰⴷ ⵜⵙⵡⵓⵔⵉⵎ ⴷⴰ, ⵜⵅⵚⵚⴰ ⵜⴹⴼⵉ ⵜⵉⵙⵙ ⵙⵏⴰⵜ ⵉ ⵓⵎⵉⴹⴰⵏ ⵏⵏⵓⵏ. ⵔⵏⵓⵢⴰⵜ ⵜⴰⵙⵏⵙⵉⵜ ⵏⵖ ⵜⴰⵙⴰⵔⵓⵜ ⵏ ⵓⵣⵔⴰⵢ, ⴷⴼⴼⵉⵔ ⴰⵙ ⴰⵖⵓⵍⴰⵜ ⴷ.
error-second-factor-next = ⵔⵏⵓⵢⴰⵜ ⵜⵜ ⴳ ⵜⴰⵙⵏⴰ ⵏ ⵜⵏⴼⵔⵓⵜ ⵏ ⵓⵎⵉⴹⴰⵏ ⵏⵏⵓⵏ.
mail-security-linked = ⴰⵎⵉⴹⴰⵏ ⵏⵏⵓⵏ ⵉⵣⴷⵉ ⴷ ⵜⵏⴰⴼⵓⵜ ⵏ ⵓⴽⵛⵛⵓⵎ ⵜⴰⴱⵔⵔⴰⵏⵉⵜ.
