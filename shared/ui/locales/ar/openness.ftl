# What is open to everybody or to be read again: personal data, official names, settings.
data-nav = المعطيات الشخصية
data-title = معطياتكم الشخصية
data-lead = ما تقوم به { $name } بالمعطيات الشخصية، والحقوق التي يخولها لكم القانون 09-08.
data-complaints = الشكايات والملاحظات والاقتراحات
data-unsaid = لم تملأ هذه الإدارة سجلها بعد. حقوقكم هي نفسها: راسلوها.
data-pending = التصريح بهذه المعالجة لدى اللجنة الوطنية لمراقبة حماية المعطيات ذات الطابع الشخصي في طور الإنجاز. سيظهر الرقم هنا حالما تمنحه اللجنة؛ وحقوقكم قائمة منذ الآن.
data-pending-word = التصريح في طور الإنجاز
data-nothing = لم يصرح بعد بأي شيء لدى اللجنة الوطنية، ولذلك فالاستمارة غير منشورة.
data-nothing-word = لم يصرح به بعد
data-rights-title = حقوقكم
data-rights-lead = يخولكم القانون 09-08 المتعلق بحماية الأشخاص الذاتيين تجاه معالجة المعطيات ذات الطابع الشخصي ثلاثة حقوق.
data-right-access = الولوج: معرفة ما إذا كانت معطيات تخصكم تعالج، وما هي ولماذا، والحصول على نسخة منها.
data-right-rectification = التصحيح: تصحيح أو إتمام أو محو ما هو خاطئ أو ناقص.
data-right-opposition = التعرض: رفض معالجة معطياتكم لأسباب مشروعة.
data-how-title = كيف تمارسونها
data-how-write = راسلوا هذه الإدارة: { $name }
data-how-contact = راسلوا:
data-how-number = اذكروا رقم شكايتكم إن كان لديكم، وأي حق تمارسون. قد يطلب منكم إثبات هويتكم؛ ولن يطلب منكم أبدا الرمز السري للشكاية.
data-how-cndp = في غياب جواب، أو إذا لم يرضكم الجواب، يمكنكم تقديم شكوى إلى اللجنة الوطنية لمراقبة حماية المعطيات ذات الطابع الشخصي.
data-all-link = ما تقوم به الإدارات الأخرى
data-all-title = سجل المعطيات الشخصية
data-all-lead = ما تقوم به كل إدارة بالمعطيات الشخصية (القانون 09-08): صفحتها تبين لماذا، وإلى متى، ومن يمكنكم مراسلته.
data-search = اسم الإدارة أو رقم اللجنة الوطنية
data-none-title = لم يتم العثور على أي إدارة
data-none-text = جربوا جزءا من الاسم أو اسم المكان.
data-administration = الإدارة
data-form = المعالجة
data-cndp = رقم اللجنة الوطنية
data-controller = المسؤول عن المعالجة
data-kept = مدة الحفظ
data-months = { $months ->
    [one] شهر واحد
    [two] شهران
    [few] { $months } أشهر
    [many] { $months } شهرا
   *[other] { $months } شهر
}
data-notice-link = ما يفعل بمعطياتكم، وحقوقكم
names-taken = هذا الاسم تحمله بالفعل: { $name }. اختاروا اسما لا يلتبس على أحد، مثلا بإضافة اسم المكان.
names-hint = إدارتكم في الخدمة: ينتظر الاسم الجديد موافقة الجهة أو المسؤولين عن المنصة. أما النصوص فتتغير فورا.
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
trail-change = { $what }: من { $before } إلى { $after }
trail-change-only = تغير: { $what }
trail-change-nothing = لا شيء
