# نماذج النصوص.
templates-nav = النماذج
templates-title = نماذج النصوص
templates-lead = ينطلق الموظفون من هذه النصوص للجواب أو السؤال أو عدم القبول، ويقرؤونها ويتممونها قبل أي إرسال.
templates-new = نموذج جديد
templates-back = العودة إلى النماذج
templates-name = العنوان
templates-name-hint = ما يختاره الموظفون به.
templates-purpose = الغرض
templates-for-answer = للجواب
templates-for-question = لسؤال صاحب الشكاية
templates-for-refusal = لعدم القبول
templates-any-purpose = كل الأغراض
templates-any-subject = كل المواضيع
templates-any-outcome = كل النتائج
templates-any-lang = كل اللغات
templates-lang = اللغة
templates-state = الحالة
templates-count =
    { $count ->
        [0] لا نماذج
        [one] نموذج واحد
        [two] نموذجان
        [few] { $count } نماذج
        [many] { $count } نموذجا
       *[other] { $count } نموذج
    }
templates-active = معروض
templates-retired = مسحوب
templates-none = لا نماذج بعد
templates-none-text = اكتبوا النص الذي يحتاجه موظفوكم أكثر من غيره.
templates-none-found = لا نموذج يطابق
templates-none-found-text = أزيلوا التصفية لرؤيتها كلها.
templates-outcome-hint = للأجوبة فقط.
templates-outcome-wrong = النتيجة لنماذج الجواب وحدها
templates-body = النص
templates-body-hint = تُملأ هذه الأسماء عند استعمال النص: { $known }.
templates-unknown = هذه الأسماء غير معروفة: { $names }. والمعروف منها: { $known }
templates-is-active = معروض على الموظفين
templates-is-active-hint = بدونه يُسحب النموذج: لا يُعرض على أحد، ويمكن أن يعود.
templates-save = حفظ
templates-saved = حُفظ النموذج «{ $name }».
templates-conflict = غيّر شخص آخر هذا النموذج وأنتم تكتبون. نصكم أدناه، وحفظه الآن يحل محل نصه.
templates-begin = الانطلاق من نموذج
templates-begin-hint = لا يُرسل شيء: يوضع النص في الاستمارة وأنتم تتممونه.
templates-none-chosen = اختاروا نموذجا من اللائحة
templates-use = استعمال هذا النموذج
templates-typed-title = سبق أن كتبتم شيئا
templates-typed-text = هل يُضاف النموذج بعده أم يحل محله؟
templates-append = إضافته بعده
templates-replace = تعويض ما كتبته
templates-trail-made = إنشاء نموذج
templates-trail-changed = تغيير نموذج
templates-trail-object = نموذج
templates-error-blank = أكملوا «{ $blank }» أو احذفوا المعقوفين
