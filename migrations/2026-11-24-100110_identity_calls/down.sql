DROP TABLE identity.call;
