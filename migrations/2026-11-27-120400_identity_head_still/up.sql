-- An hour in which nothing was noted is signed, too. The last checkpoint stays as it is, since checkpoints are never changed; the
-- head keeps the signature of the same note with the time of `signed_at`. A running older program leaves it empty.
ALTER TABLE identity.audit_head
    ADD COLUMN still_signature bytea;          -- none: the last checkpoint is of the hour of signed_at
