-- Of who opened a complaint with a right that was delegated to them: whose it is. And inspectors open complaints, too.
ALTER TABLE complaints.opening ADD COLUMN for_id uuid;
ALTER TABLE complaints.opening DROP CONSTRAINT opening_ground_check;
ALTER TABLE complaints.opening ADD CONSTRAINT opening_ground_check
    CHECK (ground IN ('in_charge', 'assign', 'read', 'mandate', 'support', 'inspect'));
