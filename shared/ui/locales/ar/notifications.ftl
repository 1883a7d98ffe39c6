# Electronic mail. Plain text: the lines below are the lines of the message.
mail-greeting = السلام عليكم { $name }،
mail-greeting-unnamed = السلام عليكم،
mail-signature = { $tenant }
    أرسلت هذه الرسالة عبر ديوان. لا تقرأ الأجوبة الموجهة إلى هذا العنوان.
mail-demo = هذه نسخة تجريبية: لا شيء فيها حقيقي.
mail-complaint-received-subject = تم استلام شكايتكم رقم {"\u200E"}{ $number }
mail-complaint-received-body = استلمت { $tenant } رسالتكم.

    رقم التتبع: {"\u200E"}{ $number }
    الرمز السري: {"\u200E"}{ $code }

    احتفظوا بهما: فبهما يمكنكم تتبع الجواب دون حساب على هذا العنوان:
    { $link }

    آخر أجل للجواب هو { $due }: للإدارة أجل 60 يوما من تاريخ الاستلام (المرسوم رقم 2.17.265).
mail-complaint-assigned-subject = الشكاية رقم {"\u200E"}{ $number }: كلف بها موظف
mail-complaint-assigned-body = كلف موظف من { $tenant } بشكايتكم رقم {"\u200E"}{ $number }.

    آخر أجل للجواب هو { $due }. تتبعوها هنا:
    { $link }
mail-complaint-answered-subject = الشكاية رقم {"\u200E"}{ $number }: صدر الجواب
mail-complaint-answered-body = أجابت { $tenant } عن شكايتكم رقم {"\u200E"}{ $number }.

    المآل: { $outcome }

    اطلعوا على الجواب وأخبرونا هل يحل المشكل هنا (يلزم الرمز السري):
    { $link }

    { $remedy }
mail-complaint-contested-subject = الشكاية رقم {"\u200E"}{ $number }: تم استلام أسبابكم
mail-complaint-contested-body = اعترضتم على الجواب عن شكايتكم رقم {"\u200E"}{ $number }. فتحت من جديد، وستعيد { $tenant } النظر فيها.

    تتبعوها هنا:
    { $link }
mail-complaint-closed-subject = أغلقت الشكاية رقم {"\u200E"}{ $number }
mail-complaint-closed-body = أغلقت شكايتكم رقم {"\u200E"}{ $number } الموجهة إلى { $tenant }.

    يمكنكم الاطلاع عليها هنا:
    { $link }
mail-officer-assigned-subject = كلفتم بالشكاية رقم {"\u200E"}{ $number }
mail-officer-assigned-body = كلفتم بالشكاية رقم {"\u200E"}{ $number } ({ $category }). آخر أجل للجواب هو { $due }.

    { $link }
mail-officer-contested-subject = اعتراض على جواب الشكاية رقم {"\u200E"}{ $number }
mail-officer-contested-body = اعترض صاحب الشكاية رقم {"\u200E"}{ $number } ({ $category }) على الجواب.

    { $link }
