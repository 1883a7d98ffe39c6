DELETE FROM identity.recovery WHERE checked = 'paper';
ALTER TABLE identity.recovery DROP CONSTRAINT recovery_checked_check;
ALTER TABLE identity.recovery
    ADD CONSTRAINT recovery_checked_check CHECK (checked IN ('card', 'passport', 'permit'));
ALTER TABLE identity.recovery
    DROP COLUMN agrees_in,
    DROP COLUMN paper;
