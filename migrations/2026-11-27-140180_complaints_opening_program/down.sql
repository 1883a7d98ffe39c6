-- Of an hour's lines of one reader, one stays: their own, else one program's.
DELETE FROM complaints.opening AS line USING complaints.opening AS other
WHERE other.tenant_id = line.tenant_id AND other.complaint_id = line.complaint_id
    AND other.person_id = line.person_id AND other.hour = line.hour AND other.program < line.program;
ALTER TABLE complaints.opening DROP CONSTRAINT opening_pkey;
ALTER TABLE complaints.opening ADD CONSTRAINT opening_pkey
    PRIMARY KEY (tenant_id, complaint_id, person_id, hour);
ALTER TABLE complaints.opening DROP COLUMN program;
