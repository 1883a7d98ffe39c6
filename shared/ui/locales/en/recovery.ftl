# The way back for who lost every means of signing in.
recovery-desk-title = No way left to sign in
recovery-desk-what = Has this person lost their password and their second step? Confirm who they are: they will receive what they need to choose others.
recovery-desk-open = Restore access
recovery-desk-of = Restore the access of { $name }
recovery-desk-lead = You vouch for a person who is in front of you. Nothing changes in their account before they open the link.
recovery-step-first = If there is another administrator, they must approve.
recovery-step-second = The person receives a message. For 24 hours the link does not work yet, and they can stop everything.
recovery-step-third = Then they choose a password and link a new authenticator app, both together. The old means are worth nothing any more, and all sessions end.
recovery-seen = I have seen { $name } in person and checked their identity.
recovery-seen-hint = Neither by telephone nor by message. Your name and the document that you checked are entered in the trail.
recovery-seen-missing = Tick this box only if you have seen the person and their document. If not, wait until you see them.
recovery-checked = Document checked
identity-document-card = National identity card
identity-document-passport = Passport
identity-document-permit = Residence permit
recovery-checked-missing = Choose the document that you checked.
recovery-email = Address of the link
recovery-email-other = Another e-mail address
recovery-email-hint = Only if the person no longer reads the address of their account. The old address is told too.
recovery-email-alone = A lone administrator cannot send the link to another address. Leave this field empty: the link will go to the address of the account.
recovery-email-new = You have managed people here for less than seven days: you cannot send the link to another address yet. Leave this field empty, or ask another administrator.
recovery-start = Restore access
recovery-started = The request is recorded.
recovery-started-by = Opened by
recovery-started-at = On
recovery-approved-by = Approved by
recovery-approve = Approve
recovery-approved = You have approved. The person is told.
recovery-stop = Stop
recovery-stopped = It is stopped. Nothing has changed in the account.
recovery-asked = Waits for the approval of another administrator.
recovery-waits = The link will work from { $at } on. Until then the person can stop it.
recovery-usable = The link works, until { $until }.
recovery-open-already = A request is already under way for this account. Wait until it ends.
recovery-not-possible = This is not possible here
recovery-not-self = Nobody vouches for themselves. Ask another administrator.
recovery-not-operator = This person runs the platform. Their access cannot be restored from an administration: turn to the platform.
recovery-not-disabled = This account is disabled. Turn to the platform.
recovery-not-elsewhere = This person also works in another administration, whose desk their account opens. Invite them again with another address: they will have a new account, with the roles that you give them.
recovery-not-stopped = The owner of this account stopped a request less than 30 days ago. Wait until this time is over, or invite them again with another address.
recovery-not-more = This person holds rights that you do not hold. Ask an administrator who holds them.
recovery-not-alone = This person is an administrator, and no other administrator of at least seven days can approve. Ask the platform, with a paper signed by the head of your administration.
recovery-own-title = Somebody asks to restore access to this account
recovery-own-text = An administration confirmed a person’s identity for this account. From { $at } on, they will be able to replace its password and its second step. If this is not you, stop them.
recovery-own-stop = This is not me: stop
recovery-stop-title = Stop the restoring of access
recovery-stop-nothing = There is nothing to stop: it is stopped already, or over. If somebody else uses your account, tell your administration.
recovery-link-title = Restore access to your account
recovery-link-early = This link will work from { $at } on. Keep the message and come back then.
recovery-link-lead = Have your telephone ready: you will choose a password and link an authenticator app. The old means will be worth nothing any more.
recovery-link-begin = Begin
recovery-link-choose = Choose a password and type the code
recovery-link-submit = Restore access
recovery-done-lead = Access is restored. Sign in with your new password and your app.
mail-security-recovered = Access to your account was restored: it has a new password and a new second step. The old ones are worth nothing any more.
mail-recovery-subject = Restore access to your account
mail-recovery-body = { $by } ({ $tenant }) confirmed your identity to restore access to your account.

    This link works from { $at } until { $until }. Have your telephone at hand:
    { $link }

    If you asked for nothing, stop everything here:
    { $stop }
mail-recovery-before-subject = Somebody asks to restore access to your account
mail-recovery-before-body = { $by } ({ $tenant }) confirmed an identity to restore access to your account, and the link is sent to another address. It will work from { $at } on.

    If this is not you, stop everything here:
    { $stop }
mail-recovery-asked-subject = An approval is awaited: { $name }
mail-recovery-asked-body = { $by } confirmed the identity of { $name } to restore access to their account ({ $tenant }). A second administrator must approve, or stop it:
    { $link }
lost-title = I can no longer sign in
lost-lead = Nobody, neither we nor an administration, knows your passwords or your codes. Here is what is possible.
lost-one-title = You still have one means
lost-one-text = One thing forgotten can be mended online.
lost-password = I forgot my password, but I have my second step or a recovery code.
lost-codes = I have my password and a recovery code.
lost-officer-title = You work in an administration
lost-officer-text = Go to an administrator of your service with an identity document. They can have your access restored: you will choose a password and link a new app, after a delay of 24 hours.
lost-citizen-title = You are a citizen
lost-citizen-text = An old account whose every means is lost stays closed. What you have under way goes on:
lost-citizen-account = Open a new account with an address that you read.
lost-citizen-sign-up = Make an account
lost-citizen-code = Add your complaints to it with their number and their secret code, which are on the receipt.
lost-citizen-desk = Without the code, go to the administration’s counter with an identity document: it tells you where your file stands and can act for you with your consent.
lost-why = We do not reopen an account on the strength of a message: whoever reads your e-mail could otherwise take it.

# Consent to a mandate by SMS.
mandate-consent-sms = They answer an SMS
mandate-consent-sms-hint = They receive a code of six digits on their telephone and tell it to you, or answer themselves at the address in the SMS. The code is good for 15 minutes.
mandate-consent-needs-phone = To receive an SMS, the person needs a telephone number. If they have none, choose the signature.
mandate-consent-trial = During the trial no SMS leaves. Choose the signature.
mandate-sms-sent = The SMS leaves for the person’s telephone. The code is good for 15 minutes.
mandate-waits-sms = The person has not answered the SMS yet. If they agree, they tell you the code; if not, do not ask for it.
mandate-sms-code = Code that the person tells you
mandate-sms-code-hint = Six digits. Do not read their telephone yourself.
mandate-sms-confirm = The person agrees
mandate-sms-again = Send another code
mandate-sms-wrong = This code is not the right one, or its 15 minutes are over. Ask for it again, or send another code.
mandate-not-officer = You wrote this mandate: only the person concerned answers it. Let them answer from their own telephone or their own account.
mandate-event-confirmed-told = Agreed by the code from the SMS, typed by the officer
sms-mandate-asked = { $tenant }: { $officer }{ $writer ->
        [relay] {" "}(a relay, no officer)
       *[officer] {""}
    } asks to act for you: { $acts }. For { $duration }. If you agree, tell them the code { $code } (15 min). Read, refuse, end it: { $link }
sms-mandate-acts = { $count } acts
sms-mandate-agreed = { $tenant }: your mandate holds until { $until }. End it at any time: { $link } Secret code: { $code }

# Each role with its unit.
people-role = Role
people-role-where = Where the role holds: { $role }

# What was sent with a proved address.
gather-title = Some complaints may be yours
gather-text = { $count ->
        [one] One complaint was sent, without signing in, with your confirmed address or number. Add it to your account?
       *[other] { $count } complaints were sent, without signing in, with your confirmed address or number. Add them to your account?
    }
gather-add = { $count ->
        [one] Add it to my account
       *[other] Add them to my account
    }
gather-done = { $count ->
        [0] There was nothing left to add.
        [one] One complaint is added to your account.
       *[other] { $count } complaints are added to your account.
    }

lost-officer-alone = You are the only administrator? Your head writes to the platform, on a signed and stamped paper: it can restore your access, with a second person who approves.
