-- The statements of one submission, as the web process sends them.
BEGIN; SET LOCAL app.tenant = ':tenant';
INSERT INTO jobs.job (tenant_id, id, kind, key, payload, state, run_at, created_at)
VALUES (':tenant', gen_random_uuid(), 'measure.nothing', NULL, '{"complaint": "0190a0a0-0000-7000-8000-000000000000", "seq": 1}', 'done', now(), now())
ON CONFLICT DO NOTHING;
WITH id AS (SELECT gen_random_uuid() AS id), number AS (
    INSERT INTO complaints.counter AS counter (tenant_id, year, last) VALUES (':tenant', :year, 1)
    ON CONFLICT (tenant_id, year) DO UPDATE SET last = counter.last + 1
    RETURNING last
), complaint AS (
    INSERT INTO complaints.complaint (tenant_id, id, year, serial, code_hash, idempotency, kind, category_code, body, lang,
        channel, lat, lon, territory_code, competence, state, person_id, received_at, due_on, due_rule)
    SELECT ':tenant', id.id, :year, number.last, sha256('code'), NULL, 'complaint', 'lighting',
        'Le lampadaire devant l''école est éteint depuis trois semaines, la rue est sombre le soir.', 'fr', 'api', 30.42, -9.6,
        ':territory', '{"ar": "rule", "en": "rule", "fr": "rule", "zgh": "rule"}', 'submitted', NULL, now(), '2027-01-25', 'complaint.reply'
    FROM number, id
    RETURNING serial
), contact AS (
    INSERT INTO complaints.contact (tenant_id, complaint_id, name, email, phone)
    SELECT ':tenant', id.id, 'Amina Idrissi', 'amina@citizen.example', NULL FROM id
), event AS (
    INSERT INTO complaints.event (tenant_id, complaint_id, seq, at, kind, actor_id, actor_name, detail)
    SELECT ':tenant', id.id, 1, now(), 'complaint.received', NULL, 'Amina Idrissi', '{"channel": "api"}' FROM id
)
SELECT serial FROM complaint;
COMMIT;
