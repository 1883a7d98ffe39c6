-- What is sent to people outside. The text is kept until it is sent, then only its fingerprint: it may hold a secret code.
CREATE SCHEMA notifications;
GRANT USAGE ON SCHEMA notifications TO diwan_app;

CREATE TABLE notifications.message (
    tenant_id    uuid NOT NULL,
    id           uuid NOT NULL,              -- UUIDv7; also the e-mail's Message-ID
    channel      text NOT NULL CHECK (channel IN ('email')),
    lang         text NOT NULL CHECK (lang IN ('ar', 'fr', 'zgh', 'en')),
    recipient    text NOT NULL,
    subject      text NOT NULL,
    body         text,
    body_sha256  bytea NOT NULL,
    about        text NOT NULL,              -- the object that it speaks of, as "complaint:<id>"
    state        text NOT NULL CHECK (state IN ('waiting', 'sent', 'refused')),
    created_at   timestamptz NOT NULL,
    sent_at      timestamptz,
    PRIMARY KEY (tenant_id, id),
    CHECK ((state = 'sent') = (sent_at IS NOT NULL))
);
CREATE INDEX message_about ON notifications.message (tenant_id, about);

ALTER TABLE notifications.message ENABLE ROW LEVEL SECURITY;
ALTER TABLE notifications.message FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_isolation ON notifications.message
    USING (tenant_id = NULLIF(current_setting('app.tenant', true), '')::uuid)
    WITH CHECK (tenant_id = NULLIF(current_setting('app.tenant', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE ON notifications.message TO diwan_app;
