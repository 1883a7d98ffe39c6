# Charts: what stands in and around each of them.
charts-table = جدول الأرقام
charts-none-title = لا توجد أرقام
charts-none-text = لا يوجد ما يرسم لهذا الاختيار. اختاروا مدة أطول أو معايير أقل.
charts-period = المدة
charts-sum = المجموع
charts-number = العدد
charts-share = النسبة
charts-percent = { $share }%
charts-part = { $name }: { $number } ({ $share })
charts-from-to = المدة: { $from } – { $to }.
charts-highest = { $name }: { $most } على الأكثر ({ $when })، و{ $latest } في آخر مدة.
charts-longest-bar = { $count ->
    [zero] لا يوجد أي شريط. { $name }: { $most }.
    [one] شريط واحد. { $name }: { $most }.
    [two] شريطان. أطولهما { $name }: { $most }.
    [few] { $count } أشرطة. أطولها { $name }: { $most }.
    [many] { $count } شريطا. أطولها { $name }: { $most }.
   *[other] { $count } شريط. أطولها { $name }: { $most }.
}
charts-half = النصف داخل (الوسيط)
charts-most = تسعة من عشرة داخل (المئين 90)
charts-longest = الأطول
charts-spread = { $name }: النصف داخل { $half }، وتسعة من عشرة داخل { $most }، والأطول { $longest }.
charts-legal-days = { $days ->
    [zero] الأجل القانوني: { $days } يوم
    [one] الأجل القانوني: يوم واحد
    [two] الأجل القانوني: يومان
    [few] الأجل القانوني: { $days } أيام
    [many] الأجل القانوني: { $days } يوما
   *[other] الأجل القانوني: { $days } يوم
}
charts-month-year = { $month } { $year }
charts-month-1 = يناير
charts-month-2 = فبراير
charts-month-3 = مارس
charts-month-4 = أبريل
charts-month-5 = ماي
charts-month-6 = يونيو
charts-month-7 = يوليوز
charts-month-8 = غشت
charts-month-9 = شتنبر
charts-month-10 = أكتوبر
charts-month-11 = نونبر
charts-month-12 = دجنبر
charts-gallery = رسوم بيانية
charts-gallery-figures = أرقام أساسية
charts-gallery-spread = الآجال حسب الموضوع، بالأيام
