-- The calendar of an administration, laid over the national one: days, weeks and hours of its own. A row is never changed: what
-- holds no more is ended with its ground, so that a day that was told can still be explained.
CREATE TABLE identity.closed_day (
    tenant_id uuid NOT NULL REFERENCES identity.tenant (id),
    id        uuid NOT NULL,
    day       date NOT NULL,
    key       text NOT NULL,               -- 'own', or the national holiday whose date was announced
    closed    boolean NOT NULL,            -- false: worked all the same; of a national holiday: not on that day after all
    names     jsonb NOT NULL,
    ground    text NOT NULL,
    made_at   timestamptz NOT NULL,
    ended_at  timestamptz,
    end_ground text NOT NULL DEFAULT '',
    PRIMARY KEY (tenant_id, id)
);
CREATE UNIQUE INDEX closed_day_once ON identity.closed_day (tenant_id, day, key) WHERE ended_at IS NULL;

-- The weekly days off: the row made last for the last beginning that has come holds.
CREATE TABLE identity.working_week (
    tenant_id uuid NOT NULL REFERENCES identity.tenant (id),
    id        uuid NOT NULL,
    from_day  date NOT NULL,
    days_off  smallint[] NOT NULL,         -- 1 is Monday, 7 Sunday
    ground    text NOT NULL,
    made_at   timestamptz NOT NULL,
    PRIMARY KEY (tenant_id, id)
);
CREATE INDEX working_week_from ON identity.working_week (tenant_id, from_day, made_at);

CREATE TABLE identity.hours (
    tenant_id uuid NOT NULL REFERENCES identity.tenant (id),
    id        uuid NOT NULL,
    season    text NOT NULL CHECK (season IN ('ordinary', 'ramadan', 'summer')),
    from_day  date NOT NULL,
    to_day    date,                        -- none: until others without an end begin
    opens     smallint NOT NULL CHECK (opens >= 0),        -- minutes since midnight, in Morocco
    closes    smallint NOT NULL CHECK (closes < 1440),
    ground    text NOT NULL,
    made_at   timestamptz NOT NULL,
    ended_at  timestamptz,
    end_ground text NOT NULL DEFAULT '',
    PRIMARY KEY (tenant_id, id),
    CHECK (opens < closes),
    CHECK (to_day >= from_day),
    CHECK ((season = 'ordinary') = (to_day IS NULL))
);
CREATE INDEX hours_from ON identity.hours (tenant_id, from_day);

ALTER TABLE identity.closed_day ENABLE ROW LEVEL SECURITY;
ALTER TABLE identity.closed_day FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_isolation ON identity.closed_day
    USING (tenant_id = NULLIF(current_setting('app.tenant', true), '')::uuid)
    WITH CHECK (tenant_id = NULLIF(current_setting('app.tenant', true), '')::uuid);
ALTER TABLE identity.working_week ENABLE ROW LEVEL SECURITY;
ALTER TABLE identity.working_week FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_isolation ON identity.working_week
    USING (tenant_id = NULLIF(current_setting('app.tenant', true), '')::uuid)
    WITH CHECK (tenant_id = NULLIF(current_setting('app.tenant', true), '')::uuid);
ALTER TABLE identity.hours ENABLE ROW LEVEL SECURITY;
ALTER TABLE identity.hours FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_isolation ON identity.hours
    USING (tenant_id = NULLIF(current_setting('app.tenant', true), '')::uuid)
    WITH CHECK (tenant_id = NULLIF(current_setting('app.tenant', true), '')::uuid);

-- DELETE: a trial that is released leaves nothing that it set.
GRANT SELECT, INSERT, DELETE ON identity.closed_day, identity.working_week, identity.hours TO diwan_app;
GRANT UPDATE (ended_at, end_ground) ON identity.closed_day, identity.hours TO diwan_app;
