-- A paper is signed and scanned elsewhere than where the claim began: a link, sent to the proved address, leads back to it.
ALTER TABLE identity.claim ADD COLUMN link_hash bytea;  -- SHA-256 of what the link holds
CREATE UNIQUE INDEX claim_link ON identity.claim (link_hash);
