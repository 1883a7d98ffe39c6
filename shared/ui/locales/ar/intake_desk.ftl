# شكاية تُدخل في الشباك أو عبر الهاتف.
intake-desk-link = إدخال شكاية لشخص
intake-desk-title = تكتبون ما يقوله لكم شخص
intake-desk-text = الشكاية شكاية هذا الشخص، ويظهر فيها اسمكم بصفتكم من أدخلها. سلموه الوصل أو أملوا عليه الرقم والرمز: بعد ذلك لن تروا هذا الرمز.
intake-desk-channel = كيف يتحدث إليكم الشخص؟
intake-desk-at-desk = في الشباك
intake-desk-by-phone = عبر الهاتف
intake-desk-error-channel = اختاروا ما إذا كان الشخص يتحدث إليكم في الشباك أو عبر الهاتف
intake-desk-read-back = قرأتُ النص على الشخص
intake-desk-read-back-hint = يبقى ذلك في الملف.
intake-desk-was-read-back = قُرئ النص على هذا الشخص.
intake-desk-phone-for = دوّنها { $by } عبر الهاتف نيابة عن { $name }
intake-desk-unnamed = أدخلها { $by } لشخص لم يذكر اسمه
intake-desk-phone-unnamed = دوّنها { $by } عبر الهاتف لشخص لم يذكر اسمه
intake-desk-hand-over = اطبعوا هذا الوصل وسلموه للشخص، أو أملوا عليه الرقم والرمز. لن تُفتح هذه الصفحة هنا بعد ربع ساعة.
intake-desk-again = إدخال شكاية أخرى
