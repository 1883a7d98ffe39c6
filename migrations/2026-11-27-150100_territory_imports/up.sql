-- Boundaries that an operator brings: where each comes from, and when. What was brought is not written over by what
-- travels inside the program, and a process that runs sees by the newest row that there is something to read.
ALTER TABLE territory.territory
    ADD COLUMN source text NOT NULL DEFAULT '';   -- the file it was imported from; '': it travels inside the program

CREATE TABLE territory.imported (
    id        uuid PRIMARY KEY,
    at        timestamptz NOT NULL,
    level     text NOT NULL CHECK (level IN ('region', 'province', 'commune')),
    source    text NOT NULL,
    added     integer NOT NULL,
    changed   integer NOT NULL,
    unchanged integer NOT NULL
);

GRANT SELECT, INSERT ON territory.imported TO diwan_app;
GRANT SELECT ON territory.imported TO diwan_platform;
