# Messages after each event of a complaint: to its author, then to officers; and their text messages.
notice-keep-sms = With the number and the code you can follow the answer without an account. The code is on this receipt and in the text message that is sent to you.
notice-answer-until = If it does not settle the matter, you can contest it on that page until { $until }. If you say nothing, the complaint is closed after that day.
notice-refusal-until = You can contest this decision, with your reasons, on the complaint’s page until { $until }.
notice-contest-none = It can be contested here no more. The Médiateur of the Kingdom remains open to you.
mail-complaint-acknowledged-subject = Complaint { $number }: it is being looked at
mail-complaint-acknowledged-body = Your complaint { $number } has been read ({ $tenant }). It will be given to the competent unit.

    The answer is due by { $due }. Follow it here:
    { $link }
mail-complaint-asked-subject = Complaint { $number }: a question for you
mail-complaint-asked-body = To work on your complaint { $number }, the administration asks you something ({ $tenant }):

    { $question }

    Reply by { $until }, here (you need your secret code):
    { $reply }

    Until you reply, the administration’s time stands still. After that day it runs again, also without a reply from you.
mail-complaint-unreplied-subject = Complaint { $number }: it goes on without your reply
mail-complaint-unreplied-body = The time to reply to the question about your complaint { $number } has passed ({ $tenant }). The work goes on with what is known, and the time runs again: the answer is due by { $due }.

    You can still add something here:
    { $link }
mail-complaint-refused-subject = Complaint { $number }: it cannot be dealt with
mail-complaint-refused-body = Your complaint { $number } is declared inadmissible ({ $tenant }).

    { $reasons }

    { $remedy }

    Read the decision here (you need your secret code):
    { $link }
mail-complaint-transfer-subject = Complaint { $number }: proposed to another administration
mail-complaint-transfer-body = Your complaint { $number } is for somebody else to answer, says the administration that received it ({ $tenant }). This one is asked to take it: { $target }.

    You need not do anything. The time goes on: the answer is due by { $due }. Follow it here:
    { $link }
mail-complaint-transferred-subject = Complaint { $number }: another administration has taken it
mail-complaint-transferred-body = Your complaint { $number } is now dealt with by: { $target }.

    Its new number: { $other }
    Another message gives you the secret code that goes with it.

    The time stays the same: the answer is due by { $due }. Follow it here:
    { $there }
mail-complaint-transfer-ended-subject = Complaint { $number }: it stays where you handed it in
mail-complaint-transfer-ended-body = Your complaint { $number } is not passed on to another administration. It is dealt with by: { $tenant }.

    The time never stood still: the answer is due by { $due }. Follow it here:
    { $link }
mail-complaint-reopened-subject = Complaint { $number }: it is open again
mail-complaint-reopened-body = The administration has opened your complaint { $number } again ({ $tenant }). Somebody else looks at it.

    { $reasons }

    The answer is due by { $due }. Follow it here:
    { $link }
mail-complaint-merged-subject = Complaint { $number }: joined with others of the same cause
mail-complaint-merged-body = Several complaints have the same cause as your complaint { $number } ({ $tenant }). They are dealt with together: { $title }

    Yours keeps its number, its time and its answer, which is due by { $due }. Follow it here:
    { $link }

    If it is not the same matter, you can take it out here:
    { $leave }
mail-complaint-left-subject = Complaint { $number }: looked at by itself
mail-complaint-left-body = Your complaint { $number } is joined with others no more ({ $tenant }). It is looked at by itself.

    Its time stays the same: the answer is due by { $due }. Follow it here:
    { $link }
mail-complaint-withdrawn-subject = Complaint { $number }: you took it back
mail-complaint-withdrawn-body = Your complaint { $number } is taken back and closed, as you asked ({ $tenant }).

    If that was not you, or if the matter comes back, hand in a new one. This one can still be read here:
    { $link }
mail-complaint-reminded-subject = Complaint { $number }: your reminder is received
mail-complaint-reminded-body = Your reminder about complaint { $number } is on record, and whoever is in charge of it is told ({ $tenant }).

    The answer is due by { $due }. Without news you can send another reminder from { $next } on:
    { $link }
mail-notice-came-subject = Your complaint { $other } now has the number { $number }
mail-notice-came-body = Your complaint { $other } was taken by: { $tenant }. It had been handed in to: { $origin }.

    New number: { $number }
    New secret code: { $code }

    Keep both: with them you can follow the answer, without an account, at this address:
    { $link }

    The time is still that of your first complaint: the answer is due by { $due }.
mail-notice-charged-subject = Complaint { $number }: a unit is in charge
mail-notice-charged-body = Your complaint { $number } is now in the hands of this unit: { $unit } ({ $tenant }).

    The answer is due by { $due }. Follow it here:
    { $link }
mail-notice-unit-subject = Complaint { $number } is given to your unit
mail-notice-unit-body = Complaint { $number } ({ $category }) is given to this unit: { $unit }. Nobody has taken it up yet. The answer is due by { $due }.

    { $link }
mail-notice-withdrawn-subject = Complaint { $number } is taken back
mail-notice-withdrawn-body = The author of complaint { $number } ({ $category }) took it back. It waits for no answer any more.

    { $link }
mail-notice-proposed-subject = Complaint { $number }: a proposal waits for your decision
mail-notice-proposed-body = A proposal by { $name } about complaint { $number } ({ $category }) waits for a second person. Nothing is said to the author yet, and the answer is due by { $due }.

    { $link }
mail-notice-declined-subject = Complaint { $number }: your proposal is not approved
mail-notice-declined-body = Your proposal about complaint { $number } ({ $category }) is not approved ({ $name }):

    { $reason }

    The answer is due by { $due }.
    { $link }
mail-notice-transferred-subject = Complaint { $number } was taken elsewhere
mail-notice-transferred-body = Complaint { $number } ({ $category }) was taken, under the number { $other }, by: { $target }. It is yours to answer no more.

    { $link }
mail-notice-transfer-refused-subject = Complaint { $number } comes back to you
mail-notice-transfer-refused-body = The transfer of complaint { $number } ({ $category }) is not accepted ({ $target }):

    { $reason }

    The time never stood still: the answer is due by { $due }.
    { $link }
sms-notice-received = { $tenant }: complaint { $number } is registered. Secret code: { $code }. Follow it: { $link }
sms-notice-asked = { $tenant }: a question about complaint { $number }. Reply by { $until }: { $link }
sms-notice-answered = { $tenant }: complaint { $number } is answered{ $until ->
    [none] {""}
   *[other] {""} (you can contest until { $until })
}. { $link }
sms-notice-refused = { $tenant }: complaint { $number } is inadmissible{ $until ->
    [none] {""}
   *[other] {""} (you can contest until { $until })
}. { $link }
sms-notice-transferred = { $tenant }: complaint { $number } was taken by { $target }, number { $other }. { $link }
sms-notice-supporting = { $tenant }: you stand behind complaint { $number }. Secret code: { $code }. Follow it: { $link }
sms-notice-supported = { $tenant }: complaint { $number }: { $state }. { $link }
