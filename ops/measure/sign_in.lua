-- Each request is a sign-in of the same person with the right password; counts what does not lead to their own space.
local csrf, seat = os.getenv("BENCH_CSRF"), os.getenv("BENCH_SEAT")
local body = "email=amina%40citizen.example&password=demo-Diwan-2026&csrf=" .. csrf

request = function()
  local headers = { ["Content-Type"] = "application/x-www-form-urlencoded", ["Cookie"] = "seat=" .. seat }
  return wrk.format("POST", nil, headers, body)
end

response = function(status)
  if status ~= 303 then
    print("unexpected status " .. status)
  end
end
