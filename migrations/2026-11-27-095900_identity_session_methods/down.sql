ALTER TABLE identity.session
    DROP COLUMN methods,
    DROP COLUMN assurance,
    DROP COLUMN device,
    DROP COLUMN last_seen_at;
