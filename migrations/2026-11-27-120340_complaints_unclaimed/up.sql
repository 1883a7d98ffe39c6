-- Control: complaints that nobody's account holds, by the address or telephone number that was given with them, so that an account
-- finds its own in all administrations with one look. Of the address only a MAC by the instance's secret.
CREATE TABLE complaints.unclaimed (
    address_mac  bytea NOT NULL,
    tenant_id    uuid NOT NULL,
    complaint_id uuid NOT NULL,
    is_phone     boolean NOT NULL,
    received_at  timestamptz NOT NULL,
    PRIMARY KEY (address_mac, tenant_id, complaint_id)
);
CREATE INDEX unclaimed_complaint ON complaints.unclaimed (tenant_id, complaint_id);

GRANT SELECT, INSERT, DELETE ON complaints.unclaimed TO diwan_app;
