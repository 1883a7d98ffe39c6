-- What an administration's own people send while it tries Diwan out: marked, with numbers of a series of its own, so that the
-- register of real numbers has no gap. A negative serial is one of that series.
ALTER TABLE complaints.complaint
    ADD COLUMN trial text NOT NULL DEFAULT 'no' CHECK (trial IN ('no', 'running', 'over')),
    ADD CONSTRAINT complaint_trial_serial CHECK ((trial = 'no') = (serial > 0));
CREATE INDEX complaint_trial ON complaints.complaint (tenant_id, id) WHERE trial = 'running';
ALTER TABLE complaints.counter
    ADD COLUMN trial_last integer NOT NULL DEFAULT 0;
