REVOKE UPDATE (still_at, still_signature) ON identity.audit_checkpoint FROM diwan_app;

ALTER TABLE identity.audit_checkpoint
    DROP CONSTRAINT audit_checkpoint_still,
    DROP COLUMN still_at,
    DROP COLUMN still_signature;
