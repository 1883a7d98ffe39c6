-- Since when an administration is suspended, and on which ground, as everybody may read it; the operator's own words stay with the
-- step. A running older program leaves both empty.
ALTER TABLE identity.tenant
    ADD COLUMN suspended_at  timestamptz,    -- none: it is not suspended, or was before this was noted
    ADD COLUMN suspended_for text CHECK (suspended_for IN ('request', 'merger', 'agreement', 'incident'));
