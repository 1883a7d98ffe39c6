# What subjects add to the form, and what is asked before it is sent.
form-address = Address
form-address-short = Address as written
form-anonymous = I wish to stay anonymous
form-anonymous-hint = Neither name nor e-mail nor telephone is asked for, and none is kept. No message will reach you: keep the receipt to follow the complaint.
form-anonymous-no-contact = You stay anonymous: neither name nor e-mail nor telephone is asked for. To give them, take the tick away and show the questions of the subject again.
form-anonymous-refused = This subject needs to know who complains: take the tick away and give an e-mail address or a telephone number, or choose another subject.
form-answer-missing = Answer the question “{ $question }”
form-answer-number = Write a number for “{ $question }”, such as 3
form-answer-day = Write a date for “{ $question }”, such as 24/11/2026
form-answer-option = Choose among the answers offered for “{ $question }”
form-answer-one = One answer only for “{ $question }”
form-answer-text = The answer to “{ $question }” has characters that cannot be read. Write it again.
form-answer-long = Answer to “{ $question }”: at most { $max } characters; there are { $count }
form-ask = Show what this subject asks
form-asks-title = “{ $subject }”: what it asks
form-asks-count = { $count ->
    [one] { $count } question stands below the choice of the subject.
   *[other] { $count } questions stand below the choice of the subject.
}
form-asks-nothing = This subject asks nothing more: go on with the form.
form-asks-legend = Questions about this subject
form-asks-see = Go to the questions
form-author = Author
form-author-unnamed = Wished to stay anonymous
form-call = Call { $phone }
form-contact-account = Filled in from your account. What you change here counts for this message only; your account stays as it is.
form-diverted-title = Nothing was sent: this does not wait
form-event-supported = Somebody else stands behind it
form-flag-email = an e-mail address
form-flag-phone = a telephone number
form-flag-identity = an identity card number
form-flag-account = a bank account number
form-flag-plate = a number plate
form-nearby-title = { $count ->
    [one] There is a complaint about this close by
   *[other] There are { $count } complaints about this close by
}
form-nearby-text = Perhaps it was reported already. Look before you send: if it is the same, stand behind that one instead of sending a second.
form-nearby-see = See them at the end of the form
form-nearby-row = { $subject }, some { $metres } m away, since { $day }
form-nearby-mine = This is mine too
form-nearby-mine-hint = If you stand behind one of them, your text is not sent: you follow it with a code of your own, and its news reach you if you gave an e-mail address.
form-nearby-other = Mine is another one: send it
form-nearby-page-title = Open complaints nearby
form-nearby-page-lead = What was reported about the same subject around the chosen place, and is not settled yet.
form-nearby-none-title = No open complaint nearby
form-nearby-none-text = Nobody has reported it here, or it is not published yet: you may write a complaint.
form-nearby-write = Write a complaint
form-place-found-title = Which place do you mean?
form-place-found-text = No place was chosen, and your address seems to name this. Send with the right place, or choose from the lists.
form-place-found-send = Send with this place: { $place }
form-text-missing = Describe what happened, or attach a photo or a recording of it
form-text-photo = See the attached photo.
form-text-recording = See the attached recording.
form-preview = See how it will look in public
form-preview-title = What the public will see
form-preview-text = Nothing is sent yet. This is how your complaint will look, once the administration has read it through.
form-preview-flagged = Nothing is sent yet: your text holds what looks like personal data, which the public might read. Change it, or send it as it is.
form-preview-nothing = Nothing is sent yet. Nothing of this complaint will be public.
form-preview-see = See it at the end of the form
form-preview-flags = What looks like personal data in your text:
form-preview-pin = (to a metre)
form-preview-pin-rough = (to a kilometre)
form-preview-no-text = Neither the text nor photos are published: one only sees that there is a complaint about this near that place.
form-preview-photos = Photos are shown only after the administration has checked them. Recordings, videos and documents are never shown.
form-preview-never = Never your name, e-mail address, telephone number, the address or your answers.
form-preview-send = Send it so
form-support-already = Somebody with this address stands behind it already: they follow it with the number and code that they received.
form-support-others = { $count ->
    [one] { $count } other person reported it too.
   *[other] { $count } other people reported it too.
}
form-supported-title = Complaint { $number } is yours too
form-supported-done = You are counted with this complaint
form-supported-lead = To follow it later, keep its number and your code. What its author and the administration write to each other stays between them.
form-supported-text = What the public reads of it
mail-support-added-subject = Complaint { $number }: you stand behind it
mail-support-added-body = You stand behind an open complaint ({ $tenant }): number { $number }, state: { $state }.

    Your code: { $code }

    Follow it here (you need your code):
    { $link }
mail-support-changed-subject = Complaint { $number }: { $state }
mail-support-changed-body = Complaint { $number }, behind which you stand, has news ({ $tenant }).

    State: { $state }
    Your code: { $code }

    Follow it here (you need your code):
    { $link }
form-unknown-title = This form was not recognised
form-privacy-rights = What you write is kept as long as the law requires. You may ask to see, correct or erase your data (Law 09-08).
form-privacy-any = What you write is read by the administration that answers. About some subjects, some administrations also show the text and the place to the public, and photos after a check, never your name or contact. “{ form-preview }” says before sending what the public will see.
form-privacy-at-once = What you write is read by the administration that answers. About the subjects below, it also shows complaints to the public, without your name and contact: at once where nothing in the text looks like personal data, else after a check. Photos are shown only after a check.
form-privacy-reviewed = What you write is read by the administration that answers. About the subjects below, it also shows complaints to the public, without your name and contact, after a check. Photos are shown only after a check too.
form-privacy-whole = The text and the place are shown
form-privacy-rough = Only the subject and the approximate place are shown
form-public-at-once = “{ $subject }”: the public sees the text and the place at once, without your name and contact, unless something in the text looks like personal data: then after a check. Photos only after a check.
form-public-reviewed = “{ $subject }”: the public sees the text and the place after a check, without your name and contact. Photos too only after a check.
form-public-rough = “{ $subject }”: the public sees neither text nor photos, only that there is a complaint and its approximate place.
form-public-never = “{ $subject }”: the public sees nothing of your complaint.
form-public-waits = Your text waits for a check by the administration before the public may see it, without your name and contact.
form-preview-at-once = Nothing is sent yet. The public will see your complaint so, as soon as it is sent.
form-preview-closed = Nothing is sent yet. This administration shows no complaints to the public at present; if it did, yours would look so, after a check or at once as it decides.
