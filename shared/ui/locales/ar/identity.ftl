# Signing in, and a person's own space.
sign-in-title = تسجيل الدخول
sign-in-lead = للعاملين في الإدارات وللمواطنين الذين لهم حساب.
sign-in-email = البريد الإلكتروني
sign-in-password = كلمة المرور
sign-in-submit = الدخول
sign-in-wrong = البريد الإلكتروني أو كلمة المرور غير صحيح. تحققوا منهما وأعيدوا المحاولة.
sign-in-too-many = محاولات كثيرة. انتظروا { $minutes ->
    [zero] قليلا
    [one] دقيقة واحدة
    [two] دقيقتين
    [few] { $minutes } دقائق
    [many] { $minutes } دقيقة
   *[other] { $minutes } دقيقة
} ثم أعيدوا المحاولة. يمكنكم المتابعة من متصفح آخر سبق أن سجلتم منه الدخول إلى هذا الحساب.
sign-in-needed = سجلوا الدخول للاطلاع على هذه الصفحة.
sign-in-ended = انتهت جلستكم: لم يرسل أي شيء. سجلوا الدخول للعودة إلى الاستمارة.
sign-in-no-account = لا حاجة إلى حساب لتقديم شكاية أو تتبعها.
sign-in-demo-title = حسابات النسخة التجريبية
sign-in-demo-text = كلمة المرور لكل حساب من هذه الحسابات هي { $password }.
signed-out = تم تسجيل خروجكم.
me = فضائي
me-title = فضائي
me-welcome = مرحبا، { $name }
me-administrations = إداراتي
me-desk-open = فتح المكتب
me-complaints = شكاياتي
me-no-complaints-title = لا توجد شكاية بعد
me-no-complaints-text = تظهر هنا الشكايات التي تقدمونها بعد تسجيل الدخول.
role-officer = موظف(ة)
role-dispatcher = مكلف(ة) بالتوزيع
role-head = رئيس(ة) المصلحة
role-clerk = مكلف(ة) بمكتب الضبط
role-counter = موظف(ة) الشباك
role-admin = مدير(ة) الإدارة
