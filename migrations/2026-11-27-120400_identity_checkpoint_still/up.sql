-- An hour in which nothing was noted is signed, too: the checkpoint of that size says until when the trail stood there. One row
-- for a size, however long the silence lasts. A running older program leaves both empty.
ALTER TABLE identity.audit_checkpoint
    ADD COLUMN still_at timestamptz,           -- the last hour at which the trail still had this size
    ADD COLUMN still_signature bytea,          -- of the same note with that time
    ADD CONSTRAINT audit_checkpoint_still CHECK ((still_at IS NULL) = (still_signature IS NULL));

GRANT UPDATE (still_at, still_signature) ON identity.audit_checkpoint TO diwan_app;
