-- What a person is waiting for goes before what nobody watches, within each administration's turn.
ALTER TABLE jobs.job ADD COLUMN priority smallint NOT NULL DEFAULT 1 CHECK (priority IN (0, 1)); -- 0: urgent
CREATE INDEX job_turn ON jobs.job (tenant_id, priority, run_at) WHERE state IN ('ready', 'running');
DROP INDEX jobs.job_due;
