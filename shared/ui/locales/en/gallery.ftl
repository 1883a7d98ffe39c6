# The page that shows every component.
gallery-title = Components
gallery-lead = Every part that pages are built from, as it looks in this language and with these display settings.
gallery-notices = Notices
gallery-states = States, events and facts
gallery-form = A form with errors
gallery-lists = Lists and tables
