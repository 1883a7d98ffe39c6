-- Many more complaints: each that came before the moment `before` once more for each of `copies`, with its contact, its events and
-- what the public sees, in the same administration and state, a few seconds later and some metres away. So the administrations keep
-- their shares. What others check row by row is so by construction: the keys are those of rows that are there.
SET session_replication_role = replica;
SET synchronous_commit = off;
SET jit = off;
BEGIN;
CREATE TEMPORARY TABLE copy ON COMMIT DROP AS
SELECT tenant_id, id, n, (left(id::text, 15) || substr(mixed, 1, 3) || '-8' || substr(mixed, 4, 3) || '-' || substr(mixed, 7, 12))::uuid AS new_id
FROM complaints.complaint, generate_series(1, :copies) AS n, md5(id::text || n) AS mixed
WHERE received_at < :'before' AND trial = 'no';
ANALYZE copy;
INSERT INTO complaints.complaint (tenant_id, id, year, serial, code_hash, kind, category_code, body, lang, channel, lat, lon, territory_code,
    competence, state, cycle, outcome, assignee_id, received_at, due_on, due_rule, contest_until, version, unit_id, incident_id, reply_until)
SELECT tenant_id, new_id, year, serial + n * last, code_hash, kind, category_code, body, lang, channel,
    lat + (random() - 0.5) / 100, lon + (random() - 0.5) / 100, territory_code,
    competence, state, cycle, outcome, assignee_id, received_at + n * interval '7 seconds', due_on, due_rule, contest_until, version, unit_id,
    incident_id, reply_until
FROM copy JOIN complaints.complaint USING (tenant_id, id) JOIN complaints.counter USING (tenant_id, year)
ORDER BY tenant_id, new_id;
INSERT INTO complaints.contact (tenant_id, complaint_id, name, email, phone)
SELECT tenant_id, new_id, name, email, phone
FROM copy JOIN complaints.contact USING (tenant_id) WHERE complaint_id = id ORDER BY tenant_id, new_id;
INSERT INTO complaints.event (tenant_id, complaint_id, seq, at, kind, actor_id, actor_name, detail)
SELECT tenant_id, new_id, seq, at + n * interval '7 seconds', kind, actor_id, actor_name, detail
FROM copy JOIN complaints.event USING (tenant_id) WHERE complaint_id = id ORDER BY tenant_id, new_id, seq;
INSERT INTO complaints.face (tenant_id, complaint_id, category_code, kind, territory_code, cell, lat, lon, state, visibility, moderation, body,
    flags, received_at, changed_at)
SELECT tenant_id, new_id, category_code, kind, territory_code, cell, lat, lon, state, visibility, moderation, body,
    flags, received_at + n * interval '7 seconds', changed_at
FROM copy JOIN complaints.face USING (tenant_id) WHERE complaint_id = id ORDER BY tenant_id, new_id;
UPDATE complaints.counter SET last = last * (1 + :copies);
COMMIT;
VACUUM ANALYZE complaints.complaint, complaints.contact, complaints.event, complaints.face, complaints.counter;
