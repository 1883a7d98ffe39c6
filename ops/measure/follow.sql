-- The statements of one look at a complaint by number and code.
BEGIN; SET LOCAL app.tenant = ':tenant';
SELECT id, year, serial, code_hash, kind, category_code, body, lang, lat, lon, territory_code, competence, state, cycle, outcome,
       assignee_id, person_id, received_at, due_on, contest_until, version
FROM complaints.complaint WHERE tenant_id = ':tenant' AND year = :year AND serial = :serial;
COMMIT;
BEGIN; SET LOCAL app.tenant = ':tenant';
SELECT at, kind, actor_name, detail FROM complaints.event WHERE tenant_id = ':tenant' AND complaint_id = ':complaint' ORDER BY seq;
COMMIT;
