# Electronic mail. Plain text: the lines below are the lines of the message.
mail-greeting = Hello { $name },
mail-greeting-unnamed = Hello,
mail-signature = { $tenant }
    Sent by Diwan. This address does not read answers.
mail-demo = This is a demonstration: nothing here is real.
mail-complaint-received-subject = Your complaint { $number } has been received
mail-complaint-received-body = { $tenant } has received your message.

    Number: { $number }
    Secret code: { $code }

    Keep both: with them you can follow the answer, without an account, at this address:
    { $link }

    The answer is due by { $due }: an administration has 60 calendar days from the day of receipt (Decree 2-17-265).
mail-complaint-assigned-subject = Complaint { $number }: an officer is in charge
mail-complaint-assigned-body = Your complaint { $number } is now in the hands of an officer of { $tenant }.

    The answer is due by { $due }. Follow it here:
    { $link }
mail-complaint-answered-subject = Complaint { $number }: there is an answer
mail-complaint-answered-body = { $tenant } has answered your complaint { $number }.

    Outcome: { $outcome }

    Read the answer, and say whether it settles the matter, here (you need your secret code):
    { $link }

    { $remedy }
mail-complaint-contested-subject = Complaint { $number }: your reasons have been received
mail-complaint-contested-body = You contested the answer to your complaint { $number }. It is open again, and { $tenant } will look at it anew.

    Follow it here:
    { $link }
mail-complaint-closed-subject = Complaint { $number } is closed
mail-complaint-closed-body = Your complaint { $number } to { $tenant } is closed.

    You can still read it here:
    { $link }
mail-officer-assigned-subject = Complaint { $number } is assigned to you
mail-officer-assigned-body = You are in charge of complaint { $number } ({ $category }). The answer is due by { $due }.

    { $link }
mail-officer-contested-subject = Complaint { $number } is contested
mail-officer-contested-body = The author contests the answer to complaint { $number } ({ $category }).

    { $link }
