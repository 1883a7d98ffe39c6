DROP TABLE identity.support_access;
