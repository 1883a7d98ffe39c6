-- A mandate says what its writer was when it was written: a relay of a house outside, or one of the administration's own. The name that
-- stands beside it holds the relay's house.
ALTER TABLE identity.mandate ADD COLUMN officer_is_relay boolean NOT NULL DEFAULT false;
