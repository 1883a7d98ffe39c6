# A complaint as its author sees it: submit, receipt, follow, contest.
complaint = ⵜⴰⵛⴽⴰⵢⵜ
complaints = ⵜⵉⵛⴽⴰⵢⵉⵏ
complaint-new-title = ⵙⵔⵙ ⵜⴰⵛⴽⴰⵢⵜ
complaint-new-lead = ⵉⵏⵉⵢⴰⵜ ⵎⴰ ⵉⵊⵔⴰⵏ ⴷ ⵎⴰⵏⵉ ⴳ ⵉⵊⵔⴰ. ⵏⴽⴽⵏⵉ ⵔⴰⴷ ⵏⴰⴼ ⵜⴰⵎⵙⵙⵓⴳⵓⵔⵜ ⵏⵏⴰ ⵉⵅⵚⵚⴰⵏ ⴰⴷ ⵜⵔⴰⵔ.
complaint-new-tenant-lead = ⵜⵓⵣⵉⵏⵜ ⵏⵏⵓⵏ ⵔⴰⴷ ⵜⴷⴷⵓ ⵖⵔ { $name }.
complaint-emergency = ⵉⵙ ⵜⵍⵍⴰⵎ ⴳ ⵓⵎⵉⵀⵉ? ⴰⴷ ⵓⵔ ⵜⴰⵔⵎ ⴷⴰ: ⵖⵔⴰⵜ ⵉ 19 (ⴱⵓⵍⵉⵙ, ⴳ ⵜⵎⴷⵉⵏⵜ), 177 (ⵊⴰⴷⴰⵔⵎⵉ) ⵏⵖ 15 (ⵜⴰⵔⵎⴰⵙⵜ, ⵜⵉⵎⵙⵙⵉ).
complaint-kind = ⵎⴰ ⵜⴳⴰ?
complaint-kind-complaint = ⵜⴰⵛⴽⴰⵢⵜ
complaint-kind-complaint-hint = ⴽⵔⴰ ⵓⵔ ⴷⴰ ⵉⵙⵡⵡⵓⵔⵉ, ⵏⵖ ⵢⴰⵜ ⵜⵖⵜⴰⵙⵜ ⵓⵔ ⵜⵖⵓⴷⵉ, ⴷ ⵜⵔⴰⵎ ⴰⴷ ⵉⵜⵜⵓⵙⵖⵜⵉ.
complaint-kind-observation = ⵜⴰⵎⴰⵡⵜ
complaint-kind-observation-hint = ⵜⵙⵙⴽⵏⵎ ⴽⵔⴰ, ⵓⵔ ⵜⵜⵔⵎ ⴰⵡⴷ ⵢⴰⵜ ⵉ ⵉⵅⴼ ⵏⵏⵓⵏ.
complaint-kind-suggestion = ⴰⵙⵓⵎⵔ
complaint-kind-suggestion-hint = ⵜⵙⵓⵎⵔⵎ ⴰⵙⵙⵖⵓⴷⵓ.
complaint-place = ⵎⴰⵏⵉ ⴳ ⵉⵍⵍⴰ?
complaint-place-hint = ⴰⴷⵖⴰⵔ ⴰⴷ ⵉⵙⵙⵉⵙⵉⵏⵏ ⵜⴰⵎⵙⵙⵓⴳⵓⵔⵜ ⵏⵏⴰ ⵔⴰⴷ ⵜⵔⴰⵔ.
complaint-category = ⵎⴰ ⴷ ⴰⵙⵏⵜⵍ?
complaint-text = ⴳⵍⵎⴰⵜ ⵜ ⵙ ⵉⵡⴰⵍⵉⵡⵏ ⵏⵏⵓⵏ
complaint-text-hint = ⵎⴰ ⵉⵊⵔⴰⵏ, ⵎⴰⵏⴰⴳⵓ, ⴷ ⵎⴰ ⵜⵔⴰⵎ. ⴰⴷ ⵓⵔ ⵜⴰⵔⵎ ⵉⵙⵎⴰⵡⵏ ⵏⵖ ⵓⵟⵟⵓⵏⵏ ⵏ ⵎⵉⴷⴷⵏ ⵢⴰⴹⵏⵉⵏ. ⵏⵖ ⵔⵏⵓⵢⴰⵜ ⵜⴰⵡⵍⴰⴼⵜ ⵏⵖ ⴰⵙⴽⵍⵙ ⵏⵏⴰ ⵜ ⵉⵙⵙⴽⴰⵏⵏ, ⵜⴰⵊⵊⵎ ⵉⴳⵔ ⴰ ⵉⵅⵡⴰ.
complaint-contact = ⵎⴰⵎⴽ ⵔⴰⴷ ⴽⵓⵏ ⵏⴰⵡⴹ?
complaint-contact-hint = ⴼⴽⴰⵜ ⴰⵏⵙⴰ ⵏ ⵉⵎⴰⵢⵍ ⵏⵖ ⵓⵟⵟⵓⵏ ⵏ ⵜⵉⵍⵉⴼⵓⵏ. ⵜⵓⵣⵉⵏⵉⵏ ⴷⴰ ⵜⵜⵓⵣⴰⵏⵏⵜ ⵙ ⵉⵎⴰⵢⵍ; ⵡⴰⵔ ⴰⵏⵙⴰ, SMS ⴰⴷ ⴰⵡⵏ ⵉⵏⵉ ⵎⴰⵢⴷ ⵉⵙⵜⴰⵡⵀⵎⵎⴰⵏ.
complaint-name = ⵉⵙⵎ ⵏⵏⵓⵏ
complaint-email = ⴰⵏⵙⴰ ⵏ ⵉⵎⴰⵢⵍ
complaint-phone = ⵓⵟⵟⵓⵏ ⵏ ⵜⵉⵍⵉⴼⵓⵏ
complaint-phone-hint = ⴰⵎ 06 12 34 56 78.
complaint-lang = ⵜⵓⵜⵍⴰⵢⵜ ⵏ ⵜⵎⵔⵓⵔⴰ
complaint-lang-hint = ⴰⴷ ⵜⵜⵢⴰⵔⴰ ⵜⵎⵔⴰⵔⵓⵜ ⴷ ⵜⵓⵣⵉⵏⵉⵏ ⵙ ⵜⵓⵜⵍⴰⵢⵜ ⴰ ⵎⴽ ⵉⵥⴹⴰⵕ.
complaint-consent-title = ⵉⵙⴼⴽⴰ ⵏⵏⵓⵏ
complaint-privacy = ⵎⴰ ⵜⵓⵔⴰⵎ ⵓⵔ ⵔⴰⴷ ⵜ ⵜⵖⵔ ⵅⴰⵙ ⵜⵎⵙⵙⵓⴳⵓⵔⵜ ⵏⵏⴰ ⵔⴰⴷ ⵜⵔⴰⵔ.
complaint-consent = ⵇⴱⵍⵖ ⴰⴷ ⵜⵜⵓⵙⵎⵔⵙⵏ ⵉⵙⴼⴽⴰ ⵉⵏⵓ ⵉ ⵜⵓⵜⵜⵔⴰ ⴰ
complaint-send = ⴰⵣⵏ
complaint-number = ⵓⵟⵟⵓⵏ
complaint-code = ⵜⴰⵏⴳⴰⵍⵜ ⵉⴼⴼⵔⵏ
complaint-received-at = ⵜⵜⵡⴰⵎⵥ ⴳ
complaint-due = ⵜⴰⵎⵔⴰⵔⵓⵜ ⴷⴰⵜ ⵏ
complaint-administration = ⵜⴰⵎⵙⵙⵓⴳⵓⵔⵜ
complaint-place-short = ⴰⴷⵖⴰⵔ
complaint-files = ⵉⴼⵓⵢⵍⴰ
complaint-no-files = ⵓⵔ ⵉⵍⵍⵉ ⴰⵡⴷ ⵢⴰⵏ ⵓⴼⴰⵢⵍⵓ.
complaint-none-given = ⵓⵔ ⵉⵜⵜⵓⴼⴽⵉ

receipt-title = ⵜⵜⵡⴰⵎⵥ ⵜⵓⵣⵉⵏⵜ ⵏⵏⵓⵏ
receipt-keep = ⵃⴹⵓⵢⴰⵜ ⵓⵟⵟⵓⵏ ⴰ ⴷ ⵜⵏⴳⴰⵍⵜ ⴰ
receipt-keep-text = ⵙ ⵓⵟⵟⵓⵏ ⴷ ⵜⵏⴳⴰⵍⵜ ⵜⵣⵎⵔⵎ ⴰⴷ ⵜⴹⴼⴰⵕⵎ ⵜⴰⵎⵔⴰⵔⵓⵜ ⵡⴰⵔ ⴰⵎⵉⴹⴰⵏ. ⵜⴰⵏⴳⴰⵍⵜ ⵓⵔ ⵔⴰⴷ ⵜⴱⴰⵢⵏ ⵅⴰⵙ ⴳ ⵓⵙⵡⴰⵍ ⴰ ⴷ ⴳ ⵉⵎⴰⵢⵍ ⵏⵏⵓⵏ.
receipt-email-sent = ⵢⴰⵏ ⵉⵎⴰⵢⵍ ⵉⵍⵍⴰ ⴳ ⵓⴱⵔⵉⴷ ⵖⵔ { $email }.
receipt-email-held = ⴳ ⵓⵔⵎ, ⵓⵔ ⵉⵜⵜⵓⵣⵏ ⴰⵡⴷ ⵢⴰⵜ ⵖⵔ { $email }, ⵅⴰⵙ ⵎⴽ ⵉⴳⴰ ⵜⴰⵏⵙⴰ ⵏ ⵢⴰⵏ ⵓⴳⵎⴰⵎ ⵏ ⵜⵎⵙⵙⵓⴳⵓⵔⵜ ⴰⴷ.
receipt-due = { $name } ⵉⵅⵚⵚⴰ ⴰⴷ ⵜⵔⴰⵔ ⴷⴰⵜ ⵏ { $date }.
receipt-due-why = ⵎⴰⵅ ⴰⵙⴰⴽⵓⴷ ⴰ?
receipt-due-rule = ⵖⵓⵔ ⵜⵎⵙⵙⵓⴳⵓⵔⵜ 60 ⵏ ⵡⴰⵙⵙ ⵙⴳ ⵡⴰⵙⵙ ⵏ ⵡⵓⵎⵥ ⴰⵔ ⴰⴷ ⵜⵔⴰⵔ ⵅⴼ ⵜⵛⴽⴰⵢⵜ (ⵍⵎⵕⵙⵓⵎ 2-17-265 ⵏ 23 ⵢⵓⵏⵢⵓ 2017). ⵜⵜⵡⴰⵎⵥ ⴳ { $received }, ⴰⵢⵏⵏⴰⵖ ⴰⴼ ⵜⴰⵎⵔⴰⵔⵓⵜ ⵉⵅⵚⵚⴰ ⴰⴷ ⵜⵉⵍⵉ ⴷⴰⵜ ⵏ { $due }.
receipt-next-title = ⵎⴰ ⴷ ⵉⴹⴼⴰⵕⵏ?
receipt-next-assigned = ⴰⵎⵙⵡⵓⵔⵉ ⵏ ⵜⵎⵙⵙⵓⴳⵓⵔⵜ ⵔⴰⴷ ⵉⵖⵔ ⵜⵓⵣⵉⵏⵜ ⵏⵏⵓⵏ ⴷ ⴰⴷ ⵜⵜ ⵢⴰⵎⵥ.
receipt-next-answered = ⵔⴰⴷ ⴰⵡⵏ ⵜⵍⴽⵎ ⵜⵎⵔⴰⵔⵓⵜ ⴷ ⵉⵙⵔⴰⴳⵏ ⵏⵏⵙ.
receipt-next-contest = ⵎⴽ ⵓⵔ ⴽⵓⵏ ⵜⵙⵙⵔⵙ ⵜⵎⵔⴰⵔⵓⵜ, ⵜⵣⵎⵔⵎ ⴰⴷ ⵜⵜ ⵜⴰⴳⵢⵎ ⴷⴰ.
receipt-follow = ⴹⴼⵕ ⵜⴰⵛⴽⴰⵢⵜ ⴰ
receipt-pdf = ⵜⴰⴼⵔⴰⵡⵜ ⵏ ⵡⵓⵎⵥ ⴳ PDF (ⵙ ⵜⵄⵔⴰⴱⵜ, ⵜⵎⴰⵣⵉⵖⵜ, ⵜⴼⵔⴰⵏⵙⵉⵙⵜ)
receipt-again = ⵙⵔⵙ ⵜⴰⵛⴽⴰⵢⵜ ⵢⴰⴹⵏ

follow-title = ⴹⴼⵕ ⵜⴰⵛⴽⴰⵢⵜ
follow-lead = ⴰⵔⴰⵜ ⵓⵟⵟⵓⵏ ⴷ ⵜⵏⴳⴰⵍⵜ ⵉⴼⴼⵔⵏ ⵉⵍⵍⴰⵏ ⴳ ⵜⴼⵔⴰⵡⵜ ⵏ ⵡⵓⵎⵥ.
follow-number = ⵓⵟⵟⵓⵏ ⵏ ⵜⵛⴽⴰⵢⵜ
follow-number-hint = ⴰⵎ { $example }
follow-code = ⵜⴰⵏⴳⴰⵍⵜ ⵉⴼⴼⵔⵏ
follow-lost = ⵉⵙ ⵉⵊⵍⴰ ⵓⵟⵟⵓⵏ ⵏⵖ ⵜⴰⵏⴳⴰⵍⵜ?
follow-submit = ⴹⴼⵕ
follow-page-title = ⵜⴰⵛⴽⴰⵢⵜ { $number }
follow-timeline = ⵎⴰ ⵉⵊⵔⴰⵏ
follow-yours = ⵎⴰ ⵜⵓⵔⴰⵎ
follow-answer = ⵜⴰⵎⵔⴰⵔⵓⵜ
follow-late = ⵜⵎⴰⵟⵍ ⵜⵎⵔⴰⵔⵓⵜ: ⵉⵅⵚⵚⴰ ⴰⴷ ⵜⵉⵍⵉ ⴷⴰⵜ ⵏ { $date }.
follow-open-days = { $days ->
    [0] ⴰⵙⵙ ⴰ ⴰⴷ ⵜⴳⴰ ⵜⴳⵉⵔⴰ ⵏ ⵜⵎⵔⴰⵔⵓⵜ.
    [one] ⵉⵇⵇⵉⵎ { $days } ⵏ ⵡⴰⵙⵙ ⵉ ⵜⵎⵔⴰⵔⵓⵜ.
   *[other] ⵇⵇⵉⵎⵏ { $days } ⵏ ⵡⵓⵙⵙⴰⵏ ⵉ ⵜⵎⵔⴰⵔⵓⵜ.
}
follow-satisfied-question = ⵉⵙ ⵜⴼⵔⴰ ⵜⵎⵔⴰⵔⵓⵜ ⴰ ⵜⴰⵎⵓⴽⵔⵉⵙⵜ?
follow-satisfied = ⵢⴰⵀ, ⵜⵙⵙⵔⵙ ⵉⵢⵉ
follow-contest = ⵓⵀⵓ, ⵓⴳⵢⵖ ⵜⴰⵎⵔⴰⵔⵓⵜ
follow-satisfied-done = ⵜⴰⵏⵎⵎⵉⵔⵜ. ⵜⵇⵏ ⵜⵛⴽⴰⵢⵜ ⵏⵏⵓⵏ: ⵜⴼⵔⴰ ⵜⵎⵓⴽⵔⵉⵙⵜ.
follow-contest-until = ⵜⵣⵎⵔⵎ ⴰⴷ ⵜⴰⴳⵢⵎ ⵜⴰⵎⵔⴰⵔⵓⵜ ⴰⵔ { $date }.

contest-title = ⴰⴳⵢ ⵜⴰⵎⵔⴰⵔⵓⵜ
contest-lead = ⵉⵏⵉⵢⴰⵜ ⵎⴰⵅ ⵓⵔ ⵜⴼⵔⵉ ⵜⵎⵔⴰⵔⵓⵜ ⵜⴰⵎⵓⴽⵔⵉⵙⵜ. ⵔⴰⴷ ⵜⴰⵖⵓⵍ ⵜⵛⴽⴰⵢⵜ ⵖⵔ ⵜⵎⵙⵙⵓⴳⵓⵔⵜ, ⵖⵔ ⵢⴰⵏ ⵢⴰⴹⵏ ⵎⴽ ⵉⵥⴹⴰⵕ.
contest-reason = ⵉⵙⵔⴰⴳⵏ ⵏⵏⵓⵏ
contest-reason-hint = ⵎⴰ ⵉⵅⵚⵚⴰⵏ ⴳ ⵜⵎⵔⴰⵔⵓⵜ, ⵏⵖ ⵎⴰ ⵓⵔ ⵉⵖⵓⴷⵉⵏ ⴳⵉⵙ?
contest-submit = ⴰⴳⵢ ⵜⴰⵎⵔⴰⵔⵓⵜ
contest-done = ⵜⵜⵡⴰⵎⵥⵏ ⵉⵙⵔⴰⴳⵏ ⵏⵏⵓⵏ. ⵜⵏⵓⵔⵥⵎ ⴷⴰⵖ ⵜⵛⴽⴰⵢⵜ.
contest-too-late = ⵜⴼⵓⴽ ⵜⵉⵣⵉ ⵏ ⵓⴳⴳⵓⵢ ⴳ { $date }.
kept-title = ⴰⴹⵕⵉⵚ ⵏⵏⵓⵏ, ⵓⵔ ⵉⵜⵜⵓⵣⵏ
kept-hint = ⵙⵏⵖⵍⴰⵜ ⵜ ⵎⴽ ⴽⵓⵏ ⵉⵅⵚⵚⴰ: ⵓⵔ ⵉⵜⵜⵓⵃⴹⴰ ⴳ ⴰⵡⴷ ⵢⴰⵏ ⵓⴷⵖⴰⵔ.

event-received = ⵜⵜⵡⴰⵎⵥ
event-received-text = ⵜⵜⵡⴰⵎⵥ ⵜⵛⴽⴰⵢⵜ ⴷ ⵜⵓⵎⵥ ⵓⵟⵟⵓⵏ ⵏⵏⵙ.
event-assigned = ⵜⵍⵍⴰ ⵖⵔ ⵢⴰⵏ ⵓⵎⵙⵡⵓⵔⵉ
event-assigned-unit = ⵜⵍⵍⴰ ⵖⵔ ⵢⴰⵜ ⵜⵏⴰⴼⵓⵜ
event-assigned-text = ⵜⵓⵎⵥ ⵜⵜ { $unit }.
event-assigned-by = { $by } ⵢⴼⴽⴰ ⵜⵜ ⵉ { $name }.
event-reassigned = ⵜⴷⴷⴰ ⵖⵔ ⵓⵎⵙⵡⵓⵔⵉ ⵢⴰⴹⵏ
event-answered = ⵜⵍⵍⴰ ⵜⵎⵔⴰⵔⵓⵜ
event-answered-text = ⵜⴰⵢⴰⴼⵓⵜ: { $outcome }
event-satisfied = ⵜⴼⵔⴰ, ⵉⵏⵏⴰ ⵓⵎⵙⴽⴰⵔ ⵏⵏⵙ
event-contested = ⵢⵓⴳⵢ ⵓⵎⵙⴽⴰⵔ ⵜⴰⵎⵔⴰⵔⵓⵜ
event-closed = ⵜⵇⵏ
event-closed-text = ⵜⵣⵔⵉ ⵜⵉⵣⵉ ⵏ ⵓⴳⴳⵓⵢ ⵏ ⵜⵎⵔⴰⵔⵓⵜ.
event-due = ⵜⵉⴳⵉⵔⴰ ⵏ ⵜⵎⵔⴰⵔⵓⵜ

state-received = ⵜⵜⵡⴰⵎⵥ
state-assigned = ⴰⵔ ⴳⵉⵙ ⵏⵙⵡⵡⵓⵔⵉ
state-answered = ⵜⵍⵍⴰ ⵜⵎⵔⴰⵔⵓⵜ
state-contested = ⵜⵜⵡⴰⴳⵢ ⵜⵎⵔⴰⵔⵓⵜ
state-satisfied = ⵜⴼⵔⴰ
state-closed = ⵜⵇⵏ

outcome-resolved = ⵜⴼⵔⴰ
outcome-resolved-hint = ⵉⵜⵜⵓⵙⴽⵔ ⵎⴰ ⵉⵜⵜⵓⵜⵜⵔⵏ.
outcome-partly = ⵜⴼⵔⴰ ⵉⵎⵉⴽⴽ
outcome-partly-hint = ⵉⵜⵜⵓⵙⴽⵔ ⴽⵔⴰ ⴳⵉⵙ; ⵜⴰⵎⵔⴰⵔⵓⵜ ⵜⵏⵏⴰ ⵎⴰ ⵉⵇⵇⵉⵎⵏ ⴷ ⵎⴰⵏⴰⴳⵓ.
outcome-not-resolved = ⵓⵔ ⵜⴼⵔⵉ
outcome-not-resolved-hint = ⵓⵔ ⵉⵥⴹⴰⵕ; ⵜⴰⵎⵔⴰⵔⵓⵜ ⵜⵏⵏⴰ ⵎⴰⵅ.
outcome-not-ours = ⵓⵔ ⵜⵇⵇⵉⵏ ⵖⵓⵔⵏⵖ
outcome-not-ours-hint = ⵜⴰⵎⵔⴰⵔⵓⵜ ⵜⵏⵏⴰ ⵎⴰⵏ ⵜⴰⵎⵙⵙⵓⴳⵓⵔⵜ ⵎⵉ ⵜⵇⵇⵏ.

check-title = ⵙⵙⵉⴷⵜ ⵜⴰⴼⵔⴰⵡⵜ ⵏ ⵡⵓⵎⵥ
check-lead = ⴰⵔⴰⵜ ⵎⴰ ⵉⵜⵜⵓⵙⵉⴳⴳⵣⵏ ⵜⴰⵎⴰ ⵏ ⵜⵏⴳⴰⵍⵜ QR.
check-number = ⵓⵟⵟⵓⵏ
check-submit = ⵙⵙⵉⴷⵜ
check-genuine = ⵜⴰⴼⵔⴰⵡⵜ ⴰ ⵜⴳⴰ ⵏ ⵜⵉⴷⵜ
check-genuine-text = { $name } ⵜⵓⵎⵥ ⵜⴰⵛⴽⴰⵢⵜ { $number } ⴳ { $date }.
check-unknown = ⵓⵔ ⵜⵍⵍⵉ ⵜⴼⵔⴰⵡⵜ ⵙ ⵓⵟⵟⵓⵏ ⴰ ⴷ ⵜⵏⴳⴰⵍⵜ ⴰ
check-unknown-text = ⵙⵎⵣⴰⵣⴰⵍⴰⵜ ⴷ ⵜⴼⵔⴰⵡⵜ ⵉⵜⵜⵓⵙⵉⴳⴳⵣⵏ, ⴰⵙⴽⴽⵉⵍ ⵙ ⵓⵙⴽⴽⵉⵍ. ⵎⴽ ⴳⴰⵏ ⵢⴰⵏ, ⵜⴰⵡⵔⵉⵇⵜ ⴰⵏⵏ ⵓⵔ ⵜⴳⵉ ⵙⴳ ⴷⴰ.
check-code = ⵜⴰⵏⴳⴰⵍⵜ ⵏ ⵓⵙⵙⵉⴷⵜ
day-off-weekly = ⴰⵙⵙ ⵏ ⵓⵙⴳⵓⵏⴼⵓ ⵏ ⵉⵎⴰⵍⴰⵙⵙ
receipt-due-moved = ⴰⵙⵙ ⴰⵎⴳⴳⴰⵔⵓ ⵉⴳⴰ { $from } ({ $reason }), ⴰⵢⵏⵏⴰⵖ ⴰⴼ ⵜⴼⵓⴽⴽⴰ ⵜⵉⵣⵉ ⴳ ⵡⴰⵙⵙ ⵏ ⵜⵡⵓⵔⵉ ⴷ ⵉⴹⴼⴰⵕⵏ, { $due }.
complaint-file-kept = ⵉⴼⴰⵢⵍⵓⵜⵏ ⵉⵜⵜⵓⵎⵥⵏ ⵢⴰⴷ, ⴰⴷ ⵜⵜⵓⵣⵏⵏ ⴰⴽⴷ ⵜⴼⵔⴽⵉⵜ
complaint-twin-title = ⵜⵓⵣⵏⵎ ⵢⴰⴷ ⵜⵓⵣⵉⵏⵜ ⴰ
complaint-twin-text = ⵜⵜⵡⴰⵎⵥ ⴳ { $at }. ⵓⵔ ⵜⵜⵓⵣⵏ ⵜⵉⴽⴽⵍⵜ ⵢⴰⴹⵏ.
complaint-send-again = ⴰⵣⵏ ⵜⵜ ⴷⴰⵖ, ⵎⵇⵇⴰⵔ ⴰⵢⴰ
receipt-administration-why = ⵎⴰⵅ ⵜⴰⵏⴱⴱⴰⴹⵜ ⴰⴷ?
receipt-again-see = ⵥⵕ ⴰⵡⵜⵜⵓ ⴷⴰⵖ
receipt-paper-title = ⴰⵡⵜⵜⵓ ⵏ ⵓⵙⵔⵙ ⵏ ⵜⵏⵖⵓⵔⵜ
receipt-check = ⵙⵙⵉⴷⴷ ⴰⵡⵜⵜⵓ ⴰⴷ ⵙ ⵜⵏⴳⴰⵍⵜ { $code }
receipt-made = ⵢⵓⵎⵥ ⵜ ⴷⵉⵡⴰⵏ ⴰⵙⵙ ⵏ { $at } ⵙ ⵜⵙⵔⴰⴳⵜ ⵜⴰⵎⵙⵙⵓⴳⵓⵔⵜ ⵏ ⵍⵎⵖⵔⵉⴱ
receipt-qr-label = ⵜⴰⵏⴳⴰⵍⵜ QR ⵏⵏⴰ ⵉⵙⵙⴰⵡⴰⴹⵏ ⵖⵔ ⵓⵙⵙⵉⴷⴷ ⵏ ⵓⵡⵜⵜⵓ ⴰⴷ
competence-chosen = ⵜⵓⵔⴰⵎ ⵉ ⵜⵏⴱⴱⴰⴹⵜ ⴰⴷ ⵙⴳ ⵜⴰⵙⵏⴰ ⵏⵏⵙ.
competence-chosen-desk = ⵢⵓⵔⴰ ⵓⴼⴳⴰⵏ ⵉ ⵜⵏⴱⴱⴰⴹⵜ ⴰⴷ ⵙⴳ ⵜⴰⵙⵏⴰ ⵏⵏⵙ.
competence-entered-desk = ⵢⵓⵔⴰ ⵜⵜ ⵓⵎⵙⵡⵓⵔⵉ ⵏ ⵜⵏⴱⴱⴰⴹⵜ ⴰⴷ ⵉ ⵓⴼⴳⴰⵏ.
competence-entered-relay = ⵢⵓⵔⴰ ⵜⵜ ⵓⵙⴰⵖ, ⵓⵔ ⵉⴳⵉ ⴰⵎⵙⵡⵓⵔⵉ ⵏ ⵜⵏⴱⴱⴰⴹⵜ ⴰⴷ, ⵉ ⵓⴼⴳⴰⵏ.
complaint-used-title = ⵜⴰⴼⵔⴽⵉⵜ ⴰ ⵜⵜⵓⵣⵏ ⵢⴰⴷ
complaint-used-text = ⵜⵜⵡⴰⵎⵥ ⴳ { $at } ⵙ ⵜⵓⵎⴰⵢⵜ ⵢⴰⴹⵏ. ⵎⴰ ⵜⵙⵏⴼⵍⵎ ⴹⴰⵕⵜ ⵏ ⵓⵢⴰ ⵓⵔ ⵉⵜⵜⵓⵣⵏ.
complaint-send-another = ⴰⵣⵏ ⴰⵢⴰ ⴰⵎ ⵜⵛⴽⴰⵢⵜ ⵜⴰⵎⴰⵢⵏⵓⵜ
complaint-outside-title = ⴰⴷⵖⴰⵔ ⴰ ⵉⵇⵇⵏ ⵖⵔ ⵜⵎⵙⵙⵓⴳⵓⵔⵜ ⵢⴰⴹⵏ
complaint-send-there = ⴰⵣⵏ ⵉ: { $name }
complaint-send-here = ⴰⵣⵏ, ⵎⵇⵇⴰⵔ ⴰⵢⴰ, ⵉ: { $name }
complaint-stale-title = ⵜⵇⵇⵉⵎ ⵜⴰⵙⵏⴰ ⴰ ⵜⵏⵓⵔⵥⵎ ⴰⵟⵟⴰⵚ
complaint-stale-text = ⵓⵔ ⵜⴰ ⵜⵜⵓⵣⵏ ⴰⵡⴷ ⵢⴰⵜ, ⴷ ⵓⵔ ⵉⵊⵍⵉ ⴰⵡⴷ ⵢⴰⵏ: ⵎⴰ ⵜⵓⵔⴰⵎ ⵉⵍⵍⴰ ⴷⴷⴰⵡ. ⵥⵔⴰⵜ ⵜ ⴷ ⵜⴰⵣⵏⵎ ⵜ ⴷⴰⵖ.
receipt-keep-text-alone = ⵙ ⵓⵟⵟⵓⵏ ⴷ ⵜⵏⴳⴰⵍⵜ ⵜⵣⵎⵔⵎ ⴰⴷ ⵜⴹⴼⴰⵕⵎ ⵜⴰⵎⵔⴰⵔⵓⵜ ⵡⴰⵔ ⴰⵎⵉⴹⴰⵏ. ⵜⴰⵏⴳⴰⵍⵜ ⵓⵔ ⵔⴰⴷ ⵜⴱⴰⵢⵏ ⵅⴰⵙ ⴳ ⵓⵙⵡⴰⵍ ⴰ. ⵓⵔ ⵔⴰⴷ ⴰⵡⵏ ⵜⵜⵓⵣⵏ ⴰⵡⴷ ⵢⴰⵜ.
receipt-files = { $count ->
    [0] ⴰⵡⴷ ⵢⴰⵏ
    [one] { $count } ⵓⴼⴰⵢⵍⵓ
   *[other] { $count } ⵉⴼⵓⵢⵍⴰ
}
receipt-name = ⵉⵙⵎ
follow-due-again-rule = ⵜⵓⴳⵉⵎ ⵜⴰⵎⵔⴰⵔⵓⵜ ⴳ { $received }: ⵖⵓⵔ ⵜⵎⵙⵙⵓⴳⵓⵔⵜ 60 ⵏ ⵡⴰⵙⵙ ⵙ ⵜⵎⴰⵢⵏⵓⵜ, ⴰⵎ ⵜⵛⴽⴰⵢⵜ (ⵍⵎⵕⵙⵓⵎ 2-17-265 ⵏ 23 ⵢⵓⵏⵢⵓ 2017), ⴰⵔ { $due }.
follow-contest-rule = ⵜⴰⵎⵔⴰⵔⵓⵜ ⵜⴳⴰ ⵜⵉⵏ { $received }; ⴷⵉⵡⴰⵏ ⵉⴼⴽⴰ 15 ⵏ ⵡⴰⵙⵙ ⴰⴼⴰⴷ ⴰⴷ ⵜⵜ ⵜⴰⴳⵉⵎ. ⴰⵢⴰ ⵉⴳⴰ ⴰⵍⵓⴳⵏ ⵏ ⵜⵏⴰⴼⵓⵜ ⴰ, ⵓⵔ ⵉⴳⵉ ⵡⵉⵏ ⵓⵣⵔⴼ.
