-- An administration enters its provider on a page: it is switched on once it answered as it should.

ALTER TABLE identity.provider ADD COLUMN tried_at timestamptz;

GRANT DELETE ON identity.provider TO diwan_app;
