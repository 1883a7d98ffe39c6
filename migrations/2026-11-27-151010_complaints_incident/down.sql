DROP INDEX complaints.complaint_alike;
ALTER TABLE complaints.complaint DROP CONSTRAINT complaint_incident_known;
DROP TABLE complaints.incident_event;
DROP TABLE complaints.incident;
ALTER TABLE complaints.counter DROP COLUMN incident_last;
