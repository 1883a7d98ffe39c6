# A complaint that is entered at the desk or by telephone.
intake-desk-link = Enter a complaint for somebody
intake-desk-title = You write down what somebody tells you
intake-desk-text = The complaint is theirs; your name stands on it as the one who entered it. Hand over the receipt, or read out the number and the code: afterwards you cannot see the code any more.
intake-desk-channel = How does the person speak to you?
intake-desk-at-desk = At the desk
intake-desk-by-phone = By telephone
intake-desk-error-channel = Choose whether the person speaks to you at the desk or by telephone
intake-desk-read-back = I read the text back to the person
intake-desk-read-back-hint = This stays on file.
intake-desk-was-read-back = The text was read back to this person.
intake-desk-phone-for = Taken down on the telephone by { $by } for { $name }
intake-desk-unnamed = Entered by { $by } for somebody who gave no name
intake-desk-phone-unnamed = Taken down on the telephone by { $by } for somebody who gave no name
intake-desk-hand-over = Print this receipt and hand it over, or read out the number and the code. In a quarter of an hour this page opens here no more.
intake-desk-again = Enter another complaint
