DROP INDEX notifications.message_held;
UPDATE notifications.message SET state = 'refused' WHERE state = 'held';
ALTER TABLE notifications.message DROP CONSTRAINT message_state_check;
ALTER TABLE notifications.message
    ADD CONSTRAINT message_state_check CHECK (state IN ('waiting', 'sent', 'refused'));
