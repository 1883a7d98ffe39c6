CREATE INDEX job_due ON jobs.job (tenant_id, run_at) WHERE state IN ('ready', 'running');
DROP INDEX jobs.job_turn;
ALTER TABLE jobs.job DROP COLUMN priority;
