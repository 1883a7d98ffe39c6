-- An administration's way: listed in the directory, on trial, asking to go live, live, suspended. Those that are there are live.
ALTER TABLE identity.tenant
    ADD COLUMN state   text NOT NULL DEFAULT 'live' CHECK (state IN ('listed', 'trial', 'asked', 'live', 'suspended')),
    ADD COLUMN version integer NOT NULL DEFAULT 0,            -- the number of its last step: two at once are one
    ADD COLUMN domains text[] NOT NULL DEFAULT '{}';          -- of its people's e-mail addresses

-- Each step of that way, with the words of who decided. Never changed.
CREATE TABLE identity.tenant_step (
    tenant_id   uuid NOT NULL REFERENCES identity.tenant (id),
    seq         integer NOT NULL,
    at          timestamptz NOT NULL,
    step        text NOT NULL,
    state       text NOT NULL,               -- where it led
    person_id   uuid,                        -- none: the operator's command
    person_name text NOT NULL,
    note        text NOT NULL,               -- the reason, as it was typed; empty for none
    PRIMARY KEY (tenant_id, seq)
);
ALTER TABLE identity.tenant_step ENABLE ROW LEVEL SECURITY;
ALTER TABLE identity.tenant_step FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_isolation ON identity.tenant_step
    USING (tenant_id = NULLIF(current_setting('app.tenant', true), '')::uuid)
    WITH CHECK (tenant_id = NULLIF(current_setting('app.tenant', true), '')::uuid);
GRANT SELECT, INSERT ON identity.tenant_step TO diwan_app;
