DROP TABLE identity.domain;
