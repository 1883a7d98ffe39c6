# من إدارة إلى أخرى: العرض والقبول والرفض والتحكيم.
transfers-nav = الإحالات
transfer-title = إحالة الملف {"‎"}{ $number }
transfer-to-complaint = العودة إلى الشكاية
transfer-lead = لا تنتقل الشكاية إلى إدارة أخرى إلا بقبولها. يستمر أجل الجواب دون انقطاع، ويُخبَر صاحبها بمن يتكفل بها.
transfer-search = البحث عن إدارة أخرى باسمها
transfer-none-title = لا توجد إدارة للاختيار حتى الآن
transfer-none-text = لا تُعرف إدارة أخرى مختصة بهذا الموضوع في هذا المكان. ابحثوا عن إدارة باسمها.
transfer-target = الإدارة المطلوب منها التكفل
transfer-target-missing = اختاروا إدارة تتلقى الشكايات.
transfer-target-refused = سبق لهذه الإدارة أن رفضت، أو هي التي تتكفل بها الآن. اختاروا إدارة أخرى.
transfer-because = لأن: { $rule }
transfer-by-name = عُثر عليها باسمها؛ لا توجد قاعدة تجعلها مختصة.
transfer-reason = سبب الإحالة
transfer-reason-hint = ستقرؤه الإدارة الأخرى وصاحب الشكاية. بينوا لماذا لا يدخل الأمر في اختصاصكم، ولماذا يدخل في اختصاصها.
transfer-reason-missing = اكتبوا السبب.
transfer-reason-short = اكتبوا السبب في { $min } حرفا على الأقل.
transfer-rule-asked = يمكن للإدارة أن تقبل أو ترفض إلى غاية { $date }. بعد هذا اليوم يُعرض الأمر أيضا على محكّم المنصة. أجل الجواب لا يتغير.
transfer-rule-arbiter = سبق أن أُحيلت مرتين: يقرر الآن محكّم المنصة من يتكفل بها. الإدارة التي تختارونها هي اقتراحكم عليه. أجل الجواب لا يتغير.
transfer-send = اقتراح الإحالة
transfer-proposed-done = اقتُرحت الإحالة، وأُخبر بها صاحب الشكاية.
transfer-asked-title = الجهة المعروضة عليها الآن
transfer-asked = الإدارة المطلوب منها
transfer-suggested = الإدارة المقترحة
transfer-asked-at = تاريخ الطلب
transfer-answer-by = آخر أجل للقبول أو الرفض
transfer-decides = من يقرر
transfer-with-arbiter = محكّم المنصة
transfer-silent = محكّم المنصة: لم يرد جواب في الأجل. ما زال بإمكان الإدارة أن تقبل.
transfer-back = سحب اقتراح الإحالة
transfer-back-hint = يمكنكم استرجاعها ما دام لم يقبلها أحد.
transfer-back-done = عادت الشكاية إليكم.
transfer-being-taken = تم قبولها للتو وهي في طور الانتقال. لم يبق ما يُفعل هنا.
transfer-refused-by = لم تقبلها: { $name }
transfer-gone = إدارة لم تعد موجودة هنا
transfer-not-now-title = لا يمكن إحالتها الآن
transfer-not-now-text = لا تحال إلا شكاية تنتظر أو توجد في طور المعالجة.
transfer-about = موضوعها
transfer-arbiter = محكّم المنصة
transfer-competence = أحالتها { $origin } وقبلتها هذه الإدارة.
transfer-competence-given = أسندها محكّم المنصة إلى هذه الإدارة بعد إحالتها من { $origin }.
transfer-event-came = وردت من { $origin } حيث كان رقمها {"‎"}{ $number }. يُحسب الأجل منذ اليوم الأول هناك.
transfer-event-given = أسندها محكّم المنصة إلى هذه الإدارة. وردت من { $origin } حيث كان رقمها {"‎"}{ $number }. يُحسب الأجل منذ اليوم الأول هناك.
transfer-event-silent = لم يرد جواب من { $target } في الأجل: طُلب منها مرة أخرى، وعُرض الأمر على محكّم المنصة.
transfers-title = الإحالات بين الإدارات
transfers-lead = ما تعرضه عليكم إدارات أخرى، وما تعرضونه عليها.
transfers-side = أي الإحالات
transfers-in = المعروضة عليكم
transfers-out = المعروضة على غيركم
transfers-waiting = التي تنتظر
transfers-all = جميعها، بما فيها المبتوت فيها
transfers-count = { $count ->
    [0] لا توجد أي إحالة
    [one] إحالة واحدة
    [two] إحالتان
    [few] { $count } إحالات
    [many] { $count } إحالة
   *[other] { $count } إحالة
}
transfers-due = { $days ->
    [zero] آخر يوم
    [one] بقي يوم عمل واحد
    [two] بقي يوما عمل
    [few] بقيت { $days } أيام عمل
    [many] بقي { $days } يوم عمل
   *[other] بقي { $days } يوم عمل
}
transfers-late = { $days ->
    [zero] دون تأخر
    [one] تأخر بيوم عمل واحد
    [two] تأخر بيومي عمل
    [few] تأخر بـ{ $days } أيام عمل
    [many] تأخر بـ{ $days } يوم عمل
   *[other] تأخر بـ{ $days } يوم عمل
}
transfers-origin = واردة من
transfers-target = موجهة إلى
transfers-answer-by = آخر أجل للبت
transfers-rule = قاعدة الاختصاص
transfers-received = الواردة بموجبها
transfers-moved = التي تكفلت بها إدارة أخرى
transfers-none-out-title = لم تُعرض أي إحالة على غيركم
transfers-none-out-text = تُحال الشكاية من صفحتها.
transfers-none-in-title = لا شيء ينتظركم
transfers-none-in-text = لا تعرض عليكم أي إدارة شكاية في الوقت الحالي.
transfers-none-ever-text = لم تعرض عليكم أي إدارة شكاية حتى الآن.
transfers-misrouted = قواعد وجهت إليكم ما ليس من اختصاصكم
transfers-misrouted-hint = ضمن ما ورد خلال سنة. القاعدة التي كثيرا ما تخطئ التوجيه ينبغي تغييرها.
transfers-misrouted-none = لا توجد: لم تتكفل إدارة أخرى بأي مما ورد عليكم.
transfer-state-proposed = معروضة
transfer-state-arbitration = لدى المحكّم
transfer-state-taking = في طور الانتقال
transfer-state-accepted = مقبولة
transfer-state-refused = مرفوضة
transfer-state-withdrawn = سُحب عرضها
transfer-incoming-title = إحالة معروضة: {"‎"}{ $number }
transfer-to-list = العودة إلى الإحالات
transfer-late = سبقكم غيركم: استُرجعت، أو تكفلت بها إدارة أخرى، أو بُت فيها من قبل. لم يُنجز شيء.
transfer-taken-here = فتحها كشكاية لدى إدارتكم
transfer-taking = تم قبولها، وستكون ضمن شكاياتكم بعد لحظات.
transfer-why = لماذا أُحيلت
transfer-before-title = الإحالات السابقة
transfer-before = من { $from } إلى { $to }
transfer-answer = لماذا لم تُقبل
transfer-accept-hint = تتسلمونها بنصها وملفاتها وصاحبها. يبقى آخر يوم للجواب كما هو: الأجل مستمر.
transfer-accept = قبولها
transfer-accepted-done = أصبحت لديكم تحت الرقم {"‎"}{ $number }، وأُخبر صاحبها.
transfer-refuse-title = أو رفضها
transfer-refuse-reason = سبب الرفض
transfer-refuse-hint = ستقرؤه الإدارة الأخرى وصاحب الشكاية. اذكروا المختص إن كنتم تعرفونه.
transfer-refuse = رفض الإحالة
transfer-refused-done = عادت إلى الإدارة الأخرى مع السبب الذي ذكرتموه.
transfer-no-more = لم يبق ما يُبت فيه.
transfer-decided-by = بت فيها
transfer-given = أسندها إليكم المحكّم، لأن
transfer-asked-again = يُطلب منكم مرة أخرى: لم يرد جواب في الأجل. عُرض الأمر أيضا على محكّم المنصة، والقرار لمن سبق.
transfer-gone-text = تكفلت بها إدارة أخرى وهي التي تجيب عنها. لم يبق هنا إلا رقمها وتواريخها.
transfer-gone-to = الإدارة التي تتكفل بها
transfer-gone-number = رقمها هناك
transfer-gone-at = تاريخ التكفل
transfer-moved-title = شكايتكم لدى { $name } الآن
transfer-moved-text = يبقى آخر يوم للجواب كما هو. تتبعوها تحت رقمها الجديد؛ وقد أُرسل إليكم الرمز السري الجديد إن كنتم قد أدليتم بعنوان. الرقم الجديد:
arbiter-nav = التحكيم
arbiter-title = شكايات تنتظر المحكّم
arbiter-lead = أُحيلت مرتين، أو لم يجب عنها أحد في الأجل. تعينون الإدارة التي تتكفل بها دون طلب موافقتها.
arbiter-none-title = لا شيء للبت فيه
arbiter-none-text = يظهر هنا تلقائيا ما لم تتفق عليه الإدارات فيما بينها.
arbiter-why = لماذا المحكّم
arbiter-silent = لم يرد جواب في الأجل
arbiter-third = إحالة للمرة الثالثة
arbiter-decide = قراركم
arbiter-target = الإدارة التي تُسند إليها
arbiter-target-hint = غير مطلوبة إذا أُرجعت إلى الإدارة الأصلية.
arbiter-reason = سبب القرار
arbiter-reason-hint = ستقرؤه الإدارات.
arbiter-give = إسنادها إلى هذه الإدارة
arbiter-back = إرجاعها إلى الإدارة الأصلية
arbiter-given-done = أُسندت إلى { $name } تحت الرقم {"‎"}{ $number }.
arbiter-back-done = عادت إلى الإدارة الأصلية.
transfer-trail-read = الاطلاع على إحالة معروضة
transfer-trail-accepted = قبول إحالة
transfer-trail-refused = رفض إحالة
transfer-trail-ruled = قرار المحكّم في إحالة
transfer-trail-object = إحالة
transfer-unit-no-rule = وردت من إدارة أخرى، ولا تنطبق أي قاعدة اختصاص هنا على موضوعها ومكانها. اختاروا المصلحة التي ستعالجها.
transfer-unit-other-subject = وردت من إدارة أخرى، ولا تستقبلون شيئا جديدا في موضوعها: { $subject }. لذلك لا تحدد أي قاعدة اختصاص المصلحة التي تعالجها؛ اختاروها.
