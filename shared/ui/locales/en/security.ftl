# The security of one's own account: sessions, password, second step, passkeys.
security = Security
security-title = Security of my account
security-lead = What protects your account, and the devices on which it is open.
security-second-title = Second step
security-second-why = After the password, a code or a key that only you have: whoever guesses or steals your password does not get in.
security-onward = Back to the page that you wanted to open
security-codes-none = You have no recovery codes left
security-codes-urge = Without recovery codes, losing your phone means losing your account. Make some now, further down this page.
security-authenticator = Authenticator app
security-authenticator-none = An app on your phone that shows a new code every 30 seconds. None is linked to your account.
security-authenticator-since = An app has been linked to your account since { $date }.
security-authenticator-add = Link an app
security-authenticator-replace = Link another app
security-authenticator-remove = Remove the app
security-passkeys = Passkeys
security-passkeys-none = A passkey takes the place of the password and the second step: your finger, your face or the code of your device is enough. You have none.
security-passkey-added = Added on { $date }.
security-passkey-unused = Never used.
security-passkey-used = Last used on { $date }.
security-passkey-remove = Remove
security-passkey-add = Add a passkey
security-passkeys-not-here = You cannot add a passkey: this site is open by an address of numbers instead of its name.
security-passkeys-full = You have as many passkeys as possible: remove one before you add another.
security-codes = Recovery codes
security-codes-left = { $count ->
    [0] You have no codes left.
    [one] You have { $count } code left. Each works once.
   *[other] You have { $count } codes left. Each works once.
}
security-codes-make = Make new codes
security-password-title = Password
security-password-change = Change the password
security-password-none = Your account has no password.
security-password-set = Choose a password
security-sessions-title = Where your account is open
security-sessions-lead = If you do not recognise a device, end its session, then change your password.
security-device-unknown = Unknown device
security-session-this = This device
security-session-opened = Opened on { $at }.
security-session-seen = Last used on { $at } (to the hour).
security-session-methods = Opened with:
security-session-end = End this session
security-sessions-end-others = End all other sessions
security-session-ended = The session has been ended.
security-sessions-ended = { $count ->
    [0] No other session was open.
    [one] { $count } other session has been ended.
   *[other] { $count } other sessions have been ended.
}
security-method-password = the password
security-method-otp = a code of the authenticator app
security-method-recovery = a recovery code
security-method-passkey = a passkey
security-method-email = a link sent by e-mail
security-method-sms = a code sent by text message
security-method-provider = another identity service

password-title = Change the password
password-lead = Other open sessions will be ended, and a message will confirm it to you.
password-present = Present password
password-new = New password
password-hint = At least { $count } characters. Several unrelated words make a good password; digits and signs are not required.
password-again = New password, once more
password-submit = Change the password
password-changed = Your password has been changed. The other sessions have been ended.
password-present-wrong = This is not your present password. Check it and try again.
password-again-differs = The two new passwords differ. Write the same one twice.
password-short = The password is too short. Choose at least { $count } characters.
password-long = The password is too long. Shorten it.
password-common = Many people use this password: it is among the first to be tried. Choose several unrelated words.
password-pattern = This password is a sequence, a repetition or a date, which are easy to guess. Choose several unrelated words.
password-own = This password can be guessed from your name or your address. Choose several words that have nothing to do with you.
password-easy = This password is easy to guess. Add one or two words that have nothing to do with the rest.

confirm-title = Prove that it is you
confirm-lead = Before what protects your account is changed, we make sure that nobody else is at your device. The proof holds for ten minutes.
confirm-lead-act = For this act, prove once more that it is you: we make sure that nobody else is at your device. The proof holds for ten minutes.
confirm-passkey = Use a passkey
confirm-code-hint = The six digits of your app, or a recovery code.
confirm-submit = Continue
confirm-wrong = The password is wrong. Check it and try again.
confirm-too-many = Too many tries. Wait { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
} and try again, or sign out and in again.
confirm-second-missing = A second step comes first: link an app or add a passkey.
confirm-sign-in-again = Your account has neither a password nor a second step. Sign out, sign in again, then come back within ten minutes.

authenticator-title = Link an authenticator app
authenticator-lead = Any authenticator app will do (TOTP codes): that of your phone, or your password manager. Install one if you have none, then follow these two steps.
authenticator-scan = 1. Scan this code with the app
authenticator-qr-label = QR code for the authenticator app
authenticator-type = If you cannot scan it, type this key into the app:
authenticator-prove = 2. Write the code that it shows
authenticator-code-hint = Six digits, which change every 30 seconds.
authenticator-submit = Link
authenticator-wrong = This code is not the right one, or is too old. Write the one that the app shows now, and check that the clock of the phone is right.
authenticator-added = The app is linked to your account.
authenticator-removed = The app has been removed from your account.
authenticator-again = The key that was shown is no longer valid. Begin again.

codes-title = Your recovery codes
codes-lead = If you lose your phone or your key, one of these codes takes its place. Each works once.
codes-once = These codes will never be shown again. Print them or write them down, and keep them away from your phone.
codes-kept = I have kept them

passkey-title = Add a passkey
passkey-lead = Your device will ask for your finger, your face or its code, and keep the key. None of that is sent to us.
passkey-name = Name of this passkey
passkey-name-hint = To recognise it: “my phone”, for example.
passkey-name-wrong = Give this passkey a name of at most { $max } characters.
passkey-submit = Add the passkey
passkey-none = Passkeys need a recent browser that runs the scripts of this page. Yours does not: choose another way.
passkey-failed = The device gave no passkey. Try again, or choose another way.
passkey-added = The passkey has been added.
passkey-removed = The passkey has been removed.
passkey-not-added = The passkey could not be added: it may be in the list already, or the page was open for too long. Try again.
passkey-refused = This passkey opens no account here. Try again, or choose another way.

second-title = Second step
second-lead = The first step is done. Prove once more that it is you.
second-code = Code
second-code-hint = The six digits that your authenticator app shows.
second-recovery-code = Recovery code
second-recovery-hint = One of the codes that you printed or wrote down. It will not work again.
second-use-app = Use the authenticator app
second-use-recovery = Use a recovery code
second-lost = You have neither the app, nor a passkey, nor a recovery code any more? Ask your administration, which will check your identity.
second-wrong = This code is not the right one, or was used before. Wait for the next one and try again.
second-expired = Too much time has passed since the first step. Begin again.

sign-in-passkey-title = Without a password
sign-in-passkey = Sign in with a passkey

mail-security-subject = The security of your account
mail-security-password-changed = The password of your account was changed, and its other sessions were ended.
mail-security-factor-added = A way to prove that it is you (an authenticator app or a passkey) was added to your account.
mail-security-factor-removed = A way to prove that it is you (an authenticator app or a passkey) was removed from your account.
mail-security-codes-made = New recovery codes were made for your account. The ones before no longer work.
mail-security-code-used = A recovery code of your account was used.
mail-security-guessed = Somebody knows your password and failed several times at the second step. Your account remains closed to them, but change your password.
mail-security-when = It was on { $at }.
mail-security-not-you = If it was not you, end the other sessions and change your password here: { $link }

error-proof-title = Prove again who you are
error-proof-text = To go on, prove once more that it is you.
error-proof-next = Do so on the security page of your account, then try again.
error-second-factor-title = You need a second step
error-second-factor-text = To work here, your account must have a second step. Link an app or add a passkey, then come back.
error-second-factor-next = Add it on the security page of your account.
mail-security-linked = Your account was linked to a sign-in service outside Diwan.
