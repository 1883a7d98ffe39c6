# What is open to everybody or to be read again: personal data, official names, settings.
data-nav = ⵉⵙⴼⴽⴰ ⵉⵏⵉⵎⴰⵏⵏ
data-title = ⵉⵙⴼⴽⴰ ⵏⵏⵓⵏ ⵉⵏⵉⵎⴰⵏⵏ
data-lead = ⵎⴰ ⵜⵙⴽⴰⵔ { $name } ⵙ ⵉⵙⴼⴽⴰ ⵉⵏⵉⵎⴰⵏⵏ, ⴷ ⵉⵣⵔⴼⴰⵏ ⵏⵏⴰ ⴰⵡⵏ ⵉⴼⴽⴰ ⵓⵣⵔⴼ 09-08.
data-complaints = ⵜⵉⵣⵉⵖⵉⵎⵉⵏ, ⵜⴰⵏⵏⴰⵢⵉⵏ ⴷ ⵉⵙⵓⵎⵓⵔⵏ
data-unsaid = ⵜⴰⵎⵙⵙⵓⴳⵓⵔⵜ ⴰ ⵓⵔ ⵜⴰ ⵜⵄⵎⵎⵔ ⴰⵣⵎⵎⴻⵎ ⵏⵏⵙ. ⵉⵣⵔⴼⴰⵏ ⵏⵏⵓⵏ ⵏⵜⵜⵏⵉ ⴰⵢ ⴷ: ⴰⵔⴰⵜ ⴰⵙ.
data-pending = ⵜⵉⵏⵏⴰ ⵏ ⵓⵙⴽⴰⵔ ⴰⴷ ⵉ CNDP ⵜⵍⵍⴰ ⴳ ⵓⴱⵔⵉⴷ. ⵓⵟⵟⵓⵏ ⴰⴷ ⴷ ⵉⴱⴰⵏ ⴷⴰ ⵍⵍⵉⵖ ⵜ ⵜⴼⴽⴰ; ⵉⵣⵔⴼⴰⵏ ⵏⵏⵓⵏ ⵍⵍⴰⵏ ⵙⴳ ⵖⵉⵍⴰ.
data-pending-word = ⵜⵉⵏⵏⴰ ⵜⵍⵍⴰ ⴳ ⵓⴱⵔⵉⴷ
data-nothing = ⵓⵔ ⵜⴰ ⵉⵜⵜⵓⵏⵏⴰ ⵡⴰⵍⵓ ⵉ CNDP, ⵙ ⵓⵢⴰ ⵜⴰⴼⵔⴽⵜ ⵓⵔ ⵜⴼⴼⵖ.
data-nothing-word = ⵓⵔ ⵜⴰ ⵉⵜⵜⵓⵏⵏⴰ
data-rights-title = ⵉⵣⵔⴼⴰⵏ ⵏⵏⵓⵏ
data-rights-lead = ⴰⵣⵔⴼ 09-08 ⵖⴼ ⵓⴼⵔⴰⴳ ⵏ ⵉⵙⴼⴽⴰ ⵉⵏⵉⵎⴰⵏⵏ ⵉⴼⴽⴰ ⴰⵡⵏ ⴽⵕⴰⴹ ⵏ ⵉⵣⵔⴼⴰⵏ.
data-right-access = ⴰⴽⵛⵛⵓⵎ: ⴰⴷ ⵜⵉⵙⵉⵏⵎ ⵎⴰ ⵉⵙ ⵜⵜⵓⵙⴽⴰⵔⵏ ⵉⵙⴼⴽⴰ ⵖⴼⵓⵏ, ⵎⴰⵏ ⵡⵉⵏ ⴷ ⵎⴰⵅ, ⴷ ⴰⴷ ⵜⴰⵡⵉⵎ ⴰⵏⵖⴰⵍ.
data-right-rectification = ⴰⵙⵖⵜⵉ: ⴰⴷ ⵉⵜⵜⵓⵙⵖⵜⵉ, ⴰⴷ ⵉⵜⵜⵓⵙⵎⴷ ⵏⵖ ⴰⴷ ⵉⵜⵜⵓⴽⴽⵙ ⵎⴰ ⵉⵣⴳⵍⵏ.
data-right-opposition = ⴰⵏⵎⴰⵔⴰ: ⴰⴷ ⵜⴰⴳⵉⵎ, ⵙ ⵜⵎⵏⵜⴰⵍ ⵜⵓⵣⵔⵉⴼⵜ, ⴰⴷ ⵜⵜⵓⵙⴽⴰⵔⵏ ⵉⵙⴼⴽⴰ ⵏⵏⵓⵏ.
data-how-title = ⵎⴰⵎⴽ ⵔⴰⴷ ⵜⵏ ⵜⵙⵎⵔⵙⵎ
data-how-write = ⴰⵔⴰⵜ ⵉ ⵜⵎⵙⵙⵓⴳⵓⵔⵜ ⴰ: { $name }
data-how-contact = ⴰⵔⴰⵜ ⵉ:
data-how-number = ⴼⴽⴰⵜ ⵓⵟⵟⵓⵏ ⵏ ⵜⵣⵉⵖⵉⵎⵜ ⵏⵏⵓⵏ ⵉⵖ ⵖⵓⵔⵓⵏ ⵉⵍⵍⴰ, ⵜⵉⵏⵉⵎ ⵎⴰⵏ ⴰⵣⵔⴼ ⵜⵙⵎⵔⵙⵎ. ⵉⵖⵢ ⴰⴷ ⴰⵡⵏ ⵜⵜⵓⵜⵔ ⵜⴰⵏⵎⴰⴳⵉⵜ; ⵓⵔ ⵊⵊⵓ ⴰⵡⵏ ⵉⵜⵜⵓⵜⵔ ⵓⵏⴳⴰⵍ ⵓⴼⴼⵉⵔ.
data-how-cndp = ⵉⵖ ⵓⵔ ⵜⵓⴼⵉⵎ ⵜⴰⵎⵔⴰⵔⵓⵜ, ⵏⵖ ⵓⵔ ⴰⵡⵏ ⵜⵄⴷⵉⵍ, ⵜⵖⵉⵎ ⴰⴷ ⵜⵛⵜⴽⵉⵎ ⵉ CNDP.
data-all-link = ⵎⴰ ⵙⴽⴰⵔⵏⵜ ⵜⵎⵙⵙⵓⴳⵓⵔⵉⵏ ⵢⴰⴹⵏ
data-all-title = ⴰⵣⵎⵎⴻⵎ ⵏ ⵉⵙⴼⴽⴰ ⵉⵏⵉⵎⴰⵏⵏ
data-all-lead = ⵎⴰ ⵜⵙⴽⴰⵔ ⴽⵓ ⵜⴰⵎⵙⵙⵓⴳⵓⵔⵜ ⵙ ⵉⵙⴼⴽⴰ ⵉⵏⵉⵎⴰⵏⵏ (ⴰⵣⵔⴼ 09-08): ⵜⴰⵙⵏⴰ ⵏⵏⵙ ⴰⵔ ⵜⵉⵏⵉ ⵎⴰⵅ, ⵎⵛⵜⴰ ⵏ ⵜⵉⵣⵉ, ⴷ ⵎⴰ ⵎⵓ ⵔⴰⴷ ⵜⴰⵔⴰⵎ.
data-search = ⵉⵙⵎ ⵏ ⵜⵎⵙⵙⵓⴳⵓⵔⵜ, ⵏⵖ ⵓⵟⵟⵓⵏ ⵏ CNDP
data-none-title = ⵓⵔ ⵜⵜⵓⴼⴰ ⴰⵡⴷ ⵢⴰⵜ ⵜⵎⵙⵙⵓⴳⵓⵔⵜ
data-none-text = ⴰⵔⵎⴰⵜ ⵉⵎⵉⴽ ⵙⴳ ⵢⵉⵙⵎ, ⵏⵖ ⵉⵙⵎ ⵏ ⵓⴷⵖⴰⵔ.
data-administration = ⵜⴰⵎⵙⵙⵓⴳⵓⵔⵜ
data-form = ⴰⵙⴽⴰⵔ
data-cndp = ⵓⵟⵟⵓⵏ ⵏ CNDP
data-controller = ⴰⵎⴰⵙⴰⵢ ⵏ ⵓⵙⴽⴰⵔ
data-kept = ⵜⵉⵣⵉ ⵏ ⵓⵃⵟⵟⵓ
data-months = { $months ->
    [one] { $months } ⵏ ⵡⴰⵢⵢⵓⵔ
   *[other] { $months } ⵏ ⵡⴰⵢⵢⵓⵔⵏ
}
data-notice-link = ⵎⴰ ⵉⵜⵜⵓⵙⴽⴰⵔⵏ ⵙ ⵉⵙⴼⴽⴰ ⵏⵏⵓⵏ, ⴷ ⵉⵣⵔⴼⴰⵏ ⵏⵏⵓⵏ
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
trail-change = { $what }: { $before } → { $after }
trail-change-only = ⵉⴱⴰⴷⴰⵍ: { $what }
trail-change-nothing = ⵡⴰⵍⵓ
