-- Which unit of an administration is competent for what: dated, so that the answer explains itself.
CREATE TABLE complaints.competence (
    tenant_id      uuid NOT NULL,
    id             uuid NOT NULL,
    unit_id        uuid NOT NULL,
    category_code  text NOT NULL,            -- '*' for every subject; a subject that holds others stands for them
    territory_code text NOT NULL,            -- '*' for everywhere; a territory stands for those within it
    valid_from     date NOT NULL,
    valid_to       date,                     -- the last day; none while it holds
    reason         jsonb NOT NULL,           -- what it rests on, by language
    auto_assign    boolean NOT NULL,         -- whether the unit is put in charge at once
    added_by       uuid NOT NULL,
    added_at       timestamptz NOT NULL,
    PRIMARY KEY (tenant_id, id),
    CHECK (valid_to >= valid_from),
    FOREIGN KEY (tenant_id, unit_id) REFERENCES identity.unit (tenant_id, id)
);
CREATE INDEX competence_unit ON complaints.competence (tenant_id, unit_id);

ALTER TABLE complaints.competence ENABLE ROW LEVEL SECURITY;
ALTER TABLE complaints.competence FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_isolation ON complaints.competence
    USING (tenant_id = NULLIF(current_setting('app.tenant', true), '')::uuid)
    WITH CHECK (tenant_id = NULLIF(current_setting('app.tenant', true), '')::uuid);

GRANT SELECT, INSERT, UPDATE ON complaints.competence TO diwan_app;
