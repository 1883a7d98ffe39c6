-- Who came from another provider and has a second factor here: leaving there ends the session all the same.
ALTER TABLE identity.pending_sign_in
    ADD COLUMN issuer     text,
    ADD COLUMN issuer_sid text;
