-- An administration whose archive is still to be compared with it is closing: nothing of it is erased yet.
ALTER TABLE identity.absence DROP CONSTRAINT absence_state_check;
ALTER TABLE identity.absence
    ADD CONSTRAINT absence_state_check CHECK (state IN ('closing', 'erasing', 'erased', 'restoring'));
