-- Who wants to be told of new complaints in an area. A row is a wish; it counts once its address was confirmed, and goes when its
-- owner ends it.
CREATE TABLE complaints.subscription (
    tenant_id      uuid NOT NULL,
    id             uuid NOT NULL,
    email          text NOT NULL,            -- in lower case
    lang           text NOT NULL CHECK (lang IN ('ar', 'fr', 'zgh', 'en')),
    territory_code text REFERENCES territory.territory (code),
    lat            double precision CHECK (lat BETWEEN -90 AND 90),
    lon            double precision CHECK (lon BETWEEN -180 AND 180),
    radius_metres  integer CHECK (radius_metres BETWEEN 100 AND 5000),
    category_code  text,                     -- none: about everything
    person_id      uuid,                     -- whose account it was made with
    created_at     timestamptz NOT NULL,
    confirmed_at   timestamptz,
    PRIMARY KEY (tenant_id, id),
    -- A territory, or a circle.
    CHECK ((territory_code IS NULL) = (radius_metres IS NOT NULL)),
    CHECK ((lat IS NULL) = (radius_metres IS NULL) AND (lon IS NULL) = (radius_metres IS NULL)),
    FOREIGN KEY (tenant_id, category_code) REFERENCES complaints.category (tenant_id, code)
);
CREATE INDEX subscription_email ON complaints.subscription (tenant_id, email);
CREATE INDEX subscription_person ON complaints.subscription (tenant_id, person_id);
CREATE INDEX subscription_category ON complaints.subscription (tenant_id, category_code);
CREATE INDEX subscription_territory ON complaints.subscription (tenant_id, territory_code);

-- The day's message that told of it; none while nobody was told.
ALTER TABLE complaints.face ADD COLUMN announced_at timestamptz;

ALTER TABLE complaints.subscription ENABLE ROW LEVEL SECURITY;
ALTER TABLE complaints.subscription FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_isolation ON complaints.subscription
    USING (tenant_id = NULLIF(current_setting('app.tenant', true), '')::uuid)
    WITH CHECK (tenant_id = NULLIF(current_setting('app.tenant', true), '')::uuid);

GRANT SELECT, INSERT, UPDATE, DELETE ON complaints.subscription TO diwan_app;
