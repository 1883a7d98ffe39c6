# The officers' desk: worklist, one item, the operator's failed jobs.
desk = المكتب
desk-title = لائحة العمل
desk-nav-worklist = لائحة العمل
desk-nav-failed = المهام المتعثرة
desk-number = رقم التتبع
desk-received = تاريخ الاستلام
desk-category = الصنف
desk-kind = النوع
desk-place = المكان
desk-state = الحالة
desk-due = الأجل
desk-assignee = المكلف
desk-nobody = لا أحد
desk-me = أنا
desk-anyone = الجميع
desk-all-states = جميع الحالات
desk-open-states = قيد المعالجة
desk-all-categories = جميع الأصناف
desk-from = من
desk-late-only = المتأخرة فقط
desk-filter = تصفية
desk-clear-filters = مسح التصفية
filters-set = { $count ->
    [0] التصفية
    [one] التصفية: معيار واحد
    [two] التصفية: معياران
    [few] التصفية: { $count } معايير
    [many] التصفية: { $count } معيارا
   *[other] التصفية: { $count } معيار
}
desk-search = بحث
desk-search-hint = الرقم أو كلمات من النص أو الاسم
desk-count = { $count ->
    [0] لا يوجد أي ملف
    [one] ملف واحد
    [two] ملفان
    [few] { $count } ملفات
    [many] { $count } ملفا
   *[other] { $count } ملف
}
desk-empty-title = لا توجد نتائج
desk-empty-text = لا يوجد ملف مطابق لهذه التصفية.
desk-empty-all-title = لا شيء للإنجاز
desk-empty-all-text = تم الجواب عن كل ما ورد.
due-late = متأخرة
due-today = اليوم
due-days = { $days ->
    [zero] اليوم
    [one] بعد يوم واحد
    [two] بعد يومين
    [few] بعد { $days } أيام
    [many] بعد { $days } يوما
   *[other] بعد { $days } يوم
}
due-late-days = { $days ->
    [zero] بدون تأخير
    [one] متأخرة بيوم واحد
    [two] متأخرة بيومين
    [few] متأخرة بـ { $days } أيام
    [many] متأخرة بـ { $days } يوما
   *[other] متأخرة بـ { $days } يوم
}
saved = تم الحفظ
item-title = الشكاية رقم {"\u200E"}{ $number }
item-back = العودة إلى لائحة العمل
item-asked = موضوع الطلب
item-author = صاحب الشكاية
item-name = الاسم
item-history = مراحل المعالجة
item-next = ما يمكن القيام به الآن
item-nothing-next = الشكاية مغلقة: لم يبق شيء للقيام به هنا.
item-waits-dispatcher = تنتظر أن يكلف بها مسؤول التوزيع أحد الموظفين. يمكنكم قراءتها دون التكليف بها.
item-waits-answer = الجواب على عاتق { $name }. يمكنكم القراءة دون الجواب.
item-waits-right = ليس للمكلف بها حق الجواب، أو لم يعد له: على مسؤول التوزيع تكليف موظف آخر.
item-waits-author = تم الجواب. تغلق الشكاية عندما يقبله صاحبها، أو تلقائيا بعد { $date }.
item-assign = تكليف
item-assign-to = الموظف المكلف
item-assigned = كلف بها: { $name }.
item-before = المكلف السابق
item-files = الملفات
item-original = فتح الأصل المختوم
item-fingerprint = البصمة (SHA-256)
item-map = إحداثيات الموقع
answer-title = الجواب
answer-outcome = المآل
answer-text = نص الجواب
answer-text-hint = يقرؤه صاحب الشكاية كما هو. اذكروا الأسباب وما سيلي.
answer-lang = لغة الجواب التي اختارها صاحب الشكاية: { $lang }
answer-send = إرسال الجواب
answer-sent = تم إرسال الجواب.
file-name = الاسم
file-size = الحجم
dead-title = المهام المتعثرة
dead-lead = أعمال تكررت محاولتها دون نجاح. ابحثوا عن السبب ثم أعيدوا المحاولة.
dead-kind = المهمة
dead-error = آخر خطأ
dead-attempts = عدد المحاولات
dead-failed-at = تاريخ التعثر
dead-tenant = الإدارة
dead-retry = إعادة المحاولة
dead-retried = أعيدت المهمة إلى قائمة الانتظار.
dead-empty-title = لا توجد مهام متعثرة
dead-empty-text = أنجزت كل الأعمال أو ما زالت محاولتها جارية.
item-waits-unit = لا أحد مكلف بها بعد: يتكفل بها أحد موظفي المصلحة أو يسندها مسؤول التوزيع.
