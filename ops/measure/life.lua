-- Lives of complaints, one after another: submitted, an officer put in charge, answered, read by its author. Each call needs what the
-- one before it answered, so each connection has a thread of its own (wrk -t and -c are the same), and with it a state of its own.
local ffi = require("ffi")
ffi.cdef [[ struct bench_time { long seconds; long nanoseconds; }; int clock_gettime(int clock, struct bench_time *time); ]]

local here = "/api/v1/commune-agadir/complaints"
local officer = os.getenv("BENCH_OFFICER")
local dispatcher_token, officer_token = os.getenv("BENCH_DISPATCHER_TOKEN"), os.getenv("BENCH_OFFICER_TOKEN")
local complaint = [[{"kind":"complaint","category":"lighting","text":"Le lampadaire devant l'école est éteint depuis trois semaines, la rue est sombre le soir.","lang":"fr","place":{"lat":30.42,"lon":-9.6},"contact":{"name":"Amina Idrissi","email":"amina@citizen.example"}}]]
local assign = '{"move":"assign","version":1,"assignee":"' .. tostring(officer) .. '"}'
local answer = [[{"move":"answer","version":2,"outcome":"resolved","text":"Le lampadaire a été réparé ce matin par notre équipe."}]]

local threads = {}
local step, number, code, began = 1, nil, nil, 0
-- Read at the end: how long each took, in milliseconds, and what was answered instead.
took, failed = {}, ""

local function now()
  local time = ffi.new("struct bench_time")
  ffi.C.clock_gettime(1, time)
  return tonumber(time.seconds) * 1000 + tonumber(time.nanoseconds) / 1e6
end

local function post(path, body, token)
  local headers = { ["Content-Type"] = "application/json" }
  if token then headers["Authorization"] = "Bearer " .. token end
  return wrk.format("POST", path, headers, body)
end

setup = function(thread) table.insert(threads, thread) end

request = function()
  if step == 1 then
    began = now()
    return post(here, complaint)
  elseif step == 2 then
    return post(here .. "/" .. number .. "/moves", assign, dispatcher_token)
  elseif step == 3 then
    return post(here .. "/" .. number .. "/moves", answer, officer_token)
  end
  return wrk.format("GET", here .. "/" .. number .. "?code=" .. code)
end

response = function(status, _, body)
  if status ~= (step == 1 and 201 or 200) or (step == 4 and not body:find('"state":"answered"', 1, true)) then
    failed = "call " .. step .. " of a life: " .. status .. " " .. body:sub(1, 200)
    step = 1
    return
  end
  if step == 1 then
    number, code = body:match('"number":"([^"]+)"'), body:match('"code":"([^"]+)"')
  elseif step == 4 then
    took[#took + 1] = now() - began
  end
  step = step % 4 + 1
end

-- "lives: per-second p50 p99" (milliseconds)
done = function(summary)
  local all = {}
  for _, thread in ipairs(threads) do
    for _, time in ipairs(thread:get("took")) do all[#all + 1] = time end
    if thread:get("failed") ~= "" then print("failed: " .. thread:get("failed")) end
  end
  table.sort(all)
  local at = function(share) return all[math.max(1, math.floor(#all * share))] or 0 end
  print(string.format("lives: %.1f %.1f %.1f", #all / (summary.duration / 1e6), at(0.50), at(0.99)))
end
