# Joining: who began an administration, who else claims it, and one that nobody lists.
paper-kept = ملف تم التوصل به، محفوظ مع هذه الاستمارة:
join-begun-tag = تجربة جارية
join-begun-mine = هذه إدارتي ولا علم لي بهذه التجربة
join-begun-on = بدأ شخص تجربة لهذه الإدارة يوم { $date }
join-begun = بدأ شخص تجربة لهذه الإدارة
join-begun-colleagues = إن كانوا زملاءكم فاطلبوا منهم دعوة: ستلتحقون بتجربتهم.
join-begun-strangers = إن كنتم لا تعرفونهم فتابعوا: أثبتوا عنوانكم وأودعوا الاتفاقية الموقعة. تقارن الجهة أو مسيرو المنصة ثم يقررون.
join-begun-decides = إن كنتم لا تعرفون هؤلاء الأشخاص فأودعوا اتفاقيتكم الموقعة. لا يتغير شيء في تجربتهم قبل قرار الجهة أو مسيري المنصة.
join-account-rival = بهذا الحساب تتابعون القرار، وتسجلون الدخول بعنوان:
join-rival-send = طلب اتخاذ قرار
join-rival-done = تم إيداع طلبكم. ستتوصلون بالقرار عبر البريد الإلكتروني.
join-rival-done-sign-in = تم إيداع طلبكم. ستتوصلون بالقرار عبر البريد الإلكتروني؛ سجلوا الدخول لتتبعه.
join-rival-before = سبق أن قدمتم هذا الطلب. وهو ينتظر قرارا.
join-rival-member = أنتم تعملون في هذه التجربة: لا حاجة إلى أي طلب.
join-rival-refused = رُفض طلبكم الأخير. يمكنكم تقديم طلب آخر بأدلة أخرى ابتداء من { $date }.
join-rival-full = ثلاثة طلبات لهذه الإدارة تنتظر قرارا بالفعل. عودوا بعد صدوره.
join-taken-how = ما العمل؟
join-taken-ask = هذه الإدارة مشاركة بالفعل. اطلبوا من أحد مديريها دعوتكم.
join-taken-strangers = إن كنتم لا تعرفون أحدا منهم، أو لم يشركها أحد من عندكم، فراسلوا مسيري المنصة، فيتحققون ثم يجيبونكم:
join-own-open = طلبكم المؤرخ في { $date } ينتظر قرارا
join-own-accepted = قُبل طلبكم المؤرخ في { $date }: سُلمت لكم الإدارة
join-own-refused = رُفض طلبكم المؤرخ في { $date }: تبقى التجربة لمن بدأها
join-own-withdrawn = سحبتم طلبكم المؤرخ في { $date }
join-own-wait = تقارن الجهة أو مسيرو المنصة ثم يقررون. ستتوصلون بالقرار عبر البريد الإلكتروني.
join-own-take-back = سحب طلبي
join-own-taken-back = تم سحب طلبكم.
missing-title = إدارتي غير موجودة
missing-here = لم تجدوها؟
missing-lead = بينوا ما هي وما اسمها وأين توجد. المراحل التالية هي نفسها؛ وقبل انطلاق الخدمة يتحقق مسيرو المنصة يدويا من وجودها.
missing-administration = الإدارة
missing-kind = النوع
missing-kind-commune = جماعة
missing-kind-province = إقليم أو عمالة
missing-kind-region = جهة
missing-kind-ministry = وزارة
missing-kind-hospital = مستشفى أو مؤسسة صحية
missing-kind-agency = وكالة أو مؤسسة عمومية أخرى
missing-kind-wrong = اختاروا نوع الإدارة
missing-name-ar = الاسم الرسمي بالعربية
missing-name-fr = الاسم الرسمي بالفرنسية
missing-name-zgh = الاسم الرسمي بالأمازيغية
missing-name-en = الاسم الرسمي بالإنجليزية
missing-name-hint = كما يرد في أوراقها.
missing-name-wrong = اكتبوا الاسم وحده، دون عنوان ولا شرطة مائلة ولا نقطة قبل حرف
missing-within = أين توجد
missing-within-hint = الجهة أو الإقليم الذي يوجد فيه مقرها.
missing-within-wrong = اختاروا الجهة أو الإقليم الذي يوجد فيه مقرها
missing-known = توجد هناك إدارة بهذا الاسم
rival-title = من يطالب بها غيرهم
rival-title-settled = طلبات سُويت
rival-lead = أثبت هؤلاء الأشخاص عنوانهم وأودعوا اتفاقية موقعة، ويقولون إن الإدارة إدارتهم. قارنوا مع اتفاقية وعنوان من بدؤوا.
rival-position = الصفة
rival-email = البريد الإلكتروني المثبت
rival-tag = متنازع عليها
rival-setup = شخص آخر يطالب بإدارتكم
rival-setup-text = تقارن الجهة أو مسيرو المنصة ثم يقررون. انطلاق الخدمة ينتظر هذا القرار؛ وكل ما سواه يستمر.
rival-unlisted = غير موجودة في الدليل
rival-unlisted-text = لا يقول بوجودها إلا من أشركها. يُقال إنها توجد هنا: { $within }. تحققوا يدويا قبل الموافقة.
rival-by-hand = هذا العنوان لا يثبت شيئا
rival-by-hand-text = ليس من نطاق الإدارة ولا من gov.ma. تحققوا يدويا من أن هذا الشخص يعمل بها قبل تسليمه الإدارة.
rival-decide = القرار في طلب: { $name }
rival-checked = تحققت يدويا من أن هذا الشخص يعمل في هذه الإدارة
rival-check-missing = ضعوا العلامة بعد التحقق، أو أبقوا من هم هناك
rival-open-first = افتحوا أولا الاتفاقية التي أودعها هذا الشخص: بناء عليها تسلمون الإدارة
rival-reason-hint = ضروري دائما. يقرؤه صاحب الطلب، ومن بدؤوا إن سُلمت الإدارة لغيرهم.
rival-keep = إبقاء من هم هناك
rival-hand-over = التسليم لهذا الشخص
rival-kept = يبقى من بدؤوا. تم إخبار صاحب الطلب.
rival-handed-over = سُلمت الإدارة. تم إخبار الجميع.
rival-first = شخص آخر يطالب بهذه الإدارة: قرروا أولا بينهما
rival-end-accepted = سُلمت له الإدارة
rival-end-refused = مرفوض
rival-end-withdrawn = سحبه صاحبه
rival-end-on = { $end }، بتاريخ { $date }
tenant-step-handed-over = سُلمت الإدارة لغيرهم
mail-rival-asked-subject = طلبان لإدارة واحدة: { $administration }
mail-rival-asked-body = شخص يطالب بإدارة يجربها آخرون: { $administration }

    قارنوا العناوين والاتفاقيات الموقعة، وقرروا هنا:
    { $link }
mail-rival-team-subject = شخص آخر يطالب بإدارتكم: { $administration }
mail-rival-team-body = شخص عنوانه من النطاق { $domain } يقول إن هذه الإدارة إدارته: { $administration }

    لا يتغير شيء الآن. تقارن الجهة أو مسيرو المنصة ثم يقررون، وانطلاق الخدمة ينتظر هذا القرار. إن كان من زملائكم فادعوه:
    { $link }
mail-rival-kept-subject = تبقى التجربة لكم: { $administration }
mail-rival-kept-body = رُفض طلب الشخص الآخر. تستمر تجربتكم: { $administration }

    { $link }
mail-rival-handed-over-subject = سُلمت الإدارة لغيركم: { $administration }
mail-rival-handed-over-body = انتهت تجربتكم، وسُلمت الإدارة لشخص آخر: { $administration }

    { $reason }

    لم يعد لكم ولوج إليها. { $contact }
mail-rival-refused-subject = رُفض طلبكم: { $administration }
mail-rival-refused-body = تبقى الإدارة لمن بدؤوا التجربة: { $administration }

    { $reason }

    اطلبوا منهم دعوة إن كنتم تعملون بها. ويمكنكم أيضا بعد 30 يوما تقديم طلب جديد بإثباتات أخرى:
    { $link }
mail-rival-accepted-subject = سُلمت لكم الإدارة: { $administration }
mail-rival-accepted-body = قُبل طلبكم، وأنتم أول مدير لها: { $administration }

    { $reason }

    تبدأ التجربة معكم من جديد هنا:
    { $link }
convention-fill = الملء قبل الطباعة
convention-fill-hint = ما تكتبونه هنا يظهر على الورقة ولا يُحفظ.
convention-administration = اسم الإدارة
convention-fill-button = ملء
convention-date = المكان والتاريخ
convention-stamp = الخاتم والتوقيع
convention-pdf = تنزيل للتوقيع (PDF)
join-continue-title = متابعة طلبكم
join-continue-text = يفتح الرابط الذي أرسل إليكم طلبكم على هذا الجهاز أيضا.
join-continue-button = المتابعة هنا
join-gone-title = لا نجد طلبكم هنا
join-gone-lead = تنتمي هذه الخطوة إلى طلب لم تمض عليه سبعة أيام، فُتح على هذا الجهاز.
join-gone-text = هل بدأتموه في مكان آخر؟ افتحوا رابط «متابعة طلبكم» في الرسالة التي وصلتكم بعد الرمز. وإلا فابدؤوا من جديد: لا يستغرق ذلك إلا دقائق.
join-gone-button = البحث عن إدارتكم
mail-join-continue-subject = متابعة طلبكم: { $administration }
mail-join-continue-body = ثبت أن عنوانكم لكم. اعملوا على توقيع الاتفاقية ثم أودعوها عبر هذا الرابط، من أي جهاز، خلال سبعة أيام:
    { $link }

    من لديه هذا الرابط يمكنه إيداع الاتفاقية مكانكم: لا تعطوه لأحد.
me-request-title = طلبكم بخصوص { $name }
me-request-see = عرض الطلب
mail-join-begun-subject = أودعت اتفاقيتكم: { $administration }
mail-join-begun-body = وصلت اتفاقيتكم الموقعة وبدأت التجربة: { $administration }

    هيئوا كل شيء هنا، ثم اطلبوا الفتح للعموم:
    { $link }
mail-join-claimed-subject = أودع طلبكم: { $administration }
mail-join-claimed-body = وصلت اتفاقيتكم الموقعة: { $administration }. يجرب آخرون هذه الإدارة من قبل: تقارن الجهة أو مسيرو المنصة ثم يقررون.

    تتبعوا طلبكم في فضائكم:
    { $link }
