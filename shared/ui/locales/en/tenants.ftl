# Administrations: joining, setting up, going live.
trial-notice = { $name } is trying Diwan out. Only its team can send complaints, and only its team receives messages.
tenant-unnamed = An administration that is preparing
join-title = Bring your administration in
join-lead = Find the administration in which you work. Within minutes your team can try everything out; before you go live, nobody else sees the page that you prepare.
join-search-label = Name of the administration or of the place
join-search-none = No administration has this name. Try a part of the name, or the name of the place. If yours is missing, say so below.
join-take = This is my administration
join-taken = Takes part already
join-taken-text = Ask its administrators to invite you.
join-taken-see = See its page
join-steps-title = How it goes
join-step-find = Find your administration in the list.
join-step-prove = Prove your official address with a code that we send there.
join-step-sign = Hand in the signed agreement, as a PDF.
join-step-try = Try everything with your team, complete the list, ask to go live.
join-who-title = Who are you?
join-name = Your name
join-position = Your position
join-position-hint = For example: director of services
join-email = Your official e-mail address
join-email-hint = Best that of your administration, under gov.ma for example. Another one is taken, and checked by hand before you go live.
join-send-code = Send me a code
join-too-many = Several codes were sent to this address already. Use the latest one, or try again in an hour.
join-proof-title = Enter the code
join-proof-lead = We sent a code of six digits to:
join-code = Code
join-code-hint = It is good for 30 minutes.
join-code-send = Continue
join-code-missing = Enter the six digits of the message
join-code-wrong = This is not the code of the latest message. Check it and try again.
join-code-over = This code is good no more: it is older than 30 minutes, or there were too many tries. Start again to receive another one.
join-again = Start again
mail-join-code-subject = Your code to join Diwan
mail-join-code-body = Here is the code that proves that this address is yours, for: { $administration }

    { $code }

    It is good for 30 minutes. If you asked for nothing, do nothing: without this code nothing happens.
mail-platform-signature = Diwan. Answers to this address are not read.
join-agreement-title = The signed agreement
join-agreement-lead = Have the agreement signed by whoever may bind your administration, then hand it in. You have seven days: the link in the message that you just received leads back here, from any device.
join-paper = Signed agreement (PDF)
join-paper-hint = 10 MB at most. Only whoever approves your going live sees it.
join-signer = Name of who signed
join-signer-position = Their position
join-signed-on = Date of the signature
join-signed-on-wrong = Enter the day of the signature, today at the latest
join-account-title = Your account
join-account-text = You will be the first administrator, and sign in with:
join-password = Choose a password
join-password-hint = At least 12 characters. Several words that have nothing to do with each other do well.
join-begin = Begin the trial
join-done = The trial begins. Here is what is left to prepare.
join-done-sign-in = The trial begins. Sign in to prepare your administration.
convention-title = Agreement on the use of Diwan
convention-version = Version { $version }
convention-purpose = The administration uses Diwan to receive and answer what citizens ask, within the legal times.
convention-trial = The trial binds nobody. The administration asks to go live, and the region or the operators of the platform approve.
convention-duties = The administration keeps its members and their rights up to date, and takes away at once the access of who leaves.
convention-data = The administration is responsible for personal data in the sense of law 09-08, and declares what it does with them to the CNDP.
convention-records = Each act leaves a trace with the name of who did it. These traces are neither changed nor erased.
convention-end = The administration may leave at any time, and then takes all its data with it.
convention-signer = Name of who signs
convention-signer-position = Their position
convention-signature-title = Signature
convention-signature = Name and position of who may bind the administration, date, stamp and signature.
paper-missing = Choose the PDF file of the signed paper
paper-type = This file is no PDF. Scan the signed paper as a PDF.
paper-broken = This file is empty or damaged. Choose another one.
paper-no-room = There is no room for files at the moment. Try again later.
logo-missing = Choose a picture
logo-type = This file is no PNG, JPEG or WebP picture.
setup-nav = Setting up
setup-title = Prepare your administration
setup-score = { $done } of { $total } are ready
setup-done = Done
setup-needed = Needed
setup-advised = Advised
setup-saved = It is saved.
setup-item-names = Names in the four languages
setup-hint-names = Everybody reads the administration’s name in their own language.
setup-item-opening = Opening text
setup-hint-opening = What your page says first, in Arabic and in French at least.
setup-item-register = Register of personal data
setup-hint-register = Without a number of the CNDP, or the mark “pending”, the form is not published.
setup-item-subjects = Subjects of complaints
setup-hint-subjects = They come from the template of your kind of administration.
setup-item-territory = Territory and competence
setup-hint-territory = When you go live, what concerns your territory comes to you.
setup-item-test = A test complaint
setup-hint-test = Signed in, send one and answer it, as a citizen and as an officer. It bears a number of the trial.
setup-item-agreement = Signed agreement
setup-hint-agreement = It is handed in when one joins, or here when the platform entered you.
setup-item-team = Two people at least
setup-hint-team = So that somebody answers during absences too.
setup-item-second = A second administrator
setup-hint-second = If the first one leaves, nobody is locked out.
setup-item-colour = Colour
setup-hint-colour = It must be readable; we check.
setup-item-logo = Logo
setup-hint-logo = It stands beside your name.
setup-go-live-title = Going live
setup-go-live-text = When all that is needed is ready, ask to go live. The region or the operators of the platform approve, or say what is missing.
setup-not-ready = Something that is needed is still missing in the list.
setup-ask = Ask to go live
setup-asked = Your request is sent. You will receive the answer by e-mail.
setup-waiting = Your request waits for an answer. Meanwhile the trial goes on.
setup-withdraw = Take the request back
setup-withdrawn = The request is taken back.
setup-live = Your administration is live: it answers citizens.
setup-quotas-title = Limits
setup-quota-messages = Messages a day: { $count }
setup-quota-storage = Room for files, in MB: { $count }
tenant-steps-title = Steps
tenant-step-taken = The trial began
tenant-step-asked = Going live was asked for
tenant-step-withdrawn = The request was taken back
tenant-step-approved = Going live was approved
tenant-step-sent-back = The request was sent back
tenant-step-released = The administration went back into the directory
tenant-step-suspended = The service was suspended
tenant-step-resumed = The service was resumed
tenant-state-listed = Listed
tenant-state-trial = On trial
tenant-state-asked = Asks to go live
tenant-state-live = Live
tenant-state-suspended = Suspended
tenants-nav = Administrations
tenants-none-title = No administration
tenants-none-text = None matches these words and this state. Try a part of the name, or clear the filters.
tenants-title = Administrations
tenants-all = All states
tenants-name = Name
tenants-state = State
tenants-score = Prepared
approvals-nav = Approvals
approvals-title = What waits for your approval
approvals-why-asked = Asks to go live since { $date }
approvals-why-contested = Somebody else claims this administration
approvals-why-names = New names wait since { $date }
approvals-why-recovery = An access to be restored waits for your approval
approvals-lead = The administrations of your territory that wait for your approval.
approvals-empty-title = No request
approvals-empty-text = A request stands here as soon as an administration of your territory sends it.
approval-prepared = What is prepared
approval-missing = Needed, and still missing:
approval-advised = Advised, and not done yet:
approval-signer = Signed by
approval-newcomer = Handed in by
approval-proof = E-mail address
approval-proof-own-domain = It is of this administration’s domain.
approval-proof-public-domain = It is of a public administration (gov.ma). Check that it is this one.
approval-proof-by-hand = To be checked by hand: the address does not say which administration it comes from.
approval-open = Open the signed agreement (PDF)
approval-no-agreement = No agreement was handed in here.
approval-decide = Decide
approval-checked = I checked that this person works in this administration
approval-checked-hint = By calling the administration at its official number, for example.
approval-check-missing = Tick the box after you checked, or send the request back
approval-reason = Reason
approval-reason-hint = Needed to send back, release or suspend: say what is missing and what to do next. The administration reads it.
approval-reason-missing = Say why, and what to do next
approval-approve = Approve going live
approval-send-back = Send the request back
approval-suspend = Suspend the service
approval-resume = Resume the service
approval-release = Put back into the directory
competence-own-territory = { $name } answers, on its territory, for every subject that belongs to no closer administration.
mail-go-live-asked-subject = An administration asks to go live: { $administration }
mail-go-live-asked-body = { $administration } prepared everything and asks to go live.

    See what is ready, and decide, here:
    { $link }
mail-go-live-approved-subject = { $administration } is live
mail-go-live-approved-body = Your request is approved: { $administration } now answers citizens.

    { $link }
mail-go-live-sent-back-subject = Your request to go live is sent back: { $administration }
mail-go-live-sent-back-body = Something is still missing at { $administration }:

    { $reason }

    Complete it, then ask again:
    { $link }
mail-go-live-suspended-subject = The service is suspended: { $administration }
mail-go-live-suspended-body = { $administration } takes nothing new for the moment:

    { $reason }

    Only administrators read this reason. The public reads: { $ground }
    It stands here:
    { $page }

    What is under way goes on within the legal times. See what you can do here:
    { $link }
mail-go-live-resumed-subject = The service is resumed: { $administration }
mail-go-live-resumed-body = { $administration } takes complaints again.

    { $link }
words-title = Names and opening text
words-names = Names
words-name-in = Name – { $language }
words-name-later = Optional for the trial, needed before you go live.
words-openings = Opening text
words-openings-hint = Two or three sentences that everybody understands. Your page shows them first.
words-opening-in = Text – { $language }
look-title = Colour and logo
look-colour = Colour
look-colour-hint = A hash and six digits or letters from a to f, such as #0b5351. Empty: Diwan’s own colour.
look-colour-wrong = Write the colour like #0b5351
look-colour-pale = This colour is too pale: its contrast with the ground is { $contrast }, and 4.5 is needed. Choose a darker one.
look-colour-save = Save the colour
look-logo = Logo
look-logo-hint = A PNG, JPEG or WebP picture, 2 MB at most. A white or transparent ground suits best.
look-logo-save = Save the logo
brand-logo = Logo
modules-title = Modules
modules-lead = A module that is off takes nothing new. What is under way goes on to the end, and nothing is erased.
module-complaints = Complaints
module-complaints-hint = Take complaints and answer them.
module-appointments = Appointments
module-appointments-hint = Announced on your page; available soon.
module-mail = Letters
module-mail-hint = Announced on your page; available soon.
held-title = Messages held back
held-lead = During the trial only your team receives messages. These would have gone to others; they are never sent.
held-empty-title = No message was held back
held-empty-text = A message to somebody who is not of your team stands here.
held-subject = Subject
held-recipient = Recipient
held-at = Date
register-title = Register of personal data
register-lead = What the form of complaints does with personal data (law 09-08). It is published as soon as this page is filled in.
register-purpose = Purpose
register-purpose-usual = To take and answer the complaints, observations and suggestions of users.
register-basis = Legal basis
register-basis-usual = Decree 2-17-265 of 23 June 2017.
register-months = Kept for, in months
register-months-wrong = Enter a number of months from 1 to 1,200
register-contact = Whom to ask
register-contact-hint = Service, address or telephone of who answers requests for access, correction and objection.
register-number = Number of the CNDP
register-number-hint = As it stands on the receipt, such as A-GC-123/2026.
register-number-missing = Enter the number, or tick that the declaration is pending
register-number-wrong = This is no number: letters, digits, hyphens and slashes, 40 at most
register-pending = The declaration to the CNDP is pending
complaint-cndp = Declared to the CNDP under the number:
complaint-cndp-pending = The declaration of this processing to the CNDP is pending.
home-join = Do you work in an administration? Bring it in
error-files-quota = This administration has no room for files left. Send your message without a file; it is dealt with in the same way.

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
