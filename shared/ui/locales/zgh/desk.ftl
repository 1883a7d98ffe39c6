# The officers' desk: worklist, one item, the operator's failed jobs.
desk = ⴰⵙⵉⵔⴰ
desk-title = ⵜⴰⵍⴳⴰⵎⵜ ⵏ ⵜⵡⵓⵔⵉ
desk-nav-worklist = ⵜⴰⵍⴳⴰⵎⵜ ⵏ ⵜⵡⵓⵔⵉ
desk-nav-failed = ⵜⵉⵎⵀⴰⵍ ⵉⵅⵙⵔⵏ
desk-number = ⵓⵟⵟⵓⵏ
desk-received = ⵜⵜⵡⴰⵎⵥ ⴳ
desk-category = ⴰⵙⵎⵉⵍ
desk-kind = ⴰⵏⴰⵡ
desk-place = ⴰⴷⵖⴰⵔ
desk-state = ⴰⴷⴷⴰⴷ
desk-due = ⵜⵉⴳⵉⵔⴰ
desk-assignee = ⵎⴰⵏ ⵜⵜ ⵢⵓⵎⵥⵏ
desk-nobody = ⴰⵡⴷ ⵢⴰⵏ
desk-me = ⵏⴽⴽ
desk-anyone = ⴽⵓⵍⵍⵓ
desk-all-states = ⵉⴷⴷⴰⴷⵏ ⴽⵓⵍⵍⵓ
desk-open-states = ⵏⵓⵔⵥⵎⵏⵜ
desk-all-categories = ⵉⵙⵎⵉⵍⵏ ⴽⵓⵍⵍⵓ
desk-from = ⵙⴳ
desk-late-only = ⵖⴰⵙ ⵜⵉⴷ ⵉⵎⴰⵟⵍⵏ
desk-filter = ⵙⵜⵜⵉ
desk-clear-filters = ⴽⴽⵙ ⵉⵙⵜⵜⴰⵢⵏ
filters-set = { $count ->
    [0] ⵉⵙⵜⵜⴰⵢⵏ
    [one] ⵉⵙⵜⵜⴰⵢⵏ: { $count } ⵉⵜⵜⵓⵙⵜⵉⵏ
   *[other] ⵉⵙⵜⵜⴰⵢⵏ: { $count } ⵜⵜⵓⵙⵜⵉⵏ
}
desk-search = ⵔⵣⵓ
desk-search-hint = ⵓⵟⵟⵓⵏ, ⵉⵡⴰⵍⵉⵡⵏ ⵏ ⵓⴹⵕⵉⵚ, ⵏⵖ ⵉⵙⵎ
desk-count = { $count ->
    [0] ⵓⵔ ⵉⵍⵍⵉ ⴰⵡⴷ ⵢⴰⵏ ⵓⵙⴷⴰⵡ
    [one] { $count } ⵏ ⵓⵙⴷⴰⵡ
   *[other] { $count } ⵏ ⵉⵙⴷⴰⵡⵏ
}
desk-empty-title = ⵓⵔ ⵜⵜⵓⴼⴰ ⴰⵡⴷ ⵢⴰⵜ
desk-empty-text = ⵓⵔ ⵉⵍⵍⵉ ⵓⵙⴷⴰⵡ ⵙ ⵉⵙⵜⵜⴰⵢⵏ ⴰ.
desk-empty-all-title = ⵓⵔ ⵜⵇⵇⵉⵎ ⵜⵡⵓⵔⵉ
desk-empty-all-text = ⵎⴰ ⴷ ⵢⵓⵛⴽⴰⵏ ⴽⵓⵍⵍⵓ ⵜⵍⵍⴰ ⵅⴼⵙ ⵜⵎⵔⴰⵔⵓⵜ.
due-late = ⵜⵎⴰⵟⵍ
due-today = ⴰⵙⵙ ⴰ
due-days = { $days ->
    [one] ⴷⴼⴼⵉⵔ { $days } ⵏ ⵡⴰⵙⵙ
   *[other] ⴷⴼⴼⵉⵔ { $days } ⵏ ⵡⵓⵙⵙⴰⵏ
}
due-late-days = { $days ->
    [one] ⵜⵎⴰⵟⵍ ⵙ { $days } ⵏ ⵡⴰⵙⵙ
   *[other] ⵜⵎⴰⵟⵍ ⵙ { $days } ⵏ ⵡⵓⵙⵙⴰⵏ
}
saved = ⵉⵜⵜⵓⵃⴹⴰ
item-title = ⵜⴰⵛⴽⴰⵢⵜ { $number }
item-back = ⴰⵖⵓⵍ ⵖⵔ ⵜⵍⴳⴰⵎⵜ ⵏ ⵜⵡⵓⵔⵉ
item-asked = ⵎⴰ ⵉⵜⵜⵓⵜⵜⵔⵏ
item-author = ⴰⵎⵙⴽⴰⵔ
item-name = ⵉⵙⵎ
item-history = ⵎⴰ ⵉⵊⵔⴰⵏ
item-next = ⵎⴰ ⵉⵣⵎⵔⵏ ⴰⴷ ⵉⵜⵜⵓⵙⴽⵔ ⵖⵉⵍⴰⴷ
item-nothing-next = ⵜⵇⵏ ⵜⵛⴽⴰⵢⵜ: ⵓⵔ ⵜⵇⵇⵉⵎ ⴰⵡⴷ ⵢⴰⵜ ⴷⴰ.
item-waits-dispatcher = ⴰⵔ ⵜⵇⵇⴰⵍ ⴰⵎⴱⴹⵓ ⴰⴷ ⵜⵜ ⵢⴼⴽ ⵉ ⵢⴰⵏ ⵓⵎⵙⵡⵓⵔⵉ. ⵜⵣⵎⵔⵎ ⴰⴷ ⵜⵜ ⵜⵖⵔⵎ, ⵎⴰⵛⴰ ⵓⵔ ⵜⵣⵎⵉⵔⵎ ⴰⴷ ⵜⵜ ⵜⴼⴽⵎ.
item-waits-answer = { $name } ⴰⴷ ⵉⵅⵚⵚⴰⵏ ⴰⴷ ⵉⵔⴰⵔ. ⵜⵣⵎⵔⵎ ⴰⴷ ⵜⵖⵔⵎ, ⵎⴰⵛⴰ ⵓⵔ ⵜⵣⵎⵉⵔⵎ ⴰⴷ ⵜⵔⴰⵔⵎ.
item-waits-right = ⵓⵔ ⵖⵓⵔ ⵡⵉⵏⵏⴰ ⵜⵜ ⵢⵓⵎⵥⵏ ⴰⵣⵔⴼ ⴰⴷ ⵉⵔⴰⵔ: ⵉⵅⵚⵚⴰ ⴰⵎⴱⴹⵓ ⴰⴷ ⵜⵜ ⵢⴼⴽ ⵉ ⵓⵎⵙⵡⵓⵔⵉ ⵢⴰⴹⵏ.
item-waits-author = ⵜⵍⵍⴰ ⵜⵎⵔⴰⵔⵓⵜ. ⵔⴰⴷ ⵜⵇⵏ ⵜⵛⴽⴰⵢⵜ ⴰⴷⴷⴰⵢ ⵜⵜ ⵉⵇⴱⵍ ⵓⵎⵙⴽⴰⵔ, ⵏⵖ ⵙ ⵉⵅⴼ ⵏⵏⵙ ⴷⴼⴼⵉⵔ ⵏ { $date }.
item-assign = ⴼⴽ ⵜⵜ
item-assign-to = ⴼⴽ ⵜⵜ ⵉ
item-assigned = ⵜⵜⵓⴼⴽⴰ ⵉ { $name }.
item-before = ⵎⴰⵏ ⵜⵜ ⵢⵓⵎⵥⵏ ⵣⵉⴽ
item-files = ⵉⴼⵓⵢⵍⴰ
item-original = ⵔⵥⵎ ⴰⵙⵍⴰⵢ ⵉⵜⵜⵡⴰⵔⴳⵍⵏ
item-fingerprint = ⴰⴷⵔⵉⵣ (SHA-256)
item-map = ⵎⴰⵏⵉ ⴳ ⵉⵍⵍⴰ
answer-title = ⵜⴰⵎⵔⴰⵔⵓⵜ
answer-outcome = ⵜⴰⵢⴰⴼⵓⵜ
answer-text = ⴰⴹⵕⵉⵚ ⵏ ⵜⵎⵔⴰⵔⵓⵜ
answer-text-hint = ⵔⴰⴷ ⵜ ⵉⵖⵔ ⵓⵎⵙⴽⴰⵔ ⵏ ⵜⵛⴽⴰⵢⵜ ⴰⵎ ⵎⴽ ⵉⴳⴰ. ⴼⴽⴰⵜ ⵉⵙⵔⴰⴳⵏ ⴷ ⵎⴰ ⴷ ⵉⴹⴼⴰⵕⵏ.
answer-lang = ⵉⵔⴰ ⵓⵎⵙⴽⴰⵔ ⵜⵉⵎⵔⵓⵔⴰ ⵙ: { $lang }
answer-send = ⴰⵣⵏ ⵜⴰⵎⵔⴰⵔⵓⵜ
answer-sent = ⵜⵜⵓⵣⵏ ⵜⵎⵔⴰⵔⵓⵜ.
file-name = ⵉⵙⵎ
file-size = ⵜⵉⴷⴷⵉ
dead-title = ⵜⵉⵎⵀⴰⵍ ⵉⵅⵙⵔⵏ
dead-lead = ⵜⵉⵡⵓⵔⵉⵡⵉⵏ ⵏⵏⴰ ⵉⵜⵜⵓⵔⵎⵏ ⵎⵏⵏⴰⵡⵜ ⵜⵉⴽⴽⴰⵍ ⵓⵔ ⵖⵓⴷⵉⵏⵜ. ⴰⴼⴰⵜ ⵎⴰⵅ, ⴷ ⵜⴰⵍⵙⵎ.
dead-kind = ⵜⴰⵎⵀⵍⵜ
dead-error = ⵜⴰⵣⴳⵍⵜ ⵜⴰⵎⴳⴳⴰⵔⵓⵜ
dead-attempts = ⵉⵔⵉⵎⵏ
dead-failed-at = ⵜⵅⵙⵔ ⴳ
dead-tenant = ⵜⴰⵎⵙⵙⵓⴳⵓⵔⵜ
dead-retry = ⴰⵔⵎ ⴷⴰⵖ
dead-retried = ⵜⵓⵖⵓⵍ ⵜⵎⵀⵍⵜ ⵖⵔ ⵜⵍⴳⴰⵎⵜ.
dead-empty-title = ⵓⵔ ⵜⵍⵍⵉ ⵜⵎⵀⵍⵜ ⵉⵅⵙⵔⵏ
dead-empty-text = ⵜⵜⵓⵙⴽⵔ ⵜⵡⵓⵔⵉ ⴽⵓⵍⵍⵓ, ⵏⵖ ⵙⵓⵍ ⴰⵔ ⵜⵜⵓⵔⴰⵎ.
item-waits-unit = ⵓⵔ ⵜⵜ ⵉⵓⵎⵉⵥ ⴰⵡⴷ ⵢⴰⵏ ⴰⵔ ⵖⵉⵍⴰⴷ: ⵢⴰⵏ ⵙⴳ ⵜⵎⵙⵙⵓⴳⵓⵔⵜ ⴰⴷ ⵜⵜ ⵢⴰⵎⵥ, ⵏⵖ ⵉⴼⴽ ⵜⵜ ⵓⵎⴱⴹⵓ.
