DROP TABLE territory.competence;
DROP SCHEMA identity CASCADE;
