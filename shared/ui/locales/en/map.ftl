# The public map and list, the public page of a complaint, and what the administration decides to show.
map-title = Public complaints
map-lead = What people report, and how far the answers are. { $name } shows it to everybody, without any name.
map-feed-title = Public complaints: { $name }
map-feed = RSS feed of this list
map-follow = Follow what is new
map-all-states = All states
map-state-open = All without an answer yet
map-state-closed = All that are closed
map-territory = Territory
map-all-territories = The whole territory
map-period = Received within
map-all-periods = Any time
map-period-week = 7 days
map-period-month = 30 days
map-period-quarter = 3 months
map-period-year = 1 year
map-count = { $count ->
    [0] No complaint
    [one] { $count } complaint
   *[other] { $count } complaints
}
map-located = { $count ->
    [0] None of them is on the map.
    [one] { $count } of them is on the map.
   *[other] { $count } of them are on the map.
}
map-part = Only a part of the map is listed.
map-part-end = List the whole map
map-label = Map of public complaints
map-hint = A circle with a number stands for several complaints: open it to come closer. The list says the same.
map-skip = Go to the list
map-failed = The map could not be loaded. The list says the same.
map-in-view = { $count ->
    [0] No complaint in this part of the map
    [one] { $count } complaint in this part of the map
   *[other] { $count } complaints in this part of the map
}
map-cluster = { $count ->
    [one] { $count } complaint
   *[other] { $count } complaints in this place
}
map-legend = Complaints in each square
map-legend-to = to
map-heat = Density by territory
map-heat-lead = The darker a square, the more complaints it holds. The table gives the same numbers by territory.
map-count-head = Complaints
map-as-points = Show the points
map-as-heat = Show the density
map-list = List
map-empty-title = Nothing found
map-empty-text = No public complaint matches these filters.
map-empty-all-title = Nothing to show yet
map-empty-all-text = No complaint has been made public so far. You can make one.
map-no-text = The text of this complaint is not public.
map-privacy = The author’s name, address and telephone are never shown, nor is what the administration has hidden.
map-closed-title = Complaints are not published
map-closed-choice = This administration does not publish its complaints. Each is dealt with in the same way, without being shown.
map-closed-not-here = This administration takes no complaints here, so there is nothing to show.
map-closed-trial = This administration is still trying the service out; nothing is published during the trial.
map-closed-next = What you can do:
map-event-in-hand = With the service that is competent
map-place-near = { $place } (about, to a kilometre)
map-picture = Photo { $number }
map-pictures = Photos
map-mine-title = Is it yours too?
map-mine-text = Make a complaint in the same place about the same subject: you get your own number and your own answer.
map-mine = This is mine too
map-around = See what is reported around it
map-alert-here = Get a message when something is reported here

showing-nav = Publication
showing-title = What the public sees
showing-lead = An administration can show its complaints on a map and in a list. It alone decides so, and can change its mind at any time.
showing-no-subjects = No subject is public
showing-no-subjects-text = Each subject says whether its complaints may be shown. As long as none allows it, the map stays empty.
showing-map = Show the complaints to the public
showing-map-hint = Subject, place, day, state and reviewed text. Never the author’s name or how to reach them. The number is given to programs only, by Open311; without the secret code it opens nothing.
showing-publishes = What is published
showing-publishes-hint = Holds for complaints to come; those that wait for a review go on waiting.
showing-reviewed = Only what a person has reviewed
showing-reviewed-hint = Nothing is shown before a moderator decides.
showing-unflagged = Also what holds no personal data at first sight
showing-unflagged-hint = A text in which no number, address or e-mail is recognised is shown at once. Its photos always wait for a review.
showing-save = Save
showing-now = At present
showing-shown = Shown, or ready to be
showing-waiting = Waiting for a review
showing-hidden = Hidden
showing-see = See the public page
showing-preview = The latest, as the public sees them
showing-preview-none = Nothing to show
showing-preview-none-text = No complaint is ready to be shown. Moderators decide on the page of each.
showing-done-on = The complaints are shown to the public.
showing-done-off = The complaints are not shown to the public.
showing-trail-changed = Publication of complaints changed
