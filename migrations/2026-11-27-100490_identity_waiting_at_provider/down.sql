ALTER TABLE identity.pending_sign_in
    DROP COLUMN issuer,
    DROP COLUMN issuer_sid;
