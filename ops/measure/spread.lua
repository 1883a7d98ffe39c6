-- Requests to all administrations in turn: the address holds TENANT, which stands for one of BENCH_TENANTS.
local tenants, number = tonumber(os.getenv("BENCH_TENANTS")), 0
local path = os.getenv("BENCH_PATH")

request = function()
  number = number % tenants + 1
  return wrk.format("GET", (path:gsub("TENANT", "bench-" .. number)))
end
