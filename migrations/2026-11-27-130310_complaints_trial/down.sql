-- Who is on trial goes on with real numbers, as before; who went live meanwhile keeps those of the trial apart.
ALTER TABLE complaints.complaint
    DROP CONSTRAINT complaint_trial_serial,
    NO FORCE ROW LEVEL SECURITY;
ALTER TABLE complaints.counter NO FORCE ROW LEVEL SECURITY;
UPDATE complaints.complaint SET serial = -complaint.serial
FROM complaints.counter, identity.tenant
WHERE tenant.id = complaint.tenant_id AND tenant.state IN ('trial', 'asked')
  AND counter.tenant_id = complaint.tenant_id AND counter.year = complaint.year AND counter.last = 0
  AND complaint.serial < 0;
UPDATE complaints.counter SET last = trial_last
FROM identity.tenant
WHERE tenant.id = counter.tenant_id AND tenant.state IN ('trial', 'asked') AND counter.last = 0;
ALTER TABLE complaints.counter
    DROP COLUMN trial_last,
    FORCE ROW LEVEL SECURITY;
DROP INDEX complaints.complaint_trial;
ALTER TABLE complaints.complaint
    DROP COLUMN trial,
    FORCE ROW LEVEL SECURITY;
