# The frame of every page, and the components.
diwan = ديوان
skip-to-content = الانتقال إلى المحتوى الرئيسي
demo-label = نسخة تجريبية
demo-text = الأشخاص والطلبات والوثائق هنا من نسج الخيال، ولا يصل أي شيء إلى إدارة حقيقية.
languages-label = اللغات
navigation-label = التنقل داخل الخدمة
menu = القائمة
breadcrumb-label = موقعك في الموقع
footer-label = المساعدة والمعلومات
sign-in = تسجيل الدخول
sign-out = تسجيل الخروج
signed-in-as = الدخول باسم
help = المساعدة
accessibility = إمكانية الولوج
privacy = المعطيات الشخصية
footer-about = ديوان: شكايات ومواعيد ومراسلات الإدارات المغربية في مكان واحد.
footer-map = الحدود والأماكن:
openstreetmap-attribution = © المساهمون في OpenStreetMap، ODbL
optional = (اختياري)
one-of-two = (يكفي أحدهما)
close = إغلاق
cancel = إلغاء
save = حفظ
back = رجوع
search = بحث
change = تعديل
print = طباعة هذه الصفحة
yes = نعم
error-prefix = خطأ:
error-summary-title = هناك مشكل
count-limit = { $max ->
    [few] يمكنكم كتابة { $max } أحرف على الأكثر.
    [many] يمكنكم كتابة { $max } حرفا على الأكثر.
   *[other] يمكنكم كتابة { $max } حرف على الأكثر.
}
count-left = عدد الأحرف المتبقية:
count-over = عدد الأحرف الزائدة:
pagination-label = صفحات اللائحة
pagination-previous = الصفحة السابقة
pagination-next = الصفحة التالية
keys-hint = لوحة المفاتيح: اضغطوا على ? لعرض لائحة الاختصارات.
keys-title = اختصارات لوحة المفاتيح
keys-next = السطر التالي
keys-previous = السطر السابق
keys-open = فتح السطر
keys-search = الانتقال إلى خانة البحث
keys-help = عرض هذه اللائحة
keys-off = يمكنكم إيقاف هذه الاختصارات من إعدادات العرض.
draft-found = توجد على هذا الجهاز مسودة لم ترسل بعد.
draft-restore = استرجاع المسودة
draft-delete = حذف المسودة
draft-restored = تم استرجاع المسودة. لن ترسل إلا إذا أرسلتموها بأنفسكم.
draft-forget = نسيان هذه المسودة
draft-forgotten = محيت المسودة من هذا الجهاز، ولم تعد هذه الصفحة تحفظ شيئا. ما ترونه هنا يمكن إرساله.
