-- What the directory had of an administration when somebody took it: a trial that led to nothing leaves that behind, and nothing else.
ALTER TABLE identity.tenant
    ADD COLUMN listed_as jsonb;                  -- names, openings, colour, logo, modules, cndp, domains; none: it was never taken
GRANT DELETE ON identity.unit, identity.processing TO diwan_app;
