DROP TABLE identity.processing;
ALTER TABLE identity.tenant
    DROP COLUMN colour,
    DROP COLUMN logo,
    DROP COLUMN modules,
    DROP COLUMN cndp,
    DROP COLUMN messages_a_day,
    DROP COLUMN storage_megabytes;
