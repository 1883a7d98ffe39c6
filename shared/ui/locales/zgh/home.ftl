# The front door and an administration's own page.
home = ⴰⵙⵏⵓⴱⴳ
home-title = ⵎⴰ ⵜⵔⴰⵎ ⴰⴷ ⵜⵙⴽⵔⵎ?
home-lead = ⵢⴰⵏ ⵓⴷⵖⴰⵔ ⴰⴷ ⵜⵎⵢⴰⵡⴰⴹⵎ ⴷ ⵜⵎⵙⵙⵓⴳⵓⵔⵉⵏ ⵜⵉⵎⵖⵔⵉⴱⵉⵢⵉⵏ. ⵓⵔ ⵉⵅⵚⵚⵉ ⵓⵎⵉⴹⴰⵏ ⵉ ⵜⵛⴽⴰⵢⵜ ⵓⵍⴰ ⵉ ⵓⴹⴼⴰⵕ ⵏⵏⵙ.
home-complaint = ⵙⵔⵙ ⵜⴰⵛⴽⴰⵢⵜ
home-complaint-text = ⵉⵏⵉⵢⴰⵜ ⵎⴰ ⵓⵔ ⵉⵍⵍⵉⵏ ⴰⵎ ⵎⴰ ⵉⵅⵚⵚⴰⵏ, ⵏⵖ ⴼⴽⴰⵜ ⵜⴰⵎⴰⵡⵜ ⵏⵖ ⴰⵙⵓⵎⵔ. ⵔⴰⴷ ⵜⴰⵎⵥⵎ ⵓⵟⵟⵓⵏ ⴷ ⴰⴷ ⵜⴹⴼⴰⵕⵎ ⵜⴰⵎⵔⴰⵔⵓⵜ ⴷⴰ.
home-appointment = ⴰⵎⵥ ⴰⵙⵉⵀⴰⵔ
home-appointment-text = ⵙⵜⵉⵢⴰⵜ ⴰⵙⵉⵔⴰ ⴷ ⵜⴰⵏⴰⴼⵓⵜ ⴷ ⵜⴰⵙⵔⴰⴳⵜ.
home-letter = ⴰⵣⵏ ⵜⴰⴱⵔⴰⵜ
home-letter-text = ⵙⵔⵙⴰⵜ ⵜⴰⴱⵔⴰⵜ ⵏⵏⵓⵏ ⴷ ⴰⴷ ⵜⴰⵎⵥⵎ ⵜⴰⴼⵔⴰⵡⵜ ⵏ ⵡⵓⵎⵥ ⴳ ⵜⵉⵣⵉ ⵏⵏⵙ.
home-coming = ⵖⵉⵍⴰⴷ ⵔⴰⴷ ⵢⵉⵍⵉ
home-follow-title = ⴹⴼⵕ ⵙ ⵓⵟⵟⵓⵏ ⴷ ⵜⵏⴳⴰⵍⵜ
home-follow-text = ⵍⵍⴰⵏ ⴳ ⵜⴼⵔⴰⵡⵜ ⵏ ⵡⵓⵎⵥ ⴷ ⴳ ⵉⵎⴰⵢⵍ ⵏⵏⴰ ⵜⵓⵎⵥⵎ.
home-check = ⵙⵙⵉⴷⵜ ⵜⴰⴼⵔⴰⵡⵜ ⵏ ⵡⵓⵎⵥ
home-check-text = ⵥⵕⴰⵜ ⵉⵙ ⵜⴳⴰ ⵜⴼⵔⴰⵡⵜ ⵏ ⵡⵓⵎⵥ ⵏ ⵜⵉⴷⵜ.
home-search-title = ⵔⵣⵓ ⵅⴼ ⵢⴰⵜ ⵜⵎⵙⵙⵓⴳⵓⵔⵜ
home-search-label = ⵉⵙⵎ ⵏ ⵜⵎⵙⵙⵓⴳⵓⵔⵜ ⵏⵖ ⵏ ⵓⴷⵖⴰⵔ
home-search-none = ⵓⵔ ⵜⵍⵍⵉ ⵜⵎⵙⵙⵓⴳⵓⵔⵜ ⵙ ⵢⵉⵙⵎ ⴰ. ⴰⵔⵎⴰⵜ ⵙ ⵉⵎⵉⴽⴽ ⵏ ⵢⵉⵙⵎ ⵏⵖ ⵙ ⵢⵉⵙⵎ ⵏ ⵓⴷⵖⴰⵔ.
home-search-count = { $count ->
    [0] ⵓⵔ ⵜⵜⵓⴼⴰ ⴰⵡⴷ ⵢⴰⵜ ⵜⵎⵙⵙⵓⴳⵓⵔⵜ
    [one] { $count } ⵏ ⵜⵎⵙⵙⵓⴳⵓⵔⵜ
   *[other] { $count } ⵏ ⵜⵎⵙⵙⵓⴳⵓⵔⵉⵏ
}
tenant-lead = ⴰⵔⴰⵜ ⵉ ⵜⵎⵙⵙⵓⴳⵓⵔⵜ ⴰ ⴷ ⴰⴷ ⵜⴹⴼⴰⵕⵎ ⵎⴰ ⵜⵓⵣⵏⵎ.
tenant-complaint-text = ⵉ ⵎⴰ ⵉⵇⵇⵏⵏ ⵖⵔ { $name }.
