// Package backtest says how well the model would have forecast the surveys,
// compared with simple rules that know nothing about firms. Nothing is fitted to
// data from after the year in which a forecast is made, and every rule that was
// tried is in the table.
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

// OlderList is what the survey of the target year might have found with the
// previous year's list of technologies, in percent. Eurostat added one technology;
// this assumes that it is named as often as the others on average, which is a
// judgement.
const OlderList = 18.65

// Ceiling is the share of firms to which logistic and Bass curves rise.
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

// technologies are those of [evidence.Diffusion] to which two methods are fitted.
var technologies = map[Method]string{BassOfCloud: "cloud", BassOfSocial: "social media"}

// Forecast is the result of a method, fitted to the surveys until a year, for
// [Target].
type Forecast struct {
	FittedTo     int
	Method       Method
	Percent      float64
	Error        float64 // points above the survey's result
	AgainstOlder float64 // points above [OlderList]
}

// Published is [Forecasts] for the data on which the model rests, computed once.
var Published = sync.OnceValue(func() []Forecast {
	return Forecasts(evidence.Observations[:], evidence.Diffusion[:])
})

// Forecasts returns the forecasts of every method from each year before the target
// in which the EU was surveyed, the latest first. A year needs an earlier survey.
// Without a survey of the target year there is nothing to compare with, and the
// table is empty.
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

// surveysOf returns the surveys of a country by year, as fractions of 1.
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

// forecast returns a method's share of firms in the target year, and false if it
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

// byModel fits the model's pace to the growth between two surveys, and continues at
// that pace.
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
		return model.Agree(&p).Adoption2025 // the run begins at this survey, and adoption depends on compute too
	}
	return model.FromSurvey(&p, last, ahead)
}

func logit(p float64) float64 { return math.Log(p / (1 - p)) }
