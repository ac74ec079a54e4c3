-- Asks for one address again and again, with a number behind it that is another
-- each time where the address ends in an equals sign:
-- wrk ... -s foreign.lua SITE -- PATH
local n = 0
function init(args) path = args[1] end
function request()
	n = n + 1
	if path:sub(-1) == "=" then return wrk.format("GET", path .. n) end
	return wrk.format("GET", path)
end
