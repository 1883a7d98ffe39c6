# How administrations arrive: import, welcome, agreement, limits.
error-quota-minute = ⵉⵙⴽⴽⵉⵔⵏ ⵏⵏⴰ ⵉⵖⵔⴰⵏ ⵜⴰⴷⴱⵍⴰ ⴰⴷ ⵙⵙⵎⵔⵙⵏ { $calls } ⵏ ⵜⵖⵓⵔⵉⵡⵉⵏ ⵏⵏⵙ ⴳ ⵜⵓⵙⴷⵉⴷⵜ. ⴰⵍⵙⴰⵜ ⴷⴼⴼⵉⵔ ⵓⴽⵓⴷ ⵏⵏⴰ ⵉⵜⵜⵓⵏⵏⴰⵏ, ⵏⵖ ⵖⵔⴰⵜ ⴷⵔⵓⵙ.
error-quota-day = ⵉⵙⴽⴽⵉⵔⵏ ⵏⵏⴰ ⵉⵖⵔⴰⵏ ⵜⴰⴷⴱⵍⴰ ⴰⴷ ⵙⵙⵎⵔⵙⵏ { $calls } ⵏ ⵜⵖⵓⵔⵉⵡⵉⵏ ⵏ ⵡⴰⵙⵙ ⴰⴷ. ⴰⵍⵙⴰⵜ ⴰⵙⴽⴽⴰ.
setup-quota-calls = ⵜⵉⵖⵓⵔⵉⵡⵉⵏ ⵏ ⵉⵙⴽⴽⵉⵔⵏ: { $minute } ⴳ ⵜⵓⵙⴷⵉⴷⵜ, { $day } ⴳ ⵡⴰⵙⵙ
quotas-calls-minute = ⵜⵉⵖⵓⵔⵉⵡⵉⵏ ⴳ ⵜⵓⵙⴷⵉⴷⵜ
quotas-calls-day = ⵜⵉⵖⵓⵔⵉⵡⵉⵏ ⴳ ⵡⴰⵙⵙ
quotas-usual = ⵎⴽ ⵓⵔ ⵉⵍⵍⵉ ⵓⵎⴹⴰⵏ ⴷⴰ, ⴰⵡⵜⵜⵓ ⵉⴳⴰ { $count }.
quotas-messages-day = ⵜⵓⵣⵉⵏⵉⵏ ⴳ ⵡⴰⵙⵙ
quotas-messages-hint = ⵉⵎⴰⵢⵍⵏ ⴷ ⵜⵓⵣⵉⵏⵉⵏ ⵜⵉⴳⵣⵣⴰⵍⵉⵏ ⴰⴽⴽⵯ. ⵡⵉⵏⵏⴰ ⵉⵣⵔⵉⵏ ⴰⵔ ⴷⴷⵓⵏ ⴰⵙⴽⴽⴰ.
quotas-storage = ⴰⴷⵖⴰⵔ ⵏ ⵉⴼⴰⵢⵍⵓⵜⵏ, ⵙ MB
quotas-used = ⵉⵜⵜⵓⵙⵎⵔⵙ: { $messages } ⵏ ⵜⵓⵣⵉⵏⵉⵏ ⴰⵙⵙ ⴰⴷ, { $megabytes } MB ⵏ ⵉⴼⴰⵢⵍⵓⵜⵏ
quotas-save = ⵃⴹⵓ ⵉⵡⵜⵜⴰ
quotas-saved = ⵜⵜⵓⵃⴹⴰⵏ ⵉⵡⵜⵜⴰ.
quotas-wrong = ⴰⵔⴰ ⴰⵎⴹⴰⵏ ⵙⴳ 1 ⴰⵔ { $most }
held-text-message = ⵜⵓⵣⵉⵏⵜ ⵜⴰⴳⵣⵣⴰⵍⵜ
mail-welcome-subject = { $tenant } ⴰⵔ ⴽⵓⵏ ⵜⵇⵇⵍ ⴳ ⴷⵉⵡⴰⵏ
mail-welcome-body = ⵜⴻⵜⵜⵓⵣⵎⵎⴻⵎ { $tenant } ⴳ ⴷⵉⵡⴰⵏ, ⴽⵏⵏⵉ ⵜⴳⴰⵎ ⴰⵎⵙⵙⵓⴷⵙ ⴰⵎⵣⵡⴰⵔⵓ ⵏⵏⵙ.

    ⵔⵥⵎⴰⵜ ⴰⵙⵖⵏ ⴰⴷ ⵃⵎⴰ ⴰⴷ ⵜⵙⵜⵉⵎ ⵜⴰⴳⵓⵔⵉ ⵏ ⵓⵣⵔⴰⵢ ⴷ ⴰⴷ ⵜⵙⵙⵏⵜⵉⵎ ⴰⵔⵎ:
    { $link }

    ⵉⴳⴰ ⵉⵎⵖⴰⵔ { $days } ⵏ ⵡⵓⵙⵙⴰⵏ. ⴰⵔⵎ ⵓⵔ ⵉⵜⵜⵇⵇⵏ ⴰⵡⴷ ⵢⴰⵏ: ⵖⴰⵙ ⵜⴰⵔⴰⴱⴱⵓⵜ ⵏⵏⵓⵏ ⴰⵢ ⵉⵜⵜⴰⵡⵉⵏ ⵜⵓⵣⵉⵏⵉⵏ ⴰⵔ ⴷ ⵉⵜⵜⵓⵙⵙⵓⵎⴰ ⵓⵙⵙⵏⵜⵉ ⵏ ⵜⵏⴰⴼⵓⵜ.
invitation-by-platform = ⵉⵎⵙⵡⵓⵔⵉⵏ ⵏ ⵜⵙⵙⵉⵜ
join-erased = ⵓⵔ ⵙⵓⵍ ⵜⴷⵔⵉ
join-erased-text = ⵜⴼⴼⵖ ⵜⴷⴱⵍⴰ ⴰⴷ ⵙⴳ ⴷⵉⵡⴰⵏ, ⵜⵜⵓⵙⴼⴹⵏⵜ ⵜⵎⵓⵛⴰ ⵏⵏⵙ.
agreement-lead = ⴰⴷ ⵉⵙⵎⴹⵢ ⵜⴰⵎⵙⴰⵙⴰⵢⵜ ⵡⴰⵏⵏⴰ ⵉⵣⵎⵔⵏ ⴰⴷ ⵉⵙⵙⴽⵛⵎ ⵜⴰⴷⴱⵍⴰ ⵏⵏⵓⵏ, ⴷⴼⴼⵉⵔⵙ ⴼⴽⴰⵜⵜ ⴷⴰ. ⵓⵔ ⵜⵜⵙⵏⵜⴰⵢ ⵜⵏⴰⴼⵓⵜ ⴱⵍⴰ ⵏⵜⵜⴰⵜ.
agreement-there = ⵜⴰⵎⵙⴰⵙⴰⵢⵜ ⵏⵏⴰ ⵉⵜⵜⵓⴼⴽⴰⵏ
agreement-again = ⴼⴽ ⵜⴰⵎⵙⴰⵙⴰⵢⵜ ⵜⴰⵎⴰⵢⵏⵓⵜ
agreement-handed-in = ⵜⴻⵜⵜⵓⴼⴽⴰ ⴰⵙⵙ ⵏ
agreement-save = ⴼⴽ ⵜⴰⵎⵙⴰⵙⴰⵢⵜ
agreement-saved = ⵜⴻⵜⵜⵓⴼⴽⴰ ⵜⵎⵙⴰⵙⴰⵢⵜ.
approval-agreement-missing = ⵓⵔ ⵜⵍⵍⵉ ⵜⵎⵙⴰⵙⴰⵢⵜ ⵉⵜⵜⵓⵙⵎⴹⵢⵏ: ⵔⴰⵔ ⴰⵙⵓⵜⵔ ⵃⵎⴰ ⴰⴷ ⵜⴻⵜⵜⵓⴼⴽ ⵣⵡⴰⵔ
approval-open-first = ⵕⵥⵎⴰⵜ ⵣⵡⴰⵔ ⵜⴰⵎⵙⴰⵙⴰⵢⵜ ⵉⵜⵜⵓⵙⵎⴹⵢⵏ, ⴳ ⵜⴰⵙⵏⴰ ⴰⴷ: ⵜⵉⵖⵜⵙⵜ ⵏⵏⵓⵏ ⵜⴳⴰ ⵜⵉⵏ ⵎⴰⵢⴷ ⴷⵉⴳⵙ ⵜⵖⵔⴰⵎ
