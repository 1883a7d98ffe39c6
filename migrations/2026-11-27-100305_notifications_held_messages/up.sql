-- A message of an administration on trial to somebody who does not work there is kept and never sent.
ALTER TABLE notifications.message DROP CONSTRAINT message_state_check;
ALTER TABLE notifications.message
    ADD CONSTRAINT message_state_check CHECK (state IN ('waiting', 'sent', 'refused', 'held'));
CREATE INDEX message_held ON notifications.message (tenant_id, id) WHERE state = 'held';
