DELETE FROM identity.absence WHERE state = 'closing';
ALTER TABLE identity.absence DROP CONSTRAINT absence_state_check;
ALTER TABLE identity.absence
    ADD CONSTRAINT absence_state_check CHECK (state IN ('erasing', 'erased', 'restoring'));
