-- Their fingerprint no longer fits, so that nobody uses them without a second look.
UPDATE identity.mandate SET consent = 'message' WHERE consent = 'sms';
ALTER TABLE identity.mandate DROP COLUMN sms_sent_at;
ALTER TABLE identity.mandate DROP COLUMN sms_tries;
ALTER TABLE identity.mandate DROP COLUMN sms_count;
ALTER TABLE identity.mandate DROP CONSTRAINT mandate_consent_check;
ALTER TABLE identity.mandate ADD CONSTRAINT mandate_consent_check CHECK (consent IN ('signature', 'message'));
