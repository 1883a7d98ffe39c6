# الرسائل التي تلي كل ما يحدث لشكاية: إلى صاحبها ثم إلى الموظفين، والرسائل النصية.
notice-keep-sms = بالرقم والرمز يمكنكم تتبع الجواب دون حساب. يوجد الرمز في هذا الوصل وفي الرسالة النصية التي ترسل إليكم.
notice-answer-until = إذا لم يحل الجواب المشكل، يمكنكم الاعتراض عليه في الصفحة نفسها إلى غاية { $until }. وإذا لم تعترضوا، تغلق الشكاية بعد ذلك اليوم.
notice-refusal-until = يمكنكم الاعتراض على هذا القرار، مع بيان أسبابكم، في صفحة الشكاية إلى غاية { $until }.
notice-contest-none = لم يعد الاعتراض ممكنا هنا. ويبقى اللجوء إلى وسيط المملكة متاحا لكم.
mail-complaint-acknowledged-subject = الشكاية رقم {"\u200E"}{ $number }: اطلعت عليها الإدارة
mail-complaint-acknowledged-body = اطلعت { $tenant } على شكايتكم رقم {"\u200E"}{ $number }، وستسندها إلى المصلحة المختصة.

    آخر أجل للجواب هو { $due }. تتبعوها هنا:
    { $link }
mail-complaint-asked-subject = الشكاية رقم {"\u200E"}{ $number }: سؤال موجه إليكم
mail-complaint-asked-body = لمعالجة شكايتكم رقم {"\u200E"}{ $number }، تسألكم { $tenant }:

    { $question }

    أجيبوا في أجل أقصاه { $until } هنا (يلزم الرمز السري):
    { $reply }

    يتوقف أجل الإدارة إلى أن تجيبوا. وبعد ذلك اليوم يستأنف سيره ولو لم تجيبوا.
mail-complaint-unreplied-subject = الشكاية رقم {"\u200E"}{ $number }: تستمر معالجتها دون جوابكم
mail-complaint-unreplied-body = انقضى الأجل المحدد للجواب عن السؤال حول شكايتكم رقم {"\u200E"}{ $number }. تواصل { $tenant } العمل بما هو معروف، وقد استأنف الأجل سيره: آخر أجل للجواب هو { $due }.

    ما زال بإمكانكم إضافة معلومات هنا:
    { $link }
mail-complaint-refused-subject = الشكاية رقم {"\u200E"}{ $number }: لا يمكن معالجتها
mail-complaint-refused-body = أعلنت { $tenant } عدم قبول شكايتكم رقم {"\u200E"}{ $number }.

    { $reasons }

    { $remedy }

    اطلعوا على القرار هنا (يلزم الرمز السري):
    { $link }
mail-complaint-transfer-subject = الشكاية رقم {"\u200E"}{ $number }: معروضة على إدارة أخرى
mail-complaint-transfer-body = ترى { $tenant } أن شكايتكم رقم {"\u200E"}{ $number } من اختصاص إدارة أخرى. وقد طُلب من هذه الإدارة أن تتكفل بها: { $target }.

    ليس عليكم القيام بأي شيء. الأجل مستمر: آخر أجل للجواب هو { $due }. تتبعوها هنا:
    { $link }
mail-complaint-transferred-subject = الشكاية رقم {"\u200E"}{ $number }: تكفلت بها إدارة أخرى
mail-complaint-transferred-body = تعالج شكايتكم رقم {"\u200E"}{ $number } من الآن فصاعدا لدى: { $target }.

    رقمها الجديد: {"\u200E"}{ $other }
    ستصلكم رسالة أخرى فيها الرمز السري الخاص به.

    الأجل هو نفسه: آخر أجل للجواب هو { $due }. تتبعوها هنا:
    { $there }
mail-complaint-transfer-ended-subject = الشكاية رقم {"\u200E"}{ $number }: تبقى حيث قدمتموها
mail-complaint-transfer-ended-body = لم تُحل شكايتكم رقم {"\u200E"}{ $number } على إدارة أخرى. وستعالجها { $tenant }.

    لم يتوقف الأجل: آخر أجل للجواب هو { $due }. تتبعوها هنا:
    { $link }
mail-complaint-reopened-subject = الشكاية رقم {"\u200E"}{ $number }: فتحت من جديد
mail-complaint-reopened-body = فتحت { $tenant } شكايتكم رقم {"\u200E"}{ $number } من جديد، وسينظر فيها شخص آخر.

    { $reasons }

    آخر أجل للجواب هو { $due }. تتبعوها هنا:
    { $link }
mail-complaint-merged-subject = الشكاية رقم {"\u200E"}{ $number }: ضمت إلى شكايات لها السبب نفسه
mail-complaint-merged-body = لعدة شكايات لدى { $tenant } السبب نفسه الذي لشكايتكم رقم {"\u200E"}{ $number }. تعالج معا: { $title }

    تحتفظ شكايتكم برقمها وأجلها وجوابها، وآخر أجل له هو { $due }. تتبعوها هنا:
    { $link }

    إذا لم يكن الأمر نفسه، يمكنكم إخراجها هنا:
    { $leave }
mail-complaint-left-subject = الشكاية رقم {"\u200E"}{ $number }: ينظر فيها على حدة
mail-complaint-left-body = لم تعد شكايتكم رقم {"\u200E"}{ $number } لدى { $tenant } مضمومة إلى غيرها. وسينظر فيها على حدة.

    أجلها هو نفسه: آخر أجل للجواب هو { $due }. تتبعوها هنا:
    { $link }
mail-complaint-withdrawn-subject = الشكاية رقم {"\u200E"}{ $number }: سحبتموها
mail-complaint-withdrawn-body = سُحبت شكايتكم رقم {"\u200E"}{ $number } لدى { $tenant } وأغلقت، كما طلبتم.

    إذا لم تكونوا أنتم من سحبها، أو عاد المشكل، فقدموا شكاية جديدة. ما زال بإمكانكم قراءة هذه هنا:
    { $link }
mail-complaint-reminded-subject = الشكاية رقم {"\u200E"}{ $number }: تم استلام تذكيركم
mail-complaint-reminded-body = سُجل تذكيركم بالشكاية رقم {"\u200E"}{ $number } لدى { $tenant }، وأخبر به المكلف بها.

    آخر أجل للجواب هو { $due }. وإذا لم يصلكم جديد، يمكنكم التذكير مرة أخرى ابتداء من { $next }:
    { $link }
mail-notice-came-subject = شكايتكم رقم {"\u200E"}{ $other } أصبحت تحمل الرقم {"\u200E"}{ $number }
mail-notice-came-body = تكفلت { $tenant } بشكايتكم رقم {"\u200E"}{ $other } التي قدمتموها إلى: { $origin }.

    الرقم الجديد: {"\u200E"}{ $number }
    الرمز السري الجديد: {"\u200E"}{ $code }

    احتفظوا بهما: فبهما يمكنكم تتبع الجواب دون حساب على هذا العنوان:
    { $link }

    الأجل هو أجل شكايتكم الأولى: آخر أجل للجواب هو { $due }.
mail-notice-charged-subject = الشكاية رقم {"\u200E"}{ $number }: كلفت بها مصلحة
mail-notice-charged-body = أسندت { $tenant } شكايتكم رقم {"\u200E"}{ $number } إلى هذه المصلحة: { $unit }.

    آخر أجل للجواب هو { $due }. تتبعوها هنا:
    { $link }
mail-notice-unit-subject = أسندت الشكاية رقم {"\u200E"}{ $number } إلى مصلحتكم
mail-notice-unit-body = أسندت الشكاية رقم {"\u200E"}{ $number } ({ $category }) إلى هذه المصلحة: { $unit }. لم يتكفل بها أحد بعد. آخر أجل للجواب هو { $due }.

    { $link }
mail-notice-withdrawn-subject = سُحبت الشكاية رقم {"\u200E"}{ $number }
mail-notice-withdrawn-body = سحب صاحب الشكاية رقم {"\u200E"}{ $number } ({ $category }) شكايته. لم تعد تنتظر جوابا.

    { $link }
mail-notice-proposed-subject = الشكاية رقم {"\u200E"}{ $number }: اقتراح ينتظر قراركم
mail-notice-proposed-body = اقتراح من { $name } حول الشكاية رقم {"\u200E"}{ $number } ({ $category }) ينتظر شخصا ثانيا. لم يُقل لصاحبها أي شيء بعد، وآخر أجل للجواب هو { $due }.

    { $link }
mail-notice-declined-subject = الشكاية رقم {"\u200E"}{ $number }: لم يصادق على اقتراحكم
mail-notice-declined-body = لم يصادق على اقتراحكم حول الشكاية رقم {"\u200E"}{ $number } ({ $category })، حسب قرار { $name }:

    { $reason }

    آخر أجل للجواب هو { $due }.
    { $link }
mail-notice-transferred-subject = تكفلت إدارة أخرى بالشكاية رقم {"\u200E"}{ $number }
mail-notice-transferred-body = تكفلت { $target } بالشكاية رقم {"\u200E"}{ $number } ({ $category }) تحت الرقم {"\u200E"}{ $other }. لم يعد عليكم الجواب عنها.

    { $link }
mail-notice-transfer-refused-subject = عادت إليكم الشكاية رقم {"\u200E"}{ $number }
mail-notice-transfer-refused-body = لم تقبل { $target } إحالة الشكاية رقم {"\u200E"}{ $number } ({ $category }):

    { $reason }

    لم يتوقف الأجل: آخر أجل للجواب هو { $due }.
    { $link }
sms-notice-received = { $tenant }: شكايتكم {"\u200E"}{ $number }، رمزها {"\u200E"}{ $code }. { $link }
sms-notice-asked = { $tenant }: سؤال عن شكايتكم {"\u200E"}{ $number }، أجيبوا إلى غاية { $until }: { $link }
sms-notice-answered = { $tenant }: جواب عن شكايتكم {"\u200E"}{ $number }{ $until ->
    [none] {""}
   *[other] ، الاعتراض إلى غاية { $until }
}. { $link }
sms-notice-refused = { $tenant }: لم تقبل شكايتكم {"\u200E"}{ $number }{ $until ->
    [none] {""}
   *[other] ، الاعتراض إلى غاية { $until }
}. { $link }
sms-notice-transferred = { $tenant }: شكايتكم {"\u200E"}{ $number } لدى { $target } برقم {"\u200E"}{ $other }. { $link }
sms-notice-supporting = { $tenant }: الشكاية {"\u200E"}{ $number }، رمزكم {"\u200E"}{ $code }. { $link }
sms-notice-supported = { $tenant }: الشكاية {"\u200E"}{ $number }: { $state }. { $link }
