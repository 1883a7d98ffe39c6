ALTER TABLE identity.person DROP COLUMN email_proved_at;
