# The officers' desk: worklist, one item, the operator's failed jobs.
desk = Desk
desk-title = Worklist
desk-nav-worklist = Worklist
desk-nav-failed = Failed jobs
desk-number = Number
desk-received = Received
desk-category = Category
desk-kind = Kind
desk-place = Place
desk-state = State
desk-due = Due
desk-assignee = In charge
desk-nobody = Nobody
desk-me = Me
desk-anyone = Anyone
desk-all-states = All states
desk-open-states = Open
desk-all-categories = All categories
desk-from = From
desk-to = To
desk-late-only = Late only
desk-sort = Order
desk-sort-due = Due first
desk-sort-received = Newest first
desk-filter = Filter
desk-clear-filters = Clear the filters
desk-search = Search
desk-search-hint = Number, words of the text, or name
desk-count = { $count ->
    [0] No item
    [one] { $count } item
   *[other] { $count } items
}
desk-empty-title = Nothing matches
desk-empty-text = No item matches these filters.
desk-empty-all-title = Nothing to do
desk-empty-all-text = Everything that came in has been answered.
due-late = Late
due-today = Today
due-soon = Soon
due-days = { $days ->
    [one] in { $days } day
   *[other] in { $days } days
}
due-late-days = { $days ->
    [one] { $days } day late
   *[other] { $days } days late
}
saved = Saved
item-title = Complaint { $number }
item-back = Back to the worklist
item-asked = What was asked
item-author = Author
item-name = Name
item-history = What happened
item-next = What may be done now
item-nothing-next = Nothing more is to be done here.
item-take = Take charge of it myself
item-taken = You are now in charge.
item-assign = Assign
item-assign-to = Assign to
item-assigned = Assigned to { $name }.
item-note = Note for your colleagues
item-note-hint = The author of the complaint does not see it.
item-files = Files
item-original = Open the sealed original
item-fingerprint = Fingerprint (SHA-256)
item-map = Coordinates
answer-title = Answer
answer-outcome = Outcome
answer-text = Text of the answer
answer-text-hint = The author of the complaint reads it as it stands. Give the reasons, and what follows.
answer-lang = The author asked for answers in: { $lang }
answer-send = Send the answer
answer-sent = The answer has been sent.
file-name = Name
file-size = Size
file-size-kb = { $size } KB
file-size-mb = { $size } MB
file-open = Open
dead-title = Failed jobs
dead-lead = Work that was tried several times without success. Find the cause, then try again.
dead-kind = Job
dead-error = Last error
dead-attempts = Attempts
dead-failed-at = Failed at
dead-tenant = Administration
dead-retry = Try again
dead-retried = The job is back in the queue.
dead-empty-title = No failed job
dead-empty-text = All work has been done or is still being tried.
