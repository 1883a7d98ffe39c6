-- What was written about an object, and how much to one number, are asked before a text message is written.
CREATE INDEX text_message_about ON notifications.text_message (tenant_id, about);
CREATE INDEX text_message_recipient ON notifications.text_message (tenant_id, recipient, created_at);
