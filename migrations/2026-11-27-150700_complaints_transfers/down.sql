DROP TABLE complaints.incoming, complaints.transfer;
