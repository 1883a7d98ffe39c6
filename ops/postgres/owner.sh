#!/usr/bin/env bash
# Run once by the image of PostgreSQL: the logins of Diwan's database. `diwan_owner` has the tables and is used by
# `diwan migrate` alone; it is no superuser, so that row security holds for it too. `diwan_login` owns nothing and may do
# nothing but take the roles that the program works as.
set -euo pipefail
psql --no-psqlrc --username "$POSTGRES_USER" --set ON_ERROR_STOP=1 \
  --set "owner=$DIWAN_OWNER_PASSWORD" --set "login=$DIWAN_DATABASE_PASSWORD" <<'SQL'
CREATE ROLE diwan_owner LOGIN PASSWORD :'owner';
CREATE ROLE diwan_login LOGIN NOINHERIT PASSWORD :'login';
CREATE ROLE diwan_app LOGIN;
CREATE ROLE diwan_platform LOGIN;
CREATE ROLE diwan_search LOGIN;
GRANT diwan_app, diwan_platform, diwan_search TO diwan_owner, diwan_login;
CREATE DATABASE diwan OWNER diwan_owner;
SQL
