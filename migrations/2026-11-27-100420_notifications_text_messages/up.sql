-- Short messages to telephones. The text is kept until it is sent, then only its fingerprint: it may hold a code.
CREATE TABLE notifications.text_message (
    tenant_id   uuid NOT NULL,
    id          uuid NOT NULL,               -- UUIDv7; the gateway may know a second copy by it
    recipient   text NOT NULL,               -- E.164
    body        text,
    body_sha256 bytea NOT NULL,
    about       text NOT NULL,
    state       text NOT NULL CHECK (state IN ('waiting', 'sent', 'refused')),
    created_at  timestamptz NOT NULL,
    sent_at     timestamptz,
    PRIMARY KEY (tenant_id, id),
    CHECK ((state = 'sent') = (sent_at IS NOT NULL))
);
ALTER TABLE notifications.text_message ENABLE ROW LEVEL SECURITY;
ALTER TABLE notifications.text_message FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_isolation ON notifications.text_message
    USING (tenant_id = NULLIF(current_setting('app.tenant', true), '')::uuid)
    WITH CHECK (tenant_id = NULLIF(current_setting('app.tenant', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE ON notifications.text_message TO diwan_app;
