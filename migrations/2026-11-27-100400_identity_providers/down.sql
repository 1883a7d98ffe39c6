ALTER TABLE identity.pending_sign_in DROP COLUMN issuer, DROP COLUMN issuer_sid;
ALTER TABLE identity.session DROP COLUMN issuer, DROP COLUMN issuer_sid;
DROP TABLE identity.spent;
DROP TABLE identity.identity_link;
DROP TABLE identity.provider_domain;
DROP TABLE identity.provider;
