DROP TABLE identity.pending_sign_in, identity.recovery_code, identity.authenticator;
ALTER TABLE identity.session
    DROP COLUMN proved_at;
