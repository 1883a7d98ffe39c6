-- The fingerprint of what relays wrote no longer fits, so that nobody uses it without a second look.
ALTER TABLE identity.mandate DROP COLUMN officer_is_relay;
