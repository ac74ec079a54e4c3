-- A page of another link at each request.
local n = 0
function request()
  n = n + 1
  return wrk.format("GET", string.format("/fr/?e=%d&late=%.1f&lease=%d", n % 500, 0.5 + (math.floor(n / 500) % 25) / 10, math.floor(n / 12500) % 100))
end
