# Other ways to sign in, and one’s own account.
ways-title = ⵜⵉⴱⵔⵉⴷⵉⵏ ⵢⴰⴹⵏ ⵏ ⵓⴽⵛⵛⵓⵎ
ways-national = ⵜⴰⵎⴰⴳⵉⵜ ⵜⴰⵏⴰⵎⵓⵔⵜ
ways-national-button = ⴽⵛⵎ ⵙ ⵜⵎⴰⴳⵉⵜ ⵜⴰⵏⴰⵎⵓⵔⵜ
ways-administration-link = ⴽⵛⵎ ⵙ ⵓⵎⵉⴹⴰⵏ ⵏ ⵜⵎⵙⵙⵓⴳⵓⵔⵜ ⵉⵏⵓ
ways-administration-title = ⴽⵛⵎ ⵙ ⵓⵎⵉⴹⴰⵏ ⵏ ⵜⵎⵙⵙⵓⴳⵓⵔⵜ ⵏⵏⵓⵏ
ways-administration-lead = ⴰⵔⴰⵜ ⵜⴰⵏⵙⴰ ⵏⵏⵓⵏ ⵏ ⵜⵡⵓⵔⵉ. ⵎⴽ ⵜⵍⵍⴰ ⵖⵓⵔ ⵜⵎⵙⵙⵓⴳⵓⵔⵜ ⵏⵏⵓⵏ ⵜⴰⵏⴰⴼⵓⵜ ⵏ ⵓⴽⵛⵛⵓⵎ, ⵔⴰⴷ ⴽⵯⵏ ⵏⴰⵡⵉ ⵙ ⵖⵓⵔⵙ.
ways-administration-unknown = ⵓⵔ ⵏⵙⵙⵉⵏ ⵜⴰⵎⵙⵙⵓⴳⵓⵔⵜ ⵖⵓⵔ ⵜⵍⵍⴰ ⵜⵏⴰⴼⵓⵜ ⵏ ⵓⴽⵛⵛⵓⵎ ⵉ ⵜⴰⵏⵙⴰ ⴰⴷ. ⵙⵙⴼⴰⵇⴰⵜ ⵜⴰⵏⵙⴰ, ⵏⵖ ⴽⵛⵎⴰⵜ ⵙ ⵜⴳⵓⵔⵉ ⵏ ⵓⵣⵔⴰⵢ.
ways-continue = ⴷⴷⵓ ⴷⴰⵜ
ways-other = ⴽⵛⵎ ⵙ ⵜⴱⵔⵉⴷⵜ ⵢⴰⴹⵏ
ways-routed-title = ⵜⴰⵎⵙⵙⵓⴳⵓⵔⵜ ⵏⵏⵓⵏ ⴰⵢ ⵉⵙⴽⵛⵎⵏ
ways-routed-lead = ⵎⴷⴷⵏ ⵏ ⵜⴰⵏⵙⴰ ⴰⴷ ⴰⵔ ⴽⵛⵎⵏ ⵖⵓⵔ { $provider }. ⵓⵔ ⵏⵙⵙⵓⵜⵓⵔ ⴽⵔⴰ ⵏ ⵜⴳⵓⵔⵉ ⵏ ⵓⵣⵔⴰⵢ ⵖⵉⴷ.
ways-routed-button = ⴷⴷⵓ ⴷⴰⵜ ⵖⵓⵔ { $provider }
ways-provider-down = { $provider } ⵓⵔ ⴰⵔ ⵉⵜⵜⵔⴰⵔⴰ ⵖⵉⵍⴰⴷ. ⴰⵔⵎⴰⵜ ⴷⴰⵖ ⴹⴰⵕⵜ ⴽⵔⴰ ⵏ ⵜⵓⵙⴷⵉⴷⵉⵏ, ⵏⵖ ⴽⵛⵎⴰⵜ ⵙ ⵜⴱⵔⵉⴷⵜ ⵢⴰⴹⵏ.
ways-provider-expired = ⵜⵉⵔⵎⵉⵜ ⴰⴷ ⵏ ⵓⴽⵛⵛⵓⵎ ⵜⵣⵔⵉ, ⵏⵖ ⵜⵙⵙⵏⵜⵉ ⴳ ⵓⵎⵙⵙⴰⵔⴰ ⵢⴰⴹⵏ. ⵄⴰⵡⴷⴰⵜ ⵙⴳ ⵜⴰⵙⵏⴰ ⴰⴷ.
ways-provider-cancelled = ⴰⴽⵛⵛⵓⵎ ⵖⵓⵔ ⵜⵏⴰⴼⵓⵜ ⵉⵜⵜⵓⵙⵜⵉⵏ ⵓⵔ ⵉⵎⵎⵉⴷ. ⴰⵔⵎⴰⵜ ⴷⴰⵖ, ⵏⵖ ⴽⵛⵎⴰⵜ ⵙ ⵜⴱⵔⵉⴷⵜ ⵢⴰⴹⵏ.
ways-provider-refused = ⵓⵔ ⵏⵥⴹⴰⵕ ⴰⴷ ⵏⵙⵙⴼⴰⵇ ⵜⵉⵔⴰⵔⵉⵜ ⵏ ⵜⵏⴰⴼⵓⵜ ⵏ ⵓⴽⵛⵛⵓⵎ: ⵓⵔ ⵉⵜⵜⵓⵔⵥⵎ ⴽⵔⴰ ⵏ ⵓⵎⵉⴹⴰⵏ. ⵄⴰⵡⴷⴰⵜ; ⵎⴽ ⵉⵄⴰⵡⴷ, ⴽⵛⵎⴰⵜ ⵙ ⵜⴱⵔⵉⴷⵜ ⵢⴰⴹⵏ.
ways-provider-disabled = ⴰⵎⵉⴹⴰⵏ ⴰⴷ ⵉⵜⵜⵓⵙⴱⴷⴷⴰ. ⵙⵙⵉⵡⵍⴰⵜ ⵉ ⵜⵎⵙⵙⵓⴳⵓⵔⵜ ⵏⵏⵓⵏ ⵏⵖ ⵉ ⵓⵙⵡⵓⵔⵉ.
ways-first-title = ⵜⵉⵔⵣⵉ ⵜⴰⵎⵣⵡⴰⵔⵓⵜ ⵙ ⵜⵎⴰⴳⵉⵜ ⴰⴷ
ways-first-lead = ⵜⵙⵙⵓⴼⵖⵎ ⵜⴰⵎⴰⴳⵉⵜ ⵏⵏⵓⵏ ⵖⵓⵔ { $provider }. ⵓⵔ ⵜⴰ ⵜⵣⴷⵉ ⴷ ⴽⵔⴰ ⵏ ⵓⵎⵉⴹⴰⵏ ⵖⵉⴷ.
ways-first-known = ⵉⵍⵍⴰ ⵖⵉⴷ ⵓⵎⵉⴹⴰⵏ ⵙ ⵜⴰⵏⵙⴰ ⵏⵏⵓⵏ { $email }. ⴽⵛⵎⴰⵜ ⵙ ⵖⵓⵔⵙ ⵢⴰⵜ ⵜⵉⴽⴽⵍⵜ ⵉ ⵓⵣⴷⴰⵢ ⵏⵏⵙ.
ways-first-no-email = { $provider } ⵓⵔ ⵉⴼⴽⵉ ⵜⴰⵏⵙⴰ ⵜⴰⵍⵉⴽⵜⵕⵓⵏⵉⵜ ⵉⵜⵜⵓⵙⴼⴰⵇⵏ. ⵙⵏⵓⵍⴼⵓⵢⴰⵜ ⵙ ⵓⵣⵡⵡⴰⵔ ⴰⵎⵉⴹⴰⵏ ⵙ ⵜⴰⵏⵙⴰ ⵏⵏⵓⵏ, ⵜⵓⵖⵓⵍⵎ ⴷ ⵉ ⵓⵣⴷⴰⵢ.
ways-first-new = ⵓⵔ ⵖⵓⵔⵉ ⴰⵎⵉⴹⴰⵏ ⵖⵉⴷ
ways-first-email = ⴰⵎⵉⴹⴰⵏ ⵏⵏⵓⵏ ⵔⴰⴷ ⵉⵍⵉ ⵙ ⵜⴰⵏⵙⴰ { $email }.
ways-name = ⵉⵙⵎ ⴰⵎⵎⴰⴷ
ways-name-missing = ⴰⵔⴰⵜ ⵉⵙⵎ ⵏⵏⵓⵏ, ⴳ 200 ⵏ ⵉⵙⴽⴽⵉⵍⵏ ⵙ ⵓⵎⴰⵜⴰⵢ.
ways-first-make = ⵙⵏⵓⵍⴼⵓ ⴰⵎⵉⴹⴰⵏ ⵉⵏⵓ
ways-first-old = ⵖⵓⵔⵉ ⴰⵎⵉⴹⴰⵏ ⵖⵉⴷ
ways-first-old-text = ⴽⵛⵎⴰⵜ ⵙ ⵖⵓⵔⵙ ⵢⴰⵜ ⵜⵉⴽⴽⵍⵜ: ⴹⴰⵕⵜ ⵓⵢⴰⵏⵏ, ⵙ ⵙⵉⵏ ⵔⴰⴷ ⵜ ⵔⵥⵎⵏ.
ways-first-sign-in = ⴽⵛⵎ ⵙ ⵓⵎⵉⴹⴰⵏ ⵉⵏⵓ
ways-link-title = ⴰⵣⴷⴰⵢ ⵏ ⵜⵎⴰⴳⵉⵜ ⴰⴷ ⴷ ⵓⵎⵉⴹⴰⵏ ⵏⵏⵓⵏ
ways-link-lead = ⵜⵙⵙⵓⴼⵖⵎ ⵜⴰⵎⴰⴳⵉⵜ ⵏⵏⵓⵏ ⵖⵓⵔ { $provider }, ⵜⵍⵍⴰⵎ ⴳ ⵓⵎⵉⴹⴰⵏ { $email }. ⵉⵙ ⵜⵔⴰⵎ ⴰⴷ ⵜⵔⵥⵎ ⵜⵎⴰⴳⵉⵜ ⴰⴷ ⴰⵎⵉⴹⴰⵏ ⴰⴷ?
ways-link-button = ⵣⴷⵉ { $provider }
ways-link-no = ⵓⵀⵓ, ⵓⵔ ⴷ ⴰⵎⵉⴹⴰⵏ ⵉⵏⵓ
ways-linked = ⵉⵣⴷⵉ: ⵜⵣⵎⵔⵎ ⴰⴷ ⵜⴽⵛⵎⵎ ⵙ { $provider }.
ways-farewell = ⵔⴰⴷ ⴽⵯⵏ ⵏⴰⵡⵉ ⵙ { $provider } ⵉ ⵓⴼⴼⵓⵖ ⵏⵏⵓⵏ ⵙⴳ ⴷⵉⵏ ⵓⵍⴰ ⵏⵜⵜⴰ.
ways-farewell-button = ⴼⴼⵖ ⵙⴳ { $provider }
ways-farewell-no = ⵇⵇⵉⵎ ⵖⵉⴷ
ways-email-title = ⴽⵛⵎ ⵙ ⵓⵙⵖⵓⵏ ⴳ ⵜⴱⵔⴰⵜ ⵜⴰⵍⵉⴽⵜⵕⵓⵏⵉⵜ
ways-email-lead = ⴰⵔⴰⵜ ⵜⴰⵏⵙⴰ ⵏⵏⵓⵏ: ⵔⴰⴷ ⴰⴽⵯⵏ ⵏⴰⵣⵏ ⴰⵙⵖⵓⵏ ⵏ ⵢⴰⵜ ⵜⵉⴽⴽⵍⵜ. ⵎⴽ ⵓⵔ ⵖⵓⵔⵓⵏ ⴰⵎⵉⴹⴰⵏ, ⵔⴰⴷ ⵜ ⵉⵙⵏⵓⵍⴼⵓ ⵓⵙⵖⵓⵏ ⴰⴷ.
ways-email-wrong = ⴰⵔⴰⵜ ⵜⴰⵏⵙⴰ ⵜⴰⵍⵉⴽⵜⵕⵓⵏⵉⵜ ⵉⵖⵓⴷⴰⵏ, ⵣⵓⵏⴷ name@example.ma.
ways-send-link = ⴰⵣⵏ ⴰⵙⵖⵓⵏ
ways-too-many = ⵏⵓⵣⵏ ⵢⴰⴷ ⴽⵉⴳⴰⵏ ⵏ ⵜⴱⵔⴰⵜⵉⵏ ⵙ ⵜⴰⵏⵙⴰ ⴰⴷ. ⴰⵔⵎⴰⵜ ⴹⴰⵕⵜ { $minutes ->
    [one] { $minutes } ⵏ ⵜⵓⵙⴷⵉⴷⵜ
   *[other] { $minutes } ⵏ ⵜⵓⵙⴷⵉⴷⵉⵏ
}, ⵏⵖ ⴽⵛⵎⴰⵜ ⵙ ⵜⴱⵔⵉⴷⵜ ⵢⴰⴹⵏ.
ways-sign-up-link = ⵙⵏⵓⵍⴼⵓ ⴰⵎⵉⴹⴰⵏ ⵙ ⵜⴳⵓⵔⵉ ⵏ ⵓⵣⵔⴰⵢ
ways-forgotten-title = ⵜⵓⵜⵓ ⵜⴳⵓⵔⵉ ⵏ ⵓⵣⵔⴰⵢ
ways-forgotten-lead = ⴰⵔⴰⵜ ⵜⴰⵏⵙⴰ ⵏ ⵓⵎⵉⴹⴰⵏ ⵏⵏⵓⵏ: ⵔⴰⴷ ⴰⴽⵯⵏ ⵏⴰⵣⵏ ⴰⵙⵖⵓⵏ ⵉ ⵓⵙⵜⴰⵢ ⵏ ⵜⴳⵓⵔⵉ ⵏ ⵓⵣⵔⴰⵢ ⵢⴰⴹⵏ.
sent-title = ⵥⵕⴰⵜ ⵜⴰⴱⵔⴰⵜ ⵏⵏⵓⵏ
sent-lead = ⵎⴽ ⵜⵥⴹⴰⵕ ⵜⴰⵏⵙⴰ ⴰⴷ, ⵏⵓⵣⵏ ⴰⵙ ⵜⴰⴱⵔⴰⵜ ⴳ ⵉⵍⵍⴰ ⵓⵙⵖⵓⵏ. ⵔⵥⵎⴰⵜ ⵜ ⴳ 15 ⵏ ⵜⵓⵙⴷⵉⴷⵉⵏ.
sent-code = ⵎⴽ ⵜⵕⵥⵎⵎ ⴰⵙⵖⵓⵏ ⴳ ⵡⴰⵍⵍⴰⵍ ⵏⵖ ⴳ ⵓⵎⵙⵙⴰⵔⴰ ⵢⴰⴹⵏ, ⵔⴰⴷ ⴰⵡⵏ ⵉⵜⵜⵓⵜⵔ ⵓⵏⴳⴰⵍ ⴰⴷ. ⴰⴷ ⵜ ⵓⵔ ⵜⴼⴽⵎ ⵉ ⵢⴰⵏ.
sent-nothing = ⵓⵔ ⴷ ⵜⵍⴽⵉⵎ ⵢⴰⵜ? ⵥⵕⴰⵜ ⴳ ⵉⵙⵙⵓⴼⵖⵏ, ⵙⵙⴼⴰⵇⴰⵜ ⵜⴰⵏⵙⴰ, ⵜⵙⵓⵜⵔⵎ ⵜⴰⴱⵔⴰⵜ ⵢⴰⴹⵏ.
sign-up-title = ⵙⵏⵓⵍⴼⵓ ⴰⵎⵉⴹⴰⵏ
sign-up-lead = ⵢⴰⵏ ⵓⵎⵉⴹⴰⵏ ⵉ ⵜⵎⵙⵙⵓⴳⵓⵔⵉⵏ ⴰⴽⴽⵯ. ⵓⵔ ⵉⵇⵇⵉⵏ ⵉ ⵓⵙⴽⴽⵉⵔ ⵏⵖ ⵓⴹⴼⴰⵕ ⵏ ⵜⵉⵙⵜⴽⴰⵔⵉⵏ.
sign-up-submit = ⴷⴷⵓ ⴷⴰⵜ
sign-up-have-one = ⵖⵓⵔⵉ ⴰⵎⵉⴹⴰⵏ: ⴽⵛⵎ
proof-sign-in-title = ⵙⵙⴷⵓⵙ ⴰⴽⵛⵛⵓⵎ
proof-sign-in-lead = ⴰⴽⵛⵛⵓⵎ ⵙ ⵜⴰⵏⵙⴰ { $email }.
proof-sign-in-button = ⴽⵛⵎ
proof-sign-up-title = ⵙⵙⴷⵓⵙ ⴰⵎⵉⴹⴰⵏ ⵏⵏⵓⵏ
proof-sign-up-lead = ⴰⵎⵉⴹⴰⵏ ⴰⵎⴰⵢⵏⵓ ⵙ ⵜⴰⵏⵙⴰ { $email }.
proof-sign-up-button = ⵙⵏⵓⵍⴼⵓ ⴰⵎⵉⴹⴰⵏ ⵉⵏⵓ
proof-reset-title = ⵙⵜⵉ ⵜⴰⴳⵓⵔⵉ ⵏ ⵓⵣⵔⴰⵢ ⵢⴰⴹⵏ
proof-reset-lead = ⵉ ⵓⵎⵉⴹⴰⵏ { $email }. ⵔⴰⴷ ⵎⵎⴷⵏ ⵜⵉⵖⵉⵎⵉⵜⵉⵏ ⴰⴽⴽⵯ.
proof-reset-button = ⵃⴹⵓ ⵜⴰⴳⵓⵔⵉ ⵏ ⵓⵣⵔⴰⵢ
proof-reset-done = ⵜⴱⴷⴷⵍ ⵜⴳⵓⵔⵉ ⵏ ⵓⵣⵔⴰⵢ. ⴽⵛⵎⴰⵜ ⵙ ⵔⵙ.
proof-address-title = ⵙⵙⴷⵓⵙ ⵜⴰⵏⵙⴰ ⵜⴰⵎⴰⵢⵏⵓⵜ
proof-address-lead = ⵜⴰⵏⵙⴰ ⵏ ⵓⵎⵉⴹⴰⵏ ⵏⵏⵓⵏ ⵔⴰⴷ ⵜⴳ { $email }.
proof-address-button = ⵙⵏⴼⵍ ⵜⴰⵏⵙⴰ
proof-code = ⴰⵏⴳⴰⵍ ⵉⵜⵜⵓⵎⵍⴰⵏ ⴳ ⵓⵎⵙⵙⴰⵔⴰ ⴰⵎⵣⵡⴰⵔⵓ
proof-code-hint = ⵚⴹⵉⵚ ⵏ ⵡⵓⵟⵟⵓⵏⵏ, ⴳ ⵜⴰⵙⵏⴰ ⵙⴳ ⵜⵙⵓⵜⵔⵎ ⴰⵙⵖⵓⵏ.
proof-code-wrong = ⵓⵔ ⵉⵎⵢⴰⴽ ⵓⵏⴳⴰⵍ. ⴰⵔⴰⵜ ⵜ ⵣⵓⵏⴷ ⵎⴰⵎⴽ ⵉⵜⵜⵓⵎⵍⴰ; ⴹⴰⵕⵜ ⵙⵎⵎⵓⵙ ⵏ ⵜⵉⵔⵎⵉⵜⵉⵏ, ⵙⵓⵜⵔⴰⵜ ⴰⵙⵖⵓⵏ ⵢⴰⴹⵏ.
proof-not-you = ⵎⴽ ⵓⵔ ⵜⵙⵓⵜⵔⵎ ⴰⵢⴰ, ⵇⵇⵏⴰⵜ ⵜⴰⵙⵏⴰ ⴰⴷ: ⵓⵔ ⵉⴱⴷⴷⵍ ⵢⴰⵜ.
proof-gone-title = ⴰⵙⵖⵓⵏ ⴰⴷ ⵓⵔ ⵙⵓⵍ ⵉⵖⵓⴷⴰ
proof-gone-lead = ⵉⵜⵜⵓⵙⵎⵔⴰⵙ ⵢⴰⴷ, ⵏⵖ ⵉⵣⵔⵉ ⵡⴰⴽⵓⴷ ⵏⵏⵙ. ⵙⵓⵜⵔⴰⵜ ⵢⴰⴹⵏ ⵙⴳ ⵜⴰⵙⵏⴰ ⵏ ⵓⴽⵛⵛⵓⵎ.
proof-gone-button = ⵜⴰⵙⵏⴰ ⵏ ⵓⴽⵛⵛⵓⵎ
profile-email-changed = ⵜⴱⴷⴷⵍ ⵜⴰⵏⵙⴰ ⵏ ⵓⵎⵉⴹⴰⵏ ⵏⵏⵓⵏ. ⵏⵙⵙⵏ ⵉ ⵜⴰⵏⵙⴰ ⵉⵣⵔⵉⵏ.
profile-email-taken = ⵓⵔ ⵜⴱⴷⴷⵍ ⵜⴰⵏⵙⴰ: ⵖⵓⵔⵙ ⴰⵎⵉⴹⴰⵏ ⵢⴰⴹⵏ. ⵙⵜⵉⴰⵜ ⵢⴰⴹⵏ.
mail-ways-sign-in-subject = ⴰⵙⵖⵓⵏ ⵏⵏⵓⵏ ⵏ ⵓⴽⵛⵛⵓⵎ
mail-ways-sign-in-body =
    ⴽⵛⵎⴰⵜ ⵙ ⵓⵙⵖⵓⵏ ⴰⴷ, ⵢⴰⵜ ⵜⵉⴽⴽⵍⵜ ⴳ { $minutes } ⵏ ⵜⵓⵙⴷⵉⴷⵉⵏ:

    { $link }
mail-ways-sign-up-subject = ⵙⵙⴷⵓⵙⴰⵜ ⴰⵎⵉⴹⴰⵏ ⵏⵏⵓⵏ
mail-ways-sign-up-body =
    ⵉ ⵓⵙⵏⵓⵍⴼⵓ ⵏ ⵓⵎⵉⴹⴰⵏ ⵏⵏⵓⵏ, ⵔⵥⵎⴰⵜ ⴰⵙⵖⵓⵏ ⴰⴷ ⴳ { $minutes } ⵏ ⵜⵓⵙⴷⵉⴷⵉⵏ:

    { $link }
mail-ways-reset-subject = ⵙⵜⵉ ⵜⴰⴳⵓⵔⵉ ⵏ ⵓⵣⵔⴰⵢ ⵢⴰⴹⵏ
mail-ways-reset-body =
    ⵙⵜⵉⴰⵜ ⵜⴰⴳⵓⵔⵉ ⵏ ⵓⵣⵔⴰⵢ ⵢⴰⴹⵏ ⵙ ⵓⵙⵖⵓⵏ ⴰⴷ ⴳ { $minutes } ⵏ ⵜⵓⵙⴷⵉⴷⵉⵏ:

    { $link }
mail-ways-address-subject = ⵙⵙⴷⵓⵙⴰⵜ ⵜⴰⵏⵙⴰ ⵏⵏⵓⵏ ⵜⴰⵎⴰⵢⵏⵓⵜ
mail-ways-address-body =
    ⴰⴼⴰⴷ ⴰⴷ ⵜⴳ ⵜⴰⵏⵙⴰ ⴰⴷ ⵜⵉⵏ ⵓⵎⵉⴹⴰⵏ ⵏⵏⵓⵏ, ⵔⵥⵎⴰⵜ ⴰⵙⵖⵓⵏ ⴰⴷ ⴳ { $minutes } ⵏ ⵜⵓⵙⴷⵉⴷⵉⵏ:

    { $link }
mail-ways-known-subject = ⵖⵓⵔⵓⵏ ⵢⴰⴷ ⴰⵎⵉⴹⴰⵏ
mail-ways-known-body =
    ⵉⵜⵜⵓⵜⵔ ⵓⵎⵉⴹⴰⵏ ⵙ ⵜⴰⵏⵙⴰ ⵏⵏⵓⵏ, ⵖⵓⵔⵙ ⵢⴰⴷ ⵢⴰⵏ. ⴽⵛⵎⴰⵜ ⵙⴳ ⵖⵉⴷ:

    { $link }
mail-ways-not-you = ⵎⴽ ⵓⵔ ⵜⵙⵓⵜⵔⵎ ⵜⴰⴱⵔⴰⵜ ⴰⴷ, ⴰⵊⵊⴰⵜ ⵜⵜ: ⵓⵔ ⵉⴱⴷⴷⵍ ⵢⴰⵜ. ⴰⴷ ⵓⵔ ⵜⴰⵣⵏⵎ ⴰⵙⵖⵓⵏ ⵏⵏⵙ ⵉ ⵢⴰⵏ.
mail-ways-address-changed = ⵜⴱⴷⴷⵍ ⵜⴰⵏⵙⴰ ⵜⴰⵍⵉⴽⵜⵕⵓⵏⵉⵜ ⵏ ⵓⵎⵉⴹⴰⵏ ⵏⵏⵓⵏ: ⵜⴰⴷ ⴰⵢⴷ ⵉⴳⴰⵏ ⵜⴰⴱⵔⴰⵜ ⵜⴰⵎⴳⴳⴰⵔⵓⵜ ⵙ ⵜⴰⵏⵙⴰ ⵉⵣⵔⵉⵏ.
profile = ⴰⵎⴰⵖⵏⵓ ⵉⵏⵓ
profile-lang = ⵜⵓⵜⵍⴰⵢⵜ ⵏ ⵜⴱⵔⴰⵜⵉⵏ
profile-lang-hint = ⵜⵓⵜⵍⴰⵢⵜ ⵙ ⴰⵡⵏ ⵏⵜⵜⴰⵔⴰ.
profile-save = ⵃⴹⵓ
profile-saved = ⵉⵜⵜⵓⵃⴹⴰ ⵓⵎⴰⵖⵏⵓ ⵏⵏⵓⵏ.
profile-email-title = ⵙⵏⴼⵍ ⵜⴰⵏⵙⴰ ⵜⴰⵍⵉⴽⵜⵕⵓⵏⵉⵜ
profile-email-lead = ⵜⴰⵏⵙⴰ ⵏⵏⵓⵏ ⵏ ⵖⵉⵍⴰⴷ: { $email }. ⵔⴰⴷ ⵏⴰⵣⵏ ⴰⵙⵖⵓⵏ ⵙ ⵜⵎⴰⵢⵏⵓⵜ; ⵓⵔ ⵉⴱⴷⴷⵍ ⵢⴰⵜ ⴰⵔ ⴽⵉⵖ ⵉⵜⵜⵓⵔⵥⵎ.
profile-email-new = ⵜⴰⵏⵙⴰ ⵜⴰⵎⴰⵢⵏⵓⵜ
profile-back = ⴰⵖⵓⵍ ⵙ ⵓⵎⴰⵖⵏⵓ ⵉⵏⵓ
profile-links = ⵜⵉⵏⴰⴼⵓⵜⵉⵏ ⵏ ⵜⵎⴰⴳⵉⵜ ⵉⵣⴷⵉⵏ
profile-links-none = ⵓⵔ ⵜⵣⴷⵉ ⴽⵔⴰ ⵏ ⵜⵏⴰⴼⵓⵜ ⴷ ⵓⵎⵉⴹⴰⵏ ⵏⵏⵓⵏ.
profile-link = { $provider }, ⵙⴳ { $since }
profile-unlink = ⴽⴽⵙ ⴰⵣⴷⴰⵢ ⵏ { $provider }
profile-unlinked = ⵉⵜⵜⵓⴽⴽⵙ ⵓⵣⴷⴰⵢ. ⵔⴰⴷ ⵉⵇⵇⵉⵎ ⵓⵎⵉⴹⴰⵏ ⵏⵏⵓⵏ ⵉⵔⵥⵎ ⵙ ⵜⴰⵏⵙⴰ ⵏⵏⵓⵏ.
claim-title = ⵔⵏⵓ ⵜⴰⵙⵜⴽⴰⵔⵜ ⵙ ⵓⵎⵉⴹⴰⵏ ⵉⵏⵓ
claim-lead = ⵜⵙⴽⵔⵎ ⵜⴰⵙⵜⴽⴰⵔⵜ ⴱⵍⴰ ⴰⴽⵛⵛⵓⵎ? ⴰⵔⴰⵜ ⵓⵟⵟⵓⵏ ⵏⵏⵙ ⴷ ⵓⵏⴳⴰⵍ ⵓⴼⴼⵉⵔ: ⵔⴰⴷ ⵜⴱⴰⵏ ⴳ ⵓⵙⴰⵢⵔⴰⵔ ⵏⵏⵓⵏ.
claim-submit = ⵔⵏⵓ
claim-done = ⵜⵔⵏⴰ ⵜⵙⵜⴽⴰⵔⵜ { $number } ⵙ ⵓⵎⵉⴹⴰⵏ ⵏⵏⵓⵏ.
claim-taken = ⵜⴰⵙⵜⴽⴰⵔⵜ ⴰⴷ ⵜⵣⴷⵉ ⴷ ⵓⵎⵉⴹⴰⵏ ⵢⴰⴹⵏ. ⴹⴼⵔⴰⵜ ⵜⵜ ⵙ ⵡⵓⵟⵟⵓⵏ ⴷ ⵓⵏⴳⴰⵍ ⵏⵏⵙ.
phone-sign-in-title = ⴽⵛⵎ ⵙ ⵓⵏⴳⴰⵍ ⴳ ⵜⵉⵍⵉⴼⵓⵏ
phone-sign-in-lead = ⵉ ⵡⴰⵏⵏⴰ ⵉⵙⵙⴷⵓⵙⵏ ⵓⵟⵟⵓⵏ ⵏⵏⵙ ⴳ ⵓⵎⴰⵖⵏⵓ. ⵔⴰⴷ ⵏⴰⵣⵏ ⴰⵏⴳⴰⵍ ⵙ SMS; ⴰⵙⵖⵓⵏ ⴳ ⵜⴱⵔⴰⵜ ⵏⵖ ⵜⴰⵙⴰⵔⵓⵜ ⵏ ⵓⵣⵔⴰⵢ ⵓⴳⴳⴰⵔⵏ ⴰⵙ ⵜⴰⵏⴼⵍⴰ.
phone-number = ⵓⵟⵟⵓⵏ ⵏ ⵜⵉⵍⵉⴼⵓⵏ
phone-hint = ⵣⵓⵏⴷ 0612345678.
phone-send = ⴰⵣⵏ ⴰⵏⴳⴰⵍ
phone-wrong = ⴰⵔⴰⵜ ⵓⵟⵟⵓⵏ ⵏ ⵜⵉⵍⵉⴼⵓⵏ ⵉⵖⵓⴷⴰⵏ, ⵣⵓⵏⴷ 0612345678.
phone-code-title = ⴰⵔⴰⵜ ⴰⵏⴳⴰⵍ
phone-code-lead = ⵎⴽ ⵉⵥⴹⴰⵕ ⵡⵓⵟⵟⵓⵏ ⴰⴷ, ⵏⵓⵣⵏ ⴰⵙ ⵚⴹⵉⵚ ⵏ ⵡⵓⵟⵟⵓⵏⵏ ⵉ ⵎⵔⴰⵡ ⵏ ⵜⵓⵙⴷⵉⴷⵉⵏ.
phone-code = ⴰⵏⴳⴰⵍ
phone-code-wrong = ⵓⵔ ⵉⵎⵢⴰⴽ ⵓⵏⴳⴰⵍ, ⵏⵖ ⵉⵣⵔⵉ ⵡⴰⴽⵓⴷ ⵏⵏⵙ, ⵏⵖ ⵓⴳⴳⵯⵜⵏⵜ ⵜⵉⵔⵎⵉⵜⵉⵏ. ⴰⵔⴰⵜ ⵜ ⵣⵓⵏⴷ ⵎⴰⵎⴽ ⴷ ⵉⵍⴽⵎ, ⵏⵖ ⵙⵓⵜⵔⴰⵜ ⵢⴰⴹⵏ.
phone-own-title = ⵙⵙⴷⵓⵙ ⵓⵟⵟⵓⵏ ⵉⵏⵓ ⵏ ⵜⵉⵍⵉⴼⵓⵏ
phone-own-lead = ⵔⴰⴷ ⵏⴰⵣⵏ ⴰⵏⴳⴰⵍ ⵙ ⵡⵓⵟⵟⵓⵏ; ⴹⴰⵕⵜ ⵜⵉⵔⵔⴰ ⵏⵏⵙ ⵔⴰⴷ ⵉⵖⵓⴷⵓ ⵉ ⵓⴽⵛⵛⵓⵎ.
phone-none = ⵓⵔ ⵜⵙⵙⴷⵓⵙⵎ ⴽⵔⴰ ⵏ ⵡⵓⵟⵟⵓⵏ.
phone-done = ⵉⵜⵜⵓⵙⴷⵓⵙ ⵡⵓⵟⵟⵓⵏ ⵏⵏⵓⵏ.
sms-code = Diwan: ⴰⵏⴳⴰⵍ ⵏⵏⵓⵏ { $code }, ⵉ ⵎⵔⴰⵡ ⵏ ⵜⵓⵙⴷⵉⴷⵉⵏ. ⴰⴷ ⵜ ⵓⵔ ⵜⴼⴽⵎ ⵉ ⵢⴰⵏ.
