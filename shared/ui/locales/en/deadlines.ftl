# Deadlines: how they are counted, warnings, lateness and the Médiateur.
deadline-counted-from = The first day counted is { $date }.
deadline-may-change = This date may still change: it rests on a holiday whose day is not announced yet.
deadline-clock-routing = Looking at it or routing it
deadline-clock-reply = Answer
deadline-clock-target = Own aim
deadline-routing-open = To be done by { $date }.
deadline-routing-late = Late: it was to be done by { $date }.
deadline-routing-done = Done on { $at }, within the time that ended on { $date }.
deadline-routing-done-late = Done late, on { $at }: the time ended on { $date }.
deadline-target-open = { $days ->
    [one] By { $date } ({ $days } working day, set by the administration for this subject).
   *[other] By { $date } ({ $days } working days, set by the administration for this subject).
}
deadline-target-late = { $days ->
    [one] Missed: { $date } ({ $days } working day, set by the administration for this subject).
   *[other] Missed: { $date } ({ $days } working days, set by the administration for this subject).
}
deadline-share = { $percent }% of the time
deadline-share-last = Last day
deadline-share-late = Time over
deadline-escalated = { $count ->
    [one] { $clock }: { $share }. { $count } person is told.
   *[other] { $clock }: { $share }. { $count } people are told.
}
deadline-late-title = The answer is late
deadline-late-since = { $days ->
    [one] It was due by { $date }. It is { $days } day late.
   *[other] It was due by { $date }. It is { $days } days late.
}
deadline-late-text = The heads of the administration were told. You can also:
deadline-late-remind = remind the administration
deadline-late-mediator = prepare a file for the Médiateur of the Kingdom
deadline-nav = Deadlines
deadline-title = Deadlines
deadline-lead = What is late or will be. Complaints that nobody is in charge of come first. Warnings leave at 50, 75, 90 and 100% of each time limit.
deadline-counts = How many of each time limit
deadline-list = Complaints
deadline-clock = Time limit
deadline-used = How much is used
deadline-answer-due = Answer due
deadline-all-clocks = All time limits
deadline-all-shares = All
deadline-nobody-count = { $count ->
    [0] Somebody is in charge of each of these.
    [one] { $count } of these runs without anybody in charge.
   *[other] { $count } of these run without anybody in charge.
}
deadline-count = { $count ->
    [0] No time limit
    [one] { $count } time limit
   *[other] { $count } time limits
}
deadline-none-title = Nothing presses
deadline-none-text = Nothing has reached half of its time.
deadline-none-filtered = No time limit fits these filters.
deadline-none-next = See the worklist
deadline-digest-line = { $number } – { $clock }: { $share }. Answer due by { $due }.
deadline-digest-nobody = Nobody is in charge of it.
deadline-digest-more = { $count ->
    [one] And { $count } more.
   *[other] And { $count } more.
}
mail-deadlines-subject = { $count ->
    [one] Deadlines: { $count } warning, { $late } on the last day or late
   *[other] Deadlines: { $count } warnings, { $late } on the last day or late
}
mail-deadlines-body = Warnings: { $count }, of which { $late } are on the last day or late, and { $nobody } have nobody in charge.

    { $list }

    All deadlines: { $link }
mail-deadlines-inspector-subject = { $count ->
    [one] Deadlines: { $count } complaint on the last day or late
   *[other] Deadlines: { $count } complaints on the last day or late
}
mail-deadlines-inspector-body = Warnings: { $count }, of which { $late } are on the last day or late, and { $nobody } have nobody in charge. The figures of the administration say the rest.
mail-deadline-late-subject = The answer to your complaint { $number } is late
mail-deadline-late-body = The answer of { $tenant } was due by { $due }. It is late. The heads of the administration were told.

    { $why }

    You can remind the administration on the page of your complaint: { $link }
    Code: { $code }

    You can also turn to the Médiateur of the Kingdom. A file to be printed is ready: { $mediator }
mail-deadline-moved-subject = The answer to your complaint { $number } is due on another day
mail-deadline-moved-body = The calendar of the administration has changed ({ $tenant }). The answer is now due by { $due }.

    { $why }

    Follow your complaint: { $link }
    Code: { $code }
deadline-trail-moved = Day of the answer counted again
deadline-mediator-title = File for the Médiateur of the Kingdom, complaint { $number }
deadline-mediator-back = Back to the complaint
deadline-mediator-lead = You can turn to the Médiateur at any time, free of charge. Print this page, sign it and add what seems useful to you.
deadline-mediator-address = Address
deadline-mediator-unconfirmed = Check the address on the institution’s site before you send anything.
deadline-mediator-who = Who asks
deadline-mediator-case = The complaint
deadline-mediator-answers = What the administration answered
deadline-mediator-no-answer = The administration has not answered yet.
deadline-mediator-what = What is asked
deadline-mediator-asked = I ask the Médiateur of the Kingdom to look into what became of my complaint { $number } to { $tenant }.
deadline-mediator-asked-late = My complaint { $number } got no answer within the time that the law gives. I ask the Médiateur of the Kingdom to intervene with { $tenant }.
deadline-mediator-sign = Date and signature:
