REVOKE SELECT ON public.__diesel_schema_migrations FROM diwan_app;
