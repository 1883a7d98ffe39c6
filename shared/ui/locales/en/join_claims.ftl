# Joining: who began an administration, who else claims it, and one that nobody lists.
paper-kept = File received already, kept with this form:
join-begun-tag = On trial
join-begun-mine = This is my administration, and I do not know this trial
join-begun-on = Somebody began a trial for this administration on { $date }
join-begun = Somebody began a trial for this administration
join-begun-colleagues = If they are colleagues of yours, ask them for an invitation: you will join their trial.
join-begun-strangers = If you do not know them, go on: prove your address and hand in the signed agreement. The region or the operators of the platform compare and decide.
join-begun-decides = If you do not know these people, hand in your signed agreement. Nothing of their trial changes before the region or the operators of the platform have decided.
join-account-rival = With this account you follow the decision, and sign in with:
join-rival-send = Ask for a decision
join-rival-done = Your request is handed in. You will receive the decision by e-mail.
join-rival-done-sign-in = Your request is handed in. You will receive the decision by e-mail; sign in to follow it.
join-rival-before = You asked for this already. Your request waits for a decision.
join-rival-member = You work in this trial already: there is nothing to ask for.
join-rival-refused = Your last request was refused. You may ask again, with other evidence, from { $date }.
join-rival-full = Three requests for this administration wait for a decision already. Come back when it is made.
join-taken-how = What to do?
join-taken-ask = This administration takes part already. Ask one of its administrators to invite you.
join-taken-strangers = If you know none of them, or if nobody of yours brought it in, write to the operators of the platform, who check and answer you:
join-own-open = Your request of { $date } waits for a decision
join-own-accepted = Your request of { $date } is accepted: the administration is handed over to you
join-own-refused = Your request of { $date } is refused: the trial stays with those who began it
join-own-withdrawn = You took your request of { $date } back
join-own-wait = The region or the operators of the platform compare and decide. You will receive the decision by e-mail.
join-own-take-back = Take my request back
join-own-taken-back = Your request is taken back.
missing-title = My administration is missing
missing-here = Do you not find it?
missing-lead = Say what it is, what it is called and where it lies. The next steps are the same; before you go live, the operators of the platform check by hand that it exists.
missing-administration = The administration
missing-kind = Kind
missing-kind-commune = Commune
missing-kind-province = Province or prefecture
missing-kind-region = Region
missing-kind-ministry = Ministry
missing-kind-hospital = Hospital or health facility
missing-kind-agency = Agency or another public body
missing-kind-wrong = Choose the kind of the administration
missing-name-ar = Official name in Arabic
missing-name-fr = Official name in French
missing-name-zgh = Official name in Amazigh
missing-name-en = Official name in English
missing-name-hint = As it stands on its papers.
missing-name-wrong = Write the name alone, without an address, a slash or a full stop before a letter
missing-within = Where it lies
missing-within-hint = The region or the province of its seat.
missing-within-wrong = Choose the region or the province of its seat
missing-known = An administration of this name is there already
rival-title = Who else claims it
rival-title-settled = Settled claims
rival-lead = These people proved their address and handed a signed agreement in; they say that the administration is theirs. Compare with the agreement and the address of those who began.
rival-position = Position
rival-email = Proved e-mail address
rival-tag = Contested
rival-setup = Somebody else claims your administration
rival-setup-text = The region or the operators of the platform compare and decide. Your going live waits for that decision; all else goes on.
rival-unlisted = It is not in the directory
rival-unlisted-text = Only whoever brought it in says that it exists. It is said to lie here: { $within }. Check by hand before you approve.
rival-by-hand = This address proves nothing
rival-by-hand-text = It is neither of the administration’s domain nor under gov.ma. Check by hand that this person works there before you hand the administration over.
rival-decide = Decide on the request of { $name }
rival-checked = I checked by hand that this person works in this administration
rival-check-missing = Tick the box after you checked, or keep who is there
rival-open-first = Open the agreement that this person handed in first: the administration is handed over on that paper
rival-reason-hint = Always needed. The person reads it, and those who began if the administration is handed over.
rival-keep = Keep who is there
rival-hand-over = Hand over to this person
rival-kept = Those who began stay. The person is told.
rival-handed-over = The administration is handed over. Everybody is told.
rival-first = Somebody else claims this administration: decide between them first
rival-end-accepted = The administration was handed over to them
rival-end-refused = Refused
rival-end-withdrawn = Taken back by this person
rival-end-on = { $end }, on { $date }
tenant-step-handed-over = The administration is handed over to others
mail-rival-asked-subject = Two requests for one administration: { $administration }
mail-rival-asked-body = Somebody claims an administration that others are trying out: { $administration }

    Compare the addresses and the signed agreements, and decide here:
    { $link }
mail-rival-team-subject = Somebody else claims your administration: { $administration }
mail-rival-team-body = Somebody with an address at { $domain } says that this administration is theirs: { $administration }

    Nothing changes for the moment. The region or the operators of the platform compare and decide; your going live waits for that decision. If it is a colleague, invite them:
    { $link }
mail-rival-kept-subject = The trial stays yours: { $administration }
mail-rival-kept-body = The claim of somebody else is refused. Your trial goes on: { $administration }

    { $link }
mail-rival-handed-over-subject = The administration is handed over to others: { $administration }
mail-rival-handed-over-body = Your trial has ended, and the administration is handed over to somebody else: { $administration }

    { $reason }

    You have no access to it any more. { $contact }
mail-rival-refused-subject = Your request is refused: { $administration }
mail-rival-refused-body = The administration stays with those who began the trial: { $administration }

    { $reason }

    Ask them for an invitation if you work there. You may also ask anew after 30 days, with other evidence:
    { $link }
mail-rival-accepted-subject = The administration is handed over to you: { $administration }
mail-rival-accepted-body = Your request is accepted, and you are its first administrator: { $administration }

    { $reason }

    The trial begins anew with you, here:
    { $link }
convention-fill = Fill in before you print
convention-fill-hint = What you write here stands on the paper, and is not kept.
convention-administration = Name of the administration
convention-fill-button = Fill in
convention-date = Place and date
convention-stamp = Stamp and signature
convention-pdf = Download to sign (PDF)
join-continue-title = Go on with your request
join-continue-text = The link that you were sent opens your request on this device, too.
join-continue-button = Go on here
join-gone-title = We do not find your request here
join-gone-lead = This step belongs to a request of less than seven days, opened on this device.
join-gone-text = Did you begin it elsewhere? Open the link “Go on with your request” in the message that came after the code. Otherwise begin again: it takes a few minutes.
join-gone-button = Find your administration
mail-join-continue-subject = Go on with your request: { $administration }
mail-join-continue-body = Your address is proved. Have the agreement signed, then hand it in by this link, from any device, within seven days:
    { $link }

    Whoever has this link can hand in the agreement in your place: pass it on to nobody.
me-request-title = Your request for { $name }
me-request-see = See the request
mail-join-begun-subject = Your agreement is handed in: { $administration }
mail-join-begun-body = Your signed agreement has arrived, and the trial begins: { $administration }

    Prepare everything here, then ask to open to the public:
    { $link }
mail-join-claimed-subject = Your request is handed in: { $administration }
mail-join-claimed-body = Your signed agreement has arrived: { $administration }. Others try it out already: the region or the operators of the platform compare and decide.

    Follow your request in your space:
    { $link }
