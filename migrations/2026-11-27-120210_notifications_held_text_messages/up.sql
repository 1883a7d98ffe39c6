-- Text messages are held back on trial and counted by day, as e-mails are.
ALTER TABLE notifications.text_message DROP CONSTRAINT text_message_state_check;
ALTER TABLE notifications.text_message
    ADD CONSTRAINT text_message_state_check CHECK (state IN ('waiting', 'sent', 'refused', 'held'));
CREATE INDEX text_message_held ON notifications.text_message (tenant_id, id) WHERE state = 'held';
CREATE INDEX text_message_created ON notifications.text_message (tenant_id, created_at);
