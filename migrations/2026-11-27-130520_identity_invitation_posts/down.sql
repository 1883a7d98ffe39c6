ALTER TABLE identity.invitation DROP COLUMN unit_ids;
