// Package backtest asks how well the model would have forecast what the surveys
// found, beside simple rules that know nothing of firms. Nothing is fitted to
// data that came after the year that a forecast is made in, and every rule that
// was tried is in the table.
//
// The package is fmt-free and keeps to Go 1.21, since pages share it.
package backtest

import (
	"math"
	"slices"
	"sync"

	"aicontinent/internal/evidence"
	"aicontinent/internal/model"
)

// Target is the year that is forecast.
const Target = model.SurveyYear

// OlderList is what the survey of the target year might have found on the list of
// technologies of the year before, in percent: Eurostat added one, and this
// takes it to be mentioned as often as the others are on average. A judgement.
const OlderList = 18.65

// Ceiling is the share of firms at which logistic curves and those of Bass end.
const Ceiling = 0.8

// Method is a way to forecast adoption in the EU.
type Method int

// The methods, the model first.
const (
	Model        Method = iota // with its pace fitted to the last two surveys
	Points                     // as many points a year as between the last two surveys
	Growth                     // as many per cent a year
	Logistic                   // on the logistic curve through the last two surveys
	BassOfCloud                // as fast as cloud computing spread
	BassOfSocial               // as fast as social media spread
	methods
)

// IDs name the methods in tables for programs.
var IDs = [methods]string{"model", "last_growth_in_points", "last_growth_in_percent", "logistic", "bass_fitted_on_cloud", "bass_fitted_on_social_media"}

// technologies are those of [evidence.Diffusion] that two methods are fitted on.
var technologies = map[Method]string{BassOfCloud: "cloud", BassOfSocial: "social media"}

// Forecast is what a method, fitted to the surveys until a year, gives for
// [Target].
type Forecast struct {
	FittedTo     int
	Method       Method
	Percent      float64
	Error        float64 // points above what the survey found
	AgainstOlder float64 // points above [OlderList]
}

// Published is [Forecasts] for the data that the model rests on, worked out once.
var Published = sync.OnceValue(func() []Forecast {
	return Forecasts(evidence.Observations[:], evidence.Diffusion[:])
})

// Forecasts gives every method's for each year that the EU was surveyed in before
// the target, the latest first. A year needs a survey before it; without a survey of the target
// there is nothing to compare with, and the table is empty.
func Forecasts(observed []evidence.Observation, diffusion []evidence.Diffused) []Forecast {
	surveys := surveysOf(observed, "EU")
	outturn, ok := surveys[Target]
	if !ok {
		return nil
	}
	var list []Forecast
	for _, year := range before(surveys, Target) {
		for m := Model; m < methods; m++ {
			percent, ok := forecast(m, surveys, year, diffusion)
			if !ok {
				continue
			}
			list = append(list, Forecast{FittedTo: year, Method: m, Percent: 100 * percent, Error: 100 * (percent - outturn), AgainstOlder: 100*percent - OlderList})
		}
	}
	return list
}

// surveysOf gives the surveys of a country, by year, as shares of 1.
func surveysOf(observed []evidence.Observation, geo string) map[int]float64 {
	surveys := map[int]float64{}
	for i := range observed {
		if o := &observed[i]; o.Geo == geo {
			surveys[o.Year] = o.Percent / 100
		}
	}
	return surveys
}

// before lists the years with a survey before a year, the latest first.
func before(surveys map[int]float64, year int) []int {
	var years []int
	for y := range surveys {
		if y < year {
			years = append(years, y)
		}
	}
	slices.Sort(years)
	slices.Reverse(years)
	return years
}

// forecast gives a method's share of firms in the target year; false where it
// lacks the data to be fitted.
func forecast(m Method, surveys map[int]float64, year int, diffusion []evidence.Diffused) (float64, bool) {
	last, ahead := surveys[year], Target-year
	if technology, ok := technologies[m]; ok {
		curve, ok := fitBass(series(diffusion, technology, year))
		return curve.after(last, float64(ahead)), ok
	}
	earlier := before(surveys, year)
	if len(earlier) == 0 {
		return 0, false
	}
	prior, gap := surveys[earlier[0]], year-earlier[0]
	part := float64(ahead) / float64(gap)
	switch m {
	case Points:
		return last + part*(last-prior), true
	case Growth:
		return last * math.Pow(last/prior, part), true
	case Logistic:
		from, to := logit(prior/Ceiling), logit(last/Ceiling)
		return Ceiling / (1 + math.Exp(-(to + part*(to-from)))), true
	}
	return byModel(prior, last, gap, ahead), true
}

// byModel fits the model's pace to the growth between two surveys, and goes on at
// it.
func byModel(prior, last float64, gap, ahead int) float64 {
	p := evidence.Central()
	low, high := 0.0, 5.0
	for high-low > 1e-9 {
		p[evidence.CommonPace] = (low + high) / 2
		if model.FromSurvey(&p, prior, gap) < last {
			low = p[evidence.CommonPace]
		} else {
			high = p[evidence.CommonPace]
		}
	}
	if ahead == Target-model.FirstYear {
		return model.Agree(&p).Adoption2025 // the run begins at this survey: compute counts too
	}
	return model.FromSurvey(&p, last, ahead)
}

func logit(p float64) float64 { return math.Log(p / (1 - p)) }
