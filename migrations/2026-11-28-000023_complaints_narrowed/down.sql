-- What was hidden so keeps no reason that the table knows.
UPDATE complaints.moderation SET reason = 'unrelated' WHERE reason = 'subject';
ALTER TABLE complaints.moderation
    DROP CONSTRAINT moderation_reason_check,
    ADD CONSTRAINT moderation_reason_check CHECK (reason IN ('personal', 'insult', 'unrelated', 'danger', 'author'));
