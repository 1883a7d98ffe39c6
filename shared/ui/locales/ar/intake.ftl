# What an administration takes no more, or not yet: the ground, the next step, the remedy; and what its people only try.
error-closed-title = هذا غير ممكن حاليا
intake-closed-title = لا تُستقبل هنا شكايات جديدة حاليا
intake-in-hand = ما قُدم من قبل تستمر معالجته: يمكنكم تتبعه وإتمامه وقراءة الأجوبة والاعتراض عليها. والآجال القانونية سارية.
intake-next-title = ما العمل الآن؟
intake-next-alone = لا تشارك بعد أي إدارة أخرى من هذا المجال الترابي. توجهوا إلى مكتب استقبال هذه الإدارة نفسها، أو اتصلوا بألو إدارتي على الرقم 37 37.
intake-next-others = هذه الإدارات، المحيطة بها، تستقبل شكايتكم. ويمكنكم أيضا الاتصال بألو إدارتي على الرقم 37 37.
intake-contact = جهة الاتصال التي تذكرها هذه الإدارة:
intake-remedy = يمكنكم في أي وقت اللجوء إلى وسيط المملكة. وإذا طلبتم وثيقة إدارية ولم تتوصلوا بجواب داخل الأجل، فيمكنكم طلب شهادة من الوالي أو العامل (القانون 55-19).
intake-suspended = الإدارة معلقة.
intake-suspended-since = الإدارة معلقة منذ { $date }.
intake-not-here = لا تستقبل هذه الإدارة الشكايات عبر ديوان.
intake-preparing = هذه الإدارة تستعد: تجرب ديوان مع فريقها ولا تستقبل بعد شيئا من العموم.
intake-unregistered = لم تسجل هذه الإدارة بعد هذه الاستمارة في سجلها للمعطيات الشخصية (القانون 09-08).
intake-ground-request = طلبت ذلك بنفسها.
intake-ground-merger = يعاد تنظيمها أو تضم إلى إدارة أخرى.
intake-ground-agreement = لم تعد اتفاقيتها مع المنصة سارية.
intake-ground-incident = تجري معالجة حادث تقني أو أمني.
intake-ground = سبب التعليق
intake-ground-hint = ضروري للتعليق. يقرؤه الجميع في صفحة الإدارة؛ أما تعليلكم فلا يقرؤه إلا مديروها.
intake-ground-missing = اختاروا سبب التعليق
intake-suspend-means = التعليق يغلق باب الاستقبال فقط: لا يؤخذ جديد، وما هو جار يعالج إلى نهايته.
intake-desk-suspended = { $name } معلقة: لا يؤخذ جديد. وما هو جار يعالج كالمعتاد داخل الآجال القانونية.
intake-setup-may = يواصل فريقكم معالجة ما هو جار، ودعوة الأشخاص وإزالتهم، والتصدير، وقراءة سجل التتبع.
intake-setup-closed = أثناء التعليق لا يتغير ما يراه العموم: الأسماء والمظهر والخدمات والسجل والنطاقات مغلقة.
intake-setup-closed-next = يقرر مسيرو المنصة استئناف الخدمة.
intake-trial-tag = تجربة
intake-trial-note = هذه تجربة من فريق الإدارة: لا يسري أي أجل قانوني، ويغلق كل شيء عند انطلاق الخدمة.
intake-trial-over = انتهت تجربة الإدارة.
intake-trial-waits = يمكن لمن يجرب أن يقبل الجواب أو أن يعترض عليه.
in-hand-title = ما تبقت معالجته
in-hand-text = الشكايات المفتوحة: { $count }. أول أجل قانوني: { $date }. تبقى جارية: يتتبعها أصحابها ويجيب عنها موظفوكم.
in-hand-confirm = أعطل الشكايات وأعلم ما تبقت معالجته
in-hand-confirm-hint = ضعوا العلامة فقط لتعطيل الشكايات.
in-hand-confirm-missing = ضعوا العلامة لتأكيد علمكم بما تبقت معالجته
mail-trial-author-subject = تجربة: { $number }
mail-trial-author-body = تجربتكم تتقدم ({ $tenant }). لا يسري أي أجل قانوني.

    الرقم: { $number }
    الرمز السري: { $code }

    تتبعوها هنا:
    { $link }
mail-trial-officer-subject = تجربة: أسندت إليكم { $number }
mail-trial-officer-body = أنتم مكلفون بتجربة: { $number }. لا يسري أي أجل قانوني.

    { $link }
mail-trial-over-subject = أغلقت التجربة { $number }
mail-trial-over-body = انتهت تجربة الإدارة ({ $tenant }). ما أرسلتموه تحت الرقم { $number } أغلق ولم يعد ينتظر جوابا.

    إذا كانت شكايتكم حقيقية، فقدموها من جديد.
