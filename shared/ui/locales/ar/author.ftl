# ما يمكن لصاحب الشكاية القيام به بعد إرسالها.
author-moves-title = ما يمكنكم القيام به
author-not-yet = غير ممكن بعد
author-question-title = تطرح عليكم الإدارة سؤالا
author-reply-until = أجيبوا قبل نهاية يوم { $date }. يتوقف أجل الإدارة إلى ذلك اليوم، ثم يستأنف سيره ولو لم يرد جواب.
author-reply-title = الجواب عن السؤال
author-reply-lead = تحتاج الإدارة إلى هذا لمعالجة شكايتكم.
author-reply-text = جوابكم
author-reply-submit = إرسال الجواب
author-replied = تم استلام جوابكم، واستأنف أجل الإدارة سيره.
author-error-reply = اكتبوا جوابكم
author-add-title = إضافة إلى الشكاية
author-add-lead = يضم ما تضيفونه إلى الملف، ويبقى فيه ما كتبتم من قبل.
author-add-text = ما تريدون إضافته
author-add-text-hint = نص أو ملف أو طلب مما يلي: واحد منها يكفي.
author-add-submit = الضم إلى الملف
author-added = ضُمت إضافتكم إلى الملف.
author-error-add = اكتبوا ما تريدون إضافته، أو أرفقوا ملفا
author-request = طلب صاحب الشكاية
author-request-question = هل تطلبون شيئا آخر؟
author-request-hint = يقرأ موظف الطلب ويجيب عنه.
author-request-none = لا
author-request-call = أن يتصل بي موظف
author-request-anonymity = ألا يظهر اسمي بعد الآن
author-request-erasure = محو معطياتي
author-files-added = { $count ->
    [one] ملف مرفق
    [two] ملفان مرفقان
    [few] { $count } ملفات مرفقة
    [many] { $count } ملفا مرفقا
   *[other] { $count } ملف مرفق
}
author-remind-title = تذكير الإدارة
author-remind-text = يقيد تذكيركم في الملف، وتعتبر شكايتكم أكثر استعجالا.
author-remind-reach = يرسل التذكير الثاني إلى المسؤولين، والثالث إلى المفتشية.
author-remind-words = ما تريدون إضافته
author-remind-submit = إرسال التذكير
author-reminded = قُيد تذكيركم في الملف.
author-remind-from = يمكنكم تذكير الإدارة ابتداء من { $date }: لها أولا أجل 15 يوما ابتداء من { $since } للنظر في الأمر.
author-remind-again-from = يمكنكم إرسال تذكير آخر ابتداء من { $date }: كان آخر تذكير يوم { $since }، ويجب أن تمر 15 يوما بين تذكيرين.
author-reminded-count = التذكير رقم { $count }
author-reminders = { $count ->
    [one] تذكير واحد
    [two] تذكيران
    [few] { $count } تذكيرات
    [many] { $count } تذكيرا
   *[other] { $count } تذكير
}
author-withdraw-title = سحب الشكاية
author-withdraw-ends = تغلق الشكاية نهائيا: لا تجيب عنها الإدارة، ولا يمكن إعادة فتحها.
author-withdraw-kept = يحفظ ما كتبتم طوال المدة التي ينص عليها القانون.
author-withdraw-anew = إذا عاد المشكل، يمكنكم تقديم شكاية جديدة.
author-withdraw-why = لماذا تسحبونها
author-withdraw-submit = سحب الشكاية نهائيا
author-withdrawn = سُحبت شكايتكم.
author-leave-title = ليست الحادثة نفسها
author-leave-text = ضُمت شكايتكم إلى أخرى يبدو أن لها السبب نفسه. إن لم يكن الأمر كذلك، يعاد النظر فيها وحدها.
author-leave-delay = يبقى رقمها وأجلها كما هما.
author-leave-why = وجه الاختلاف
author-leave-submit = الخروج من الحادثة المشتركة
author-left = يعاد النظر في شكايتكم وحدها.
author-score-title = التعبير عن مدى رضاكم
author-score-question = تقييمكم
author-score-hint = من 1، غير راض إطلاقا، إلى 5، راض جدا.
author-score = { $score } من 5
author-score-words = بضع كلمات عن طريقة معالجة الأمر
author-score-given = مدى الرضا: { $score } من 5
author-error-score = اختاروا تقييما من 1 إلى 5
author-contest-other = أرغب في أن يعالجها شخص آخر
author-contest-other-hint = لا تسند شكايتكم حينئذ إلى من أجاب، إلا إذا لم يوجد غيره.
author-contest-other-asked = يطلب صاحب الشكاية أن يعالجها شخص آخر.
author-contest-refusal = الاعتراض على عدم القبول
author-contest-refusal-lead = بينوا لماذا يجب أن تعالج الشكاية. تعود إلى الإدارة التي تنظر فيها من جديد.
author-contest-refusal-rule = تاريخ القرار { $received }، ويترك ديوان 15 يوما للاعتراض عليه، إلى غاية { $due }. هذا الأجل من قواعد هذه الخدمة وليس من القانون.

mail-author-replied-subject = الشكاية رقم {"\u200E"}{ $number }: أجاب صاحبها عن سؤالكم
mail-author-replied-body = أجاب صاحب الشكاية رقم {"\u200E"}{ $number } ({ $category }) عن سؤالكم. استأنف الأجل سيره: آخر أجل للجواب هو { $due }.

    { $link }
mail-author-added-subject = الشكاية رقم {"\u200E"}{ $number }: إضافة من صاحبها
mail-author-added-body = أضاف صاحب الشكاية رقم {"\u200E"}{ $number } ({ $category }) شيئا إليها. آخر أجل للجواب هو { $due }.

    { $link }
mail-author-reminded-subject = الشكاية رقم {"\u200E"}{ $number }: التذكير رقم { $count }
mail-author-reminded-body = يذكر صاحب الشكاية رقم {"\u200E"}{ $number } ({ $category }) الإدارة بها (التذكير رقم { $count }). آخر أجل للجواب هو { $due }.

    { $link }
why-not-title = لا يمكن ذلك الآن
why-not-transferred = تعالج إدارة أخرى هذه الشكاية الآن. تتبعوها هناك عبر الرابط الموجود في هذه الصفحة.
why-not-withdrawn = لقد سحبتم هذه الشكاية. ويمكنكم تقديم شكاية جديدة.
why-not-contest-again = لقد اعترضتم مرتين من قبل. ويبقى أمامكم وسيط المملكة والمحكمة.
why-not-answered = لقد أجابت الإدارة. يمكنكم أن تعبروا عن رضاكم أو أن تعترضوا على الجواب.
why-not-answered-only = لقد أجابت الإدارة. يمكنكم أن تقولوا هل حل الجواب المشكل.
why-not-refused = لم تقبل الشكاية. وتجدون السبب وسبل الطعن في هذه الصفحة.
why-not-closed = الشكاية مغلقة. فإن عاد الأمر من جديد فقدموا شكاية جديدة.
why-not-asked = لا سؤال ينتظر جوابكم. وإن كان لديكم ما تقولونه فأضيفوه إلى الشكاية.
why-not-joined = هذه الشكاية غير مضمومة إلى أي حادث.
why-not-yet-answered = لا جواب بعد ليعترض عليه. وأجل الجواب مبين في هذه الصفحة.
why-not-trial = هذه الشكاية مجرد تجربة لاكتشاف الخدمة.
