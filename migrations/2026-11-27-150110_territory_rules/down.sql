ALTER TABLE territory.competence DROP COLUMN level;
DROP TABLE territory.rule;
