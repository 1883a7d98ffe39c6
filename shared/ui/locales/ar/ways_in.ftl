# Other ways to sign in, and one’s own account.
ways-title = طرق أخرى لتسجيل الدخول
ways-national = الهوية الوطنية
ways-national-button = تسجيل الدخول بالهوية الوطنية
ways-administration-link = تسجيل الدخول بحساب إدارتي
ways-administration-title = تسجيل الدخول بحساب إدارتكم
ways-administration-lead = اكتبوا عنوانكم المهني. إذا كانت لإدارتكم خدمة تسجيل دخول خاصة بها، فسنوجهكم إليها.
ways-administration-unknown = لا نعرف إدارة لها خدمة تسجيل دخول خاصة بهذا العنوان. تحققوا من العنوان، أو سجلوا الدخول بكلمة المرور.
ways-continue = متابعة
ways-other = تسجيل الدخول بطريقة أخرى
ways-routed-title = إدارتكم تتكفل بتسجيل دخولكم
ways-routed-lead = يتم تسجيل دخول أصحاب هذا العنوان لدى { $provider }. لا نطلب منكم أي كلمة مرور هنا.
ways-routed-button = المتابعة لدى { $provider }
ways-provider-down = { $provider } لا يستجيب الآن. حاولوا بعد بضع دقائق، أو سجلوا الدخول بطريقة أخرى.
ways-provider-expired = انتهت صلاحية محاولة تسجيل الدخول هذه، أو بدأت في متصفح آخر. ابدؤوا من جديد من هذه الصفحة.
ways-provider-cancelled = لم يكتمل تسجيل الدخول لدى الجهة المختارة. حاولوا مجددا، أو سجلوا الدخول بطريقة أخرى.
ways-provider-refused = تعذر التحقق من الجواب الوارد من خدمة تسجيل الدخول، فلم يفتح أي حساب. ابدؤوا من جديد؛ وإن تكرر الأمر فسجلوا الدخول بطريقة أخرى.
ways-provider-disabled = هذا الحساب موقوف. اتصلوا بإدارتكم أو بالدعم لمعرفة السبب.
ways-first-title = أول زيارة بهذه الهوية
ways-first-lead = أثبتتم هويتكم لدى { $provider }. لم تربط هذه الهوية بعد بأي حساب هنا.
ways-first-known = يوجد هنا حساب بعنوانكم { $email }. سجلوا الدخول إليه مرة واحدة لربطه بهذه الهوية.
ways-first-no-email = لم يقدم { $provider } عنوانا إلكترونيا مثبتا. أنشئوا أولا حسابا بعنوانكم، ثم ارجعوا لربطه.
ways-first-new = ليس لي حساب هنا
ways-first-email = سينشأ حسابكم بالعنوان { $email }.
ways-name = الاسم الكامل
ways-name-missing = اكتبوا اسمكم، في 200 حرف على الأكثر.
ways-first-make = إنشاء حسابي
ways-first-old = لي حساب هنا
ways-first-old-text = سجلوا الدخول إليه مرة واحدة: ثم تصلحان معا لفتحه.
ways-first-sign-in = تسجيل الدخول إلى حسابي
ways-link-title = ربط هذه الهوية بحسابكم
ways-link-lead = أثبتتم هويتكم لدى { $provider }، وأنتم الآن في حساب { $email }. هل تريدون أن تفتح هذه الهوية هذا الحساب من الآن فصاعدا؟
ways-link-button = ربط { $provider }
ways-link-no = لا، ليس هذا حسابي
ways-linked = تم الربط: يمكنكم من الآن تسجيل الدخول بواسطة { $provider }.
ways-farewell = سنوجهكم إلى { $provider } لتسجيل الخروج هناك أيضا، حتى لا يدخل من يستعمل هذا الجهاز بعدكم.
ways-farewell-button = تسجيل الخروج من { $provider }
ways-farewell-no = البقاء هنا
ways-email-title = تسجيل الدخول برابط عبر البريد الإلكتروني
ways-email-lead = اكتبوا عنوانكم: نرسل إليه رابطا صالحا لمرة واحدة. إن لم يكن لكم حساب، أنشأه لكم الرابط.
ways-email-wrong = اكتبوا عنوانا إلكترونيا صحيحا، مثل name@example.ma.
ways-send-link = إرسال الرابط
ways-too-many = أرسلنا عدة رسائل إلى هذا العنوان. حاولوا من جديد بعد { $minutes ->
    [one] دقيقة واحدة
   *[other] { $minutes } دقيقة
}، أو سجلوا الدخول بطريقة أخرى.
ways-sign-up-link = إنشاء حساب بكلمة مرور
ways-forgotten-title = نسيت كلمة المرور
ways-forgotten-lead = اكتبوا عنوان حسابكم: نرسل إليه رابطا لاختيار كلمة مرور أخرى.
sent-title = تفقدوا بريدكم
sent-lead = إذا كان ذلك ممكنا بهذا العنوان، فقد أرسلنا إليه رسالة فيها رابط. افتحوه خلال 15 دقيقة.
sent-code = إذا فتحتم الرابط في جهاز أو متصفح آخر، فسيطلب منكم هذا الرمز. لا تعطوه لأحد.
sent-nothing = لم تصلكم أي رسالة؟ تحققوا من البريد غير المرغوب فيه ومن كتابة العنوان، ثم اطلبوا رسالة أخرى.
sign-up-title = إنشاء حساب
sign-up-lead = حساب واحد لجميع الإدارات. لستم بحاجة إليه لتقديم شكاية أو تتبعها.
sign-up-submit = متابعة
sign-up-have-one = لي حساب: تسجيل الدخول
proof-sign-in-title = تأكيد تسجيل الدخول
proof-sign-in-lead = تسجيل الدخول بالعنوان { $email }.
proof-sign-in-button = تسجيل الدخول
proof-sign-up-title = تأكيد حسابكم
proof-sign-up-lead = حساب جديد بالعنوان { $email }.
proof-sign-up-button = إنشاء حسابي
proof-reset-title = اختيار كلمة مرور أخرى
proof-reset-lead = لحساب { $email }. تنتهي كل الجلسات المفتوحة.
proof-reset-button = حفظ كلمة المرور
proof-reset-done = تم تغيير كلمة المرور. سجلوا الدخول بها.
proof-address-title = تأكيد العنوان الجديد
proof-address-lead = سيصير عنوان حسابكم { $email }.
proof-address-button = تغيير العنوان
proof-code = الرمز الظاهر في المتصفح الأول
proof-code-hint = ستة أرقام، في الصفحة التي طلبتم منها الرابط.
proof-code-wrong = الرمز غير صحيح. انقلوه كما يظهر؛ وبعد خمس محاولات اطلبوا رابطا آخر.
proof-not-you = إن لم تطلبوا هذا، فأغلقوا هذه الصفحة: لا يتغير شيء.
proof-gone-title = هذا الرابط لم يعد صالحا
proof-gone-lead = استعمل من قبل، أو انقضى أجله. اطلبوا رابطا آخر من صفحة تسجيل الدخول.
proof-gone-button = صفحة تسجيل الدخول
profile-email-changed = تم تغيير عنوان حسابكم. أخبرنا العنوان السابق بذلك.
profile-email-taken = لم يتغير العنوان: له حساب آخر. اختاروا عنوانا آخر.
mail-ways-sign-in-subject = رابط تسجيل الدخول
mail-ways-sign-in-body =
    سجلوا الدخول بهذا الرابط، وهو صالح لمرة واحدة ولمدة { $minutes } دقيقة:

    { $link }
mail-ways-sign-up-subject = تأكيد حسابكم
mail-ways-sign-up-body =
    لإنشاء حسابكم، افتحوا هذا الرابط خلال { $minutes } دقيقة:

    { $link }
mail-ways-reset-subject = اختيار كلمة مرور أخرى
mail-ways-reset-body =
    اختاروا كلمة مرور أخرى بهذا الرابط خلال { $minutes } دقيقة:

    { $link }
mail-ways-address-subject = تأكيد عنوانكم الجديد
mail-ways-address-body =
    ليصير هذا عنوان حسابكم، افتحوا هذا الرابط خلال { $minutes } دقيقة، وأنتم مسجلون الدخول:

    { $link }
mail-ways-known-subject = لكم حساب من قبل
mail-ways-known-body =
    طلب إنشاء حساب بعنوانكم، وله حساب من قبل. سجلوا الدخول هنا، أو اطلبوا كلمة مرور أخرى:

    { $link }
mail-ways-not-you = إن لم تطلبوا هذه الرسالة، فتجاهلوها: لا يتغير شيء. لا ترسلوا رابطها إلى أحد.
mail-ways-address-changed = تم تغيير العنوان الإلكتروني لحسابكم: هذه آخر رسالة إلى العنوان السابق.
profile = ملفي الشخصي
profile-lang = لغة الرسائل
profile-lang-hint = اللغة التي نكتب لكم بها.
profile-save = حفظ
profile-saved = تم حفظ ملفكم.
profile-email-title = تغيير العنوان الإلكتروني
profile-email-lead = عنوانكم الحالي: { $email }. نرسل رابطا إلى العنوان الجديد، ولا يتغير شيء قبل فتحه.
profile-email-new = العنوان الجديد
profile-back = العودة إلى ملفي الشخصي
profile-links = خدمات الهوية المرتبطة
profile-links-none = لا توجد خدمة مرتبطة بحسابكم.
profile-link = { $provider }، منذ { $since }
profile-unlink = فك ارتباط { $provider }
profile-unlinked = تم فك الارتباط. يبقى حسابكم مفتوحا بعنوانكم الإلكتروني.
claim-title = إضافة شكاية إلى حسابي
claim-lead = قدمتم شكاية دون تسجيل الدخول؟ اكتبوا رقمها ورمزها السري، فتظهر في فضائكم.
claim-submit = إضافة
claim-done = أضيفت الشكاية { $number } إلى حسابكم.
claim-taken = هذه الشكاية مرتبطة بحساب آخر. تتبعوها برقمها ورمزها.
phone-sign-in-title = تسجيل الدخول برمز عبر الهاتف
phone-sign-in-lead = لمن أثبت رقم هاتفه في ملفه. نرسل رمزا في رسالة قصيرة؛ أما الرابط عبر البريد أو مفتاح المرور فهما آمن.
phone-number = رقم الهاتف
phone-hint = مثلا 0612345678.
phone-send = إرسال الرمز
phone-wrong = اكتبوا رقم هاتف صحيحا، مثل 0612345678.
phone-code-title = اكتبوا الرمز
phone-code-lead = إذا كان ذلك ممكنا بهذا الرقم، فقد أرسلنا إليه ستة أرقام، صالحة لعشر دقائق.
phone-code = الرمز
phone-code-wrong = الرمز غير صحيح، أو انقضى أجله، أو كثرت المحاولات. انقلوه كما ورد، أو اطلبوا رمزا آخر.
phone-own-title = إثبات رقم هاتفي
phone-own-lead = نرسل رمزا إلى الرقم، وبعد كتابته يصلح لتسجيل الدخول.
phone-none = لم تثبتوا أي رقم.
phone-done = تم إثبات رقمكم.
sms-code = ديوان: رمزكم { $code }، صالح لعشر دقائق. لا تعطوه لأحد.
