# Acting for somebody: mandates, companies, support; and who opened a file.
mandates = Mandates
mandates-lead = You act for somebody who asked you to: for certain acts, for a time, and with their consent.
mandate-new = New mandate
mandate-new-lead = Fill it in together with the person. Nothing can be done in their name before they agree.
mandates-all = All states
mandates-search-hint = The person’s name or the reference
mandates-none-found = No mandate matches these filters.
mandates-empty-title = No mandate yet
mandates-empty-text = When somebody asks you to act for them, begin with a new mandate.
mandate-name = The person’s name
mandate-name-hint = As it stands on their identity card.
mandate-name-missing = Enter the person’s name.
mandate-reference = Reference of the mandate
mandate-until = Deadline
mandate-until-answer = The person’s answer is awaited until { $until }
mandate-until-hand-in = Signed paper to be handed in by { $until }
mandate-until-compare = Signed paper to be compared by { $until }
mandate-until-valid = Valid until { $until }
mandate-until-over = Time ran out on { $until }
mandate-until-none = No longer any
mandate-officer = Written by
mandate-lang = Language of the messages to the person
mandate-scope = Permitted acts
mandate-scope-hint = Only what the person asks for.
mandate-acts-missing = Choose at least one act.
mandate-duration = Duration
mandate-duration-hint = From the person’s consent on.
mandate-days = { $days ->
    [1] 1 day
   *[other] { $days } days
}
mandate-days-missing = Choose a duration.
mandate-consent = The person’s consent
mandate-consent-signature = They sign here
mandate-consent-signature-hint = You print the mandate, see their identity document, and they sign in front of you. A colleague then compares the signed paper; until then nothing can be done.
mandate-consent-message = They answer an e-mail
mandate-consent-message-hint = They get it by e-mail and say yes with the code in it. Without an answer within 72 hours the mandate lapses.
mandate-consent-missing = Choose how the person gives their consent.
mandate-consent-needs-email = To answer a message, the person needs an e-mail address. If they have none, choose the signature.
mandate-write = Write the mandate
mandate-written = The mandate is written. Print it and have it signed.
mandate-sent = The mandate is written, and the question is on its way to { $email }.
mandate-pending = Waits for consent
mandate-active = In force
mandate-revoked = Ended
mandate-expired = Expired
mandate-refused = Refused
mandate-of = Mandate of { $name }
mandate-waits-signature = Print the mandate. Once the person has signed it, hand the paper in here: it counts once a colleague has compared it.
mandate-waits-message = The person has not answered the message yet. Until then nothing can be done in their name.
mandate-paper = Print the mandate
mandate-sign = The person has signed
mandate-signed-done = The mandate is in force.
mandate-end = End the mandate
mandate-ended-done = The mandate has ended: nothing more can be done under it.
mandate-terms = What the mandate says
mandate-fingerprint = Fingerprint of the mandate (SHA-256)
mandate-intact = The fingerprint agrees with the record.
mandate-changed = The fingerprint no longer agrees with the record: do not use this mandate, and tell the administrator.
mandate-event-asked = Mandate written
mandate-event-signed = Signed by the person
mandate-event-confirmed = Consent given
mandate-event-refused = Refused by the person
mandate-event-revoked = Mandate ended
mandate-event-expired = Mandate expired
mandate-event-used = Mandate used
acted-for = Done by { $by } for { $name }.
mandate-refusal-pending = The person has not given their consent yet: nothing was sent. Wait for their answer, or have the mandate signed.
mandate-refusal-revoked = This mandate has been ended: nothing was sent. If the person wishes, write a new one with them.
mandate-refusal-expired = The time of this mandate is over: nothing was sent. If the person wishes, write a new one with them.
mandate-refusal-refused = The person refused this mandate: nothing can be done in their name.
mandate-refusal-scope = This mandate does not permit this act: nothing was sent. Write a new mandate that does, with the person.

mandate-paper-title = Mandate: acting for somebody else
mandate-terms-who = { $name } permits the officers of the following administration to do what is listed below in their name, and nothing else: { $administration }.
mandate-terms-relay = This mandate is given to { $officer }, who is a relay and not an officer of the administration.
mandate-terms-who-relay = { $name } permits this relay to do what is listed below in their name, before the following administration, and nothing else: { $administration }.
mandate-terms-days = { $days ->
    [1] The mandate holds for 24 hours from the consent on.
   *[other] The mandate holds for { $days } days from the consent on.
}
mandate-terms-names = Every act carries both names: the officer’s and the person’s.
mandate-terms-names-relay = Every act carries both names: the relay’s, with their organisation, and the person’s.
mandate-rights = Your rights
mandate-rights-text = You can end the mandate at any time, without giving a reason, with the reference and the code: nothing more can then be done in your name. The same page shows you what was done; so does your account, if you have one.
mandate-rights-where = The address for that:
mandate-code-in-message = The secret code stands only in the message that the person received.
mandate-signature-citizen = The person’s signature
mandate-signature-officer = The officer’s signature
mandate-signature-relay = Signature of the relay: { $officer }
mandate-written-at = Written on { $at }, legal time of Morocco
mandate-code-title = Answer a mandate, or end it
mandate-code-lead = An administration, or a relay of an organisation outside it, can act for you if you agree. Enter the reference and the code of the message or paper that you received.
mandate-code-open = Open the mandate
mandate-code-wrong = No mandate carries this reference and this code. Compare them, character by character, with your message or your paper.
mandate-by = Written by: { $officer }.
mandate-yes = Yes, I agree
mandate-no = No, I refuse
mandate-yes-done = Your consent is recorded: the mandate is in force.
mandate-no-done = Your refusal is recorded: nothing will be done in your name.
mandate-answer-until = You can answer until { $until }.
mandate-valid-until = The mandate is in force until { $until }.
mandate-nothing-left = This mandate permits nothing any more; there is nothing to do.
mandate-code-hint = The secret code, for example { $example }, or the six digits of the SMS while they are good.
mandate-done = What was done in your name
mandate-done-nothing = Nothing was done under this mandate.
mandate-done-number = Number: { $number }
mandate-done-follow = To follow a complaint you need its number and the secret code of its receipt. The code is not shown here: it is on the receipt that whoever entered the complaint gives you, and in the message that you received if you gave an e-mail address or a telephone number.
mandate-done-follow-link = Follow a complaint
mandate-done-earlier = Show what was done before
mandates-own = My mandates
mandates-own-lead = Who may act in your name, and what was done.
mandates-own-empty-title = Nobody acts in your name
mandates-own-empty-text = Mandates written with your e-mail address appear here.
mail-mandate-asked-subject = Do you agree? Mandate { $reference }
mail-mandate-asked-body =
    { $writer ->
        [relay] { $officer }, who is a relay and not an officer of the administration, offers to act in your name before the following administration: { $tenant }.
       *[officer] { $officer } offers to act in your name ({ $tenant }).
    }

    Acts: { $acts }
    Duration: { $duration }

    Nothing is done until you say yes. Answer here, with the reference and the code:
    { $link }

    Reference: { $reference }
    Secret code: { $code }

    Give the code to nobody, not even to who wrote the mandate. If you asked for nothing, answer no, or let 72 hours pass. The same code ends the mandate at any time.
mail-mandate-signed-subject = Your mandate { $reference } is in force
mail-mandate-signed-body =
    { $writer ->
        [relay] You signed a mandate in front of { $officer }, who is a relay and not an officer of the administration. It is for the following administration: { $tenant }.
       *[officer] You signed a mandate in front of { $officer } ({ $tenant }).
    }

    Acts: { $acts }
    Duration: { $duration }

    You can end it at any time, here, with the reference and the code:
    { $link }

    Reference: { $reference }
    Secret code: { $code }

    If you signed nothing, end it at once and tell the administration.

mandate-act-submit = Make a complaint
mandate-begin-submit = Make a complaint for { $name }
mandate-act-follow = Follow the complaints made under this mandate
mandate-begin-follow = Follow the complaints of { $name }
acting-for-title = You act for { $name }
acting-for-text = The complaint will be this person’s; your name will stand on it as the one who entered it. Read to them what you write.
entered-by = Entry
entered-by-for = Entered by { $by } for { $name }
entered-by-relay-for = Entered by { $by }, a relay, for { $name }
mandate-complaints = Complaints of { $name }
mandate-complaints-empty-title = No complaint
mandate-complaints-empty-text = What is made under this mandate appears here.

opened-title = Who opened your file
opened-none = No opening by an officer is noted so far; each one will appear here.
opened-lead = One line for each officer and hour, with their role and their reason.
opened-by-former = An officer who no longer works there
opened-in-charge = handling the complaint
opened-assign = giving complaints to officers
opened-read = control and follow-up of complaints
opened-mandate = help under your mandate
opened-when = When
opened-who = Who
opened-why = Why
journal = Who opened my files
journal-lead = Each opening of one of your files by an officer, in all administrations: who it was, in which role, and why.
journal-empty-title = No opening
journal-empty-text = As soon as an officer opens a file made with your account, it appears here.

companies = My companies
companies-lead = Act in the name of a company, and say who else may.
companies-empty-title = No company
companies-empty-text = Declare yours below, or ask its manager to invite you.
company-ice = ICE
company-ice-hint = The 15 digits of the company’s common identifier.
company-ice-wrong = This is not an ICE: it has 15 digits, and the last two are checked. Compare it with your certificate.
company-name = Company name
company-name-missing = Enter the company’s name.
company-known = This company is registered already. Ask one of its managers to invite you.
company-declare = Declare a company
company-declare-text = The platform checks, by a document, that you represent it. Until then nothing can be done in its name.
company-declare-send = Declare
company-declared = The declaration is recorded: it waits for the platform’s check.
company-pending = To be checked
company-confirmed = Confirmed
company-refused = Refused
company-ground = Ground of the refusal
company-right-act = May act in its name.
company-right-manage = May say who acts.
company-right-both = May act in its name, and say who acts.
company-from = Since { $from }.
company-from-to = From { $from } to { $to }.
company-take = Accept
company-decline = Decline
company-taken = You may now act for this company.
company-declined = The invitation is declined.
company-people = Who acts for { $name }
company-who = Person
company-rights = Rights
company-end = End
company-right-offered = Invited
company-right-holds = In force
company-right-later = Later
company-right-ended = This right has ended.
company-last-manager = One manager without an end date must stay. Give this right to somebody else first.
company-invite = Invite somebody
company-invite-hint = That of the person’s account: they will find the invitation there.
company-valid-from = From
company-valid-to = Until
company-valid-to-hint = The last day included. Empty: until somebody ends it.
company-from-wrong = Choose today or a day to come.
company-to-wrong = Choose a day that is not before the first.
company-invite-send = Send the invitation
company-invited = The invitation is on its way to { $email }.
companies-platform = Companies to check
companies-platform-lead = Confirm after seeing a document which shows that the person represents the company.
companies-platform-empty-title = Nothing to check
companies-platform-empty-text = Declared companies appear here.
company-declared-on = Declared on { $date } by
company-ground-label = Document seen, or ground of the refusal
company-ground-missing = Say which document you saw, or why you refuse: the person will read it.
company-confirm = Confirm
company-refuse = Refuse
company-confirmed-done = The company is confirmed.
company-refused-done = The declaration is refused.
mail-company-invited-subject = Invitation to act for { $company }
mail-company-invited-body = { $name } offers that you act for the company { $company }.

    Sign in with this e-mail address, then accept or decline here:
    { $link }
mail-company-confirmed-subject = { $company } is confirmed
mail-company-confirmed-body = You may act for the company { $company }, and say who else may:
    { $link }
mail-company-refused-subject = { $company }: declaration refused
mail-company-refused-body = The declaration of the company { $company } is refused.

    Ground: { $ground }

    You can declare it again once this ground is gone:
    { $link }
complaint-as = In whose name?
complaint-as-self = In my own name
complaint-as-ended = You may no longer act for this company: nothing was sent. Ask one of its managers, or choose your own name.
made-for-company = { $by } for the company { $name }

support = Support by the platform
support-lead = Somebody of the platform can read here only with a ticket number and your consent, for 30 minutes, changing nothing. Each page that they see is in the trail.
support-empty-title = No request
support-empty-text = Nobody of the platform has asked to read here.
support-asked = Waits for your consent
support-asked-there = Waits for the administration’s consent
support-granted = Open
support-refused = Refused
support-ended = Ended
support-asked-at = Asked on
support-until = Until { $until }; then the access closes by itself.
support-decided = Decided by { $name }.
support-grant = Allow reading for 30 minutes
support-refuse = Refuse
support-end = Close the access
support-take-back = Take the request back
support-granted-done = The access is open for reading, for 30 minutes.
support-refused-done = The request is refused.
support-ended-done = The access is closed.
support-platform-lead = Read at an administration’s desk, with a ticket number and the consent of its administrator: 30 minutes, changing nothing, and each page is in its trail.
support-platform-empty = You have not asked to read in any administration.
support-ask = Ask for access
support-administration = Administration (its address)
support-administration-wrong = No administration has this address. Copy it from its page.
support-ticket = Number of the support ticket
support-ticket-wrong = Enter the ticket’s number: 3 to 40 letters, digits and dashes.
support-ask-send = Send the request
support-asked-done = The request is sent to the administrator.
support-banner = Support access of { $name }, ticket { $ticket }: reading only, until { $until }. Each page seen is in the trail.
opened-by-support = The platform’s support
opened-support = assistance of the platform, with the administration’s consent
mail-support-asked-subject = Support: access asked for ({ $ticket })
mail-support-asked-body = { $name }, of the platform, asks to read at the desk for 30 minutes, for the ticket { $ticket }.

    Allow or refuse here. Without an answer within 24 hours the request lapses.
    { $link }

# Mandates by signature: the paper, the second person, the slip with the code; and mandates that end with a trial.
mandate-to-compare = To be compared
mandate-rejected = Not confirmed
mandate-waits-comparison = The signed paper is handed in. A second person of the administration has seven days to compare it; until then nothing can be done under the mandate.
mandate-waits-comparison-yours = The signed paper waits for you. Open it, compare it with what the mandate says, and answer below.
mandate-waits-slip = The person can be told by no message. Print the paper with the code, hand it over, and say so here.
mandate-document = Identity document seen
mandate-document-hint = Look at the document itself, not at a copy.
mandate-document-missing = Choose the identity document that you saw.
mandate-document-last = Last four characters of its number
mandate-document-last-hint = Never the whole number: four characters are enough to compare.
mandate-document-last-wrong = Enter exactly the last four letters or digits of the number.
mandate-document-seen = { $document }, number ending in { $last }
mandate-by-at = { $name }, { $at }
mandate-scan = Signed paper handed in by
mandate-scan-open = Open the signed paper
mandate-scan-label = The signed mandate
mandate-scan-hint = A scan as a PDF, or a photograph on which signature and text can be read.
mandate-scan-missing = Choose the scan or the photograph of the signed mandate
mandate-scan-type = This file is neither a PDF nor a PNG, JPEG or WebP picture.
mandate-sign-title = Signed mandate: { $name }
mandate-sign-lead = Print the mandate, look at the identity document, have the person sign in front of you, then hand the paper in here. A second person compares it within seven days.
mandate-handed-in = The signed paper is handed in. A colleague with the same right now compares it, within seven days.
mandate-handed-in-already = This mandate no longer waits for a signed paper: nothing was handed in again. Below you see how it stands.
mandate-compare = Compare the signed paper
mandate-compare-how = The paper must be signed, carry the reference, the name, the acts and the duration that you read here, and nothing may be struck out or added. Your name stands beside your answer, and each opening of the paper is recorded.
mandate-compare-question = Is the paper right?
mandate-compare-right = Yes, it agrees with the mandate
mandate-compare-wrong = No, it does not
mandate-compare-missing = Say whether the paper is right.
mandate-compare-own = Whoever wrote this mandate or handed in its paper cannot confirm it, nor the person whom it is for: a colleague with the same right must do it.
mandate-compare-open-first = Open the signed paper first: the answer is for what you read there. Open it on this page, then answer.
mandate-compared-yours = You compared the signed paper of this mandate: you do not act under it. A colleague with the same right does.
mandate-relay-alone = This mandate is given to the relay who wrote it: they alone act under it. If the person wants the administration to act for them, write a new mandate with them.
mandate-compare-send = Record the answer
mandate-compared-by = Compared by
mail-mandate-compare-subject = A mandate waits to be compared
mail-mandate-compare-body = The signed paper of a mandate waits for a second person to compare it, by { $until } at the latest.

    You find it here:
    { $link }
mandate-reason = Reason of the refusal
mandate-reason-hint = Needed when the paper is not right: your colleague reads it.
mandate-reason-missing = Say in at most 500 characters why the paper is not right.
mandate-rejected-done = Your answer is recorded: the mandate does not come into force. If the person wishes, write a new one with them.
mandates-to-compare = To be compared by you
mandates-to-compare-lead = Colleagues handed these signed papers in. What nobody compares in time lapses.
mandates-all-of-them = All mandates
mandate-event-compared = Paper compared and confirmed
mandate-event-rejected = Paper not confirmed
mandate-event-paper-given = Paper with the code handed over
mandate-refusal-signed = A colleague has not yet compared the signed paper of this mandate: nothing was sent. Wait for their confirmation.
mandate-refusal-rejected = The signed paper of this mandate was not confirmed: nothing was sent. If the person wishes, write a new mandate with them.
mandate-code-later = The secret code that ends the mandate is not on this paper. The person receives it by e-mail, by SMS or on a paper of its own once the mandate is in force.
mandate-signed-where = Place and date
mandate-slip-title = Your mandate is in force: keep this paper
mandate-slip-lead = Print this paper and hand it to the person. It alone carries the code with which they end the mandate.
mandate-rights-counter = You can also end it at the counter of the administration named above, without the code.
mandate-slip-print = Print the paper with the code
mandate-slip-give = I handed this paper to the person
mandate-slip-is-given = The person has the paper with the code, which is shown no more. If they lost it, end the mandate and write a new one with them.
mandate-slip-given = Paper with the code handed over by
mandate-slip-done = It is recorded that the person has the paper with the code.
mail-mandate-ended-subject = Your mandate { $reference } has ended
mail-mandate-ended-body = { $tenant } no longer tries Diwan out. The mandate { $reference }, under which its officers could act for you, has ended: nobody can use it any more.

    You have nothing to do.

# Who opened a file, by name.
opened-by-member = { $name }, { $roles }
opened-by-delegation = { $name }, { $roles }, by delegation of { $giver }
opened-by-former-named = { $name }, who no longer works there
opened-by-support-named = { $name }, of the platform’s support
opened-by-program = { $who }, by a program
opened-by-program-named = { $who }, by a program ({ $token })
