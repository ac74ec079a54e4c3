package classroom

import (
	"math"

	"aicontinent/internal/locale"
	"aicontinent/internal/markup"
	"aicontinent/internal/model"
	"aicontinent/internal/scenario"
	"aicontinent/internal/session"
	"aicontinent/internal/view"
	"aicontinent/internal/view/board"
)

// Trials is how many rows of the table the class fills together.
const Trials = 5

// trial is one setting that the class moves, from its own scenario each time.
type trial struct {
	name   string // of its values in texts
	field  string // empty for none
	factor float64
	row    locale.Text
}

// Trial is what comes of it.
type Trial struct {
	To       string            // the value that the setting is moved to; empty where it stays
	Scenario scenario.Scenario // with the setting moved
	Result   *model.Trajectory
}

// run moves the setting within its range, and runs the model.
func (t *trial) run(from *session.Session) Trial {
	visit := session.New(from.Lang, "?"+from.Scenario.Query())
	var done Trial
	if t.field != "" {
		field, _ := scenario.FieldOf(t.field)
		low, high := field.Unit.Shown(field.Min), field.Unit.Shown(field.Max)
		to := min(max(math.Round(field.Unit.Shown(field.Value(from.Scenario))*t.factor*100)/100, low), high)
		visit.Do(session.Action{Do: "set " + t.field, Value: from.Lang.Plain(to)})
		visit.Do(session.Action{Do: "commit"})
		done.To = field.Unit.Format(from.Lang, field.Value(visit.Scenario))
	}
	done.Scenario, done.Result = visit.Scenario, runOf(visit.Scenario)
	return done
}

func runOf(s scenario.Scenario) *model.Trajectory {
	parameters := s.Parameters()
	return new(model.Simulator).Run(&s.Levers, &parameters)
}

// outcomes are what the tables hold of a run.
type outcomes struct{ adoption, capacity, tripling, effect string }

func (p Page) outcomes(t *model.Trajectory) outcomes {
	out := outcomes{
		adoption: p.Lang.Percent(t.At(t.With.Adoption, p.year()), 1),
		capacity: p.Lang.Times(t.At(t.With.CapacityMW, p.year())/t.With.CapacityMW[0], 1),
		tripling: p.Fill(afterYear, "year", p.Lang.Year(model.LastYear)),
		effect:   view.Money(p.Page, t.At(t.EffectBn, p.year())),
	}
	if year, ok := t.TriplingYear(); ok {
		out.tripling = p.Lang.Year(year)
	}
	return out
}

// facts are a trial's values for texts, each with its name in front.
func (t *Trial) facts(p Page, name string) []string {
	o := p.outcomes(t.Result)
	more := t.Result.At(t.Result.With.Adoption, p.year()) - p.Result.At(p.Result.With.Adoption, p.year())
	return []string{name + "To", t.To, name + "Adoption", o.adoption, name + "Tripling", o.tripling, name + "Effect", o.effect, name + "Points", p.points(more)}
}

// table is the one that the class fills: empty, or as the model fills it. Two rows
// stay free for what pupils try themselves.
func (p Page) table(caption locale.Text, filled bool) *markup.Node {
	head := markup.El("tr", markup.El("th", markup.A("scope", "col"), p.Text(trialHead)))
	for _, name := range outcomeHeads {
		head.Children = append(head.Children, markup.El("th", markup.A("scope", "col"), markup.Class("n"), markup.Text(p.Fill(name, "year", p.Lang.Year(p.year())))))
	}
	body := markup.El("tbody")
	row := func(name *markup.Node, cells ...string) {
		line := markup.El("tr", markup.El("th", markup.A("scope", "row"), name))
		for _, text := range cells {
			line.Children = append(line.Children, markup.El("td", markup.Class("n"), markup.Text(text)))
		}
		body.Children = append(body.Children, line)
	}
	for i := range p.Trials {
		name := p.setting(i)
		if o := p.outcomes(p.Trials[i].Result); filled {
			row(markup.El("a", markup.A("href", p.calculator(p.Trials[i].Scenario)), markup.Text(name)), o.adoption, o.capacity, o.tripling, o.effect)
		} else {
			row(markup.Text(name), "", "", "", "")
		}
	}
	if !filled {
		row(p.Text(ownRow), "", "", "", "")
	}
	label := p.In(caption)
	return markup.El("div", markup.Class("scroll to-fill"), markup.A("tabindex", "0"), markup.A("role", "region"), markup.A("aria-label", label),
		markup.El("table", markup.El("caption", markup.Text(label)), markup.El("thead", head), body))
}

// setting says what a row moves, and on which tab of the board that is.
func (p Page) setting(i int) string {
	name := p.Fill(trials[i].row, "to", p.Trials[i].To)
	if trials[i].field == "" {
		return name
	}
	return name + " (" + p.In(board.TabOf(trials[i].field)) + ")"
}

// calculator is the address of the calculator with a scenario.
func (p Page) calculator(of scenario.Scenario) string {
	address := view.Path(p.Base, p.Lang, view.CalculatorPage)
	if query := of.Query(); query != "" {
		address += "?" + query
	}
	return address
}
