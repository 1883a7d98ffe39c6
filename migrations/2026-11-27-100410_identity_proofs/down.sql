DROP INDEX identity.person_phone;
ALTER TABLE identity.person DROP COLUMN phone_proved_at;
DROP TABLE identity.proof;
