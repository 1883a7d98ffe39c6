-- The company for which somebody complained.
ALTER TABLE complaints.complaint ADD COLUMN company_id uuid;   -- a control table: no foreign key
CREATE INDEX complaint_company ON complaints.complaint (tenant_id, company_id);
