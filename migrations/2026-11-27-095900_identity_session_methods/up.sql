-- How a session was opened and where, so that its owner recognises it and an act can demand more.
ALTER TABLE identity.session
    ADD COLUMN methods      text[] NOT NULL DEFAULT '{pwd}',    -- how they proved who they are (RFC 8176)
    ADD COLUMN assurance    smallint NOT NULL DEFAULT 1 CHECK (assurance BETWEEN 1 AND 3),
    ADD COLUMN device       text NOT NULL DEFAULT '',           -- the browser and its system, in words
    ADD COLUMN last_seen_at timestamptz;                        -- to the hour; none: not since it was opened
