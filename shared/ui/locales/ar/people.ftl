# People, roles, units, tokens and delegations of an administration.
role-signatory = مفوض(ة) بالتوقيع
role-inspector = مفتش(ة)
rights-complaints = الشكايات
rights-identity = الإدارة
right-complaints-read = قراءة الشكايات مع أسماء أصحابها
right-complaints-assign = إسناد الشكايات إلى الموظفين
right-complaints-answer = الجواب عن الشكايات المسندة إليه
right-identity-people = دعوة الأشخاص وتغيير أدوارهم وإنهاء عضويتهم
right-identity-roles = إنشاء الأدوار وتعديلها
right-identity-units = إنشاء الوحدات وتعديلها
right-identity-tokens = إنشاء رموز الولوج للبرامج وإلغاؤها
right-identity-audit = قراءة سجل التتبع
right-identity-setup = إعداد الإدارة وطلب تشغيلها
right-identity-approve = الموافقة على تشغيل إدارات أخرى
name-in-ar = بالعربية
name-in-fr = بالفرنسية
name-in-zgh = بالأمازيغية
name-in-en = بالإنجليزية
people-nav = الأشخاص
people-title = الأشخاص
people-lead = الأشخاص الذين يعملون في هذه الإدارة، وما يمكن لكل واحد منهم أن يفعله فيها.
people-search = الاسم أو البريد الإلكتروني
people-find = بحث
people-count = { $count ->
    [0] لا أحد
    [one] شخص واحد
    [two] شخصان
    [few] { $count } أشخاص
    [many] { $count } شخصا
   *[other] { $count } شخص
}
people-none-title = لا نتيجة
people-none-text = لا أحد هنا يحمل هذا الاسم أو هذا العنوان.
people-all = عرض الجميع
people-name = الاسم
people-email = البريد الإلكتروني
people-roles = الأدوار
people-unit = النطاق
people-state = الحالة
people-last-seen = آخر دخول
people-never-seen = غير معروف بعد
people-whole = الإدارة كلها
people-role-rights = حقوق هذا الدور
people-active = نشيط
people-disabled = الحساب معطل
people-back = العودة إلى الأشخاص
people-roles-held = أدوار هذا الشخص
people-roles-hint = يمكنكم منح الأدوار التي تملكون أنتم كل حقوقها.
people-unit-hint = في وحدة وما يتبعها، أو في الإدارة كلها.
people-unit-unknown = هذه الوحدة غير موجودة. اختاروا واحدة من القائمة.
people-save = حفظ الأدوار
people-changed = حفظت أدوار { $name }. وهي سارية من الآن.
people-role-missing = اختاروا دورا واحدا على الأقل. لسحب كل الحقوق، أنهوا العضوية.
people-may-not-give = لا يمكنكم منح الدور { $role }: فيه حق لا تملكونه هنا ({ $right }). اطلبوا ذلك ممن يملكه.
people-last-administrator = لن يبقى أحد لتدبير الأشخاص. امنحوا هذا الحق لشخص آخر أولا.
people-end-title = إنهاء العضوية
people-end-lead = لن يبقى لهذا الشخص أي حق هنا ابتداء من أول صفحة يفتحها. تنتهي تفويضاته ورموزه، ويبقى ما قام به باسمه.
people-end = إنهاء العضوية
people-end-of = إنهاء عضوية { $name }
people-open-work = { $count ->
    [0] ليس مكلفا بأي ملف جار.
    [one] هو مكلف بملف جار واحد، يبقى ظاهرا باسمه: أسندوه بعد ذلك إلى غيره.
    [two] هو مكلف بملفين جاريين، يبقيان ظاهرين باسمه: أسندوهما بعد ذلك إلى غيره.
    [few] هو مكلف بـ { $count } ملفات جارية، تبقى ظاهرة باسمه: أسندوها بعد ذلك إلى غيره.
    [many] هو مكلف بـ { $count } ملفا جاريا، تبقى ظاهرة باسمه: أسندوها بعد ذلك إلى غيره.
   *[other] هو مكلف بـ { $count } ملف جار، تبقى ظاهرة باسمه: أسندوها بعد ذلك إلى غيره.
}
people-ended = { $count ->
    [0] لم يعد { $name } يعمل هنا، ولم يكن مكلفا بأي ملف جار.
    [one] لم يعد { $name } يعمل هنا. بقي ملف جار واحد يجب إسناده إلى غيره.
    [two] لم يعد { $name } يعمل هنا. بقي ملفان جاريان يجب إسنادهما إلى غيره.
    [few] لم يعد { $name } يعمل هنا. بقيت { $count } ملفات جارية يجب إسنادها إلى غيره.
    [many] لم يعد { $name } يعمل هنا. بقي { $count } ملفا جاريا يجب إسنادها إلى غيره.
   *[other] لم يعد { $name } يعمل هنا. بقي { $count } ملف جار يجب إسنادها إلى غيره.
}
people-invite = دعوة شخص
people-invite-lead = يتوصل برابط عبر البريد الإلكتروني، صالح سبعة أيام ولمرة واحدة.
people-invite-send = إرسال الدعوة
people-lang = اللغة
people-lang-hint = التي نكتب له بها.
people-member-already = هذا الشخص يعمل هنا. غيروا أدواره في صفحته.
people-invited-already = هذا العنوان مدعو من قبل. أعيدوا إرسال الدعوة من القائمة، أو اسحبوها.
people-invited = أرسلت الدعوة إلى { $email }.
people-invitations = دعوات في الانتظار
people-invited-until = صالحة إلى غاية
people-invited-act = الإجراء
people-invitation-over = انتهت مدتها
people-invite-again = إعادة الإرسال
people-invited-again = أعيد إرسال الدعوة إلى { $email }. لم يعد الرابط القديم صالحا.
people-withdraw = سحب
people-invitation-withdrawn = سحبت دعوة { $email }. لم يعد رابطها صالحا.
invitation-title = أنتم مدعوون
invitation-lead = أنتم مدعوون للعمل في: { $administration }.
invitation-administration = الإدارة
invitation-by = صاحب الدعوة
invitation-name = اسمكم
invitation-name-hint = كما يظهر في أعمال الإدارة.
invitation-password = اختاروا كلمة مرور
invitation-password-hint = { $min } حرفا على الأقل. عدة كلمات آمن وأسهل حفظا من كلمة واحدة.
invitation-accept = قبول الدعوة
invitation-accepted = أنتم الآن من هذه الإدارة.
invitation-known = يوجد حساب لهذا العنوان. سجلوا الدخول لقبول الدعوة.
invitation-other = أنتم داخلون بحساب آخر. سجلوا الخروج ثم افتحوا الرابط من جديد.
invitation-gone-title = لم تعد هذه الدعوة صالحة
invitation-gone-text = استعمل الرابط من قبل، أو سحب، أو مضى عليه أكثر من سبعة أيام. اطلبوا ممن دعاكم أن يرسله من جديد.
mail-invitation-subject = دعوة للالتحاق: { $tenant }
mail-invitation-body = يدعوكم { $by } للعمل في: { $tenant }.

    افتحوا هذا الرابط للقبول. وهو صالح { $days } أيام ولمرة واحدة:
    { $link }

    إذا لم تكونوا تنتظرون هذه الدعوة، فلا تفعلوا شيئا.
roles-nav = الأدوار
roles-title = الأدوار
roles-lead = الدور يجمع حقوقا تحت اسم واحد. يسري التغيير ابتداء من أول صفحة يفتحها كل شخص.
roles-new = إنشاء دور
roles-name = الاسم
roles-rights = الحقوق
roles-rights-hint = يمكنكم منح الحقوق التي تملكونها.
roles-no-right = لا حق له في الوقت الحالي
roles-holders = الأشخاص
roles-count = { $count ->
    [0] لا أحد له هذا الدور
    [one] شخص واحد له هذا الدور
    [two] شخصان لهما هذا الدور
    [few] { $count } أشخاص لهم هذا الدور
    [many] { $count } شخصا لهم هذا الدور
   *[other] { $count } شخص لهم هذا الدور
}
roles-back = العودة إلى الأدوار
roles-save = حفظ الدور
roles-saved = حفظ الدور { $name }.
roles-may-not-give = لا تملكون أنتم هذا الحق، ولا يمكنكم منحه: { $right }
roles-remove = حذف الدور
roles-remove-lead = لا أحد له هذا الدور: يمكن حذفه.
roles-removed = حذف الدور { $name }.
roles-held = { $count ->
    [one] شخص واحد له هذا الدور أو مدعو إليه. امنحوه دورا آخر أولا.
    [two] شخصان لهما هذا الدور أو مدعوان إليه. امنحوهما دورا آخر أولا.
    [few] { $count } أشخاص لهم هذا الدور أو مدعوون إليه. امنحوهم دورا آخر أولا.
    [many] { $count } شخصا لهم هذا الدور أو مدعوون إليه. امنحوهم دورا آخر أولا.
   *[other] { $count } شخص لهم هذا الدور أو مدعوون إليه. امنحوهم دورا آخر أولا.
}
units-nav = الوحدات
units-title = الوحدات
units-lead = أقسام الإدارة ومصالحها. يمكن أن يسري الدور في وحدة وما يتبعها.
units-new = إنشاء وحدة
units-none-title = لا وحدات في الوقت الحالي
units-none-text = بدون وحدات، يسري كل دور في الإدارة كلها.
units-name = الاسم
units-code = الرمز
units-code-hint = كلمة قصيرة بحروف لاتينية صغيرة، مثل voirie أو etat-civil.
units-code-wrong = اكتبوا 40 على الأكثر من الحروف اللاتينية الصغيرة والأرقام والشرطات، مثل etat-civil
units-code-taken = لوحدة أخرى هذا الرمز. اختاروا غيره.
units-parent = تابعة لـ
units-parent-wrong = لا يمكن أن تتبع الوحدة نفسها أو وحدة تابعة لها. اختاروا غيرها.
units-state = الحالة
units-active = مفتوحة
units-closed = مغلقة
units-is-active = هذه الوحدة مفتوحة
units-is-active-hint = الوحدة المغلقة لا تقترح بعد ذلك، ويبقى ما هو مرتبط بها.
units-level = المستوى { $level }
units-back = العودة إلى الوحدات
units-save = حفظ الوحدة
units-saved = حفظت الوحدة { $name }.
tokens-nav = الرموز
tokens-title = رموز الولوج
tokens-lead = يعمل برنامج الإدارة برمز: له بعض حقوق الشخص الذي أنشأه، وله نهاية.
tokens-none-title = لا رموز في الوقت الحالي
tokens-none-text = أنشئوا رمزا حين يجب أن يقرأ برنامج هنا أو يعمل.
tokens-new = إنشاء رمز
tokens-name = الاسم
tokens-name-hint = البرنامج الذي يستعمله، مثل «لوحة القيادة».
tokens-rights = الحقوق
tokens-rights-hint = ليس للرمز أبدا حقوق أكثر منكم: إذا سحب منكم حق، فقده هو أيضا.
tokens-all-rights = كل حقوق الشخص
tokens-days = المدة بالأيام
tokens-days-hint = من يوم واحد إلى 400 يوم.
tokens-days-wrong = اكتبوا عدد أيام من 1 إلى { $max }
tokens-scope-missing = اختاروا حقا واحدا على الأقل
tokens-make = إنشاء الرمز
tokens-made = أنشئ الرمز
tokens-made-already = هذا الرمز منشأ من قبل، ولم يعرض إلا مرة واحدة: إذا لم تنسخوه، فألغوه وأنشئوا غيره.
tokens-once-title = انسخوه الآن
tokens-once-text = لا يعرض إلا هنا، ومرة واحدة. أعطوه للبرنامج ولا تعطوه لأحد غيره.
tokens-use = يرسله البرنامج هكذا مع كل طلب:
tokens-back = نسخت الرمز
tokens-state = الحالة
tokens-state-valid = صالح
tokens-state-over = انتهت مدته
tokens-state-revoked = ملغى
tokens-made-by = أنشأه
tokens-until = صالح إلى غاية
tokens-no-end = بلا نهاية
tokens-last-used = آخر استعمال، بدقة ساعة
tokens-never-used = أبدا
tokens-act = الإجراء
tokens-revoke = إلغاء
tokens-revoked = ألغي الرمز { $name }. لم يعد يفتح شيئا.
delegations-nav = الغياب
delegations-title = الغياب والتفويض
delegations-lead = أثناء الغياب، يمكن لزميل أن يعمل نيابة عنكم. وما يقوم به بحقوقكم يحمل اسميكما معا.
delegations-received = ما فوض إليكم
delegations-none-received = لم يفوض إليكم أحد أي حق.
delegations-given = ما فوضتموه
delegations-none-given = لم تفوضوا أي حق.
delegations-new = تفويض حقوق
delegations-nothing-to-give = ليس لكم أي حق تفوضونه.
delegations-nobody = لا أحد غيركم يعمل هنا في الوقت الحالي.
delegations-colleague = الزميل
delegations-colleague-missing = اختاروا زميلا من القائمة
delegations-rights = الحقوق
delegations-rights-hint = لا يمكن تفويضها إلى شخص آخر.
delegations-right-missing = اختاروا حقا واحدا على الأقل
delegations-over = الحقوق على الإدارة نفسها
delegations-over-warning = انتبهوا: من يتلقى أحد هذه الحقوق يمكنه أن يدعو أشخاصا أو يغير الأدوار أو الإعدادات باسمكم. لا تفوضوه إلا إذا اقتضى غيابكم ذلك.
delegations-over-later = الحقوق على الإدارة نفسها تتطلب أن تثبتوا هويتكم من جديد.
delegations-over-prove = إثبات هويتكم لتفويض هذه الحقوق أيضا
delegations-days = الأيام
delegations-from-to = من { $from } إلى { $to }
delegations-starts-on = اليوم الأول
delegations-ends-on = اليوم الأخير
delegations-ends-hint = سنة بعد اليوم الأول على الأكثر.
delegations-start-wrong = اختاروا اليوم أو يوما قادما
delegations-end-wrong = اختاروا يوما ابتداء من اليوم الأول، وسنة بعده على الأكثر
delegations-give = تفويض
delegations-given-to = يمكن لـ { $name } أن يعمل نيابة عنكم في هذه الأيام.
delegations-state = الحالة
delegations-state-now = جار
delegations-state-ahead = قادم
delegations-state-over = منته
delegations-state-revoked = ملغى
delegations-revoke = إلغاء
delegations-revoked = ألغي التفويض. لم يعد ساريا.
acting-for = { $name } نيابة عن { $giver }
right-identity-assist = التصرف باسم مواطن بموجب توكيل
right-identity-support = قبول أو رفض اطلاع دعم المنصة على الصفحات

right-identity-inspect = التفتيش: قراءة الأرقام وسجل المعطيات الشخصية دون فتح أي ملف ولا تغيير أي شيء
role-relay = وسيط(ة)
people-organisation = هيئة من خارج الإدارة
people-organisation-hint = جمعية أو دار خدمات مثلا. ضرورية للوسيط: تظهر بجانب الاسم في كل عمل.
people-organisation-missing = أدخلوا الهيئة التي يعمل الوسيط باسمها: تظهر بجانب اسمه في كل عمل.
member-ended-oneself = أنتم
member-ended-by = { $name } ({ $roles })
mail-member-ended-subject = لم تعودوا تعملون في ديوان لدى: { $tenant }
mail-member-ended-body = انتهت عضويتكم في { $tenant } يوم { $since }. القرار من: { $by }.

    لم تعد أدواركم ولا الرموز التي أنشأتموها ولا ما فُوّض إليكم تفتح شيئا. يبقى حسابكم لكم.

    إن كان هذا خطأ فاتصلوا بمدير في مصلحتكم: يمكنه دعوتكم من جديد.
