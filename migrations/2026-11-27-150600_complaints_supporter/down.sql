DROP TABLE complaints.supporter;
