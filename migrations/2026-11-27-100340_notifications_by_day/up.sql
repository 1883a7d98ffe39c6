-- Whether an administration has sent all that it may in a day is asked for each message.
CREATE INDEX message_created ON notifications.message (tenant_id, created_at);
