-- What an administration's own people send while it tries Diwan out: marked, with numbers of a series of its own, so that the
-- register of real numbers has no gap. A negative serial is one of that series.
ALTER TABLE complaints.complaint
    ADD COLUMN trial text NOT NULL DEFAULT 'no' CHECK (trial IN ('no', 'running', 'over')),
    ADD CONSTRAINT complaint_trial_serial CHECK ((trial = 'no') = (serial > 0));
CREATE INDEX complaint_trial ON complaints.complaint (tenant_id, id) WHERE trial = 'running';
ALTER TABLE complaints.counter
    ADD COLUMN trial_last integer NOT NULL DEFAULT 0;
-- Who is on trial at this moment was never live: what was sent to it is of the trial. Under the force even the owner sees no row.
ALTER TABLE complaints.complaint NO FORCE ROW LEVEL SECURITY;
ALTER TABLE complaints.counter NO FORCE ROW LEVEL SECURITY;
UPDATE complaints.complaint SET trial = 'running', serial = -complaint.serial
FROM identity.tenant
WHERE tenant.id = complaint.tenant_id AND tenant.state IN ('trial', 'asked');
UPDATE complaints.counter SET trial_last = last, last = 0
FROM identity.tenant
WHERE tenant.id = counter.tenant_id AND tenant.state IN ('trial', 'asked');
ALTER TABLE complaints.counter FORCE ROW LEVEL SECURITY;
ALTER TABLE complaints.complaint FORCE ROW LEVEL SECURITY;
