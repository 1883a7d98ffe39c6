ALTER TABLE identity.tenant
    DROP CONSTRAINT tenant_asked_names,
    DROP COLUMN asked_names,
    DROP COLUMN asked_names_at;
