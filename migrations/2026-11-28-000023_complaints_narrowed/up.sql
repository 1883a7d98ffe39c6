-- What is hidden because its subject became private.
ALTER TABLE complaints.moderation
    DROP CONSTRAINT moderation_reason_check,
    ADD CONSTRAINT moderation_reason_check CHECK (reason IN ('personal', 'insult', 'unrelated', 'danger', 'author', 'subject'));
