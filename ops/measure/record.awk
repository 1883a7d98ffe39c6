# Turns what PostgreSQL logged (log_statement = all) into a script of pgbench that asks the same again: the same statements in the
# same order and transactions, each with as many round trips, prepared once. What was new in the log is new each time: `since` are
# the first 13 characters of the UUIDv7 of the moment when the recording began, `serial` is the number that was given meanwhile.
#
# For pgbench --protocol=simple, which puts its variables into texts too, with --define diwan_ready=0 --define diwan_n=0.

BEGIN {
  # Not every awk counts repetitions.
  four = "[0-9a-f][0-9a-f][0-9a-f][0-9a-f]"
  uuid = four four "-" four "-7[0-9a-f][0-9a-f][0-9a-f]-[89ab][0-9a-f][0-9a-f][0-9a-f]-" four four four
}

function flush(    list) {
  if (sql == "") return
  list = listed(parameters)
  if (!(sql in known)) { known[sql] = ++count; prepared = prepared "PREPARE diwan_" count typed(sql, arguments) " AS " sql ";\n" }
  # The number that it gives is asked for afterwards.
  script = script "EXECUTE diwan_" known[sql] (list == "" ? "" : "(" list ")") \
    (sql ~ /SELECT serial FROM complaint$/ ? " \\gset diwan_" : ";") "\n"
  statements++
  sql = parameters = ""
}

# The types that PostgreSQL cannot tell from their use, as long as only texts are asked whether they are there
function typed(text, most,    n, list, found, is_text) {
  for (n = 1; n <= most; n++) {
    is_text = text ~ ("[$]" n " IS (NOT )?NULL")
    found += is_text
    list = list (n > 1 ? ", " : "") (is_text ? "text" : "unknown")
  }
  return found ? " (" list ")" : ""
}

# "$1 = 'a', $2 = NULL" as "'a', NULL"
function listed(text,    list, value, place, number) {
  place = match(sql, /"serial" = \$[0-9]+/) ? substr(sql, RSTART + 12, RLENGTH - 12) : ""
  arguments = 0
  while (match(text, /^(, )?\$[0-9]+ = /)) {
    arguments++
    number = substr(text, 1, RLENGTH)
    gsub(/[^0-9]/, "", number)
    text = substr(text, RLENGTH + 1)
    if (!match(text, /^('([^']|'')*'|NULL)/)) exit_with("cannot read the parameters: " text)
    value = substr(text, 1, RLENGTH)
    text = substr(text, RLENGTH + 1)
    if (number == place && value == "'" serial "'") value = ":diwan_serial"
    list = list (list == "" ? "" : ", ") renewed(value)
  }
  return list
}

# Identifiers that were made meanwhile: their beginning, which of them, and which turn of which client
function renewed(text,    done, id) {
  while (match(text, uuid)) {
    id = substr(text, RSTART, RLENGTH)
    done = done substr(text, 1, RSTART - 1)
    text = substr(text, RSTART + RLENGTH)
    if (substr(id, 1, 13) < since) { done = done id; continue }
    if (!(id in new)) new[id] = sprintf("%02d", ++made)
    done = done substr(id, 1, 24) new[id] ":diwan_id"
  }
  return done text
}

function exit_with(message) { print "record.awk: " message >"/dev/stderr"; failed = 1; exit 1 }

# An entry begins with its time, a line that continues it with a tab.
/^\t/ { if (into == "sql") sql = sql "\n" substr($0, 2); else if (into == "parameters") parameters = parameters "\n" substr($0, 2); next }
{ into = "" }
/\] LOG:  execute / { flush(); sub(/^.*\] LOG:  execute [^:]*: /, ""); sql = $0; into = "sql"; next }
/\] DETAIL:  [Pp]arameters: / { sub(/^.*\] DETAIL:  [Pp]arameters: /, ""); parameters = $0; into = "parameters"; next }
/\] LOG:  statement: (BEGIN|COMMIT|ROLLBACK)/ {
  flush()
  sub(/^.*\] LOG:  statement: /, "")
  # In one message, as it came.
  gsub(/; */, "\\; ")
  script = script $0 ";\n"
  next
}

END {
  if (failed) exit 1
  flush()
  if (!statements) exit_with("nothing was recorded")
  printf "\\if :diwan_ready = 0\n%s\\set diwan_ready 1\n\\endif\n", prepared
  printf "\\set diwan_n :diwan_n + 1\n\\set diwan_id 1000000000 + :client_id * 10000000 + :diwan_n\n"
  printf "%s", script
}
