ALTER TABLE identity.tenant DROP COLUMN proposed;
ALTER TABLE identity.claim DROP COLUMN proposed;
