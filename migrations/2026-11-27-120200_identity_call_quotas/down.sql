ALTER TABLE identity.tenant
    DROP COLUMN calls_a_minute,
    DROP COLUMN calls_a_day;
