UPDATE complaints.opening SET ground = 'read' WHERE ground = 'inspect';
ALTER TABLE complaints.opening DROP CONSTRAINT opening_ground_check;
ALTER TABLE complaints.opening ADD CONSTRAINT opening_ground_check
    CHECK (ground IN ('in_charge', 'assign', 'read', 'mandate', 'support'));
ALTER TABLE complaints.opening DROP COLUMN for_id;
