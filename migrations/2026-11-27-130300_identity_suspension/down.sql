ALTER TABLE identity.tenant
    DROP COLUMN suspended_at,
    DROP COLUMN suspended_for;
