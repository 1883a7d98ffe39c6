-- Files that people handed in: the sealed original, what may be shown, and the fingerprint that binds them.
CREATE SCHEMA documents;
GRANT USAGE ON SCHEMA documents TO diwan_app;

CREATE TABLE documents.file (
    tenant_id    uuid NOT NULL,
    id           uuid NOT NULL,              -- UUIDv7
    about        text NOT NULL,              -- the object it belongs to, as "complaint:<id>"
    name         text NOT NULL,
    media_type   text NOT NULL,              -- by the content's own bytes
    bytes        bigint NOT NULL CHECK (bytes > 0),
    sha256       bytea NOT NULL,             -- of the original
    original_key text NOT NULL,              -- storage key; never served without a logged reason
    shown_key    text,                       -- without metadata; absent when the type has no clean form
    shown_type   text,
    thumb_key    text,
    width        integer,                    -- of the shown form, in pixels
    height       integer,
    created_at   timestamptz NOT NULL,
    PRIMARY KEY (tenant_id, id)
);
CREATE INDEX file_about ON documents.file (tenant_id, about);

ALTER TABLE documents.file ENABLE ROW LEVEL SECURITY;
ALTER TABLE documents.file FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_isolation ON documents.file
    USING (tenant_id = NULLIF(current_setting('app.tenant', true), '')::uuid)
    WITH CHECK (tenant_id = NULLIF(current_setting('app.tenant', true), '')::uuid);
GRANT SELECT, INSERT ON documents.file TO diwan_app;
