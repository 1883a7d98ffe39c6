# Signing in, and a person's own space.
sign-in-title = Sign in
sign-in-lead = For people who work in an administration, and for citizens with an account.
sign-in-email = E-mail address
sign-in-password = Password
sign-in-submit = Sign in
sign-in-wrong = The e-mail address or the password is not right. Check both and try again.
sign-in-too-many = Too many attempts. Wait { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
} and try again. From another browser in which you signed in to this account before, you can go on.
sign-in-needed = Sign in to see this page.
sign-in-ended = Your session had ended: nothing was sent. Sign in to come back to the form.
sign-in-no-account = You do not need an account to make a complaint or to follow one.
sign-in-demo-title = Accounts of the demonstration
sign-in-demo-text = Each of these accounts has the password { $password }.
signed-out = You are signed out.
me = My space
me-title = My space
me-welcome = Welcome, { $name }
me-administrations = My administrations
me-desk-open = Open the desk
me-complaints = My complaints
me-no-complaints-title = No complaint yet
me-no-complaints-text = The complaints that you make while signed in appear here.
role-officer = Officer
role-dispatcher = Dispatcher
role-head = Head of unit
role-clerk = Mail clerk
role-counter = Counter officer
role-admin = Administrator
