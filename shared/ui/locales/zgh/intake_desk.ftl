# ⵜⴰⵛⴽⴰⵢⵜ ⴳ ⵓⵙⵉⵔⴰ ⵏⵖ ⵙ ⵜⵉⵍⵉⴼⵓⵏ.
intake-desk-link = ⵙⵙⴽⵛⵎ ⵜⴰⵛⴽⴰⵢⵜ ⵉ ⵢⴰⵏ
intake-desk-title = ⴷⴰ ⵜⴰⵔⴰⵎ ⵎⴰⵢⴷ ⴰⵡⵏ ⵉⵜⵜⵉⵏⵉ ⵢⴰⵏ
intake-desk-text = ⵜⴰⵛⴽⴰⵢⵜ ⵜⴰⵏⵏⵙ ⴰⵢⴷ ⵜⴳⴰ; ⵉⵍⵍⴰ ⴳⵉⵙ ⵢⵉⵙⵎ ⵏⵏⵓⵏ. ⴼⴽⴰⵜ ⴰⵙ ⵜⴰⵡⵙⵉⵍⵜ, ⵏⵖ ⵉⵏⵉⵎ ⴰⵙ ⵓⵟⵟⵓⵏ ⴷ ⵜⴰⵏⴳⴰⵍⵜ: ⴷⴼⴼⵉⵔⵙ ⵓⵔ ⵙⵓⵍ ⵜⵜ ⵜⵥⵕⵕⵎ.
intake-desk-channel = ⵎⴰⵎⴽ ⴰⵡⵏ ⵉⵙⵙⴰⵡⴰⵍ ⵓⴼⴳⴰⵏ?
intake-desk-at-desk = ⴳ ⵓⵙⵉⵔⴰ
intake-desk-by-phone = ⵙ ⵜⵉⵍⵉⴼⵓⵏ
intake-desk-error-channel = ⵙⵜⵉⵢⴰⵜ ⵉⵙ ⴰⵡⵏ ⵉⵙⵙⴰⵡⴰⵍ ⴳ ⵓⵙⵉⵔⴰ ⵏⵖ ⵙ ⵜⵉⵍⵉⴼⵓⵏ
intake-desk-read-back = ⵖⵔⵉⵖ ⴰⴹⵕⵉⵚ ⵉ ⵓⴼⴳⴰⵏ
intake-desk-read-back-hint = ⴰⵢⴰ ⵉⵇⵇⵉⵎ ⴳ ⵓⵙⴷⴰⵡ.
intake-desk-was-read-back = ⵉⵜⵜⵓⵖⵔⴰ ⵓⴹⵕⵉⵚ ⵉ ⵓⴼⴳⴰⵏ ⴰⴷ.
intake-desk-phone-for = ⵢⵓⵔⴰ ⵜⵜ { $by } ⵙ ⵜⵉⵍⵉⴼⵓⵏ ⵉ { $name }
intake-desk-unnamed = ⵉⵙⵙⴽⵛⵎ ⵜⵜ { $by } ⵉ ⵢⴰⵏ ⵓⵔ ⵉⴼⴽⵉⵏ ⵉⵙⵎ ⵏⵏⵙ
intake-desk-phone-unnamed = ⵢⵓⵔⴰ ⵜⵜ { $by } ⵙ ⵜⵉⵍⵉⴼⵓⵏ ⵉ ⵢⴰⵏ ⵓⵔ ⵉⴼⴽⵉⵏ ⵉⵙⵎ ⵏⵏⵙ
intake-desk-hand-over = ⵙⵉⴳⴳⵣⴰⵜ ⵜⴰⵡⵙⵉⵍⵜ ⴰ ⵜⴼⴽⵎ ⵜⵜ ⵉ ⵓⴼⴳⴰⵏ, ⵏⵖ ⵉⵏⵉⵎ ⴰⵙ ⵓⵟⵟⵓⵏ ⴷ ⵜⴰⵏⴳⴰⵍⵜ. ⴷⴼⴼⵉⵔ ⵏ 15 ⵏ ⵜⵓⵙⴷⵉⴷⵉⵏ ⵓⵔ ⵙⵓⵍ ⵜⵜⵕⵥⵎ ⵜⴰⵙⵏⴰ ⴰ ⴷⴰ.
intake-desk-again = ⵙⵙⴽⵛⵎ ⵜⴰⵛⴽⴰⵢⵜ ⵢⴰⴹⵏ
