# Charts: what stands in and around each of them.
charts-table = Table of the figures
charts-none-title = No figures
charts-none-text = There is nothing to draw for this choice. Take a longer period or fewer filters.
charts-period = Period
charts-sum = Together
charts-number = Number
charts-share = Share
charts-percent = { $share }%
charts-part = { $name }: { $number } ({ $share })
charts-from-to = Period: { $from } – { $to }.
charts-highest = { $name }: { $most } at most ({ $when }), { $latest } in the last period.
charts-longest-bar = { $count ->
    [one] One bar. { $name }: { $most }.
   *[other] { $count } bars. The longest, { $name }: { $most }.
}
charts-half = Half within (median)
charts-most = Nine in ten within (90th percentile)
charts-longest = Longest
charts-spread = { $name }: half within { $half }, nine in ten within { $most }, the longest { $longest }.
charts-legal-days = { $days ->
    [one] Legal delay: { $days } day
   *[other] Legal delay: { $days } days
}
charts-month-year = { $month } { $year }
charts-month-1 = Jan
charts-month-2 = Feb
charts-month-3 = Mar
charts-month-4 = Apr
charts-month-5 = May
charts-month-6 = June
charts-month-7 = July
charts-month-8 = Aug
charts-month-9 = Sept
charts-month-10 = Oct
charts-month-11 = Nov
charts-month-12 = Dec
charts-gallery = Charts
charts-gallery-figures = Key figures
charts-gallery-spread = Delays by subject, in days
