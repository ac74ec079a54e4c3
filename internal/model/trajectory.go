package model

// The years that a run covers.
const (
	FirstYear    = 2024
	LastYear     = 2040
	StepsPerYear = 8 // dt = 1/8 year
	Years        = LastYear - FirstYear
	Steps        = Years*StepsPerYear + 1 // states, both ends included
)

// The result of the second survey: adoption follows the surveys until then, in
// every scenario and draw, and levers act on it from then on.
const (
	SurveyYear = 2025
	Surveyed   = 0.1995 // share of firms that use AI, by Eurostat
)

// Series is one quantity at every step, the first at FirstYear.
type Series []float64

// Path is one run: with the programme, or without it.
type Path struct {
	Adoption         Series    // share of firms that use AI
	AdoptionProfile  [4]Series // the same by Profile
	Productive       Series    // share of firms whose adoption has become productive
	CapacityMW       Series    // all data centres of the EU
	ProgrammeMW      [3]Series // built by the programme, by Kind
	ComputeH100e     Series    // everything installed in the EU
	DemandH100e      Series    // compute that firms and laboratories want
	SupplyH100e      Series    // compute that is sold or granted
	ServedH100e      Series    // demand that is met in the EU
	Access           Series    // share of demand that is met, at home or abroad
	RunFLOP          Series    // largest training run possible on one gigafactory
	FrontierLagYears Series    // years behind the frontier
	Gain             Series    // productivity gain, share of GDP
	FactoriesBn      Series    // AI factories in service, EUR bn
	SupportBn        Series    // support still at work, EUR bn
	SpendBn          Series    // announced, EUR bn a year
	EffectiveBn      Series    // would not have been invested anyway, EUR bn a year
	ServiceBn        Series    // entering service, support included, EUR bn a year
	LocalBn          Series    // spent in the EU, EUR bn a year
	PipelineBn       Series    // effective money that is still being built, EUR bn
	ElectricityTWh   Series    // of all data centres, a year
	EmissionsMt      Series    // of that electricity, Mt CO2e a year
}

// Trajectory is what follows from levers and parameters.
type Trajectory struct {
	StepsPerYear  int
	With, Without Path

	ProductivityBn  Series // effect on GDP through firms' productivity, EUR bn a year
	ServicesBn      Series // through compute sold in the EU, EUR bn a year
	DemandBn        Series // through spending, only while it lasts, EUR bn a year
	EffectBn        Series // the three together, EUR bn a year
	EffectShare     Series // the same as a share of GDP without the programme
	GDPBn           Series // GDP without the programme, EUR bn
	Jobs            Series // jobs that building and operating hold
	PublicBalanceBn Series // cumulated since FirstYear, discounted to 2024, EUR bn

	MonthsEarlier Series     // by which adoption reaches what it is without the programme; not a number where it never does
	Pace          [4]float64 // by Profile: as set, or found for the aim
	Target        Target
}

// Target says how an aim was met.
type Target struct {
	Aim       Aim
	Pace      float64 // the common pace found, in [0, 8]
	Reached   bool
	Met       bool    // already, by the last survey: levers act from then on
	Nearest   float64 // adoption in the aim's year at that pace, share of firms
	WithoutIt float64 // the same without the programme
}

// At gives a series at a year, which must be one that the run covers.
func (t *Trajectory) At(s Series, year int) float64 {
	return s[t.Step(year)]
}

// TripleMultiple is the plan's target for capacity, as a multiple of 2024.
const TripleMultiple = 3

// TriplingYear is the first year whose capacity with the programme is at least
// three times that of 2024; false where none to LastYear is.
func (t *Trajectory) TriplingYear() (int, bool) { return t.tripling(t.With.CapacityMW) }

// TriplingYearWithout is [Trajectory.TriplingYear] without the programme.
func (t *Trajectory) TriplingYearWithout() (int, bool) { return t.tripling(t.Without.CapacityMW) }

func (t *Trajectory) tripling(capacity Series) (int, bool) {
	for year := FirstYear; year <= LastYear; year++ {
		if t.At(capacity, year) >= TripleMultiple*capacity[0] {
			return year, true
		}
	}
	return 0, false
}

// BreakEvenYear is the first year from which the cumulated public balance is
// above zero and stays so to LastYear; false where there is none.
func (t *Trajectory) BreakEvenYear() (int, bool) {
	found := 0
	for year := LastYear; year > FirstYear && t.At(t.PublicBalanceBn, year) > 0; year-- {
		found = year
	}
	return found, found != 0
}

// series lists every series of the trajectory, so that they can be allocated
// together.
func (t *Trajectory) series() []*Series {
	list := []*Series{
		&t.ProductivityBn, &t.ServicesBn, &t.DemandBn, &t.EffectBn, &t.EffectShare, &t.GDPBn, &t.Jobs, &t.PublicBalanceBn,
		&t.MonthsEarlier,
	}
	for _, p := range []*Path{&t.With, &t.Without} {
		for i := range p.AdoptionProfile {
			list = append(list, &p.AdoptionProfile[i])
		}
		for i := range p.ProgrammeMW {
			list = append(list, &p.ProgrammeMW[i])
		}
		list = append(list,
			&p.Adoption, &p.Productive, &p.CapacityMW, &p.ComputeH100e, &p.DemandH100e, &p.SupplyH100e, &p.ServedH100e,
			&p.Access, &p.RunFLOP, &p.FrontierLagYears, &p.Gain, &p.FactoriesBn, &p.SupportBn, &p.SpendBn, &p.EffectiveBn,
			&p.ServiceBn, &p.LocalBn, &p.PipelineBn, &p.ElectricityTWh, &p.EmissionsMt)
	}
	return list
}

func (t *Trajectory) allocate(stepsPerYear int) {
	t.StepsPerYear = stepsPerYear
	steps := Years*stepsPerYear + 1
	list := t.series()
	all := make([]float64, len(list)*steps)
	for i, s := range list {
		*s = all[i*steps : (i+1)*steps : (i+1)*steps]
	}
}
