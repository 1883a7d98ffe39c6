-- Somebody may bring an administration in that no directory lists: what they typed of it travels with their claim. Whoever approves
-- then sees that nobody but its own people says that it exists, and where it is said to lie.
ALTER TABLE identity.claim
    ADD COLUMN proposed jsonb;                   -- kind, names, code and names of the territory it lies in; none: place is listed
ALTER TABLE identity.tenant
    ADD COLUMN proposed jsonb;                   -- the same; none: it was listed by others
