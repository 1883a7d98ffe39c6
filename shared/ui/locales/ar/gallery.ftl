# The page that shows every component.
gallery-title = مكونات الصفحات
gallery-lead = كل عنصر تتكون منه الصفحات، كما يظهر بهذه اللغة وبإعدادات العرض هذه.
gallery-notices = إشعارات
gallery-states = الحالات والأحداث والمعطيات
gallery-form = استمارة فيها أخطاء
gallery-lists = لوائح وجداول
