# What is done with personal data, for everybody and for who inspects an administration.
data-nav = Register of processing
data-title = Your personal data
data-lead = What { $name } does with personal data, and the rights that law 09-08 gives you.
data-complaints = Complaints, remarks and suggestions
data-unsaid = This administration has not filled in its register yet. Your rights are the same: write to it.
data-pending = The declaration of this processing to the CNDP, the national commission for the protection of personal data, is under way. Its number will appear here as soon as it is given; your rights do not wait for it.
data-pending-word = Declaration under way
data-nothing = Nothing is declared to the CNDP yet, so the form is not published.
data-nothing-word = Not declared yet
data-rights-title = Your rights
data-rights-lead = Law 09-08 on the protection of individuals with regard to the processing of personal data gives you three rights.
data-right-access = Access: to know whether data about you is processed, which and why, and to receive a copy.
data-right-rectification = Rectification: to have corrected, completed or erased what is wrong or incomplete.
data-right-opposition = Opposition: to refuse, on legitimate grounds, that your data be processed.
data-how-title = How to use them
data-how-write = Write to this administration: { $name }
data-how-contact = Write to:
data-how-number = Give the number of your complaint if you have it, and say which right you use. You may be asked to prove who you are; you will never be asked for the secret code of the complaint.
data-how-cndp = Without an answer, or when the answer does not satisfy you, you may complain to the CNDP.
data-all-link = What the other administrations do
data-all-title = Register of personal data
data-all-lead = What each administration does with personal data (law 09-08): its page says why, for how long, and whom to ask.
data-search = Name of the administration, or number of the CNDP
data-none-title = No administration found
data-none-text = Try a part of the name, or the name of the place.
data-administration = Administration
data-form = Processing
data-cndp = Number of the CNDP
data-controller = Controller
data-kept = Kept for
data-months = { $months ->
    [one] { $months } month
   *[other] { $months } months
}
data-notice-link = What is done with your data, and your rights
register-nav = Register of personal data
register-read-lead = What the administration declares that it does with personal data (law 09-08).
register-empty-title = Nothing is declared yet
register-empty-text = As soon as the administration fills its register in, it can be read here.
