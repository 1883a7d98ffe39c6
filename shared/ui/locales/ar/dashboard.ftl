# Figures of complaints: the officers' dashboard, and what everybody reads.
dashboard-nav = لوحة القيادة
dashboard-title = لوحة قيادة الشكايات
dashboard-lead = ما يرد وما ينتظر وكم يستغرق من الوقت وما يقوله المواطنون عنه. لا يذكر هنا اسم أحد.
dashboard-all-kinds = جميع الأنواع
dashboard-unit = المصلحة المكلفة
dashboard-all-units = جميع المصالح
dashboard-months = { $months ->
    [zero] { $months } شهر
    [one] شهر واحد
    [two] الشهران الأخيران
    [few] آخر { $months } أشهر
    [many] آخر { $months } شهرا
   *[other] آخر { $months } شهر
}
dashboard-no-unit = لا مصلحة
dashboard-everywhere = في كل مكان
dashboard-in-part = ترون أرقام المصالح التي يمكنكم فيها قراءة الشكايات.
dashboard-flow = الواردة والأجوبة حسب الشهر
dashboard-backlog = في الانتظار عند نهاية كل شهر
dashboard-delays = الأيام إلى الجواب الأول حسب شهر التوصل
dashboard-spread = الأيام إلى الجواب الأول حسب الموضوع
dashboard-endings = ما يقوله أصحاب الشكايات عن الأجوبة
dashboard-ending = مآل الجواب
dashboard-subjects = الواردة حسب الموضوع
dashboard-other-subjects = مواضيع أخرى
dashboard-territories = الواردة حسب المجال الترابي
dashboard-units = الواردة حسب المصلحة المكلفة
dashboard-channels = الواردة حسب قناة الإيداع
dashboard-channel = قناة الإيداع
dashboard-channel-web = الموقع
dashboard-channel-api = برنامج
dashboard-channel-desk = الشباك
dashboard-channel-phone = الهاتف
dashboard-channel-open311 = Open311
dashboard-channel-transfer = إحالة من إدارة أخرى
dashboard-languages = الواردة حسب لغة الجواب المطلوبة
dashboard-language = اللغة
dashboard-all = جميع الأرقام وكيفية حسابها
dashboard-indicator = المؤشر
dashboard-figure = القيمة
dashboard-days = { $days ->
    [zero] { $days } يوم
    [one] { $days } يوم
    [two] { $days } يوم
    [few] { $days } أيام
    [many] { $days } يوما
   *[other] { $days } يوم
}
dashboard-score = { $score } من 5
dashboard-how = كيفية حسابه
dashboard-recipe = انطلاقا من المعطيات المفتوحة
dashboard-version = (التعريف، النسخة { $version })
dashboard-monthly = كيفية حساب أرقام كل شهر
dashboard-public-lead = ما توصلت به الإدارة وأجابت عنه خلال الأشهر الاثني عشر الأخيرة، وما يقوله المواطنون عنه. يعاد حساب هذه الأرقام كل عشر دقائق على الأكثر.
dashboard-public-empty = لم يرد شيء مما يحسب هنا خلال الأشهر الاثني عشر الأخيرة. وتبين التعاريف أدناه ما سيحسب.
dashboard-private = الشكايات في المواضيع التي لا يرى العموم منها شيئا، لأنها تخص أشخاصا، لا تحسب إلا مجتمعة تحت «مواضيع أخرى»، بشرط أن تكون خمسا على الأقل في موضوعين على الأقل من هذه المواضيع، وألا يكشف أي رقم عن أقل من خمس منها. وإلا فلا تدخل في أي رقم من هذه الأرقام.
dashboard-few = تعني العلامة «⁦<5⁩» من واحدة إلى أربع: فعدد بهذا الصغر قد يدل على شخص. والشرطة أو الفراغ في رسم بياني: أقل من خمس حالات. «مواضيع أخرى»: المواضيع التي لا يرى العموم منها شيئا مجتمعة، والتي لها أقل من خمس حالات.
dashboard-open-data = المعطيات المفتوحة
dashboard-open-data-closed = لم تفتح الإدارة معطياتها. ويمكن تحميل الأرقام أعلاه.
dashboard-open-data-text = ملف لكل شهر من أشهر التوصل وسطر لكل شكاية، دون أي شيء كتبه شخص. ولا يرد السطر إلا إذا كانت هناك خمس شكايات على الأقل في الموضوع نفسه والجماعة نفسها في ذلك الشهر؛ وإلا حسب للإقليم، فإن بقيت أقل من خمس لم يرد. والمواضيع التي لا يرى العموم منها شيئا مجتمعة فيه تحت «⁦other_subjects⁩» إذا كانت هناك في ذلك الشهر خمس شكايات على الأقل في موضوعين على الأقل منها؛ وإلا لم ترد.
dashboard-open-data-again = لإعادة حساب مؤشر، اجمعوا الملفات الاثني عشر وطبقوا صيغة سطره أعلاه على الأعمدة. وقد تختلف النتيجة قليلا عن الأرقام لأن السطور المتروكة غير موجودة فيها.
dashboard-home-title = بالأرقام خلال اثني عشر شهرا
dashboard-home-link = جميع الأرقام وكيفية حسابها بالتفصيل
