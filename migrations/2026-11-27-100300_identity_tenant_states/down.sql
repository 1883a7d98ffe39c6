DROP TABLE identity.tenant_step;
ALTER TABLE identity.tenant
    DROP COLUMN state,
    DROP COLUMN version,
    DROP COLUMN domains;
