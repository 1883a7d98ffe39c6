# How administrations arrive: import, welcome, agreement, limits.
error-quota-minute = The programs that call this administration have used its { $calls } calls a minute. Try again after the time that is named, or call less often.
error-quota-day = The programs that call this administration have used its { $calls } calls of today. Try again tomorrow.
setup-quota-calls = Calls of the programming interface: { $minute } a minute, { $day } a day
quotas-calls-minute = Calls a minute
quotas-calls-day = Calls a day
quotas-usual = Without a number here, the limit is { $count }.
quotas-messages-day = Messages a day
quotas-messages-hint = E-mails and text messages together. Those above it leave the next day.
quotas-storage = Room for files, in MB
quotas-used = Used: { $messages } messages today, { $megabytes } MB of files
quotas-save = Save the limits
quotas-saved = The limits are saved.
quotas-wrong = Enter a whole number from 1 to { $most }
held-text-message = Text message
mail-welcome-subject = { $tenant } awaits you on Diwan
mail-welcome-body = { $tenant } is entered on Diwan, and you are its first administrator.

    Open this link to choose your password and begin the trial:
    { $link }

    It is good for { $days } days. The trial binds nobody: until going live is approved, only your team receives messages.
invitation-by-platform = Those who run the platform
join-erased = Takes part no more
join-erased-text = This administration left Diwan and its data were erased.
agreement-lead = Have the agreement signed by whoever may bind your administration, then hand it in here. You cannot go live without it.
agreement-there = Agreement handed in
agreement-again = Hand in a new agreement
agreement-handed-in = Handed in on
agreement-save = Hand the agreement in
agreement-saved = The agreement is handed in.
approval-agreement-missing = The signed agreement is missing: send the request back, so that it is handed in first
approval-open-first = Open the signed agreement first, on this page: your decision is for what you read there
