REVOKE DELETE ON identity.provider FROM diwan_app;

ALTER TABLE identity.provider DROP COLUMN tried_at;
