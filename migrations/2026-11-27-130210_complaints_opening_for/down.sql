ALTER TABLE complaints.opening DROP COLUMN for_id;
