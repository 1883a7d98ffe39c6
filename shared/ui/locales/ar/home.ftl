# The front door and an administration's own page.
home = الرئيسية
home-title = ماذا تريدون أن تفعلوا؟
home-lead = مكان واحد للتواصل مع الإدارات المغربية. لا حاجة إلى حساب لتقديم شكاية أو تتبعها.
home-complaint = تقديم شكاية
home-complaint-text = أخبرونا بما ليس على ما يرام، أو قدموا ملاحظة أو اقتراحا. تحصلون على رقم وتتبعون الجواب هنا.
home-appointment = حجز موعد
home-appointment-text = اختاروا المكتب والخدمة والوقت.
home-letter = إرسال مراسلة
home-letter-text = أودعوا مراسلتكم واحصلوا على وصل في الحين.
home-coming = قريبا
home-follow-title = التتبع برقم ورمز سري
home-follow-text = تجدونهما في الوصل وفي رسالة البريد الإلكتروني التي توصلتم بها.
home-check = التحقق من وصل
home-check-text = تحققوا من صحة وصل.
home-search-title = البحث عن إدارة
home-search-label = اسم الإدارة أو المكان
home-search-none = لا توجد إدارة بهذا الاسم. جربوا جزءا من الاسم أو اسم المكان.
home-search-count = { $count ->
    [0] لم يتم العثور على أي إدارة
    [one] إدارة واحدة
    [two] إدارتان
    [few] { $count } إدارات
    [many] { $count } إدارة
   *[other] { $count } إدارة
}
tenant-lead = راسلوا هذه الإدارة وتتبعوا ما أرسلتموه.
tenant-complaint-text = في شأن يدخل في اختصاص: { $name }.
