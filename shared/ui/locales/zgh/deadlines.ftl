# ⵉⵣⵎⴰⵣ: ⴰⵙⵉⴹⵏ ⵏⵏⵙⵏ, ⵉⵍⵖⵓⵜⵏ, ⴰⵎⴰⵟⵍ ⴷ ⵓⵎⵙⵙⵔⵡⵙ.
deadline-counted-from = ⴰⵙⵙ ⴰⵎⵣⵡⴰⵔⵓ ⵉⵜⵜⵓⵙⵉⴹⵏⵏ ⵉⴳⴰ { $date }.
deadline-may-change = ⵉⵖⵢ ⴰⴷ ⵉⵎⴱⴷⴷⵍ ⵓⵣⵎⵣ ⴰ: ⵉⵙⵏⵏⴷ ⵅⴼ ⵢⴰⵏ ⵓⵙⴼⵓⴳⵍⵓ ⵓⵔ ⵜⴰ ⵉⵜⵜⵓⵍⵖⵉ ⵡⴰⵙⵙ ⵏⵏⵙ.
deadline-clock-routing = ⴰⵎⵥⵕⴰ ⵏⵖ ⴰⵙⵉⵡⴹ
deadline-clock-reply = ⵜⴰⵎⵔⴰⵔⵓⵜ
deadline-clock-target = ⴰⵡⵜⵜⴰⵙ ⴰⴳⵯⵏⵙⴰⵏ
deadline-routing-open = ⵉⵅⵚⵚⴰ ⴰⴷ ⵉⵜⵜⵓⵙⴽⴰⵔ ⴷⴰⵜ ⵏ { $date }.
deadline-routing-late = ⵉⵎⴰⵟⵍ: ⵉⵅⵚⵚⴰ ⴰⴷ ⵉⵜⵜⵓⵙⴽⴰⵔ ⴷⴰⵜ ⵏ { $date }.
deadline-routing-done = ⵉⵜⵜⵓⵙⴽⴰⵔ ⴳ { $at }, ⴷⴰⵜ ⵏ { $date }.
deadline-routing-done-late = ⵉⵎⴰⵟⵍ, ⵉⵜⵜⵓⵙⴽⴰⵔ ⴳ { $at }: ⵜⴳⵉⵔⴰ ⵏ ⵓⵣⵎⵣ ⵜⴳⴰ { $date }.
deadline-target-open = { $days ->
    [one] ⴷⴰⵜ ⵏ { $date } ({ $days } ⵏ ⵡⴰⵙⵙ ⵏ ⵜⵡⵓⵔⵉ, ⵜⵙⵖⵜⵉ ⵜ ⵜⴷⴱⴰⵍⵜ ⵉ ⵓⵙⵏⵜⵍ ⴰ).
   *[other] ⴷⴰⵜ ⵏ { $date } ({ $days } ⵏ ⵡⵓⵙⵙⴰⵏ ⵏ ⵜⵡⵓⵔⵉ, ⵜⵙⵖⵜⵉ ⵜⵏ ⵜⴷⴱⴰⵍⵜ ⵉ ⵓⵙⵏⵜⵍ ⴰ).
}
deadline-target-late = { $days ->
    [one] ⵉⵣⵔⵉ: { $date } ({ $days } ⵏ ⵡⴰⵙⵙ ⵏ ⵜⵡⵓⵔⵉ, ⵜⵙⵖⵜⵉ ⵜ ⵜⴷⴱⴰⵍⵜ ⵉ ⵓⵙⵏⵜⵍ ⴰ).
   *[other] ⵉⵣⵔⵉ: { $date } ({ $days } ⵏ ⵡⵓⵙⵙⴰⵏ ⵏ ⵜⵡⵓⵔⵉ, ⵜⵙⵖⵜⵉ ⵜⵏ ⵜⴷⴱⴰⵍⵜ ⵉ ⵓⵙⵏⵜⵍ ⴰ).
}
deadline-share = { $percent }% ⵏ ⵓⵣⵎⵣ
deadline-share-last = ⴰⵙⵙ ⴰⵎⴳⴳⴰⵔⵓ
deadline-share-late = ⵉⵣⵔⵉ ⵓⵣⵎⵣ
deadline-escalated = { $count ->
    [one] { $clock }: { $share }. ⵉⵜⵜⵓⵍⵖⵉ { $count } ⵏ ⵓⴼⴳⴰⵏ.
   *[other] { $clock }: { $share }. ⵜⵜⵓⵍⵖⵉⵏ { $count } ⵏ ⵉⴼⴳⴰⵏⵏ.
}
deadline-late-title = ⵜⵎⴰⵟⵍ ⵜⵎⵔⴰⵔⵓⵜ
deadline-late-since = { $days ->
    [one] ⵉⵅⵚⵚⴰ ⴰⴷ ⵜⵉⵍⵉ ⴷⴰⵜ ⵏ { $date }. ⵜⵎⴰⵟⵍ { $days } ⵏ ⵡⴰⵙⵙ.
   *[other] ⵉⵅⵚⵚⴰ ⴰⴷ ⵜⵉⵍⵉ ⴷⴰⵜ ⵏ { $date }. ⵜⵎⴰⵟⵍ { $days } ⵏ ⵡⵓⵙⵙⴰⵏ.
}
deadline-late-text = ⵜⵜⵓⵍⵖⵉⵏ ⵉⵎⵣⵡⵓⵔⴰ ⵏ ⵜⴷⴱⴰⵍⵜ. ⵜⵖⵢⵎ ⴷⴰⵖ:
deadline-late-remind = ⴰⴷ ⵜⵙⴽⵜⵉⵎ ⵜⴰⴷⴱⴰⵍⵜ
deadline-late-mediator = ⴰⴷ ⵜⵙⵙⵓⵊⴰⴷⵎ ⴰⵙⴷⴰⵡ ⵉ ⵓⵎⵙⵙⵔⵡⵙ ⵏ ⵜⴳⵍⴷⵉⵜ
deadline-nav = ⵉⵣⵎⴰⵣ
deadline-title = ⵉⵣⵎⴰⵣ
deadline-lead = ⵎⴰⵢⴷ ⵉⵎⴰⵟⵍⵏ ⵏⵖ ⵔⴰⴷ ⵉⵎⴰⵟⵍ. ⵣⵡⴰⵔⵏⵜ ⵜⵛⴽⴰⵢⵉⵏ ⵏⵏⴰ ⵓⵔ ⵖⵓⵔ ⵢⴰⵏ. ⴷⴰ ⵜⵜⵓⴼⵓⵖⵏ ⵉⵍⵖⵓⵜⵏ ⴳ 50, 75, 90 ⴷ 100% ⵏ ⴽⵓ ⴰⵣⵎⵣ.
deadline-counts = ⵓⵟⵟⵓⵏ ⵏ ⴽⵓ ⴰⵣⵎⵣ
deadline-list = ⵜⵉⵛⴽⴰⵢⵉⵏ
deadline-clock = ⴰⵣⵎⵣ
deadline-used = ⵎⴰⵢⴷ ⵉⵣⵔⵉⵏ ⵙⴳ ⵓⵣⵎⵣ
deadline-answer-due = ⵜⴳⵉⵔⴰ ⵏ ⵜⵎⵔⴰⵔⵓⵜ
deadline-all-clocks = ⴰⴽⴽⵯ ⵉⵣⵎⴰⵣ
deadline-all-shares = ⴰⴽⴽⵯ
deadline-nobody-count = { $count ->
    [0] ⴽⵓ ⵢⴰⵏ ⵙⴳ ⵉⵣⵎⴰⵣ ⴰ ⵖⵓⵔⵙ ⵢⴰⵏ ⵉ ⵜ ⵉⵟⵟⴼⵏ.
    [one] { $count } ⵙⴳ ⵉⵣⵎⴰⵣ ⴰ ⵓⵔ ⵖⵓⵔⵙ ⵢⴰⵏ.
   *[other] { $count } ⵙⴳ ⵉⵣⵎⴰⵣ ⴰ ⵓⵔ ⵖⵓⵔⵙⵏ ⵢⴰⵏ.
}
deadline-count = { $count ->
    [0] ⵓⵔ ⵉⵍⵍⵉ ⵓⵣⵎⵣ
    [one] { $count } ⵏ ⵓⵣⵎⵣ
   *[other] { $count } ⵏ ⵉⵣⵎⴰⵣ
}
deadline-none-title = ⵓⵔ ⵉⵍⵍⵉ ⵓⵣⵎⵣ ⵉⵇⵔⴱⵏ
deadline-none-text = ⵓⵔ ⵉⵍⴽⵎ ⴰⵡⴷ ⵢⴰⵏ ⴰⵣⴳⵏ ⵏ ⵓⵣⵎⵣ ⵏⵏⵙ.
deadline-none-filtered = ⵓⵔ ⵉⵍⵍⵉ ⵓⵣⵎⵣ ⵉⵎⵙⴰⵙⴰⵏ ⴷ ⵉⵙⵜⵜⴰⵢⵏ ⴰ.
deadline-none-next = ⵥⵕ ⵜⴰⵍⴳⴰⵎⵜ ⵏ ⵜⵡⵓⵔⵉ
deadline-digest-line = { $number } – { $clock }: { $share }. ⵜⴰⵎⵔⴰⵔⵓⵜ ⴷⴰⵜ ⵏ { $due }.
deadline-digest-nobody = ⵓⵔ ⵖⵓⵔⵙ ⵢⴰⵏ.
deadline-digest-more = { $count ->
    [one] ⴷ { $count } ⵢⴰⴹⵏ.
   *[other] ⴷ { $count } ⵢⴰⴹⵏ.
}
mail-deadlines-subject = { $count ->
    [one] ⵉⵣⵎⴰⵣ: { $count } ⵏ ⵓⵍⵖⵓ, { $late } ⴳ ⵡⴰⵙⵙ ⴰⵎⴳⴳⴰⵔⵓ ⵏⵖ ⵉⵎⴰⵟⵍ
   *[other] ⵉⵣⵎⴰⵣ: { $count } ⵏ ⵉⵍⵖⵓⵜⵏ, { $late } ⴳ ⵡⴰⵙⵙ ⴰⵎⴳⴳⴰⵔⵓ ⵏⵖ ⵎⴰⵟⵍⵏ
}
mail-deadlines-body = ⵉⵍⵖⵓⵜⵏ: { $count }, { $late } ⴳⵉⵙⵏ ⴳ ⵡⴰⵙⵙ ⴰⵎⴳⴳⴰⵔⵓ ⵏⵖ ⵎⴰⵟⵍⵏ, ⴷ { $nobody } ⵓⵔ ⵖⵓⵔⵙⵏ ⵢⴰⵏ.

    { $list }

    ⴰⴽⴽⵯ ⵉⵣⵎⴰⵣ: { $link }
mail-deadlines-inspector-subject = { $count ->
    [one] ⵉⵣⵎⴰⵣ: { $count } ⵏ ⵜⵛⴽⴰⵢⵜ ⴳ ⵡⴰⵙⵙ ⴰⵎⴳⴳⴰⵔⵓ ⵏⵖ ⵜⵎⴰⵟⵍ
   *[other] ⵉⵣⵎⴰⵣ: { $count } ⵏ ⵜⵛⴽⴰⵢⵉⵏ ⴳ ⵡⴰⵙⵙ ⴰⵎⴳⴳⴰⵔⵓ ⵏⵖ ⵎⴰⵟⵍⵏⵜ
}
mail-deadlines-inspector-body = ⵉⵍⵖⵓⵜⵏ: { $count }, { $late } ⴳⵉⵙⵏ ⴳ ⵡⴰⵙⵙ ⴰⵎⴳⴳⴰⵔⵓ ⵏⵖ ⵎⴰⵟⵍⵏ, ⴷ { $nobody } ⵓⵔ ⵖⵓⵔⵙⵏ ⵢⴰⵏ. ⵉⵡⵉⵏⵏⴰ ⵢⴰⴹⵏ ⵍⵍⴰⵏ ⴳ ⵉⵎⴹⴰⵏⵏ ⵏ ⵜⴷⴱⴰⵍⵜ.
mail-deadline-late-subject = ⵜⵎⴰⵟⵍ ⵜⵎⵔⴰⵔⵓⵜ ⵉ ⵜⵛⴽⴰⵢⵜ ⵏⵏⵓⵏ { $number }
mail-deadline-late-body = ⵉⵅⵚⵚⴰ ⴰⴷ ⵜⵔⴰⵔ { $tenant } ⴷⴰⵜ ⵏ { $due }. ⵜⵎⴰⵟⵍ. ⵜⵜⵓⵍⵖⵉⵏ ⵉⵎⵣⵡⵓⵔⴰ.

    { $why }

    ⵜⵖⵢⵎ ⴰⴷ ⵜⵙⴽⵜⵉⵎ ⵜⴰⴷⴱⴰⵍⵜ ⴳ ⵜⴰⵙⵏⴰ ⵏ ⵜⵛⴽⴰⵢⵜ ⵏⵏⵓⵏ: { $link }
    ⵜⴰⵏⴳⴰⵍⵜ: { $code }

    ⵜⵖⵢⵎ ⴷⴰⵖ ⴰⴷ ⵜⴰⵔⴰⵎ ⵉ ⵓⵎⵙⵙⵔⵡⵙ ⵏ ⵜⴳⵍⴷⵉⵜ. ⵉⵡⵊⴷ ⵓⵙⴷⴰⵡ ⵉ ⵓⵙⵉⴳⴳⵣ: { $mediator }
mail-deadline-moved-subject = ⵉⵎⴱⴷⴷⵍ ⵓⵣⵎⵣ ⵏ ⵜⵎⵔⴰⵔⵓⵜ ⵉ ⵜⵛⴽⴰⵢⵜ ⵏⵏⵓⵏ { $number }
mail-deadline-moved-body = ⵉⵎⴱⴷⴷⵍ ⵓⵙⵎⵉⵜⵜⴳ ⵏ ⵜⴷⴱⴰⵍⵜ ({ $tenant }). ⵖⵉⵍⴰ ⵉⵅⵚⵚⴰ ⴰⴷ ⵜⵉⵍⵉ ⵜⵎⵔⴰⵔⵓⵜ ⴷⴰⵜ ⵏ { $due }.

    { $why }

    ⴹⴼⵕ ⵜⴰⵛⴽⴰⵢⵜ ⵏⵏⵓⵏ: { $link }
    ⵜⴰⵏⴳⴰⵍⵜ: { $code }
deadline-trail-moved = ⵉⵜⵜⵓⵙⵉⴹⵏ ⴷⴰⵖ ⵓⵣⵎⵣ ⵏ ⵜⵎⵔⴰⵔⵓⵜ
deadline-mediator-title = ⴰⵙⴷⴰⵡ ⵉ ⵓⵎⵙⵙⵔⵡⵙ ⵏ ⵜⴳⵍⴷⵉⵜ, ⵜⴰⵛⴽⴰⵢⵜ { $number }
deadline-mediator-back = ⴰⵖⵓⵍ ⵖⵔ ⵜⵛⴽⴰⵢⵜ
deadline-mediator-lead = ⵜⵖⵢⵎ ⴰⴷ ⵜⴰⵔⴰⵎ ⵉ ⵓⵎⵙⵙⵔⵡⵙ ⴽⵓ ⴰⴽⵓⴷ, ⴱⵍⴰ ⴰⵜⵉⴳ. ⵙⵉⴳⴳⵣⴰⵜ ⵜⴰⵙⵏⴰ ⴰ, ⵙⴳⵎⴹⴰⵜ ⵜⵜ, ⵔⵏⵓⵢⴰⵜ ⴰⵔⵔⴰⵜⵏ ⵏⵏⴰ ⵉⵖⵢⵏ ⴰⴷ ⵏⴼⵄⵏ.
deadline-mediator-address = ⴰⵏⵙⴰ
deadline-mediator-unconfirmed = ⵙⵙⵏⵥⵔⴰⵜ ⴰⵏⵙⴰ ⴳ ⵡⴰⵙⵉⵜ ⵏ ⵜⵎⵔⵙⵓⵜ ⴷⴰⵜ ⵏ ⵓⵣⴰⵏ.
deadline-mediator-who = ⵡⵏⵏⴰ ⵉⵙⵙⵓⵜⵔⵏ
deadline-mediator-case = ⵜⴰⵛⴽⴰⵢⵜ
deadline-mediator-answers = ⵎⴰⵢⴷ ⵜⵔⵓⵔⴰ ⵜⴷⴱⴰⵍⵜ
deadline-mediator-no-answer = ⵓⵔ ⵜⴰ ⵜⵔⵓⵔⵉ ⵜⴷⴱⴰⵍⵜ.
deadline-mediator-what = ⵎⴰⵢⴷ ⵉⵜⵜⵓⵙⵓⵜⵔⵏ
deadline-mediator-asked = ⵙⵙⵓⵜⵔⵖ ⵙⴳ ⵓⵎⵙⵙⵔⵡⵙ ⵏ ⵜⴳⵍⴷⵉⵜ ⴰⴷ ⵉⵥⵕ ⵎⴰⵢⴷ ⵉⵊⵔⴰⵏ ⴷ ⵜⵛⴽⴰⵢⵜ ⵉⵏⵓ { $number } ⵖⵔ { $tenant }.
deadline-mediator-asked-late = ⵓⵔ ⴷ ⵜⵓⵛⴽⵉ ⵜⵎⵔⴰⵔⵓⵜ ⵉ ⵜⵛⴽⴰⵢⵜ ⵉⵏⵓ { $number } ⴳ ⵓⵣⵎⵣ ⵏ ⵓⵣⵔⴼ. ⵙⵙⵓⵜⵔⵖ ⵙⴳ ⵓⵎⵙⵙⵔⵡⵙ ⵏ ⵜⴳⵍⴷⵉⵜ ⴰⴷ ⵉⵊⵎⴰⵄ ⴷ { $tenant }.
deadline-mediator-sign = ⴰⵙⴰⴽⵓⴷ ⴷ ⵓⵙⴳⵎⴹ:
