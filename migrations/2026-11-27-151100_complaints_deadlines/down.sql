DROP TABLE complaints.reckoned;
DROP TABLE complaints.watch;
DROP TABLE complaints.warning;
