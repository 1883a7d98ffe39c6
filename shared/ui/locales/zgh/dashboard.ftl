# Figures of complaints: the officers' dashboard, and what everybody reads.
dashboard-nav = ⵜⴰⴼⵍⵡⵉⵜ ⵏ ⵓⵙⵡⵓⴷⴷⵓ
dashboard-title = ⵜⴰⴼⵍⵡⵉⵜ ⵏ ⵓⵙⵡⵓⴷⴷⵓ ⵏ ⵜⵓⵜⵔⵉⵡⵉⵏ
dashboard-lead = ⵎⴰⵢⵏ ⴷ ⵉⴽⵛⵎⵏ, ⵎⴰⵢⵏ ⵉⵜⵜⵔⴰⵊⵓⵏ, ⵎⵏⵛⴽ ⵏ ⵡⴰⴽⵓⴷ, ⴷ ⵎⴰⵢⵏ ⵜⵜⵉⵏⵉⵏ ⵉⵏⴰⵎⵓⵔⵏ. ⵓⵔ ⵉⵜⵜⵓⵙⵎⵎⴰ ⵢⴰⵏ.
dashboard-all-kinds = ⵎⴰⵔⵔⴰ ⵜⵉⵡⵓⵔⵉⵡⵉⵏ
dashboard-unit = ⵜⴰⵎⵥⵍⴰ ⵉⵜⵜⵓⵡⴽⴽⵍⵏ
dashboard-all-units = ⵎⴰⵔⵔⴰ ⵜⵉⵎⵥⵍⵉⵡⵉⵏ
dashboard-months = { $months ->
    [one] { $months } ⵏ ⵡⴰⵢⵢⵓⵔ
   *[other] { $months } ⵏ ⵡⴰⵢⵢⵓⵔⵏ ⵉⵎⴳⴳⵓⵔⴰ
}
dashboard-no-unit = ⵓⵍⴰ ⵢⴰⵜ ⵏ ⵜⵎⵥⵍⴰ
dashboard-everywhere = ⴳ ⴽⵓ ⴰⵏⵙⴰ
dashboard-in-part = ⵔⴰⴷ ⵜⵥⵕⵎ ⵉⵎⴹⴰⵏⵏ ⵏ ⵜⵎⵥⵍⵉⵡⵉⵏ ⴳ ⵜⵖⵉⵎ ⴰⴷ ⵜⵖⵔⵎ ⵜⵓⵜⵔⵉⵡⵉⵏ.
dashboard-flow = ⵜⵉⵏⵏⴰ ⴷ ⵉⴽⵛⵎⵏ ⴷ ⵜⵎⵔⴰⵔⵓⵜⵉⵏ, ⵙ ⵡⴰⵢⵢⵓⵔ
dashboard-backlog = ⴳ ⵓⵔⴰⵊⵓ ⴳ ⵜⴳⵉⵔⴰ ⵏ ⴽⵓ ⴰⵢⵢⵓⵔ
dashboard-delays = ⵓⵙⵙⴰⵏ ⴰⵔ ⵜⴰⵎⵔⴰⵔⵓⵜ ⵜⴰⵎⵣⵡⴰⵔⵓⵜ, ⵙ ⵡⴰⵢⵢⵓⵔ ⵏ ⵓⴽⵛⵛⵓⵎ
dashboard-spread = ⵓⵙⵙⴰⵏ ⴰⵔ ⵜⴰⵎⵔⴰⵔⵓⵜ ⵜⴰⵎⵣⵡⴰⵔⵓⵜ, ⵙ ⵓⵙⵏⵜⵍ
dashboard-endings = ⵎⴰⵢⵏ ⵜⵜⵉⵏⵉⵏ ⴰⵢⵜ ⵜⵓⵜⵔⵉⵡⵉⵏ ⵅⴼ ⵜⵎⵔⴰⵔⵓⵜⵉⵏ
dashboard-ending = ⵎⴰⵢⵏ ⴷⴼⴼⵉⵔ ⵜⵎⵔⴰⵔⵓⵜ
dashboard-subjects = ⵜⵉⵏⵏⴰ ⴷ ⵉⴽⵛⵎⵏ ⵙ ⵓⵙⵏⵜⵍ
dashboard-other-subjects = ⵉⵙⵏⵜⵍⵏ ⵢⴰⴹⵏⵉⵏ
dashboard-territories = ⵜⵉⵏⵏⴰ ⴷ ⵉⴽⵛⵎⵏ ⵙ ⵡⴰⴽⴰⵍ
dashboard-units = ⵜⵉⵏⵏⴰ ⴷ ⵉⴽⵛⵎⵏ ⵙ ⵜⵎⵥⵍⴰ
dashboard-channels = ⵜⵉⵏⵏⴰ ⴷ ⵉⴽⵛⵎⵏ ⵙ ⵓⴱⵔⵉⴷ
dashboard-channel = ⴰⴱⵔⵉⴷ
dashboard-channel-web = ⴰⵙⵉⵜ
dashboard-channel-api = ⴰⵙⵖⵉⵡⵙ
dashboard-channel-desk = ⴰⵙⴰⵡⵎ
dashboard-channel-phone = ⴰⵜⵉⵍⵉⴼⵓⵏ
dashboard-channel-open311 = Open311
dashboard-channel-transfer = ⴰⵙⵎⵓⵜⵜⴳ ⵙⴳ ⵜⵏⴱⴱⴰⴹⵜ ⵢⴰⴹⵏ
dashboard-languages = ⵜⵉⵏⵏⴰ ⴷ ⵉⴽⵛⵎⵏ ⵙ ⵜⵓⵜⵍⴰⵢⵜ ⵏ ⵜⵎⵔⴰⵔⵓⵜ
dashboard-language = ⵜⵓⵜⵍⴰⵢⵜ
dashboard-all = ⵎⴰⵔⵔⴰ ⵉⵎⴹⴰⵏⵏ, ⴷ ⵎⴰⵎⴽ ⵜⵜⵓⵙⵙⵉⴹⵏ
dashboard-indicator = ⴰⵎⵎⴰⵍ
dashboard-figure = ⴰⵣⴰⵍ
dashboard-days = { $days ->
    [one] { $days } ⵏ ⵡⴰⵙⵙ
   *[other] { $days } ⵏ ⵡⵓⵙⵙⴰⵏ
}
dashboard-score = { $score } ⵙⴳ 5
dashboard-how = ⵎⴰⵎⴽ ⵉⵜⵜⵓⵙⵙⵉⴹ
dashboard-recipe = ⵙⴳ ⵉⵙⴼⴽⴰ ⵉⵔⵥⵎⵏ
dashboard-version = (ⴰⵙⵏⵎⵍ, ⵜⵓⵏⵖⵉⵍⵜ { $version })
dashboard-monthly = ⵎⴰⵎⴽ ⵜⵜⵓⵙⵙⵉⴹⵏ ⵉⵎⴹⴰⵏⵏ ⵏ ⴽⵓ ⴰⵢⵢⵓⵔ
dashboard-public-lead = ⵎⴰⵢⵏ ⵜⵓⵎⵥ ⵜⵏⴱⴱⴰⴹⵜ ⴷ ⵎⴰⵢⵏ ⵅⴼ ⵜⵔⴰⵔ ⴳ 12 ⵏ ⵡⴰⵢⵢⵓⵔⵏ ⵉⵎⴳⴳⵓⵔⴰ, ⴷ ⵎⴰⵢⵏ ⵜⵜⵉⵏⵉⵏ ⵉⵏⴰⵎⵓⵔⵏ.
dashboard-public-empty = ⵓⵔ ⴷ ⵉⴽⵛⵉⵎ ⴰⵎⵢⴰ ⵙⴳ ⵎⴰⵢⵏ ⵉⵜⵜⵓⵙⵙⵉⴹⵏ ⴷⴰ ⴳ 12 ⵏ ⵡⴰⵢⵢⵓⵔⵏ ⵉⵎⴳⴳⵓⵔⴰ. ⵉⵙⵏⵎⴰⵍ ⴷⴷⴰⵡ ⴷⴰ ⵜⵜⵉⵏⵉⵏ ⵎⴰⵢⵏ ⵔⴰⴷ ⵉⵜⵜⵓⵙⵙⵉⴹ.
dashboard-private = ⵜⵓⵜⵔⵉⵡⵉⵏ ⵅⴼ ⵉⵙⵏⵜⵍⵏ ⵏⵏⴰ ⵓⵔ ⵉⵥⵕⵕⴰ ⵓⴳⴷⵓⴷ, ⴰⵛⴽⵓ ⵅⴼ ⵉⴼⴳⴰⵏⵏ ⴰⵢⴷ ⴳⴰⵏⵜ, ⵓⵔ ⵜⵜⵓⵙⵙⵉⴹⵏⵜ ⵅⵙ ⵎⵓⵏⵏⵜ, ⴷⴷⴰⵡ “ⵉⵙⵏⵜⵍⵏ ⵢⴰⴹⵏⵉⵏ”, ⵎⴽ ⵍⵍⴰⵏⵜ ⵙⵎⵎⵓⵙ ⵏⵖ ⵓⴳⴳⴰⵔ, ⵅⴼ ⵙⵉⵏ ⵏ ⵉⵙⵏⵜⵍⵏ ⴰⴷ ⵏⵖ ⵓⴳⴳⴰⵔ, ⴷ ⵎⴽ ⵓⵔ ⵉⵎⵎⵉⵍ ⴽⵔⴰ ⵏ ⵓⵎⴹⴰⵏ ⴷⴷⴰⵡ ⵙⵎⵎⵓⵙ ⵙⴳⵙⵏⵜ. ⵎⴽ ⵓⵀⵓ ⵓⵔ ⵍⵍⵉⵏⵜ ⴳ ⵉⵎⴹⴰⵏⵏ ⴰⴷ.
dashboard-few = “<5” ⵉⵔⴰ ⴰⴷ ⵉⵉⵏⵉ ⵙⴳ ⵢⴰⵏ ⴰⵔ ⴽⴽⵓⵥ: ⴰⵎⴹⴰⵏ ⴰⴷ ⵎⵥⵥⵉⵢⵏ ⵉⵖⵉ ⴰⴷ ⵉⵎⵍ ⵢⴰⵏ. ⴰⵊⵔⵔⵉⴷ: ⴷⴷⴰⵡ ⵙⵎⵎⵓⵙ. “ⵉⵙⵏⵜⵍⵏ ⵢⴰⴹⵏⵉⵏ”: ⵡⵉⵏⵏⴰ ⵓⵔ ⵉⵥⵕⵕⴰ ⵓⴳⴷⵓⴷ, ⵎⵓⵏⵏ, ⴷ ⵡⵉⵏⵏⴰ ⵎⵉ ⴷⴷⴰⵡ ⵙⵎⵎⵓⵙ.
dashboard-open-data = ⵉⵙⴼⴽⴰ ⵉⵔⵥⵎⵏ
dashboard-open-data-closed = ⵓⵔ ⵜⵔⵥⵉⵎ ⵜⵏⴱⴱⴰⴹⵜ ⵉⵙⴼⴽⴰ ⵏⵏⵙ. ⵖⵉⵎ ⴰⴷ ⵜⴰⴳⵎⵎ ⵉⵎⴹⴰⵏⵏ ⵏⵏⵉⵖⵏ.
dashboard-open-data-text = ⴰⴼⴰⵢⵍⵓ ⵉ ⴽⵓ ⴰⵢⵢⵓⵔ, ⵉⵣⵉⵔⵉⴳ ⵉ ⴽⵓ ⵜⵓⵜⵔⵉⵡⵜ, ⴱⵍⴰ ⵎⴰⵢⵏ ⵢⵓⵔⴰ ⵢⴰⵏ. ⵉⵣⵉⵔⵉⴳ ⵉⵍⵍⴰ ⵎⴽ ⵍⵍⴰⵏ ⵙⵎⵎⵓⵙ ⵏⵖ ⵓⴳⴳⴰⵔ ⴳ ⵓⵙⵏⵜⵍ ⴷ ⵜⴳⵔⴰⵡⵜ ⵏⵏⵉⴽ; ⵎⴽ ⵓⵀⵓ ⴷⴰ ⵉⵜⵜⵓⵙⵙⵉⴹ ⴳ ⵜⵙⴳⴰ. ⵉⵙⵏⵜⵍⵏ ⵏⵏⴰ ⵓⵔ ⵉⵥⵕⵕⴰ ⵓⴳⴷⵓⴷ ⵎⵓⵏⵏ ⴷⴷⴰⵡ “other_subjects”, ⵎⴽ ⵍⵍⴰⵏⵜ ⵙⵎⵎⵓⵙ ⵏ ⵜⵓⵜⵔⵉⵡⵉⵏ ⵏⵖ ⵓⴳⴳⴰⵔ ⴳ ⵡⴰⵢⵢⵓⵔ ⴰⵏⵏ, ⵅⴼ ⵙⵉⵏ ⵏ ⵉⵙⵏⵜⵍⵏ ⴰⴷ ⵏⵖ ⵓⴳⴳⴰⵔ; ⵎⴽ ⵓⵀⵓ ⵓⵔ ⵍⵍⵉⵏ.
dashboard-open-data-again = ⵎⴰⵔ ⴰⴷ ⵜⵙⵙⵉⴹⵎ ⴷⴰⵖ ⴰⵎⵎⴰⵍ, ⵙⵎⵓⵏⴰⵜ 12 ⵏ ⵉⴼⵓⵢⵍⴰ ⵜⵙⵙⵎⵔⵙⵎ ⵜⴰⵍⵖⴰ ⵏ ⵓⵣⵉⵔⵉⴳ ⵏⵏⵙ. ⵉⵣⵉⵔⵉⴳⵏ ⵓⵔ ⵉⵍⵍⵉⵏ ⵥⴹⴰⵕⵏ ⴰⴷ ⵙⵏⴼⵍⵏ ⴰⵎⵢⴰ.
dashboard-home-title = ⵙ ⵉⵎⴹⴰⵏⵏ, ⴳ 12 ⵏ ⵡⴰⵢⵢⵓⵔⵏ
dashboard-home-link = ⵎⴰⵔⵔⴰ ⵉⵎⴹⴰⵏⵏ ⵙ ⵓⴼⵔⵓⵔⵉ
