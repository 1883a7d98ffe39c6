-- The whole life of a complaint: all states and events, units in charge, what a second person decides on, what a subject asks,
-- and what the public sees.
ALTER TABLE complaints.complaint
    ADD COLUMN unit_id     uuid,             -- the unit in charge
    ADD COLUMN incident_id uuid,             -- the incident that it is one of, also when it is answered
    ADD COLUMN reply_until date,             -- while its author was asked something: the last day to reply
    DROP CONSTRAINT complaint_state_check,
    DROP CONSTRAINT complaint_channel_check,
    DROP CONSTRAINT complaint_check1,
    DROP CONSTRAINT complaint_check2,
    DROP CONSTRAINT complaint_check3,
    DROP CONSTRAINT complaint_entered_under;
ALTER TABLE complaints.complaint
    ADD CONSTRAINT complaint_state_check CHECK (state IN ('submitted', 'screening', 'transfer_proposed', 'assigned', 'in_progress',
        'awaiting_citizen', 'answered', 'closed_resolved', 'closed_unresolved', 'inadmissible', 'merged', 'withdrawn', 'transferred')),
    ADD CONSTRAINT complaint_channel_check CHECK (channel IN ('web', 'api', 'desk', 'phone', 'open311', 'transfer')),
    ADD CONSTRAINT complaint_outcome_known CHECK (state NOT IN ('answered', 'closed_resolved', 'closed_unresolved') OR outcome IS NOT NULL),
    ADD CONSTRAINT complaint_contestable CHECK (state <> 'answered' OR contest_until IS NOT NULL),
    ADD CONSTRAINT complaint_in_charge CHECK (state <> 'assigned' OR assignee_id IS NOT NULL OR unit_id IS NOT NULL),
    ADD CONSTRAINT complaint_asked CHECK ((state = 'awaiting_citizen') = (reply_until IS NOT NULL)),
    ADD CONSTRAINT complaint_of_incident CHECK (state <> 'merged' OR incident_id IS NOT NULL),
    -- At the desk or on the telephone an officer writes what somebody says, without a mandate to act for them later.
    ADD CONSTRAINT complaint_entered_under CHECK (mandate_id IS NULL OR entered_by IS NOT NULL),
    ADD CONSTRAINT complaint_unit FOREIGN KEY (tenant_id, unit_id) REFERENCES identity.unit (tenant_id, id);
CREATE INDEX complaint_unit ON complaints.complaint (tenant_id, unit_id, state, due_on);
CREATE INDEX complaint_incident ON complaints.complaint (tenant_id, incident_id) WHERE incident_id IS NOT NULL;
CREATE INDEX complaint_reply ON complaints.complaint (tenant_id, reply_until) WHERE reply_until IS NOT NULL;

ALTER TABLE complaints.event
    DROP CONSTRAINT event_kind_check,
    ADD CONSTRAINT event_kind_check CHECK (kind IN ('complaint.received', 'complaint.acknowledged', 'complaint.assigned', 'complaint.taken',
        'complaint.asked', 'complaint.replied', 'complaint.unreplied', 'complaint.proposed', 'complaint.declined', 'complaint.answered',
        'complaint.refused', 'complaint.transfer_proposed', 'complaint.transferred', 'complaint.transfer_refused',
        'complaint.transfer_withdrawn', 'complaint.accepted', 'complaint.contested', 'complaint.closed', 'complaint.reopened',
        'complaint.merged', 'complaint.left', 'complaint.withdrawn', 'complaint.noted', 'complaint.reminded', 'complaint.added',
        'complaint.moderated', 'complaint.escalated'));

-- Subjects form a tree; only its leaves are chosen.
ALTER TABLE complaints.category
    ADD COLUMN parent_code   text,
    ADD COLUMN notice        jsonb,                                   -- said when it is chosen: names by language
    ADD COLUMN visibility    text NOT NULL DEFAULT 'private' CHECK (visibility IN ('public', 'limited', 'private')),
    ADD COLUMN anonymity     boolean NOT NULL DEFAULT false,          -- whether a complaint needs no way back to its author
    ADD COLUMN needs_proof   boolean NOT NULL DEFAULT false,          -- whether an answer that says "done" shows it
    ADD COLUMN needs_visa    boolean NOT NULL DEFAULT false,          -- whether a second person approves the answer
    ADD COLUMN target_days   smallint CHECK (target_days > 0),        -- working days that the administration sets itself
    ADD COLUMN nearby_metres smallint NOT NULL DEFAULT 100 CHECK (nearby_metres BETWEEN 0 AND 1000),
    ADD CONSTRAINT category_parent FOREIGN KEY (tenant_id, parent_code) REFERENCES complaints.category (tenant_id, code),
    ADD CONSTRAINT category_of_other CHECK (parent_code <> code);
CREATE INDEX category_parent ON complaints.category (tenant_id, parent_code);

-- What a subject asks beside the text. The data types are those of Open311 GeoReport v2.
CREATE TABLE complaints.question (
    tenant_id     uuid NOT NULL,
    category_code text NOT NULL,
    code          text NOT NULL CHECK (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND length(code) <= 40),
    datatype      text NOT NULL CHECK (datatype IN ('string', 'number', 'datetime', 'text', 'singlevaluelist', 'multivaluelist')),
    required      boolean NOT NULL,
    position      smallint NOT NULL CHECK (position > 0),
    names         jsonb NOT NULL,            -- the question, by language
    hint          jsonb,
    options       jsonb,                     -- of the lists: [{"key", "names", "diverts"}]; what diverts says where to turn instead
    PRIMARY KEY (tenant_id, category_code, code),
    FOREIGN KEY (tenant_id, category_code) REFERENCES complaints.category (tenant_id, code)
);

-- What a complaint says beside its text; most have none.
CREATE TABLE complaints.particulars (
    tenant_id    uuid NOT NULL,
    complaint_id uuid NOT NULL,
    address      text,                       -- as its author wrote it
    answers      jsonb NOT NULL,             -- by the question's code: a text, a number, or a list of keys
    anonymous    boolean NOT NULL,           -- whether its author asked not to be named to anybody
    PRIMARY KEY (tenant_id, complaint_id),
    FOREIGN KEY (tenant_id, complaint_id) REFERENCES complaints.complaint (tenant_id, id)
);

-- What the public may see of a complaint: apart from its state, and from what its author wrote. What is private has no row.
CREATE TABLE complaints.face (
    tenant_id     uuid NOT NULL,
    complaint_id  uuid NOT NULL,
    category_code text NOT NULL,
    kind          text NOT NULL,
    territory_code text NOT NULL REFERENCES territory.territory (code),
    cell          bigint,                    -- of the pin: see `cell.rs`; none without a pin
    lat           double precision,
    lon           double precision,
    state         text NOT NULL,
    visibility    text NOT NULL CHECK (visibility IN ('public', 'limited')),
    moderation    text NOT NULL CHECK (moderation IN ('pending', 'clean', 'redacted', 'hidden')),
    body          text,                      -- what is shown of the text; none: nothing of it
    flags         jsonb NOT NULL,            -- what looks like somebody's data: kinds, counted
    received_at   timestamptz NOT NULL,
    changed_at    timestamptz NOT NULL,
    PRIMARY KEY (tenant_id, complaint_id),
    CHECK ((cell IS NULL) = (lat IS NULL) AND (lat IS NULL) = (lon IS NULL)),
    FOREIGN KEY (tenant_id, complaint_id) REFERENCES complaints.complaint (tenant_id, id),
    FOREIGN KEY (tenant_id, category_code) REFERENCES complaints.category (tenant_id, code)
);
CREATE INDEX face_cell ON complaints.face (tenant_id, cell);
CREATE INDEX face_category ON complaints.face (tenant_id, category_code, cell);
CREATE INDEX face_territory ON complaints.face (tenant_id, territory_code);
CREATE INDEX face_received ON complaints.face (tenant_id, received_at, complaint_id);
CREATE INDEX face_changed ON complaints.face (tenant_id, changed_at);
CREATE INDEX face_moderation ON complaints.face (tenant_id, moderation, received_at);

-- What one person proposes and another decides: a refusal, or an answer where the subject demands it.
CREATE TABLE complaints.proposal (
    tenant_id    uuid NOT NULL,
    complaint_id uuid NOT NULL,
    seq          integer NOT NULL,           -- of the event that proposes it
    kind         text NOT NULL CHECK (kind IN ('refusal', 'answer')),
    detail       jsonb NOT NULL,             -- the ground or the outcome, and the text that the author will read
    by_id        uuid NOT NULL,
    by_name      text NOT NULL,
    at           timestamptz NOT NULL,
    decision     text CHECK (decision IN ('approved', 'declined', 'overtaken')),
    decided_by   uuid,
    decided_at   timestamptz,
    PRIMARY KEY (tenant_id, complaint_id, seq),
    CHECK ((decision IS NULL) = (decided_at IS NULL)),
    -- Four eyes.
    CHECK (decided_by <> by_id),
    FOREIGN KEY (tenant_id, complaint_id) REFERENCES complaints.complaint (tenant_id, id)
);
CREATE UNIQUE INDEX proposal_open ON complaints.proposal (tenant_id, complaint_id) WHERE decision IS NULL;

-- How an administration shows its complaints.
CREATE TABLE complaints.showing (
    tenant_id uuid NOT NULL REFERENCES identity.tenant (id),
    map       boolean NOT NULL DEFAULT false,     -- whether the public sees a map and a list at all
    publishes text NOT NULL DEFAULT 'reviewed' CHECK (publishes IN ('reviewed', 'unflagged')),
    PRIMARY KEY (tenant_id)
);

ALTER TABLE complaints.question ENABLE ROW LEVEL SECURITY;
ALTER TABLE complaints.question FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_isolation ON complaints.question
    USING (tenant_id = NULLIF(current_setting('app.tenant', true), '')::uuid)
    WITH CHECK (tenant_id = NULLIF(current_setting('app.tenant', true), '')::uuid);

ALTER TABLE complaints.particulars ENABLE ROW LEVEL SECURITY;
ALTER TABLE complaints.particulars FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_isolation ON complaints.particulars
    USING (tenant_id = NULLIF(current_setting('app.tenant', true), '')::uuid)
    WITH CHECK (tenant_id = NULLIF(current_setting('app.tenant', true), '')::uuid);

ALTER TABLE complaints.face ENABLE ROW LEVEL SECURITY;
ALTER TABLE complaints.face FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_isolation ON complaints.face
    USING (tenant_id = NULLIF(current_setting('app.tenant', true), '')::uuid)
    WITH CHECK (tenant_id = NULLIF(current_setting('app.tenant', true), '')::uuid);

ALTER TABLE complaints.proposal ENABLE ROW LEVEL SECURITY;
ALTER TABLE complaints.proposal FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_isolation ON complaints.proposal
    USING (tenant_id = NULLIF(current_setting('app.tenant', true), '')::uuid)
    WITH CHECK (tenant_id = NULLIF(current_setting('app.tenant', true), '')::uuid);

ALTER TABLE complaints.showing ENABLE ROW LEVEL SECURITY;
ALTER TABLE complaints.showing FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_isolation ON complaints.showing
    USING (tenant_id = NULLIF(current_setting('app.tenant', true), '')::uuid)
    WITH CHECK (tenant_id = NULLIF(current_setting('app.tenant', true), '')::uuid);

GRANT SELECT, INSERT, UPDATE, DELETE ON complaints.question TO diwan_app;
GRANT SELECT, INSERT ON complaints.particulars TO diwan_app;
GRANT SELECT, INSERT, UPDATE ON complaints.face, complaints.proposal, complaints.showing TO diwan_app;
