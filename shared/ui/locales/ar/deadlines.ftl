# الآجال: احتسابها والتنبيهات والتأخر ووسيط المملكة.
deadline-counted-from = أول يوم محتسب هو { $date }.
deadline-may-change = قد يتغير هذا التاريخ: فهو رهين بعيد لم يعلن عن يومه بعد.
deadline-clock-routing = الاطلاع أو التوجيه
deadline-clock-reply = الجواب
deadline-clock-target = الهدف الداخلي
deadline-routing-open = يجب إنجازه في أجل أقصاه { $date }.
deadline-routing-late = متأخر: كان آخر أجل له { $date }.
deadline-routing-done = أُنجز يوم { $at }، داخل الأجل الذي ينتهي يوم { $date }.
deadline-routing-done-late = أُنجز متأخرا يوم { $at }، وكان آخر أجل له { $date }.
deadline-target-open = { $days ->
    [one] { $date } على أبعد تقدير (يوم عمل واحد حددته الإدارة لهذا الموضوع).
    [two] { $date } على أبعد تقدير (يوما عمل حددتهما الإدارة لهذا الموضوع).
    [few] { $date } على أبعد تقدير ({ $days } أيام عمل حددتها الإدارة لهذا الموضوع).
   *[other] { $date } على أبعد تقدير ({ $days } يوم عمل حددتها الإدارة لهذا الموضوع).
}
deadline-target-late = { $days ->
    [one] تم تجاوزه: { $date } (يوم عمل واحد حددته الإدارة لهذا الموضوع).
    [two] تم تجاوزه: { $date } (يوما عمل حددتهما الإدارة لهذا الموضوع).
    [few] تم تجاوزه: { $date } ({ $days } أيام عمل حددتها الإدارة لهذا الموضوع).
   *[other] تم تجاوزه: { $date } ({ $days } يوم عمل حددتها الإدارة لهذا الموضوع).
}
deadline-share = { $percent }% من الأجل
deadline-share-last = اليوم الأخير
deadline-share-late = انقضى الأجل
deadline-escalated = { $count ->
    [one] { $clock }: { $share }. تم تنبيه شخص واحد.
    [two] { $clock }: { $share }. تم تنبيه شخصين.
    [few] { $clock }: { $share }. تم تنبيه { $count } أشخاص.
   *[other] { $clock }: { $share }. تم تنبيه { $count } شخصا.
}
deadline-late-title = الجواب متأخر
deadline-late-since = { $days ->
    [one] كان آخر أجل له { $date }. مدة التأخر يوم واحد.
    [two] كان آخر أجل له { $date }. مدة التأخر يومان.
    [few] كان آخر أجل له { $date }. مدة التأخر { $days } أيام.
   *[other] كان آخر أجل له { $date }. مدة التأخر { $days } يوما.
}
deadline-late-text = تم تنبيه مسؤولي الإدارة إلى ذلك. ويمكنكم أيضا:
deadline-late-remind = تذكير الإدارة
deadline-late-mediator = إعداد ملف لوسيط المملكة
deadline-nav = الآجال
deadline-title = الآجال
deadline-lead = ما تأخر وما أوشك على التأخر. تأتي أولا الشكايات التي لم يكلف بها أحد. ترسل تنبيهات عند 50 و75 و90 و100% من كل أجل.
deadline-counts = العدد حسب الأجل
deadline-list = الشكايات
deadline-clock = الأجل
deadline-used = ما انقضى من الأجل
deadline-answer-due = آخر أجل للجواب
deadline-all-clocks = كل الآجال
deadline-all-shares = الكل
deadline-nobody-count = { $count ->
    [0] لكل أجل من هذه الآجال من يسهر عليه.
    [one] أجل واحد من هذه الآجال يسري دون أن يكلف به أحد.
    [two] أجلان من هذه الآجال يسريان دون أن يكلف بهما أحد.
    [few] { $count } آجال منها تسري دون أن يكلف بها أحد.
   *[other] { $count } أجلا منها يسري دون أن يكلف به أحد.
}
deadline-count = { $count ->
    [0] لا أجل
    [one] أجل واحد
    [two] أجلان
    [few] { $count } آجال
   *[other] { $count } أجلا
}
deadline-none-title = لا توجد آجال مستعجلة
deadline-none-text = لم يبلغ أي أجل نصفه.
deadline-none-filtered = لا أجل يطابق هذه التصفية.
deadline-none-next = الاطلاع على لائحة العمل
deadline-digest-line = {"‎"}{ $number } – { $clock }: { $share }. آخر أجل للجواب { $due }.
deadline-digest-nobody = لم يكلف بها أحد.
deadline-digest-more = { $count ->
    [one] وواحدة أخرى.
    [two] واثنتان أخريان.
    [few] و{ $count } أخرى.
   *[other] و{ $count } أخرى.
}
mail-deadlines-subject = { $count ->
    [one] الآجال: تنبيه واحد، عدد ما بلغ اليوم الأخير أو تأخر { $late }
    [two] الآجال: تنبيهان، عدد ما بلغ اليوم الأخير أو تأخر { $late }
    [few] الآجال: { $count } تنبيهات، عدد ما بلغ اليوم الأخير أو تأخر { $late }
   *[other] الآجال: { $count } تنبيها، عدد ما بلغ اليوم الأخير أو تأخر { $late }
}
mail-deadlines-body = عدد التنبيهات: { $count }، منها { $late } في اليوم الأخير أو متأخرة، و{ $nobody } لم يكلف بها أحد.

    { $list }

    كل الآجال: { $link }
mail-deadlines-inspector-subject = { $count ->
    [one] الآجال: شكاية واحدة في اليوم الأخير أو متأخرة
    [two] الآجال: شكايتان في اليوم الأخير أو متأخرتان
    [few] الآجال: { $count } شكايات في اليوم الأخير أو متأخرة
   *[other] الآجال: { $count } شكاية في اليوم الأخير أو متأخرة
}
mail-deadlines-inspector-body = عدد التنبيهات: { $count }، منها { $late } في اليوم الأخير أو متأخرة، و{ $nobody } لم يكلف بها أحد. وتجدون الباقي في أرقام الإدارة.
mail-deadline-late-subject = تأخر الجواب عن شكايتكم رقم {"‎"}{ $number }
mail-deadline-late-body = كان آخر أجل لجواب { $tenant } هو { $due }. الجواب متأخر، وقد تم تنبيه المسؤولين.

    { $why }

    يمكنكم تذكير الإدارة في صفحة شكايتكم: { $link }
    الرمز: { $code }

    ويمكنكم أيضا اللجوء إلى وسيط المملكة. ملف جاهز للطباعة: { $mediator }
mail-deadline-moved-subject = تغير آخر أجل للجواب عن شكايتكم رقم {"‎"}{ $number }
mail-deadline-moved-body = تغير تقويم الإدارة ({ $tenant }). آخر أجل للجواب هو الآن { $due }.

    { $why }

    تتبع شكايتكم: { $link }
    الرمز: { $code }
deadline-trail-moved = إعادة احتساب أجل الجواب
deadline-mediator-title = ملف لوسيط المملكة، الشكاية رقم {"‎"}{ $number }
deadline-mediator-back = الرجوع إلى الشكاية
deadline-mediator-lead = يمكن اللجوء إلى الوسيط في أي وقت ومجانا. اطبعوا هذه الصفحة ووقعوها وأرفقوا بها ما ترونه مفيدا من الوثائق.
deadline-mediator-address = العنوان
deadline-mediator-unconfirmed = تحققوا من العنوان في موقع المؤسسة قبل الإرسال.
deadline-mediator-who = صاحب الطلب
deadline-mediator-case = الشكاية
deadline-mediator-answers = جواب الإدارة
deadline-mediator-no-answer = لم تجب الإدارة بعد.
deadline-mediator-what = المطلوب
deadline-mediator-asked = أطلب من وسيط المملكة النظر في مآل شكايتي رقم {"‎"}{ $number } الموجهة إلى { $tenant }.
deadline-mediator-asked-late = لم أتوصل بجواب عن شكايتي رقم {"‎"}{ $number } داخل الأجل القانوني. أطلب من وسيط المملكة التدخل لدى { $tenant }.
deadline-mediator-sign = التاريخ والتوقيع:
