# ما يراه العموم: القرارات والمناطق السوداء وطلبات صاحب الشكاية.
moderation-nav = المراقبة قبل النشر
moderation-title = ما يراه العموم من الشكايات
moderation-lead = لا يُنشر شيء مما كتبه أي شخص قبل قراركم. يأتي أولا ما يشبه المعطيات الشخصية، ثم الأقدم.
moderation-filter = القرار
moderation-filter-count = { $name } ({ $count })
moderation-pending = في انتظار القرار
moderation-clean = منشور كما كُتب
moderation-redacted = منشور بعد التعديل
moderation-hidden = محجوب
moderation-asked = طلب من صاحب الشكاية في الانتظار
moderation-flagged = يبدو أنه يتضمن معطيات شخصية
moderation-limited = النص لا يُنشر
moderation-empty-title = لا شيء ينتظر قراركم
moderation-empty-text = ستظهر هنا الشكايات الجديدة التي موضوعها عمومي.
moderation-none-title = لا شيء يطابق هذا الاختيار
moderation-none-text = اختاروا قرارا آخر، أو اطلعوا على ما ينتظر القرار.
moderation-to-pending = الاطلاع على ما ينتظر القرار
moderation-harmless-hint = اقرؤوها أولا. تُنشر فقط نصوص هذه الصفحة التي لا علامة فيها، كما هي؛ وتبقى الصور محجوبة.
moderation-harmless = { $count ->
    [one] نشر نص واحد لا علامة فيه
    [two] نشر نصين لا علامة فيهما
    [few] نشر { $count } نصوص لا علامة فيها
    [many] نشر { $count } نصا لا علامة فيه
   *[other] نشر { $count } نص لا علامة فيه
}
moderation-published = { $count ->
    [0] لم يُنشر أي نص: سبق لشخص آخر أن قرر.
    [one] نُشر نص واحد.
    [two] نُشر نصان.
    [few] نُشرت { $count } نصوص.
    [many] نُشر { $count } نصا.
   *[other] نُشر { $count } نص.
}
moderation-private-title = لا شيء من هذه الشكاية عمومي
moderation-private-text = موضوعها يخص أشخاصا، أو قُدمت على سبيل التجربة. لا شيء يستدعي القرار.
moderation-one-title = ما يراه العموم من الشكاية { $number }
moderation-requests = طلبات صاحب الشكاية
moderation-written = كما كتبه صاحب الشكاية
moderation-marked-hint = ما عليه علامة يشبه معطيات شخصية. الأسماء لا تُكتشف: اقرؤوا النص كله.
moderation-public = ما يقرؤه العموم
moderation-visibility = ماذا يمكن أن يرى العموم؟
moderation-visibility-public = النص والصور المعروضة والمكان بدقة
moderation-visibility-limited = الموضوع والحالة والمكان بتقريب كيلومتر فقط
moderation-text = النص الذي يقرؤه العموم
moderation-text-hint = ما كتبه صاحب الشكاية يبقى في الملف، وعليه تجيب الإدارة.
moderation-mask = تعويض ما عليه علامة بـ […]
moderation-limited-text = لا يرى العموم إلا الموضوع والحالة والمكان بتقريب كيلومتر: النص لا يُنشر أبدا.
moderation-reason = سبب التعديل أو الحجب
moderation-reason-hint = يقرؤه صاحب الشكاية عند تتبع شكايته.
moderation-reason-personal = السبب: فيه ما يدل على شخص أو يسمح بالاتصال به (القانون 09-08).
moderation-reason-insult = السبب: كلمات تسيء إلى شخص أو جماعة.
moderation-reason-unrelated = السبب: لا علاقة له بموضوع الشكاية.
moderation-reason-danger = السبب: قد يعرض شخصا للخطر.
moderation-reason-author = السبب: طلب ذلك صاحب الشكاية.
moderation-reason-subject = السبب: لم يعد موضوعها يُعرض على العموم.
moderation-publish = النشر كما هو
moderation-edit = نشر النص المعدل
moderation-hide = الحجب عن العموم
moderation-pictures = الصور
moderation-pictures-hint = تبقى كل صورة محجوبة ما لم تعرضوها. افتحوها لإخفاء الوجوه أو لوحات السيارات أو الكتابات.
moderation-picture-open = فتح الصورة { $name }
moderation-picture-shown = معروضة للعموم
moderation-picture-hidden = محجوبة عن العموم
moderation-history = كل القرارات
moderation-told-publish = يرى العموم الشكاية كما كُتبت.
moderation-told-edit = يقرأ العموم نصا معدلا.
moderation-told-hide = لا تُعرض الشكاية على العموم؛ وتُعالج كغيرها.
moderation-told-paint = تم تغيير المناطق السوداء في صورة.
moderation-told-show-picture = صورة معروضة للعموم.
moderation-told-hide-picture = صورة لم تعد معروضة للعموم.
moderation-looks-email = بريد إلكتروني؟
moderation-looks-phone = هاتف؟
moderation-looks-identity = رقم البطاقة الوطنية؟
moderation-looks-account = حساب بنكي؟
moderation-looks-plate = لوحة سيارة؟
moderation-error-decision = اختاروا ما يراه العموم: النشر أو الحجب
moderation-error-text = اكتبوا النص الذي يقرؤه العموم
moderation-error-changed = لقد عدلتم النص: انشروا النص المعدل، أو أعيدوا النص كما كُتب
moderation-error-reason = اختاروا السبب: سيقرؤه صاحب الشكاية
moderation-error-box = المنطقة { $number }: أعطوا أربعة أعداد من 0 إلى 100 تبقى داخل الصورة، أو لا شيء
moderation-done-publish = أصبح العموم يرى الشكاية كما هي.
moderation-done-edit = أصبح العموم يقرأ النص المعدل. ويرى صاحب الشكاية السبب.
moderation-done-hide = حُجبت الشكاية عن العموم. ويرى صاحب الشكاية السبب.
moderation-done-paint = حُفظت المناطق السوداء. تحققوا من المعاينة.
moderation-done-show = الصورة معروضة للعموم.
moderation-done-hide-picture = الصورة محجوبة عن العموم.
moderation-nothing = لا شيء
moderation-as-written = نص صاحب الشكاية
moderation-before = قبل:
moderation-after = بعد:
moderation-was-limited = لا يرى العموم النص ولا الصور ولا المكان بدقة.
moderation-picture-title = ما يراه العموم من صورة
moderation-picture-lead = أخفوا بمناطق سوداء ما يسمح بالتعرف على شخص. تبقى الصورة الأصلية كاملة ومختومة.
moderation-picture-conflict = اتخذ شخص آخر قرارا في هذه الأثناء. مناطقكم ما زالت في الاستمارة: قارنوا بالمعاينة ثم احفظوا.
moderation-picture-alt = الصورة { $name } كما أرسلها صاحب الشكاية
moderation-boxes-keys = ارسموا منطقة على الصورة بالفأرة أو بالإصبع. بلوحة المفاتيح: الأسهم تحركها، ومع Shift تغير حجمها، وDelete يزيلها. والأعداد تؤدي الشيء نفسه.
moderation-box-drawn = منطقة سوداء تُحرك بالأسهم
moderation-boxes = المناطق السوداء
moderation-boxes-hint = خمس مناطق على الأكثر، بالنسبة المئوية من الصورة انطلاقا من الزاوية العليا اليسرى. المنطقة الفارغة لا تُحتسب.
moderation-box = المنطقة { $number }
moderation-box-x = من اليسار (%)
moderation-box-y = من الأعلى (%)
moderation-box-w = العرض (%)
moderation-box-h = الارتفاع (%)
moderation-paint = حفظ المناطق السوداء
moderation-preview = معاينة
moderation-preview-painted = الصورة بمناطقها السوداء، كما يراها العموم إن عرضتموها.
moderation-preview-clean = الصورة دون مناطق سوداء، كما يراها العموم إن عرضتموها.
moderation-preview-alt = الصورة كما يراها العموم
moderation-show-picture = عرض هذه الصورة للعموم
moderation-hide-picture = حجب هذه الصورة عن العموم
moderation-lead-unflagged = تنشر فورا النصوص التي لا يشبه شيء فيها معطيات شخصية، وتنتظر الأخرى قراركم. ويمكنكم مراجعة قراركم بشأن ما نشر.
moderation-error-unchanged = لم تغيروا شيئا. عدلوا النص، أو انشروه كما هو إن لم يتضمن معطيات أحد.
