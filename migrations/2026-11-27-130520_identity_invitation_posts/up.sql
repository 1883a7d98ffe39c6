-- Each role of an invitation with its own unit, as memberships have it.
ALTER TABLE identity.invitation
    ADD COLUMN unit_ids uuid[] NOT NULL DEFAULT '{}';    -- beside role_codes, one for each; empty: unit_id holds for all of them
