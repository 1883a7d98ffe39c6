# الإخبار بالشكايات الجديدة في مكان ما.
alerts-title = التوصل بالشكايات الجديدة في مكان ما
alerts-lead = رسالة واحدة في اليوم على الأكثر، وفقط إن كان هناك جديد. وتتضمن كل رسالة رابطا لإيقافها.
alerts-territory-hint = كل ما يبلغ عنه فيه وينشر.
alerts-radius = حول هذه النقطة
alerts-radius-hint = لا تحتسب إلا الشكايات المحددة على الخريطة.
alerts-radius-metres = { $metres ->
    [one] متر واحد
    [two] متران
    [few] { $metres } أمتار
    [many] { $metres } مترا
   *[other] { $metres } متر
}
alerts-territory-instead = اختيار مجال ترابي بدل ذلك
alerts-email = البريد الإلكتروني
alerts-email-hint = نرسل إليه رابطا: لا يرسل شيء آخر قبل أن تفتحوه.
alerts-send = التوصل بالرابط
alerts-sent = أرسلت رسالة إلى { $email }. افتحوا الرابط الذي فيها خلال ثلاثة أيام.
alerts-error-territory = اختاروا مجالا ترابيا تابعا لهذه الإدارة.
alerts-error-radius = اختاروا مسافة من اللائحة.
alerts-error-subject = اختاروا موضوعا من اللائحة.
alerts-error-email = اكتبوا عنوان بريد إلكتروني كاملا، مثل nom@exemple.ma.
alerts-about = { $subject }، { $place }
alerts-about-all = جميع المواضيع، { $place }
alerts-circle = في دائرة شعاعها { $metres } م ({ $place })
alerts-confirm-title = تأكيد طلبكم
alerts-confirm-lead = ستتوصلون برسالة واحدة في اليوم على الأكثر حول:
alerts-confirm-button = تأكيد
alerts-confirmed = تم التأكيد. ستتوصلون برسالة كلما كان هناك جديد.
alerts-end-title = إيقاف هذه الرسائل
alerts-end-lead = لن تتوصلوا بعد الآن برسائل حول:
alerts-end-button = إيقاف هذه الرسائل
alerts-ended = تم الإيقاف: لن تتوصلوا بهذه الرسائل بعد الآن، وقد محي عنوانكم.
alerts-gone-title = لم يعد هذا الرابط صالحا
alerts-gone-text = قد يكون استعمل من قبل أو انتهت صلاحيته، أو يكون العنوان ناقصا. يمكنكم تقديم طلب جديد.
alerts-own-title = تنبيهاتكم حسب المكان
alerts-own-lead = الرسائل التي تتوصلون بها حول الشكايات الجديدة.
alerts-own-none = لا يوجد أي تنبيه
alerts-own-none-text = افتحوا صفحة الشكايات العمومية لإدارة ما لطلب تنبيه.
alerts-own-find = البحث عن إدارة
mail-alert-confirm-subject = أكدوا طلبكم: الشكايات الجديدة
mail-alert-confirm-body = طلب شخص، ولعله أنتم، التوصل على هذا العنوان بالشكايات العمومية الجديدة ({ $tenant }):
    { $what }

    للتأكيد، افتحوا هذا الرابط خلال ثلاثة أيام:
    { $link }

    إن لم تكونوا أنتم، فلا تفعلوا شيئا: لن يرسل شيء، وسيمحى هذا العنوان.
mail-alert-new-subject = { $count ->
    [one] شكاية جديدة: { $what }
    [two] شكايتان جديدتان: { $what }
    [few] { $count } شكايات جديدة: { $what }
    [many] { $count } شكاية جديدة: { $what }
   *[other] { $count } شكاية جديدة: { $what }
}
mail-alert-new-body = { $count ->
    [one] نشرت شكاية جديدة ({ $tenant }).
    [two] نشرت شكايتان جديدتان ({ $tenant }).
    [few] نشرت { $count } شكايات جديدة ({ $tenant }).
    [many] نشرت { $count } شكاية جديدة ({ $tenant }).
   *[other] نشرت { $count } شكاية جديدة ({ $tenant }).
}

    { $named }

    جميع الشكايات العمومية:
    { $list }

    تتوصلون بهذه الرسالة لأنكم طلبتموها: { $what }. للتوقف عن التوصل بها:
    { $end }
