-- As many complaints of one administration as `count` says that the public sees on its map, around towns all over the country, of the
-- last two years. Their numbers are of a year in which nothing else has one. What others check row by row is so by construction.
SET session_replication_role = replica;
SET synchronous_commit = off;
SET jit = off;
BEGIN;
CREATE TEMPORARY TABLE town ON COMMIT DROP AS
SELECT n, 29.5 + random() * 5.5 AS lat, -9 + random() * 7 AS lon FROM generate_series(1, 150) AS n;
CREATE TEMPORARY TABLE place ON COMMIT DROP AS
SELECT row_number() OVER () AS n, code FROM territory.territory WHERE level = 'commune';
CREATE TEMPORARY TABLE subject ON COMMIT DROP AS
SELECT row_number() OVER () AS n, code FROM complaints.category AS own
WHERE tenant_id = :'tenant' AND visibility = 'public' AND open
    AND NOT EXISTS (SELECT FROM complaints.category AS below WHERE below.tenant_id = own.tenant_id AND below.parent_code = own.code);
CREATE TEMPORARY TABLE point ON COMMIT DROP AS
WITH drawn AS (
    SELECT n, now() - random() * interval '700 days' AS at, 1 + floor(150 * random() * random())::int AS town,
        1 + floor(random() * (SELECT count(*) FROM place))::int AS place, 1 + floor(random() * (SELECT count(*) FROM subject))::int AS subject,
        random() AS fate, sqrt(-2 * ln(1 - random())) * 0.08 AS away, 2 * pi() * random() AS towards
    FROM generate_series(1, :count) AS n
)
SELECT drawn.n, at, place.code AS territory, subject.code AS subject,
    CASE WHEN fate < 0.3 THEN 'submitted' WHEN fate < 0.5 THEN 'answered' ELSE 'closed_resolved' END AS state,
    (substr(milliseconds, 1, 8) || '-' || substr(milliseconds, 9) || '-7' || substr(mixed, 1, 3) || '-8' || substr(mixed, 4, 3) || '-'
        || substr(mixed, 7, 12))::uuid AS id,
    round((town.lat + away * sin(towards))::numeric, 5)::float8 AS lat, round((town.lon + away * cos(towards))::numeric, 5)::float8 AS lon
FROM drawn JOIN town ON town.n = drawn.town JOIN place ON place.n = drawn.place JOIN subject ON subject.n = drawn.subject,
    lpad(to_hex((extract(epoch FROM at) * 1000)::bigint), 12, '0') AS milliseconds, md5(drawn.n::text) AS mixed;
ANALYZE point;
INSERT INTO complaints.counter (tenant_id, year, last) VALUES (:'tenant', 1990, 0) ON CONFLICT DO NOTHING;
INSERT INTO complaints.complaint (tenant_id, id, year, serial, code_hash, kind, category_code, body, lang, channel, lat, lon, territory_code,
    competence, state, outcome, received_at, due_on, due_rule, contest_until)
SELECT :'tenant', id, 1990, last + n, '', 'complaint', subject, 'Un lampadaire est éteint.', 'fr', 'web', point.lat, point.lon, territory, '{}', state,
    CASE WHEN state <> 'submitted' THEN 'resolved' END, at, at::date + 60, 'complaint.reply', CASE WHEN state = 'answered' THEN at::date + 90 END
FROM point JOIN complaints.counter ON tenant_id = :'tenant' AND year = 1990 ORDER BY id;
UPDATE complaints.counter SET last = last + :count WHERE tenant_id = :'tenant' AND year = 1990;
-- Where a place lies on the grid, as services/complaints/src/cell.rs says.
INSERT INTO complaints.face (tenant_id, complaint_id, category_code, kind, territory_code, cell, lat, lon, state, visibility, moderation, body,
    flags, received_at, changed_at)
SELECT :'tenant', id, subject, 'complaint', territory, (n5 << 1) | e5, lat, lon, state, 'public', 'clean', 'Un lampadaire est éteint.', '{}', at, at
FROM point,
    LATERAL (SELECT floor((lat + 90) / 180 * (1 << 26))::bigint AS n0, floor((lon + 180) / 360 * (1 << 26))::bigint AS e0) AS step0,
    LATERAL (SELECT (n0 | (n0 << 16)) & x'0000ffff0000ffff'::bigint AS n1, (e0 | (e0 << 16)) & x'0000ffff0000ffff'::bigint AS e1) AS step1,
    LATERAL (SELECT (n1 | (n1 << 8)) & x'00ff00ff00ff00ff'::bigint AS n2, (e1 | (e1 << 8)) & x'00ff00ff00ff00ff'::bigint AS e2) AS step2,
    LATERAL (SELECT (n2 | (n2 << 4)) & x'0f0f0f0f0f0f0f0f'::bigint AS n3, (e2 | (e2 << 4)) & x'0f0f0f0f0f0f0f0f'::bigint AS e3) AS step3,
    LATERAL (SELECT (n3 | (n3 << 2)) & x'3333333333333333'::bigint AS n4, (e3 | (e3 << 2)) & x'3333333333333333'::bigint AS e4) AS step4,
    LATERAL (SELECT (n4 | (n4 << 1)) & x'5555555555555555'::bigint AS n5, (e4 | (e4 << 1)) & x'5555555555555555'::bigint AS e5) AS step5
ORDER BY id;
INSERT INTO complaints.showing (tenant_id, map) VALUES (:'tenant', true) ON CONFLICT (tenant_id) DO UPDATE SET map = true;
COMMIT;
VACUUM ANALYZE complaints.complaint, complaints.face, complaints.counter;
