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
desk-to = ⴰⵔ
desk-late-only = ⵖⴰⵙ ⵜⵉⴷ ⵉⵎⴰⵟⵍⵏ
desk-sort = ⴰⵙⵙⵓⴷⵙ
desk-sort-due = ⵜⵉⴷ ⵉⵇⵔⴱⵏ ⵜⵉⴳⵉⵔⴰ
desk-sort-received = ⵜⵉⴷ ⵉⵎⴰⵢⵏⵓⵏ
desk-filter = ⵙⵜⵜⵉ
desk-clear-filters = ⴽⴽⵙ ⵉⵙⵜⵜⴰⵢⵏ
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
due-soon = ⵉⵇⵔⴱ
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
item-nothing-next = ⵓⵔ ⵜⵇⵇⵉⵎ ⴰⵡⴷ ⵢⴰⵜ ⴷⴰ.
item-take = ⴰⵎⵥ ⵜⵜ ⵏⴽⴽ
item-taken = ⵜⵓⵎⵥⵎ ⵜⵜ ⵖⵉⵍⴰⴷ.
item-assign = ⴼⴽ ⵜⵜ
item-assign-to = ⴼⴽ ⵜⵜ ⵉ
item-assigned = ⵜⵜⵓⴼⴽⴰ ⵉ { $name }.
item-note = ⵜⴰⵎⴰⵡⵜ ⵉ ⵉⵎⴷⴷⵓⴽⴰⵍ ⵏ ⵜⵡⵓⵔⵉ
item-note-hint = ⵓⵔ ⵜⵜ ⵉⵥⵕⵔⴰ ⵓⵎⵙⴽⴰⵔ ⵏ ⵜⵛⴽⴰⵢⵜ.
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
file-size-kb = { $size } KB
file-size-mb = { $size } MB
file-open = ⵔⵥⵎ
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
