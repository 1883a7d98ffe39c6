# Sourced by ops/bench: one life of a complaint, the worklist and the dashboard, with few and with many complaints in the table.
# shellcheck shell=bash disable=SC2034,SC2154

lives=''

# token ROLE: a program's token of that member of the commune of Agadir
token() {
  owner "INSERT INTO identity.api_token (tenant_id, token_hash, name, person_id, created_at)
    SELECT tenant.id, sha256('bench-$1-key'), 'bench', person.id, now() FROM identity.tenant, identity.person
    WHERE slug = 'commune-agadir' AND email = '$1@commune-agadir.example' ON CONFLICT DO NOTHING"
  echo "bench-$1-key"
}

# move TOKEN BODY: of the complaint `number`
move() {
  curl -sf -o /dev/null -H 'content-type: application/json' -H "authorization: Bearer $1" "$site/api/v1/commune-agadir/complaints/$number/moves" -d "$2"
}

# The same calls as in life.lua
live() {
  submit
  move "$BENCH_DISPATCHER_TOKEN" "{\"move\":\"assign\",\"version\":1,\"assignee\":\"$BENCH_OFFICER\"}"
  move "$BENCH_OFFICER_TOKEN" '{"move":"answer","version":2,"outcome":"resolved","text":"Le lampadaire a été réparé ce matin par notre équipe."}'
  follow
}

# "per-second p50 p99" (milliseconds)
web_lives() {
  wrk -t"$clients" -c"$clients" -d"${seconds}s" --timeout 10s -s "$measure/life.lua" "$site" >"$work/wrk.log"
  if grep '^failed' "$work/wrk.log" >&2; then return 1; fi
  awk '/^lives: / { print $2, $3, $4 }' "$work/wrk.log"
}

# open_page PATH
open_page() { curl -sf -o /dev/null -H "Cookie: $cookies" "$site$1"; }

# desk NAME PATH: a page that its dispatcher opens again and again, of the administration with the most complaints
desk() {
  local theirs ours before
  before=$(rows)
  theirs=$(floor_of desk open_page "$2")
  ours=$(web "$site$2" --timeout 60s -H "Cookie: $cookies")
  row "$1, $(owner "SELECT count(*) FROM complaints.complaint JOIN identity.tenant ON tenant.id = tenant_id WHERE slug = '$largest'") of them its own" \
    "$before" "$ours" "$theirs" 'pgbench, same SQL'
}

measure_at_this_size() {
  local theirs ours before
  before=$(rows)
  theirs=$(floor_of life live)
  ours=$(web_lives)
  row 'one life (submit, assign, answer, read; four calls)' "$before" "$ours" "$theirs" 'pgbench, same SQL'
  lives+="$before ${ours%% *} "
  desk 'worklist (50 rows)' "/fr/$largest/desk/complaints"
  desk 'dashboard (12 months)' "/fr/$largest/desk/dashboard"
}

measure_scale() {
  local before largest cookies copies began
  BENCH_DISPATCHER_TOKEN=$(token dispatcher) BENCH_OFFICER_TOKEN=$(token officer)
  BENCH_OFFICER=$(owner "SELECT id FROM identity.person WHERE email = 'officer@commune-agadir.example'")
  export BENCH_DISPATCHER_TOKEN BENCH_OFFICER_TOKEN BENCH_OFFICER
  # With staff, so that somebody can sign in.
  largest=$(owner "SELECT slug FROM complaints.complaint JOIN identity.tenant ON tenant.id = tenant_id
    WHERE received_at < '$entered' AND EXISTS (SELECT FROM identity.person WHERE email = 'dispatcher@' || slug || '.example')
    GROUP BY slug ORDER BY count(*) DESC LIMIT 1")
  cookies=$(signed_in "dispatcher@$largest.example")
  measure_at_this_size
  copies=$(owner "SELECT greatest(0, ceil(($many - count(*))::numeric / greatest(1, count(*) FILTER (WHERE received_at < '$entered'))))
    FROM complaints.complaint")
  echo "entering $many complaints: each $copies times more" >&2
  began=$(date +%s)
  "$bin/psql" -h "$sockets" -U diwan -d diwan -qX -v ON_ERROR_STOP=1 -v copies="$copies" -v before="$entered" -f "$measure/grow.sql" >&2
  owner 'CHECKPOINT'
  echo "entered in $(($(date +%s) - began)) s" >&2
  measure_at_this_size
}

print_scale() {
  # shellcheck disable=SC2086
  set -- $lives
  cat <<END

One life: $2 a second with $1 complaints, $4 with $3: $(awk -v a="$4" -v b="$2" 'BEGIN { printf "%.0f %%", 100 * a / b }').
Wanted: 200 a second at both, and 80 % or more. The complaints of all administrations stand in one table; those that were added keep
the shares of the administrations, as the demonstration has them.
END
}
