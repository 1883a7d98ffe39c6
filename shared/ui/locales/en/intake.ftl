# What an administration takes no more, or not yet: the ground, the next step, the remedy; and what its people only try.
error-closed-title = This is not possible for the moment
intake-closed-title = No new complaint is taken here for the moment
intake-in-hand = What was handed in goes on: you can follow it, complete it, contest it and read the answers. The legal deadlines still apply.
intake-next-title = What can you do now?
intake-next-alone = No other administration of this territory takes part yet. Go to this administration’s own reception, or call Allo Idarati on 37 37.
intake-next-others = These administrations, which lie around it, take your complaint. You can also call Allo Idarati on 37 37.
intake-contact = Contact that this administration names:
intake-remedy = You can turn to the Mediator of the Kingdom at any time. If you asked for an administrative document and got no answer in time, you can ask the wali or the governor for a certificate (law 55-19).
intake-suspended = The administration is suspended.
intake-suspended-since = The administration has been suspended since { $date }.
intake-not-here = This administration takes no complaints by Diwan.
intake-preparing = This administration is preparing: it tries Diwan out with its own team and takes nothing from the public yet.
intake-unregistered = This administration has not entered this form into its register of personal data yet (law 09-08).
intake-ground-request = It asked for it itself.
intake-ground-merger = It is being organised anew, or joined with another administration.
intake-ground-agreement = Its agreement with the platform is in force no more.
intake-ground-incident = A technical or security incident is being dealt with.
intake-ground = Ground of the suspension
intake-ground-hint = Needed to suspend. Everybody reads it on the administration’s page; your reason, its administrators only.
intake-ground-missing = Choose the ground of the suspension
intake-suspend-means = To suspend closes the entrance only: nothing new is taken, and what is under way is dealt with to the end.
intake-desk-suspended = { $name } is suspended: nothing new is taken. What is under way is dealt with as usual, within the legal times.
intake-setup-may = Your team goes on dealing with what is under way, inviting and removing people, exporting, and reading the Audit trail.
intake-setup-closed = During the suspension, what the public sees does not change: names, look, modules, register and domains are closed.
intake-setup-closed-next = The operators of the platform decide when the service resumes.
intake-trial-tag = Trial
intake-trial-note = This is a trial by the administration’s own team: no legal time runs, and all of it is closed when it goes live.
intake-trial-over = The administration’s trial is over.
intake-trial-waits = Whoever tries can still accept the answer or contest it.
in-hand-title = What is left to deal with
in-hand-text = Open complaints: { $count }. First legal date: { $date }. They stay in hand: their authors follow them, and your officers answer.
in-hand-confirm = I switch complaints off, and know what is left to deal with
in-hand-confirm-hint = Tick this only to switch complaints off.
in-hand-confirm-missing = Tick to confirm that you know what is left to deal with
mail-trial-author-subject = Trial: { $number }
mail-trial-author-body = Your trial goes on ({ $tenant }). No legal time runs.

    Number: { $number }
    Secret code: { $code }

    Follow it here:
    { $link }
mail-trial-officer-subject = Trial: { $number } is yours
mail-trial-officer-body = You are in charge of a trial: { $number }. No legal time runs.

    { $link }
mail-trial-over-subject = The trial { $number } is closed
mail-trial-over-body = The administration’s trial is over ({ $tenant }). What you sent under the number { $number } is closed and waits for no answer any more.

    For a real complaint, hand it in again.
