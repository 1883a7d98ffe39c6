# People, roles, units, tokens and delegations of an administration.
role-signatory = Signatory
role-inspector = Inspector
rights-complaints = Complaints
rights-identity = Administration
right-complaints-read = Read complaints, with the names of their authors
right-complaints-assign = Put officers in charge of complaints
right-complaints-answer = Answer the complaints that one is in charge of
right-identity-people = Invite people, change their roles, end their membership
right-identity-roles = Make and change roles
right-identity-units = Make and change units
right-identity-tokens = Make and revoke access tokens for programs
right-identity-audit = Read the Audit trail
right-identity-setup = Set the administration up and ask for it to go live
right-identity-approve = Approve that other administrations go live
name-in-ar = In Arabic
name-in-fr = In French
name-in-zgh = In Amazigh
name-in-en = In English
people-nav = People
people-title = People
people-lead = The people who work in this administration, and what each of them may do here.
people-search = Name or e-mail address
people-find = Search
people-count = { $count ->
    [0] Nobody
    [one] { $count } person
   *[other] { $count } people
}
people-none-title = No result
people-none-text = Nobody here has this name or this address.
people-all = Show everybody
people-name = Name
people-email = E-mail address
people-roles = Roles
people-unit = Where
people-state = State
people-last-seen = Last sign-in
people-never-seen = Not known yet
people-whole = The whole administration
people-role-rights = Rights of this role
people-active = Active
people-disabled = Account disabled
people-back = Back to the people
people-roles-held = Roles of this person
people-roles-hint = You can give the roles whose rights you hold all yourself.
people-unit-hint = In a unit and those below it, or in the whole administration.
people-unit-unknown = There is no such unit. Choose one from the list.
people-save = Save the roles
people-changed = The roles of { $name } are saved. They hold from now on.
people-role-missing = Choose at least one role. To take away all rights, end the membership.
people-may-not-give = You cannot give the role { $role }: it has a right that you do not hold here ({ $right }). Ask somebody who does.
people-last-administrator = Nobody would be left to manage people. Give this right to somebody else first.
people-end-title = End of the membership
people-end-lead = The person will have no right here any more, from the next page that they open. Their delegations and tokens end. What they did stays, under their name.
people-end = End the membership
people-end-of = End the membership of { $name }
people-open-work = { $count ->
    [0] They are in charge of nothing that is open.
    [one] They are in charge of { $count } open item. It stays visible under their name: put somebody else in charge afterwards.
   *[other] They are in charge of { $count } open items. These stay visible under their name: put somebody else in charge afterwards.
}
people-ended = { $count ->
    [0] { $name } does not work here any more. They were in charge of nothing that is open.
    [one] { $name } does not work here any more. Somebody else must be put in charge of { $count } open item.
   *[other] { $name } does not work here any more. Somebody else must be put in charge of { $count } open items.
}
people-invite = Invite a person
people-invite-lead = They get a link by e-mail, which works once and for seven days.
people-invite-send = Send the invitation
people-lang = Language
people-lang-hint = The one in which we write to them.
people-member-already = This person works here already. Change their roles on their page.
people-invited-already = This address is invited already. Send the invitation again from the list, or withdraw it.
people-invited = The invitation was sent to { $email }.
people-invitations = Invitations that wait
people-invited-until = Valid until
people-invited-act = What to do
people-invitation-over = Expired
people-invite-again = Send again
people-invited-again = The invitation was sent again to { $email }. The old link is worth nothing any more.
people-withdraw = Withdraw
people-invitation-withdrawn = The invitation of { $email } is withdrawn. Its link is worth nothing any more.
invitation-title = You are invited
invitation-lead = You are invited to work in: { $administration }.
invitation-administration = Administration
invitation-by = Invited by
invitation-name = Your name
invitation-name-hint = As it stands on the acts of the administration.
invitation-password = Choose a password
invitation-password-hint = At least { $min } characters. Several words are safer and easier to remember than one.
invitation-accept = Accept the invitation
invitation-accepted = You now belong to this administration.
invitation-known = There is an account for this address already. Sign in to accept the invitation.
invitation-other = You are signed in with another account. Sign out, then open the link again.
invitation-gone-title = This invitation is not valid any more
invitation-gone-text = The link was used already, was withdrawn, or is older than seven days. Ask the person who invited you to send it again.
mail-invitation-subject = Invitation to join: { $tenant }
mail-invitation-body = { $by } invites you to work in: { $tenant }.

    Open this link to accept. It works for { $days } days, and once:
    { $link }

    If you did not expect this invitation, do nothing.
roles-nav = Roles
roles-title = Roles
roles-lead = A role gathers rights under a name. A change holds from the next page that each person opens.
roles-new = Make a role
roles-name = Name
roles-rights = Rights
roles-rights-hint = You can give the rights that you hold yourself.
roles-no-right = No right for now
roles-holders = People
roles-count = { $count ->
    [0] Nobody has this role
    [one] { $count } person has this role
   *[other] { $count } people have this role
}
roles-back = Back to the roles
roles-save = Save the role
roles-saved = The role { $name } is saved.
roles-may-not-give = You do not hold this right yourself, and cannot give it: { $right }
roles-remove = Remove the role
roles-remove-lead = Nobody has this role: it can be removed.
roles-removed = The role { $name } is removed.
roles-held = { $count ->
    [one] { $count } person has this role or is invited to it. Give them another role first.
   *[other] { $count } people have this role or are invited to it. Give them another role first.
}
units-nav = Units
units-title = Units
units-lead = The divisions and services of the administration. A role can hold in one unit and those below it.
units-new = Make a unit
units-none-title = No unit for now
units-none-text = Without units, each role holds in the whole administration.
units-name = Name
units-code = Code
units-code-hint = A short word in small letters without accents, such as roads or civil-status.
units-code-wrong = Write at most 40 small letters without accents, digits and hyphens, such as civil-status
units-code-taken = Another unit has this code. Choose another one.
units-parent = Belongs to
units-parent-wrong = A unit cannot belong to itself or to one that belongs to it. Choose another one.
units-state = State
units-active = Open
units-closed = Closed
units-is-active = This unit is open
units-is-active-hint = A closed unit is offered no more; what is attached to it stays.
units-level = Level { $level }
units-back = Back to the units
units-save = Save the unit
units-saved = The unit { $name } is saved.
tokens-nav = Tokens
tokens-title = Access tokens
tokens-lead = A program of the administration acts with a token: it has some of the rights of the person who made it, and an end.
tokens-none-title = No token for now
tokens-none-text = Make one when a program must read or act here.
tokens-new = Make a token
tokens-name = Name
tokens-name-hint = The program that uses it, such as “dashboard”.
tokens-rights = Rights
tokens-rights-hint = The token never has more rights than you: if one is taken from you, it loses it too.
tokens-all-rights = All rights of the person
tokens-days = Duration in days
tokens-days-hint = From 1 to 400 days.
tokens-days-wrong = Write a number of days from 1 to { $max }
tokens-scope-missing = Choose at least one right
tokens-make = Make the token
tokens-made = The token is made
tokens-made-already = This token is made already. It was shown once only: if you did not copy it, revoke it and make another one.
tokens-once-title = Copy it now
tokens-once-text = It is shown here only, and once. Give it to the program, and to nobody else.
tokens-use = The program sends it in this way with each call:
tokens-back = I have copied the token
tokens-state = State
tokens-state-valid = Valid
tokens-state-over = Expired
tokens-state-revoked = Revoked
tokens-made-by = Made by
tokens-until = Valid until
tokens-no-end = No end
tokens-last-used = Last use, to the hour
tokens-never-used = Never
tokens-act = What to do
tokens-revoke = Revoke
tokens-revoked = The token { $name } is revoked. It opens nothing any more.
delegations-nav = Absences
delegations-title = Absences and delegations
delegations-lead = During an absence, a colleague can act for you. What they do with your rights bears both your names.
delegations-received = What is delegated to you
delegations-none-received = Nobody has delegated rights to you.
delegations-given = What you delegated
delegations-none-given = You have delegated no right.
delegations-new = Delegate rights
delegations-nothing-to-give = You have no right to delegate.
delegations-nobody = Nobody else works here for now.
delegations-colleague = Colleague
delegations-colleague-missing = Choose a colleague from the list
delegations-rights = Rights
delegations-rights-hint = They cannot be delegated further.
delegations-right-missing = Choose at least one right
delegations-over = Rights over the administration itself
delegations-over-warning = Careful: whoever receives one of them can invite people, change roles or settings in your name. Delegate it only if your absence calls for it.
delegations-over-later = The rights over the administration itself ask you to prove again that it is you.
delegations-over-prove = Prove that it is you, to delegate these rights too
delegations-days = Days
delegations-from-to = From { $from } to { $to }
delegations-starts-on = First day
delegations-ends-on = Last day
delegations-ends-hint = One year after the first day at the latest.
delegations-start-wrong = Choose today or a day to come
delegations-end-wrong = Choose a day from the first one on, and one year after it at the latest
delegations-give = Delegate
delegations-given-to = { $name } can act for you on these days.
delegations-state = State
delegations-state-now = Under way
delegations-state-ahead = To come
delegations-state-over = Over
delegations-state-revoked = Revoked
delegations-revoke = Revoke
delegations-revoked = The delegation is revoked. It does not hold any more.
acting-for = { $name } for { $giver }
right-identity-assist = Act for a citizen under a mandate
right-identity-support = Let the platform’s support read pages, or refuse

right-identity-inspect = Inspect: read the figures and the register of personal data; open no file, change nothing
role-relay = Relay
people-organisation = Organisation outside the administration
people-organisation-hint = An association or a house of services, for example. Needed for a relay: it stands beside the name on every act.
people-organisation-missing = Enter the organisation for which the relay acts: it stands beside their name on every act.
member-ended-oneself = yourself
member-ended-by = { $name } ({ $roles })
mail-member-ended-subject = You no longer work on Diwan for: { $tenant }
mail-member-ended-body = Your membership of { $tenant } ended on { $since }. Decided by: { $by }.

    Your roles, the tokens that you made and what was delegated to you open nothing any more. Your account stays yours.

    If this is an error, ask an administrator of your service: they can invite you again.
