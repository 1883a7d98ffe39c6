# ⵜⴰⴽⴰⵕⴹⴰ ⴷ ⵜⵍⴳⴰⵎⵜ ⵜⵉⴳⴷⵓⴷⴰⵏⵉⵏ, ⵜⴰⵙⵏⴰ ⵜⴰⴳⴷⵓⴷⴰⵏⵜ ⵏ ⵜⵛⴽⴰⵢⵜ, ⴷ ⵎⴰⵢⴷ ⵜⵅⵜⴰⵔ ⵜⴷⴱⴰⵍⵜ ⴰⴷ ⵜⵙⵎⴰⵍ.
map-title = ⵜⵉⵛⴽⴰⵢⵉⵏ ⵜⵉⴳⴷⵓⴷⴰⵏⵉⵏ
map-lead = ⵎⴰⵢⴷ ⵏⵏⴰⵏ ⵉⵎⵣⴷⴰⵖⵏ ⴷ ⵎⴰⵏⵉ ⵜⵍⴽⵎ ⵜⵎⵔⴰⵔⵓⵜ. { $name } ⴷⴰ ⵜⵜ ⵜⵙⵎⴰⵍ ⵉ ⵎⴷⴷⵏ ⴽⵓⵍⵍⵓ, ⴱⵍⴰ ⵉⵙⵎ.
map-feed-title = ⵜⵉⵛⴽⴰⵢⵉⵏ ⵜⵉⴳⴷⵓⴷⴰⵏⵉⵏ: { $name }
map-feed = ⴰⵙⵓⴷⴷⵎ RSS ⵏ ⵜⵍⴳⴰⵎⵜ ⴰⴷ
map-follow = ⴹⴼⵕ ⵎⴰⵢⴷ ⵉⴳⴰⵏ ⴰⵎⴰⵢⵏⵓ
map-all-states = ⴰⴷⴷⴰⴷⵏ ⴽⵓⵍⵍⵓ
map-state-open = ⴽⵓⵍⵍⵓ ⵎⴰⵢⴷ ⴳⵉⵙ ⵏⵙⵡⵡⵓⵔⵉ
map-state-closed = ⴽⵓⵍⵍⵓ ⵎⴰⵢⴷ ⵉⵇⵇⵏⵏ
map-territory = ⴰⴽⴰⵍ
map-all-territories = ⴰⴽⴰⵍ ⴽⵓⵍⵍⵓ
map-period = ⵜⵜⵓⵎⵥⵏⵜ ⴳ
map-all-periods = ⴰⴽⵓⴷ ⴽⵓⵍⵍⵓ
map-period-week = 7 ⵏ ⵡⵓⵙⵙⴰⵏ
map-period-month = 30 ⵏ ⵡⴰⵙⵙ
map-period-quarter = 3 ⵏ ⵡⴰⵢⵢⵓⵔⵏ
map-period-year = ⴰⵙⴳⴳⵯⴰⵙ
map-count = { $count ->
    [0] ⵓⵔ ⵜⵍⵍⵉ ⴰⵡⴷ ⵢⴰⵜ ⵜⵛⴽⴰⵢⵜ
    [one] { $count } ⵏ ⵜⵛⴽⴰⵢⵜ
   *[other] { $count } ⵏ ⵜⵛⴽⴰⵢⵉⵏ
}
map-located = { $count ->
    [0] ⵓⵔ ⵜⵍⵍⵉ ⴰⵡⴷ ⵢⴰⵜ ⴳ ⵜⴽⴰⵕⴹⴰ.
    [one] { $count } ⵣⴳⵙⵏⵜ ⵜⵍⵍⴰ ⴳ ⵜⴽⴰⵕⴹⴰ.
   *[other] { $count } ⵣⴳⵙⵏⵜ ⵍⵍⴰⵏⵜ ⴳ ⵜⴽⴰⵕⴹⴰ.
}
map-part = ⵢⴰⵏ ⵓⵎⵓⵔ ⵏ ⵜⴽⴰⵕⴹⴰ ⵀⴰⵏ ⴰⵢⴷ ⵉⵍⵍⴰⵏ ⴳ ⵜⵍⴳⴰⵎⵜ.
map-part-end = ⵙⵎⴰⵍ ⵜⴰⴽⴰⵕⴹⴰ ⴽⵓⵍⵍⵓ
map-label = ⵜⴰⴽⴰⵕⴹⴰ ⵏ ⵜⵛⴽⴰⵢⵉⵏ ⵜⵉⴳⴷⵓⴷⴰⵏⵉⵏ
map-hint = ⵜⴰⵣⴳⵓⵏⵜ ⵉⵖⵔ ⵉⵍⵍⴰ ⵓⵎⴹⴰⵏ ⴷⴰ ⵜⵙⵎⵓⵏ ⴽⵉⴳⴰⵏ ⵏ ⵜⵛⴽⴰⵢⵉⵏ: ⵔⵥⵎⴰⵜ ⵜⵜ ⵃⵎⴰ ⴰⴷ ⵜⵇⵔⵔⴱⵎ. ⵜⴰⵍⴳⴰⵎⵜ ⵜⵏⵏⴰ ⵓⵢⴰ.
map-skip = ⴷⴷⵓ ⵖⵔ ⵜⵍⴳⴰⵎⵜ
map-failed = ⵓⵔ ⵜⵓⴷⵉ ⵜⴽⴰⵕⴹⴰ. ⵜⴰⵍⴳⴰⵎⵜ ⵜⵏⵏⴰ ⵓⵢⴰ.
map-in-view = { $count ->
    [0] ⵓⵔ ⵜⵍⵍⵉ ⴰⵡⴷ ⵢⴰⵜ ⵜⵛⴽⴰⵢⵜ ⴳ ⵓⵎⵓⵔ ⴰⴷ ⵏ ⵜⴽⴰⵕⴹⴰ
    [one] { $count } ⵏ ⵜⵛⴽⴰⵢⵜ ⴳ ⵓⵎⵓⵔ ⴰⴷ ⵏ ⵜⴽⴰⵕⴹⴰ
   *[other] { $count } ⵏ ⵜⵛⴽⴰⵢⵉⵏ ⴳ ⵓⵎⵓⵔ ⴰⴷ ⵏ ⵜⴽⴰⵕⴹⴰ
}
map-cluster = { $count ->
    [one] { $count } ⵏ ⵜⵛⴽⴰⵢⵜ
   *[other] { $count } ⵏ ⵜⵛⴽⴰⵢⵉⵏ ⴳ ⵓⴷⵖⴰⵔ ⴰⴷ
}
map-legend = ⵓⵟⵟⵓⵏ ⵏ ⵜⵛⴽⴰⵢⵉⵏ ⴳ ⴽⵓ ⴰⵎⴽⴽⵓⵥ
map-legend-to = ⴰⵔ
map-heat = ⵜⴰⵏⵥⵥⵉ ⵙ ⵡⴰⴽⴰⵍⵏ
map-heat-lead = ⴰⵎⴽⴽⵓⵥ ⵉⴱⵔⴽⵏ ⴷⴰ ⴳⵉⵙ ⵍⵍⴰⵏⵜ ⴽⵉⴳⴰⵏ ⵏ ⵜⵛⴽⴰⵢⵉⵏ. ⵜⴰⴼⵍⵡⵉⵜ ⴷⴰ ⵜⴰⴽⴽⴰ ⵉⵎⴹⴰⵏⵏ ⴰⴷ ⵙ ⵡⴰⴽⴰⵍⵏ.
map-count-head = ⵜⵉⵛⴽⴰⵢⵉⵏ
map-as-points = ⵙⵎⴰⵍ ⵜⵉⵏⵇⵇⵉⴹⵉⵏ
map-as-heat = ⵙⵎⴰⵍ ⵜⴰⵏⵥⵥⵉ
map-list = ⵜⴰⵍⴳⴰⵎⵜ
map-empty-title = ⵓⵔ ⵜⵜⵓⴼⴰ ⴰⵡⴷ ⵢⴰⵜ
map-empty-text = ⵓⵔ ⵜⵍⵍⵉ ⵜⵛⴽⴰⵢⵜ ⵜⴰⴳⴷⵓⴷⴰⵏⵜ ⵙ ⵉⵙⵜⵜⴰⵢⵏ ⴰⴷ.
map-empty-all-title = ⵓⵔ ⵉⵍⵍⵉ ⵎⴰⵢⴷ ⵉⵜⵜⵓⵙⵎⴰⵍⵏ ⵖⵉⵍⴰⴷ
map-empty-all-text = ⵓⵔ ⵜⴰ ⵜⵜⵓⴼⵙⴰⵔ ⴰⵡⴷ ⵢⴰⵜ ⵜⵛⴽⴰⵢⵜ. ⵜⵣⵎⵔⵎ ⴰⴷ ⵜⵙⵔⵙⵎ ⵢⴰⵜ.
map-no-text = ⴰⴹⵕⵉⵚ ⵏ ⵜⵛⴽⴰⵢⵜ ⴰⴷ ⵓⵔ ⵉⴳⵉ ⴰⴳⴷⵓⴷⴰⵏ.
map-privacy = ⵓⵔ ⵊⵊⵓ ⵜⵜⵓⵙⵎⴰⵍⵏ ⵉⵙⵎ ⵏ ⵓⵎⵙⴽⴰⵔ, ⵡⴰⵏⵙⴰ ⵏⵏⵙ, ⵓⵜⵉⵍⵉⴼⵓⵏ ⵏⵏⵙ, ⵓⵍⴰ ⵎⴰⵢⴷ ⵜⵙⵙⵏⵜⵍ ⵜⴷⴱⴰⵍⵜ.
map-closed-title = ⵓⵔ ⵜⵜⵓⴼⵙⴰⵔⵏⵜ ⵜⵛⴽⴰⵢⵉⵏ
map-closed-choice = ⵓⵔ ⴷⴰ ⵜⴼⵙⵙⵔ ⵜⴷⴱⴰⵍⵜ ⴰⴷ ⵜⵉⵛⴽⴰⵢⵉⵏ ⵏⵏⵙ. ⴽⵓ ⵢⴰⵜ ⴷⴰ ⴳⵉⵙ ⵉⵜⵜⵡⴰⵡⵓⵔⵉ ⵙ ⵢⴰⵜ ⵜⵖⴰⵔⴰⵙⵜ, ⴱⵍⴰ ⵉⵙ ⵜⵜⵓⵙⵎⴰⵍ.
map-closed-not-here = ⵓⵔ ⴷⴰ ⵜⵓⵎⵥ ⵜⴷⴱⴰⵍⵜ ⴰⴷ ⵜⵉⵛⴽⴰⵢⵉⵏ ⴷⴰ, ⵓⵔ ⵖⵓⵔⵙ ⵎⴰⵢⴷ ⵜⵙⵎⴰⵍ.
map-closed-trial = ⵜⵙⵓⵍ ⵜⴷⴱⴰⵍⵜ ⴰⴷ ⴰⵔ ⵜⵜⴰⵔⵎ ⵜⴰⵏⴰⴼⵓⵜ; ⵓⵔ ⴷⴰ ⵉⵜⵜⵓⴼⵙⴰⵔ ⴰⵎⵢⴰ ⴳ ⵓⵔⴰⵎ.
map-closed-next = ⵎⴰⵢⴷ ⵜⵣⵎⵔⵎ ⴰⴷ ⵜⵙⴽⵔⵎ:
map-event-in-hand = ⵜⵜⵓⴼⴽⴰ ⵉ ⵜⵏⴰⴼⵓⵜ ⵉⵙⵉⵏⵏ
map-place-near = { $place } (ⴰⴷⵖⴰⵔ ⵉⵇⵔⴱⵏ, ⴳ ⵢⴰⵏ ⵓⴽⵉⵍⵓⵎⵉⵜⵔ)
map-picture = ⵜⴰⵡⵍⴰⴼⵜ { $number }
map-pictures = ⵜⵉⵡⵍⴰⴼⵉⵏ
map-mine-title = ⵉⵙ ⵜⵥⵕⵎ ⴰⵢⴰ ⵓⵍⴰ ⴽⵏⵏⵉ?
map-mine-text = ⵙⵔⵙⴰⵜ ⵜⴰⵛⴽⴰⵢⵜ ⴳ ⵓⴷⵖⴰⵔ ⴰⴷ ⴷ ⵓⵙⵏⵜⵍ ⴰⴷ: ⵔⴰⴷ ⴷⴰⵔⵓⵏ ⵉⵍⵉⵏ ⵓⵟⵟⵓⵏ ⵏⵏⵓⵏ ⴷ ⵜⵎⵔⴰⵔⵓⵜ ⵏⵏⵓⵏ.
map-mine = ⵥⵕⵉⵖ ⵜ ⵓⵍⴰ ⵏⴽⴽ
map-around = ⵥⵕ ⵎⴰⵢⴷ ⵜⵜⵓⵏⵏⴰⵏ ⴳ ⵜⵎⴰ ⵏⵏⵙ
map-alert-here = ⴰⵎⵥ ⵜⵓⵣⵉⵏⵜ ⵎⴽ ⵜⵜⵓⵏⵏⴰ ⴽⵔⴰ ⴷⴰ

showing-nav = ⴰⴼⵙⴰⵔ
showing-title = ⵎⴰⵢⴷ ⵉⵥⵕⵕⴰ ⵓⴳⴷⵓⴷ
showing-lead = ⵜⵣⵎⵔ ⵜⴷⴱⴰⵍⵜ ⴰⴷ ⵜⵙⵎⴰⵍ ⵜⵉⵛⴽⴰⵢⵉⵏ ⵏⵏⵙ ⴳ ⵜⴽⴰⵕⴹⴰ ⴷ ⵜⵍⴳⴰⵎⵜ. ⵏⵜⵜⴰⵜ ⵀⴰⵏ ⴰⵢⴷ ⵉⵖⵜⵙⵏ, ⵜⵣⵎⵔ ⴰⴷ ⵜⴱⴷⴷⵍ ⴰⵖⵜⴰⵙ ⵏⵏⵙ ⴳ ⴽⵓ ⴰⴽⵓⴷ.
showing-no-subjects = ⵓⵔ ⵉⵍⵍⵉ ⵓⵙⵏⵜⵍ ⴰⴳⴷⵓⴷⴰⵏ
showing-no-subjects-text = ⴽⵓ ⴰⵙⵏⵜⵍ ⴷⴰ ⵉⵜⵜⵉⵏⵉ ⵉⵙ ⵥⴹⴰⵕⵏⵜ ⵜⵛⴽⴰⵢⵉⵏ ⵏⵏⵙ ⴰⴷ ⵜⵜⵓⵙⵎⴰⵍⵏⵜ. ⵎⴽ ⵓⵔ ⵉⵓⴳⵉ ⴰⵡⴷ ⵢⴰⵏ, ⵜⴰⴽⴰⵕⴹⴰ ⵜⵅⵡⴰ.
showing-map = ⵙⵎⴰⵍ ⵜⵉⵛⴽⴰⵢⵉⵏ ⵉ ⵓⴳⴷⵓⴷ
showing-map-hint = ⴰⵙⵏⵜⵍ, ⴰⴷⵖⴰⵔ, ⴰⵙⵙ, ⴰⴷⴷⴰⴷ ⴷ ⵓⴹⵕⵉⵚ ⵉⵜⵜⵡⴰⵖⵔⴰⵏ. ⵓⵔ ⵊⵊⵓ ⵉⵙⵎ ⵏ ⵓⵎⵙⴽⴰⵔ, ⵎⴰⵏⵉⴽ ⵙ ⵉⵜⵜⵢⴰⵡⴰⵙⴰⵍ. ⵓⵟⵟⵓⵏ ⴰⵔ ⵉⵜⵜⵢⴰⴼⴽⴰ ⵖⴰⵙ ⵉ ⵉⵙⵖⵥⴰⵏⵏ, ⵙ Open311; ⴱⵍⴰ ⵜⴰⵏⴳⴰⵍⵜ ⵜⵓⴼⴼⵉⵔⵜ ⵓⵔ ⴰⵔ ⵉⵔⵥⵥⵎ ⴰⵡⴷ ⵢⴰⵜ.
showing-publishes = ⵎⴰⵢⴷ ⵉⵜⵜⵓⴼⵙⴰⵔⵏ
showing-publishes-hint = ⵉ ⵜⵛⴽⴰⵢⵉⵏ ⴷ ⵉⵜⵜⴷⴷⵓⵏ; ⵜⵉⵏⵏⴰ ⵉⵜⵜⵇⵇⵍⵏ ⴰⵄⴰⵢⴷ ⴷⴰ ⵙⵓⵍ ⵜⵜⵇⵇⵍⵏⵜ.
showing-reviewed = ⵎⴰⵢⴷ ⵉⵖⵔⴰ ⵢⴰⵏ ⵓⴼⴳⴰⵏ ⵀⴰⵏ
showing-reviewed-hint = ⵓⵔ ⴷⴰ ⵉⵜⵜⵓⵙⵎⴰⵍ ⴰⵎⵢⴰ ⴷⴰⵜ ⵏ ⵓⵖⵜⴰⵙ ⵏ ⵓⵎⵖⵔⵉ.
showing-unflagged = ⵓⵍⴰ ⵎⴰⵢⴷ ⵓⵔ ⵖⵔ ⵍⵍⴰⵏ ⵉⵙⴼⴽⴰ ⵉⵏⵉⵎⴰⵏⵏ ⴳ ⵓⵙⵎⵓⵇⵇⵍ ⴰⵎⵣⵡⴰⵔⵓ
showing-unflagged-hint = ⴰⴹⵕⵉⵚ ⴱⵍⴰ ⵓⵟⵟⵓⵏ, ⴰⵏⵙⴰ ⵏⵖ ⵉⵎⴰⵢⵍ ⴷⴰ ⵉⵜⵜⵓⵙⵎⴰⵍ ⴷⵖⵉ. ⵜⵉⵡⵍⴰⴼⵉⵏ ⵏⵏⵙ ⴷⴰ ⵜⵜⵇⵇⵍⵏⵜ ⴰⵄⴰⵢⴷ.
showing-save = ⵃⴹⵓ
showing-now = ⴰⵔ ⴰⵙⵙⴰ
showing-shown = ⵜⵜⵓⵙⵎⴰⵍⵏⵜ ⵏⵖ ⵓⵊⴰⴷⵏⵜ
showing-waiting = ⴷⴰ ⵜⵜⵇⵇⵍⵏⵜ ⴰⵄⴰⵢⴷ
showing-hidden = ⵜⵜⵓⵙⵙⵏⵜⵍⵏⵜ
showing-see = ⵥⵕ ⵜⴰⵙⵏⴰ ⵜⴰⴳⴷⵓⴷⴰⵏⵜ
showing-preview = ⵜⵉⵎⴳⴳⵓⵔⴰ, ⵎⴰⵎⴽ ⵜⵏⵜ ⵉⵥⵕⵕⴰ ⵓⴳⴷⵓⴷ
showing-preview-none = ⵓⵔ ⵉⵍⵍⵉ ⵎⴰⵢⴷ ⵉⵜⵜⵓⵙⵎⴰⵍⵏ
showing-preview-none-text = ⵓⵔ ⵜⵓⵊⵉⴷ ⴰⵡⴷ ⵢⴰⵜ ⵜⵛⴽⴰⵢⵜ. ⵉⵎⵖⵔⵉⵜⵏ ⴷⴰ ⵜⵜⵖⵜⴰⵙⵏ ⴳ ⵜⴰⵙⵏⴰ ⵏ ⴽⵓ ⵢⴰⵜ.
showing-done-on = ⵜⵜⵓⵙⵎⴰⵍⵏⵜ ⵜⵛⴽⴰⵢⵉⵏ ⵉ ⵓⴳⴷⵓⴷ.
showing-done-off = ⵓⵔ ⵜⵜⵓⵙⵎⴰⵍⵏⵜ ⵜⵛⴽⴰⵢⵉⵏ ⵉ ⵓⴳⴷⵓⴷ.
showing-trail-changed = ⵉⵎⴱⴷⴷⵍ ⵓⴼⵙⴰⵔ ⵏ ⵜⵛⴽⴰⵢⵉⵏ
