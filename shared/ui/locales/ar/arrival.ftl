# How administrations arrive: import, welcome, agreement, limits.
error-quota-minute = استعملت البرامج التي تتصل بهذه الإدارة كل نداءاتها المسموح بها في الدقيقة، وعددها { $calls }. أعيدوا المحاولة بعد المدة المبينة، أو قللوا من النداءات.
error-quota-day = استعملت البرامج التي تتصل بهذه الإدارة كل نداءاتها لهذا اليوم، وعددها { $calls }. أعيدوا المحاولة غدا.
setup-quota-calls = نداءات واجهة البرمجة: { $minute } في الدقيقة، و{ $day } في اليوم
quotas-calls-minute = النداءات في الدقيقة
quotas-calls-day = النداءات في اليوم
quotas-usual = إذا لم يكتب عدد هنا فالحد هو { $count }.
quotas-messages-day = الرسائل في اليوم
quotas-messages-hint = الرسائل الإلكترونية والرسائل القصيرة معا. ما زاد على العدد يرسل في الغد.
quotas-storage = مساحة الملفات بالميغابايت
quotas-used = المستعمل: { $messages } من الرسائل اليوم، و{ $megabytes } ميغابايت من الملفات
quotas-save = حفظ الحدود
quotas-saved = تم حفظ الحدود.
quotas-wrong = اكتبوا عددا صحيحا من 1 إلى { $most }
held-text-message = رسالة قصيرة
mail-welcome-subject = { $tenant } في انتظاركم على ديوان
mail-welcome-body = تم تسجيل { $tenant } في ديوان، وأنتم أول مدير لها.

    افتحوا هذا الرابط لاختيار كلمة السر وبدء التجربة:
    { $link }

    يصلح الرابط لمدة { $days } يوما. التجربة لا تلزم أحدا: لا تصل الرسائل إلا إلى فريقكم ما لم تتم الموافقة على بدء الخدمة.
invitation-by-platform = مسيرو المنصة
join-erased = لم تعد مشاركة
join-erased-text = غادرت هذه الإدارة ديوان ومحيت معطياتها.
agreement-lead = ليوقع الاتفاقية من له صلاحية إلزام إدارتكم، ثم أودعوها هنا. لا تبدأ الخدمة بدونها.
agreement-there = الاتفاقية المودعة
agreement-again = إيداع اتفاقية جديدة
agreement-handed-in = أودعت يوم
agreement-save = إيداع الاتفاقية
agreement-saved = تم إيداع الاتفاقية.
approval-agreement-missing = الاتفاقية الموقعة غير موجودة: أعيدوا الطلب لكي تودع أولا
approval-open-first = افتحوا أولا الاتفاقية الموقعة في هذه الصفحة: قراركم يخص ما قرأتموه فيها
