# A complaint as its author sees it: submit, receipt, follow, contest.
complaint = Complaint
complaints = Complaints
complaint-new-title = Make a complaint
complaint-new-lead = Say what happened and where. We find the administration that must answer.
complaint-new-tenant-lead = Your message goes to { $name }.
complaint-emergency = In danger? Do not write here: call 19 (police, in town), 177 (gendarmerie) or 15 (ambulance, fire).
complaint-kind = What kind of message is it?
complaint-kind-complaint = Complaint
complaint-kind-complaint-hint = Something does not work, or a decision is wrong, and you ask for it to be put right.
complaint-kind-observation = Observation
complaint-kind-observation-hint = You point something out and ask for nothing for yourself.
complaint-kind-suggestion = Suggestion
complaint-kind-suggestion-hint = You propose an improvement.
complaint-place = Where is it?
complaint-place-hint = The place decides which administration answers.
complaint-category = What is it about?
complaint-text = Describe it in your own words
complaint-text-hint = What happened, when, and what you ask for. Do not write the names or numbers of other people. Or attach a photo or a recording that shows or says it, and leave this empty.
complaint-contact = How can you be reached?
complaint-contact-hint = Give an e-mail address or a telephone number. Messages go out by e-mail; without an address, a text message tells you what matters.
complaint-name = Your name
complaint-email = E-mail address
complaint-phone = Telephone number
complaint-phone-hint = For example 06 12 34 56 78.
complaint-lang = Language of the answers
complaint-lang-hint = The answer and the messages are written in this language where possible.
complaint-consent-title = Your data
complaint-privacy = What you write is read only by the administration that answers.
complaint-consent = I agree that my data is used to deal with this request
complaint-send = Send
complaint-number = Number
complaint-code = Secret code
complaint-received-at = Received on
complaint-due = Answer due by
complaint-administration = Administration
complaint-place-short = Place
complaint-files = Files
complaint-no-files = No file was attached.
complaint-none-given = Not given

receipt-title = Your message has been received
receipt-keep = Keep this number and this code
receipt-keep-text = With the number and the code you can follow the answer without an account. The code is shown only on this receipt and in your e-mail.
receipt-email-sent = A confirmation is on its way to { $email }.
receipt-email-held = During the trial nothing is sent to { $email }, unless it is the address of a member of this administration.
receipt-due = { $name } must answer by { $date }.
receipt-due-why = Why this date?
receipt-due-rule = An administration has 60 calendar days from the day of receipt to answer a complaint (Decree 2-17-265 of 23 June 2017). Received on { $received }, so due by { $due }.
receipt-next-title = What happens next
receipt-next-assigned = An officer of the administration reads your message and is put in charge of it.
receipt-next-answered = You get an answer with its reasons.
receipt-next-contest = If the answer does not satisfy you, you can contest it here.
receipt-follow = Follow this complaint
receipt-pdf = Receipt as PDF (Arabic, Amazigh, French)
receipt-again = Make another complaint

follow-title = Follow a complaint
follow-lead = Enter the number and the secret code of your receipt.
follow-number = Number of the complaint
follow-number-hint = For example { $example }
follow-code = Secret code
follow-lost = Lost the number or the code?
follow-submit = Follow
follow-page-title = Complaint { $number }
follow-timeline = What happened
follow-yours = What you wrote
follow-answer = The answer
follow-late = The answer is late: it was due by { $date }.
follow-open-days = { $days ->
    [0] The answer is due today.
    [one] { $days } day left for the answer.
   *[other] { $days } days left for the answer.
}
follow-satisfied-question = Does this answer settle the matter?
follow-satisfied = Yes, I am satisfied
follow-contest = No, I contest the answer
follow-satisfied-done = Thank you. Your complaint is closed as settled.
follow-contest-until = You can contest until { $date }.

contest-title = Contest the answer
contest-lead = Say why the answer does not settle the matter. The complaint goes back to the administration, to somebody other than the author of the answer where possible.
contest-reason = Your reasons
contest-reason-hint = What is missing or not right in the answer?
contest-submit = Contest the answer
contest-done = Your reasons have been received. The complaint is open again.
contest-too-late = The time to contest ended on { $date }.
kept-title = Your text, which was not sent
kept-hint = Copy it if you still need it: it is saved nowhere.

event-received = Received
event-received-text = The complaint was received and got its number.
event-assigned = In the hands of an officer
event-assigned-unit = In the hands of a service
event-assigned-text = { $unit } is in charge.
event-assigned-by = Assigned to { $name } by { $by }.
event-reassigned = Passed on to another officer
event-answered = Answered
event-answered-text = Outcome: { $outcome }
event-satisfied = Settled, says the author
event-contested = Contested by the author
event-closed = Closed
event-closed-text = The time to contest the answer has passed.
event-due = Answer due

state-received = Received
state-assigned = In progress
state-answered = Answered
state-contested = Contested
state-satisfied = Settled
state-closed = Closed

outcome-resolved = Resolved
outcome-resolved-hint = What was asked for has been done.
outcome-partly = Partly resolved
outcome-partly-hint = Some of it is done; the answer says what remains and when.
outcome-not-resolved = Not resolved
outcome-not-resolved-hint = It cannot be done; the answer gives the ground.
outcome-not-ours = Not within our competence
outcome-not-ours-hint = The answer says who is competent.

check-title = Check a receipt
check-lead = Enter what is printed on the receipt beside the QR code. The check code shows that the paper is genuine; it does not open the complaint.
check-number = Number
check-submit = Check
check-genuine = This receipt is genuine
check-genuine-text = { $name } received complaint { $number } on { $date }.
check-unknown = No receipt has this number and this code
check-unknown-text = Compare with the printed receipt, character by character. If it is the same, the paper is not from here.
day-off-weekly = it is a weekly day off
receipt-due-moved = The last day would be { $from } ({ $reason }), so the time limit ends on the next working day, { $due }.
check-code = Check code
complaint-file-kept = Files already received, sent with the form
complaint-twin-title = You have already sent this message
complaint-twin-text = It was received on { $at }. Nothing was sent a second time.
complaint-send-again = Send it a second time all the same
receipt-administration-why = Why this administration?
receipt-again-see = See the receipt again
receipt-paper-title = Receipt of a complaint
receipt-check = Check this receipt with the code { $code }
receipt-made = Received by Diwan on { $at }, legal time of Morocco
receipt-qr-label = QR code that leads to the check of this receipt
competence-chosen = You wrote to this administration on its own page.
competence-chosen-desk = The person wrote to this administration on its own page.
competence-entered-desk = An officer of this administration entered it for the person.
competence-entered-relay = A relay, who is not an officer of this administration, entered it for the person.
complaint-used-title = This form has already been sent
complaint-used-text = It was received on { $at } with other content. What you changed since then was not sent.
complaint-send-another = Send this as a further complaint
complaint-outside-title = This place belongs to another administration
complaint-send-there = Send to: { $name }
complaint-send-here = Send all the same to: { $name }
complaint-stale-title = This page was open for too long
complaint-stale-text = Nothing was sent yet, and nothing is lost: what you wrote is below. Check it and send it again.
receipt-keep-text-alone = With the number and the code you can follow the answer without an account. The code is shown only on this receipt. Nothing will be sent to you.
receipt-files = { $count ->
    [0] None
    [one] { $count } file
   *[other] { $count } files
}
receipt-name = Name
follow-due-again-rule = You contested the answer on { $received }: the administration has 60 calendar days anew, as for a complaint (Decree 2-17-265 of 23 June 2017), until { $due }.
follow-contest-rule = The answer is of { $received }; Diwan leaves 15 calendar days to contest it. This delay is a rule of this service, not of the law.
