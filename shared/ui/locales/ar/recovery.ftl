# The way back for who lost every means of signing in.
recovery-desk-title = لم تبق أي وسيلة للدخول
recovery-desk-what = فقد هذا الشخص كلمة مروره وخطوته الثانية؟ أكدوا هويته، فيتوصل بما يلزم لاختيار غيرهما.
recovery-desk-open = استعادة الدخول
recovery-desk-of = استعادة دخول { $name }
recovery-desk-lead = أنتم تضمنون شخصا حاضرا أمامكم. لا يتغير شيء في حسابه قبل أن يفتح الرابط.
recovery-step-first = إذا كان هناك مدير آخر، فعليه أن يوافق.
recovery-step-second = يتوصل الشخص برسالة. طوال 24 ساعة لا يعمل الرابط بعد، ويمكنه إيقاف كل شيء.
recovery-step-third = ثم يختار كلمة مرور ويربط تطبيق مصادقة جديدا، معا في آن واحد. وتبطل الوسائل القديمة وتنهى جميع الجلسات.
recovery-seen = رأيت { $name } شخصيا وتحققت من هويته.
recovery-seen-hint = لا بالهاتف ولا برسالة. يسجل اسمكم والوثيقة التي تحققتم منها في السجل.
recovery-seen-missing = ضعوا علامة هنا فقط إذا رأيتم الشخص ووثيقته. وإلا فانتظروا حتى تروه.
recovery-checked = الوثيقة التي تم التحقق منها
recovery-card = البطاقة الوطنية للتعريف
recovery-passport = جواز السفر
recovery-permit = سند الإقامة
recovery-checked-missing = اختاروا الوثيقة التي تحققتم منها.
recovery-email = عنوان إرسال الرابط
recovery-email-other = عنوان بريد إلكتروني آخر
recovery-email-hint = فقط إذا لم يعد الشخص يقرأ عنوان حسابه. ويخبر العنوان القديم أيضا.
recovery-email-alone = لا يمكن لمدير وحده أن يرسل الرابط إلى عنوان آخر. اتركوا هذه الخانة فارغة: يرسل الرابط إلى عنوان الحساب.
recovery-start = استعادة الدخول
recovery-started = تم تسجيل الطلب.
recovery-started-by = أكد الهوية
recovery-started-at = بتاريخ
recovery-approved-by = وافق
recovery-approve = موافقة
recovery-approved = لقد وافقتم. وتم إخبار الشخص.
recovery-stop = إيقاف
recovery-stopped = تم الإيقاف. لم يتغير شيء في الحساب.
recovery-asked = في انتظار موافقة مدير آخر.
recovery-waits = سيعمل الرابط ابتداء من { $at }. ويمكن للشخص الإيقاف قبل ذلك.
recovery-usable = الرابط يعمل إلى غاية { $until }.
recovery-open-already = هناك طلب جار لهذا الحساب. انتظروا حتى ينتهي.
recovery-not-possible = هذا غير ممكن هنا
recovery-not-self = لا أحد يضمن نفسه. اطلبوا ذلك من مدير آخر.
recovery-not-operator = هذا الشخص يدير المنصة. لا يمكن استعادة دخوله من إدارة: توجهوا إلى المنصة.
recovery-not-disabled = هذا الحساب معطل. توجهوا إلى المنصة.
recovery-not-elsewhere = يعمل هذا الشخص أيضا في إدارة أخرى، وحسابه يفتح مكتبها. ادعوه من جديد بعنوان آخر: سيكون له حساب جديد بالأدوار التي تعطونها له.
recovery-own-title = شخص يطلب استعادة الدخول إلى هذا الحساب
recovery-own-text = أكدت إدارة هوية شخص لهذا الحساب. ابتداء من { $at } سيمكنه تغيير كلمة المرور والخطوة الثانية. إن لم تكونوا أنتم، فأوقفوه.
recovery-own-stop = لست أنا: إيقاف
recovery-stop-title = إيقاف استعادة الدخول
recovery-stop-nothing = لا شيء لإيقافه: تم إيقافه أو انتهى. إذا كان شخص آخر يستعمل حسابكم، فأخبروا إدارتكم.
recovery-link-title = استعادة الدخول إلى حسابكم
recovery-link-early = سيعمل هذا الرابط ابتداء من { $at }. احتفظوا بالرسالة وعودوا في ذلك الوقت.
recovery-link-lead = أحضروا هاتفكم: ستختارون كلمة مرور وتربطون تطبيق مصادقة. ستبطل الوسائل القديمة.
recovery-link-begin = ابدؤوا
recovery-link-choose = اختاروا كلمة مرور واكتبوا الرمز
recovery-link-submit = استعادة الدخول
recovery-done-lead = تمت استعادة الدخول. سجلوا الدخول بكلمة المرور الجديدة وبالتطبيق.
mail-security-recovered = تمت استعادة الدخول إلى حسابكم: له كلمة مرور جديدة وخطوة ثانية جديدة. القديمة لم تعد صالحة.
mail-recovery-subject = استعادة الدخول إلى حسابكم
mail-recovery-body = أكد { $by } ({ $tenant }) هويتكم لاستعادة الدخول إلى حسابكم.

    يعمل هذا الرابط من { $at } إلى { $until }. ليكن هاتفكم قريبا منكم:
    { $link }

    إذا لم تطلبوا شيئا، فأوقفوا كل شيء هنا:
    { $stop }
mail-recovery-before-subject = شخص يطلب استعادة الدخول إلى حسابكم
mail-recovery-before-body = أكد { $by } ({ $tenant }) هوية لاستعادة الدخول إلى حسابكم، وأرسل الرابط إلى عنوان آخر. سيعمل ابتداء من { $at }.

    إن لم تكونوا أنتم، فأوقفوا كل شيء هنا:
    { $stop }
mail-recovery-asked-subject = موافقة منتظرة: { $name }
mail-recovery-asked-body = أكد { $by } هوية { $name } لاستعادة الدخول إلى حسابه ({ $tenant }). يجب أن يوافق مدير ثان أو أن يوقف الطلب:
    { $link }
lost-title = لم أعد أستطيع الدخول
lost-lead = لا أحد، لا عندنا ولا في إدارة، يعرف كلمات مروركم ولا رموزكم. هذا ما هو ممكن.
lost-one-title = ما زالت لديكم وسيلة
lost-one-text = نسيان شيء واحد يعالج عبر الإنترنت.
lost-password = نسيت كلمة المرور، لكن لدي الخطوة الثانية أو رمز احتياطي.
lost-codes = لدي كلمة المرور ورمز احتياطي.
lost-officer-title = تعملون في إدارة
lost-officer-text = توجهوا إلى مدير في مصلحتكم بوثيقة هوية. يمكنه طلب استعادة دخولكم: تختارون كلمة مرور وتربطون تطبيقا جديدا بعد 24 ساعة.
lost-citizen-title = أنتم مرتفق
lost-citizen-text = الحساب القديم الذي فقدت جميع وسائله يبقى مغلقا. أما إجراءاتكم فتستمر:
lost-citizen-account = افتحوا حسابا جديدا بعنوان تقرؤونه.
lost-citizen-sign-up = إنشاء حساب
lost-citizen-code = أضيفوا إليه شكاياتكم برقمها ورمزها السري الموجودين في الوصل.
lost-citizen-desk = بدون الرمز، توجهوا إلى شباك الإدارة بوثيقة هوية: تخبركم بوضع ملفكم ويمكنها أن تتصرف باسمكم بموافقتكم.
lost-why = لا نعيد فتح حساب بمجرد رسالة: وإلا أمكن لكل من يقرأ بريدكم أن يأخذه.

# Consent to a mandate by SMS.
mandate-consent-sms = يجيب برسالة نصية قصيرة
mandate-consent-sms-hint = يتوصل في هاتفه برمز من ستة أرقام ويقوله لكم، أو يجيب بنفسه على العنوان الموجود في الرسالة. الرمز صالح 15 دقيقة.
mandate-consent-needs-phone = للتوصل برسالة نصية يحتاج الشخص إلى رقم هاتف. وإلا فاختاروا التوقيع.
mandate-consent-trial = خلال التجربة لا ترسل أي رسالة نصية. اختاروا التوقيع.
mandate-sms-sent = ترسل الرسالة النصية إلى هاتف الشخص. الرمز صالح 15 دقيقة.
mandate-waits-sms = لم يجب الشخص بعد على الرسالة النصية. إذا كان موافقا قال لكم الرمز؛ وإلا فلا تطلبوه منه.
mandate-sms-code = الرمز الذي يقوله لكم الشخص
mandate-sms-code-hint = ستة أرقام. لا تقرؤوا هاتفه بأنفسكم.
mandate-sms-confirm = الشخص موافق
mandate-sms-again = إرسال رمز آخر
mandate-sms-wrong = هذا الرمز غير صحيح، أو مرت 15 دقيقة. اطلبوه مرة أخرى أو أرسلوا رمزا آخر.
mandate-event-confirmed-told = أعطيت الموافقة برمز الرسالة النصية، كتبه الموظف
sms-mandate-asked = { $tenant }: يطلب { $officer } التصرف باسمكم: { $acts }. المدة { $duration }. إن قبلتم فقولوا له الرمز { $code } (15 د). للقراءة أو الرفض أو الإنهاء: { $link }
sms-mandate-acts = { $count } إجراءات
sms-mandate-agreed = { $tenant }: وكالتكم سارية إلى { $until }. لإنهائها في أي وقت: { $link } الرمز السري: { $code }

# Each role with its unit.
people-role = الدور
people-role-where = أين يسري الدور: { $role }

# What was sent with a proved address.
gather-title = شكايات قد تكون لكم
gather-text = { $count ->
        [one] أرسلت شكاية واحدة دون تسجيل الدخول بعنوانكم أو برقمكم المؤكد. هل تضاف إلى حسابكم؟
        [two] أرسلت شكايتان دون تسجيل الدخول بعنوانكم أو برقمكم المؤكد. هل تضافان إلى حسابكم؟
        [few] أرسلت { $count } شكايات دون تسجيل الدخول بعنوانكم أو برقمكم المؤكد. هل تضاف إلى حسابكم؟
       *[other] أرسلت { $count } شكاية دون تسجيل الدخول بعنوانكم أو برقمكم المؤكد. هل تضاف إلى حسابكم؟
    }
gather-add = { $count ->
        [two] إضافتهما إلى حسابي
       *[other] إضافتها إلى حسابي
    }
gather-done = { $count ->
        [0] لم يبق شيء لإضافته.
        [one] أضيفت شكاية واحدة إلى حسابكم.
        [two] أضيفت شكايتان إلى حسابكم.
        [few] أضيفت { $count } شكايات إلى حسابكم.
       *[other] أضيفت { $count } شكاية إلى حسابكم.
    }
