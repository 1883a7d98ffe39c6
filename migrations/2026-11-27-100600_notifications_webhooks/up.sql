-- Other systems of an administration that are told what happens to its objects (Standard Webhooks 1.0).
CREATE TABLE notifications.webhook (
    tenant_id      uuid NOT NULL,
    id             uuid NOT NULL,              -- UUIDv7; the token of the form that made it
    url            text NOT NULL,
    description    text NOT NULL,
    kinds          text[] NOT NULL,            -- of the events that it is told, as "complaint.answered"
    state          text NOT NULL CHECK (state IN ('active', 'disabled', 'removed')),
    reason         text CHECK (reason IN ('person', 'gone')), -- disabled by somebody, or by the receiver's answer 410
    generation     integer NOT NULL DEFAULT 1, -- of the secret, which is derived and not stored
    rotated_at     timestamptz,
    previous_until timestamptz,                -- until then messages carry a signature by the secret before, too
    created_by     uuid NOT NULL,
    created_at     timestamptz NOT NULL,
    PRIMARY KEY (tenant_id, id),
    CHECK ((state = 'disabled') = (reason IS NOT NULL))
);

-- One message for one webhook. Its body holds no personal data: what happened, when, the number and the state.
CREATE TABLE notifications.delivery (
    tenant_id  uuid NOT NULL,
    id         uuid NOT NULL,                  -- UUIDv7
    webhook_id uuid NOT NULL,
    event_id   uuid NOT NULL,                  -- the header webhook-id: the same at every attempt
    kind       text NOT NULL,
    subject    text NOT NULL,                  -- the object's number
    body       text NOT NULL,
    state      text NOT NULL CHECK (state IN ('waiting', 'delivered', 'failed')),
    attempts   smallint NOT NULL DEFAULT 0,    -- all of them
    tries      smallint NOT NULL DEFAULT 0,    -- since it was last asked for
    next_at    timestamptz,
    created_at timestamptz NOT NULL,
    PRIMARY KEY (tenant_id, id),
    UNIQUE (tenant_id, webhook_id, event_id),
    FOREIGN KEY (tenant_id, webhook_id) REFERENCES notifications.webhook (tenant_id, id),
    CHECK ((state = 'waiting') = (next_at IS NOT NULL))
);
CREATE INDEX delivery_log ON notifications.delivery (tenant_id, webhook_id, id);
CREATE INDEX delivery_age ON notifications.delivery (tenant_id, created_at);

-- Each attempt, as it went.
CREATE TABLE notifications.attempt (
    tenant_id   uuid NOT NULL,
    delivery_id uuid NOT NULL,
    number      smallint NOT NULL,
    at          timestamptz NOT NULL,
    status      smallint,                      -- of the answer; none when there was no answer
    duration_ms integer NOT NULL,
    error       text,                          -- why it does not count as delivered
    next_at     timestamptz,
    PRIMARY KEY (tenant_id, delivery_id, number),
    FOREIGN KEY (tenant_id, delivery_id) REFERENCES notifications.delivery (tenant_id, id)
);

ALTER TABLE notifications.webhook ENABLE ROW LEVEL SECURITY;
ALTER TABLE notifications.webhook FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_isolation ON notifications.webhook
    USING (tenant_id = NULLIF(current_setting('app.tenant', true), '')::uuid)
    WITH CHECK (tenant_id = NULLIF(current_setting('app.tenant', true), '')::uuid);
ALTER TABLE notifications.delivery ENABLE ROW LEVEL SECURITY;
ALTER TABLE notifications.delivery FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_isolation ON notifications.delivery
    USING (tenant_id = NULLIF(current_setting('app.tenant', true), '')::uuid)
    WITH CHECK (tenant_id = NULLIF(current_setting('app.tenant', true), '')::uuid);
ALTER TABLE notifications.attempt ENABLE ROW LEVEL SECURITY;
ALTER TABLE notifications.attempt FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_isolation ON notifications.attempt
    USING (tenant_id = NULLIF(current_setting('app.tenant', true), '')::uuid)
    WITH CHECK (tenant_id = NULLIF(current_setting('app.tenant', true), '')::uuid);

GRANT SELECT, INSERT, UPDATE ON notifications.webhook TO diwan_app;
-- Old ones are forgotten at night.
GRANT SELECT, INSERT, UPDATE, DELETE ON notifications.delivery TO diwan_app;
GRANT SELECT, INSERT, DELETE ON notifications.attempt TO diwan_app;
