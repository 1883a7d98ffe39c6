# Webhooks of an administration: the other systems that it tells.
webhooks-title = خطافات الويب
webhooks-lead = أخبروا أنظمتكم الأخرى فور تغير شكاية: يرسل إليها ديوان رسالة موقعة، دون أي معطيات شخصية.
webhooks-one = خطاف الويب: { $name }
webhooks-add = إضافة خطاف ويب
webhooks-empty-title = لا يوجد أي خطاف ويب بعد
webhooks-empty-text = أضيفوا عنوان نظام من أنظمة إدارتكم ليُخبَر بما يحدث.
webhooks-description = الغرض منه
webhooks-description-hint = مثلا: لوحة قيادة المصالح التقنية.
webhooks-url = العنوان
webhooks-url-hint = يبدأ بـ https://‎ ويجيب على الإنترنت.
webhooks-kinds = ما يُخبَر به
webhooks-kinds-hint = اختاروا حدثا واحدا على الأقل.
webhooks-kinds-count = { $count ->
    [one] حدث واحد
    [two] حدثان
    [few] { $count } أحداث
   *[other] { $count } حدثا
}
webhooks-state = الحالة
webhooks-created = تاريخ الإضافة
webhooks-active = نشط
webhooks-disabled = متوقف
webhooks-gone = متوقف: المستقبِل لم يعد موجودا
webhooks-gone-text = أجاب المستقبِل بالرمز 410، ومعناه «لا تراسلوني أبدا». تحققوا من العنوان مع من يدير ذلك النظام، ثم استأنفوا الإرسال أو احذفوا الخطاف.
webhooks-kind-received = استلام شكاية
webhooks-kind-assigned = إسناد شكاية إلى موظف أو مصلحة
webhooks-kind-answered = تقديم جواب
webhooks-kind-accepted = قبول الجواب من صاحب الشكاية
webhooks-kind-contested = الاعتراض على الجواب
webhooks-kind-closed = إغلاق شكاية دون اعتراض
webhooks-kind-test = رسالة تجريبية
webhooks-error-description = اكتبوا الغرض من خطاف الويب هذا.
webhooks-error-long = هذا النص طويل جدا: { $max } حرفا على الأكثر.
webhooks-error-url = اكتبوا عنوانا كاملا، مثل https://system.example.ma/diwan.
webhooks-error-scheme = يجب أن يبدأ العنوان بـ https://‎: لا تنتقل الرسائل إلا مشفرة.
webhooks-error-port = هذا المنفذ غير مسموح به. استعملوا المنفذ المعتاد لـ https.
webhooks-error-password = احذفوا الاسم وكلمة السر من العنوان: توقيع الرسائل يبين من أرسلها.
webhooks-error-private = هذا العنوان ليس على الإنترنت. أدخلوا عنوانا عموميا للنظام المراد إخباره.
webhooks-error-kinds = اختاروا حدثا واحدا على الأقل.
webhooks-error-since = اختاروا تاريخا.
webhooks-secret-title = سر خطاف الويب
webhooks-secret-lead = انسخوا هذا السر الآن في النظام المستقبِل. لن يُعرض مرة أخرى أبدا.
webhooks-secret-new = به يتحقق النظام المستقبِل من أن الرسائل صادرة عن ديوان.
webhooks-secret-rotated = خلال 24 ساعة تحمل الرسائل توقيعين: توقيع هذا السر وتوقيع السر القديم. وبعدها لا يبقى للقديم أي مفعول.
webhooks-secret-kept = نسخت السر
webhooks-previous = السر القديم
webhooks-until = ما زال يوقع إلى غاية { $date }
webhooks-test = إرسال رسالة تجريبية
webhooks-tested = أُرسلت الرسالة التجريبية. تظهر نتيجتها في السجل أسفله؛ أعيدوا تحميل الصفحة بعد لحظة.
webhooks-disable = إيقاف الإرسال
webhooks-disabled-done = توقف الإرسال.
webhooks-enable = استئناف الإرسال
webhooks-enabled-done = استؤنف الإرسال.
webhooks-rotate = تغيير السر
webhooks-rotate-text = يُنشأ سر جديد ويُعرض مرة واحدة. يبقى السر القديم صالحا 24 ساعة، ريثما يُعد النظام المستقبِل.
webhooks-remove = حذف خطاف الويب هذا
webhooks-remove-text = لن تُرسل أي رسالة إلى هذا العنوان بعد الآن، ولن تغادر الرسائل المنتظرة. للتوقف المؤقت، أوقفوا الإرسال فقط.
webhooks-removed = حُذف خطاف الويب.
webhooks-log = سجل الإرسال
webhooks-log-hint = الرسالة التي لا تصل يُعاد إرسالها عشر مرات على الأكثر خلال ثلاثة أيام. يُحتفظ بالسجل 30 يوما.
webhooks-log-empty-title = لم يُرسل أي شيء بعد
webhooks-log-empty-text = أرسلوا رسالة تجريبية للتحقق من أن النظام المستقبِل يتوصل بها.
webhooks-waiting = في الانتظار
webhooks-delivered = سُلمت
webhooks-failed = فشلت
webhooks-next = المحاولة القادمة: { $date }
webhooks-attempts = { $count ->
    [zero] لا محاولة
    [one] محاولة واحدة
    [two] محاولتان
    [few] { $count } محاولات
   *[other] { $count } محاولة
}
webhooks-attempt = { $date }: { $result } ({ $duration } ms)
webhooks-took = استُلمت، الجواب { $status }
webhooks-fault-status = رُفضت، الجواب { $status }
webhooks-fault-redirect = إحالة إلى عنوان آخر (الجواب { $status })، ولا تُتبع
webhooks-fault-address = عنوان غير مسموح به: لا يؤدي إلى الإنترنت
webhooks-fault-timeout = لا جواب خلال 15 ثانية
webhooks-fault-connect = تعذر الاتصال
webhooks-fault-broken = انقطع الاتصال
webhooks-fault-inactive = لم تُرسل: كان خطاف الويب متوقفا
webhooks-replay = إعادة الإرسال
webhooks-replayed = أُعيد إرسال الرسالة بالمعرف نفسه.
webhooks-replay-failed = إعادة إرسال كل ما فشل
webhooks-since = منذ
webhooks-replayed-all = { $count ->
    [0] لم تفشل أي رسالة منذ هذا التاريخ.
    [one] أُعيد إرسال رسالة واحدة.
    [two] أُعيد إرسال رسالتين.
    [few] أُعيد إرسال { $count } رسائل.
   *[other] أُعيد إرسال { $count } رسالة.
}
rights-notifications = رسائل إلى أنظمة أخرى
right-notifications-webhooks = تحديد الأنظمة الأخرى التي تُخطَر بما يجري
