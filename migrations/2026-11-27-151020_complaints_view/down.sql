DROP TABLE complaints.view;
