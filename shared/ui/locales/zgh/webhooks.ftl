# Webhooks of an administration: the other systems that it tells.
webhooks-title = ⵉⴳⵓⵢⵏ ⵏ ⵡⵉⴱ
webhooks-lead = ⵙⵏⵖⵎⵙⴰⵜ ⵉⵏⴳⵔⴰⵡⵏ ⵏⵏⵓⵏ ⵢⴰⴹⵏ ⴰⴷⴷⴰⵢ ⵜⵏⴼⵍ ⵜⵎⵔⴰⵔⵓⵜ: ⴷⵉⵡⴰⵏ ⴰⵔ ⴰⵙⵏ ⵉⵜⵜⴰⵣⵏ ⵜⵓⵣⵉⵏⵜ ⵉⵜⵜⵓⵙⴳⵎⴰⵏ, ⵓⵔ ⴷⵉⴳⵙ ⵉⵙⴼⴽⴰ ⵉⵎⴰⵏⵉⵢⵏ.
webhooks-one = ⴰⴳⵓⵢ ⵏ ⵡⵉⴱ: { $name }
webhooks-add = ⵔⵏⵓ ⴰⴳⵓⵢ ⵏ ⵡⵉⴱ
webhooks-empty-title = ⵓⵔ ⵉⵍⵍⵉ ⵓⴳⵓⵢ ⵏ ⵡⵉⴱ ⴰⵔ ⵖⵉⵍⴰ
webhooks-empty-text = ⵔⵏⵓⵜ ⵜⴰⵏⵙⴰ ⵏ ⵓⵏⴳⵔⴰⵡ ⵏ ⵜⵏⴱⴱⴰⴹⵜ ⵏⵏⵓⵏ, ⴰⴼⴰⴷ ⴰⴷ ⵉⵙⵙⵏ ⵎⴰⵢⴷ ⵉⵊⵔⴰⵏ.
webhooks-description = ⵎⴰⵅ ⵉⵍⵍⴰ
webhooks-description-hint = ⴰⵎⴷⵢⴰ: ⵜⴰⴼⵍⵡⵉⵜ ⵏ ⵜⵏⴰⴼⵓⵜⵉⵏ ⵜⵉⵜⵉⴽⵏⵉⴽⵉⵏ.
webhooks-url = ⵜⴰⵏⵙⴰ
webhooks-url-hint = ⴰⵔ ⵜⴱⴷⴷⵓ ⵙ https:// ⴷ ⴰⵔ ⵜⵜⵔⴰⵔⴰ ⴳ ⵓⵏⵜⵔⵏⵉⵜ.
webhooks-kinds = ⵎⴰⵢⴷ ⴰⵙ ⵉⵜⵜⵓⵏⵏⴰⵏ
webhooks-kinds-hint = ⵙⵜⵉⵢⴰⵜ ⵢⴰⵏ ⵓⵎⵙⴰⵔ ⵎⵇⵇⴰⵔ.
webhooks-kinds-count = { $count ->
    [one] { $count } ⵏ ⵓⵎⵙⴰⵔ
   *[other] { $count } ⵏ ⵉⵎⵙⴰⵔⵏ
}
webhooks-state = ⴰⴷⴷⴰⴷ
webhooks-created = ⵉⵜⵜⵓⵔⵏⴰ ⴰⵙⵙ ⵏ
webhooks-active = ⵉⵙⵡⵓⵔⵉ
webhooks-disabled = ⵉⴱⴷⴷⴰ
webhooks-gone = ⵉⴱⴷⴷⴰ: ⴰⵏⵓⵎⴰⵥ ⵓⵔ ⵙⵓⵍ ⵉⵍⵍⵉ
webhooks-gone-text = ⴰⵏⵓⵎⴰⵥ ⵉⵔⴰⵔⴷ 410, ⵏⵏⴰ ⵉⴳⴰⵏ «ⵓⵔ ⵙⵓⵍ ⴰⵔⴰ». ⵙⵙⵏⵜ ⵜⴰⵏⵙⴰ ⴷ ⵡⵉⵏⵏⴰ ⵉⵙⵡⵓⵔⵔⵉⵏ ⴰⵏⴳⵔⴰⵡ ⴰⵏⵏ, ⵜⵙⵏⵓⴱⴳⴰⵎ ⵏⵖⴷ ⵜⴽⴽⵙⵎ ⴰⴳⵓⵢ.
webhooks-kind-received = ⵜⵉⵡⵉ ⴷ ⵜⵎⵔⴰⵔⵓⵜ
webhooks-kind-assigned = ⵜⴻⵜⵜⵓⴼⴽⴰ ⵜⵎⵔⴰⵔⵓⵜ ⵉ ⵓⵏⴱⴱⴰⴹ ⵏⵖ ⵉ ⵜⵏⴰⴼⵓⵜ
webhooks-kind-answered = ⵜⵜⵓⴼⴽⴰ ⵜⵔⴰⵔⵉⵜ
webhooks-kind-accepted = ⵉⵇⴱⵍ ⴱⴰⴱ ⵏⵏⵙ ⵜⴰⵔⴰⵔⵉⵜ
webhooks-kind-contested = ⵓⵔ ⵜⵜⵓⵇⴱⵍ ⵜⵔⴰⵔⵉⵜ
webhooks-kind-closed = ⵜⵇⵇⵏ ⵜⵎⵔⴰⵔⵓⵜ ⴱⵍⴰ ⴰⵣⵣⵉ
webhooks-kind-test = ⵜⵓⵣⵉⵏⵜ ⵏ ⵡⴰⵔⵎ
webhooks-error-description = ⴰⵔⴰⵜ ⵎⴰⵅ ⵉⵍⵍⴰ ⵓⴳⵓⵢ ⴰⴷ ⵏ ⵡⵉⴱ.
webhooks-error-long = ⴰⴹⵕⵉⵚ ⴰⴷ ⵢⵓⴳⵔ ⵜⵉⵖⵣⵉ: { $max } ⵏ ⵉⵙⴽⴽⵉⵍⵏ ⵙ ⵓⴳⴰⵔ.
webhooks-error-url = ⴰⵔⴰⵜ ⵜⴰⵏⵙⴰ ⵜⵓⵎⵎⵉⴷⵜ, ⴰⵎ https://system.example.ma/diwan.
webhooks-error-scheme = ⵜⴰⵏⵙⴰ ⵉⵇⵏⴻⵏ ⴰⴷ ⵜⴱⴷⵓ ⵙ https://: ⵜⵓⵣⵉⵏⵉⵏ ⴰⵔ ⵜⵜⵎⵓⴷⴷⵓⵏⵜ ⵙ ⵓⵡⴳⵍⵀⵏ ⵡⴰⵀⴰ.
webhooks-error-port = ⵜⴰⵡⵡⵓⵔⵜ ⴰⴷ ⵓⵔ ⵜⵜⵓⵙⵔⵉⵃ. ⵙⵎⵔⵙⴰⵜ ⵜⴰⵡⵡⵓⵔⵜ ⵏ https.
webhooks-error-password = ⴽⴽⵙⴰⵜ ⵉⵙⵎ ⴷ ⵜⴳⵓⵔⵉ ⵏ ⵓⵣⵔⴰⵢ ⵙⴳ ⵜⴰⵏⵙⴰ: ⴰⵙⴳⵎⴰⴹ ⵉⵏⵏⴰ ⵎⴰⵏⵡⴰ ⵏⵏⴰ ⵉⵜⵜⴰⵣⵏⵏ.
webhooks-error-private = ⵜⴰⵏⵙⴰ ⴰⴷ ⵓⵔ ⵜⵍⵍⵉ ⴳ ⵓⵏⵜⵔⵏⵉⵜ. ⴼⴽⴰⵜ ⵜⴰⵏⵙⴰ ⵜⴰⴳⴷⵓⴷⴰⵏⵜ ⵏ ⵓⵏⴳⵔⴰⵡ.
webhooks-error-kinds = ⵙⵜⵉⵢⴰⵜ ⵢⴰⵏ ⵓⵎⵙⴰⵔ ⵎⵇⵇⴰⵔ.
webhooks-error-since = ⵙⵜⵉⵢⴰⵜ ⴰⵣⵎⵣ.
webhooks-secret-title = ⵓⴼⵓⵔ ⵏ ⵓⴳⵓⵢ ⵏ ⵡⵉⴱ
webhooks-secret-lead = ⵙⵙⵏⵖⵍⴰⵜ ⵓⴼⵓⵔ ⴰⴷ ⴷⵖⵉ ⴳ ⵓⵏⴳⵔⴰⵡ ⴰⵏⵓⵎⴰⵥ. ⵓⵔ ⵙⵓⵍ ⵉⵜⵜⵓⵎⵍⴰ.
webhooks-secret-new = ⵙⵉⵙ ⴰⴷ ⵉⵙⵙⵏ ⵓⵏⴳⵔⴰⵡ ⴰⵏⵓⵎⴰⵥ ⵎⴰⵙ ⵜⵓⵣⵉⵏⵉⵏ ⴳⴰⵏⵜ ⵜⵉⵏ ⴷⵉⵡⴰⵏ.
webhooks-secret-rotated = ⴳ 24 ⵏ ⵜⵙⵔⴰⴳⵉⵏ ⴰⵔ ⵜⵜⴰⵙⵉⵏⵜ ⵜⵓⵣⵉⵏⵉⵏ ⵙⵏⴰⵜ ⵏ ⵉⵙⴳⵎⴰⴹⵏ: ⵡⵉⵏ ⵓⴼⵓⵔ ⴰⴷ ⴷ ⵡⵉⵏ ⵓⵣⵔⵉⵏ. ⴷⴼⴼⵉⵔ ⴰⵙ ⵓⵔ ⵙⵓⵍ ⵉⵙⵡⵉ ⵓⵣⵔⵉⵏ.
webhooks-secret-kept = ⵙⵙⵏⵖⵍⵖ ⵓⴼⵓⵔ
webhooks-previous = ⵓⴼⵓⵔ ⵓⵣⵔⵉⵏ
webhooks-until = ⴰⵔ ⵉⵙⴳⵎⴰⴹ ⴰⵔ { $date }
webhooks-test = ⴰⵣⵏ ⵜⵓⵣⵉⵏⵜ ⵏ ⵡⴰⵔⵎ
webhooks-tested = ⵜⴼⴼⵖ ⵜⵓⵣⵉⵏⵜ ⵏ ⵡⴰⵔⵎ. ⵜⴰⵢⴰⴼⵓⵜ ⵏⵏⵙ ⴰⴷ ⵜⴱⴰⵏ ⴳ ⵓⵖⵎⵉⵙ ⴷⴷⴰⵡ; ⴰⵍⵙⴰⵜ ⵉ ⵜⴰⵙⵏⴰ.
webhooks-disable = ⵙⴱⴷⴷ ⴰⵣⴰⵏ
webhooks-disabled-done = ⵉⴱⴷⴷⴰ ⵡⴰⵣⴰⵏ.
webhooks-enable = ⴰⵍⵙ ⵉ ⵡⴰⵣⴰⵏ
webhooks-enabled-done = ⵉⴱⴷⴰ ⵡⴰⵣⴰⵏ ⴷⴰⵖ.
webhooks-rotate = ⵙⵏⴼⵍ ⵓⴼⵓⵔ
webhooks-rotate-text = ⴰⴷ ⵉⵜⵜⵓⵙⴽⵔ ⵓⴼⵓⵔ ⴰⵎⴰⵢⵏⵓ ⴷ ⴰⴷ ⵉⵜⵜⵓⵎⵍ ⵢⴰⵜ ⵜⵡⴰⵍⵜ. ⵓⵣⵔⵉⵏ ⴰⵔ ⵉⵙⴳⵎⴰⴹ 24 ⵏ ⵜⵙⵔⴰⴳⵉⵏ.
webhooks-remove = ⴽⴽⵙ ⴰⴳⵓⵢ ⴰⴷ ⵏ ⵡⵉⴱ
webhooks-remove-text = ⵓⵔ ⵙⵓⵍ ⵜⵜⴰⵣⵏⵏⵜ ⵜⵓⵣⵉⵏⵉⵏ ⵖⵔ ⵜⴰⵏⵙⴰ ⴰⴷ, ⴷ ⵜⵉⵏⵏⴰ ⵉⵜⵜⵇⵍⵏ ⵓⵔ ⵔⴰⴷ ⴼⴼⵖⵏⵜ. ⵉ ⵓⵙⵓⵏⴼⵓ, ⵙⴱⴷⴷⴰⵜ ⴰⵣⴰⵏ.
webhooks-removed = ⵉⵜⵜⵓⴽⴽⵙ ⵓⴳⵓⵢ ⵏ ⵡⵉⴱ.
webhooks-log = ⴰⵖⵎⵉⵙ ⵏ ⵡⴰⵣⴰⵏ
webhooks-log-hint = ⵜⵓⵣⵉⵏⵜ ⵏⵏⴰ ⵓⵔ ⵢⵓⵡⵉⴹⵏ ⴰⴷ ⵜⴻⵜⵜⵡⴰⵣⵏ ⴰⵔ ⵎⵔⴰⵡⵜ ⵜⵡⴰⵍ ⴳ ⴽⵕⴰⴹ ⵡⵓⵙⵙⴰⵏ. ⴰⵖⵎⵉⵙ ⵉⵜⵜⵓⵃⴹⴰ 30 ⵏ ⵡⴰⵙⵙ.
webhooks-log-empty-title = ⵓⵔ ⵜⴰ ⵉⵜⵜⵡⴰⵣⵏ ⵡⴰⵍⵓ
webhooks-log-empty-text = ⴰⵣⵏⴰⵜ ⵜⵓⵣⵉⵏⵜ ⵏ ⵡⴰⵔⵎ ⴰⴼⴰⴷ ⴰⴷ ⵜⵙⵙⵏⵎ ⵉⵙ ⵜ ⵉⵜⵜⴰⵎⵥ ⵓⵏⴳⵔⴰⵡ ⴰⵏⵓⵎⴰⵥ.
webhooks-waiting = ⴰⵔ ⵉⵜⵜⵇⵍ
webhooks-delivered = ⵜⵓⵡⴹ
webhooks-failed = ⵜⴻⵣⴳⵍ
webhooks-next = ⴰⵔⵎ ⴷ ⵉⵜⴻⴷⴷⵓⵏ: { $date }
webhooks-attempts = { $count ->
    [one] { $count } ⵏ ⵡⴰⵔⵎ
   *[other] { $count } ⵏ ⵡⴰⵔⵎⵏ
}
webhooks-attempt = { $date }: { $result } ({ $duration } ms)
webhooks-took = ⵜⴻⵜⵜⵡⴰⵎⵥ, ⵜⴰⵔⴰⵔⵉⵜ { $status }
webhooks-fault-status = ⵓⵔ ⵜⵜⵓⵇⴱⵍ, ⵜⴰⵔⴰⵔⵉⵜ { $status }
webhooks-fault-redirect = ⵜⵙⵡⴰⵍⴰ ⵖⵔ ⵜⴰⵏⵙⴰ ⵢⴰⴹⵏ (ⵜⴰⵔⴰⵔⵉⵜ { $status }), ⵓⵔ ⵜⵜⵓⴹⴼⴰⵕ
webhooks-fault-address = ⵜⴰⵏⵙⴰ ⵓⵔ ⵉⵜⵜⵓⵙⵔⵉⵃⵏ: ⵓⵔ ⵜⵙⵙⵉⵡⵉⴹ ⵙ ⵓⵏⵜⵔⵏⵉⵜ
webhooks-fault-timeout = ⵓⵔ ⵜⵍⵍⵉ ⵜⵔⴰⵔⵉⵜ ⴳ 15 ⵏ ⵜⵙⵉⵏⵜ
webhooks-fault-connect = ⵓⵔ ⵉⵖⵉⵢ ⵓⵣⴷⴰⵢ
webhooks-fault-broken = ⵉⴱⴱⵉ ⵓⵣⴷⴰⵢ
webhooks-fault-inactive = ⵓⵔ ⵜⵜⵡⴰⵣⵏ: ⴰⴳⵓⵢ ⵏ ⵡⵉⴱ ⵉⵍⵍⴰ ⵉⴱⴷⴷⴰ
webhooks-replay = ⴰⵣⵏ ⴷⴰⵖ
webhooks-replayed = ⵜⵓⵣⵉⵏⵜ ⵜⴼⴼⵖ ⴷⴰⵖ, ⵙ ⵢⴰⵏ ⵓⵙⵎⵎⴰⵍ.
webhooks-replay-failed = ⴰⵣⵏ ⴷⴰⵖ ⴰⴽⴽⵯ ⵎⴰⵢⴷ ⵉⵣⴳⵍⵏ
webhooks-since = ⵙⴳ
webhooks-replayed-all = { $count ->
    [0] ⵓⵔ ⵜⵣⴳⵍ ⴽⵔⴰ ⵏ ⵜⵓⵣⵉⵏⵜ ⵙⴳ ⵓⵣⵎⵣ ⴰⴷ.
    [one] { $count } ⵏ ⵜⵓⵣⵉⵏⵜ ⵜⴼⴼⵖ ⴷⴰⵖ.
   *[other] { $count } ⵏ ⵜⵓⵣⵉⵏⵉⵏ ⴼⴼⵖⵏⵜ ⴷⴰⵖ.
}
rights-notifications = ⵜⵓⵣⵉⵏⵉⵏ ⵉ ⵉⵏⴰⴳⵔⴰⵡⵏ ⵢⴰⴹⵏ
right-notifications-webhooks = ⵙⵜⵉ ⵉⵏⴰⴳⵔⴰⵡⵏ ⵢⴰⴹⵏ ⵏⵏⴰ ⵎⵉ ⵉⵜⵜⵓⵏⵏⴰ ⵎⴰⵢⴷ ⵉⵊⵔⵓⵏ
