ALTER TABLE identity.invitation DROP COLUMN organisation;
