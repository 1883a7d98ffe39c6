DROP TABLE territory.imported;
ALTER TABLE territory.territory DROP COLUMN source;
