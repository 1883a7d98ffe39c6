# Webhooks of an administration: the other systems that it tells.
webhooks-title = Webhooks
webhooks-lead = Tell your other systems as soon as a complaint changes: Diwan sends them a signed message, without any personal data.
webhooks-one = Webhook: { $name }
webhooks-add = Add a webhook
webhooks-empty-title = No webhook yet
webhooks-empty-text = Add the address of a system of your administration, so that it is told what happens.
webhooks-description = What it is for
webhooks-description-hint = For example: dashboard of the technical services.
webhooks-url = Address
webhooks-url-hint = It begins with https:// and answers on the internet.
webhooks-kinds = What it is told
webhooks-kinds-hint = Choose one event at least.
webhooks-kinds-count = { $count ->
    [one] { $count } event
   *[other] { $count } events
}
webhooks-state = State
webhooks-created = Added on
webhooks-active = Active
webhooks-disabled = Stopped
webhooks-gone = Stopped: the receiver no longer exists
webhooks-gone-text = The receiver answered 410, which means “never write again”. Check the address with whoever runs that system, then resume or remove the webhook.
webhooks-kind-received = Complaint received
webhooks-kind-assigned = Complaint given to an officer or a service
webhooks-kind-answered = Answer given
webhooks-kind-accepted = Answer accepted by the author
webhooks-kind-contested = Answer contested
webhooks-kind-closed = Complaint closed, not contested
webhooks-kind-test = Test message
webhooks-error-description = Write what this webhook is for.
webhooks-error-long = This text is too long: { $max } characters at most.
webhooks-error-url = Write a full address, such as https://system.example.ma/diwan.
webhooks-error-scheme = The address must begin with https://: messages only travel encrypted.
webhooks-error-port = This port is not allowed. Use the usual port of https.
webhooks-error-password = Remove the name and the password from the address: the signature of the messages says who sends them.
webhooks-error-private = This address is not on the internet. Give a public address of the system to be told.
webhooks-error-kinds = Choose at least one event.
webhooks-error-since = Choose a date.
webhooks-secret-title = Secret of the webhook
webhooks-secret-lead = Copy this secret into the receiving system now. It will never be shown again.
webhooks-secret-new = With it the receiving system checks that messages come from Diwan.
webhooks-secret-rotated = For 24 hours messages carry two signatures: that of this secret and that of the old one. Then the old one is worth nothing.
webhooks-secret-kept = I have copied the secret
webhooks-previous = Old secret
webhooks-until = Still signs until { $date }
webhooks-test = Send a test message
webhooks-tested = The test message has left. How it went appears in the log below; reload the page in a moment.
webhooks-disable = Stop sending
webhooks-disabled-done = Sending has stopped.
webhooks-enable = Resume sending
webhooks-enabled-done = Sending has resumed.
webhooks-rotate = Change the secret
webhooks-rotate-text = A new secret is made and shown once. The old one still signs for 24 hours: time to configure the receiving system.
webhooks-remove = Remove this webhook
webhooks-remove-text = No message will be sent to this address any more, and those that wait will not leave. For a pause, stop sending instead.
webhooks-removed = The webhook has been removed.
webhooks-log = Delivery log
webhooks-log-hint = A message that does not arrive is sent up to ten times within three days. The log is kept for 30 days.
webhooks-log-empty-title = Nothing has been sent yet
webhooks-log-empty-text = Send a test message to check that the receiving system gets it.
webhooks-waiting = Waiting
webhooks-delivered = Delivered
webhooks-failed = Failed
webhooks-next = Next attempt: { $date }
webhooks-attempts = { $count ->
    [one] { $count } attempt
   *[other] { $count } attempts
}
webhooks-attempt = { $date }: { $result } ({ $duration } ms)
webhooks-took = taken, answer { $status }
webhooks-fault-status = refused, answer { $status }
webhooks-fault-redirect = sent on to another address (answer { $status }), which is not followed
webhooks-fault-address = address not allowed: it does not lead to the internet
webhooks-fault-timeout = no answer within 15 seconds
webhooks-fault-connect = no connection
webhooks-fault-broken = the connection broke
webhooks-fault-inactive = not sent: the webhook was stopped
webhooks-replay = Send again
webhooks-replayed = The message leaves again, under the same id.
webhooks-replay-failed = Send all failed ones again
webhooks-since = Since
webhooks-replayed-all = { $count ->
    [0] No message has failed since that date.
    [one] { $count } message leaves again.
   *[other] { $count } messages leave again.
}
rights-notifications = Messages to other systems
right-notifications-webhooks = Decide which other systems are told what happens
