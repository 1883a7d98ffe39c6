-- Which level of administration answers for a category, from when, by which words of which text. Reference: the same for all.
CREATE TABLE territory.rule (
    category_code text NOT NULL,
    level         text NOT NULL CHECK (level IN ('country', 'region', 'province', 'commune')),
    valid_from    date NOT NULL,
    valid_to      date CHECK (valid_to >= valid_from),
    reason        jsonb NOT NULL,             -- a sentence, in four languages
    source        jsonb NOT NULL,             -- the text that says so, in four languages
    confirmed     boolean NOT NULL,           -- a lawyer has gone over it
    PRIMARY KEY (category_code, level, valid_from)
);
GRANT SELECT, INSERT, UPDATE ON territory.rule TO diwan_app;
GRANT SELECT ON territory.rule TO diwan_platform;

-- The level of the administration itself, where it answers for a territory that is not its own; none: the territory's.
ALTER TABLE territory.competence
    ADD COLUMN level text CHECK (level IN ('country', 'region', 'province', 'commune'));
