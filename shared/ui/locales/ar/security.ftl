# The security of one's own account: sessions, password, second step, passkeys.
security = الأمان
security-title = أمان حسابي
security-lead = ما يحمي حسابكم، والأجهزة المفتوح عليها.
security-second-title = الخطوة الثانية
security-second-why = بعد كلمة المرور، رمز أو مفتاح لا يملكه غيركم: من يخمن كلمة مروركم أو يسرقها لا يدخل.
security-onward = العودة إلى الصفحة التي أردتم فتحها
security-codes-none = لم يبق لكم أي رمز احتياطي
security-codes-urge = بدون رموز احتياطية، ضياع هاتفكم يعني ضياع حسابكم. أنشئوا رموزا الآن، في أسفل هذه الصفحة.
security-authenticator = تطبيق المصادقة
security-authenticator-none = تطبيق في هاتفكم يعرض رمزا جديدا كل 30 ثانية. لا تطبيق مرتبط بحسابكم.
security-authenticator-since = يوجد تطبيق مرتبط بحسابكم منذ { $date }.
security-authenticator-add = ربط تطبيق
security-authenticator-replace = ربط تطبيق آخر
security-authenticator-remove = إزالة التطبيق
security-passkeys = مفاتيح المرور
security-passkeys-none = مفتاح المرور يعوض كلمة المرور والخطوة الثانية: يكفي إصبعكم أو وجهكم أو رمز جهازكم. ليس لكم أي مفتاح.
security-passkey-added = أضيف في { $date }.
security-passkey-unused = لم يستعمل قط.
security-passkey-used = استعمل آخر مرة في { $date }.
security-passkey-remove = إزالة
security-passkey-add = إضافة مفتاح مرور
security-passkeys-not-here = لا يمكنكم إضافة مفتاح مرور: هذا الموقع مفتوح بعنوان من أرقام بدل اسمه.
security-passkeys-full = لديكم أكبر عدد ممكن من مفاتيح المرور: أزيلوا واحدا قبل إضافة آخر.
security-codes = الرموز الاحتياطية
security-codes-left = { $count ->
    [zero] لم يبق لكم أي رمز.
    [one] بقي لكم رمز واحد. يستعمل كل رمز مرة واحدة.
    [two] بقي لكم رمزان. يستعمل كل رمز مرة واحدة.
    [few] بقيت لكم { $count } رموز. يستعمل كل رمز مرة واحدة.
    [many] بقي لكم { $count } رمزا. يستعمل كل رمز مرة واحدة.
   *[other] بقي لكم { $count } رمز. يستعمل كل رمز مرة واحدة.
}
security-codes-make = إنشاء رموز جديدة
security-password-title = كلمة المرور
security-password-change = تغيير كلمة المرور
security-password-none = ليس لحسابكم كلمة مرور.
security-password-set = اختيار كلمة مرور
security-sessions-title = أين حسابكم مفتوح
security-sessions-lead = إذا لم تتعرفوا على جهاز، أنهوا جلسته ثم غيروا كلمة المرور.
security-device-unknown = جهاز غير معروف
security-session-this = هذا الجهاز
security-session-opened = فتحت في { $at }.
security-session-seen = استعملت آخر مرة في { $at } (بدقة ساعة).
security-session-methods = فتحت بواسطة:
security-session-end = إنهاء هذه الجلسة
security-sessions-end-others = إنهاء كل الجلسات الأخرى
security-session-ended = تم إنهاء الجلسة.
security-sessions-ended = { $count ->
    [zero] لم تكن أي جلسة أخرى مفتوحة.
    [one] تم إنهاء جلسة أخرى واحدة.
    [two] تم إنهاء جلستين أخريين.
    [few] تم إنهاء { $count } جلسات أخرى.
    [many] تم إنهاء { $count } جلسة أخرى.
   *[other] تم إنهاء { $count } جلسة أخرى.
}
security-method-password = كلمة المرور
security-method-otp = رمز من تطبيق المصادقة
security-method-recovery = رمز احتياطي
security-method-passkey = مفتاح مرور
security-method-email = رابط أرسل بالبريد الإلكتروني
security-method-sms = رمز أرسل برسالة قصيرة
security-method-provider = خدمة هوية أخرى

password-title = تغيير كلمة المرور
password-lead = ستنهى الجلسات الأخرى المفتوحة، وستتلقون رسالة تؤكد ذلك.
password-present = كلمة المرور الحالية
password-new = كلمة المرور الجديدة
password-hint = { $count } حرفا على الأقل. عدة كلمات لا علاقة بينها تكون كلمة مرور جيدة؛ الأرقام والرموز ليست إلزامية.
password-again = كلمة المرور الجديدة مرة أخرى
password-submit = تغيير كلمة المرور
password-changed = تم تغيير كلمة مروركم. أنهيت الجلسات الأخرى.
password-present-wrong = هذه ليست كلمة مروركم الحالية. تحققوا منها وأعيدوا المحاولة.
password-again-differs = كلمتا المرور الجديدتان مختلفتان. اكتبوا الكلمة نفسها مرتين.
password-short = كلمة المرور قصيرة جدا. اختاروا { $count } حرفا على الأقل.
password-long = كلمة المرور طويلة جدا. قصروها.
password-common = يستعمل كثيرون كلمة المرور هذه: إنها من أول ما يجرب. اختاروا عدة كلمات لا علاقة بينها.
password-pattern = كلمة المرور هذه تسلسل أو تكرار أو تاريخ، وذلك سهل التخمين. اختاروا عدة كلمات لا علاقة بينها.
password-own = يمكن تخمين كلمة المرور هذه من اسمكم أو عنوانكم. اختاروا عدة كلمات لا علاقة لها بكم.
password-easy = كلمة المرور هذه سهلة التخمين. أضيفوا كلمة أو كلمتين لا علاقة لهما بالباقي.

confirm-title = أثبتوا أنكم أنتم
confirm-lead = قبل تغيير ما يحمي حسابكم، نتأكد أن لا أحد غيركم أمام جهازكم. يبقى الإثبات صالحا عشر دقائق.
confirm-lead-act = لهذا العمل أثبتوا من جديد أنكم أنتم: نتأكد أن لا أحد غيركم أمام جهازكم. يبقى الإثبات صالحا عشر دقائق.
confirm-passkey = استعمال مفتاح مرور
confirm-code-hint = الأرقام الستة في تطبيقكم، أو رمز احتياطي.
confirm-submit = متابعة
confirm-wrong = كلمة المرور غير صحيحة. تحققوا منها وأعيدوا المحاولة.
confirm-too-many = محاولات كثيرة. انتظروا { $minutes ->
    [zero] قليلا
    [one] دقيقة واحدة
    [two] دقيقتين
    [few] { $minutes } دقائق
    [many] { $minutes } دقيقة
   *[other] { $minutes } دقيقة
} ثم أعيدوا المحاولة، أو سجلوا الخروج ثم الدخول من جديد.
confirm-second-missing = يلزم أولا خطوة ثانية: اربطوا تطبيقا أو أضيفوا مفتاح مرور.
confirm-sign-in-again = ليس لحسابكم كلمة مرور ولا خطوة ثانية. سجلوا الخروج، ثم سجلوا الدخول من جديد، ثم عودوا خلال عشر دقائق.

authenticator-title = ربط تطبيق مصادقة
authenticator-lead = يصلح أي تطبيق للمصادقة (رموز TOTP): تطبيق هاتفكم أو مدير كلمات السر. ثبتوا واحدا إن لم يكن لديكم، ثم اتبعوا هاتين الخطوتين.
authenticator-scan = 1. امسحوا هذا الرمز بالتطبيق
authenticator-qr-label = رمز QR لتطبيق المصادقة
authenticator-type = إذا تعذر مسحه، اكتبوا هذا المفتاح في التطبيق:
authenticator-prove = 2. اكتبوا الرمز الذي يعرضه
authenticator-code-hint = ستة أرقام تتغير كل 30 ثانية.
authenticator-submit = ربط
authenticator-wrong = هذا الرمز غير صحيح أو قديم جدا. اكتبوا الرمز الذي يعرضه التطبيق الآن، وتحققوا من أن ساعة الهاتف مضبوطة.
authenticator-added = تم ربط التطبيق بحسابكم.
authenticator-removed = تمت إزالة التطبيق من حسابكم.
authenticator-again = المفتاح الذي عرض لم يعد صالحا. ابدؤوا من جديد.

codes-title = رموزكم الاحتياطية
codes-lead = إذا ضاع هاتفكم أو مفتاحكم، يأخذ أحد هذه الرموز مكانه. يستعمل كل رمز مرة واحدة.
codes-once = لن تعرض هذه الرموز مرة أخرى أبدا. اطبعوها أو اكتبوها، واحفظوها بعيدا عن هاتفكم.
codes-kept = لقد حفظتها

passkey-title = إضافة مفتاح مرور
passkey-lead = سيطلب جهازكم إصبعكم أو وجهكم أو رمزه، وسيحفظ المفتاح. لا يرسل إلينا أي شيء من ذلك.
passkey-name = اسم هذا المفتاح
passkey-name-hint = للتعرف عليه: « هاتفي »، مثلا.
passkey-name-wrong = أعطوا هذا المفتاح اسما من { $max } حرفا على الأكثر.
passkey-submit = إضافة المفتاح
passkey-none = تتطلب مفاتيح المرور متصفحا حديثا يشغل برامج هذه الصفحة. متصفحكم لا يفعل ذلك: اختاروا وسيلة أخرى.
passkey-failed = لم يعط الجهاز أي مفتاح. أعيدوا المحاولة، أو اختاروا وسيلة أخرى.
passkey-added = تمت إضافة مفتاح المرور.
passkey-removed = تمت إزالة مفتاح المرور.
passkey-not-added = تعذرت إضافة المفتاح: قد يكون موجودا في اللائحة، أو بقيت الصفحة مفتوحة مدة طويلة. أعيدوا المحاولة.
passkey-refused = لا يفتح مفتاح المرور هذا أي حساب هنا. أعيدوا المحاولة، أو اختاروا وسيلة أخرى.

second-title = الخطوة الثانية
second-lead = تمت الخطوة الأولى. أثبتوا مرة أخرى أنكم أنتم.
second-code = الرمز
second-code-hint = الأرقام الستة التي يعرضها تطبيق المصادقة.
second-recovery-code = رمز احتياطي
second-recovery-hint = أحد الرموز التي طبعتموها أو كتبتموها. لن يصلح بعد ذلك.
second-use-app = استعمال تطبيق المصادقة
second-use-recovery = استعمال رمز احتياطي
second-lost = لم يعد لديكم لا تطبيق ولا مفتاح ولا رمز احتياطي؟ توجهوا إلى إدارتكم، وستتحقق من هويتكم.
second-wrong = هذا الرمز غير صحيح أو سبق استعماله. انتظروا الرمز التالي وأعيدوا المحاولة.
second-expired = مر وقت طويل منذ الخطوة الأولى. ابدؤوا من جديد.

sign-in-passkey-title = بدون كلمة مرور
sign-in-passkey = الدخول بمفتاح مرور

mail-security-subject = أمان حسابكم
mail-security-password-changed = تم تغيير كلمة مرور حسابكم، وأنهيت جلساته الأخرى.
mail-security-factor-added = أضيفت إلى حسابكم وسيلة لإثبات أنكم أنتم (تطبيق مصادقة أو مفتاح مرور).
mail-security-factor-removed = أزيلت من حسابكم وسيلة لإثبات أنكم أنتم (تطبيق مصادقة أو مفتاح مرور).
mail-security-codes-made = أنشئت رموز احتياطية جديدة لحسابكم. الرموز السابقة لم تعد صالحة.
mail-security-code-used = استعمل رمز احتياطي لحسابكم.
mail-security-guessed = يعرف شخص ما كلمة مروركم، وقد فشل عدة مرات في الخطوة الثانية. يبقى حسابكم مغلقا أمامه، لكن غيروا كلمة المرور.
mail-security-when = كان ذلك في { $at }.
mail-security-not-you = إذا لم تكونوا أنتم، أنهوا الجلسات الأخرى وغيروا كلمة المرور هنا: { $link }

error-proof-title = أثبتوا من جديد من أنتم
error-proof-text = للمتابعة، أثبتوا مرة أخرى أنكم أنتم.
error-proof-next = افعلوا ذلك في صفحة أمان حسابكم، ثم أعيدوا المحاولة.
error-second-factor-title = تلزمكم خطوة ثانية
error-second-factor-text = للعمل هنا، يجب أن تكون لحسابكم خطوة ثانية. اربطوا تطبيقا أو أضيفوا مفتاح مرور، ثم عودوا.
error-second-factor-next = أضيفوها في صفحة أمان حسابكم.
mail-security-linked = رُبط حسابكم بخدمة دخول خارجية.
