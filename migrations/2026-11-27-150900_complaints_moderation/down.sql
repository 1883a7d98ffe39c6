DROP INDEX complaints.event_added;
ALTER TABLE complaints.face DROP COLUMN attention;
DROP TABLE complaints.moderation;
