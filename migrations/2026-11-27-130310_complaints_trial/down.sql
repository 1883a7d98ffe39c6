ALTER TABLE complaints.counter DROP COLUMN trial_last;
DROP INDEX complaints.complaint_trial;
ALTER TABLE complaints.complaint
    DROP CONSTRAINT complaint_trial_serial,
    DROP COLUMN trial;
