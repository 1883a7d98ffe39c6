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
desk-late-only = Late only
desk-filter = Filter
desk-clear-filters = Clear the filters
filters-set = { $count ->
    [0] Filters
    [one] Filters: { $count } set
   *[other] Filters: { $count } set
}
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
item-nothing-next = The complaint is closed: nothing more is to be done here.
item-waits-dispatcher = It waits for a dispatcher to put somebody in charge. You may read it, but not assign it.
item-waits-answer = { $name } is in charge and must answer. You may read, but not answer.
item-waits-right = The person in charge does not, or no longer, have the right to answer: a dispatcher must assign it to somebody else.
item-waits-author = The answer is given. The complaint closes when the author accepts it, or by itself after { $date }.
item-assign = Assign
item-assign-to = Assign to
item-assigned = Assigned to { $name }.
item-before = In charge before
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
item-waits-unit = Nobody is in charge yet: somebody of the unit takes it, or a dispatcher assigns it.
