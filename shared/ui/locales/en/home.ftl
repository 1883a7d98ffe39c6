# The front door and an administration's own page.
home = Home
home-title = What would you like to do?
home-lead = One place to reach Moroccan administrations. No account is needed to make a complaint or to follow it.
home-complaint = Make a complaint
home-complaint-text = Say what is wrong, or make an observation or a suggestion. You get a number and follow it here.
home-appointment = Book an appointment
home-appointment-text = Choose an office, a service and a time.
home-letter = Send a letter
home-letter-text = Deposit mail and get a receipt at once.
home-coming = Coming soon
home-follow-title = Follow with a number and a code
home-follow-text = Both are on your receipt and in the e-mail that you got.
home-check = Check a receipt
home-check-text = See whether a receipt is genuine.
home-search-title = Find an administration
home-search-label = Name of an administration or a place
home-search-none = No administration is called that. Try part of the name, or the name of the place.
home-search-count = { $count ->
    [0] No administration found
    [one] { $count } administration found
   *[other] { $count } administrations found
}
tenant-lead = Write to this administration and follow what you sent.
tenant-complaint-text = For a matter that { $name } answers for.
