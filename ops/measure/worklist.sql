-- The statements of one worklist: the session, the rights, the count, the rows, the subjects, the officers.
SELECT person.id, person.name, person.email, person.lang, person.operator
FROM identity.session JOIN identity.person ON person.id = session.person_id
WHERE session.token_hash = sha256('none') AND session.expires_at > now() AND person.disabled_at IS NULL;
BEGIN; SET LOCAL app.tenant = ':tenant';
SELECT membership.name, role.permissions
FROM identity.membership JOIN identity.role ON role.tenant_id = membership.tenant_id AND role.code = membership.role_code
WHERE membership.tenant_id = ':tenant' AND membership.person_id = ':person';
COMMIT;
BEGIN; SET LOCAL app.tenant = ':tenant';
SELECT count(*) FROM complaints.complaint WHERE tenant_id = ':tenant' AND state = ANY ('{submitted,assigned}');
SELECT id, year, serial, code_hash, kind, category_code, body, lang, lat, lon, territory_code, competence, state, cycle, outcome,
       assignee_id, person_id, received_at, due_on, contest_until, version
FROM complaints.complaint WHERE tenant_id = ':tenant' AND state = ANY ('{submitted,assigned}') ORDER BY due_on, id LIMIT 51;
SELECT code, names FROM complaints.category WHERE tenant_id = ':tenant' AND open ORDER BY position;
SELECT DISTINCT membership.person_id, membership.name
FROM identity.membership JOIN identity.role ON role.tenant_id = membership.tenant_id AND role.code = membership.role_code
WHERE membership.tenant_id = ':tenant' AND role.permissions @> '{complaints.answer}' ORDER BY membership.name;
COMMIT;
