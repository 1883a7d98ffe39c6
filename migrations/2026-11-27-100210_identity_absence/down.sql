DROP TABLE identity.absence;
