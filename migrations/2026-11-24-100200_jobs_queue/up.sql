-- Work to be done after a change, written with the change; and who leads what must be led.
CREATE SCHEMA jobs;
GRANT USAGE ON SCHEMA jobs TO diwan_app, diwan_platform;

CREATE TABLE jobs.job (
    tenant_id   uuid NOT NULL,               -- the nil UUID: the platform itself
    id          uuid NOT NULL,               -- UUIDv7
    kind        text NOT NULL,
    key         text,                        -- refuses a second job for the same thing and period
    payload     jsonb NOT NULL,
    state       text NOT NULL CHECK (state IN ('ready', 'running', 'done', 'dead')),
    run_at      timestamptz NOT NULL,        -- running: until when the lease holds
    attempts    smallint NOT NULL DEFAULT 0,
    lease       uuid,                        -- who runs it; a write with another lease is refused
    error       text,
    created_at  timestamptz NOT NULL,
    finished_at timestamptz,
    PRIMARY KEY (tenant_id, id)
);
CREATE UNIQUE INDEX job_key ON jobs.job (tenant_id, kind, key) WHERE key IS NOT NULL;
CREATE INDEX job_due ON jobs.job (tenant_id, run_at) WHERE state IN ('ready', 'running');
CREATE INDEX job_dead ON jobs.job (tenant_id, id) WHERE state = 'dead';
CREATE INDEX job_done ON jobs.job (tenant_id, finished_at) WHERE state = 'done';

ALTER TABLE jobs.job ENABLE ROW LEVEL SECURITY;
ALTER TABLE jobs.job FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_isolation ON jobs.job
    USING (tenant_id = NULLIF(current_setting('app.tenant', true), '')::uuid)
    WITH CHECK (tenant_id = NULLIF(current_setting('app.tenant', true), '')::uuid);
-- The sweep asks which tenants have work waiting, and the operator sees what failed.
CREATE POLICY platform_sweep ON jobs.job FOR SELECT TO diwan_platform USING (true);

-- Control: one leader at a time for what must be led (the clock); the fencing number grows with each change of holder.
CREATE TABLE jobs.lease (
    name    text PRIMARY KEY,
    holder  uuid NOT NULL,
    until   timestamptz NOT NULL,
    fencing bigint NOT NULL
);
-- Control: workers say that they are alive; /readyz looks here.
CREATE TABLE jobs.worker (
    id      uuid PRIMARY KEY,
    seen_at timestamptz NOT NULL
);

GRANT SELECT, INSERT, UPDATE, DELETE ON jobs.job, jobs.lease, jobs.worker TO diwan_app;
GRANT SELECT ON jobs.job TO diwan_platform;
