#!/usr/bin/env bash
# Run once by the image of PostgreSQL: the owner of Diwan's database. It may make roles, because `diwan migrate` makes those
# that the program works as; it is no superuser, so that row security holds for it too.
set -euo pipefail
psql --no-psqlrc --username "$POSTGRES_USER" --set ON_ERROR_STOP=1 --set "password=$DIWAN_DATABASE_PASSWORD" <<'SQL'
CREATE ROLE diwan LOGIN CREATEROLE PASSWORD :'password';
CREATE DATABASE diwan OWNER diwan;
SQL
