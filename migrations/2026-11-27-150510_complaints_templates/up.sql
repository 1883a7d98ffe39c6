-- Who proposed something may take it back before anybody decides.
ALTER TABLE complaints.proposal
    DROP CONSTRAINT proposal_decision_check,
    ADD CONSTRAINT proposal_decision_check CHECK (decision IN ('approved', 'declined', 'overtaken', 'withdrawn'));

-- Texts that officers begin with.
CREATE TABLE complaints.template (
    tenant_id     uuid NOT NULL,
    id            uuid NOT NULL,
    purpose       text NOT NULL CHECK (purpose IN ('answer', 'question', 'refusal')),
    category_code text,                      -- none: for every subject
    outcome       text CHECK (outcome IN ('resolved', 'partly_resolved', 'not_resolved', 'not_competent')), -- none: for every one
    lang          text NOT NULL CHECK (lang IN ('ar', 'fr', 'zgh', 'en')),
    title         text NOT NULL CHECK (length(title) BETWEEN 1 AND 120),
    body          text NOT NULL CHECK (length(body) BETWEEN 1 AND 4000),
    active        boolean NOT NULL DEFAULT true,
    version       integer NOT NULL DEFAULT 1,
    PRIMARY KEY (tenant_id, id),
    CHECK (outcome IS NULL OR purpose = 'answer'),
    FOREIGN KEY (tenant_id, category_code) REFERENCES complaints.category (tenant_id, code)
);
CREATE INDEX template_category ON complaints.template (tenant_id, category_code);

ALTER TABLE complaints.template ENABLE ROW LEVEL SECURITY;
ALTER TABLE complaints.template FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_isolation ON complaints.template
    USING (tenant_id = NULLIF(current_setting('app.tenant', true), '')::uuid)
    WITH CHECK (tenant_id = NULLIF(current_setting('app.tenant', true), '')::uuid);

GRANT SELECT, INSERT, UPDATE ON complaints.template TO diwan_app;
