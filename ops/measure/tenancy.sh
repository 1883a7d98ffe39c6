# Sourced by ops/bench: what sessions, sign-ins, many administrations and a busy neighbour cost. Uses its functions and settings.
# shellcheck shell=bash disable=SC2154

tenancy=''
# fact NAME FIGURE BESIDE WANTED
fact() { tenancy+="| $1 | $2 | $3 | $4 |"$'\n'; }

# CPU milliseconds that a process and its threads have used
cpu_of() { awk -v tick="$(getconf CLK_TCK)" '{ sub(/.*\) /, ""); print ($12 + $13) * 1000 / tick }' "/proc/$1/stat"; }

# The same of all of PostgreSQL
cpu_of_database() {
  local postmaster sum=0
  postmaster=$(head -n 1 "$DIWAN_DATA/pg/postmaster.pid")
  for process in "$postmaster" $(pgrep -P "$postmaster"); do
    sum=$(awk -v a="$sum" -v b="$(cpu_of "$process" 2>/dev/null || echo 0)" 'BEGIN { print a + b }')
  done
  echo "$sum"
}

# cost ADDRESS [wrk arguments…]: requests a second, CPU of Diwan and of PostgreSQL in milliseconds a request; any status counts
cost() {
  local address=$1 ours theirs
  shift
  ours=$(cpu_of "$pid") theirs=$(cpu_of_database)
  wrk -t2 -c"$clients" -d"${seconds}s" "$@" "$address" >"$work/wrk.log"
  ours=$(awk -v a="$ours" -v b="$(cpu_of "$pid")" 'BEGIN { print b - a }')
  theirs=$(awk -v a="$theirs" -v b="$(cpu_of_database)" 'BEGIN { print b - a }')
  awk -v ours="$ours" -v theirs="$theirs" '/requests in/ { count = $1 } /^Requests\/sec/ { rate = $2 }
    END { printf "%.0f %.3f %.3f", rate, ours / count, theirs / count }' "$work/wrk.log"
}

# middle ADDRESS [wrk arguments…]: CPU of both, in milliseconds a request: the middle of three runs. A processor that has rested
# is faster for a while: one run goes before, uncounted.
middle() {
  cost "$@" >"$work/uncounted.log"
  for _ in 1 2 3; do cost "$@" | awk '{ print $2 + $3 }'; done | sort -n | sed -n 2p
}

# signed_in EMAIL: the cookies of a session
signed_in() {
  local jar=$work/cookies.$1 csrf
  csrf=$(curl -sf -c "$jar" "$site/fr/sign-in" | grep -o 'name="csrf" value="[^"]*"' | head -n 1 | cut -d'"' -f4)
  curl -sf -o /dev/null -b "$jar" -c "$jar" "$site/fr/sign-in" --data-urlencode "csrf=$csrf" \
    --data-urlencode "email=$1" --data-urlencode password=demo-Diwan-2026
  awk '$6 == "session" || $6 == "seat" { printf "%s=%s; ", $6, $7 } END { print "lang=fr" }' "$jar"
}

# The same redirect for nobody and for somebody, then the one that asks for rights too: nothing of a page's content is in it.
measure_session() {
  local rate nobody nobody_db known known_db officer officer_db cookies
  cookies=$(signed_in officer@commune-fes.example)
  read -r rate nobody nobody_db <<<"$(cost "$site/fr/commune-fes" -H 'Cookie: seat=none; lang=fr')"
  read -r rate known known_db <<<"$(cost "$site/fr/commune-fes" -H "Cookie: $cookies")"
  read -r rate officer officer_db <<<"$(cost "$site/fr/commune-fes/desk" -H "Cookie: $cookies")"
  local more='BEGIN { printf "%+.3f ms (PostgreSQL %+.3f ms)", a - b, c - d }'
  fact 'session: CPU a request beside the same address without one' \
    "$(awk -v a="$known" -v b="$nobody" -v c="$known_db" -v d="$nobody_db" "$more")" "$nobody ms" '< 0.3 ms'
  fact 'session, membership and rights: likewise' \
    "$(awk -v a="$officer" -v b="$nobody" -v c="$officer_db" -v d="$nobody_db" "$more")" "$nobody ms" '< 0.3 ms'
}

measure_sign_ins() {
  local raw rate jar=$work/cookies.form sampler
  raw=$("$hash" "$(nproc)" "$seconds")
  BENCH_CSRF=$(curl -sf -c "$jar" "$site/fr/sign-in" | grep -o 'name="csrf" value="[^"]*"' | head -n 1 | cut -d'"' -f4)
  BENCH_SEAT=$(awk '$6 == "seat" { print $7 }' "$jar")
  export BENCH_CSRF BENCH_SEAT
  # Somebody else opens a page ten times a second meanwhile.
  curl -s --rate 600/m -o /dev/null -w '%{time_total}\n' "$site/fr/commune-rabat/complaints/new?[1-$((seconds * 10))]" \
    >"$work/others.log" &
  sampler=$!
  wrk -t2 -c"$clients" -d"${seconds}s" -s "$measure/sign_in.lua" "$site/fr/sign-in" >"$work/wrk.log"
  wait "$sampler"
  if grep -q 'unexpected status' "$work/wrk.log"; then
    grep 'unexpected status' "$work/wrk.log" | sort | uniq -c >&2
    return 1
  fi
  rate=$(awk '/^Requests\/sec/ { print $2 }' "$work/wrk.log")
  fact 'sign-ins a second, beside argon2 alone on the same cores' \
    "$(awk -v a="$rate" -v b="$raw" 'BEGIN { printf "%.1f (%.0f %%)", a, 100 * a / b }')" "$raw" '> 90 %'
  fact 'page of somebody else meanwhile, p99' \
    "$(sort -n "$work/others.log" | awk '{ t[NR] = $1 } END { printf "%.0f ms", t[int(NR * 0.99 + 0.5)] * 1000 }')" '' '< 50 ms'
}

# A place of its own without a demonstration: there are ninety-four administrations in that.
measure_tenants() {
  local before_data=$DIWAN_DATA before_site=$site before_pid=$pid before_sockets=$sockets count
  export DIWAN_DATA=$work/tenants DIWAN_ADDR=127.0.0.1:8092 DIWAN_DEMO=
  site=http://$DIWAN_ADDR
  "$diwan" serve complaints >"$work/tenants.log" 2>&1 &
  pid=$! others_pid=$!
  until grep -q 'is ready' "$work/tenants.log"; do
    kill -0 "$pid" || { cat "$work/tenants.log" >&2; return 1; }
    sleep 0.1
  done
  sockets=$(sed -n 5p "$DIWAN_DATA/pg/postmaster.pid")
  local first_page='' first_look=''
  for count in 10 200 2000; do
    owner "INSERT INTO identity.tenant (id, slug, code, kind, names, accent, created_at)
      SELECT gen_random_uuid(), 'bench-' || n, 'B' || lpad(n::text, 5, '0'), 'commune',
        '{\"ar\": \"جماعة\", \"fr\": \"Commune\", \"zgh\": \"ⵜⴰⴳⵔⴰⵡⵜ\", \"en\": \"Commune\"}', 'teal', now()
      FROM generate_series(1, $count) n ON CONFLICT DO NOTHING"
    # The directory is read again.
    sleep 31
    export BENCH_TENANTS=$count
    local page look
    page=$(BENCH_PATH=/fr/TENANT/ middle "$site" -s "$measure/spread.lua")
    # A token that is nobody's: the administration's rows are asked for it.
    look=$(BENCH_PATH=/fr/TENANT/desk middle "$site" -s "$measure/spread.lua" -H 'Authorization: Bearer none')
    first_page=${first_page:-$page} first_look=${first_look:-$look}
    local share='BEGIN { printf "%.3f ms (%+.0f %%)", a, 100 * (a / b - 1) }'
    fact "page of one of $count administrations, CPU a request" "$(awk -v a="$page" -v b="$first_page" "$share")" "$first_page ms at 10" '± 10 %'
    fact "a token looked up at one of $count, CPU a request" "$(awk -v a="$look" -v b="$first_look" "$share")" "$first_look ms at 10" '± 10 %'
  done
  kill "$pid" && { wait "$pid" 2>/dev/null || true; }
  # shellcheck disable=SC2034 # ops/bench stops it when something fails here
  others_pid=''
  export DIWAN_DATA=$before_data DIWAN_ADDR=${before_site#http://} DIWAN_DEMO=1
  site=$before_site pid=$before_pid sockets=$before_sockets
}

# The jobs of one administration, alone and beside another one that enters fifty times as many at the same moment.
measure_neighbour() {
  local each=100 quiet busy alone beside
  kill "$pid" && { wait "$pid" 2>/dev/null || true; }
  "$diwan" serve >"$work/serve.log" 2>&1 &
  pid=$!
  until grep -q 'is ready' "$work/serve.log"; do sleep 0.1; done
  # Its socket may have moved.
  sockets=$(sed -n 5p "$DIWAN_DATA/pg/postmaster.pid")
  quiet=$(owner "SELECT id FROM identity.tenant WHERE slug = 'commune-fes'")
  busy=$(owner "SELECT id FROM identity.tenant WHERE slug = 'commune-casablanca'")
  until [ "$(owner "SELECT count(*) FROM jobs.job WHERE state IN ('ready', 'running') AND run_at < now()")" = 0 ]; do sleep 1; done
  alone=$(submissions "$quiet" "$each")
  owner "INSERT INTO jobs.job (tenant_id, id, kind, payload, state, run_at, created_at)
    SELECT tenant_id, gen_random_uuid(), 'complaints.announce', jsonb_build_object('complaint', id, 'seq', 1), 'ready', now(), now()
    FROM complaints.complaint, generate_series(1, 100) WHERE tenant_id = '$busy' LIMIT $((50 * each))"
  beside=$(submissions "$quiet" "$each")
  local left
  left=$(owner "SELECT count(*) FROM jobs.job WHERE tenant_id = '$busy' AND state = 'ready' AND kind = 'complaints.announce'")
  fact "job from its writing to its end, p95, beside $((50 * each)) jobs of another administration ($left of them still waiting at the end)" \
    "$(awk -v a="$beside" -v b="$alone" 'BEGIN { printf "%.0f ms (%+.0f %%)", a, 100 * (a / b - 1) }')" "$alone ms alone" '< +20 %'
}

# submissions TENANT COUNT: p95 in milliseconds of the jobs that so many complaints write, ten a second
submissions() {
  local since
  since=$(owner 'SELECT now()')
  for _ in $(seq "$2"); do
    curl -sf -o /dev/null -H 'content-type: application/json' "$site/api/v1/commune-fes/complaints" -d \
      '{"kind":"complaint","category":"lighting","text":"Un lampadaire est éteint.","lang":"fr","place":{"lat":34.03,"lon":-5.0},"contact":{"email":"amina@citizen.example"}}'
    sleep 0.1
  done
  until [ "$(owner "SELECT count(*) FROM jobs.job WHERE tenant_id = '$1' AND kind = 'complaints.announce' AND created_at >= '$since' AND state <> 'done'")" = 0 ]; do sleep 0.2; done
  owner "SELECT round(extract(epoch FROM percentile_disc(0.95) WITHIN GROUP (ORDER BY finished_at - created_at)) * 1000)
    FROM jobs.job WHERE tenant_id = '$1' AND kind = 'complaints.announce' AND created_at >= '$since'"
}

print_tenancy() {
  cat <<END

| identity and tenancy | Diwan | beside | wanted |
|---|---|---|---|
$tenancy
END
}
