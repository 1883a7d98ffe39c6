ALTER TABLE complaints.face DROP COLUMN announced_at;
DROP TABLE complaints.subscription;
