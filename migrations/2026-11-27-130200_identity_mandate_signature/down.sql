DROP TABLE identity.mandate_signature;
DELETE FROM identity.mandate_event WHERE kind = 'mandate.paper-given';
UPDATE identity.mandate_event SET kind = 'mandate.signed' WHERE kind = 'mandate.compared';
UPDATE identity.mandate_event SET kind = 'mandate.refused' WHERE kind = 'mandate.rejected';
ALTER TABLE identity.mandate_event DROP CONSTRAINT mandate_event_kind_check;
ALTER TABLE identity.mandate_event ADD CONSTRAINT mandate_event_kind_check
    CHECK (kind IN ('mandate.asked', 'mandate.signed', 'mandate.confirmed', 'mandate.refused', 'mandate.revoked',
                    'mandate.expired', 'mandate.used'));
UPDATE identity.mandate SET state = 'expired' WHERE state = 'signed';
UPDATE identity.mandate SET state = 'refused' WHERE state = 'rejected';
ALTER TABLE identity.mandate DROP CONSTRAINT mandate_state_check;
ALTER TABLE identity.mandate ADD CONSTRAINT mandate_state_check
    CHECK (state IN ('pending', 'active', 'revoked', 'expired', 'refused'));
