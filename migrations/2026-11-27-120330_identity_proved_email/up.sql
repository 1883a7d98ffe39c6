-- Since when the account's address is known to be its owner's: something that was sent there came back.
ALTER TABLE identity.person ADD COLUMN email_proved_at timestamptz;
