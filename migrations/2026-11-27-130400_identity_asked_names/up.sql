-- The names that a live administration asks for; they are its own once whoever approves has accepted them.
ALTER TABLE identity.tenant
    ADD COLUMN asked_names    jsonb,                   -- none: nothing waits
    ADD COLUMN asked_names_at timestamptz,
    ADD CONSTRAINT tenant_asked_names CHECK ((asked_names IS NULL) = (asked_names_at IS NULL));
