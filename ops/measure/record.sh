# Sourced by ops/bench: what Diwan asks of PostgreSQL, recorded and asked again by pgbench. So a floor is always of the same SQL: the
# very statements, parameters, transactions and round trips, each statement prepared once, and nothing around them.
# shellcheck shell=bash disable=SC2154

# logging WHAT: `all` statements, or `none`
logging() {
  owner "ALTER SYSTEM SET log_statement = '$1'"
  owner 'SELECT pg_reload_conf()' >/dev/null
  # Each session reads it before its next statement.
  sleep 0.5
}

# recorded NAME COMMAND…: what the command makes Diwan ask becomes $work/NAME.sql. A command that submits leaves the number that was
# given in `serial`. It runs once unrecorded, so that what Diwan remembers is remembered, then three times: the shortest recording is
# the one in which nothing else happened.
recorded() {
  local name=$1 log=$DIWAN_DATA/pg/server.log from since length shortest=''
  shift
  serial=''
  "$@" || return
  for _ in 1 2 3; do
    logging all
    from=$(stat -c %s "$log")
    since=$(printf '%012x' "$(date +%s%3N)")
    "$@" || return
    logging none
    tail -c +$((from + 1)) "$log" | awk -v since="${since:0:8}-${since:8}" -v serial="$serial" -f "$measure/record.awk" >"$work/turn.sql" || return
    length=$(grep -c '^EXECUTE' "$work/turn.sql")
    if [ -z "$shortest" ] || [ "$length" -lt "$shortest" ]; then
      shortest=$length
      mv "$work/turn.sql" "$work/$name.sql"
    fi
  done
}

# quantiles RATE SHARE…: the rate, then those of the latencies (microseconds, one a line) in milliseconds
quantiles() {
  sort -n | awk -v shares="$*" '{ t[NR] = $1 } END {
    count = split(shares, share, " ")
    printf "%s", share[1]
    for (n = 2; n <= count; n++) { at = int(NR * share[n]); printf " %.1f", t[at < 1 ? 1 : at] / 1000 }
  }'
}

# bench ARGUMENTS…: pgbench as the role of the web process: transactions a second; what each took is in $work/log.*
bench() {
  rm -f "$work"/log.*
  (cd "$work" && PGOPTIONS="-c role=diwan_app -c jit=off -c plan_cache_mode=${plans:-auto}" "$bin/pgbench" -h "$sockets" -U diwan -d diwan -n -j 2 -T "$seconds" \
    -l --log-prefix=log "$@") >"$work/pgbench.out" 2>&1 || { cat "$work/pgbench.out" >&2; return 1; }
  if grep -q 'aborted' "$work/pgbench.out"; then
    cat "$work/pgbench.out" >&2
    return 1
  fi
  awk '/^tps/ { printf ($3 < 10 ? "%.1f" : "%.0f"), $3 }' "$work/pgbench.out"
}

# floor_of NAME COMMAND…: "per-second p50 p99" (milliseconds) of what the command asks, recorded under that name. Diwan prepares some
# statements each time anew, so that they are planned for their parameters, and some once. Here all are one or the other: the faster counts.
floor_of() {
  local plans taken=0 rate figures best=''
  recorded "$@" || return
  for plans in auto force_custom_plan; do
    rate=$(bench -M simple -D diwan_ready=0 -D diwan_n="$taken" -c "$clients" -f "$work/$1.sql") || return
    # The identifiers of the first run are taken.
    taken=5000000
    figures=$(cat "$work"/log.* | awk '{ print $3 }' | quantiles "$rate" 0.50 0.99)
    best=$(printf '%s\n' "$best" "$figures" | sort -g | tail -n 1)
  done
  echo "$best"
}
