-- Relays, and others of a house outside, act under its name beside their own. Written at the invitation; the membership's name, which
-- stands on acts, holds both.
ALTER TABLE identity.invitation ADD COLUMN organisation text NOT NULL DEFAULT '';
