DROP INDEX complaints.complaint_company;
ALTER TABLE complaints.complaint DROP COLUMN company_id;
