DROP TABLE identity.rival;
