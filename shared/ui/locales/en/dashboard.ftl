# Figures of complaints: the officers' dashboard, and what everybody reads.
dashboard-nav = Dashboard
dashboard-title = Dashboard of complaints
dashboard-lead = What is received, what waits, how long it takes, and what citizens say of it. Nobody is named here.
dashboard-all-kinds = All kinds
dashboard-unit = Unit in charge
dashboard-all-units = All units
dashboard-months = { $months ->
    [one] { $months } month
   *[other] Last { $months } months
}
dashboard-no-unit = No unit
dashboard-everywhere = Everywhere
dashboard-in-part = You see the figures of the units in which you may read complaints.
dashboard-flow = Received and answered, by month
dashboard-backlog = Waiting at the end of each month
dashboard-delays = Days to the first answer, by month of receipt
dashboard-spread = Days to the first answer, by subject
dashboard-endings = What authors say of the answers
dashboard-ending = What followed the answer
dashboard-subjects = Received by subject
dashboard-other-subjects = Other subjects
dashboard-territories = Received by territory
dashboard-units = Received by unit in charge
dashboard-channels = Received by way in
dashboard-channel = Way in
dashboard-channel-web = Website
dashboard-channel-api = Program
dashboard-channel-desk = Counter
dashboard-channel-phone = Telephone
dashboard-channel-open311 = Open311
dashboard-channel-transfer = Transfer from another administration
dashboard-languages = Received by language of the answer
dashboard-language = Language
dashboard-all = All figures, and how they are counted
dashboard-indicator = Indicator
dashboard-figure = Figure
dashboard-days = { $days ->
    [one] { $days } day
   *[other] { $days } days
}
dashboard-score = { $score } out of 5
dashboard-how = How it is counted
dashboard-recipe = From the open data
dashboard-version = (definition, version { $version })
dashboard-monthly = How the figures of each month are counted
dashboard-public-lead = What the administration received and answered in the last twelve months, and what citizens say of it. These figures are counted again every ten minutes at most.
dashboard-public-empty = Nothing of what is counted here was received in the last twelve months. The definitions below say what will be counted.
dashboard-private = Complaints about subjects of which the public sees nothing, because they are about people, are counted together only, as “Other subjects”, and only where there are at least five, about at least two of these subjects, and where no figure gives away fewer than five of them. Otherwise they are in none of these figures.
dashboard-few = “<5” means from one to four: so small a number could tell of somebody. A dash, or a gap in a chart: fewer than five cases. “Other subjects”: those of which the public sees nothing, together, and those of fewer than five cases.
dashboard-open-data = Open data
dashboard-open-data-closed = The administration has not opened its data. The figures above can be downloaded.
dashboard-open-data-text = One file for each month of receipt, one row for each complaint, with nothing that a person wrote. A row is there only if at least five are about the same subject in the same commune in that month; otherwise it counts for the province, and where they are still fewer than five, it is left out. Subjects of which the public sees nothing stand there together, as “other_subjects”, where at least five complaints of that month are about at least two of these subjects; otherwise they are left out.
dashboard-open-data-again = To count an indicator again, put the twelve files together and apply the formula of its line above to their columns. The result may differ a little from the figures, because the rows that were left out are missing.
dashboard-home-title = In figures, over twelve months
dashboard-home-link = All figures in detail, and how they are counted
