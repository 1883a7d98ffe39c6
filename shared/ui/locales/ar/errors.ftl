# What can go wrong: with a page (title, what happened, what to do next), and with a field.
error-not-found-title = الصفحة غير موجودة
error-not-found-text = لا يوجد شيء في هذا العنوان، أو أنه غير متاح لكم.
error-not-found-next = تحققوا من العنوان. لتتبع شكاية، استعملوا رقمها ورمزها السري.
error-forbidden-title = لا يمكنكم القيام بهذا
error-forbidden-text = لا يخول لكم حسابكم القيام بهذا هنا.
error-forbidden-next = إذا كان من حقكم ذلك، فاتصلوا بمدير إدارتكم.
error-sign-in-title = سجلوا الدخول أولا
error-sign-in-text = هذه الصفحة مخصصة لمن سجلوا الدخول. قد تكون جلستكم انتهت بعد مدة.
error-sign-in-next = سجلوا الدخول ثم عودوا إلى هذه الصفحة.
error-conflict-title = تغير شيء في هذه الأثناء
error-conflict-text = عدل شخص آخر هذا العنصر أثناء عملكم، أو سبق إنجاز هذا الإجراء. لم يحفظ شيء مما قمتم به.
error-conflict-next = افتحوا الصفحة من جديد لمعرفة الوضع الحالي.
error-too-many-title = طلبات كثيرة
error-too-many-text = وردت من اتصالكم طلبات كثيرة في وقت قصير.
error-too-many-next = انتظروا دقيقة ثم أعيدوا المحاولة. ما كتبتموه ما زال في الصفحة السابقة.
error-internal-title = نعتذر، حدث خلل من جهتنا
error-internal-text = تعذر تنفيذ الطلب. لا دخل لكم في ذلك، وقد سجل الخلل.
error-internal-next = أعيدوا المحاولة بعد دقائق. وإذا تكرر الأمر، فاذكروا هذا المرجع التقني عند طلب المساعدة: { $request }
error-stale-title = انتهت صلاحية هذه الاستمارة
error-stale-text = بقيت الاستمارة مفتوحة مدة طويلة، أو أرسلت من متصفح آخر. لم يرسل أي شيء.
error-stale-next = عودوا إلى الصفحة السابقة وأعيدوا تحميلها ثم أرسلوا الاستمارة من جديد.
error-too-large-title = حجم ما أرسل كبير جدا
error-too-large-text = يتجاوز ما أرسلتموه الحد المسموح به وهو { $limit } ميغابايت. لم يحفظ أي شيء.
error-too-large-next = عودوا إلى الصفحة السابقة، واحذفوا ملفا أو اختاروا ملفات أصغر، ثم أعيدوا الإرسال.
error-unsupported-title = هذا النوع من المحتوى غير مقبول
error-unsupported-text = ورد الطلب في شكل لا تستطيع هذه الصفحة قراءته. لم يحفظ أي شيء.
error-unsupported-next = استعملوا الاستمارة الموجودة في الصفحة وأعيدوا إرسالها.
error-key-reused-title = سبق استعمال هذا المفتاح
error-key-reused-text = سبق استعمال المفتاح Idempotency-Key لمحتوى آخر. لم يُحفظ أي شيء.
error-key-reused-next = لإرسال محتوى جديد، استعملوا مفتاحا جديدا. ولتكرار إرسال سابق، أعيدوه كما هو.
error-method-title = لا تعمل هذه الصفحة بهذه الطريقة
error-method-text = العنوان موجود، لكنه لا يقبل هذا النوع من الطلبات.
error-method-next = افتحوه عن طريق رابط أو استمارة من هذا الموقع.
error-invalid-title = هناك مشكل فيما أرسل
error-unavailable-title = الخدمة متوقفة مؤقتا
error-unavailable-text = الخدمة قيد الصيانة أو في طور التشغيل.
error-unavailable-next = أعيدوا المحاولة بعد دقائق.
error-request-number = المرجع التقني: {"\u200E"}{ $request }
error-home = الذهاب إلى الصفحة الرئيسية
error-required = املؤوا هذه الخانة
error-missing = املؤوا خانة «{ $field }»
error-text-missing = صفوا ما حدث
error-answer-missing = اكتبوا نص الجواب
error-choose = اختاروا أحد الأجوبة
error-too-long = لا تتجاوزوا { $max } حرفا؛ النص الحالي فيه { $count }
error-too-short = اكتبوا { $min } أحرف على الأقل
error-email = أدخلوا بريدا إلكترونيا صحيحا مثل name@example.ma
error-phone = أدخلوا رقم هاتف صحيحا مثل {"\u200E"}06 12 34 56 78 أو {"\u200E"}+212 6 12 34 56 78
error-contact = أدخلوا بريدا إلكترونيا أو رقم هاتف لتتمكن الإدارة من الاتصال بكم
error-text = يتضمن النص رموزا غير مقروءة. اكتبوه من جديد.
error-lang = اختاروا إحدى اللغات
error-category = اختاروا صنفا من اللائحة
error-kind = اختاروا شكاية أو ملاحظة أو اقتراحا
error-place = ضعوا دبوسا على الخريطة أو اختاروا عمالة أو إقليما
error-place-outside = هذه النقطة ليست في المغرب. حركوا الدبوس أو اختاروا من اللوائح.
error-place-unknown = هذا المكان غير موجود في اللائحة. اختاروا مكانا آخر.
error-place-no-office = لا توجد هنا بعد إدارة مختصة بهذا المكان وهذا الصنف. اختاروا صنفا آخر أو راسلوا الإدارة مباشرة.
error-consent = ضعوا علامة في الخانة للموافقة قبل الإرسال
error-file-too-large = يتجاوز الملف «{ $name }» { $limit } ميغابايت. اختاروا ملفا أصغر.
error-file-type = نوع الملف «{ $name }» غير مقبول. اختاروا صورة (JPEG أو PNG أو WebP) أو تسجيلا صوتيا أو شريطا مصورا (MP4 أو WebM أو MOV) أو وثيقة (PDF أو DOCX أو ODT).
error-file-broken = تعذرت قراءة الملف «{ $name }». اختاروا ملفا آخر.
error-file-empty = الملف «{ $name }» فارغ. اختاروا ملفا آخر.
error-file-gone = انتظر الملف «{ $name }» مدة طويلة. اختاروه من جديد.
error-picture-too-large = أبعاد الصورة «{ $name }» كبيرة جدا ولا يمكن عرضها. اختاروا صورة أصغر.
error-files-too-many = { $max ->
    [one] اختاروا ملفا واحدا على الأكثر
    [two] اختاروا ملفين على الأكثر
    [few] اختاروا { $max } ملفات على الأكثر
    [many] اختاروا { $max } ملفا على الأكثر
   *[other] اختاروا { $max } ملف على الأكثر
}
error-files-wait = وردت من اتصالكم ملفات كثيرة في وقت قصير. انتظروا { $minutes ->
    [zero] قليلا
    [one] دقيقة واحدة
    [two] دقيقتين
    [few] { $minutes } دقائق
    [many] { $minutes } دقيقة
   *[other] { $minutes } دقيقة
}، أو أرسلوا الاستمارة بدون ملفات.
error-files-no-room = تعذر استلام الملفات في هذا الوقت، لأن المساحة غير كافية من جهتنا. أرسلوا الاستمارة الآن بدون ملفات، أو أعيدوا المحاولة لاحقا.
error-code = الرقم أو الرمز السري غير صحيح. تجدونهما في الوصل.
error-number-missing = أدخلوا رقم الشكاية.
error-number-form = لا يمكن أن يوجد هذا الرقم. قارنوه بالوصل رمزا رمزا؛ وشكله مثل {"\u200E"}{ $example }.
error-code-missing = أدخلوا الرمز السري.
error-code-form = لا يمكن أن يوجد هذا الرمز: فهو من عشرة حروف وأرقام، مثل {"\u200E"}{ $example }.
error-reason = اذكروا السبب
error-outcome = اختاروا مآل الشكاية
error-assignee = اختاروا مصلحة أو شخصا
error-malformed-title = تعذرت قراءة الطلب
error-malformed-text = ما تم إرساله ناقص أو في شكل لا يمكن قراءته. لم يُحفظ أي شيء.
error-malformed-next = ارجعوا إلى الوراء وأعيدوا تحميل الصفحة ثم حاولوا مرة أخرى.
error-invalid-text = بعض الخانات تحتاج إلى تصحيح.
error-invalid-next = صححوا الخانات المشار إليها ثم أعيدوا الإرسال.
error-value = هذه القيمة ناقصة أو من نوع غير مقبول
error-place-stray = المكان «{ $inner }» لا يقع في «{ $outer }»، لذلك أزيل من اللوائح. اختاروا مكانا يقع هناك، أو اختاروا الجماعة وحدها: يتحدد الإقليم والجهة بها.
error-email-domain = ينقص آخر البريد الإلكتروني: اكتبوا بعد @ اسما كاملا مثل example.ma
error-place-pin = تعذرت قراءة الدبوس فأزيل. تحققوا من المكان في اللوائح أو ضعوا الدبوس من جديد.
error-place-pin-elsewhere = الدبوس في { $pin } لكن المكان المختار هو { $listed }. حركوا الدبوس أو أزيلوه، أو اختاروا مكانا آخر.
error-place-elsewhere = الإدارة المختصة بهذا المكان وهذا الموضوع هي: { $there }، وليست: { $here }.
error-place-not-here = هذا المكان خارج النفوذ الترابي للإدارة: { $here }.
# For programs, which see no page.
error-api-sign-in-title = يلزم إثبات الهوية
error-api-sign-in-text = يتطلب هذا الطلب رمز ولوج صالحا في الترويسة Authorization (Bearer)، أو جلسة مفتوحة.
error-api-token-title = رمز الولوج مرفوض
error-api-token-text = رمز الولوج غير معروف، أو انتهت صلاحيته، أو يخص إدارة أخرى.
error-api-not-found-title = المورد غير موجود
error-api-unsupported-text = أرسلوا المحتوى بصيغة application/json. لم يُحفظ أي شيء.
error-api-method-title = لا يقبل هذا العنوان هذه الطريقة
error-api-unknown = لا توجد خانة بهذا الاسم
error-api-key = يجب أن تتضمن الترويسة Idempotency-Key من 1 إلى 255 حرفا من حروف ASCII
error-api-place = أدخلوا lat و lon بالدرجات، أو رمز مجال ترابي
error-api-place-outside = هذه النقطة ليست في المغرب. تحققوا من lat و lon.
error-api-place-unknown = لا يوجد مجال ترابي بهذا الرمز
error-api-place-apart = تقع lat و lon في { $pin }، والمجال الترابي هو { $listed }. أرسلوا ما يتوافق.
