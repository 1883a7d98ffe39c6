# A complaint as its author sees it: submit, receipt, follow, contest.
complaint = شكاية
complaints = الشكايات
complaint-new-title = تقديم شكاية
complaint-new-lead = أخبرونا بما حدث وأين حدث. نحن نحدد الإدارة التي عليها أن تجيب.
complaint-new-tenant-lead = توجه رسالتكم إلى: { $name }.
complaint-emergency = في حالة خطر؟ لا تكتبوا هنا، بل اتصلوا بالرقم 19 (الشرطة في المدن) أو 177 (الدرك الملكي) أو 15 (الإسعاف والوقاية المدنية).
complaint-kind = ما طبيعة رسالتكم؟
complaint-kind-complaint = شكاية
complaint-kind-complaint-hint = شيء لا يعمل، أو قرار غير صائب، وتطلبون تصحيحه.
complaint-kind-observation = ملاحظة
complaint-kind-observation-hint = تنبهون إلى أمر دون أن تطلبوا شيئا لأنفسكم.
complaint-kind-suggestion = اقتراح
complaint-kind-suggestion-hint = تقترحون تحسينا.
complaint-place = أين يوجد ذلك؟
complaint-place-hint = يحدد المكان الإدارة التي تجيب.
complaint-category = ما موضوع رسالتكم؟
complaint-text = صفوا الأمر بعباراتكم
complaint-text-hint = ماذا حدث، ومتى، وماذا تطلبون. لا تكتبوا أسماء أشخاص آخرين أو أرقامهم. أو أرفقوا صورة أو تسجيلا يبين ذلك واتركوا هذه الخانة فارغة.
complaint-contact = كيف يمكن الاتصال بكم؟
complaint-contact-hint = أدخلوا بريدا إلكترونيا أو رقم هاتف. ترسل الرسائل بالبريد الإلكتروني، وإن لم تدخلوه تصلكم رسالة نصية بأهم المستجدات.
complaint-name = الاسم الكامل
complaint-email = البريد الإلكتروني
complaint-phone = رقم الهاتف
complaint-phone-hint = مثلا {"\u200E"}06 12 34 56 78.
complaint-lang = لغة الأجوبة
complaint-lang-hint = يحرر الجواب وتكتب الرسائل بهذه اللغة قدر الإمكان.
complaint-consent-title = معطياتكم الشخصية
complaint-privacy = لا يقرأ ما تكتبونه إلا الإدارة التي تجيب.
complaint-consent = أوافق على استعمال معطياتي لمعالجة هذا الطلب
complaint-send = إرسال
complaint-number = رقم التتبع
complaint-code = الرمز السري
complaint-received-at = تاريخ الاستلام
complaint-due = آخر أجل للجواب
complaint-administration = الإدارة
complaint-place-short = المكان
complaint-files = الملفات
complaint-no-files = لم يرفق أي ملف.
complaint-none-given = غير مذكور

receipt-title = تم استلام رسالتكم
receipt-keep = احتفظوا بهذا الرقم وبهذا الرمز
receipt-keep-text = بالرقم والرمز يمكنكم تتبع الجواب دون حساب. لا يظهر الرمز إلا في هذا الوصل وفي رسالة البريد الإلكتروني.
receipt-email-sent = رسالة تأكيد في طريقها إلى { $email }.
receipt-email-held = أثناء التجربة لا يُرسل أي شيء إلى { $email }، إلا إذا كان عنوان أحد أعضاء هذه الإدارة.
receipt-due = آخر أجل لجواب { $name } هو { $date }.
receipt-due-why = لماذا هذا التاريخ؟
receipt-due-rule = للإدارة أجل 60 يوما من تاريخ الاستلام للجواب عن الشكاية (المرسوم رقم 2.17.265 الصادر في 23 يونيو 2017). تم الاستلام في { $received }، وبالتالي فآخر أجل هو { $due }.
receipt-next-title = ماذا بعد؟
receipt-next-assigned = يقرأ موظف من الإدارة رسالتكم ويكلف بها.
receipt-next-answered = تتوصلون بجواب معلل.
receipt-next-contest = إذا لم يرضكم الجواب، يمكنكم الاعتراض عليه هنا.
receipt-follow = تتبع هذه الشكاية
receipt-pdf = وصل بصيغة PDF (بالعربية والأمازيغية والفرنسية)
receipt-again = تقديم شكاية أخرى

follow-title = تتبع شكاية
follow-lead = أدخلوا رقم التتبع والرمز السري الموجودين في الوصل.
follow-number = رقم التتبع
follow-number-hint = مثلا {"\u200E"}{ $example }
follow-code = الرمز السري
follow-lost = هل ضاع الرقم أو الرمز؟
follow-submit = تتبع
follow-page-title = الشكاية رقم {"\u200E"}{ $number }
follow-timeline = مراحل المعالجة
follow-yours = ما كتبتموه
follow-answer = الجواب
follow-late = تأخر الجواب: كان آخر أجل له { $date }.
follow-open-days = { $days ->
    [0] اليوم آخر أجل للجواب.
    [one] بقي يوم واحد للجواب.
    [two] بقي يومان للجواب.
    [few] بقيت { $days } أيام للجواب.
    [many] بقي { $days } يوما للجواب.
   *[other] بقي { $days } يوم للجواب.
}
follow-satisfied-question = هل يحل هذا الجواب المشكل؟
follow-satisfied = نعم، أنا راض عن الجواب
follow-contest = لا، أعترض على الجواب
follow-satisfied-done = شكرا لكم. أغلقت شكايتكم بعد تسويتها.
follow-contest-until = يمكنكم الاعتراض إلى غاية { $date }.

contest-title = الاعتراض على الجواب
contest-lead = بينوا لماذا لا يحل الجواب المشكل. تعود الشكاية إلى الإدارة، وإلى غير صاحب الجواب إن أمكن.
contest-reason = أسبابكم
contest-reason-hint = ما الذي ينقص الجواب أو ما الذي ليس صحيحا فيه؟
contest-submit = الاعتراض على الجواب
contest-done = تم استلام أسبابكم. فتحت الشكاية من جديد.
contest-too-late = انتهى أجل الاعتراض يوم { $date }.
kept-title = نصكم الذي لم يرسل
kept-hint = انسخوه إن كنتم ما زلتم في حاجة إليه، فهو غير محفوظ في أي مكان.

event-received = الاستلام
event-received-text = تم استلام الشكاية ومنحها رقما.
event-assigned = التكليف
event-assigned-unit = تكليف مصلحة
event-assigned-text = كلفت بها: { $unit }.
event-assigned-by = أسندها { $by } إلى { $name }.
event-reassigned = تكليف موظف آخر
event-answered = الجواب
event-answered-text = المآل: { $outcome }
event-satisfied = سويت حسب صاحبها
event-contested = اعترض صاحبها على الجواب
event-closed = الإغلاق
event-closed-text = انقضى أجل الاعتراض على الجواب.
event-due = آخر أجل للجواب

state-received = مستلمة
state-assigned = قيد المعالجة
state-answered = تم الجواب عنها
state-contested = معترض على جوابها
state-satisfied = تمت تسويتها
state-closed = مغلقة

outcome-resolved = تمت الاستجابة
outcome-resolved-hint = أنجز ما طلب.
outcome-partly = تمت الاستجابة جزئيا
outcome-partly-hint = أنجز جزء منه؛ ويبين الجواب ما تبقى ومتى ينجز.
outcome-not-resolved = لم تتم الاستجابة
outcome-not-resolved-hint = لا يمكن ذلك؛ ويبين الجواب السبب.
outcome-not-ours = خارج اختصاصنا
outcome-not-ours-hint = يبين الجواب الجهة المختصة.

check-title = التحقق من وصل
check-lead = أدخلوا ما هو مطبوع على الوصل بجانب رمز QR. يبين رمز التحقق أن الوثيقة صحيحة، ولا يفتح الشكاية.
check-number = الرقم
check-submit = التحقق
check-genuine = هذا الوصل صحيح
check-genuine-text = استلمت { $name } الشكاية رقم {"\u200E"}{ $number } في { $date }.
check-unknown = لا يوجد وصل بهذا الرقم وهذا الرمز
check-unknown-text = قارنوا مع الوصل المطبوع حرفا بحرف. فإن تطابقا، فهذه الورقة لم تصدر من هنا.
day-off-weekly = يوم راحة أسبوعية
receipt-due-moved = يصادف آخر يوم { $from } ({ $reason })، لذلك ينتهي الأجل في يوم العمل الموالي، { $due }.
check-code = رمز التحقق
complaint-file-kept = ملفات تم استلامها، وستُرسل مع الاستمارة
complaint-twin-title = سبق أن أرسلتم هذه الرسالة
complaint-twin-text = تم استلامها يوم { $at }. لم يرسل أي شيء مرة ثانية.
complaint-send-again = إرسالها مرة ثانية رغم ذلك
receipt-administration-why = لماذا هذه الإدارة؟
receipt-again-see = الاطلاع على الوصل من جديد
receipt-paper-title = وصل إيداع شكاية
receipt-check = للتحقق من هذا الوصل استعملوا الرمز {"\u200E"}{ $code }
receipt-made = استلمه ديوان يوم { $at } حسب التوقيت القانوني للمغرب
receipt-qr-label = رمز QR يؤدي إلى صفحة التحقق من هذا الوصل
competence-chosen = كتبتم إلى هذه الإدارة من صفحتها الخاصة.
competence-chosen-desk = كتب صاحب الشكاية إلى هذه الإدارة من صفحتها الخاصة.
competence-entered-desk = أدخلها موظف من هذه الإدارة باسم صاحب الشكاية.
competence-entered-relay = أدخلها وسيط، ليس موظفا بهذه الإدارة، باسم صاحب الشكاية.
complaint-used-title = سبق إرسال هذه الاستمارة
complaint-used-text = تم استلامها يوم { $at } بمضمون آخر. ما غيرتموه بعد ذلك لم يرسل.
complaint-send-another = إرسال هذا كشكاية جديدة
complaint-outside-title = هذا المكان تابع لإدارة أخرى
complaint-send-there = إرسال إلى: { $name }
complaint-send-here = إرسال رغم ذلك إلى: { $name }
complaint-stale-title = بقيت هذه الصفحة مفتوحة مدة طويلة
complaint-stale-text = لم يرسل أي شيء بعد، ولم يضع أي شيء: ما كتبتموه موجود أسفله. تحققوا منه وأرسلوه من جديد.
receipt-keep-text-alone = بالرقم والرمز يمكنكم تتبع الجواب دون حساب. لا يظهر الرمز إلا في هذا الوصل. لن يرسل إليكم أي شيء.
receipt-files = { $count ->
    [0] لا شيء
    [one] ملف واحد
    [two] ملفان
    [few] { $count } ملفات
   *[other] { $count } ملفا
}
receipt-name = الاسم
follow-due-again-rule = اعترضتم على الجواب يوم { $received }: للإدارة أجل جديد من 60 يوما كما في كل شكاية (المرسوم رقم 2.17.265 الصادر في 23 يونيو 2017)، إلى غاية { $due }.
follow-contest-rule = تاريخ الجواب { $received }، ويترك ديوان 15 يوما للاعتراض عليه. هذا الأجل من قواعد هذه الخدمة وليس من القانون.
