-- Of who opened a complaint with a right that was delegated to them: whose it is.
ALTER TABLE complaints.opening ADD COLUMN for_id uuid;
