# Other ways to sign in, and one’s own account.
ways-title = Other ways to sign in
ways-national = the national identity
ways-national-button = Sign in with the national identity
ways-administration-link = Sign in with my administration’s account
ways-administration-title = Sign in with your administration’s account
ways-administration-lead = Give your work address. If your administration has its own sign-in service, we lead you there.
ways-administration-unknown = We know of no administration with its own sign-in service for this address. Check the address, or sign in with your password.
ways-continue = Continue
ways-other = Sign in another way
ways-routed-title = Your administration signs you in itself
ways-routed-lead = People with this address sign in at { $provider }. No password is asked of you here.
ways-routed-button = Continue at { $provider }
ways-provider-down = { $provider } does not answer at the moment. Try again in a few minutes, or sign in another way.
ways-provider-expired = This attempt to sign in has expired, or was begun in another browser. Begin again from this page.
ways-provider-cancelled = You did not finish signing in at the service that you chose. Try again, or sign in another way.
ways-provider-refused = The answer of the sign-in service could not be verified: no account was opened. Begin again; if it happens again, sign in another way.
ways-provider-disabled = This account is disabled. Ask your administration or the support why.
ways-first-title = First visit with this identity
ways-first-lead = You proved who you are at { $provider }. It is not linked with an account here yet.
ways-first-known = There is an account here with your address { $email }. Sign in to it once to link it with this identity.
ways-first-no-email = { $provider } gave no proved e-mail address. Make an account with your address first, then come back to link it.
ways-first-new = I have no account here
ways-first-email = Your account will have the address { $email }.
ways-name = Full name
ways-name-missing = Give your name, in 200 characters at most.
ways-first-make = Make my account
ways-first-old = I have an account here
ways-first-old-text = Sign in to it once: from then on both open the same account.
ways-first-sign-in = Sign in to my account
ways-link-title = Link this identity with your account
ways-link-lead = You proved who you are at { $provider }, and you are in the account { $email }. Shall this identity open this account from now on?
ways-link-button = Link { $provider }
ways-link-no = No, this is not my account
ways-linked = It is linked: you can sign in with { $provider } from now on.
ways-farewell = We lead you to { $provider } to sign out there too, so that nobody signs in after you on this device.
ways-farewell-button = Sign out of { $provider }
ways-farewell-no = Stay here
ways-email-title = Sign in with a link by e-mail
ways-email-lead = Give your address: we send it a link that is good once. If you have no account, the link makes one.
ways-email-wrong = Give a valid e-mail address, such as name@example.ma.
ways-send-link = Send the link
ways-too-many = Several messages were sent to this address already. Try again in { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}, or sign in another way.
ways-sign-up-link = Make an account with a password
ways-forgotten-title = Password forgotten
ways-forgotten-lead = Give the address of your account: we send it a link to choose another password.
sent-title = Look at your mail
sent-lead = If this address allows it, we sent it a message with a link. Open it within 15 minutes.
sent-code = If you open the link on another device or in another browser, this code will be asked for. Give it to nobody.
sent-nothing = Nothing arrives? Look among the unwanted messages, check the address, then ask for another message.
sign-up-title = Make an account
sign-up-lead = One account for all administrations. You do not need it to make a complaint or to follow one.
sign-up-submit = Continue
sign-up-have-one = I have an account: sign in
proof-sign-in-title = Confirm the sign-in
proof-sign-in-lead = Signing in with the address { $email }.
proof-sign-in-button = Sign in
proof-sign-up-title = Confirm your account
proof-sign-up-lead = A new account with the address { $email }.
proof-sign-up-button = Make my account
proof-reset-title = Choose another password
proof-reset-lead = For the account { $email }. All open sessions end.
proof-reset-button = Save the password
proof-reset-done = The password is changed. Sign in with it.
proof-address-title = Confirm the new address
proof-address-lead = The address of your account becomes { $email }.
proof-address-button = Change the address
proof-code = Code shown in the first browser
proof-code-hint = Six digits, on the page where you asked for the link.
proof-code-wrong = The code is not right. Copy it as it is shown; after five tries, ask for another link.
proof-not-you = If you did not ask for this, close this page: nothing changes.
proof-gone-title = This link is no longer good
proof-gone-lead = It was used already, or its time is over. Ask for another from the sign-in page.
proof-gone-button = Sign-in page
profile-email-changed = The address of your account is changed. The address before it was told.
profile-email-taken = The address was not changed: another account has it. Choose another one.
mail-ways-sign-in-subject = Your link to sign in
mail-ways-sign-in-body =
    Sign in with this link, which is good once and for { $minutes } minutes:

    { $link }
mail-ways-sign-up-subject = Confirm your account
mail-ways-sign-up-body =
    To make your account, open this link within { $minutes } minutes:

    { $link }
mail-ways-reset-subject = Choose another password
mail-ways-reset-body =
    Choose another password with this link, within { $minutes } minutes:

    { $link }
mail-ways-address-subject = Confirm your new address
mail-ways-address-body =
    To make this the address of your account, open this link within { $minutes } minutes, while you are signed in:

    { $link }
mail-ways-known-subject = You have an account already
mail-ways-known-body =
    Somebody asked for an account with your address, which has one already. Sign in here, or ask for another password:

    { $link }
mail-ways-not-you = If you did not ask for this message, ignore it: nothing changes. Pass its link on to nobody.
mail-ways-address-changed = The e-mail address of your account was changed: this is the last message to the address before.
profile = My profile
profile-lang = Language of messages
profile-lang-hint = The language in which we write to you.
profile-save = Save
profile-saved = Your profile is saved.
profile-email-title = Change the e-mail address
profile-email-lead = Your present address: { $email }. We send a link to the new one; nothing changes before it is opened.
profile-email-new = New address
profile-back = Back to my profile
profile-links = Linked identity services
profile-links-none = No service is linked with your account.
profile-link = { $provider }, since { $since }
profile-unlink = Unlink { $provider }
profile-unlinked = It is unlinked. Your account stays open by your e-mail address.
claim-title = Add a complaint to my account
claim-lead = You made a complaint without signing in? Give its number and its secret code: it will appear in your space.
claim-submit = Add
claim-done = The complaint { $number } is added to your account.
claim-taken = This complaint belongs to another account. Follow it with its number and its code.
phone-sign-in-title = Sign in with a code on the telephone
phone-sign-in-lead = For whoever proved their number in their profile. We send a code by SMS; a link by e-mail or a passkey is safer.
phone-number = Telephone number
phone-hint = For example 0612345678.
phone-send = Send the code
phone-wrong = Give a valid telephone number, such as 0612345678.
phone-code-title = Type the code
phone-code-lead = If this number allows it, we sent it six digits, good for ten minutes.
phone-code = Code
phone-code-wrong = The code is not right, or its time is over, or there were too many tries. Copy it as it came, or ask for another one.
phone-own-title = Prove my telephone number
phone-own-lead = We send a code to the number; once it is typed, the number lets you sign in.
phone-none = You proved no number.
phone-done = Your number is proved.
sms-code = Diwan: your code is { $code }, good for ten minutes. Give it to nobody.
