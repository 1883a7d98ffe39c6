ALTER TABLE identity.claim DROP COLUMN link_hash;
