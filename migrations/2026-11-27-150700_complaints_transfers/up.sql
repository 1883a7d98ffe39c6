-- A complaint goes to another administration, which must accept it. What the origin knows, and what the target knows: neither
-- row points into the other's tenant, and nothing is written to both in one transaction (see `transfer/mod.rs`). The other
-- administration stands as an identifier only: rows of one travel to places where the other is not.
CREATE TABLE complaints.transfer (
    tenant_id        uuid NOT NULL,           -- the origin
    id               uuid NOT NULL,
    complaint_id     uuid NOT NULL,
    target_tenant_id uuid NOT NULL,           -- who is asked; at the third hop, whom the origin proposes to the arbiter
    hop              smallint NOT NULL CHECK (hop BETWEEN 1 AND 3),  -- over all administrations; 3 = arbiter
    reason           text NOT NULL,
    history          jsonb NOT NULL,          -- who passed it on before, or did not take it, and why
    proposed_by      uuid NOT NULL,
    proposed_at      timestamptz NOT NULL,
    answer_by        date NOT NULL,           -- the last day for the target to say yes or no
    state            text NOT NULL CHECK (state IN ('proposed', 'arbitration', 'claimed', 'accepted', 'refused', 'withdrawn')),
    taken_by         uuid,                    -- who has it
    decision_reason  text,
    decided_at       timestamptz,
    new_number       text,
    PRIMARY KEY (tenant_id, id),
    CHECK ((state IN ('claimed', 'accepted')) = (taken_by IS NOT NULL)),
    CHECK ((state = 'accepted') = (new_number IS NOT NULL)),
    CHECK ((state IN ('accepted', 'refused', 'withdrawn')) = (decided_at IS NOT NULL)),
    FOREIGN KEY (tenant_id, complaint_id) REFERENCES complaints.complaint (tenant_id, id)
);
CREATE INDEX transfer_complaint ON complaints.transfer (tenant_id, complaint_id);
CREATE INDEX transfer_state ON complaints.transfer (tenant_id, state, answer_by);
CREATE UNIQUE INDEX transfer_open ON complaints.transfer (tenant_id, complaint_id) WHERE state IN ('proposed', 'arbitration', 'claimed');

-- What an administration is asked to take, and no more of it than it needs to decide. Of the platform (its tenant is nobody):
-- what waits for the arbiter.
CREATE TABLE complaints.incoming (
    tenant_id        uuid NOT NULL,           -- the target
    transfer_id      uuid NOT NULL,           -- at the origin
    origin_tenant_id uuid NOT NULL,
    number           text NOT NULL,           -- at the origin
    kind             text NOT NULL,
    category_code    text NOT NULL,
    category_names   jsonb NOT NULL,
    body             text,                    -- none for the arbiter, and once it is decided
    territory_code   text NOT NULL,
    lat              double precision,
    lon              double precision,
    received_at      timestamptz NOT NULL,
    due_on           date NOT NULL,
    hop              smallint NOT NULL CHECK (hop BETWEEN 1 AND 3),
    reason           text NOT NULL,
    history          jsonb NOT NULL,
    asked_tenant_id  uuid NOT NULL,           -- whom the origin asked, or proposes to the arbiter
    asked_at         timestamptz NOT NULL,
    answer_by        date NOT NULL,
    is_late          boolean NOT NULL DEFAULT false,  -- nobody answered in time: it was asked again, and the arbiter sees it
    is_given         boolean NOT NULL DEFAULT false,  -- the arbiter gave it
    state            text NOT NULL CHECK (state IN ('proposed', 'accepting', 'accepted', 'refused', 'withdrawn')),
    given_to         uuid,                    -- by the arbiter
    decided_by       uuid,
    decision_reason  text,
    decided_at       timestamptz,
    complaint_id     uuid,                    -- once accepted
    PRIMARY KEY (tenant_id, transfer_id),
    CHECK (state = 'proposed' OR decided_at IS NOT NULL),
    FOREIGN KEY (tenant_id, complaint_id) REFERENCES complaints.complaint (tenant_id, id)
);
CREATE INDEX incoming_state ON complaints.incoming (tenant_id, state, transfer_id);
CREATE UNIQUE INDEX incoming_complaint ON complaints.incoming (tenant_id, complaint_id);

ALTER TABLE complaints.transfer ENABLE ROW LEVEL SECURITY;
ALTER TABLE complaints.transfer FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_isolation ON complaints.transfer
    USING (tenant_id = NULLIF(current_setting('app.tenant', true), '')::uuid)
    WITH CHECK (tenant_id = NULLIF(current_setting('app.tenant', true), '')::uuid);

ALTER TABLE complaints.incoming ENABLE ROW LEVEL SECURITY;
ALTER TABLE complaints.incoming FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_isolation ON complaints.incoming
    USING (tenant_id = NULLIF(current_setting('app.tenant', true), '')::uuid)
    WITH CHECK (tenant_id = NULLIF(current_setting('app.tenant', true), '')::uuid);

GRANT SELECT, INSERT, UPDATE ON complaints.transfer, complaints.incoming TO diwan_app;
