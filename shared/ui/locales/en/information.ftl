# Help, accessibility, privacy, and what stands on the pages of the suite itself.
help-follow = To follow a complaint, use its number and its secret code: both are on the receipt and in the e-mail. Without the code nobody can open it, not even with the number.
help-lost = If you have lost the code, look for the e-mail of confirmation: the code is in it. The administration does not know your code; it can find the complaint with its number or your name, and tell you where it stands.
help-time = An administration has 60 calendar days to answer a complaint (Decree 2-17-265). The page of the complaint shows the day, and why it is that day.
help-contest = If the answer does not settle the matter, you can contest it on the page of the complaint. After that, the Médiateur of the Kingdom remains open to you.
help-without-map = The map is never needed: choose the region, the prefecture or province, and the commune from the lists. Every page works without scripts.
accessibility-aim = Diwan is built to level AA of the Web Content Accessibility Guidelines 2.2. Each page is checked by a program in every language, and can be used by keyboard alone.
accessibility-display = The panel “Display” at the top of each page changes text size, spacing, contrast, colours, font and movement. Read aloud works where your browser has a voice for the language; there is none for Amazigh yet.
accessibility-known = Known to fall short: no person who uses a screen reader every day has tried the pages yet.
privacy-what = What you write is read by the administration that answers. About some subjects, it may decide to show the text and the place of complaints to the public, without your name and contact; the form says so before you send. Your name and contact are kept apart from the complaint.
privacy-photos = The place and the device recorded inside photos, recordings and videos are removed from what is shown. The original is sealed; each opening by an officer is recorded.
privacy-cookies = Cookies keep your language, your display settings, your session, the complaints that you opened lately, the accounts that this browser signed in to, the confirmation of what you just did, and the protection of forms. There are no others, and no page asks another site for anything.
privacy-rights = You may ask to see, correct or erase your data (Law 09-08): write to the administration concerned.
operator-title = Platform
privacy-drafts = A form that you began is kept on your device, never with us, so that it is not lost: text, place, name, e-mail address, telephone, and the files that you added. This draft is erased when you send the form, when you delete it, when you sign out, and after 7 days at the latest. On a shared device, delete it before you leave.
contact-lead = For any question, write to the operators of the platform:
contact-title = For administrations
contact-text = Does your administration want to take part, is its service suspended, or has nobody access to it any more? Begin here:
