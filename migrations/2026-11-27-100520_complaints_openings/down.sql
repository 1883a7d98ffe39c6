DROP TABLE complaints.opening;
