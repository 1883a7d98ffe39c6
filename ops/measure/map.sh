# Sourced by ops/bench: windows of the public map over millions of points of one administration, beside the same windows by SQL.
# shellcheck shell=bash disable=SC2034,SC2154

map='' map_facts=''
# How many windows are asked for again and again
windows=100

# web_windows CONNECTIONS: "per-second p50 p95 p99" (milliseconds)
web_windows() {
  wrk -t"$1" -c"$1" -d"${seconds}s" --timeout 60s -s "$measure/windows.lua" "$site" >"$work/wrk.log"
  if grep '^failed' "$work/wrk.log" >&2; then return 1; fi
  awk '/^windows: / { print $2, $3, $4, $5 }' "$work/wrk.log"
}

# sql_windows CONNECTIONS: likewise
sql_windows() {
  local rate number files=()
  for ((number = 1; number <= windows; number++)); do files+=(-f "window.$number.sql"); done
  rate=$(bench -M prepared -c "$1" "${files[@]}") || return
  cat "$work"/log.* | awk '{ print $3 }' | quantiles "$rate" 0.50 0.95 0.99
}

measure_map() {
  local slug=commune-casablanca tenant connections began first ours theirs number of_ours of_theirs
  tenant=$(owner "SELECT id FROM identity.tenant WHERE slug = '$slug'")
  echo "entering $points points" >&2
  began=$(date +%s)
  "$bin/psql" -h "$sockets" -U diwan -d diwan -qX -v ON_ERROR_STOP=1 -v count="$points" -v tenant="$tenant" -f "$measure/points.sql" >&2
  owner 'CHECKPOINT'
  echo "entered in $(($(date +%s) - began)) s" >&2
  awk -v count="$windows" -v folder="$work" -v tenant="$tenant" -v since="$(date -u -d '365 days ago' +%FT%TZ)" -f "$measure/windows.awk"
  export BENCH_PATH=/fr/$slug/complaints/map.json BENCH_WINDOWS=$work/windows.txt
  first=$(curl -sf -o /dev/null -w '%{time_total}' --max-time 300 "$site$BENCH_PATH?$(head -n 1 "$BENCH_WINDOWS")") || {
    echo 'the map does not answer' >&2
    return 1
  }
  for connections in 1 "$clients"; do
    web_windows "$connections" >/dev/null
    ours=$(web_windows "$connections")
    theirs=$(sql_windows "$connections")
    map+=$(awk -v a="$ours" -v b="$theirs" -v connections="$connections" -v windows="$windows" 'BEGIN {
      split(a, ours, " ")
      split(b, theirs, " ")
      printf "| window of the map (%d in turn, zoom 5 to 15, filtered), %d at once | %s | %s / %s / %s | %s | %s / %s / %s |", windows, connections,
        ours[1], ours[2], ours[3], ours[4], theirs[1], theirs[2], theirs[3], theirs[4]
    }')$'\n'
  done
  # Both find the same.
  of_ours=$(while read -r query; do curl -sf "$site$BENCH_PATH?${query//&view=heat/}"; done <"$BENCH_WINDOWS" |
    grep -o '"total":[0-9]*' | awk -F: '{ sum += $2 } END { printf "%.0f", sum }')
  of_theirs=$(for ((number = 1; number <= windows; number++)); do "$bin/psql" -h "$sockets" -U diwan -d diwan -qtAX -F ' ' -f "$work/window.$number.sql"; done |
    awk '{ sum += $2 } END { printf "%.0f", sum }')
  map_facts="$(owner "SELECT count(*) FROM complaints.face WHERE tenant_id = '$tenant' AND moderation IN ('clean', 'redacted')") points; read into memory \
by the first look in $first s. In the $windows windows Diwan counts $of_ours points, SQL $of_theirs."
}

print_map() {
  cat <<END

| public map | Diwan /s | p50 / p95 / p99 ms | PostgreSQL, same windows, by cell /s | p50 / p95 / p99 ms |
|---|---|---|---|---|
$map
$map_facts
Wanted: 100 ms at p95.
END
}
