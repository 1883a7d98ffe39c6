-- What an administration says on its own page, in four languages.
ALTER TABLE identity.tenant ADD COLUMN openings jsonb NOT NULL DEFAULT '{}';
