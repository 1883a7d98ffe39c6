# The page that shows every component.
gallery-title = ⵉⴼⵔⴷⵉⵙⵏ ⵏ ⵜⴰⵙⵏⵉⵡⵉⵏ
gallery-lead = ⵉⴼⵔⴷⵉⵙⵏ ⴽⵓⵍⵍⵓ ⵏⵏⴰ ⵙⴳ ⵜⵜⵓⵙⴽⴰⵔⵏⵜ ⵜⴰⵙⵏⵉⵡⵉⵏ, ⴰⵎ ⵎⴽ ⴱⴰⵢⵏⵏ ⵙ ⵜⵓⵜⵍⴰⵢⵜ ⴰ ⴷ ⵉⵙⵖⵡⴰⵔⵏ ⴰ ⵏ ⵓⵙⵙⵓⵎⴰⵏ.
gallery-notices = ⵉⵙⵎⵉⴳⵍⵏ
gallery-states = ⵉⴷⴷⴰⴷⵏ ⴷ ⵜⵎⵙⴰⵔⵉⵏ ⴷ ⵉⵙⴼⴽⴰ
gallery-form = ⵜⴰⴼⵔⴽⵉⵜ ⴷ ⵜⵣⴳⴰⵍ
gallery-lists = ⵜⵉⵍⴳⴰⵎⵉⵏ ⴷ ⵜⴼⵍⵡⵉⵏ
