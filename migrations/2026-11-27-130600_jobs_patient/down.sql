UPDATE jobs.job SET priority = 1 WHERE priority = 2;
ALTER TABLE jobs.job DROP CONSTRAINT job_priority_check;
ALTER TABLE jobs.job ADD CONSTRAINT job_priority_check CHECK (priority IN (0, 1));
