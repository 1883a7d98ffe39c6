-- What was decided on what the public sees of a complaint, its text and its pictures: each decision stays.
CREATE TABLE complaints.moderation (
    tenant_id    uuid NOT NULL,
    complaint_id uuid NOT NULL,
    seq          integer NOT NULL CHECK (seq > 0),   -- 1, 2, 3 … of one complaint
    at           timestamptz NOT NULL,
    by_id        uuid NOT NULL,
    by_name      text NOT NULL,
    decision     text NOT NULL CHECK (decision IN ('publish', 'edit', 'hide', 'paint', 'show_picture', 'hide_picture')),
    visibility   text NOT NULL CHECK (visibility IN ('public', 'limited')),
    body         text,                               -- what the public then reads of the text; none: nothing of it
    reason       text CHECK (reason IN ('personal', 'insult', 'unrelated', 'danger', 'author')),
    file_id      uuid,                               -- the picture
    PRIMARY KEY (tenant_id, complaint_id, seq),
    -- Its author reads why.
    CHECK ((reason IS NOT NULL) = (decision IN ('edit', 'hide'))),
    CHECK ((file_id IS NOT NULL) = (decision IN ('paint', 'show_picture', 'hide_picture'))),
    FOREIGN KEY (tenant_id, complaint_id) REFERENCES complaints.complaint (tenant_id, id)
);

ALTER TABLE complaints.moderation ENABLE ROW LEVEL SECURITY;
ALTER TABLE complaints.moderation FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_isolation ON complaints.moderation
    USING (tenant_id = NULLIF(current_setting('app.tenant', true), '')::uuid)
    WITH CHECK (tenant_id = NULLIF(current_setting('app.tenant', true), '')::uuid);
GRANT SELECT, INSERT ON complaints.moderation TO diwan_app;

-- The moderators' list: 0 what looks like somebody's data, then 1 all else.
ALTER TABLE complaints.face
    ADD COLUMN attention smallint NOT NULL DEFAULT 1 CHECK (attention IN (0, 1));
CREATE INDEX face_attention ON complaints.face (tenant_id, moderation, attention, received_at, complaint_id);

-- What authors asked for beside an answer.
CREATE INDEX event_added ON complaints.event (tenant_id, at) WHERE kind = 'complaint.added';
