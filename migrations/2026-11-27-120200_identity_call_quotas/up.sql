-- How many calls of the API an administration's clients may make together; none: what the settings say.
ALTER TABLE identity.tenant
    ADD COLUMN calls_a_minute integer CHECK (calls_a_minute > 0),
    ADD COLUMN calls_a_day    integer CHECK (calls_a_day > 0);
