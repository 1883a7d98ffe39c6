ALTER TABLE identity.audit_head DROP COLUMN still_signature;
