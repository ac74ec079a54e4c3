package model

import "aicontinent/internal/evidence"

// Stage is where a euro of the programme is.
type Stage int

// The stages. A euro is in one of them at any time.
const (
	Announced   Stage = iota // given to a line, and not committed yet
	Missing                  // committed, private, and never arrives
	Anyway                   // committed, private, and would have been invested without the programme
	Undelivered              // committed to support, and reaches no firm: it is not spent
	Unused                   // announced, and given to no line
	First                    // being built: the three stages of every project
	Second
	Third
	GridLimited     // built but for its connection: the grid holds it back
	Working         // in service; support at work
	Worn            // worn out; support that has ended
	Stages      int = iota
)

// Lines is how many lines a ledger has: one for each Kind, and a last one for
// money that is given to none.
const Lines = 5

// Ledger says where the money of a programme is at every step, in EUR bn: by
// line and stage. All of it together is what was announced and what arrives
// beyond that.
//
// Money enters service as the model's capacity does, and wears out as the
// buildings do (data centres, gigafactories), as an AI factory does, or as
// support ends. GridLimited is what would have entered service by then had the grid
// connected all that was ready.
type Ledger struct {
	StepsPerYear int
	AnnouncedBn  float64
	Bn           [Lines][Stages]Series
	BeyondBn     Series // pledges that arrived beyond what was announced, so far
}

// NewLedger follows the money of a programme through the years of a run.
func NewLedger(l *Levers, p *evidence.Parameters) *Ledger {
	const dt = 1.0 / StepsPerYear
	g := &Ledger{StepsPerYear: StepsPerYear, AnnouncedBn: l.EnvelopeBn}
	g.allocate()
	weights := make(Series, Steps)
	commitments(weights, l.FromYear, l.CommitYears, dt)
	b := newBuilder(l, p)
	f := newFollower(l, p, &b)
	for i := range weights {
		for line := range f.at {
			for stage, v := range f.at[line] {
				g.Bn[line][stage][i] = v
			}
		}
		g.BeyondBn[i] = f.beyond
		f.advance(l.EnvelopeBn*weights[i], dt)
	}
	return g
}

func (g *Ledger) allocate() {
	all := make([]float64, (Lines*Stages+1)*Steps)
	next := func() Series {
		s := all[:Steps:Steps]
		all = all[Steps:]
		return s
	}
	for line := range g.Bn {
		for stage := range g.Bn[line] {
			g.Bn[line][stage] = next()
		}
	}
	g.BeyondBn = next()
}

// Stage gives what all lines together have in a stage, at a step.
func (g *Ledger) Stage(stage Stage, step int) float64 {
	total := 0.0
	for line := range g.Bn {
		total += g.Bn[line][stage][step]
	}
	return total
}

// follower is the state of a ledger at one step, and what moves it.
type follower struct {
	at     [Lines][Stages]float64
	beyond float64

	build   *builder
	life    [4]float64 // years in service
	grid    float64    // MW a year
	missing float64    // of what is committed, by what becomes of it
	anyway  float64
	counts  float64
	surplus float64
}

func newFollower(l *Levers, p *evidence.Parameters, b *builder) follower {
	public, arrival := l.PublicPercent/100, l.ArrivalPercent/100
	f := follower{
		build: b, grid: l.GridGW * 1000,
		life:    [4]float64{p[evidence.ShellLife], p[evidence.FactoryLife], p[evidence.ShellLife], p[evidence.SupportLife]},
		missing: (1 - public) * max(0, 1-arrival),
		anyway:  (1 - public) * arrival * (1 - p[evidence.Additionality]),
		counts:  public + float64((1-public)*arrival*p[evidence.Additionality]),
		surplus: (1 - public) * max(0, arrival-1),
	}
	for k := range b.share {
		f.at[k][Announced] = l.EnvelopeBn * b.share[k]
	}
	f.at[Lines-1][Unused] = l.EnvelopeBn * (1 - b.assigned)
	return f
}

// advance moves the money by one step, in which so much is committed per year.
// The flows are those of [Simulator.build].
func (f *follower) advance(spend, dt float64) {
	wanted := 0.0
	for k := range f.build.drain {
		wanted += float64(f.ready(k) * f.build.mwPerBn[k])
	}
	grid := 1.0
	if wanted > f.grid {
		grid = f.grid / wanted
	}
	f.beyond += float64(dt * float64(spend*f.build.assigned*f.surplus))
	for line := range f.build.share {
		at := &f.at[line]
		committed := float64(spend * f.build.share[line])
		arrives := float64(committed * f.counts)
		at[Announced] -= float64(dt * committed)
		at[Missing] += float64(dt * float64(committed*f.missing))
		at[Anyway] += float64(dt * float64(committed*f.anyway))
		if line == int(Support) {
			reaches := float64(arrives * f.build.delivery)
			at[Undelivered] += float64(dt * (arrives - reaches))
			f.wear(at, reaches, f.life[line], dt)
		} else {
			f.construct(at, line, arrives, grid, dt)
		}
	}
}

// ready is what a line of building has ready for service, EUR bn a year.
func (f *follower) ready(k int) float64 {
	return float64((f.at[k][Third] + f.at[k][GridLimited]) * f.build.drain[k])
}

func (f *follower) construct(at *[Stages]float64, k int, arrives, grid, dt float64) {
	drain := f.build.drain[k]
	enters := float64(grid * f.ready(k))
	moved1, moved2, free := float64(at[First]*drain), float64(at[Second]*drain), float64(at[Third]*drain)
	at[First] += float64(dt * (arrives - moved1))
	at[Second] += float64(dt * (moved1 - moved2))
	at[Third] += float64(dt * (moved2 - free))
	at[GridLimited] += float64(dt * (free - enters))
	f.wear(at, enters, f.life[k], dt)
}

// wear puts money into service and takes out what is worn.
func (f *follower) wear(at *[Stages]float64, enters, life, dt float64) {
	worn := at[Working] / life
	at[Working] += float64(dt * (enters - worn))
	at[Worn] += float64(dt * worn)
}
