# The way back for an administration that can no longer help itself, and what its people are told.
lifeline-people = Who administers
lifeline-people-lead = If an administrator lost every means of signing in and nobody else there can vouch for them, open their page. A paper signed by the head of the administration is needed.
lifeline-open = Under way
lifeline-in-charge = Administrators
lifeline-nobody = Nobody administers this administration any more.
lifeline-named = Administrators named by the platform
lifeline-paper-open = Open the paper
recovery-open-first = Open the signed paper first: you approve what you read there. Open it here, then approve.
lifeline-lead = The platform vouches, on a paper signed by the head of the administration. Nothing changes in the account before the person opens the link.
lifeline-agrees-operator = Another operator of the platform must approve. The link works 24 hours later.
lifeline-agrees-region = No other operator of the platform is in service; the region must approve. The link works 24 hours later.
lifeline-agrees-nobody = Nobody else can approve; the link works only after 72 hours.
lifeline-step-told = All addresses of the person and everybody who administers are told. The person can stop it until then.
lifeline-paper = Signed paper (PDF)
lifeline-paper-hint = Signed and stamped by the head of the administration; it names the person and asks for their access to be restored. It is kept, and each opening goes on record.
lifeline-read = I have read this paper: it names { $name } and bears the signature and stamp of the head.
lifeline-read-missing = Tick this box only if you have read the paper. Otherwise, ask the administration for it.
lifeline-email-alone = Nobody else can approve: the link can go to the address of the account only. Leave this field empty.
lifeline-document = Paper signed by the head
lifeline-asked = The platform opened this, on a signed paper. A second person must still approve.
lifeline-asked-operator = Waits for the approval of another operator of the platform.
lifeline-asked-region = Waits for the approval of the region.
lifeline-not-operator = This person runs the platform too. Name an administrator with another address.
lifeline-not-disabled = This account is disabled. Name another administrator, when nobody else administers.
lifeline-not-elsewhere = This person also works in another administration, and their account opens its desk. Name an administrator with another address.
lifeline-not-stopped = The owner of this account stopped a request less than 30 days ago. Wait until that time is over.
lifeline-not-stranded = Other administrators there can vouch. Let them open this person’s page, then “Restore access”.
lifeline-first = Name an administrator
lifeline-first-lead = Everybody who works in the administration is told at once. The invitation leaves after 72 hours.
lifeline-first-done = Everybody there is told. The invitation leaves to { $email } in 72 hours, unless it is withdrawn before.
lifeline-first-paper-hint = Signed and stamped by the head of the administration; it names the person who is to administer it. It is kept.
lifeline-first-read = I have read this paper: it names this person and bears the signature and stamp of the head.
lifeline-first-not = Somebody still administers this administration, or it has not begun yet. Restore the access of an administrator, or let it be chosen from the directory.
lifeline-region-lead = The platform has one operator in service only. Read the paper, then approve if you recognise the signature.
lifeline-region-empty-title = Nothing waits for your approval
lifeline-region-empty-text = When the platform opens something that needs your agreement, you receive a message.
mail-lifeline-subject = Restore access to your account
mail-lifeline-body = The platform ({ $by }) vouches for you to restore access to your account, on a paper signed by the head of: { $tenant }.

    This link works from { $at } to { $until }. Have your telephone at hand:
    { $link }

    If you asked for nothing, stop it all here:
    { $stop }
mail-lifeline-before-subject = Somebody asks to restore access to your account
mail-lifeline-before-body = The platform ({ $by }) vouches for somebody to restore access to your account ({ $tenant }), and the link is sent to another address. It will work from { $at }.

    If this is not you, stop it all here:
    { $stop }
mail-lifeline-opened-subject = The platform restores the access of { $name }
mail-lifeline-opened-body = At the request of the head ({ $tenant }), the platform began to restore the access of { $name }, on a signed paper.

    If this surprises you, tell your head. { $name } can stop it by the link in their message, and an administrator on this person’s page.
mail-lifeline-asked-subject = An approval is awaited: { $name }
mail-lifeline-asked-body = An operator of the platform began to restore the access of { $name } ({ $tenant }), on a paper signed by the head. Read the paper, then approve, or tell the platform:
    { $link }
mail-lifeline-named-subject = An administrator is named: { $tenant }
mail-lifeline-named-body = Nobody administered { $tenant } any more. At the request of its head, on a signed paper, the platform invited { $name } to administer it. The invitation leaves in 72 hours. { $contact }

    If this surprises you, tell your head.
