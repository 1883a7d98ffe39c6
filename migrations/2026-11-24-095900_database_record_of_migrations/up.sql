-- So that the web process can say what is pending without the owner's address.
GRANT SELECT ON public.__diesel_schema_migrations TO diwan_app;
