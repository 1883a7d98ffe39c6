# Administrations: joining, setting up, going live.
trial-notice = { $name } في طور تجربة ديوان. لا يرسل الشكايات إلا فريقها، والرسائل لا تصل إلا إليه.
tenant-unnamed = إدارة في طور الاستعداد
join-title = إشراك إدارتكم
join-lead = ابحثوا عن الإدارة التي تعملون بها. في دقائق قليلة يستطيع فريقكم تجربة كل شيء، وقبل انطلاق الخدمة لا يرى الصفحة التي تهيئونها أحد غيره.
join-search-label = اسم الإدارة أو المكان
join-search-none = لا توجد إدارة بهذا الاسم. جربوا جزءا من الاسم أو اسم المكان. إن كانت إدارتكم غير موجودة فأخبرونا أسفله.
join-take = هذه إدارتي
join-taken = مشاركة
join-taken-text = اطلبوا من مديريها دعوتكم.
join-taken-see = زيارة صفحتها
join-steps-title = كيف يتم ذلك
join-step-find = ابحثوا عن إدارتكم في القائمة.
join-step-prove = أثبتوا عنوانكم المهني برمز يصلكم بالبريد الإلكتروني.
join-step-sign = أودعوا الاتفاقية الموقعة بصيغة PDF.
join-step-try = جربوا مع فريقكم، وأكملوا القائمة، ثم اطلبوا انطلاق الخدمة.
join-who-title = من أنتم؟
join-name = اسمكم
join-position = صفتكم
join-position-hint = مثلا: مدير المصالح
join-email = بريدكم الإلكتروني المهني
join-email-hint = يفضل عنوان إدارتكم، مثل gov.ma. يقبل غيره ويتم التحقق منه قبل انطلاق الخدمة.
join-send-code = إرسال الرمز
join-too-many = أرسلت عدة رموز إلى هذا العنوان. استعملوا آخرها أو أعيدوا المحاولة بعد ساعة.
join-proof-title = أدخلوا الرمز
join-proof-lead = أرسلنا رمزا من ستة أرقام إلى:
join-code = الرمز
join-code-hint = صالح لمدة 30 دقيقة.
join-code-send = متابعة
join-code-missing = أدخلوا الأرقام الستة الواردة في الرسالة
join-code-wrong = هذا ليس رمز آخر رسالة. تحققوا منه وأعيدوا المحاولة.
join-code-over = لم يعد هذا الرمز صالحا: مرت عليه 30 دقيقة أو كثرت المحاولات. ابدؤوا من جديد للحصول على رمز آخر.
join-again = البدء من جديد
mail-join-code-subject = رمزكم للمشاركة في ديوان
mail-join-code-body = هذا هو الرمز الذي يثبت أن هذا العنوان لكم، من أجل: { $administration }

    { $code }

    صالح لمدة 30 دقيقة. إن لم تطلبوا شيئا فلا تفعلوا شيئا: بدون هذا الرمز لا يحدث شيء.
mail-platform-signature = ديوان. لا تقرأ الردود على هذا العنوان.
join-agreement-title = الاتفاقية الموقعة
join-agreement-lead = تُوقَّع الاتفاقية ممن يمثل إدارتكم ثم تودع هنا. لديكم سبعة أيام: يعيدكم الرابط الذي توصلتم به في الرسالة الإلكترونية إلى هذه الصفحة من أي جهاز.
join-paper = الاتفاقية الموقعة (PDF)
join-paper-hint = 10 ميغابايت على الأكثر. لا يراها إلا من يوافق على انطلاق الخدمة.
join-signer = اسم الموقع
join-signer-position = صفته
join-signed-on = تاريخ التوقيع
join-signed-on-wrong = أدخلوا تاريخ التوقيع، اليوم على الأكثر
join-account-title = حسابكم
join-account-text = ستكونون أول مدير، وتسجلون الدخول بعنوان:
join-password = اختاروا كلمة مرور
join-password-hint = 12 حرفا على الأقل. كلمات متفرقة لا صلة بينها اختيار جيد.
join-begin = بدء التجربة
join-done = بدأت التجربة. هذا ما بقي إعداده.
join-done-sign-in = بدأت التجربة. سجلوا الدخول لإعداد إدارتكم.
convention-title = اتفاقية استعمال ديوان
convention-version = الصيغة { $version }
convention-purpose = تستعمل الإدارة ديوان لتلقي طلبات المواطنين ومعالجتها داخل الآجال القانونية.
convention-trial = التجربة لا تلزم أحدا. تطلب الإدارة انطلاق الخدمة، وتوافق عليها الجهة أو المشرفون على المنصة.
convention-duties = تحين الإدارة لائحة أعضائها وصلاحياتهم، وتسحب الولوج فورا ممن يغادرها.
convention-data = الإدارة مسؤولة عن معالجة المعطيات الشخصية بمفهوم القانون 09-08، وتصرح بمعالجاتها لدى اللجنة الوطنية.
convention-records = كل إجراء يترك أثرا باسم صاحبه، ولا تغير هذه الآثار ولا تمحى.
convention-end = للإدارة أن تغادر متى شاءت، وتأخذ معها كل معطياتها.
convention-signer = اسم من سيوقع
convention-signer-position = صفته
convention-signature-title = التوقيع
convention-signature = اسم وصفة من يمثل الإدارة، والتاريخ والخاتم والتوقيع.
paper-missing = اختاروا ملف PDF للوثيقة الموقعة
paper-type = هذا الملف ليس PDF. امسحوا الوثيقة الموقعة بصيغة PDF.
paper-broken = هذا الملف فارغ أو تالف. اختاروا ملفا آخر.
paper-no-room = لا مساحة كافية للملفات حاليا. أعيدوا المحاولة لاحقا.
logo-missing = اختاروا صورة
logo-type = هذا الملف ليس صورة PNG أو JPEG أو WebP.
setup-nav = الإعداد
setup-title = إعداد إدارتكم
setup-score = { $done } من أصل { $total } جاهزة
setup-done = تم
setup-needed = ضروري
setup-advised = مستحسن
setup-saved = تم الحفظ.
setup-item-names = الأسماء باللغات الأربع
setup-hint-names = يقرأ كل واحد اسم الإدارة بلغته.
setup-item-opening = نص الاستقبال
setup-hint-opening = أول ما تقوله صفحتكم، على الأقل بالعربية والفرنسية.
setup-item-register = سجل المعطيات الشخصية
setup-hint-register = لا تنشر الاستمارة دون رقم اللجنة الوطنية أو عبارة «في طور التصريح».
setup-item-subjects = مواضيع الشكايات
setup-hint-subjects = مأخوذة من نموذج نوع إدارتكم.
setup-item-territory = التراب والاختصاص
setup-hint-territory = عند انطلاق الخدمة يوجه إليكم ما يهم ترابكم.
setup-item-test = شكاية تجريبية
setup-hint-test = وأنتم متصلون بحسابكم، أرسلوا شكاية وأجيبوا عنها، كمواطن ثم كموظف. وتحمل رقم تجربة.
setup-item-agreement = الاتفاقية الموقعة
setup-hint-agreement = تودع عند الانضمام، أو هنا إذا سجلتكم المنصة.
setup-item-team = شخصان على الأقل
setup-hint-team = ليجيب أحد أيضا أثناء الغياب.
setup-item-second = مدير ثان
setup-hint-second = إذا غادر الأول لا يبقى أحد خارج الحساب.
setup-item-colour = اللون
setup-hint-colour = يجب أن يبقى مقروءا، ونحن نتحقق من ذلك.
setup-item-logo = الشعار
setup-hint-logo = يظهر بجانب اسمكم.
setup-go-live-title = انطلاق الخدمة
setup-go-live-text = عندما يصبح كل ما هو ضروري جاهزا، اطلبوا انطلاق الخدمة. توافق الجهة أو المشرفون على المنصة أو يبينون ما ينقص.
setup-not-ready = ما زال شيء ضروري ناقصا في القائمة.
setup-ask = طلب انطلاق الخدمة
setup-asked = تم إرسال طلبكم. سيصلكم الجواب بالبريد الإلكتروني.
setup-waiting = طلبكم ينتظر الجواب. تستمر التجربة في انتظار ذلك.
setup-withdraw = سحب الطلب
setup-withdrawn = تم سحب الطلب.
setup-live = إدارتكم في الخدمة: تجيب المواطنين.
setup-quotas-title = الحدود
setup-quota-messages = الرسائل في اليوم: { $count }
setup-quota-storage = مساحة الملفات بالميغابايت: { $count }
tenant-steps-title = المراحل
tenant-step-taken = بدأت التجربة
tenant-step-asked = طُلب انطلاق الخدمة
tenant-step-withdrawn = سُحب الطلب
tenant-step-approved = تمت الموافقة على انطلاق الخدمة
tenant-step-sent-back = أُعيد الطلب
tenant-step-released = أُعيدت الإدارة إلى الدليل
tenant-step-suspended = عُلقت الخدمة
tenant-step-resumed = استؤنفت الخدمة
tenant-state-listed = في الدليل
tenant-state-trial = في طور التجربة
tenant-state-asked = تطلب انطلاق الخدمة
tenant-state-live = في الخدمة
tenant-state-suspended = معلقة
tenants-nav = الإدارات
tenants-none-title = لا توجد أي إدارة
tenants-none-text = لا توجد إدارة توافق هذه الكلمات وهذه الحالة. جربوا جزءا من الاسم، أو امسحوا التصفية.
tenants-title = الإدارات
tenants-all = كل الحالات
tenants-name = الاسم
tenants-state = الحالة
tenants-score = الإعداد
approvals-nav = للموافقة
approvals-title = ما ينتظر موافقتكم
approvals-why-asked = تطلب انطلاق الخدمة منذ { $date }
approvals-why-contested = شخص آخر يطالب بهذه الإدارة
approvals-why-names = أسماء جديدة تنتظر منذ { $date }
approvals-why-recovery = ولوج يُراد استرجاعه ينتظر موافقتكم
approvals-lead = إدارات ترابكم التي تنتظر موافقتكم.
approvals-empty-title = لا توجد طلبات
approvals-empty-text = يظهر الطلب هنا بمجرد أن ترسله إدارة من ترابكم.
approval-prepared = ما هو جاهز
approval-missing = ينقص مما هو ضروري:
approval-advised = مستحسن ولم ينجز بعد:
approval-signer = وقعها
approval-newcomer = أودعها
approval-proof = البريد الإلكتروني
approval-proof-own-domain = ينتمي إلى نطاق هذه الإدارة.
approval-proof-public-domain = ينتمي إلى إدارة عمومية (gov.ma). تحققوا من أنها هذه الإدارة.
approval-proof-by-hand = يجب التحقق يدويا: لا يدل العنوان على الإدارة التي ينتمي إليها.
approval-open = فتح الاتفاقية الموقعة (PDF)
approval-no-agreement = لم تودع أي اتفاقية هنا.
approval-decide = القرار
approval-checked = تحققت من أن هذا الشخص يعمل في هذه الإدارة
approval-checked-hint = مثلا بالاتصال بالإدارة على رقمها الرسمي.
approval-check-missing = ضعوا العلامة بعد التحقق، أو أعيدوا الطلب
approval-reason = السبب
approval-reason-hint = ضروري للإعادة أو التعليق: بينوا ما ينقص وما العمل بعد ذلك. تقرؤه الإدارة.
approval-reason-missing = اذكروا السبب وما العمل بعد ذلك
approval-approve = الموافقة على انطلاق الخدمة
approval-send-back = إعادة الطلب
approval-suspend = تعليق الخدمة
approval-resume = استئناف الخدمة
approval-release = الإعادة إلى الدليل
competence-own-territory = { $name } تجيب عن كل موضوع داخل ترابها لا تختص به إدارة أقرب.
mail-go-live-asked-subject = إدارة تطلب انطلاق الخدمة: { $administration }
mail-go-live-asked-body = أعدت { $administration } كل شيء وتطلب انطلاق الخدمة.

    اطلعوا على ما هو جاهز وقرروا هنا:
    { $link }
mail-go-live-approved-subject = { $administration } في الخدمة
mail-go-live-approved-body = تمت الموافقة على طلبكم: { $administration } تجيب المواطنين الآن.

    { $link }
mail-go-live-sent-back-subject = أعيد طلب انطلاق الخدمة: { $administration }
mail-go-live-sent-back-body = ما زال شيء ينقص { $administration }:

    { $reason }

    أكملوا ثم أعيدوا الطلب:
    { $link }
mail-go-live-suspended-subject = عُلقت الخدمة: { $administration }
mail-go-live-suspended-body = لا تستقبل { $administration } جديدا في الوقت الحالي:

    { $reason }

    لا يقرأ هذا السبب إلا المديرون. أما العموم فيقرؤون: { $ground }
    ويقرؤونه هنا:
    { $page }

    ما هو جار يستمر داخل الآجال القانونية. انظروا ما يمكنكم فعله هنا:
    { $link }
mail-go-live-resumed-subject = استؤنفت الخدمة: { $administration }
mail-go-live-resumed-body = تستقبل { $administration } الشكايات من جديد.

    { $link }
words-title = الأسماء ونص الاستقبال
words-names = الأسماء
words-name-in = الاسم – { $language }
words-name-later = اختياري للتجربة، وضروري قبل انطلاق الخدمة.
words-openings = نص الاستقبال
words-openings-hint = جملتان أو ثلاث يفهمها الجميع، تعرضها صفحتكم أولا.
words-opening-in = النص – { $language }
look-title = اللون والشعار
look-colour = اللون
look-colour-hint = علامة # وستة أرقام أو حروف من a إلى f، مثل ‎#0b5351. إن تركتموه فارغا يستعمل لون ديوان.
look-colour-wrong = اكتبوا اللون مثل ‎#0b5351
look-colour-pale = هذا اللون باهت: تباينه مع الخلفية { $contrast } والمطلوب 4,5. اختاروا لونا أغمق.
look-colour-save = حفظ اللون
look-logo = الشعار
look-logo-hint = صورة PNG أو JPEG أو WebP، 2 ميغابايت على الأكثر. الأفضل خلفية بيضاء أو شفافة.
look-logo-save = حفظ الشعار
brand-logo = شعار
modules-title = الخدمات
modules-lead = الخدمة المعطلة لا تستقبل جديدا. وما هو جار يستمر إلى نهايته، ولا يمحى شيء.
module-complaints = الشكايات
module-complaints-hint = تلقي الشكايات والجواب عنها.
module-appointments = المواعيد
module-appointments-hint = يعلن عنها في صفحتكم؛ قريبا.
module-mail = المراسلات
module-mail-hint = يعلن عنها في صفحتكم؛ قريبا.
held-title = الرسائل المحتجزة
held-lead = خلال التجربة لا تصل الرسائل إلا إلى فريقكم. كانت هذه الرسائل موجهة إلى غيره، ولن ترسل أبدا.
held-empty-title = لا رسائل محتجزة
held-empty-text = تظهر هنا كل رسالة إلى شخص من خارج فريقكم.
held-subject = الموضوع
held-recipient = المرسل إليه
held-at = التاريخ
register-title = سجل المعطيات الشخصية
register-lead = ما تفعله استمارة الشكايات بالمعطيات الشخصية (القانون 09-08). تنشر الاستمارة بمجرد ملء هذه الصفحة.
register-purpose = الغاية
register-purpose-usual = تلقي شكايات المرتفقين وملاحظاتهم واقتراحاتهم ومعالجتها.
register-basis = الأساس القانوني
register-basis-usual = المرسوم رقم 2-17-265 بتاريخ 23 يونيو 2017.
register-months = مدة الحفظ بالأشهر
register-months-wrong = أدخلوا عددا من الأشهر بين 1 و1.200
register-contact = الجهة المتصل بها
register-contact-hint = مصلحة أو عنوان أو هاتف من يجيب عن طلبات الولوج والتصحيح والتعرض.
register-number = رقم اللجنة الوطنية
register-number-hint = كما ورد في الوصل، مثل A-GC-123/2026.
register-number-missing = أدخلوا الرقم، أو ضعوا علامة «في طور التصريح»
register-number-wrong = هذا الرقم غير صحيح: حروف وأرقام وشرطات، 40 على الأكثر
register-pending = التصريح لدى اللجنة الوطنية في طور الإنجاز
complaint-cndp = معالجة مصرح بها لدى اللجنة الوطنية تحت رقم:
complaint-cndp-pending = التصريح بهذه المعالجة لدى اللجنة الوطنية في طور الإنجاز.
home-join = تعملون في إدارة؟ أشركوها
error-files-quota = لم تعد لهذه الإدارة مساحة للملفات. أرسلوا رسالتكم بدون ملف، وستعالج بالطريقة نفسها.

names-taken = هذا الاسم تحمله بالفعل: { $name }. اختاروا اسما لا يلتبس على أحد، مثلا بإضافة اسم المكان.
names-hint = إدارتكم في الخدمة: ينتظر الاسم الجديد موافقة الجهة أو مسيري المنصة. أما النصوص فتتغير فورا.
names-asked = تم الحفظ. الأسماء الجديدة تنتظر الموافقة؛ ستتوصلون بالجواب عبر البريد الإلكتروني.
names-withdrawn = تم سحب الطلب. تبقى الأسماء كما كانت.
names-title = أسماء جديدة
names-since = تنتظر الموافقة منذ: { $at }
names-instead = { $new } (بدل «{ $before }»)
names-withdraw = سحب طلب الأسماء الجديدة
names-waiting = تطلب أسماء جديدة
names-accept = قبول هذه الأسماء
names-refuse = رفض هذه الأسماء
names-reason-hint = ضروري للرفض: بينوا السبب وما ينبغي فعله بعد ذلك. تقرؤه الإدارة.
tenant-step-names-asked = طلبت أسماء جديدة
tenant-step-names-withdrawn = سحب طلب الأسماء الجديدة
tenant-step-names-accepted = قبلت الأسماء الجديدة
tenant-step-names-refused = رفضت الأسماء الجديدة
mail-names-asked-subject = إدارة تطلب أسماء جديدة: { $administration }
mail-names-asked-body = { $administration } في الخدمة وتطلب تغيير أسمائها. لا يتغير شيء قبل قراركم.

    اطلعوا على الأسماء وقرروا هنا:
    { $link }
mail-names-accepted-subject = قبلت أسماؤكم الجديدة: { $administration }
mail-names-accepted-body = قبلت الأسماء التي طلبتموها لفائدة { $administration }. يقرؤها الجميع منذ الآن.

    { $link }
mail-names-refused-subject = رفضت أسماؤكم الجديدة: { $administration }
mail-names-refused-body = رفضت الأسماء التي طلبتموها لفائدة { $administration }:

    { $reason }

    تبقى الأسماء كما كانت. يمكنكم طلب أسماء أخرى:
    { $link }
setup-changed-text = قام شخص آخر بالحفظ أثناء كتابتكم. لم يحفظ بعد أي شيء من جانبكم. هذا هو المحفوظ الآن:
setup-changed-next = ما كتبتموه لا يزال في الاستمارة. صححوه عند الحاجة؛ والحفظ من جديد يعوض ما ورد أعلاه.
