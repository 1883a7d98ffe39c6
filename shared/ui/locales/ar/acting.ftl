# Acting for somebody: mandates, companies, support; and who opened a file.
mandates = التوكيلات
mandates-lead = تنوبون عن شخص طلب منكم ذلك: في أعمال معينة، ولمدة معينة، وبموافقته.
mandate-new = توكيل جديد
mandate-new-lead = املؤوه مع الشخص المعني. لا يمكن القيام بأي شيء باسمه قبل موافقته.
mandates-all = كل الحالات
mandates-search-hint = اسم الشخص أو المرجع
mandates-none-found = لا يوجد توكيل يطابق هذه المعايير.
mandates-empty-title = لا يوجد أي توكيل بعد
mandates-empty-text = عندما يطلب منكم شخص أن تنوبوا عنه، ابدؤوا بتوكيل جديد.
mandate-name = اسم الشخص
mandate-name-hint = كما هو مكتوب في بطاقة تعريفه.
mandate-name-missing = أدخلوا اسم الشخص.
mandate-reference = مرجع التوكيل
mandate-until = الأجل
mandate-until-answer = يُنتظر جواب الشخص إلى غاية { $until }
mandate-until-hand-in = تُسلَّم الورقة الموقَّعة في أجل أقصاه { $until }
mandate-until-compare = تُطابَق الورقة الموقَّعة في أجل أقصاه { $until }
mandate-until-valid = ساري إلى غاية { $until }
mandate-until-over = انقضى الأجل في { $until }
mandate-until-none = لا أجل بعد الآن
mandate-officer = حرره
mandate-lang = لغة الرسائل الموجهة إلى الشخص
mandate-scope = الأعمال المسموح بها
mandate-scope-hint = ما يطلبه الشخص فقط.
mandate-acts-missing = اختاروا عملا واحدا على الأقل.
mandate-duration = المدة
mandate-duration-hint = ابتداء من موافقة الشخص.
mandate-days = { $days ->
    [1] يوم واحد
   *[other] { $days } يوما
}
mandate-days-missing = اختاروا مدة.
mandate-consent = موافقة الشخص
mandate-consent-signature = يوقع هنا
mandate-consent-signature-hint = تطبعون التوكيل وتطّلعون على وثيقة هويته ويوقعه أمامكم. ثم يطابق زميل الورقة الموقَّعة؛ ولا يمكن فعل شيء قبل ذلك.
mandate-consent-message = يجيب عن رسالة إلكترونية
mandate-consent-message-hint = يتوصل بها بالبريد الإلكتروني ويقول نعم بالرمز الموجود فيها. دون جواب خلال 72 ساعة يسقط التوكيل.
mandate-consent-missing = اختاروا كيف يعبر الشخص عن موافقته.
mandate-consent-needs-email = للإجابة عن رسالة يحتاج الشخص إلى بريد إلكتروني. وإلا فاختاروا التوقيع.
mandate-write = تحرير التوكيل
mandate-written = حرر التوكيل. اطبعوه ليوقعه الشخص.
mandate-sent = حرر التوكيل، والسؤال في طريقه إلى { $email }.
mandate-pending = في انتظار الموافقة
mandate-active = ساري المفعول
mandate-revoked = ملغى
mandate-expired = منتهي الصلاحية
mandate-refused = مرفوض
mandate-of = توكيل { $name }
mandate-waits-signature = اطبعوا التوكيل. عندما يوقعه الشخص سلّموا الورقة هنا: يسري بعد أن يطابقها زميل.
mandate-waits-message = لم يجب الشخص بعد عن الرسالة. إلى ذلك الحين لا يمكن القيام بأي شيء باسمه.
mandate-paper = طباعة التوكيل
mandate-sign = وقع الشخص
mandate-signed-done = أصبح التوكيل ساري المفعول.
mandate-end = إنهاء التوكيل
mandate-ended-done = انتهى التوكيل: لا يمكن القيام بأي شيء بموجبه بعد الآن.
mandate-terms = مضمون التوكيل
mandate-fingerprint = بصمة التوكيل (SHA-256)
mandate-intact = البصمة مطابقة لما هو مسجل.
mandate-changed = لم تعد البصمة مطابقة لما هو مسجل: لا تستعملوا هذا التوكيل وأخبروا المدير.
mandate-event-asked = حرر التوكيل
mandate-event-signed = وقعه الشخص
mandate-event-confirmed = أعطيت الموافقة
mandate-event-refused = رفضه الشخص
mandate-event-revoked = ألغي التوكيل
mandate-event-expired = انتهت مدة التوكيل
mandate-event-used = استعمل التوكيل
acted-for = قام بذلك { $by } نيابة عن { $name }.
mandate-refusal-pending = لم يعط الشخص موافقته بعد: لم يرسل أي شيء. انتظروا جوابه أو دعوه يوقع التوكيل.
mandate-refusal-revoked = ألغي هذا التوكيل: لم يرسل أي شيء. إذا رغب الشخص فحرروا معه توكيلا جديدا.
mandate-refusal-expired = انتهت مدة هذا التوكيل: لم يرسل أي شيء. إذا رغب الشخص فحرروا معه توكيلا جديدا.
mandate-refusal-refused = رفض الشخص هذا التوكيل: لا يمكن القيام بأي شيء باسمه.
mandate-refusal-scope = لا يسمح هذا التوكيل بهذا العمل: لم يرسل أي شيء. حرروا مع الشخص توكيلا جديدا يسمح به.

mandate-paper-title = توكيل: النيابة عن شخص آخر
mandate-terms-who = يسمح { $name } لموظفي الإدارة التالية بأن يقوموا باسمه بما هو مذكور أدناه دون غيره: { $administration }.
mandate-terms-relay = يُمنح هذا التوكيل إلى { $officer }، وهو وسيط وليس موظفا بالإدارة.
mandate-terms-who-relay = يسمح { $name } لهذا الوسيط بأن يقوم باسمه لدى الإدارة التالية بما هو مذكور أدناه دون غيره: { $administration }.
mandate-terms-days = { $days ->
    [1] يسري التوكيل 24 ساعة ابتداء من الموافقة.
   *[other] يسري التوكيل { $days } يوما ابتداء من الموافقة.
}
mandate-terms-names = يحمل كل عمل الاسمين معا: اسم الموظف واسم الشخص.
mandate-terms-names-relay = يحمل كل عمل الاسمين معا: اسم الوسيط مع هيئته واسم الشخص.
mandate-rights = حقوقكم
mandate-rights-text = يمكنكم إنهاء التوكيل في أي وقت ودون تعليل، بالمرجع والرمز: لا يمكن بعد ذلك القيام بأي شيء باسمكم. وتبين لكم الصفحة نفسها ما تم القيام به، وكذلك حسابكم إن كان لكم حساب.
mandate-rights-where = العنوان المخصص لذلك:
mandate-code-in-message = لا يوجد الرمز السري إلا في الرسالة التي توصل بها الشخص.
mandate-signature-citizen = توقيع الشخص
mandate-signature-officer = توقيع الموظف
mandate-signature-relay = توقيع الوسيط: { $officer }
mandate-written-at = حرر في { $at } بالتوقيت القانوني للمغرب
mandate-code-title = الإجابة عن توكيل أو إنهاؤه
mandate-code-lead = يمكن لإدارة، أو لوسيط من هيئة خارجية، أن ينوب عنكم إذا وافقتم. أدخلوا المرجع والرمز الموجودين في الرسالة أو الورقة التي توصلتم بها.
mandate-code-open = فتح التوكيل
mandate-code-wrong = لا يوجد توكيل بهذا المرجع وهذا الرمز. قارنوهما حرفا بحرف مع رسالتكم أو ورقتكم.
mandate-by = حرره: { $officer }.
mandate-yes = نعم، أوافق
mandate-no = لا، أرفض
mandate-yes-done = سجلت موافقتكم: أصبح التوكيل ساري المفعول.
mandate-no-done = سجل رفضكم: لن يتم القيام بأي شيء باسمكم.
mandate-answer-until = يمكنكم الإجابة إلى غاية { $until }.
mandate-valid-until = يسري التوكيل إلى غاية { $until }.
mandate-nothing-left = لم يعد هذا التوكيل يسمح بأي شيء، ولا يلزم القيام بأي إجراء.
mandate-code-hint = الرمز السري، مثلا { $example }، أو الأرقام الستة للرسالة القصيرة ما دامت صالحة.
mandate-done = ما تم القيام به باسمكم
mandate-done-nothing = لم يتم القيام بأي شيء بهذا التوكيل.
mandate-done-number = الرقم: { $number }
mandate-done-follow = لتتبع شكاية يلزم رقمها والرمز السري لوصلها. لا يظهر هذا الرمز هنا: تجدونه في الوصل الذي يسلمه لكم من أدخل الشكاية، وفي الرسالة التي توصلتم بها إن أعطيتم بريدا إلكترونيا أو رقم هاتف.
mandate-done-follow-link = تتبع شكاية
mandate-done-earlier = إظهار ما تم قبل ذلك
mandates-own = توكيلاتي
mandates-own-lead = من يمكنه أن ينوب عنكم، وما تم القيام به.
mandates-own-empty-title = لا أحد ينوب عنكم
mandates-own-empty-text = تظهر هنا التوكيلات المحررة ببريدكم الإلكتروني.
mail-mandate-asked-subject = هل توافقون؟ التوكيل { $reference }
mail-mandate-asked-body =
    { $writer ->
        [relay] يقترح { $officer }، وهو وسيط وليس موظفا بالإدارة، أن ينوب عنكم لدى الإدارة التالية: { $tenant }.
       *[officer] يقترح { $officer } أن ينوب عنكم ({ $tenant }).
    }

    الأعمال: { $acts }
    المدة: { $duration }

    لا يتم القيام بأي شيء ما لم تقولوا نعم. أجيبوا هنا بالمرجع والرمز:
    { $link }

    المرجع: { $reference }
    الرمز السري: { $code }

    لا تعطوا الرمز لأحد، ولا حتى لمن حرر التوكيل. إذا لم تطلبوا شيئا فأجيبوا بلا، أو اتركوا 72 ساعة تمر. والرمز نفسه ينهي التوكيل في أي وقت.
mail-mandate-signed-subject = توكيلكم { $reference } ساري المفعول
mail-mandate-signed-body =
    { $writer ->
        [relay] وقعتم توكيلا أمام { $officer }، وهو وسيط وليس موظفا بالإدارة. ويسري لدى الإدارة التالية: { $tenant }.
       *[officer] وقعتم توكيلا أمام { $officer } ({ $tenant }).
    }

    الأعمال: { $acts }
    المدة: { $duration }

    يمكنكم إنهاؤه في أي وقت، هنا، بالمرجع والرمز:
    { $link }

    المرجع: { $reference }
    الرمز السري: { $code }

    إذا لم توقعوا شيئا فأنهوه فورا وأخبروا الإدارة.

mandate-act-submit = تقديم شكاية
mandate-begin-submit = تقديم شكاية نيابة عن { $name }
mandate-act-follow = تتبع الشكايات المقدمة بهذا التوكيل
mandate-begin-follow = تتبع شكايات { $name }
acting-for-title = تنوبون عن { $name }
acting-for-text = ستكون الشكاية شكاية هذا الشخص، ويظهر فيها اسمكم بصفتكم من أدخلها. اقرؤوا عليه ما تكتبون.
entered-by = الإدخال
entered-by-for = أدخلها { $by } نيابة عن { $name }
entered-by-relay-for = أدخلها الوسيط { $by } نيابة عن { $name }
mandate-complaints = شكايات { $name }
mandate-complaints-empty-title = لا توجد أي شكاية
mandate-complaints-empty-text = يظهر هنا ما يقدم بهذا التوكيل.

opened-title = من اطلع على ملفكم
opened-none = لم يسجل إلى الآن أي اطلاع من موظف؛ وكل اطلاع سيظهر هنا.
opened-lead = سطر لكل موظف ولكل ساعة، مع صفته والسبب.
opened-by-former = موظف لم يعد يعمل هناك
opened-in-charge = معالجة الشكاية
opened-assign = توزيع الشكايات على الموظفين
opened-read = مراقبة الشكايات وتتبعها
opened-mandate = مساعدة بموجب توكيلكم
opened-when = متى
opened-who = من
opened-why = لماذا
journal = من اطلع على ملفاتي
journal-lead = كل اطلاع لموظف على أحد ملفاتكم، في جميع الإدارات: من هو، وبأي دور، ولماذا.
journal-empty-title = لا يوجد أي اطلاع
journal-empty-text = بمجرد أن يطلع موظف على ملف قدمتموه بحسابكم يظهر ذلك هنا.

companies = مقاولاتي
companies-lead = تصرفوا باسم مقاولة، وحددوا من يمكنه ذلك أيضا.
companies-empty-title = لا توجد أي مقاولة
companies-empty-text = صرحوا بمقاولتكم أدناه، أو اطلبوا من مسيرها أن يدعوكم.
company-ice = التعريف الموحد للمقاولة
company-ice-hint = الأرقام الخمسة عشر للتعريف الموحد للمقاولة.
company-ice-wrong = هذا ليس تعريفا موحدا: يتكون من 15 رقما ويمكن التحقق من الرقمين الأخيرين. قارنوا مع شهادتكم.
company-name = اسم المقاولة
company-name-missing = أدخلوا اسم المقاولة.
company-known = هذه المقاولة مسجلة من قبل. اطلبوا من أحد مسيريها أن يدعوكم.
company-declare = التصريح بمقاولة
company-declare-text = تتحقق المنصة، بناء على وثيقة، من أنكم تمثلونها. إلى ذلك الحين لا يمكن القيام بأي شيء باسمها.
company-declare-send = تصريح
company-declared = سجل التصريح، وهو في انتظار تحقق المنصة.
company-pending = في انتظار التحقق
company-confirmed = تم التحقق
company-refused = مرفوضة
company-ground = سبب الرفض
company-right-act = يمكنه التصرف باسمها.
company-right-manage = يمكنه تحديد من يتصرف.
company-right-both = يمكنه التصرف باسمها وتحديد من يتصرف.
company-from = منذ { $from }.
company-from-to = من { $from } إلى { $to }.
company-take = قبول
company-decline = رفض
company-taken = يمكنكم الآن التصرف باسم هذه المقاولة.
company-declined = رفضت الدعوة.
company-people = من يتصرف باسم { $name }
company-who = الشخص
company-rights = الصلاحيات
company-end = سحب
company-right-offered = مدعو
company-right-holds = ساري المفعول
company-right-later = لاحقا
company-right-ended = انتهت هذه الصلاحية.
company-last-manager = يجب أن يبقى مسير واحد دون تاريخ انتهاء. امنحوا أولا هذه الصلاحية لشخص آخر.
company-invite = دعوة شخص
company-invite-hint = بريد حساب الشخص: سيجد فيه الدعوة.
company-valid-from = ابتداء من
company-valid-to = إلى غاية
company-valid-to-hint = اليوم الأخير محسوب. فارغ: إلى أن ينهيها أحد.
company-from-wrong = اختاروا اليوم أو يوما لاحقا.
company-to-wrong = اختاروا يوما لا يسبق اليوم الأول.
company-invite-send = إرسال الدعوة
company-invited = الدعوة في طريقها إلى { $email }.
companies-platform = مقاولات في انتظار التحقق
companies-platform-lead = أكدوا بعد الاطلاع على وثيقة تثبت أن الشخص يمثل المقاولة.
companies-platform-empty-title = لا شيء للتحقق منه
companies-platform-empty-text = تظهر هنا المقاولات المصرح بها.
company-declared-on = صرح بها يوم { $date }:
company-ground-label = الوثيقة المطلع عليها أو سبب الرفض
company-ground-missing = اذكروا الوثيقة التي اطلعتم عليها، أو سبب الرفض: سيقرؤه الشخص.
company-confirm = تأكيد
company-refuse = رفض
company-confirmed-done = تم تأكيد المقاولة.
company-refused-done = رفض التصريح.
mail-company-invited-subject = دعوة للتصرف باسم { $company }
mail-company-invited-body = يقترح عليكم { $name } أن تتصرفوا باسم المقاولة { $company }.

    سجلوا الدخول بهذا البريد الإلكتروني ثم اقبلوا أو ارفضوا هنا:
    { $link }
mail-company-confirmed-subject = تم تأكيد { $company }
mail-company-confirmed-body = يمكنكم التصرف باسم المقاولة { $company } وتحديد من يمكنه ذلك أيضا:
    { $link }
mail-company-refused-subject = { $company }: رفض التصريح
mail-company-refused-body = رفض التصريح بالمقاولة { $company }.

    السبب: { $ground }

    يمكنكم التصريح بها من جديد عندما يزول هذا السبب:
    { $link }
complaint-as = باسم من؟
complaint-as-self = باسمي الخاص
complaint-as-ended = لم يعد بإمكانكم التصرف باسم هذه المقاولة: لم يرسل أي شيء. اسألوا أحد مسيريها أو اختاروا اسمكم الخاص.
made-for-company = { $by } باسم المقاولة { $name }

support = دعم المنصة
support-lead = لا يمكن لأحد من المنصة أن يقرأ هنا إلا برقم طلب وبموافقتكم، لمدة 30 دقيقة، دون تغيير أي شيء. كل صفحة يراها تسجل في السجل.
support-empty-title = لا يوجد أي طلب
support-empty-text = لم يطلب أحد من المنصة أن يقرأ هنا.
support-asked = في انتظار الموافقة
support-asked-there = في انتظار موافقة الإدارة
support-granted = مفتوح
support-refused = مرفوض
support-ended = منته
support-asked-at = طلب في
support-until = إلى غاية { $until }، ثم يغلق الولوج من تلقاء نفسه.
support-decided = قرر ذلك { $name }.
support-grant = السماح بالقراءة لمدة 30 دقيقة
support-refuse = رفض
support-end = إغلاق الولوج
support-take-back = سحب الطلب
support-granted-done = فتح الولوج للقراءة لمدة 30 دقيقة.
support-refused-done = رفض الطلب.
support-ended-done = أغلق الولوج.
support-platform-lead = القراءة في مكتب إدارة برقم طلب وبموافقة مديرها: 30 دقيقة، دون تغيير أي شيء، وتسجل كل صفحة في سجلها.
support-platform-empty = لم تطلبوا القراءة في أي إدارة.
support-ask = طلب ولوج
support-administration = الإدارة (عنوانها)
support-administration-wrong = لا توجد إدارة بهذا العنوان. انسخوه من صفحتها.
support-ticket = رقم طلب الدعم
support-ticket-wrong = أدخلوا رقم الطلب: من 3 إلى 40 حرفا ورقما وشرطة.
support-ask-send = إرسال الطلب
support-asked-done = أرسل الطلب إلى المدير.
support-banner = ولوج دعم من طرف { $name }، الطلب { $ticket }: قراءة فقط إلى غاية { $until }. كل صفحة تسجل في السجل.
opened-by-support = دعم المنصة
opened-support = دعم من المنصة بموافقة الإدارة
mail-support-asked-subject = الدعم: طلب ولوج ({ $ticket })
mail-support-asked-body = يطلب { $name } من المنصة أن يقرأ في المكتب لمدة 30 دقيقة، للطلب { $ticket }.

    اسمحوا أو ارفضوا هنا. دون جواب خلال 24 ساعة يسقط الطلب.
    { $link }

# Mandates by signature: the paper, the second person, the slip with the code; and mandates that end with a trial.
mandate-to-compare = في انتظار المطابقة
mandate-rejected = غير مؤكَّد
mandate-waits-comparison = سُلّمت الورقة الموقَّعة. لشخص ثانٍ من الإدارة سبعة أيام لمطابقتها؛ ولا يمكن فعل شيء بموجب التوكيل قبل ذلك.
mandate-waits-comparison-yours = الورقة الموقَّعة في انتظاركم. افتحوها وقارنوها بما يقوله التوكيل ثم أجيبوا أدناه.
mandate-waits-slip = لا يمكن إخبار هذا الشخص بأي رسالة. اطبعوا الورقة التي تحمل الرمز وسلّموها له ثم أشيروا إلى ذلك هنا.
mandate-document = وثيقة الهوية التي اطُّلع عليها
mandate-document-hint = انظروا إلى الوثيقة نفسها لا إلى نسخة منها.
mandate-document-missing = اختاروا وثيقة الهوية التي اطّلعتم عليها.
mandate-document-last = آخر أربعة أحرف من رقمها
mandate-document-last-hint = لا تكتبوا الرقم كاملا أبدا: أربعة أحرف تكفي للمطابقة.
mandate-document-last-wrong = أدخلوا بالضبط آخر أربعة أحرف أو أرقام من رقم الوثيقة.
mandate-document-seen = { $document }، ينتهي رقمها بـ { $last }
mandate-by-at = { $name }، { $at }
mandate-scan = سلّم الورقة الموقَّعة
mandate-scan-open = فتح الورقة الموقَّعة
mandate-scan-label = التوكيل الموقَّع
mandate-scan-hint = ملف PDF ممسوح ضوئيا أو صورة يُقرأ فيها التوقيع والنص.
mandate-scan-missing = اختاروا المسح الضوئي أو صورة التوكيل الموقَّع
mandate-scan-type = هذا الملف ليس PDF ولا صورة PNG أو JPEG أو WebP.
mandate-sign-title = التوكيل الموقَّع: { $name }
mandate-sign-lead = اطبعوا التوكيل، وانظروا إلى وثيقة الهوية، واطلبوا من الشخص التوقيع أمامكم، ثم سلّموا الورقة هنا. يطابقها شخص ثانٍ في غضون سبعة أيام.
mandate-handed-in = سُلّمت الورقة الموقَّعة. يطابقها الآن زميل له الحق نفسه، في غضون سبعة أيام.
mandate-handed-in-already = لم يعد هذا التوكيل ينتظر ورقة موقَّعة: لم يُسلَّم شيء من جديد. ترون أدناه وضعه الحالي.
mandate-compare = مطابقة الورقة الموقَّعة
mandate-compare-how = يجب أن تكون الورقة موقَّعة وأن تحمل المرجع والاسم والأعمال والمدة التي تقرؤونها هنا، دون شطب أو إضافة. يظهر اسمكم بجانب جوابكم، ويُسجَّل كل فتح للورقة.
mandate-compare-question = هل الورقة مطابقة؟
mandate-compare-right = نعم، إنها مطابقة للتوكيل
mandate-compare-wrong = لا، إنها غير مطابقة
mandate-compare-missing = حددوا ما إذا كانت الورقة مطابقة.
mandate-compare-own = لا يمكن لمن كتب هذا التوكيل أو سلّم ورقته أن يؤكده، ولا لمن حُرّر لأجله: يجب أن يقوم بذلك زميل له الحق نفسه.
mandate-compare-open-first = افتحوا أولا الورقة الموقَّعة: الجواب يخص ما قرأتموه فيها. افتحوها في هذه الصفحة ثم أجيبوا.
mandate-compared-yours = أنتم من طابق الورقة الموقَّعة لهذا التوكيل: لا تعملون بموجبه. يقوم بذلك زميل له الحق نفسه.
mandate-relay-alone = مُنح هذا التوكيل إلى الوسيط الذي حرره: هو وحده يعمل بموجبه. إذا أراد الشخص أن تنوب الإدارة عنه فحرروا معه توكيلا جديدا.
mandate-compare-send = تسجيل الجواب
mandate-compared-by = طابقها
mail-mandate-compare-subject = توكيل في انتظار المطابقة
mail-mandate-compare-body = ورقة موقَّعة لتوكيل تنتظر أن يطابقها شخص ثانٍ، في أجل أقصاه { $until }.

    تجدونها هنا:
    { $link }
mandate-reason = سبب الرفض
mandate-reason-hint = ضروري إذا كانت الورقة غير مطابقة: سيقرؤه زميلكم.
mandate-reason-missing = اذكروا في 500 حرف على الأكثر لماذا الورقة غير مطابقة.
mandate-rejected-done = سُجّل جوابكم: لا يدخل التوكيل حيز التنفيذ. إذا رغب الشخص في ذلك، فاكتبوا معه توكيلا جديدا.
mandates-to-compare = في انتظار مطابقتكم
mandates-to-compare-lead = سلّم زملاء هذه الأوراق الموقَّعة. ما لا يطابقه أحد في الأجل يسقط.
mandates-all-of-them = كل التوكيلات
mandate-event-compared = طوبقت الورقة وأُكِّدت
mandate-event-rejected = لم تؤكَّد الورقة
mandate-event-paper-given = سُلّمت الورقة التي تحمل الرمز
mandate-refusal-signed = لم يطابق زميل بعدُ الورقة الموقَّعة لهذا التوكيل: لم يُرسل شيء. انتظروا تأكيده.
mandate-refusal-rejected = لم تؤكَّد الورقة الموقَّعة لهذا التوكيل: لم يُرسل شيء. إذا رغب الشخص في ذلك، فاكتبوا معه توكيلا جديدا.
mandate-code-later = الرمز السري الذي ينهي التوكيل لا يوجد في هذه الورقة. يتوصل به الشخص بالبريد الإلكتروني أو برسالة قصيرة أو في ورقة مستقلة عند دخول التوكيل حيز التنفيذ.
mandate-signed-where = المكان والتاريخ
mandate-slip-title = توكيلكم ساري المفعول: احتفظوا بهذه الورقة
mandate-slip-lead = اطبعوا هذه الورقة وسلّموها للشخص. هي وحدها تحمل الرمز الذي ينهي به التوكيل.
mandate-rights-counter = يمكنكم أيضا إنهاؤه في شباك الإدارة المذكورة أعلاه، دون الرمز.
mandate-slip-print = طباعة الورقة التي تحمل الرمز
mandate-slip-give = سلّمت هذه الورقة للشخص
mandate-slip-is-given = توصل الشخص بالورقة التي تحمل الرمز، ولن يُعرض الرمز بعد الآن. إذا أضاعها، فأنهوا التوكيل واكتبوا معه توكيلا جديدا.
mandate-slip-given = سلّم الورقة التي تحمل الرمز
mandate-slip-done = سُجّل أن الشخص توصل بالورقة التي تحمل الرمز.
mail-mandate-ended-subject = انتهت وكالتكم { $reference }
mail-mandate-ended-body = لم تعد { $tenant } تجرب ديوان. انتهى التوكيل { $reference } الذي كان موظفوها يتصرفون به باسمكم: لا يمكن لأحد استعماله بعد الآن.

    ليس عليكم فعل شيء.

# Who opened a file, by name.
opened-by-member = { $name }، { $roles }
opened-by-delegation = { $name }، { $roles }، بتفويض من { $giver }
opened-by-former-named = { $name }، لم يعد يعمل هناك
opened-by-support-named = { $name }، من دعم المنصة
opened-by-program = { $who }، بواسطة برنامج
opened-by-program-named = { $who }، بواسطة برنامج ({ $token })
