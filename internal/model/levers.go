package model

// Kind is what money is spent on.
type Kind int

// The four kinds, in the order of every split.
const (
	Gigafactories Kind = iota
	AIFactories
	DataCentres
	Support
)

// Profile is one of the four profiles of firms by Bpifrance Le Lab.
type Profile int

// The four profiles, in the order of every list of paces.
const (
	Sceptics Profile = iota
	Blocked
	Experimenters
	Innovators
)

// Levers is what a visitor sets, in the units of links. Package scenario has
// ranges, defaults and names; the model accepts any value in those ranges.
type Levers struct {
	EnvelopeBn     float64    // EUR bn, announced, public and private
	PublicPercent  float64    // % of the envelope
	ArrivalPercent float64    // % of pledged private money that arrives
	SplitTenths    [4]int     // tenths of a percent by Kind, sum 1000 at most; the rest has no effect
	Sites          int        // gigafactory sites
	FromYear       float64    // year of the first commitments
	CommitYears    float64    // years over which money is committed
	DelayFactor    float64    // ratio to the central lead times
	GridGW         float64    // GW a year of new connections for the programme
	Pace           [4]float64 // ratio by Profile
	LeasePercent   float64    // % of AI equipment that firms lease
	Aim            Aim        // replaces Pace if set
	Horizon        int        // last year shown
}

// Aim is an adoption target: a share of firms in a year. The zero value is no
// target.
type Aim struct {
	Percent float64 // % of firms
	Year    int
}

// Set reports whether there is a target.
func (a Aim) Set() bool { return a.Year != 0 }
