-- The built-in search index. Operators of full text are not leakproof: under a tenant's policy their index would never be
-- used. So one narrow role reads this one table whole, and crate search adds the tenant itself.
CREATE SCHEMA search;
GRANT USAGE ON SCHEMA search TO diwan_search;

CREATE TABLE search.document (
    tenant_id  uuid NOT NULL,
    kind       text NOT NULL,
    id         uuid NOT NULL,
    lang       text NOT NULL,
    title      text NOT NULL,
    body       text NOT NULL,
    url        text NOT NULL,                -- after /{lang}
    public     boolean NOT NULL,
    words      tsvector NOT NULL,            -- of the folded text, made in Rust; one word says whose the document is
    updated_at timestamptz NOT NULL,
    PRIMARY KEY (tenant_id, kind, id)
);
-- The one index that does not begin with tenant_id: GIN over the words, of which the tenant is one.
CREATE INDEX document_words ON search.document USING gin (words);

ALTER TABLE search.document ENABLE ROW LEVEL SECURITY;
ALTER TABLE search.document FORCE ROW LEVEL SECURITY;
CREATE POLICY search_only ON search.document TO diwan_search USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE, DELETE ON search.document TO diwan_search;
