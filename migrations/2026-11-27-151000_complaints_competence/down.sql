DROP TABLE complaints.competence;
