DROP TABLE identity.agreement;
DROP TABLE identity.claim;
