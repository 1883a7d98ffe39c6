# What the author of a complaint can do after it was sent.
author-moves-title = What you can do
author-not-yet = Not yet possible
author-question-title = The administration asks you something
author-reply-until = Reply by { $date }. Until then the delay of the administration stands still; after that it runs again, without a reply too.
author-reply-title = Reply to the question
author-reply-lead = The administration needs this to deal with your complaint.
author-reply-text = Your reply
author-reply-submit = Send the reply
author-replied = Your reply has been received. The delay of the administration runs again.
author-error-reply = Write your reply
author-add-title = Add to the complaint
author-add-lead = What you add is put on file; what you wrote before stays there.
author-add-text = What you want to add
author-add-text-hint = A text, a file, or a request below: one of them is enough.
author-add-submit = Put it on file
author-added = What you added is on file.
author-error-add = Write what you want to add, or attach a file
author-request = Asked for by the author
author-request-question = Do you ask for something else?
author-request-hint = An officer reads the request and replies to it.
author-request-none = No
author-request-call = To be called by an officer
author-request-anonymity = That my name is shown no more
author-request-erasure = That my data are erased
author-files-added = { $count ->
    [one] { $count } file attached
   *[other] { $count } files attached
}
author-remind-title = Remind the administration
author-remind-text = Your reminder is put on file, and your complaint counts as more pressing.
author-remind-reach = The second reminder is sent to the heads, the third to the inspectorate.
author-remind-words = What you want to add
author-remind-submit = Send the reminder
author-reminded = Your reminder is on file.
author-remind-from = You can remind the administration from { $date } on: it first has 15 days from { $since } to deal with it.
author-remind-again-from = You can send another reminder from { $date } on: your last one is of { $since }, and there are 15 days between two of them.
author-reminded-count = Reminder no. { $count }
author-reminders = { $count ->
    [one] { $count } reminder
   *[other] { $count } reminders
}
author-withdraw-title = Take the complaint back
author-withdraw-ends = The complaint is closed for good: the administration does not answer it, and it cannot be opened again.
author-withdraw-kept = What you wrote is kept as long as the law provides.
author-withdraw-anew = If the matter comes back, you can make a new complaint.
author-withdraw-why = Why you take it back
author-withdraw-submit = Take the complaint back for good
author-withdrawn = Your complaint is taken back.
author-leave-title = It is not the same incident
author-leave-text = Your complaint was joined to others that seem to have the same cause. If they have not, it is looked at by itself again.
author-leave-delay = Its number and its delay stay the same.
author-leave-why = What is different
author-leave-submit = Leave the incident
author-left = Your complaint is looked at by itself again.
author-score-title = Say how satisfied you are
author-score-question = Your score
author-score-hint = From 1, not at all satisfied, to 5, very satisfied.
author-score = { $score } of 5
author-score-words = A few words on how the matter was dealt with
author-score-given = Satisfaction: { $score } of 5
author-error-score = Choose a score from 1 to 5
author-contest-other = I wish that somebody else deals with it
author-contest-other-hint = Who answered is then in charge of your complaint no more, unless there is nobody else.
author-contest-other-asked = The author asks that somebody else deals with the complaint.
author-contest-refusal = Contest the refusal
author-contest-refusal-lead = Say why the complaint must be dealt with. It goes back to the administration, which looks at it again.
author-contest-refusal-rule = The decision is of { $received }; Diwan gives 15 calendar days to contest it, until { $due }. This is a rule of this service and not of the law.

mail-author-replied-subject = Complaint { $number }: the author replied to your question
mail-author-replied-body = The author of complaint { $number } ({ $category }) replied to your question. The delay runs again: the answer is due by { $due }.

    { $link }
mail-author-added-subject = Complaint { $number }: the author added something
mail-author-added-body = The author of complaint { $number } ({ $category }) added to it. The answer is due by { $due }.

    { $link }
mail-author-reminded-subject = Complaint { $number }: reminder no. { $count }
mail-author-reminded-body = The author of complaint { $number } ({ $category }) reminds the administration, for time no. { $count }. The answer is due by { $due }.

    { $link }
why-not-title = This cannot be done now
why-not-transferred = Another administration now deals with this complaint. Follow it there, by the link on this page.
why-not-withdrawn = You have withdrawn this complaint. You can make a new one.
why-not-contest-again = You have contested twice already. The Mediator of the Kingdom and the court remain open to you.
why-not-answered = The administration has answered. You can say whether you are satisfied, or contest the answer.
why-not-answered-only = The administration has answered. You can say whether the answer settles the matter.
why-not-refused = The complaint was not admissible. The ground and your remedies are on this page.
why-not-closed = The complaint is closed. If the matter begins again, make a new one.
why-not-asked = No question waits for your reply. If you have something to say, add it to the complaint.
why-not-joined = This complaint is part of no incident.
why-not-yet-answered = There is no answer to contest yet. The day by which it is due is on this page.
why-not-trial = This complaint is only a trial, made to get to know the service.
