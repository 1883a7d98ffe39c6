# Charts: what stands in and around each of them.
charts-table = ⵜⴰⴼⵍⵡⵉⵜ ⵏ ⵉⵎⴹⴰⵏⵏ
charts-none-title = ⵓⵔ ⵍⵍⵉⵏ ⵉⵎⴹⴰⵏⵏ
charts-none-text = ⵓⵔ ⵉⵍⵍⵉ ⵎⴰⵢⴷ ⵉⵜⵜⵡⴰⵙⵓⵏⵖⵏ ⵉ ⵓⵙⵜⴰⵢ ⴰ. ⵙⵜⵉ ⴰⵣⵎⵣ ⵉⵖⵣⵣⵉⴼⵏ ⵓⴳⴰⵔ ⵏⵖ ⵉⵙⵜⵜⴰⵢⵏ ⴷⵔⵓⵙⵏⵉⵏ.
charts-period = ⴰⵣⵎⵣ
charts-sum = ⴰⵙⵎⵓⵏ
charts-number = ⵓⵟⵟⵓⵏ
charts-share = ⵜⴰⵖⵓⵍⵜ
charts-percent = { $share } %
charts-part = { $name }: { $number } ({ $share })
charts-from-to = ⴰⵣⵎⵣ: { $from } – { $to }.
charts-highest = { $name }: ⵙ ⵡⴰⵟⵟⴰⵙ { $most } ({ $when }), { $latest } ⴳ ⵓⵣⵎⵣ ⴰⵎⴳⴳⴰⵔⵓ.
charts-longest-bar = { $count ->
    [one] ⵢⴰⵏ ⵓⵣⵔⵉⵔⵉⴳ. { $name }: { $most }.
   *[other] { $count } ⵏ ⵉⵣⵔⵉⵔⵉⴳⵏ. ⴰⵖⵣⵣⴰⴼ ⵓⴳⴰⵔ, { $name }: { $most }.
}
charts-half = ⴰⵣⴳⵏ ⴳ (ⴰⵏⴰⵎⵎⴰⵙ)
charts-most = ⵜⵥⴰ ⵙⴳ ⵎⵔⴰⵡ ⴳ (ⵜⴰⴼⵓⵍⵜ ⵜⵉⵙⵙ 90)
charts-longest = ⴰⵖⵣⵣⴰⴼ ⵓⴳⴰⵔ
charts-spread = { $name }: ⴰⵣⴳⵏ ⴳ { $half }, ⵜⵥⴰ ⵙⴳ ⵎⵔⴰⵡ ⴳ { $most }, ⴰⵖⵣⵣⴰⴼ ⵓⴳⴰⵔ { $longest }.
charts-legal-days = { $days ->
    [one] ⴰⵣⵎⵣ ⴰⵣⵔⴼⴰⵏ: { $days } ⵏ ⵡⴰⵙⵙ
   *[other] ⴰⵣⵎⵣ ⴰⵣⵔⴼⴰⵏ: { $days } ⵏ ⵡⵓⵙⵙⴰⵏ
}
charts-month-year = { $month } { $year }
charts-month-1 = ⵉⵏⵏ
charts-month-2 = ⴱⵕⴰ
charts-month-3 = ⵎⴰⵕ
charts-month-4 = ⵉⴱⵔ
charts-month-5 = ⵎⴰⵢ
charts-month-6 = ⵢⵓⵏ
charts-month-7 = ⵢⵓⵍ
charts-month-8 = ⵖⵓⵛ
charts-month-9 = ⵛⵓⵜ
charts-month-10 = ⴽⵜⵓ
charts-month-11 = ⵏⵓⵡ
charts-month-12 = ⴷⵓⵊ
charts-gallery = ⵉⵣⵍⵍⵓⵎⵏ
charts-gallery-figures = ⵉⵎⴹⴰⵏⵏ ⵉⴳⵊⴷⴰⵏⵏ
charts-gallery-spread = ⵉⵣⵎⴰⵣ ⵙ ⵓⵙⵏⵜⵍ, ⵙ ⵡⵓⵙⵙⴰⵏ
