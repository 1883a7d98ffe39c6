ALTER TABLE identity.api_token
    DROP COLUMN id,
    DROP COLUMN prefix,
    DROP COLUMN scopes,
    DROP COLUMN last_used_at,
    DROP COLUMN revoked_at;
DROP TABLE identity.delegation;
DROP TABLE identity.invitation;
ALTER TABLE identity.membership DROP COLUMN unit_id;
DROP TABLE identity.unit;
