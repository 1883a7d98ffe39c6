-- A complaint that a program opened with somebody's token is a line of its own, with what the token was called then.
ALTER TABLE complaints.opening ADD COLUMN program text NOT NULL DEFAULT '';
ALTER TABLE complaints.opening DROP CONSTRAINT opening_pkey;
ALTER TABLE complaints.opening ADD CONSTRAINT opening_pkey
    PRIMARY KEY (tenant_id, complaint_id, person_id, hour, program);
