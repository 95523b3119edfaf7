-- What wrk sends: the articles of corpus/, one after the other. Run it from the project's folder.
local articles = {}
for path in io.popen("ls corpus/*.txt"):lines() do
  local file = io.open(path, "rb")
  articles[#articles + 1] = file:read("*a")
  file:close()
end

local number = 0
request = function()
  number = number % #articles + 1
  return wrk.format("POST", "/v1/extract", { ["content-type"] = "text/plain; charset=utf-8" }, articles[number])
end
