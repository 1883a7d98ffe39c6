# ⵜⵓⵣⵉⵏⵉⵏ ⴷⴼⴼⵉⵔ ⵏ ⴽⵓ ⵎⴰⵢⴷ ⵢⵓⵖⵏ ⵜⴰⵛⴽⴰⵢⵜ.
notice-keep-sms = ⵙ ⵓⵟⵟⵓⵏ ⴷ ⵜⵏⴳⴰⵍⵜ ⵜⵣⵎⵔⵎ ⴰⴷ ⵜⴹⴼⴰⵕⵎ ⵜⴰⵎⵔⴰⵔⵓⵜ ⵡⴰⵔ ⴰⵎⵉⴹⴰⵏ. ⵜⴰⵏⴳⴰⵍⵜ ⵜⵍⵍⴰ ⴳ ⵓⵙⵡⴰⵍ ⴰ ⴷ ⴳ SMS ⵏⵏⴰ ⴰⵡⵏ ⵉⵜⵜⵓⵣⵏⵏ.
notice-answer-until = ⵎⴽ ⵓⵔ ⵜⴼⵔⵉ ⵜⴰⵎⵓⴽⵔⵉⵙⵜ, ⵜⵥⴹⴰⵕⵎ ⴰⴷ ⵜⵜ ⵜⴰⴳⵢⵎ ⴳ ⵜⴰⵙⵏⴰ ⴰ ⴰⵔ { $until }. ⵎⴽ ⵓⵔ ⵜⵏⵏⵉⵎ ⴰⵡⴷ ⵢⴰⵜ, ⵔⴰⴷ ⵜⵇⵏ ⵜⵛⴽⴰⵢⵜ ⴷⴼⴼⵉⵔ ⵏ ⵡⴰⵙⵙ ⵏⵏⴰⵖ.
notice-refusal-until = ⵜⵥⴹⴰⵕⵎ ⴰⴷ ⵜⴰⴳⵢⵎ ⵜⴰⵖⵜⴰⵙⵜ ⴰ, ⴷ ⵉⵙⵔⴰⴳⵏ ⵏⵏⵓⵏ, ⴳ ⵜⴰⵙⵏⴰ ⵏ ⵜⵛⴽⴰⵢⵜ ⴰⵔ { $until }.
notice-contest-none = ⵓⵔ ⵙⵓⵍ ⵜⵥⴹⴰⵕⵎ ⴰⴷ ⵜⵜ ⵜⴰⴳⵢⵎ ⴷⴰ. ⵜⵥⴹⴰⵕⵎ ⴰⴷ ⵜⴰⵔⴰⵎ ⵉ ⵓⵎⵙⵙⵔⵡⵙ ⵏ ⵜⴳⵍⴷⵉⵜ.
mail-complaint-acknowledged-subject = ⵜⴰⵛⴽⴰⵢⵜ { $number }: ⴰⵔ ⵜⵜ ⵏⵜⵜⵥⵕⵕⴰ
mail-complaint-acknowledged-body = ⵜⵖⵔⴰ { $tenant } ⵜⴰⵛⴽⴰⵢⵜ ⵏⵏⵓⵏ { $number }. ⵔⴰⴷ ⵜⵜ ⵜⴼⴽ ⵉ ⵜⵎⵣⵣⵓⵖⵜ ⵜⴰⵏⵙⵙⵉⵅⴼⵜ.

    ⵜⴰⵎⵔⴰⵔⵓⵜ ⵉⵅⵚⵚⴰ ⴰⴷ ⵜⵉⵍⵉ ⴷⴰⵜ ⵏ { $due }. ⴹⴼⴰⵕⴰⵜ ⵜⵜ ⴷⴰ:
    { $link }
mail-complaint-asked-subject = ⵜⴰⵛⴽⴰⵢⵜ { $number }: ⴰⵙⵇⵙⵉ ⵉ ⴽⵓⵏ
mail-complaint-asked-body = ⴰⴼⴰⴷ ⴰⴷ ⵜⵙⵡⵓⵔⵉ ⵅⴼ ⵜⵛⴽⴰⵢⵜ ⵏⵏⵓⵏ { $number }, ⵜⵙⵙⵇⵙⴰ ⴽⵓⵏ { $tenant }:

    { $question }

    ⵔⴰⵔⴰⵜ ⴰⵔ { $until }, ⴷⴰ (ⵜⵅⵚⵚⴰ ⵜⵏⴳⴰⵍⵜ ⵉⴼⴼⵔⵏ):
    { $reply }

    ⴰⵔ ⴰⵙⵙ ⵏⵏⴰ ⴳ ⵜⵔⴰⵔⵎ ⵉⴱⴷⴷ ⵓⵣⵎⵣ ⵏ ⵜⴷⴱⴰⵍⵜ. ⴷⴼⴼⵉⵔ ⵏ ⵡⴰⵙⵙ ⵏⵏⴰⵖ ⵔⴰⴷ ⵉⵙⴳⵍ ⴷⴰⵖ, ⵓⵍⴰ ⴱⵍⴰ ⵜⴰⵔⴰⵔⵉⵜ.
mail-complaint-unreplied-subject = ⵜⴰⵛⴽⴰⵢⵜ { $number }: ⴰⵔ ⵜⴷⴷⵓ ⴱⵍⴰ ⵜⴰⵔⴰⵔⵉⵜ ⵏⵏⵓⵏ
mail-complaint-unreplied-body = ⵉⵣⵔⵉ ⵓⵣⵎⵣ ⵏ ⵜⵔⴰⵔⵉⵜ ⵅⴼ ⵓⵙⵇⵙⵉ ⵏ ⵜⵛⴽⴰⵢⵜ ⵏⵏⵓⵏ { $number } ({ $tenant }). ⴰⵔ ⵉⴷⴷⵓ ⵓⵙⵡⵓⵔⵉ, ⵉⵙⴳⵍ ⴷⴰⵖ ⵓⵣⵎⵣ: ⵜⴰⵎⵔⴰⵔⵓⵜ ⵉⵅⵚⵚⴰ ⴰⴷ ⵜⵉⵍⵉ ⴷⴰⵜ ⵏ { $due }.

    ⵙⵓⵍ ⵜⵥⴹⴰⵕⵎ ⴰⴷ ⵜⵔⵏⵓⵎ ⵜⴰⵖⴰⵡⵙⴰ ⴷⴰ:
    { $link }
mail-complaint-refused-subject = ⵜⴰⵛⴽⴰⵢⵜ { $number }: ⵓⵔ ⵜⵣⵎⵉⵔ ⴰⴷ ⵜⵜⵓⵙⵡⵓⵔⵉ
mail-complaint-refused-body = ⵓⵔ ⵜⵇⴱⵉⵍ { $tenant } ⵜⴰⵛⴽⴰⵢⵜ ⵏⵏⵓⵏ { $number }.

    { $reasons }

    { $remedy }

    ⵖⵔⴰⵜ ⵜⴰⵖⵜⴰⵙⵜ ⴷⴰ (ⵜⵅⵚⵚⴰ ⵜⵏⴳⴰⵍⵜ ⵉⴼⴼⵔⵏ):
    { $link }
mail-complaint-transfer-subject = ⵜⴰⵛⴽⴰⵢⵜ { $number }: ⵜⴼⴽⴰ ⵉ ⵜⴷⴱⴰⵍⵜ ⵢⴰⴹⵏ
mail-complaint-transfer-body = ⵜⵏⵏⴰ { $tenant } ⵉⵙ ⵜⴳⴰ ⵜⵛⴽⴰⵢⵜ ⵏⵏⵓⵏ { $number } ⵜⵉⵏ ⵜⴷⴱⴰⵍⵜ ⵢⴰⴹⵏ. ⵜⵜⵓⵙⵓⵜⵔ ⵜⴰⴷ ⴰⴷ ⵜⵜ ⵜⴰⵎⵥ: { $target }.

    ⵓⵔ ⴽⵓⵏ ⵢⵓⵛⵛⵉⵍ ⴰⵡⴷ ⵢⴰⵜ. ⴰⵔ ⵉⵙⴳⴳⵍ ⵓⵣⵎⵣ: ⵜⴰⵎⵔⴰⵔⵓⵜ ⵉⵅⵚⵚⴰ ⴰⴷ ⵜⵉⵍⵉ ⴷⴰⵜ ⵏ { $due }. ⴹⴼⴰⵕⴰⵜ ⵜⵜ ⴷⴰ:
    { $link }
mail-complaint-transferred-subject = ⵜⴰⵛⴽⴰⵢⵜ { $number }: ⵜⵓⵎⵥ ⵜⵜ ⵜⴷⴱⴰⵍⵜ ⵢⴰⴹⵏ
mail-complaint-transferred-body = ⵖⵉⵍⴰⴷ ⵜⵍⵍⴰ ⵜⵛⴽⴰⵢⵜ ⵏⵏⵓⵏ { $number } ⵖⵔ: { $target }.

    ⵓⵟⵟⵓⵏ ⵏⵏⵙ ⴰⵎⴰⵢⵏⵓ: { $other }
    ⵜⵓⵣⵉⵏⵜ ⵢⴰⴹⵏ ⵔⴰⴷ ⴰⵡⵏ ⵜⴼⴽ ⵜⴰⵏⴳⴰⵍⵜ ⵉⴼⴼⵔⵏ ⵏⵏⵙ.

    ⵓⵔ ⵉⵎⴱⴷⴷⵍ ⵓⵣⵎⵣ: ⵜⴰⵎⵔⴰⵔⵓⵜ ⵉⵅⵚⵚⴰ ⴰⴷ ⵜⵉⵍⵉ ⴷⴰⵜ ⵏ { $due }. ⴹⴼⴰⵕⴰⵜ ⵜⵜ ⴷⴰ:
    { $there }
mail-complaint-transfer-ended-subject = ⵜⴰⵛⴽⴰⵢⵜ { $number }: ⵜⵇⵇⵉⵎ ⴳ ⵓⴷⵖⴰⵔ ⵏⵏⴰ ⴳ ⵜⵜ ⵜⵙⵔⵙⵎ
mail-complaint-transfer-ended-body = ⵓⵔ ⵜⴷⴷⵉ ⵜⵛⴽⴰⵢⵜ ⵏⵏⵓⵏ { $number } ⵖⵔ ⵜⴷⴱⴰⵍⵜ ⵢⴰⴹⵏ. ⵔⴰⴷ ⴳⵉⵙ ⵜⵙⵡⵓⵔⵉ { $tenant }.

    ⵓⵔ ⵉⴱⴷⴷⵉ ⵓⵣⵎⵣ: ⵜⴰⵎⵔⴰⵔⵓⵜ ⵉⵅⵚⵚⴰ ⴰⴷ ⵜⵉⵍⵉ ⴷⴰⵜ ⵏ { $due }. ⴹⴼⴰⵕⴰⵜ ⵜⵜ ⴷⴰ:
    { $link }
mail-complaint-reopened-subject = ⵜⴰⵛⴽⴰⵢⵜ { $number }: ⵜⵏⵓⵔⵥⵎ ⴷⴰⵖ
mail-complaint-reopened-body = ⵜⵕⵥⵎ ⴷⴰⵖ { $tenant } ⵜⴰⵛⴽⴰⵢⵜ ⵏⵏⵓⵏ { $number }. ⵔⴰⴷ ⵜⵜ ⵉⵥⵕ ⵢⴰⵏ ⵢⴰⴹⵏ.

    { $reasons }

    ⵜⴰⵎⵔⴰⵔⵓⵜ ⵉⵅⵚⵚⴰ ⴰⴷ ⵜⵉⵍⵉ ⴷⴰⵜ ⵏ { $due }. ⴹⴼⴰⵕⴰⵜ ⵜⵜ ⴷⴰ:
    { $link }
mail-complaint-merged-subject = ⵜⴰⵛⴽⴰⵢⵜ { $number }: ⵜⵎⵓⵏ ⴷ ⵜⵉⵢⵢⴰⴹ ⵏ ⵢⴰⵏ ⵓⵙⵔⴰⴳ
mail-complaint-merged-body = ⴽⵉⴳⴰⵏ ⵏ ⵜⵛⴽⴰⵢⵉⵏ ⵖⵓⵔⵙⵏⵜ ⴰⵙⵔⴰⴳ ⵏ ⵜⵛⴽⴰⵢⵜ ⵏⵏⵓⵏ { $number } ({ $tenant }). ⴰⵔ ⴳⵉⵙⵏⵜ ⵏⵙⵡⵓⵔⵉ ⵙ ⵢⴰⵜ ⵜⵉⴽⴽⴰⵍⵜ: { $title }

    ⵜⵉⵏ ⵏⵏⵓⵏ ⴰⵔ ⵜⵃⵟⵟⵓ ⵓⵟⵟⵓⵏ ⵏⵏⵙ, ⴰⵣⵎⵣ ⵏⵏⵙ ⴷ ⵜⵎⵔⴰⵔⵓⵜ ⵏⵏⵙ, ⴷⴰⵜ ⵏ { $due }. ⴹⴼⴰⵕⴰⵜ ⵜⵜ ⴷⴰ:
    { $link }

    ⵎⴽ ⵓⵔ ⴷ ⵏⵜⵜⴰ ⴰⵢⴷ ⵉⴳⴰⵏ ⴰⵎⵙⴰⵔ, ⵜⵥⴹⴰⵕⵎ ⴰⴷ ⵜⵜ ⵜⵙⵙⵓⴼⵖⵎ ⴷⴰ:
    { $leave }
mail-complaint-left-subject = ⵜⴰⵛⴽⴰⵢⵜ { $number }: ⴰⵔ ⵜⵜⵓⵥⵕⵕⴰ ⵓⵃⴷⵓⵜ
mail-complaint-left-body = ⵓⵔ ⵙⵓⵍ ⵜⵎⵓⵏ ⵜⵛⴽⴰⵢⵜ ⵏⵏⵓⵏ { $number } ⴷ ⵜⵉⵢⵢⴰⴹ ({ $tenant }). ⴰⵔ ⵜⵜⵓⵥⵕⵕⴰ ⵓⵃⴷⵓⵜ.

    ⵓⵔ ⵉⵎⴱⴷⴷⵍ ⵓⵣⵎⵣ ⵏⵏⵙ: ⵜⴰⵎⵔⴰⵔⵓⵜ ⵉⵅⵚⵚⴰ ⴰⴷ ⵜⵉⵍⵉ ⴷⴰⵜ ⵏ { $due }. ⴹⴼⴰⵕⴰⵜ ⵜⵜ ⴷⴰ:
    { $link }
mail-complaint-withdrawn-subject = ⵜⴰⵛⴽⴰⵢⵜ { $number }: ⵜⴽⴽⵙⵎ ⵜⵜ
mail-complaint-withdrawn-body = ⵜⵜⵡⴰⴽⴽⵙ ⵜⵛⴽⴰⵢⵜ ⵏⵏⵓⵏ { $number } ({ $tenant }), ⵜⵇⵏ, ⴰⵎ ⵎⴰⵢⴷ ⵜⵙⵓⵜⵔⵎ.

    ⵎⴽ ⵓⵔ ⵜⴳⵉⵎ ⵡⵉⵏⵏⴰ ⵜⵜ ⵉⴽⴽⵙⵏ, ⵏⵖ ⵜⵓⵖⵓⵍ ⵜⵎⵓⴽⵔⵉⵙⵜ, ⵙⵔⵙⴰⵜ ⵜⴰⵛⴽⴰⵢⵜ ⵜⴰⵎⴰⵢⵏⵓⵜ. ⵜⴰⴷ ⵙⵓⵍ ⵜⵣⵎⵔⵎ ⴰⴷ ⵜⵜ ⵜⵖⵔⵎ ⴷⴰ:
    { $link }
mail-complaint-reminded-subject = ⵜⴰⵛⴽⴰⵢⵜ { $number }: ⵉⵜⵜⵡⴰⵎⵥ ⵓⵙⴽⵜⵉ ⵏⵏⵓⵏ
mail-complaint-reminded-body = ⵉⵜⵜⵓⵔⴰ ⵓⵙⴽⵜⵉ ⵏⵏⵓⵏ ⵅⴼ ⵜⵛⴽⴰⵢⵜ { $number } ⴳ ⵓⵙⴷⴰⵡ, ⵉⵙⵙⵏ ⵙⵔⵙ ⵡⵉⵏⵏⴰ ⵜⵜ ⵢⵓⵎⵥⵏ ({ $tenant }).

    ⵜⴰⵎⵔⴰⵔⵓⵜ ⵉⵅⵚⵚⴰ ⴰⴷ ⵜⵉⵍⵉ ⴷⴰⵜ ⵏ { $due }. ⵎⴽ ⵓⵔ ⵉⵍⵍⵉ ⵓⵎⴰⵢⵏⵓ, ⵜⵥⴹⴰⵕⵎ ⴰⴷ ⵜⵙⴽⵜⵉⵎ ⴷⴰⵖ ⵙⴳ { $next }:
    { $link }
mail-notice-came-subject = ⵜⴰⵛⴽⴰⵢⵜ ⵏⵏⵓⵏ { $other } ⵖⵓⵔⵙ ⵖⵉⵍⴰⴷ ⵓⵟⵟⵓⵏ { $number }
mail-notice-came-body = ⵜⵓⵎⵥ { $tenant } ⵜⴰⵛⴽⴰⵢⵜ ⵏⵏⵓⵏ { $other }. ⵜⵙⵔⵙⵎ ⵜⵜ ⵣⵉⴽ ⵖⵔ: { $origin }.

    ⵓⵟⵟⵓⵏ ⴰⵎⴰⵢⵏⵓ: { $number }
    ⵜⴰⵏⴳⴰⵍⵜ ⵜⴰⵎⴰⵢⵏⵓⵜ ⵉⴼⴼⵔⵏ: { $code }

    ⵃⴹⵓⵢⴰⵜ ⵜⵏ: ⵙ ⵙⵉⵏ ⵜⵣⵎⵔⵎ ⴰⴷ ⵜⴹⴼⴰⵕⵎ ⵜⴰⵎⵔⴰⵔⵓⵜ, ⵡⴰⵔ ⴰⵎⵉⴹⴰⵏ, ⴳ ⵡⴰⵏⵙⴰ ⴰ:
    { $link }

    ⴰⵣⵎⵣ ⵉⴳⴰ ⵡⵉⵏ ⵜⵛⴽⴰⵢⵜ ⵏⵏⵓⵏ ⵜⴰⵎⵣⵡⴰⵔⵓⵜ: ⵜⴰⵎⵔⴰⵔⵓⵜ ⵉⵅⵚⵚⴰ ⴰⴷ ⵜⵉⵍⵉ ⴷⴰⵜ ⵏ { $due }.
mail-notice-charged-subject = ⵜⴰⵛⴽⴰⵢⵜ { $number }: ⵜⵓⵎⵥ ⵜⵜ ⵢⴰⵜ ⵜⵎⵣⵣⵓⵖⵜ
mail-notice-charged-body = ⵜⴰⵛⴽⴰⵢⵜ ⵏⵏⵓⵏ { $number } ⵜⵍⵍⴰ ⵖⵉⵍⴰⴷ ⵖⵔ ⵜⵎⵣⵣⵓⵖⵜ ⴰ: { $unit } ({ $tenant }).

    ⵜⴰⵎⵔⴰⵔⵓⵜ ⵉⵅⵚⵚⴰ ⴰⴷ ⵜⵉⵍⵉ ⴷⴰⵜ ⵏ { $due }. ⴹⴼⴰⵕⴰⵜ ⵜⵜ ⴷⴰ:
    { $link }
mail-notice-unit-subject = ⵜⵜⵓⴼⴽⴰ ⵜⵛⴽⴰⵢⵜ { $number } ⵉ ⵜⵎⵣⵣⵓⵖⵜ ⵏⵏⵓⵏ
mail-notice-unit-body = ⵜⵜⵓⴼⴽⴰ ⵜⵛⴽⴰⵢⵜ { $number } ({ $category }) ⵉ ⵜⵎⵣⵣⵓⵖⵜ ⴰ: { $unit }. ⵓⵔ ⵜⵜ ⵜⴰ ⵢⵓⵎⵥ ⴰⵡⴷ ⵢⴰⵏ. ⵜⴰⵎⵔⴰⵔⵓⵜ ⵉⵅⵚⵚⴰ ⴰⴷ ⵜⵉⵍⵉ ⴷⴰⵜ ⵏ { $due }.

    { $link }
mail-notice-withdrawn-subject = ⵜⵜⵡⴰⴽⴽⵙ ⵜⵛⴽⴰⵢⵜ { $number }
mail-notice-withdrawn-body = ⵉⴽⴽⵙ ⵓⵎⵙⴽⴰⵔ ⵜⴰⵛⴽⴰⵢⵜ { $number } ({ $category }). ⵓⵔ ⵙⵓⵍ ⵜⵜⵔⴰⵊⴰ ⵜⴰⵎⵔⴰⵔⵓⵜ.

    { $link }
mail-notice-proposed-subject = ⵜⴰⵛⴽⴰⵢⵜ { $number }: ⵢⴰⵏ ⵓⵙⵓⵎⵔ ⴰⵔ ⵉⵜⵜⵔⴰⵊⴰ ⵜⴰⵖⵜⴰⵙⵜ ⵏⵏⵓⵏ
mail-notice-proposed-body = ⴰⵙⵓⵎⵔ ⵏ { $name } ⵅⴼ ⵜⵛⴽⴰⵢⵜ { $number } ({ $category }) ⴰⵔ ⵉⵜⵜⵔⴰⵊⴰ ⵡⵉⵙⵙ ⵙⵉⵏ. ⵓⵔ ⵜⴰ ⵉⵙⵙⵉⵏ ⵓⵎⵙⴽⴰⵔ ⴰⵡⴷ ⵢⴰⵜ, ⴷ ⵜⴰⵎⵔⴰⵔⵓⵜ ⵉⵅⵚⵚⴰ ⴰⴷ ⵜⵉⵍⵉ ⴷⴰⵜ ⵏ { $due }.

    { $link }
mail-notice-declined-subject = ⵜⴰⵛⴽⴰⵢⵜ { $number }: ⵓⵔ ⵉⵜⵜⵓⵇⴱⵉⵍ ⵓⵙⵓⵎⵔ ⵏⵏⵓⵏ
mail-notice-declined-body = ⵓⵔ ⵉⵜⵜⵓⵇⴱⵉⵍ ⵓⵙⵓⵎⵔ ⵏⵏⵓⵏ ⵅⴼ ⵜⵛⴽⴰⵢⵜ { $number } ({ $category }) ({ $name }):

    { $reason }

    ⵜⴰⵎⵔⴰⵔⵓⵜ ⵉⵅⵚⵚⴰ ⴰⴷ ⵜⵉⵍⵉ ⴷⴰⵜ ⵏ { $due }.
    { $link }
mail-notice-transferred-subject = ⵜⴷⴷⴰ ⵜⵛⴽⴰⵢⵜ { $number } ⵖⵔ ⵜⴷⴱⴰⵍⵜ ⵢⴰⴹⵏ
mail-notice-transferred-body = ⵜⵓⵎⵥ { $target } ⵜⴰⵛⴽⴰⵢⵜ { $number } ({ $category }) ⵙ ⵓⵟⵟⵓⵏ { $other }. ⵓⵔ ⵙⵓⵍ ⴽⵓⵏ ⵢⵓⵛⵛⵉⵍ ⴰⴷ ⴳⵉⵙ ⵜⵔⴰⵔⵎ.

    { $link }
mail-notice-transfer-refused-subject = ⵜⵓⵖⵓⵍ ⵜⵛⴽⴰⵢⵜ { $number } ⵖⵓⵔⵓⵏ
mail-notice-transfer-refused-body = ⵓⵔ ⵜⵜⵓⵇⴱⵉⵍ ⵜⵓⵣⵏⴰ ⵏ ⵜⵛⴽⴰⵢⵜ { $number } ({ $category }) ({ $target }):

    { $reason }

    ⵓⵔ ⵉⴱⴷⴷⵉ ⵓⵣⵎⵣ: ⵜⴰⵎⵔⴰⵔⵓⵜ ⵉⵅⵚⵚⴰ ⴰⴷ ⵜⵉⵍⵉ ⴷⴰⵜ ⵏ { $due }.
    { $link }
sms-notice-received = { $tenant }: ⵜⴰⵛⴽⴰⵢⵜ { $number }, ⵜⴰⵏⴳⴰⵍⵜ { $code }. { $link }
sms-notice-asked = { $tenant }: ⴰⵙⵇⵙⵉ ⵅⴼ ⵜⵛⴽⴰⵢⵜ { $number }, ⵔⴰⵔⴰⵜ ⴰⵔ { $until }: { $link }
sms-notice-answered = { $tenant }: ⵜⴰⵎⵔⴰⵔⵓⵜ ⵏ ⵜⵛⴽⴰⵢⵜ { $number }{ $until ->
    [none] {""}
   *[other] , ⵜⴰⴳⵢⵉⵜ ⴰⵔ { $until }
}. { $link }
sms-notice-refused = { $tenant }: ⵓⵔ ⵜⵇⴱⵉⵍ ⵜⵛⴽⴰⵢⵜ { $number }{ $until ->
    [none] {""}
   *[other] , ⵜⴰⴳⵢⵉⵜ ⴰⵔ { $until }
}. { $link }
sms-notice-transferred = { $tenant }: ⵜⴰⵛⴽⴰⵢⵜ { $number } ⵖⵔ { $target }, ⵓⵟⵟⵓⵏ { $other }. { $link }
sms-notice-supporting = { $tenant }: ⵜⴰⵛⴽⴰⵢⵜ { $number }, ⵜⴰⵏⴳⴰⵍⵜ { $code }. { $link }
sms-notice-supported = { $tenant }: ⵜⴰⵛⴽⴰⵢⵜ { $number }: { $state }. { $link }
