package evidence

import "aicontinent/internal/locale"

// Words are the texts of a parameter for readers, except [SourceOf] and [NoteOf].
type Words struct {
	Name locale.Text // in plain words, without the unit
	Unit locale.Text // the same for all parameters with that unit
}

// InUnit writes a number with the unit of the parameter in row i of [Table], in the
// form for that number.
func InUnit(l locale.Lang, i int, number string) string {
	if unit, ok := counted[Table[i].Unit]; ok {
		return number + " " + unit.In(l, number)
	}
	return number + " " + WordsOf(i).Unit.In(l)
}

// WordsOf returns the texts of the parameter in row i of [Table]. It panics if
// there is no such row.
func WordsOf(i int) Words {
	return Words{Name: words[i].Name, Unit: units[Table[i].Unit]}
}

// SourceOf returns the source of the parameter in row i of [Table]. Names of
// institutions and publications are not translated. The light programs are built
// without it.
func SourceOf(i int) locale.Text { return words[i].Source }

// NoteOf returns a note on the parameter in row i: what it is, or why it has this
// value. The light programs are built without it.
func NoteOf(i int) locale.Text { return words[i].Note }

// GroupName returns the name of a group of parameters, a value of Parameter.Group,
// or "" for any other text.
func GroupName(id string) locale.Text {
	for _, g := range groupNames {
		if g.ID == id {
			return g.Name
		}
	}
	return ""
}

// FamilyName returns the name of a family of parameters, a value of
// Parameter.Family, or "" for any other text.
func FamilyName(id string) locale.Text { return familyNames[id] }

var familyNames = map[string]locale.Text{
	"ceiling":        "Ceilings of adoption, all four profiles",
	"innovation":     "Adoption by oneself, all four profiles",
	"imitation":      "Adoption by imitation, all four profiles",
	"support_effect": "Effect of support on the pace, all four profiles",
	"factory_effect": "Effect of AI factories on the pace, all four profiles",
	"lease_effect":   "Effect of leases on the pace, all four profiles",
}

// parameterWords are the texts of a single parameter; those of its unit are in
// units.
type parameterWords struct {
	ID                 string
	Name, Source, Note locale.Text
}

// words are in the order of the parameter table.
var words = append(append(wordsCapacity, wordsAdoption...), wordsEconomy...)

// groupNames are in the order of the parameter table.
var groupNames = []struct {
	ID   string
	Name locale.Text
}{
	{"money", locale.Text("Money")},
	{"cost", locale.Text("Costs")},
	{"time", locale.Text("Delays and lifetimes")},
	{"compute", locale.Text("Compute and capacity")},
	{"demand", locale.Text("Demand for compute")},
	{"frontier", locale.Text("Frontier of AI")},
	{"adoption", locale.Text("Adoption by firms")},
	{"productivity", locale.Text("Productivity")},
	{"economy", locale.Text("Economy and public money")},
	{"jobs", locale.Text("Jobs")},
	{"energy", locale.Text("Energy and emissions")},
}

// units has the texts of units, by their name in the table.
var units = map[string]locale.Text{
	"share of private money":                  "share of private money",
	"EUR M per MW IT":                         "EUR M per MW of IT load",
	"share of MW":                             "share of MW",
	"share of AI-factory money":               "share of AI-factory money",
	"years":                                   "unit\x04years",
	"share of worn-out IT replaced":           "share of worn-out IT replaced",
	"H100-equivalents per MW IT":              "H100-equivalents per MW of IT load",
	"per year (log)":                          "per year, continuous",
	"H100-equivalents in the EU":              "H100-equivalents in the EU",
	"share":                                   "share",
	"MW IT":                                   "MW of IT load",
	"enterprises":                             "enterprises",
	"H100-equivalents per adopting firm":      "H100-equivalents per adopting firm",
	"H100-equivalents":                        "H100-equivalents",
	"share of unmet demand":                   "share of unmet demand",
	"FLOP/s dense BF16":                       "FLOP/s, dense BF16",
	"FLOP of the largest run":                 "FLOP of the largest run",
	"FLOP":                                    "FLOP",
	"share of firms":                          "share of firms",
	"share adopting":                          "share adopting",
	"per year":                                "per year",
	"ratio":                                   "ratio",
	"EUR bn":                                  "EUR bn",
	"share added to the pace at saturation":   "share added to the pace at saturation",
	"share added":                             "share added to the pace at saturation",
	"share of support money":                  "share of support money",
	"EUR bn in service":                       "EUR bn in service",
	"share of AI equipment leased":            "share of AI equipment leased",
	"pace added per unit of leased share":     "pace added per unit of leased share",
	"pace added per unit":                     "pace added per unit of leased share",
	"share of pace lost at zero access":       "share of pace lost at zero access",
	"labour productivity of an adopting firm": "share of the labour productivity of an adopting firm",
	"share of gross value added":              "share of gross value added",
	"exponent":                                "exponent",
	"labour productivity lost in the year of adoption": "share of labour productivity lost in the year of adoption",
	"share added to the gain":                          "share added to the gain",
	"EUR per H100-hour":                                "EUR per H100-hour",
	"share of compute revenue leaving the EU":          "share of compute revenue leaving the EU",
	"share of spend in the EU":                         "share of spend in the EU",
	"share of GDP":                                     "share of GDP",
	"per year, real":                                   "per year, real",
	"job-years per EUR bn of domestic spend":           "job-years per EUR bn of domestic spend",
	"jobs per MW IT":                                   "jobs per MW of IT load",
	"share of nameplate":                               "share of nameplate",
	"gCO2e per kWh":                                    "g of CO₂e per kWh",
}

// counted has the units whose form depends on the number.
var counted = map[string]locale.Plural{
	"years":                                  {One: "counted\x04year", Other: "years"},
	"enterprises":                            {One: "enterprise", Other: "enterprises"},
	"H100-equivalents":                       {One: "H100-equivalent", Other: "H100-equivalents"},
	"H100-equivalents in the EU":             {One: "H100-equivalent in the EU", Other: "H100-equivalents in the EU"},
	"H100-equivalents per MW IT":             {One: "H100-equivalent per MW of IT load", Other: "H100-equivalents per MW of IT load"},
	"H100-equivalents per adopting firm":     {One: "H100-equivalent per adopting firm", Other: "H100-equivalents per adopting firm"},
	"job-years per EUR bn of domestic spend": {One: "job-year per EUR bn of domestic spend", Other: "job-years per EUR bn of domestic spend"},
	"jobs per MW IT":                         {One: "job per MW of IT load", Other: "jobs per MW of IT load"},
}

// Sources of several parameters.
var (
	sourceBpifrance2025 = locale.Text("Bpifrance Le Lab 2025")
	sourceCalibrated    = locale.Text("set to match Eurostat’s figures")
	sourceCeiling       = locale.Text("bounds of the mean of the four: ERP 43%, cloud 53% and rising, social media 61%, websites 77% (Eurostat); ECB SAFE end 2025: over 70% use AI at any intensity and nearly half of the others plan to invest, so about 85%; the split by profile is judgement")
	sourceEpoch         = locale.Text("Epoch AI")
	sourceJCurve        = locale.Text("Brynjolfsson, Rock, Syverson: the productivity J-curve")
	sourceJudgement     = locale.Text("our estimate")
	sourceLease         = locale.Text("38% of firms that considered AI cite its cost (Eurostat 2025)")
	sourceNoCausal      = locale.Text("no causal estimate found")
)

// Notes of several parameters.
var (
	noteCalibratedStart = locale.Text("Where the simulation starts, set with the three other profiles.")
	noteCeiling         = locale.Text("Share of the profile that is never exceeded, even in the long run.")
	noteCeilingFour     = locale.Text("Share of the profile that is never exceeded, even in the long run. The four give 0.77 (0.59 to 0.92).")
	noteLeadTime        = locale.Text("Money committed to full service, on average. The money passes through three stages of the same mean length.")
	noteFactory         = locale.Text("Share added to the pace of adoption at saturation, when one more euro of AI factories changes nothing.")
	noteFrench          = locale.Text("French SMEs and mid-caps stand in for the EU.")
	noteH100e           = locale.Text("H100-equivalent: the computing power of one Nvidia H100 accelerator.")
	noteImitation       = locale.Text("Bass model, an S-curve. Imitation (q): how fast firms adopt because other firms have.")
	noteImported        = locale.Text("The rest is imported.")
	noteInnovation      = locale.Text("Bass model, an S-curve. Innovation (p): how fast firms adopt by themselves, whatever others do.")
	noteLease           = locale.Text("Pace added per unit of leased share, one unit being from none to all.")
	noteLoad            = locale.Text("Average power of the machines, as a share of nameplate (the power they are rated for).")
	notePUE             = locale.Text("PUE: all electricity of the site divided by that of its machines; 1 would be no cooling and no losses.")
	noteSupport         = locale.Text("Share added to the pace of adoption at saturation, when one more euro of support changes nothing.")
)
