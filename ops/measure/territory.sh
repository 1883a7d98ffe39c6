# Sourced by ops/bench: from a point to its commune in memory, beside PostGIS over the same shapes and points, in one run.
# shellcheck shell=bash disable=SC2034,SC2154

territory='' territory_built=''

# as_nobody PROGRAM…: PostgreSQL refuses to start as root
as_nobody() {
  if [ "$(id -u)" = 0 ]; then runuser -u nobody -- "$@"; else "$@"; fi
}

# The folder of PostgreSQL's programs for which PostGIS is installed; nothing when none is
postgis_bin() {
  local control version
  for control in /usr/share/postgresql/*/extension/postgis.control; do
    version=${control#/usr/share/postgresql/} version=${version%%/*}
    if [ -x "/usr/lib/postgresql/$version/bin/initdb" ]; then echo "/usr/lib/postgresql/$version/bin"; fi
  done | sort -V | tail -n 1
}

# ask SQL: of the scratch database
ask() { as_nobody "$gis/psql" -h "$folder/socket" -U bench -d postgres -qtAX -v ON_ERROR_STOP=1 -c "$1"; }

measure_territory() {
  local folder=$work/territory gis ours communes vertices
  mkdir -p "$folder/socket"
  chmod 777 "$folder" "$folder/socket"
  read -r ours communes vertices territory_built <<<"$("$examples/communes" "$folder")"
  local name="point → commune, $communes communes of $vertices points each, one thread"
  gis=$(postgis_bin)
  if [ -z "$gis" ]; then
    territory="| $name | $ours | PostGIS is not installed | | | |"
    return
  fi
  as_nobody "$gis/initdb" -D "$folder/cluster" -U bench -A trust -E UTF8 --no-sync >"$folder/initdb.log"
  as_nobody "$gis/pg_ctl" -D "$folder/cluster" -l "$folder/cluster.log" -w \
    -o "-k $folder/socket -h '' -c fsync=off -c jit=off -c max_parallel_workers_per_gather=0" start >/dev/null
  # Ended with the others when something breaks.
  others_pid=$(head -n 1 "$folder/cluster/postmaster.pid")
  local theirs differing seconds
  ask "CREATE EXTENSION postgis;
    CREATE TABLE shape (code text, area geometry(MultiPolygon, 4326));
    CREATE TABLE point (id integer, x float8, y float8, answer text, at geometry(Point, 4326));" >/dev/null
  ask "\\copy shape FROM '$folder/shapes.tsv'"
  ask "\\copy point (id, x, y, answer) FROM '$folder/answers.tsv'"
  ask "UPDATE point SET at = ST_SetSRID(ST_MakePoint(x, y), 4326);
    CREATE INDEX ON shape USING gist (area);" >/dev/null
  ask 'VACUUM FULL ANALYZE point'
  ask 'VACUUM ANALYZE shape'
  # The middle of three, of the points in a commune; what it answers itself is counted, so that nothing is left out.
  local query='SELECT count(*) FROM point JOIN shape ON ST_Contains(area, at)'
  seconds=$(for _ in 1 2 3; do
    ask "EXPLAIN (ANALYZE, TIMING OFF, SUMMARY ON) $query" | awk '/^Execution Time/ { print $3 / 1000 }'
  done | sort -n | sed -n 2p)
  theirs=$(ask 'SELECT count(*) FROM point' | awk -v seconds="$seconds" '{ printf "%.0f", $1 / seconds }')
  # On a border several communes touch the point: the smallest code is the answer.
  differing=$(ask "SELECT count(*) FROM point LEFT JOIN LATERAL (
      SELECT min(code COLLATE \"C\") AS code FROM shape WHERE ST_Intersects(area, at)
    ) found ON true WHERE code IS DISTINCT FROM answer")
  as_nobody "$gis/pg_ctl" -D "$folder/cluster" -m immediate stop >/dev/null
  others_pid=''
  territory="| $name | $ours | ST_Contains with a GiST index | $theirs | $(awk -v a="$ours" -v b="$theirs" \
    'BEGIN { printf "%.0f ×", a / b }') | $differing of $(wc -l <"$folder/answers.tsv") |"
}

print_territory() {
  cat <<END

| territory | Diwan /s | floor | floor /s | ratio | answers that differ |
|---|---|---|---|---|---|
$territory

Wanted: 1,000,000 a second. Reading, checking and indexing the file of communes took $territory_built ms.
END
}
