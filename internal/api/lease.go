package api

import (
	"net/http"
	"strconv"

	"aicontinent/internal/lease"
	"aicontinent/internal/report"
)

// lease answers the question of lease or buy. It has no scenario, and has nothing
// to do with the lever lease.
func (a *api) lease(w http.ResponseWriter, r *http.Request) {
	keys := []string{keyFormat}
	for i := range lease.Fields {
		keys = append(keys, lease.Fields[i].Key)
	}
	own := ownKeys(r.URL.RawQuery, keys...)
	q := query{ignored: own.Ignored, problems: own.Problems}
	q.format = q.formatIn(own.Own)
	terms, refused := lease.Read(func(key string) (string, bool) {
		value, ok := own.Own[key]
		return value, ok
	})
	for _, f := range refused {
		q.problems = append(q.problems, Problem{lease.Fields[f.Field].Key, short(f.Value), "Allowed: " + allowedTerm(&lease.Fields[f.Field]) + "."})
	}
	if len(q.problems) > 0 {
		Refuse(w, r, http.StatusBadRequest, "Some of the query cannot be used.", q.problems)
		return
	}
	if err := a.gate.Charge(r, answerPrice); err != nil {
		RefuseLater(w, r, err)
		return
	}
	found := report.Lease{Terms: terms, Ignored: q.ignored}
	a.answer(w, r, q, found.JSON, found.CSV)
}

// allowedTerm says which values a term may have.
func allowedTerm(f *lease.Field) string {
	kind := "a number"
	if f.Whole {
		kind = "a whole number"
	}
	decimal := func(v float64) string { return strconv.FormatFloat(v, 'f', -1, 64) }
	return kind + ", " + decimal(f.Min) + " to " + decimal(f.Max) + ", " + f.Unit
}

// leasePath describes the answer of lease.
func leasePath() object {
	usual := lease.Defaults()
	list := []object{formatParameter()}
	for i := range lease.Fields {
		f := &lease.Fields[i]
		kind := "number"
		if f.Whole {
			kind = "integer"
		}
		schema := object{"type": kind, "minimum": f.Min, "maximum": f.Max, "default": f.Of(&usual)}
		help := f.Help + ", " + f.Unit
		if f.Key == "residual" {
			delete(schema, "default")
			help += "; not given, 30 to 36 months, 17 from 48 on, and on a line between"
		}
		list = append(list, inQuery(f.Key, help, schema))
	}
	return object{"get": object{
		"operationId": "lease",
		"summary":     "What a firm pays to lease a machine and to buy it, after tax, and the residual value at which both are equal",
		"parameters":  list,
		"responses":   responses("Lease", false),
	}}
}

func leaseSchema() object {
	text, number, whole := object{"type": "string"}, object{"type": "number"}, object{"type": "integer"}
	month := closed(object{"month": whole, "lease": number, "buy": number, "tied_up": number}, "month", "lease", "buy", "tied_up")
	return closed(object{
		"price": number, "term_months": whole, "rate": number, "residual": number, "debt": number, "tax": number, "years": whole, "care": number,
		"ignored":    object{"type": "array", "items": text},
		"rent_month": number, "lease_cost": number, "buy_cost": number, "residual_even": number,
		"months": object{"type": "array", "items": month, "description": "EUR paid after tax, undiscounted, from month 0; what comes in is below zero"},
	}, "price", "term_months", "rate", "residual", "debt", "tax", "years", "care", "rent_month", "lease_cost", "buy_cost", "residual_even", "months")
}
