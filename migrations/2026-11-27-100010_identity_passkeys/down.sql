DROP TABLE identity.ceremony, identity.passkey;
