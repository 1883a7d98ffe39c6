DROP TABLE identity.recovery;
