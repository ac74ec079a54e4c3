package scenario

// Believing gives a scenario's choices with the assumptions of a link: what is
// decided stays, what nobody knows is as the link has it.
func Believing(s Scenario, query string) Scenario {
	next := Parse("?" + query).Scenario
	for i := range Levers {
		if Levers[i].Role == Belief {
			continue
		}
		for j := range Levers[i].Fields {
			f := &Levers[i].Fields[j]
			next = f.With(next, f.Value(s))
		}
	}
	return next
}
