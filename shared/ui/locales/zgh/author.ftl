# ⵎⴰⵢⴷ ⵉⵥⴹⴰⵕ ⵓⵎⵙⴽⴰⵔ ⵏ ⵜⵛⴽⴰⵢⵜ ⴰⴷ ⵜ ⵉⵙⴽⵔ ⴷⴼⴼⵉⵔ ⵏ ⵡⴰⵣⵣⴰⵏ.
author-moves-title = ⵎⴰⵢⴷ ⵜⵥⴹⴰⵕⵎ ⴰⴷ ⵜ ⵜⵙⴽⵔⵎ
author-not-yet = ⵓⵔ ⵜⴰ ⵉⵥⴹⴰⵕ
author-question-title = ⵜⵙⵙⵇⵙⴰ ⴽⵓⵏ ⵜⴷⴱⴰⵍⵜ
author-reply-until = ⵔⴰⵔⴰⵜ ⴰⵔ { $date }. ⴰⵔ ⴰⵙⵙ ⵏⵏⴰⵖ ⵉⴱⴷⴷ ⵓⵣⵎⵣ ⵏ ⵜⴷⴱⴰⵍⵜ; ⴷⴼⴼⵉⵔ ⵏⵏⵙ ⵔⴰⴷ ⵉⵙⴳⵍ ⴷⴰⵖ, ⵓⵍⴰ ⴱⵍⴰ ⵜⴰⵔⴰⵔⵉⵜ.
author-reply-title = ⵔⴰⵔ ⵉ ⵓⵙⵇⵙⵉ
author-reply-lead = ⵜⵅⵚⵚⴰ ⵜⵖⴰⵡⵙⴰ ⴰ ⵜⴰⴷⴱⴰⵍⵜ ⴰⴼⴰⴷ ⴰⴷ ⵜⵙⵡⵓⵔⵉ ⵅⴼ ⵜⵛⴽⴰⵢⵜ ⵏⵏⵓⵏ.
author-reply-text = ⵜⴰⵔⴰⵔⵉⵜ ⵏⵏⵓⵏ
author-reply-submit = ⴰⵣⵏ ⵜⴰⵔⴰⵔⵉⵜ
author-replied = ⵜⵜⵡⴰⵎⵥ ⵜⵔⴰⵔⵉⵜ ⵏⵏⵓⵏ. ⵉⵙⴳⵍ ⴷⴰⵖ ⵓⵣⵎⵣ ⵏ ⵜⴷⴱⴰⵍⵜ.
author-error-reply = ⴰⵔⴰⵜ ⵜⴰⵔⴰⵔⵉⵜ ⵏⵏⵓⵏ
author-add-title = ⵔⵏⵓ ⵉ ⵜⵛⴽⴰⵢⵜ
author-add-lead = ⵎⴰⵢⴷ ⵜⵔⵏⴰⵎ ⵔⴰⴷ ⵉⵍⵉ ⴳ ⵓⵙⴷⴰⵡ; ⵎⴰⵢⴷ ⵜⵓⵔⴰⵎ ⵣⵉⴽ ⵉⵇⵇⵉⵎ ⴳⵉⵙ.
author-add-text = ⵎⴰⵢⴷ ⵜⵔⴰⵎ ⴰⴷ ⵜ ⵜⵔⵏⵓⵎ
author-add-text-hint = ⴰⴹⵕⵉⵚ, ⴰⴼⴰⵢⵍⵓ, ⵏⵖ ⵢⴰⵜ ⵜⵓⵜⵔⴰ ⴷⴷⴰⵡ: ⵢⴰⵏ ⴳⵉⵙⵏ ⵢⵓⴷⴰ.
author-add-submit = ⵔⵏⵓ ⵉ ⵓⵙⴷⴰⵡ
author-added = ⵉⵍⵍⴰ ⵎⴰⵢⴷ ⵜⵔⵏⴰⵎ ⴳ ⵓⵙⴷⴰⵡ.
author-error-add = ⴰⵔⴰⵜ ⵎⴰⵢⴷ ⵜⵔⴰⵎ ⴰⴷ ⵜ ⵜⵔⵏⵓⵎ, ⵏⵖ ⵙⵙⵉⵔⵡⴰⵜ ⴰⴼⴰⵢⵍⵓ
author-request = ⵜⵓⵜⵔⴰ ⵏ ⵓⵎⵙⴽⴰⵔ
author-request-question = ⵉⵙ ⵜⵜⵔⵎ ⵜⴰⵖⴰⵡⵙⴰ ⵢⴰⴹⵏ?
author-request-hint = ⴰⵔ ⵉⵇⵇⵔⴰ ⵓⵎⵙⵡⵓⵔⵉ ⵜⵓⵜⵔⴰ ⵉⵔⴰⵔ ⵅⴼⵙ.
author-request-none = ⵓⵀⵓ
author-request-call = ⴰⴷ ⵉⵢⵉ ⵉⵖⵔ ⵓⵎⵙⵡⵓⵔⵉ
author-request-anonymity = ⴰⴷ ⵓⵔ ⵙⵓⵍ ⵉⵜⵜⴱⴰⵏ ⵉⵙⵎ ⵉⵏⵓ
author-request-erasure = ⴰⴷ ⵜⵜⵓⴽⴽⵙⵏ ⵉⵏⵖⵎⵉⵙⵏ ⵉⵏⵓ
author-files-added = { $count ->
    [one] { $count } ⵏ ⵓⴼⴰⵢⵍⵓ ⵉⵜⵜⵓⵙⵉⵔⵡⵏ
   *[other] { $count } ⵏ ⵉⴼⵓⵢⵍⴰ ⵜⵜⵓⵙⵉⵔⵡⵏⵉⵏ
}
author-remind-title = ⵙⴽⵜⵉ ⵜⴰⴷⴱⴰⵍⵜ
author-remind-text = ⵉⵜⵜⵓⵔⴰ ⵓⵙⴽⵜⵉ ⵏⵏⵓⵏ ⴳ ⵓⵙⴷⴰⵡ, ⵜⴰⵖⵓⵍ ⵜⵛⴽⴰⵢⵜ ⵏⵏⵓⵏ ⵜⵓⴳⴳⵔ ⴳ ⵓⵣⵔⴱ.
author-remind-reach = ⴰⵙⴽⵜⵉ ⵡⵉⵙⵙ ⵙⵉⵏ ⴷⴰ ⵉⵜⵜⴷⴷⵓ ⵖⵔ ⵉⵎⵙⵙⵓⴳⴰⵔ, ⵡⵉⵙⵙ ⴽⵕⴰⴹ ⵖⵔ ⵓⵙⵙⵉⴳⵍ.
author-remind-words = ⵎⴰⵢⴷ ⵜⵔⴰⵎ ⴰⴷ ⵜ ⵜⵔⵏⵓⵎ
author-remind-submit = ⴰⵣⵏ ⴰⵙⴽⵜⵉ
author-reminded = ⵉⵜⵜⵓⵔⴰ ⵓⵙⴽⵜⵉ ⵏⵏⵓⵏ ⴳ ⵓⵙⴷⴰⵡ.
author-remind-from = ⵜⵥⴹⴰⵕⵎ ⴰⴷ ⵜⵙⴽⵜⵉⵎ ⵜⴰⴷⴱⴰⵍⵜ ⵙⴳ { $date }: ⵖⵓⵔⵙ 15 ⵏ ⵡⴰⵙⵙ ⵙⴳ { $since } ⴰⴼⴰⴷ ⴰⴷ ⵜⵙⵡⵓⵔⵉ.
author-remind-again-from = ⵜⵥⴹⴰⵕⵎ ⴰⴷ ⵜⵙⴽⵜⵉⵎ ⴷⴰⵖ ⵙⴳ { $date }: ⴰⵙⴽⵜⵉ ⴰⵎⴳⴳⴰⵔⵓ ⵉⴳⴰ ⵡⵉⵏ { $since }, ⵍⵍⴰⵏ 15 ⵏ ⵡⴰⵙⵙ ⵉⵏⴳⵔ ⵙⵉⵏ.
author-reminded-count = ⴰⵙⴽⵜⵉ ⵡⵉⵙⵙ { $count }
author-reminders = { $count ->
    [one] { $count } ⵏ ⵓⵙⴽⵜⵉ
   *[other] { $count } ⵏ ⵉⵙⴽⵜⵉⵢⵏ
}
author-withdraw-title = ⴽⴽⵙ ⵜⴰⵛⴽⴰⵢⵜ
author-withdraw-ends = ⵔⴰⴷ ⵜⵇⵏ ⵜⵛⴽⴰⵢⵜ ⵉ ⴱⴷⴷⴰ: ⵓⵔ ⵔⴰⴷ ⴳⵉⵙ ⵜⵔⴰⵔ ⵜⴷⴱⴰⵍⵜ, ⵓⵔ ⵉⵥⴹⴰⵕ ⴰⴷ ⵜⵏⵓⵔⵥⵎ ⴷⴰⵖ.
author-withdraw-kept = ⵎⴰⵢⴷ ⵜⵓⵔⴰⵎ ⴰⵔ ⵉⵜⵜⵓⵃⴹⴰ ⵜⵉⵣⵉ ⵏⵏⴰ ⵉⵏⵏⴰ ⵓⵣⵔⴼ.
author-withdraw-anew = ⵎⴽ ⵜⵓⵖⵓⵍ ⵜⵎⵓⴽⵔⵉⵙⵜ, ⵜⵥⴹⴰⵕⵎ ⴰⴷ ⵜⵙⵔⵙⵎ ⵜⴰⵛⴽⴰⵢⵜ ⵜⴰⵎⴰⵢⵏⵓⵜ.
author-withdraw-why = ⵎⴰⵅ ⵜⵜ ⵜⴽⴽⵙⵎ
author-withdraw-submit = ⴽⴽⵙ ⵜⴰⵛⴽⴰⵢⵜ ⵉ ⴱⴷⴷⴰ
author-withdrawn = ⵜⵜⵡⴰⴽⴽⵙ ⵜⵛⴽⴰⵢⵜ ⵏⵏⵓⵏ.
author-leave-title = ⵓⵔ ⴷ ⵏⵜⵜⴰ ⴰⵢⴷ ⵉⴳⴰⵏ ⴰⵎⵙⴰⵔ
author-leave-text = ⵜⵜⵓⵙⵎⵓⵏ ⵜⵛⴽⴰⵢⵜ ⵏⵏⵓⵏ ⴷ ⵜⵉⵢⵢⴰⴹ ⵏ ⵢⴰⵏ ⵓⵙⵔⴰⴳ. ⵎⴽ ⵓⵔ ⵉⴳⵉ ⵎⴰⵢⴰⵏⵏ, ⵔⴰⴷ ⵜⵜⵓⵥⵕ ⴷⴰⵖ ⵓⵃⴷⵓⵜ.
author-leave-delay = ⵓⵔ ⵉⵎⴱⴷⴷⵍ ⵓⵟⵟⵓⵏ ⵏⵏⵙ ⵓⵍⴰ ⴰⵣⵎⵣ ⵏⵏⵙ.
author-leave-why = ⵎⴰⵢⴷ ⵉⵎⵣⴰⵔⴰⵢⵏ
author-leave-submit = ⴼⴼⵖ ⵙⴳ ⵓⵎⵙⴰⵔ
author-left = ⴰⵔ ⵜⵜⵓⵥⵕⵕⴰ ⵜⵛⴽⴰⵢⵜ ⵏⵏⵓⵏ ⵓⵃⴷⵓⵜ.
author-score-title = ⵉⵏⵉ ⵎⵏⵛⴽ ⴽ ⵜⵙⵙⵔⵙ
author-score-question = ⵜⵉⵏⵖⵔⵜ ⵏⵏⵓⵏ
author-score-hint = ⵙⴳ 1, ⵓⵔ ⴽⵓⵏ ⵜⵙⵙⵔⵙ, ⴰⵔ 5, ⵜⵙⵙⵔⵙ ⴽⵓⵏ ⴽⵉⴳⴰⵏ.
author-score = { $score } ⵅⴼ 5
author-score-words = ⴽⵔⴰ ⵏ ⵉⵡⴰⵍⵉⵡⵏ ⵅⴼ ⵜⵖⴰⵔⴰⵙⵜ ⵏ ⵓⵙⵡⵓⵔⵉ
author-score-given = ⴰⵙⵔⵙⵉ: { $score } ⵅⴼ 5
author-error-score = ⵙⵜⵉⵢⴰⵜ ⵙⴳ 1 ⴰⵔ 5
author-contest-other = ⵔⵉⵖ ⴰⴷ ⵜⵜ ⵢⴰⵎⵥ ⵢⴰⵏ ⵢⴰⴹⵏ
author-contest-other-hint = ⵓⵔ ⵙⵓⵍ ⵜⵜ ⵉⵜⵜⴰⵎⵥ ⵡⵉⵏⵏⴰ ⵉⵔⴰⵔⵏ, ⵅⴰⵙ ⵎⴽ ⵓⵔ ⵉⵍⵍⵉ ⵡⴰⵢⵢⴰⴹ.
author-contest-other-asked = ⵉⵜⵜⵔ ⵓⵎⵙⴽⴰⵔ ⴰⴷ ⵜⵜ ⵢⴰⵎⵥ ⵢⴰⵏ ⵢⴰⴹⵏ.
author-contest-refusal = ⴰⴳⵢ ⴰⴳⴳⵓⵢ ⵏ ⵜⵛⴽⴰⵢⵜ
author-contest-refusal-lead = ⵉⵏⵉⵢⴰⵜ ⵎⴰⵅ ⵉⵅⵚⵚⴰ ⴰⴷ ⵉⵍⵉ ⵓⵙⵡⵓⵔⵉ. ⵔⴰⴷ ⵜⴰⵖⵓⵍ ⵖⵔ ⵜⴷⴱⴰⵍⵜ, ⵏⵜⵜⴰⵜ ⴰⴷ ⵜⵜ ⵉⵥⵕⵕⴰⵏ ⴷⴰⵖ.
author-contest-refusal-rule = ⵜⴰⵖⵜⴰⵙⵜ ⵜⴳⴰ ⵜⵉⵏ { $received }; ⴷⵉⵡⴰⵏ ⵉⴼⴽⴰ 15 ⵏ ⵡⴰⵙⵙ ⴰⴼⴰⴷ ⴰⴷ ⵜⵜ ⵜⴰⴳⵉⵎ, ⴰⵔ { $due }. ⴰⵢⴰ ⵉⴳⴰ ⴰⵍⵓⴳⵏ ⵏ ⵜⵏⴰⴼⵓⵜ ⴰ, ⵓⵔ ⵉⴳⵉ ⵡⵉⵏ ⵓⵣⵔⴼ.

mail-author-replied-subject = ⵜⴰⵛⴽⴰⵢⵜ { $number }: ⵉⵔⴰⵔ ⵓⵎⵙⴽⴰⵔ ⵉ ⵓⵙⵇⵙⵉ ⵏⵏⵓⵏ
mail-author-replied-body = ⵉⵔⴰⵔ ⵓⵎⵙⴽⴰⵔ ⵏ ⵜⵛⴽⴰⵢⵜ { $number } ({ $category }) ⵉ ⵓⵙⵇⵙⵉ ⵏⵏⵓⵏ. ⵉⵙⴳⵍ ⴷⴰⵖ ⵓⵣⵎⵣ: ⵜⴰⵎⵔⴰⵔⵓⵜ ⵉⵅⵚⵚⴰ ⴰⴷ ⵜⵉⵍⵉ ⴷⴰⵜ ⵏ { $due }.

    { $link }
mail-author-added-subject = ⵜⴰⵛⴽⴰⵢⵜ { $number }: ⵉⵔⵏⴰ ⵓⵎⵙⴽⴰⵔ ⵜⴰⵖⴰⵡⵙⴰ
mail-author-added-body = ⵉⵔⵏⴰ ⵓⵎⵙⴽⴰⵔ ⵜⴰⵖⴰⵡⵙⴰ ⵉ ⵜⵛⴽⴰⵢⵜ { $number } ({ $category }). ⵜⴰⵎⵔⴰⵔⵓⵜ ⵉⵅⵚⵚⴰ ⴰⴷ ⵜⵉⵍⵉ ⴷⴰⵜ ⵏ { $due }.

    { $link }
mail-author-reminded-subject = ⵜⴰⵛⴽⴰⵢⵜ { $number }: ⴰⵙⴽⵜⵉ ⵡⵉⵙⵙ { $count }
mail-author-reminded-body = ⵉⵙⴽⵜⵉ ⵓⵎⵙⴽⴰⵔ ⵏ ⵜⵛⴽⴰⵢⵜ { $number } ({ $category }) ⵜⴰⴷⴱⴰⵍⵜ, ⵜⵉⴽⴽⴰⵍⵜ ⵜⵉⵙⵙ { $count }. ⵜⴰⵎⵔⴰⵔⵓⵜ ⵉⵅⵚⵚⴰ ⴰⴷ ⵜⵉⵍⵉ ⴷⴰⵜ ⵏ { $due }.

    { $link }
why-not-title = ⵓⵔ ⵉⵎⴽⵉⵏ ⵓⵢⴰ ⵖⵉⵍⴰⴷ
why-not-transferred = ⵜⴰⵎⵙⵙⵓⴳⵓⵔⵜ ⵢⴰⴹⵏ ⴰⴷ ⵉⵙⵡⵓⵔⵔⵉⵏ ⵖⵉⵍⴰⴷ ⵖⴼ ⵜⵛⴽⴰⵢⵜ ⴰⴷ. ⴹⴼⵕⴰⵜ ⵜⵜ ⴷⵉⵏⵏ ⵙ ⵓⵣⴷⴰⵢ ⵏ ⵜⴰⵙⵏⴰ ⴰⴷ.
why-not-withdrawn = ⵜⵙⵙⵓⴼⵖⵎ ⴷ ⵜⴰⵛⴽⴰⵢⵜ ⴰⴷ. ⵜⵣⵎⵔⵎ ⴰⴷ ⵜⵙⵔⵙⵎ ⵜⴰⵎⴰⵢⵏⵓⵜ.
why-not-contest-again = ⵜⵏⴽⵔⵎ ⴰⵎⴰⵔⴰ ⵙⵏⴰⵜ ⵜⵡⴰⵍⴰⵜⵉⵏ. ⵉⵇⵇⵉⵎⴰ ⴰⵡⵏ ⵓⵎⵥⵍⴰⵢ ⵏ ⵜⴳⵍⴷⵉⵜ ⴷ ⵜⵙⵏⴱⴹⴰⵢⵜ.
why-not-answered = ⵜⵔⴰⵔ ⴷ ⵜⵎⵙⵙⵓⴳⵓⵔⵜ. ⵜⵣⵎⵔⵎ ⴰⴷ ⵜⵉⵏⵉⵎ ⵉⵙ ⵜⵔⴹⴰⵎ, ⵏⵖ ⴰⴷ ⵜⵏⴽⵔⵎ ⵎⴳⴰⵍ ⵏ ⵜⵎⵔⴰⵔⵓⵜ.
why-not-answered-only = ⵜⵔⴰⵔ ⴷ ⵜⵎⵙⵙⵓⴳⵓⵔⵜ. ⵜⵣⵎⵔⵎ ⴰⴷ ⵜⵉⵏⵉⵎ ⵉⵙ ⵜⴼⵔⴰ ⵜⵎⵔⴰⵔⵓⵜ ⵜⴰⵎⵙⵍⴰⵢⵜ.
why-not-refused = ⵓⵔ ⵜⵜⵓⵇⴱⴰⵍ ⵜⵛⴽⴰⵢⵜ. ⴰⵙⵔⴰⴳ ⴷ ⵉⴱⵔⵉⴷⵏ ⵏⵏⵓⵏ ⵍⵍⴰⵏ ⴳ ⵜⴰⵙⵏⴰ ⴰⴷ.
why-not-closed = ⵜⵇⵇⵏ ⵜⵛⴽⴰⵢⵜ. ⵎⴽ ⴷ ⵉⵄⴰⵡⴷ ⵓⵎⵓⴽⵔⵉⵙ, ⵙⵔⵙⴰⵜ ⵜⴰⵎⴰⵢⵏⵓⵜ.
why-not-asked = ⵓⵔ ⵉⵍⵍⵉ ⵓⵙⵇⵙⵉ ⵉⵜⵜⵇⵍⵏ ⵜⴰⵎⵔⴰⵔⵓⵜ ⵏⵏⵓⵏ. ⵎⴽ ⵜⵔⴰⵎ ⴰⴷ ⵜⵉⵏⵉⵎ ⴽⵔⴰ, ⵔⵏⵓⵢⴰⵜ ⵜ ⵉ ⵜⵛⴽⴰⵢⵜ.
why-not-joined = ⵜⴰⵛⴽⴰⵢⵜ ⴰⴷ ⵓⵔ ⵜⵍⵍⵉ ⴳ ⴽⵔⴰ ⵏ ⵓⵎⵓⴽⵔⵉⵙ.
why-not-yet-answered = ⵓⵔⵜⴰ ⵜⵍⵍⵉ ⵜⵎⵔⴰⵔⵓⵜ ⵏⵏⴰ ⵎⴳⴰⵍ ⵔⴰⴷ ⵜⵏⴽⵔⵎ. ⴰⵙⵙ ⵏⵏⵙ ⵉⵍⵍⴰ ⴳ ⵜⴰⵙⵏⴰ ⴰⴷ.
why-not-trial = ⵜⴰⵛⴽⴰⵢⵜ ⴰⴷ ⵜⴳⴰ ⵖⴰⵙ ⴰⵔⴰⵎ, ⵃⵎⴰ ⴰⴷ ⵉⵜⵜⵢⴰⵙⵙⵏ ⵓⵏⴰⴼⵓ.
