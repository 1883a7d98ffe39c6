# ما تضيفه المواضيع إلى استمارة الشكاية، وما يسأل عنه قبل الإرسال.
form-address = العنوان
form-address-short = العنوان كما كتب
form-anonymous = لا أريد ذكر هويتي
form-anonymous-hint = لا نطلب منكم اسما ولا بريدا ولا هاتفا، ولا نحتفظ بها. لن تصلكم أي رسالة: احتفظوا بالوصل لتتبع الشكاية.
form-anonymous-no-contact = اخترتم عدم ذكر هويتكم: لا نطلب منكم اسما ولا بريدا ولا هاتفا. لإدخالها، أزيلوا العلامة عن هذا الاختيار ثم اضغطوا على زر أسئلة الموضوع.
form-anonymous-refused = هذا الموضوع يتطلب معرفة صاحب الشكاية: أزيلوا العلامة عن هذا الاختيار وأدخلوا بريدا أو هاتفا، أو اختاروا موضوعا آخر.
form-answer-missing = أجيبوا عن السؤال «{ $question }»
form-answer-number = اكتبوا عددا في «{ $question }»، مثل 3
form-answer-day = اكتبوا يوما في «{ $question }»، مثل 24/11/2026
form-answer-option = اختاروا من الأجوبة المقترحة في «{ $question }»
form-answer-one = جواب واحد فقط عن «{ $question }»
form-answer-text = الجواب عن «{ $question }» فيه حروف لا تقرأ. أعيدوا كتابته.
form-answer-long = الجواب عن «{ $question }»: لا تتجاوزوا { $max } حرفا؛ فيه الآن { $count }
form-ask = عرض أسئلة هذا الموضوع
form-asks-title = «{ $subject }»: ما يسأل عنه
form-asks-count = { $count ->
    [0] لا سؤال إضافي.
    [one] سؤال إضافي واحد تحت اختيار الموضوع.
    [two] سؤالان إضافيان تحت اختيار الموضوع.
    [few] { $count } أسئلة إضافية تحت اختيار الموضوع.
   *[other] { $count } سؤالا إضافيا تحت اختيار الموضوع.
}
form-asks-nothing = لا يسأل هذا الموضوع عن شيء آخر: تابعوا ملء الاستمارة.
form-asks-legend = أسئلة هذا الموضوع
form-asks-see = الذهاب إلى الأسئلة
form-author = صاحب الشكاية
form-author-unnamed = طلب عدم ذكر هويته
form-call = الاتصال بالرقم {"\u200E"}{ $phone }
form-contact-account = مُلئ انطلاقا من حسابكم. ما تغيرونه هنا يخص هذه الرسالة وحدها، ويبقى حسابكم كما هو.
form-diverted-title = لم ترسل الاستمارة: هذا الأمر لا ينتظر
form-event-supported = شخص آخر يضم صوته إلى الشكاية
form-flag-email = عنوان بريد إلكتروني
form-flag-phone = رقم هاتف
form-flag-identity = رقم بطاقة التعريف
form-flag-account = رقم حساب بنكي
form-flag-plate = رقم لوحة عربة
form-nearby-title = { $count ->
    [one] هناك شكاية قريبة في الموضوع نفسه
    [two] هناك شكايتان قريبتان في الموضوع نفسه
    [few] هناك { $count } شكايات قريبة في الموضوع نفسه
   *[other] هناك { $count } شكاية قريبة في الموضوع نفسه
}
form-nearby-text = لعل الأمر نفسه أبلغ عنه. اطلعوا عليه قبل الإرسال: إن كان هو، فانضموا إليه بدل إرسال شكاية ثانية.
form-nearby-see = الاطلاع عليها في أسفل الاستمارة
form-nearby-row = { $subject }، على بعد { $metres } م تقريبا، منذ { $day }
form-nearby-mine = الأمر نفسه يعنيني
form-nearby-mine-hint = إذا انضممتم إلى إحداها فلن يرسل نصكم: تتبعونها برمز خاص بكم، وتصلكم أخبارها إن أدخلتم بريدا.
form-nearby-other = الأمر مختلف: إرسال
form-nearby-page-title = شكايات مفتوحة قريبة
form-nearby-page-lead = ما أبلغ عنه في الموضوع نفسه حول المكان المختار ولم يعالج بعد.
form-nearby-none-title = لا شكاية مفتوحة قريبة
form-nearby-none-text = لم يبلغ أحد عن هذا هنا، أو لم ينشر بعد: يمكنكم كتابة شكاية.
form-nearby-write = كتابة شكاية
form-place-found-title = أي مكان تقصدون؟
form-place-found-text = لم تختاروا مكانا، وعنوانكم يذكر ما يلي. اضغطوا على المكان الصحيح للإرسال، أو اختاروا من اللوائح.
form-place-found-send = إرسال مع المكان: { $place }
form-preview = رؤية ما سيظهر للعموم
form-preview-title = ما سيراه العموم
form-preview-text = لم يرسل شيء بعد. هكذا ستظهر شكايتكم، فورا أو بعد مراجعة الإدارة.
form-preview-flagged = لم يرسل شيء بعد: في نصكم ما يشبه معطيات شخصية، وقد يراها العموم. عدلوه، أو أرسلوه كما هو.
form-preview-nothing = لم يرسل شيء بعد. لن يظهر شيء من هذه الشكاية للعموم.
form-preview-see = الاطلاع عليه في أسفل الاستمارة
form-preview-flags = ما يشبه معطيات شخصية في نصكم:
form-preview-pin = { $pin } (بدقة متر تقريبا)
form-preview-pin-rough = { $pin } (بدقة كيلومتر تقريبا)
form-preview-no-text = النص لا ينشر: يظهر فقط أن هناك شكاية في هذا الموضوع قرب هذا المكان.
form-preview-never = لا يظهر أبدا اسمكم ولا بريدكم ولا هاتفكم ولا عنوانكم ولا أجوبتكم.
form-preview-send = إرسال كما هو
form-support-already = انضم صاحب هذا العنوان إلى الشكاية من قبل: يتتبعها بالرقم والرمز اللذين توصل بهما.
form-support-others = { $count ->
    [one] شخص آخر أبلغ عن الأمر نفسه.
    [two] شخصان آخران أبلغا عن الأمر نفسه.
    [few] { $count } أشخاص آخرين أبلغوا عن الأمر نفسه.
   *[other] { $count } شخصا آخر أبلغوا عن الأمر نفسه.
}
form-supported-title = أنتم أيضا معنيون بالشكاية رقم {"\u200E"}{ $number }
form-supported-lead = لتتبعها لاحقا، احتفظوا برقمها وبرمزكم الخاص. ما دار بين صاحبها والإدارة يبقى بينهما.
form-supported-text = ما يقرؤه العموم منها
mail-support-added-subject = الشكاية رقم {"\u200E"}{ $number }: انضممتم إليها
mail-support-added-body = انضممتم إلى شكاية مفتوحة لدى { $tenant }: رقمها {"\u200E"}{ $number }، وحالتها: { $state }.

    رمزكم الخاص: {"\u200E"}{ $code }

    تتبعوها هنا (يلزم الرمز):
    { $link }
mail-support-changed-subject = الشكاية رقم {"\u200E"}{ $number }: { $state }
mail-support-changed-body = للشكاية رقم {"\u200E"}{ $number } التي انضممتم إليها جديد ({ $tenant }).

    حالتها الآن: { $state }
    رمزكم الخاص: {"\u200E"}{ $code }

    تتبعوها هنا (يلزم الرمز):
    { $link }
form-unknown-title = لم يتم التعرف على هذه الاستمارة
