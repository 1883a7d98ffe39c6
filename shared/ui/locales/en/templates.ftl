# Templates of texts.
templates-nav = Templates
templates-title = Templates of texts
templates-lead = Officers begin with these texts when they answer, ask or refuse. They read and complete them before anything is sent.
templates-new = New template
templates-back = Back to the templates
templates-name = Title
templates-name-hint = What officers choose it by.
templates-purpose = What it is for
templates-for-answer = To answer
templates-for-question = To ask the author
templates-for-refusal = To refuse
templates-any-purpose = All uses
templates-any-subject = Every subject
templates-any-outcome = Every outcome
templates-any-lang = All languages
templates-lang = Language
templates-state = State
templates-count =
    { $count ->
        [one] { $count } template
       *[other] { $count } templates
    }
templates-active = Offered
templates-retired = Retired
templates-none = No template yet
templates-none-text = Write the text that your officers need most often.
templates-none-found = No template fits
templates-none-found-text = Clear the filters to see all of them.
templates-outcome-hint = For answers only.
templates-outcome-wrong = Only a template for answers has an outcome
templates-body = Text
templates-body-hint = These names are filled in when the text is used: { $known }.
templates-unknown = These names are not known: { $names }. Known are: { $known }
templates-is-active = Offered to officers
templates-is-active-hint = Without it, the template is retired: nobody is offered it, and it can come back.
templates-save = Save
templates-saved = The template “{ $name }” is saved.
templates-conflict = Somebody else changed this template while you were writing. Your text stands below; saving it now replaces theirs.
templates-begin = Begin with a template
templates-begin-hint = Nothing is sent: the text comes into the form, and you complete it.
templates-none-chosen = Choose a template of the list
templates-use = Use this template
templates-typed-title = You have typed something already
templates-typed-text = Add the template after it, or replace it?
templates-append = Add it after
templates-replace = Replace what I typed
templates-trail-made = Template made
templates-trail-changed = Template changed
templates-trail-object = Template
templates-error-blank = Fill in “{ $blank }”, or take the brackets away
