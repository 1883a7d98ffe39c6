-- An administration whose only administrator lost every factor: the platform vouches, on the ground of a paper signed by the head.
ALTER TABLE identity.recovery
    ADD COLUMN paper     uuid,               -- the head's paper, a file about 'recovery:<id>'; none: the administration vouches itself
    ADD COLUMN agrees_in uuid;               -- whose approver must agree, its region's; none: another operator, or another administrator
ALTER TABLE identity.recovery DROP CONSTRAINT recovery_checked_check;
ALTER TABLE identity.recovery
    ADD CONSTRAINT recovery_checked_check CHECK (checked IN ('card', 'passport', 'permit', 'paper'));
