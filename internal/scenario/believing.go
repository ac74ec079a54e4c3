package scenario

// Believing returns a scenario with the assumptions of a link: choices stay, and
// beliefs are those of the link.
func Believing(s Scenario, query string) Scenario {
	next := Parse("?" + query).Scenario
	for i := range Levers {
		if Levers[i].Role == Belief {
			continue
		}
		for j := range Levers[i].Fields {
			f := &Levers[i].Fields[j]
			f.set(&next.Levers, f.get(&s.Levers))
		}
	}
	return next
}
