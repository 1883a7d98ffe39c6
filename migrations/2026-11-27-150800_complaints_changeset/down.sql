DROP TABLE complaints.changeset;
