UPDATE notifications.text_message SET state = 'refused' WHERE state = 'held';
ALTER TABLE notifications.text_message DROP CONSTRAINT text_message_state_check;
ALTER TABLE notifications.text_message
    ADD CONSTRAINT text_message_state_check CHECK (state IN ('waiting', 'sent', 'refused'));
