-- Windows of the map, one after another, from the queries in BENCH_WINDOWS, again and again; each connection has a thread of its own and
-- begins at another one.
local path = os.getenv("BENCH_PATH")
local windows, threads = {}, {}
for line in io.lines(os.getenv("BENCH_WINDOWS")) do windows[#windows + 1] = line end
first = 0

setup = function(thread)
  thread:set("first", #threads * 37)
  table.insert(threads, thread)
end

request = function()
  first = first % #windows + 1
  return wrk.format("GET", path .. "?" .. windows[first])
end

-- "windows: per-second p50 p95 p99" (milliseconds)
done = function(summary, latency)
  local failed = summary.errors.status + summary.errors.timeout + summary.errors.read + summary.errors.connect
  if failed > 0 then print("failed: " .. failed .. " windows of the map") end
  local at = function(percent) return latency:percentile(percent) / 1000 end
  print(string.format("windows: %.1f %.1f %.1f %.1f", summary.requests / (summary.duration / 1e6), at(50), at(95), at(99)))
end
