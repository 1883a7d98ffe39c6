-- Complaints: what was asked, where it stands, and every step as a row that is never changed.
CREATE SCHEMA complaints;
GRANT USAGE ON SCHEMA complaints TO diwan_app;

CREATE TABLE complaints.category (
    tenant_id uuid NOT NULL REFERENCES identity.tenant (id),
    code      text NOT NULL,
    names     jsonb NOT NULL,
    position  smallint NOT NULL,
    open      boolean NOT NULL DEFAULT true,
    PRIMARY KEY (tenant_id, code)
);

-- The last number given in a year. The row is locked until the transaction commits: no gap, no number twice.
CREATE TABLE complaints.counter (
    tenant_id uuid NOT NULL,
    year      smallint NOT NULL,
    last      integer NOT NULL,
    PRIMARY KEY (tenant_id, year)
);

CREATE TABLE complaints.complaint (
    tenant_id      uuid NOT NULL,
    id             uuid NOT NULL,            -- UUIDv7
    year           smallint NOT NULL,        -- year and serial make the number, with the tenant's code and a check letter
    serial         integer NOT NULL,
    code_hash      bytea NOT NULL,           -- SHA-256 of the citizen's secret code
    idempotency    uuid,                     -- of the form or of the caller: the same twice is one complaint
    kind           text NOT NULL CHECK (kind IN ('complaint', 'observation', 'suggestion')),
    category_code  text NOT NULL,
    body           text NOT NULL,
    lang           text NOT NULL CHECK (lang IN ('ar', 'fr', 'zgh', 'en')),
    channel        text NOT NULL CHECK (channel IN ('web', 'api', 'desk')),
    lat            double precision,
    lon            double precision,
    territory_code text NOT NULL REFERENCES territory.territory (code),
    competence     jsonb NOT NULL,           -- why this administration: the rule, as it was shown
    state          text NOT NULL CHECK (state IN ('submitted', 'assigned', 'answered', 'closed_resolved', 'closed_unresolved')),
    cycle          smallint NOT NULL DEFAULT 1,
    outcome        text CHECK (outcome IN ('resolved', 'partly_resolved', 'not_resolved', 'not_competent')),
    assignee_id    uuid,
    person_id      uuid,                     -- the signed-in citizen, if any
    received_at    timestamptz NOT NULL,
    due_on         date NOT NULL,
    due_rule       text NOT NULL,            -- code of the dated rule that gives the day
    contest_until  date,                     -- while answered: the last day to contest
    version        integer NOT NULL DEFAULT 1,
    PRIMARY KEY (tenant_id, id),
    UNIQUE (tenant_id, year, serial),
    UNIQUE (tenant_id, idempotency),
    CHECK ((lat IS NULL) = (lon IS NULL)),
    CHECK (state NOT IN ('answered', 'closed_resolved', 'closed_unresolved') OR outcome IS NOT NULL),
    CHECK (state <> 'answered' OR contest_until IS NOT NULL),
    CHECK (state <> 'assigned' OR assignee_id IS NOT NULL),
    FOREIGN KEY (tenant_id, category_code) REFERENCES complaints.category (tenant_id, code)
);
CREATE INDEX complaint_due ON complaints.complaint (tenant_id, state, due_on, id);
CREATE INDEX complaint_assignee ON complaints.complaint (tenant_id, assignee_id, state, due_on);
CREATE INDEX complaint_contest ON complaints.complaint (tenant_id, contest_until) WHERE state = 'answered';
CREATE INDEX complaint_person ON complaints.complaint (tenant_id, person_id);
CREATE INDEX complaint_category ON complaints.complaint (tenant_id, category_code, state);
CREATE INDEX complaint_received ON complaints.complaint (tenant_id, received_at, id);
CREATE INDEX complaint_territory ON complaints.complaint (tenant_id, territory_code);

-- Who complained; apart, so that lists and figures never read it.
CREATE TABLE complaints.contact (
    tenant_id    uuid NOT NULL,
    complaint_id uuid NOT NULL,
    name         text,
    email        text,
    phone        text,
    PRIMARY KEY (tenant_id, complaint_id),
    FOREIGN KEY (tenant_id, complaint_id) REFERENCES complaints.complaint (tenant_id, id)
);

-- Append-only: the application may insert and read.
CREATE TABLE complaints.event (
    tenant_id    uuid NOT NULL,
    complaint_id uuid NOT NULL,
    seq          integer NOT NULL,           -- 1, 2, 3 …; equals the complaint's version after it
    at           timestamptz NOT NULL,
    kind         text NOT NULL CHECK (kind IN ('complaint.received', 'complaint.assigned', 'complaint.answered', 'complaint.accepted', 'complaint.contested',
                                            'complaint.closed')),
    actor_id     uuid,                       -- nobody: a citizen without an account
    actor_name   text NOT NULL,
    detail       jsonb NOT NULL,
    PRIMARY KEY (tenant_id, complaint_id, seq),
    FOREIGN KEY (tenant_id, complaint_id) REFERENCES complaints.complaint (tenant_id, id)
);

ALTER TABLE complaints.category ENABLE ROW LEVEL SECURITY;
ALTER TABLE complaints.category FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_isolation ON complaints.category
    USING (tenant_id = NULLIF(current_setting('app.tenant', true), '')::uuid)
    WITH CHECK (tenant_id = NULLIF(current_setting('app.tenant', true), '')::uuid);
ALTER TABLE complaints.counter ENABLE ROW LEVEL SECURITY;
ALTER TABLE complaints.counter FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_isolation ON complaints.counter
    USING (tenant_id = NULLIF(current_setting('app.tenant', true), '')::uuid)
    WITH CHECK (tenant_id = NULLIF(current_setting('app.tenant', true), '')::uuid);
ALTER TABLE complaints.complaint ENABLE ROW LEVEL SECURITY;
ALTER TABLE complaints.complaint FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_isolation ON complaints.complaint
    USING (tenant_id = NULLIF(current_setting('app.tenant', true), '')::uuid)
    WITH CHECK (tenant_id = NULLIF(current_setting('app.tenant', true), '')::uuid);
ALTER TABLE complaints.contact ENABLE ROW LEVEL SECURITY;
ALTER TABLE complaints.contact FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_isolation ON complaints.contact
    USING (tenant_id = NULLIF(current_setting('app.tenant', true), '')::uuid)
    WITH CHECK (tenant_id = NULLIF(current_setting('app.tenant', true), '')::uuid);
ALTER TABLE complaints.event ENABLE ROW LEVEL SECURITY;
ALTER TABLE complaints.event FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_isolation ON complaints.event
    USING (tenant_id = NULLIF(current_setting('app.tenant', true), '')::uuid)
    WITH CHECK (tenant_id = NULLIF(current_setting('app.tenant', true), '')::uuid);

GRANT SELECT, INSERT, UPDATE ON complaints.category, complaints.counter, complaints.complaint TO diwan_app;
GRANT SELECT, INSERT ON complaints.contact, complaints.event TO diwan_app;
