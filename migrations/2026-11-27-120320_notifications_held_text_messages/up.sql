-- As for e-mails: a short message of an administration on trial is kept and never sent.
ALTER TABLE notifications.text_message DROP CONSTRAINT text_message_state_check;
ALTER TABLE notifications.text_message
    ADD CONSTRAINT text_message_state_check CHECK (state IN ('waiting', 'sent', 'refused', 'held'));
