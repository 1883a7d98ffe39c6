# Windows of the map as somebody moves about it: `count` of them at random places and zooms, most of them filtered, always the same
# ones. For each its query, as a line of FOLDER/windows.txt, and FOLDER/window.N.sql: the same question to PostgreSQL, with the ranges
# of cells that services/complaints/src/cell.rs would read, grouped by the same squares. `tenant` is whose map it is, `since` a day a
# year ago.

# The step of a coordinate on the grid of 2^26 squares
function stepped(degrees, most) { return int((degrees + most) / (2 * most) * 67108864) }

# Its bits, with those of the other between them
function joined(north, east,    cell, place) {
  for (place = 1; north > 0 || east > 0; place *= 4) {
    cell += place * (east % 2 + 2 * (north % 2))
    north = int(north / 2)
    east = int(east / 2)
  }
  return cell + 0
}

function covering(south, west, north, east,    longest, side, row, column, count, at, first, list, begin, end) {
  south = stepped(south, 90); north = stepped(north, 90); west = stepped(west, 180); east = stepped(east, 180)
  longest = north - south > east - west ? north - south : east - west
  for (side = 1; side * 4 <= longest; side *= 2) { }
  count = 0
  for (row = int(south / side); row <= int(north / side); row++)
    for (column = int(west / side); column <= int(east / side); column++) {
      first = joined(row * side, column * side)
      for (at = count++; at > 0 && begins[at - 1] > first; at--) begins[at] = begins[at - 1]
      begins[at] = first
    }
  list = ""
  begin = begins[0]
  for (at = 1; at <= count; at++) {
    end = begins[at - 1] + side * side
    if (at < count && begins[at] == end) continue
    list = list (list == "" ? "" : ", ") sprintf("(%.0f, %.0f)", begin, end - 1)
    begin = begins[at]
  }
  return list
}

function pick(from, many) { return from + int(rand() * many) }

BEGIN {
  srand(2026)
  split("lighting roads waste water", subjects, " ")
  split("open answered closed", stages, " ")
  states["open"] = "submitted,screening,transfer_proposed,assigned,in_progress,awaiting_citizen,merged"
  states["answered"] = "answered"
  states["closed"] = "closed_resolved,closed_unresolved"
  all = states["open"] "," states["answered"] "," states["closed"]
  for (number = 1; number <= count; number++) {
    zoom = pick(5, 11)
    # A screen is some four tiles wide, and not as high.
    wide = 4 * 360 / 2 ^ zoom
    south = 29.5 + rand() * 5.5 - wide * 0.25
    west = -9 + rand() * 7 - wide / 2
    north = south + wide * 0.5
    east = west + wide
    query = sprintf("south=%.6f&west=%.6f&north=%.6f&east=%.6f&zoom=%d", south, west, north, east, zoom)
    shown = all
    more = ""
    if (rand() < 0.5) { subject = subjects[pick(1, 4)]; query = query "&subject=" subject; more = more " AND category_code = '" subject "'" }
    if (rand() < 0.4) { stage = stages[pick(1, 3)]; query = query "&state=" stage; shown = states[stage] }
    if (rand() < 0.3) { query = query "&period=year"; more = more " AND received_at >= '" since "'" }
    is_heat = rand() < 0.2
    if (is_heat) query = query "&view=heat"
    print query >(folder "/windows.txt")
    file = folder "/window." number ".sql"
    print "BEGIN; SET LOCAL app.tenant = '" tenant "';" >file
    printf "SELECT cell >> %d AS square, count(*), avg(lat), avg(lon), min(complaint_id::text) FROM (VALUES %s) AS stretch (first, last)\n", \
      2 * (24 - zoom - is_heat), covering(south, west, north, east) >file
    print "JOIN complaints.face ON cell BETWEEN first AND last WHERE tenant_id = '" tenant "' AND moderation = ANY ('{clean,redacted}')" >file
    printf "AND state = ANY ('{%s}') AND lat BETWEEN %.6f AND %.6f AND lon BETWEEN %.6f AND %.6f%s\nGROUP BY square;\nCOMMIT;\n", \
      shown, south, north, west, east, more >file
    close(file)
  }
}
