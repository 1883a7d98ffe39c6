-- A citizen may agree to a mandate with a code of six digits from an SMS. The code itself is derived, not stored: only how often one
-- was sent, when, and how often it was tried.
ALTER TABLE identity.mandate DROP CONSTRAINT mandate_consent_check;
ALTER TABLE identity.mandate ADD CONSTRAINT mandate_consent_check CHECK (consent IN ('signature', 'message', 'sms'));
ALTER TABLE identity.mandate ADD COLUMN sms_count smallint NOT NULL DEFAULT 0;
ALTER TABLE identity.mandate ADD COLUMN sms_tries smallint NOT NULL DEFAULT 0;
ALTER TABLE identity.mandate ADD COLUMN sms_sent_at timestamptz;
