REVOKE DELETE ON identity.unit, identity.processing FROM diwan_app;
ALTER TABLE identity.tenant DROP COLUMN listed_as;
