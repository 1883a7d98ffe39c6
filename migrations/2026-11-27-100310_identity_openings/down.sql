ALTER TABLE identity.tenant DROP COLUMN openings;
