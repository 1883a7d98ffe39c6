-- Regions, provinces and communes, and who is competent where. Reference tables: small, the same for all tenants.
CREATE SCHEMA territory;
GRANT USAGE ON SCHEMA territory TO diwan_app, diwan_platform;

CREATE TABLE territory.territory (
    code        text PRIMARY KEY,
    level       text NOT NULL CHECK (level IN ('country', 'region', 'province', 'commune')),
    parent_code text REFERENCES territory.territory (code),
    kind        text NOT NULL,
    names       jsonb NOT NULL,
    boundary    jsonb,                       -- GeoJSON geometry, WGS 84; point-in-polygon runs in Rust
    lat         double precision NOT NULL,
    lon         double precision NOT NULL
);
CREATE INDEX territory_parent ON territory.territory (parent_code);

GRANT SELECT, INSERT, UPDATE ON territory.territory TO diwan_app;
GRANT SELECT ON territory.territory TO diwan_platform;
