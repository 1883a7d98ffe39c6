# What is open to everybody or to be read again: personal data, official names, settings.
data-nav = Personal data
data-title = Your personal data
data-lead = What { $name } does with personal data, and the rights that law 09-08 gives you.
data-complaints = Complaints, remarks and suggestions
data-unsaid = This administration has not filled in its register yet. Your rights are the same: write to it.
data-pending = The declaration of this processing to the CNDP, the national commission for the protection of personal data, is under way. Its number will appear here as soon as it is given; your rights do not wait for it.
data-pending-word = Declaration under way
data-nothing = Nothing is declared to the CNDP yet, so the form is not published.
data-nothing-word = Not declared yet
data-rights-title = Your rights
data-rights-lead = Law 09-08 on the protection of individuals with regard to the processing of personal data gives you three rights.
data-right-access = Access: to know whether data about you is processed, which and why, and to receive a copy.
data-right-rectification = Rectification: to have corrected, completed or erased what is wrong or incomplete.
data-right-opposition = Opposition: to refuse, on legitimate grounds, that your data be processed.
data-how-title = How to use them
data-how-write = Write to this administration: { $name }
data-how-contact = Write to:
data-how-number = Give the number of your complaint if you have it, and say which right you use. You may be asked to prove who you are; you will never be asked for the secret code of the complaint.
data-how-cndp = Without an answer, or when the answer does not satisfy you, you may complain to the CNDP.
data-all-link = What the other administrations do
data-all-title = Register of personal data
data-all-lead = What each administration does with personal data (law 09-08): its page says why, for how long, and whom to ask.
data-search = Name of the administration, or number of the CNDP
data-none-title = No administration found
data-none-text = Try a part of the name, or the name of the place.
data-administration = Administration
data-form = Processing
data-cndp = Number of the CNDP
data-controller = Controller
data-kept = Kept for
data-months = { $months ->
    [one] { $months } month
   *[other] { $months } months
}
data-notice-link = What is done with your data, and your rights
names-taken = This is already the name of { $name }. Choose one that nobody confuses, for example with the name of the place.
names-hint = Your administration is live: a new name waits for the approval of the region or of whoever runs the platform. Texts change at once.
names-asked = Saved. The new names wait for approval; you will get the answer by e-mail.
names-withdrawn = The request is withdrawn. The names stay as they were.
names-title = New names
names-since = They have waited for approval since: { $at }
names-instead = { $new } (instead of “{ $before }”)
names-withdraw = Withdraw the request for new names
names-waiting = Asks for new names
names-accept = Accept these names
names-refuse = Refuse these names
names-reason-hint = Needed to refuse: say why, and what to do next. The administration reads it.
tenant-step-names-asked = New names are asked for
tenant-step-names-withdrawn = The request for new names is withdrawn
tenant-step-names-accepted = The new names are accepted
tenant-step-names-refused = The new names are refused
mail-names-asked-subject = An administration asks for new names: { $administration }
mail-names-asked-body = { $administration } is live and asks to be called otherwise. Until you decide, nothing changes.

    See the names, and decide, here:
    { $link }
mail-names-accepted-subject = Your new names are accepted: { $administration }
mail-names-accepted-body = The names that you asked for { $administration } are accepted. Everybody reads them from now on.

    { $link }
mail-names-refused-subject = Your new names are refused: { $administration }
mail-names-refused-body = The names that you asked for { $administration } are refused:

    { $reason }

    The names stay as they were. You may ask for others:
    { $link }
setup-changed-text = Somebody else saved this while you were writing. Nothing of yours is saved yet. This is what stands now:
setup-changed-next = What you wrote is still in the form. Correct it if need be; saving again replaces what stands above.
trail-change = { $what }: { $before } → { $after }
trail-change-only = Changed: { $what }
trail-change-nothing = nothing
