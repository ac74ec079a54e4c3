//go:build !embed

package board

import (
	"strconv"

	"aicontinent/internal/evidence"
	"aicontinent/internal/locale"
	"aicontinent/internal/markup"
	"aicontinent/internal/view"
)

// stated are values of parameters that their sources give by themselves, in
// the unit of the parameter: internal/evidence/tables/parameters.csv names the
// sources.
var stated = map[string][]struct {
	at    float64
	words locale.Text
}{
	"p.additionality": {{0.21, locale.Text("if the industry’s forecast (EUDCA, €176bn from 2026 to 2031) includes the pledges announced: at most 34 of the plan’s €160bn would be new")}},
	"p.firm_gain":     {{0.04, locale.Text("EIB and BIS, working paper 1325, January 2026: short-run effect measured in more than 12,000 firms")}},
	"p.lead_time_data_centres": {
		{4, locale.Text("Ember, 2025: usual wait")},
		{7, locale.Text("Ember, 2025: large hubs, where it is 7 to 10 years")},
	},
}

// References gives where others stand on the track of a control; none where nobody
// gives a figure in its unit and by its definition, and in embeds, which have no
// room for the words.
func (p *Page) References(id string) []reference {
	if p.Embed != nil {
		return nil
	}
	var list []reference
	for _, s := range stated[id] {
		list = append(list, reference{s.at, p.Lang.Plain(s.at), p.In(s.words)})
	}
	switch id {
	case "aim.share":
		list = p.observedReferences()
	case "aim.year":
		target := evidence.FactOf("adoption_target")
		list = append(list, reference{target.Year, p.Lang.Year(int(target.Year)), p.In(referenceTarget)})
	case "n":
		for _, fact := range []string{"gigafactory_count_plan", "gigafactory_count_call"} {
			f := evidence.FactOf(fact)
			list = append(list, reference{f.Value, p.Lang.Plain(f.Value), p.In(referenceSites[fact])})
		}
	}
	// Their numbers go up along the track.
	along := make([]reference, len(list))
	for i, k := range view.Ordered(len(list), func(k int) float64 { return -list[k].at }) {
		along[i] = list[k]
	}
	return along
}

// observedReferences are the shares of firms that Eurostat counted: the EU's, and
// those of the two member states furthest apart; and what the EU aims at.
func (p *Page) observedReferences() []reference {
	var list []reference
	var lowest, highest evidence.Observation
	for _, o := range evidence.Observations {
		switch {
		case o.Geo == "EU" && o.Year >= 2024:
			words := referenceObserved
			if o.Year >= 2025 {
				words = referenceWidened
			}
			list = append(list, p.observedReference(o, words, ""))
		case o.Geo == "EU" || o.Year != 2025:
		case lowest.Geo == "" || o.Percent < lowest.Percent:
			lowest = o
		}
		if o.Geo != "EU" && o.Year == 2025 && o.Percent > highest.Percent {
			highest = o
		}
	}
	for _, o := range []evidence.Observation{lowest, highest} {
		list = append(list, p.observedReference(o, referenceCountry, evidence.CountryName(o.Geo).In(p.Lang)))
	}
	target := evidence.FactOf("adoption_target")
	return append(list, reference{target.Value, p.Lang.PlainPercent(target.Value), p.In(referenceTarget)})
}

func (p *Page) observedReference(o evidence.Observation, words locale.Text, country string) reference {
	return reference{o.Percent, p.Lang.Percent(o.Percent/100, 1), p.Fill(words, "year", p.Lang.Year(o.Year), "country", country)}
}

// trackTicks draws on a track where its range and those on it stand: a short
// tick at the low, central and high value, a long one with its number for each
// of the others.
func trackTicks(c Control, percent func(float64) string) markup.Group {
	var ticks markup.Group
	line := func(kind string, at float64, from, to string) {
		ticks = append(ticks, markup.El("line", markup.Class(kind), markup.A("x1", percent(at)), markup.A("x2", percent(at)), markup.A("y1", from), markup.A("y2", to)))
	}
	for _, at := range c.Ticks {
		line("track-tick", at, "-3", "9")
	}
	for i, s := range c.References {
		line("track-stand", s.at, "-5", "11")
		ticks = append(ticks, markup.El("text", markup.Class("track-number"), markup.A("x", percent(s.at)), markup.A("y", "-8"), markup.A("text-anchor", "middle"), markup.Text(strconv.Itoa(i+1))))
	}
	return ticks
}

// ReferenceList says below a track whose values are marked on it.
func (p *Page) ReferenceList(references []reference) *markup.Node {
	if len(references) == 0 {
		return nil
	}
	list := markup.El("ol", markup.Class("stands"), markup.A("aria-label", p.In(referencesLabel)))
	for _, s := range references {
		list.Children = append(list.Children, markup.El("li", markup.El("b", markup.Text(s.value)), markup.Text(" – "+s.words)))
	}
	return list
}

var (
	referencesLabel   = locale.Text("Values from other sources")
	referenceObserved = locale.Text("EU, {year}, Eurostat (isoc_eb_ai): enterprises with 10 or more employees")
	referenceWidened  = locale.Text("EU, {year}, Eurostat, the same measure, widened by one technology")
	referenceCountry  = locale.Text("{country}, {year}, Eurostat, the same measure")
	referenceTarget   = locale.Text("EU target for 2030 (Digital Decade); it counts cloud and big data too")
	referenceSites    = map[string]locale.Text{
		"gigafactory_count_plan": "European Commission, 2025: at most, in the plan",
		"gigafactory_count_call": "EuroHPC, call of 30 July 2026 (as reported): at most",
	}
)
