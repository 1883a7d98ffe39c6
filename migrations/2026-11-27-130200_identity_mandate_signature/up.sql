-- A mandate by signature: the officer hands in the scan of the signed paper and says which identity document they saw; it holds once
-- a second person of the administration has compared both. The scan itself is a file about `mandate:<id>`.
ALTER TABLE identity.mandate DROP CONSTRAINT mandate_state_check;
ALTER TABLE identity.mandate ADD CONSTRAINT mandate_state_check
    CHECK (state IN ('pending', 'signed', 'active', 'revoked', 'expired', 'refused', 'rejected'));
ALTER TABLE identity.mandate_event DROP CONSTRAINT mandate_event_kind_check;
ALTER TABLE identity.mandate_event ADD CONSTRAINT mandate_event_kind_check
    CHECK (kind IN ('mandate.asked', 'mandate.signed', 'mandate.compared', 'mandate.rejected', 'mandate.confirmed', 'mandate.refused',
                    'mandate.revoked', 'mandate.expired', 'mandate.used', 'mandate.paper-given'));

CREATE TABLE identity.mandate_signature (
    tenant_id       uuid NOT NULL,
    mandate_id      uuid NOT NULL,
    document_kind   text NOT NULL CHECK (document_kind IN ('card', 'passport', 'permit')),
    document_last   text NOT NULL CHECK (char_length(document_last) = 4),  -- of its number; never more of it
    handed_in_by    uuid NOT NULL,
    handed_in_name  text NOT NULL,
    handed_in_at    timestamptz NOT NULL,
    compared_name   text NOT NULL DEFAULT '',  -- the second person, whatever they found
    compared_at     timestamptz,
    reason          text NOT NULL DEFAULT '',  -- why they did not find it right
    given_name      text NOT NULL DEFAULT '',  -- who handed the citizen the paper with the code
    given_at        timestamptz,
    PRIMARY KEY (tenant_id, mandate_id),
    FOREIGN KEY (tenant_id, mandate_id) REFERENCES identity.mandate (tenant_id, id)
);

ALTER TABLE identity.mandate_signature ENABLE ROW LEVEL SECURITY;
ALTER TABLE identity.mandate_signature FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_isolation ON identity.mandate_signature
    USING (tenant_id = NULLIF(current_setting('app.tenant', true), '')::uuid)
    WITH CHECK (tenant_id = NULLIF(current_setting('app.tenant', true), '')::uuid);

GRANT SELECT, INSERT, UPDATE ON identity.mandate_signature TO diwan_app;
