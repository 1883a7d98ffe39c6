# People, roles, units, tokens and delegations of an administration.
role-signatory = ⴰⵎⵙⵜⴰⵢ
role-inspector = ⴰⵎⵏⴰⴳⴰⵢ
rights-complaints = ⵜⵉⵎⵔⴰⵔⵉⵏ
rights-identity = ⵜⴰⵏⴱⴱⴰⴹⵜ
right-complaints-read = ⴰⵖⵔⵉ ⵏ ⵜⵎⵔⴰⵔⵉⵏ ⴷ ⵉⵙⵎⴰⵡⵏ ⵏ ⵉⵎⵙⴽⴰⵔⵏ ⵏⵏⵙⵏⵜ
right-complaints-assign = ⴰⵙⵙⵉⵡⴹ ⵏ ⵜⵎⵔⴰⵔⵉⵏ ⵉ ⵉⵎⵙⵡⵓⵔⵉⵢⵏ
right-complaints-answer = ⵜⴰⵎⵔⴰⵔⵓⵜ ⵖⴼ ⵜⵎⵔⴰⵔⵉⵏ ⵏⵏⴰ ⵖⵓⵔⵙ
right-identity-people = ⵜⵉⵖⵔⵉ ⵏ ⵎⴷⴷⵏ, ⴰⵙⵏⴼⵍ ⵏ ⵜⵡⵓⵔⵉⵡⵉⵏ ⵏⵏⵙⵏ, ⴰⵙⵎⴷⵓ ⵏ ⵓⵎⴰⵙⴰⵢ
right-identity-roles = ⴰⵙⵏⵓⵍⴼⵓ ⴷ ⵓⵙⵏⴼⵍ ⵏ ⵜⵡⵓⵔⵉⵡⵉⵏ
right-identity-units = ⴰⵙⵏⵓⵍⴼⵓ ⴷ ⵓⵙⵏⴼⵍ ⵏ ⵜⵎⵓⵏⵉⵏ
right-identity-tokens = ⴰⵙⵏⵓⵍⴼⵓ ⴷ ⵓⵙⵙⵔⵎⵉ ⵏ ⵜⵙⵓⵔⴰ ⵏ ⵉⵙⵖⵣⴰⵏ
right-identity-audit = ⴰⵖⵔⵉ ⵏ ⵓⵖⵎⵉⵙ ⵏ ⵓⴹⴼⴰⵕ
right-identity-setup = ⴰⵙⵖⵣⵏ ⵏ ⵜⵏⴱⴱⴰⴹⵜ ⴷ ⵓⵙⵙⵓⵜⵔ ⵏ ⵓⵙⵙⵏⴽⵔ ⵏⵏⵙ
right-identity-approve = ⴰⵇⴱⴰⵍ ⵏ ⵓⵙⵙⵏⴽⵔ ⵏ ⵜⵏⴱⴱⴰⴹⵉⵏ ⵢⴰⴹⵏ
name-in-ar = ⵙ ⵜⴰⵄⵔⴰⴱⵜ
name-in-fr = ⵙ ⵜⴼⵔⴰⵏⵙⵉⵙⵜ
name-in-zgh = ⵙ ⵜⵎⴰⵣⵉⵖⵜ
name-in-en = ⵙ ⵜⵏⴳⵍⵉⵣⵜ
people-nav = ⵎⴷⴷⵏ
people-title = ⵎⴷⴷⵏ
people-lead = ⵎⴷⴷⵏ ⵏⵏⴰ ⵉⵙⵡⵓⵔⵉⵏ ⴳ ⵜⵏⴱⴱⴰⴹⵜ ⴰⴷ, ⴷ ⵎⴰⵢⵏ ⵉⵖⵉ ⴽⵓ ⵢⴰⵏ ⴰⴷ ⵜ ⵉⵙⴽⵔ.
people-search = ⵉⵙⵎ ⵏⵖ ⵜⴰⵏⵙⴰ ⵏ ⵉⵎⴰⵢⵍ
people-find = ⵔⵣⵓ
people-count = { $count ->
    [0] ⵓⵍⴰ ⵢⴰⵏ
    [one] { $count } ⵏ ⵓⴼⴳⴰⵏ
   *[other] { $count } ⵏ ⵎⴷⴷⵏ
}
people-none-title = ⵓⵔ ⵉⵍⵍⵉ ⵢⴰⵜ
people-none-text = ⵓⵍⴰ ⵢⴰⵏ ⴷⴰ ⵙ ⵢⵉⵙⵎ ⴰⴷ ⵏⵖ ⵙ ⵜⴰⵏⵙⴰ ⴰⴷ.
people-all = ⵙⵙⴽⵏ ⵎⴷⴷⵏ ⴰⴽⴽⵯ
people-name = ⵉⵙⵎ
people-email = ⵜⴰⵏⵙⴰ ⵏ ⵉⵎⴰⵢⵍ
people-roles = ⵜⵉⵡⵓⵔⵉⵡⵉⵏ
people-unit = ⵎⴰⵏⵉ
people-state = ⴰⴷⴷⴰⴷ
people-last-seen = ⴰⴽⵛⵓⵎ ⴰⵎⴳⴳⴰⵔⵓ
people-never-seen = ⵓⵔ ⵜⴰ ⵉⵜⵜⵢⴰⵙⵙⵏ
people-whole = ⵜⴰⵏⴱⴱⴰⴹⵜ ⴰⴽⴽⵯ
people-role-rights = ⵉⵣⵔⴼⴰⵏ ⵏ ⵜⵎⵖⵓⵔⵉ ⴰⴷ
people-active = ⵉⵙⵡⵓⵔⵉ
people-disabled = ⴰⵎⵉⴹⴰⵏ ⵉⵔⴳⵍ
people-back = ⴰⵖⵓⵍ ⵙ ⵎⴷⴷⵏ
people-roles-held = ⵜⵉⵡⵓⵔⵉⵡⵉⵏ ⵏ ⵓⴼⴳⴰⵏ ⴰⴷ
people-roles-hint = ⵜⵖⵉⵎ ⴰⴷ ⵜⴼⴽⵎ ⵜⵉⵡⵓⵔⵉⵡⵉⵏ ⵏⵏⴰ ⵙ ⵖⵓⵔⵓⵏ ⵉⵣⵔⴼⴰⵏ ⵏⵏⵙⵏⵜ ⴰⴽⴽⵯ.
people-unit-hint = ⴳ ⵢⴰⵜ ⵜⵎⵓⵏⵜ ⴷ ⵜⵉⵏⵏⴰ ⴷⴷⴰⵡⴰⵙ, ⵏⵖ ⴳ ⵜⵏⴱⴱⴰⴹⵜ ⴰⴽⴽⵯ.
people-unit-unknown = ⵓⵔ ⵜⵍⵍⵉ ⵜⵎⵓⵏⵜ ⴰⴷ. ⵙⵜⵉⵢⴰⵜ ⵢⴰⵜ ⴳ ⵜⵍⴳⴰⵎⵜ.
people-save = ⵃⴹⵓ ⵜⵉⵡⵓⵔⵉⵡⵉⵏ
people-changed = ⵜⵜⵡⴰⵃⴹⴰⵏⵜ ⵜⵡⵓⵔⵉⵡⵉⵏ ⵏ { $name }. ⵍⵍⴰⵏⵜ ⵙⴳ ⵖⵉⵍⴰⴷ.
people-role-missing = ⵙⵜⵉⵢⴰⵜ ⵢⴰⵜ ⵜⵡⵓⵔⵉ ⵎⵇⵇⴰⵔ. ⵉ ⵜⵓⴽⴽⵙⴰ ⵏ ⵉⵣⵔⴼⴰⵏ ⴰⴽⴽⵯ, ⵙⵎⴷⵓⵢⴰⵜ ⴰⵎⴰⵙⴰⵢ.
people-may-not-give = ⵓⵔ ⵜⵖⵉⵎ ⴰⴷ ⵜⴼⴽⵎ ⵜⴰⵡⵓⵔⵉ { $role }: ⵉⵍⵍⴰ ⴳⵉⵙ ⵓⵣⵔⴼ ⵏⵏⴰ ⵓⵔ ⵖⵓⵔⵓⵏ ⵉⵍⵍⵉⵏ ⴷⴰ ({ $right }). ⵙⵙⵓⵜⵔⴰⵜ ⵉ ⵡⴰⵏⵏⴰ ⵖⵓⵔ ⵉⵍⵍⴰ.
people-last-administrator = ⵓⵔ ⵔⴰⴷ ⵉⵇⵇⵉⵎ ⵓⵍⴰ ⵢⴰⵏ ⵉ ⵓⵙⵡⵓⴷⴷⵓ ⵏ ⵎⴷⴷⵏ. ⴼⴽⴰⵜ ⴰⵣⵔⴼ ⴰⴷ ⵉ ⵢⴰⵏ ⵢⴰⴹⵏ ⵣⵡⴰⵔ.
people-end-title = ⵜⵉⴳⵉⵔⴰ ⵏ ⵓⵎⴰⵙⴰⵢ
people-end-lead = ⵓⵔ ⵔⴰⴷ ⵖⵓⵔⵙ ⵉⵍⵉⵏ ⵉⵣⵔⴼⴰⵏ ⴷⴰ ⵙⴳ ⵜⴰⵙⵏⴰ ⵏⵏⴰ ⵔⴰⴷ ⵉⵔⵥⵎ. ⵔⴰⴷ ⵎⴷⵓⵏⵜ ⵜⵓⴽⴽⵓⵜⵉⵏ ⴷ ⵜⵙⵓⵔⴰ ⵏⵏⵙ. ⵎⴰⵢⵏ ⵉⵙⴽⵔ ⵉⵇⵇⵉⵎ ⵙ ⵢⵉⵙⵎ ⵏⵏⵙ.
people-end = ⵙⵎⴷⵓ ⴰⵎⴰⵙⴰⵢ
people-end-of = ⵙⵎⴷⵓ ⴰⵎⴰⵙⴰⵢ ⵏ { $name }
people-open-work = { $count ->
    [0] ⵓⵔ ⵖⵓⵔⵙ ⵓⵍⴰ ⴰⵙⴷⴰⵡ ⵉⵔⵥⵎⵏ.
    [one] ⵖⵓⵔⵙ { $count } ⵏ ⵓⵙⴷⴰⵡ ⵉⵔⵥⵎⵏ. ⵉⵇⵇⵉⵎ ⵙ ⵢⵉⵙⵎ ⵏⵏⵙ: ⴼⴽⴰⵜ ⵜ ⵉ ⵢⴰⵏ ⵢⴰⴹⵏ.
   *[other] ⵖⵓⵔⵙ { $count } ⵏ ⵉⵙⴷⴰⵡⵏ ⵔⵥⵎⵏⵉⵏ. ⵇⵇⵉⵎⵏ ⵙ ⵢⵉⵙⵎ ⵏⵏⵙ: ⴼⴽⴰⵜ ⵜⵏ ⵉ ⵢⴰⵏ ⵢⴰⴹⵏ.
}
people-ended = { $count ->
    [0] { $name } ⵓⵔ ⵙⵓⵍ ⵉⵙⵡⵓⵔⵉ ⴷⴰ. ⵓⵔ ⵖⵓⵔⵙ ⵓⵍⴰ ⴰⵙⴷⴰⵡ ⵉⵔⵥⵎⵏ.
    [one] { $name } ⵓⵔ ⵙⵓⵍ ⵉⵙⵡⵓⵔⵉ ⴷⴰ. ⵉⵇⵇⵉⵎⴷ { $count } ⵏ ⵓⵙⴷⴰⵡ ⵉ ⵢⴰⵏ ⵢⴰⴹⵏ.
   *[other] { $name } ⵓⵔ ⵙⵓⵍ ⵉⵙⵡⵓⵔⵉ ⴷⴰ. ⵇⵇⵉⵎⵏⴷ { $count } ⵏ ⵉⵙⴷⴰⵡⵏ ⵉ ⵢⴰⵏ ⵢⴰⴹⵏ.
}
people-invite = ⵖⵔ ⵉ ⵢⴰⵏ ⵓⴼⴳⴰⵏ
people-invite-lead = ⵔⴰⴷ ⵉⴰⵡⴹ ⵉⵙⵔⵔⵉⴷ ⵙ ⵉⵎⴰⵢⵍ, ⵉⵙⵡⵓⵔⵉ ⵙⴰ ⵏ ⵡⵓⵙⵙⴰⵏ ⴷ ⵢⴰⵜ ⵜⵡⴰⵍⴰ.
people-invite-send = ⴰⵣⵏ ⵜⵉⵖⵔⵉ
people-lang = ⵜⵓⵜⵍⴰⵢⵜ
people-lang-hint = ⵜⵉⵏⵏⴰ ⵙ ⴰⵙ ⵏⵜⵜⴰⵔⴰ.
people-member-already = ⴰⴼⴳⴰⵏ ⴰⴷ ⵉⵙⵡⵓⵔⵉ ⴷⴰ ⵢⴰⴷ. ⵙⵏⴼⵍⴰⵜ ⵜⵉⵡⵓⵔⵉⵡⵉⵏ ⵏⵏⵙ ⴳ ⵜⴰⵙⵏⴰ ⵏⵏⵙ.
people-invited-already = ⵜⴰⵏⵙⴰ ⴰⴷ ⵜⵜⵡⴰⵖⵔⴰ ⵢⴰⴷ. ⴰⵣⵏⴰⵜ ⵜⵉⵖⵔⵉ ⴷⴰⵖ ⵙⴳ ⵜⵍⴳⴰⵎⵜ, ⵏⵖ ⴽⴽⵙⴰⵜ ⵜⵜ.
people-invited = ⵜⵜⵡⴰⵣⵏ ⵜⵖⵔⵉ ⵉ { $email }.
people-invitations = ⵜⵉⵖⵔⵉⵡⵉⵏ ⵏⵏⴰ ⵉⵇⵇⵍⵏ
people-invited-until = ⴰⵔ ⴰⵙⵙ
people-invited-act = ⵎⴰⵢⵏ ⵉⵍⵍⴰⵏ ⵉ ⵜⵉⴳⴰⵡⵜ
people-invitation-over = ⵜⵣⵔⵉ
people-invite-again = ⴰⵣⵏ ⴷⴰⵖ
people-invited-again = ⵜⵜⵡⴰⵣⵏ ⵜⵖⵔⵉ ⴷⴰⵖ ⵉ { $email }. ⵉⵙⵔⵔⵉⴷ ⴰⵇⴱⵓⵔ ⵓⵔ ⵙⵓⵍ ⵉⵙⵡⵓⵔⵉ.
people-withdraw = ⴽⴽⵙ
people-invitation-withdrawn = ⵜⵜⵡⴰⴽⴽⵙ ⵜⵖⵔⵉ ⵏ { $email }. ⵉⵙⵔⵔⵉⴷ ⵏⵏⵙ ⵓⵔ ⵙⵓⵍ ⵉⵙⵡⵓⵔⵉ.
invitation-title = ⵜⵜⵡⴰⵖⵔⴰⵎ
invitation-lead = ⵜⵜⵡⴰⵖⵔⴰⵎ ⵉ ⵜⵡⵓⵔⵉ ⴳ: { $administration }.
invitation-administration = ⵜⴰⵏⴱⴱⴰⴹⵜ
invitation-by = ⵉⵖⵔⴰ ⴰⵡⵏ
invitation-name = ⵉⵙⵎ ⵏⵏⵓⵏ
invitation-name-hint = ⵎⴰⵎⴽ ⵉⵍⵍⴰ ⴳ ⵜⵉⴳⴰⵡⵉⵏ ⵏ ⵜⵏⴱⴱⴰⴹⵜ.
invitation-password = ⵙⵜⵉⵢⴰⵜ ⵜⴰⴳⵓⵔⵉ ⵏ ⵓⵣⵔⴰⵢ
invitation-password-hint = ⵎⵇⵇⴰⵔ { $min } ⵏ ⵉⵙⴽⴽⵉⵍⵏ. ⴽⵔⴰ ⵏ ⵜⴳⵓⵔⵉⵡⵉⵏ ⵓⴼⵏⵜ ⵢⴰⵜ.
invitation-accept = ⵇⴱⵍ ⵜⵉⵖⵔⵉ
invitation-accepted = ⵜⴳⴰⵎ ⵖⵉⵍⴰⴷ ⵙⴳ ⵜⵏⴱⴱⴰⴹⵜ ⴰⴷ.
invitation-known = ⵉⵍⵍⴰ ⵢⴰⴷ ⵓⵎⵉⴹⴰⵏ ⵙ ⵜⴰⵏⵙⴰ ⴰⴷ. ⴽⵛⵎⴰⵜ ⵃⵎⴰ ⴰⴷ ⵜⵇⴱⵍⵎ ⵜⵉⵖⵔⵉ.
invitation-other = ⵜⴽⵛⵎⵎ ⵙ ⵓⵎⵉⴹⴰⵏ ⵢⴰⴹⵏ. ⴼⴼⵖⴰⵜ, ⵜⵔⵥⵎⵎ ⵉⵙⵔⵔⵉⴷ ⴷⴰⵖ.
invitation-gone-title = ⵜⵉⵖⵔⵉ ⴰⴷ ⵓⵔ ⵙⵓⵍ ⵜⵙⵡⵓⵔⵉ
invitation-gone-text = ⵉⵙⵔⵔⵉⴷ ⵉⵜⵜⵡⴰⵙⵡⵓⵔⵉ ⵢⴰⴷ, ⵏⵖ ⵉⵜⵜⵡⴰⴽⴽⵙ, ⵏⵖ ⵣⵔⵉⵏ ⴼⵍⵍⴰⵙ ⵙⴰ ⵏ ⵡⵓⵙⵙⴰⵏ. ⵙⵙⵓⵜⵔⴰⵜ ⵉ ⵡⴰⵏⵏⴰ ⴰⵡⵏ ⵉⵖⵔⴰⵏ ⴰⴷ ⵜ ⵢⴰⵣⵏ ⴷⴰⵖ.
mail-invitation-subject = ⵜⵉⵖⵔⵉ ⵙ: { $tenant }
mail-invitation-body = { $by } ⵉⵖⵔⴰ ⴰⵡⵏ ⵉ ⵜⵡⵓⵔⵉ ⴳ: { $tenant }.

    ⵔⵥⵎⴰⵜ ⵉⵙⵔⵔⵉⴷ ⴰⴷ ⵃⵎⴰ ⴰⴷ ⵜⵇⴱⵍⵎ. ⵉⵙⵡⵓⵔⵉ { $days } ⵏ ⵡⵓⵙⵙⴰⵏ, ⵢⴰⵜ ⵜⵡⴰⵍⴰ:
    { $link }

    ⵎⴽ ⵓⵔ ⵜⵇⵇⵍⵎ ⵜⵉⵖⵔⵉ ⴰⴷ, ⴰⴷ ⵓⵔ ⵜⵙⴽⵔⵎ ⵢⴰⵜ.
roles-nav = ⵜⵉⵡⵓⵔⵉⵡⵉⵏ
roles-title = ⵜⵉⵡⵓⵔⵉⵡⵉⵏ
roles-lead = ⵜⴰⵡⵓⵔⵉ ⵜⵙⵎⵓⵏ ⵉⵣⵔⴼⴰⵏ ⵙ ⵢⴰⵏ ⵢⵉⵙⵎ. ⴰⵙⵏⴼⵍ ⵉⵍⵍⴰ ⵙⴳ ⵜⴰⵙⵏⴰ ⵏⵏⴰ ⵔⴰⴷ ⵉⵔⵥⵎ ⴽⵓ ⵢⴰⵏ.
roles-new = ⵙⵏⵓⵍⴼⵓ ⵜⴰⵡⵓⵔⵉ
roles-name = ⵉⵙⵎ
roles-rights = ⵉⵣⵔⴼⴰⵏ
roles-rights-hint = ⵜⵖⵉⵎ ⴰⴷ ⵜⴼⴽⵎ ⵉⵣⵔⴼⴰⵏ ⵏⵏⴰ ⵖⵓⵔⵓⵏ.
roles-no-right = ⵓⵍⴰ ⴰⵣⵔⴼ ⵖⵉⵍⴰⴷ
roles-holders = ⵎⴷⴷⵏ
roles-count = { $count ->
    [0] ⵓⵍⴰ ⵢⴰⵏ ⵖⵓⵔⵙ ⵜⴰⵡⵓⵔⵉ ⴰⴷ
    [one] { $count } ⵏ ⵓⴼⴳⴰⵏ ⵖⵓⵔⵙ ⵜⴰⵡⵓⵔⵉ ⴰⴷ
   *[other] { $count } ⵏ ⵎⴷⴷⵏ ⵖⵓⵔⵙⵏ ⵜⴰⵡⵓⵔⵉ ⴰⴷ
}
roles-back = ⴰⵖⵓⵍ ⵙ ⵜⵡⵓⵔⵉⵡⵉⵏ
roles-save = ⵃⴹⵓ ⵜⴰⵡⵓⵔⵉ
roles-saved = ⵜⵜⵡⴰⵃⴹⴰ ⵜⵡⵓⵔⵉ { $name }.
roles-may-not-give = ⴰⵣⵔⴼ ⴰⴷ ⵓⵔ ⵖⵓⵔⵓⵏ ⵉⵍⵍⵉ, ⵓⵔ ⵜⵖⵉⵎ ⴰⴷ ⵜ ⵜⴼⴽⵎ: { $right }
roles-remove = ⴽⴽⵙ ⵜⴰⵡⵓⵔⵉ
roles-remove-lead = ⵓⵍⴰ ⵢⴰⵏ ⵖⵓⵔⵙ ⵜⴰⵡⵓⵔⵉ ⴰⴷ: ⵜⵖⵉ ⴰⴷ ⵜⵜⵡⴰⴽⴽⵙ.
roles-removed = ⵜⵜⵡⴰⴽⴽⵙ ⵜⵡⵓⵔⵉ { $name }.
roles-held = { $count ->
    [one] { $count } ⵏ ⵓⴼⴳⴰⵏ ⵖⵓⵔⵙ ⵜⴰⵡⵓⵔⵉ ⴰⴷ. ⴼⴽⴰⵜ ⴰⵙ ⵜⴰⵢⴰⴹ ⵣⵡⴰⵔ.
   *[other] { $count } ⵏ ⵎⴷⴷⵏ ⵖⵓⵔⵙⵏ ⵜⴰⵡⵓⵔⵉ ⴰⴷ. ⴼⴽⴰⵜ ⴰⵙⵏ ⵜⴰⵢⴰⴹ ⵣⵡⴰⵔ.
}
units-nav = ⵜⵉⵎⵓⵏⵉⵏ
units-title = ⵜⵉⵎⵓⵏⵉⵏ
units-lead = ⵜⵉⵎⵓⵏⵉⵏ ⴷ ⵜⵎⴰⵥⵓⵏⵉⵏ ⵏ ⵜⵏⴱⴱⴰⴹⵜ. ⵜⵖⵉ ⵜⵡⵓⵔⵉ ⴰⴷ ⵜⵉⵍⵉ ⴳ ⵢⴰⵜ ⵜⵎⵓⵏⵜ ⴷ ⵜⵉⵏⵏⴰ ⴷⴷⴰⵡⴰⵙ.
units-new = ⵙⵏⵓⵍⴼⵓ ⵜⴰⵎⵓⵏⵜ
units-none-title = ⵓⵍⴰ ⵜⴰⵎⵓⵏⵜ ⵖⵉⵍⴰⴷ
units-none-text = ⴱⵍⴰ ⵜⵉⵎⵓⵏⵉⵏ, ⴽⵓ ⵜⴰⵡⵓⵔⵉ ⵜⵍⵍⴰ ⴳ ⵜⵏⴱⴱⴰⴹⵜ ⴰⴽⴽⵯ.
units-name = ⵉⵙⵎ
units-code = ⵜⴰⵏⴳⴰⵍⵜ
units-code-hint = ⵜⴰⴳⵓⵔⵉ ⵜⴰⴳⵣⵣⴰⵍⵜ ⵙ ⵉⵙⴽⴽⵉⵍⵏ ⵉⵎⵥⵢⴰⵏⵏ, ⵣⵓⵏ ⴷ voirie ⵏⵖ etat-civil.
units-code-wrong = ⴰⵔⴰⵜ 40 ⵏ ⵉⵙⴽⴽⵉⵍⵏ ⵉⵎⵥⵢⴰⵏⵏ ⵙ ⵓⴳⴰⵔ, ⵓⵟⵟⵓⵏⵏ ⴷ ⵜⵊⵔⵔⵉⵏ, ⵣⵓⵏ ⴷ etat-civil
units-code-taken = ⵜⴰⵏⴳⴰⵍⵜ ⴰⴷ ⵜⵍⵍⴰ ⵢⴰⴷ. ⵙⵜⵉⵢⴰⵜ ⵜⴰⵢⴰⴹ.
units-parent = ⴷⴷⴰⵡ
units-parent-wrong = ⵓⵔ ⵜⵖⵉ ⵜⵎⵓⵏⵜ ⴰⴷ ⵜⵉⵍⵉ ⴷⴷⴰⵡ ⵉⵅⴼ ⵏⵏⵙ ⵏⵖ ⴷⴷⴰⵡ ⵜⵉⵏⵏⴰ ⴷⴷⴰⵡⴰⵙ. ⵙⵜⵉⵢⴰⵜ ⵜⴰⵢⴰⴹ.
units-state = ⴰⴷⴷⴰⴷ
units-active = ⵜⵔⵥⵎ
units-closed = ⵜⵔⴳⵍ
units-is-active = ⵜⴰⵎⵓⵏⵜ ⴰⴷ ⵜⵔⵥⵎ
units-is-active-hint = ⵜⴰⵎⵓⵏⵜ ⵉⵔⴳⵍⵏ ⵓⵔ ⵙⵓⵍ ⵜⵜⵡⴰⵙⵓⵎⵔ; ⵎⴰⵢⵏ ⴳⵉⵙ ⵉⵍⵍⴰⵏ ⵉⵇⵇⵉⵎ.
units-level = ⴰⵙⵡⵉⵔ { $level }
units-back = ⴰⵖⵓⵍ ⵙ ⵜⵎⵓⵏⵉⵏ
units-save = ⵃⴹⵓ ⵜⴰⵎⵓⵏⵜ
units-saved = ⵜⵜⵡⴰⵃⴹⴰ ⵜⵎⵓⵏⵜ { $name }.
tokens-nav = ⵜⵉⵙⵓⵔⴰ
tokens-title = ⵜⵉⵙⵓⵔⴰ ⵏ ⵓⴽⵛⵓⵎ
tokens-lead = ⴰⵙⵖⵣⴰⵏ ⵏ ⵜⵏⴱⴱⴰⴹⵜ ⴷⴰ ⵉⵙⵡⵓⵔⵉ ⵙ ⵜⵙⴰⵔⵓⵜ: ⵖⵓⵔⵙ ⴽⵔⴰ ⵏ ⵉⵣⵔⴼⴰⵏ ⵏ ⵡⴰⵏⵏⴰ ⵜⵜ ⵉⵙⵏⵓⵍⴼⴰⵏ, ⴷ ⵜⴳⵉⵔⴰ.
tokens-none-title = ⵓⵍⴰ ⵜⴰⵙⴰⵔⵓⵜ ⵖⵉⵍⴰⴷ
tokens-none-text = ⵙⵏⵓⵍⴼⵓⵢⴰⵜ ⵢⴰⵜ ⵎⴽ ⵉⵇⵏⵏ ⵉ ⵓⵙⵖⵣⴰⵏ ⴰⴷ ⵉⵖⵔ ⵏⵖ ⴰⴷ ⵉⵙⵡⵓⵔⵉ ⴷⴰ.
tokens-new = ⵙⵏⵓⵍⴼⵓ ⵜⴰⵙⴰⵔⵓⵜ
tokens-name = ⵉⵙⵎ
tokens-name-hint = ⴰⵙⵖⵣⴰⵏ ⵏⵏⴰ ⵙ ⵉⵙ ⵉⵙⵡⵓⵔⵉⵏ.
tokens-rights = ⵉⵣⵔⴼⴰⵏ
tokens-rights-hint = ⵜⴰⵙⴰⵔⵓⵜ ⵓⵔ ⵖⵓⵔⵙ ⵉⵣⵔⴼⴰⵏ ⵓⴳⴰⵔ ⵏⵏⵓⵏ: ⵎⴽ ⴰⵡⵏ ⵉⵜⵜⵡⴰⴽⴽⵙ ⵢⴰⵏ, ⵜⵣⵔⵉ ⵜ ⵓⵍⴰ ⵏⵜⵜⴰⵜ.
tokens-all-rights = ⵉⵣⵔⴼⴰⵏ ⵏ ⵓⴼⴳⴰⵏ ⴰⴽⴽⵯ
tokens-days = ⵓⵙⵙⴰⵏ
tokens-days-hint = ⵙⴳ 1 ⴰⵔ 400 ⵏ ⵡⴰⵙⵙ.
tokens-days-wrong = ⴰⵔⴰⵜ ⴰⵎⴹⴰⵏ ⵏ ⵡⵓⵙⵙⴰⵏ ⵙⴳ 1 ⴰⵔ { $max }
tokens-scope-missing = ⵙⵜⵉⵢⴰⵜ ⵢⴰⵏ ⵓⵣⵔⴼ ⵎⵇⵇⴰⵔ
tokens-make = ⵙⵏⵓⵍⴼⵓ ⵜⴰⵙⴰⵔⵓⵜ
tokens-made = ⵜⵜⵡⴰⵙⵏⵓⵍⴼⴰ ⵜⵙⴰⵔⵓⵜ
tokens-made-already = ⵜⴰⵙⴰⵔⵓⵜ ⴰⴷ ⵜⵍⵍⴰ ⵢⴰⴷ. ⵜⵜⵡⴰⵙⵙⴽⵏ ⵢⴰⵜ ⵜⵡⴰⵍⴰ ⵖⴰⵙ: ⵎⴽ ⵓⵔ ⵜⵜ ⵜⵙⵏⵖⵍⵎ, ⵙⵙⵔⵎⵢⴰⵜ ⵜⵜ ⵜⵙⵏⵓⵍⴼⵓⵎ ⵜⴰⵢⴰⴹ.
tokens-once-title = ⵙⵏⵖⵍⴰⵜ ⵜⵜ ⵖⵉⵍⴰⴷ
tokens-once-text = ⵓⵔ ⵜⵜⵡⴰⵙⵙⴽⴰⵏ ⴰⵔ ⴷⴰ, ⵢⴰⵜ ⵜⵡⴰⵍⴰ. ⴼⴽⴰⵜ ⵜⵜ ⵉ ⵓⵙⵖⵣⴰⵏ, ⵓⵔ ⴷ ⵉ ⵢⴰⵏ ⵢⴰⴹⵏ.
tokens-use = ⴰⵙⵖⵣⴰⵏ ⴷⴰ ⵜⵜ ⵉⵜⵜⴰⵣⵏ ⴰⵎⵎ ⵓⵢⴰ ⴷ ⴽⵓ ⵓⵙⵙⵓⵜⵔ:
tokens-back = ⵙⵏⵖⵍⵖ ⵜⴰⵙⴰⵔⵓⵜ
tokens-state = ⴰⴷⴷⴰⴷ
tokens-state-valid = ⵜⵙⵡⵓⵔⵉ
tokens-state-over = ⵜⵣⵔⵉ
tokens-state-revoked = ⵜⵜⵡⴰⵙⵙⵔⵎⵉ
tokens-made-by = ⵉⵙⵏⵓⵍⴼⴰ ⵜⵜ
tokens-until = ⴰⵔ ⴰⵙⵙ
tokens-no-end = ⴱⵍⴰ ⵜⵉⴳⵉⵔⴰ
tokens-last-used = ⴰⵙⵙⵎⵔⵙ ⴰⵎⴳⴳⴰⵔⵓ, ⵙ ⵜⵙⵔⴰⴳⵜ
tokens-never-used = ⵓⵔ ⵊⵊⵓ
tokens-act = ⵎⴰⵢⵏ ⵉⵍⵍⴰⵏ ⵉ ⵜⵉⴳⴰⵡⵜ
tokens-revoke = ⵙⵙⵔⵎⵉ
tokens-revoked = ⵜⵜⵡⴰⵙⵙⵔⵎⵉ ⵜⵙⴰⵔⵓⵜ { $name }. ⵓⵔ ⵙⵓⵍ ⵜⵔⵥⵎ ⵢⴰⵜ.
delegations-nav = ⵜⵓⵙⵉⵜⵉⵏ
delegations-title = ⵜⵓⵙⵉⵜⵉⵏ ⴷ ⵜⵓⴽⴽⵓⵜⵉⵏ
delegations-lead = ⴳ ⵜⵓⵙⵉⵜ, ⵉⵖⵉ ⵓⵎⴷⴷⴰⴽⵯⵍ ⴰⴷ ⵉⵙⵡⵓⵔⵉ ⴳ ⵓⴷⵖⴰⵔ ⵏⵏⵓⵏ. ⵎⴰⵢⵏ ⵉⵙⴽⵔ ⵙ ⵉⵣⵔⴼⴰⵏ ⵏⵏⵓⵏ ⵖⵓⵔⵙ ⵙⵉⵏ ⵉⵙⵎⴰⵡⵏ.
delegations-received = ⵎⴰⵢⵏ ⴰⵡⵏ ⵉⵜⵜⵓⴼⴽⴰⵏ
delegations-none-received = ⵓⵍⴰ ⵢⴰⵏ ⵓⵔ ⴰⵡⵏ ⵉⴼⴽⵉ ⵉⵣⵔⴼⴰⵏ.
delegations-given = ⵎⴰⵢⵏ ⵜⴼⴽⴰⵎ
delegations-none-given = ⵓⵔ ⵜⴼⴽⵉⵎ ⵓⵍⴰ ⴰⵣⵔⴼ.
delegations-new = ⴼⴽ ⵉⵣⵔⴼⴰⵏ
delegations-nothing-to-give = ⵓⵔ ⵖⵓⵔⵓⵏ ⵓⵍⴰ ⴰⵣⵔⴼ ⴰⴷ ⵜ ⵜⴼⴽⵎ.
delegations-nobody = ⵓⵍⴰ ⵢⴰⵏ ⵢⴰⴹⵏ ⵓⵔ ⵉⵙⵡⵓⵔⵉ ⴷⴰ ⵖⵉⵍⴰⴷ.
delegations-colleague = ⴰⵎⴷⴷⴰⴽⵯⵍ
delegations-colleague-missing = ⵙⵜⵉⵢⴰⵜ ⴰⵎⴷⴷⴰⴽⵯⵍ ⴳ ⵜⵍⴳⴰⵎⵜ
delegations-rights = ⵉⵣⵔⴼⴰⵏ
delegations-rights-hint = ⵓⵔ ⵖⵉⵏ ⴰⴷ ⵜⵜⵓⴼⴽⵏ ⵉ ⵢⴰⵏ ⵢⴰⴹⵏ.
delegations-right-missing = ⵙⵜⵉⵢⴰⵜ ⵢⴰⵏ ⵓⵣⵔⴼ ⵎⵇⵇⴰⵔ
delegations-over = ⵉⵣⵔⴼⴰⵏ ⵅⴼ ⵜⵎⵀⵍⵜ ⵏⵏⵉⵜ
delegations-over-warning = ⵃⴹⵓⵜ: ⵡⴰⵏⵏⴰ ⵓⵎⵉ ⵉⵜⵜⵓⴼⴽⴰ ⵢⴰⵏ ⴳⵉⵙⵏ ⵉⵖⵉ ⴰⴷ ⵉⵖⵔ ⵉ ⵎⵉⴷⴷⵏ, ⴰⴷ ⵉⵙⵏⴼⵍ ⵜⵉⵎⵖⵓⵔⵉⵡⵉⵏ ⵏⵖ ⵜⵉⵙⵖⴰⵍ ⵙ ⵢⵉⵙⵎ ⵏⵏⵓⵏ. ⵓⵔ ⵜ ⵜⴰⴽⴽⴰⵎ ⵎⵇⵇⴰⵔ ⵉⵖ ⵜⴻⵙⵙⵓⵜⵔ ⵜⵓⵙⵉⵜ ⵏⵏⵓⵏ.
delegations-over-later = ⵉⵣⵔⴼⴰⵏ ⵅⴼ ⵜⵎⵀⵍⵜ ⵏⵏⵉⵜ ⵙⵙⵓⵜⵓⵔⵏ ⴰⴷ ⵜⵙⵙⴽⵏⵎ ⴷⴰⵖ ⵉⵙ ⴷ ⴽⵏⵏⵉⵡ ⴰⴷ ⵉⴳⴰⵏ.
delegations-over-prove = ⵙⵙⴽⵏⴰⵜ ⵎⴰⴷ ⵜⴳⴰⵎ, ⴰⴷ ⵜⴼⴽⵎ ⵓⵍⴰ ⵉⵣⵔⴼⴰⵏ ⴰⴷ
delegations-days = ⵓⵙⵙⴰⵏ
delegations-from-to = ⵙⴳ { $from } ⴰⵔ { $to }
delegations-starts-on = ⴰⵙⵙ ⴰⵎⵣⵡⴰⵔⵓ
delegations-ends-on = ⴰⵙⵙ ⴰⵎⴳⴳⴰⵔⵓ
delegations-ends-hint = ⵢⴰⵏ ⵓⵙⴳⴳⵯⴰⵙ ⴷⴼⴼⵉⵔ ⵡⴰⵙⵙ ⴰⵎⵣⵡⴰⵔⵓ ⵙ ⵓⴳⴰⵔ.
delegations-start-wrong = ⵙⵜⵉⵢⴰⵜ ⴰⵙⵙ ⴰⴷ ⵏⵖ ⴰⵙⵙ ⵏⵏⴰ ⴷ ⵉⵜⵜⴰⴷⴷⵓⵏ
delegations-end-wrong = ⵙⵜⵉⵢⴰⵜ ⴰⵙⵙ ⵙⴳ ⵓⵎⵣⵡⴰⵔⵓ, ⵢⴰⵏ ⵓⵙⴳⴳⵯⴰⵙ ⴷⴼⴼⵉⵔⴰⵙ ⵙ ⵓⴳⴰⵔ
delegations-give = ⴼⴽ
delegations-given-to = { $name } ⵉⵖⵉ ⴰⴷ ⵉⵙⵡⵓⵔⵉ ⴳ ⵓⴷⵖⴰⵔ ⵏⵏⵓⵏ ⴳ ⵡⵓⵙⵙⴰⵏ ⴰⴷ.
delegations-state = ⴰⴷⴷⴰⴷ
delegations-state-now = ⵖⵉⵍⴰⴷ
delegations-state-ahead = ⵔⴰⴷ ⴷ ⵜⴰⵙ
delegations-state-over = ⵜⵣⵔⵉ
delegations-state-revoked = ⵜⵜⵡⴰⵙⵙⵔⵎⵉ
delegations-revoke = ⵙⵙⵔⵎⵉ
delegations-revoked = ⵜⵜⵡⴰⵙⵙⵔⵎⵉ ⵜⵓⴽⴽⵓⵜ. ⵓⵔ ⵙⵓⵍ ⵜⵍⵍⵉ.
acting-for = { $name } ⵉ { $giver }
right-identity-assist = ⵙⴽⵔ ⴳ ⵓⴷⵖⴰⵔ ⵏ ⵓⵖⵔⵎⴰⵏ ⵙ ⵜⵓⴼⵔⴰ
right-identity-support = ⵇⴱⵍ ⵏⵖ ⴰⴳⵉ ⴰⴷ ⵉⵖⵔ ⵓⵄⴰⵡⵏ ⵏ ⵜⵙⵉⵍⵜ ⵜⴰⵙⵏⵉⵡⵉⵏ

right-identity-inspect = ⴰⵏⴰⵢ: ⴰⵖⵔⴰⵢ ⵏ ⵉⵎⴹⴰⵏⵏ ⴷ ⵓⵣⵎⵎⴻⵎ ⵏ ⵉⵙⴼⴽⴰ ⵉⵏⵎⴰⵏⵏ, ⵡⴰⵔ ⴰⵙⵏⴼⵍ
role-relay = ⴰⵙⴰⵖ
people-organisation = ⵜⴰⵎⵙⵙⵓⴷⵙⵜ ⴱⵕⵕⴰ ⵏ ⵜⵎⵙⵙⵓⴳⵓⵔⵜ
people-organisation-hint = ⵜⴰⵎⵙⵎⵓⵏⵜ, ⵙ ⵓⵎⴷⵢⴰ. ⵉⵇⵇⴰⵏ ⵉ ⵓⵙⴰⵖ: ⴷⴰ ⵜⵜⵉⵍⵉ ⵖ ⵜⴰⵎⴰ ⵏ ⵢⵉⵙⵎ ⴳ ⴽⵓ ⵜⵉⴳⴳⵉⵜ.
people-organisation-missing = ⵙⴽⵛⵎⴰⵜ ⵜⴰⵎⵙⵙⵓⴷⵙⵜ ⵏ ⵓⵙⴰⵖ: ⴷⴰ ⵜⵜⵉⵍⵉ ⵖ ⵜⴰⵎⴰ ⵏ ⵢⵉⵙⵎ ⵏⵏⵙ ⴳ ⴽⵓ ⵜⵉⴳⴳⵉⵜ.
member-ended-oneself = ⴽⵡⵏⵏⵉ ⵙ ⵉⵅⴼ ⵏⵡⵏ
member-ended-by = { $name } ({ $roles })
mail-member-ended-subject = ⵓⵔ ⵙⵓⵍ ⵜⵙⵡⵓⵔⵉⵎ ⴳ ⴷⵉⵡⴰⵏ ⵉ: { $tenant }
mail-member-ended-body = ⵜⵓⴳⴳⴰⵣ ⵏⵡⵏ ⴳ { $tenant } ⵜⴽⵎⵎⵍ ⴰⵙⵙ ⵏ { $since }. ⵉⵖⵜⵙ ⵜ: { $by }.

    ⵜⵉⵡⵓⵔⵉⵡⵉⵏ ⵏⵡⵏ, ⵜⵉⵎⵣⵔⴰⵢ ⵏⵏⴰ ⵜⵙⴽⵔⵎ ⴷ ⴰⵢⵏⵏⴰ ⴰⵡⵏ ⵉⵜⵜⵓⴼⴽⴰⵏ ⵓⵔ ⵙⵓⵍ ⵔⵥⵥⵎⵏ ⵢⴰⵜ. ⴰⵎⵉⴹⴰⵏ ⵏⵡⵏ ⵉⵇⵇⵉⵎ ⵏⵡⵏ.

    ⵎⴽ ⵜⴳⴰ ⵜⵣⴳⵍⵜ, ⵙⴰⵡⵍⴰⵜ ⴷ ⵓⵎⵙⵙⵓⴳⵓⵔ ⵏ ⵜⵏⴱⴱⴰⴹⵜ ⵏⵡⵏ: ⵉⵖⵉ ⴰⴷ ⴰⵡⵏ ⵉⵖⵔ ⴷⴰⵖ.
