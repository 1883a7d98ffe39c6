-- Control: companies by their ICE, and who may act for them, since when and until when.
CREATE TABLE identity.company (
    id          uuid PRIMARY KEY,
    ice         text NOT NULL CHECK (ice ~ '^[0-9]{15}$'),
    name        text NOT NULL,
    state       text NOT NULL CHECK (state IN ('pending', 'confirmed', 'refused')),
    declared_by uuid NOT NULL REFERENCES identity.person (id),
    declared_at timestamptz NOT NULL,
    decided_by  uuid REFERENCES identity.person (id),
    decided_at  timestamptz,
    ground      text NOT NULL DEFAULT ''      -- of a refusal
);
-- Anybody may declare an ICE; one declaration of it is confirmed.
CREATE UNIQUE INDEX company_confirmed ON identity.company (ice) WHERE state = 'confirmed';
CREATE UNIQUE INDEX company_pending ON identity.company (ice, declared_by) WHERE state = 'pending';
CREATE INDEX company_declared ON identity.company (declared_by);
CREATE INDEX company_decided ON identity.company (decided_by);
CREATE INDEX company_state ON identity.company (state, id);

CREATE TABLE identity.company_right (
    id          uuid PRIMARY KEY,
    company_id  uuid NOT NULL REFERENCES identity.company (id),
    email       text NOT NULL CHECK (email = lower(email)),   -- whom it was offered to
    person_id   uuid REFERENCES identity.person (id),         -- who took it; nobody yet
    rights      text[] NOT NULL CHECK (cardinality(rights) > 0 AND rights <@ ARRAY['act', 'manage']),
    valid_from  date NOT NULL,
    valid_to    date,                                         -- the last day; none: until somebody ends it
    given_by    uuid NOT NULL REFERENCES identity.person (id),
    given_at    timestamptz NOT NULL,
    ended_by    uuid REFERENCES identity.person (id),
    ended_at    timestamptz,
    CHECK (valid_to IS NULL OR valid_to >= valid_from),
    CHECK ((ended_by IS NULL) = (ended_at IS NULL))
);
CREATE INDEX company_right_company ON identity.company_right (company_id);
CREATE INDEX company_right_person ON identity.company_right (person_id);
CREATE INDEX company_right_email ON identity.company_right (email);
CREATE INDEX company_right_given ON identity.company_right (given_by);
CREATE INDEX company_right_ended ON identity.company_right (ended_by);

GRANT SELECT, INSERT, UPDATE ON identity.company, identity.company_right TO diwan_app;
