-- Each request is another complaint; counts what is not "201 Created".
local body = [[{"kind":"complaint","category":"lighting","text":"Le lampadaire devant l'école est éteint depuis trois semaines, la rue est sombre le soir.","lang":"fr","place":{"lat":30.42,"lon":-9.6},"contact":{"name":"Amina Idrissi","email":"amina@citizen.example"}}]]

request = function()
  return wrk.format("POST", nil, { ["Content-Type"] = "application/json" }, body)
end

response = function(status)
  if status ~= 201 then
    print("unexpected status " .. status)
  end
end
