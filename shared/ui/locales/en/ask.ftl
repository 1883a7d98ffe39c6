# The desk: taking up, a question to the author, a note for colleagues, somebody else after a contestation.
ask-acknowledged = The author is told that the complaint was looked at.
ask-taken = You have taken the complaint up.
ask-title = Ask the author
ask-lead = The author of complaint { $number } receives the question and can reply until the day that you set. The delay of the answer stands still for that time, once only.
ask-lang = The author wishes to be written to in: { $lang }
ask-text = Your question
ask-text-hint = Ask precisely for what the answer needs. The author reads the question as it is.
ask-until = Last day to reply
ask-until-hint = 1 to 15 days from today. Without a reply by then, the delay of the administration runs again.
ask-send = Send the question
ask-asked = The question has been sent. The delay stands still until the reply.
ask-error-question = Write the question
ask-error-until = Choose a day from { $first } to { $last }
ask-error-again = The author was asked before: the delay stands still only once. Answer with what you know.
ask-capped-title = A question was asked before
ask-capped-text = The delay stands still once for each complaint, and once more after it was contested. Answer with what you know, or call the author.
ask-capped-next = Back to the complaint
ask-waits-author = The complaint waits for its author’s reply, until { $date } at the latest. The delay of the administration stands still for that time.
ask-paused-why = { $days ->
    [one] The delay does not run while a reply to the question is awaited: { $days } day, from { $from } to { $to }.
   *[other] The delay does not run while a reply to the question is awaited: { $days } days, from { $from } to { $to }.
}
ask-due-contested-rule = The author contested the answer on { $received }: the administration has a new delay of 60 calendar days, as for a complaint (decree no. 2-17-265 of 23 June 2017), until { $due }.
ask-due-reopened-rule = The complaint was opened again on { $received }: the administration has a new delay of 60 calendar days, as for a complaint (decree no. 2-17-265 of 23 June 2017), until { $due }.
ask-note-title = Internal note
ask-note-lead = Complaint { $number }. The note stays among colleagues: neither the author nor another system reads it.
ask-note-text = Your note
ask-note-hint = It carries your name and cannot be erased.
ask-note-save = Save the note
ask-noted = The note has been saved.
ask-error-note = Write the note
ask-another-asked = The author asks that somebody else deals with the complaint.
ask-answered-before = { $name } – answered before, choose somebody else
ask-error-same = { $name } answered this complaint before. Choose somebody else, or tick the box and give the reason.
ask-same = Give it to the one who answered before
ask-same-hint = A complaint that was contested goes to somebody else. The reason of an exception stays on file.
ask-same-why = Reason of the exception
