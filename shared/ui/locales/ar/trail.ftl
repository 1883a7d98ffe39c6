# ما يقوله سجل الإدارة، بالكلمات.
trail-group-complaints = الشكايات
trail-group-people = الأشخاص والحقوق
trail-group-mandates = التوكيلات
trail-group-programs = البرامج
trail-group-support = دعم المنصة
trail-group-administration = الإدارة
trail-complaint-opened = الاطلاع على شكاية
trail-complaint-claimed = إضافة شكاية إلى حساب صاحبها
trail-member-invited = دعوة شخص
trail-invitation-sent-again = إعادة إرسال دعوة
trail-invitation-withdrawn = سحب دعوة
trail-member-joined = قبول دعوة
trail-member-changed = تغيير أدوار عضو
trail-member-ended = إنهاء عضوية
trail-role-made = إنشاء دور
trail-role-changed = تغيير دور
trail-role-removed = حذف دور
trail-unit-made = إنشاء وحدة
trail-unit-changed = تغيير وحدة
trail-delegation-given = تفويض حقوق
trail-delegation-revoked = إنهاء تفويض
trail-token-made = إنشاء رمز ولوج
trail-token-revoked = إلغاء رمز ولوج
trail-webhook-added = إضافة خطاف ويب
trail-webhook-tested = تجربة خطاف ويب
trail-webhook-replayed = إعادة إرسال رسائل خطاف ويب
trail-webhook-rotated = استبدال سر خطاف ويب
trail-webhook-disabled = توقيف خطاف ويب
trail-webhook-enabled = إعادة تشغيل خطاف ويب
trail-webhook-removed = حذف خطاف ويب
trail-support-asked = طلب ولوج من دعم المنصة
trail-support-granted = السماح لدعم المنصة بالولوج
trail-support-refused = رفض ولوج دعم المنصة
trail-support-viewed = صفحة قرأها دعم المنصة
trail-support-ended = انتهاء ولوج دعم المنصة
trail-tenant-changed = تغيير الإعدادات
trail-agreement-opened = الاطلاع على الاتفاقية الموقعة
trail-tenant-exported = إعداد أرشيف
trail-tenant-erased = محو المعطيات
trail-object-complaint = الشكاية
trail-object-person = العضو
trail-object-invitation = الدعوة
trail-object-role = الدور
trail-object-unit = الوحدة
trail-object-delegation = التفويض
trail-object-mandate = التوكيل
trail-object-token = رمز الولوج
trail-object-webhook = خطاف الويب
trail-object-support = طلب الدعم
trail-object-tenant = الإدارة
trail-object-agreement = الاتفاقية الموقعة
trail-object-job = المهمة
trail-object-permission = حق ناقص:
trail-object-membership = ليس عضوا هنا
trail-object-named = { $what } { $name }
trail-setting-modules = الوحدات الوظيفية
trail-ground-mandate = يساعد صاحبها بموجب توكيل
trail-to = إلى { $name }
trail-for = بتفويض من { $name }
trail-consent = بموافقة { $name }
trail-invited-by = بدعوة من { $name }
trail-rights = الحقوق: { $rights }
trail-rights-added = حقوق أضيفت: { $rights }
trail-rights-taken = حقوق سحبت: { $rights }
trail-roles = الأدوار: { $roles }
trail-unit = في الوحدة { $unit }
trail-mandate = بموجب التوكيل { $reference }
trail-days = { $days ->
    [one] صالح ليوم واحد
    [two] صالح ليومين
    [few] صالح لمدة { $days } أيام
    [many] صالح لمدة { $days } يوما
   *[other] صالح لمدة { $days } يوم
}
trail-ticket = الطلب { $ticket }
trail-page = الصفحة { $path }
