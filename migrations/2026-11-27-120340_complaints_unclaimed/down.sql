DROP TABLE complaints.unclaimed;
