-- When what the Open311 endpoint offers was changed last: its discovery says it, and clients read the services again.
CREATE TABLE complaints.changeset (
    endpoint text NOT NULL PRIMARY KEY CHECK (endpoint = 'georeport-v2'),
    at       timestamptz NOT NULL
);
INSERT INTO complaints.changeset (endpoint, at) VALUES ('georeport-v2', '2026-11-01T00:00:00Z');

GRANT SELECT, UPDATE ON complaints.changeset TO diwan_app;
