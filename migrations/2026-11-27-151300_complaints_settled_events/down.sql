DROP INDEX complaints.event_settled;
