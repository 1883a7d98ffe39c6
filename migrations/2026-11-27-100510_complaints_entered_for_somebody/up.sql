-- A complaint that an officer entered for its author, and the mandate under which they did.
ALTER TABLE complaints.complaint
    ADD COLUMN entered_by uuid,
    ADD COLUMN mandate_id uuid,
    ADD CONSTRAINT complaint_entered_under CHECK ((entered_by IS NULL) = (mandate_id IS NULL)),
    ADD CONSTRAINT complaint_mandate FOREIGN KEY (tenant_id, mandate_id) REFERENCES identity.mandate (tenant_id, id);
CREATE INDEX complaint_mandate ON complaints.complaint (tenant_id, mandate_id, id);
