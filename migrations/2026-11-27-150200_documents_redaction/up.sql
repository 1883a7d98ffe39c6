-- What the public sees of a file: each decision is a row, the newest one holds.
CREATE TABLE documents.redaction (
    tenant_id uuid NOT NULL,
    file_id   uuid NOT NULL,
    seq       integer NOT NULL CHECK (seq > 0), -- 1, 2, 3 … of one file
    hidden    boolean NOT NULL,                 -- the public sees nothing of it
    boxes     jsonb NOT NULL,                   -- areas painted black: [{x, y, w, h}], shares of width and height
    copy_id   uuid,                             -- names the painted copy in the storage; absent without areas
    copy_type text,
    person_id uuid NOT NULL,                    -- who decided
    at        timestamptz NOT NULL,
    PRIMARY KEY (tenant_id, file_id, seq),
    FOREIGN KEY (tenant_id, file_id) REFERENCES documents.file (tenant_id, id),
    CHECK ((copy_id IS NULL) = (copy_type IS NULL))
);
CREATE INDEX redaction_copy ON documents.redaction (tenant_id, copy_id);

ALTER TABLE documents.redaction ENABLE ROW LEVEL SECURITY;
ALTER TABLE documents.redaction FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_isolation ON documents.redaction
    USING (tenant_id = NULLIF(current_setting('app.tenant', true), '')::uuid)
    WITH CHECK (tenant_id = NULLIF(current_setting('app.tenant', true), '')::uuid);
GRANT SELECT, INSERT ON documents.redaction TO diwan_app;
