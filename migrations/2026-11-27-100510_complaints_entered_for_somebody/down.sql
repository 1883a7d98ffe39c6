DROP INDEX complaints.complaint_mandate;
ALTER TABLE complaints.complaint
    DROP CONSTRAINT complaint_mandate,
    DROP CONSTRAINT complaint_entered_under,
    DROP COLUMN mandate_id,
    DROP COLUMN entered_by;
