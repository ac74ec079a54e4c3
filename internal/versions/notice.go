package versions

import "aicontinent/internal/locale"

// Notice says in one line, to readers of a link or page of an older version, what
// that version said of the plan and what the current one says: adoption, the effect
// on GDP and the public balance, and whether each is inside the earlier range.
func (t Table) Notice(l locale.Lang, older Version, s Subject) string {
	latest := t.Latest()
	return lead[s].Fill(l, "old", older.Number, "oldDate", l.Date(older.Date)) + " " +
		notice.Fill(l, "new", latest.Number, "newDate", l.Date(latest.Date), "year", l.Year(Year),
			"list", older.Headline.thenAndNow(l, latest.Headline))
}

// Subject is what a notice is about.
type Subject int

// A link that an older version made, and a page that keeps an older version.
const (
	Link Subject = iota
	Page
)

// thenAndNow lists each figure as it was and as it is.
func (h Headline) thenAndNow(l locale.Lang, later Headline) string {
	list := ""
	add := func(text locale.Text, then, now Figure, write func(float64) string) {
		if list != "" {
			list += between.In(l)
		}
		where := inside
		if !then.holds(now) {
			where = outside
		}
		list += text.Fill(l, "now", write(now.Value), "then", write(then.Value), "where", where.In(l))
	}
	money := func(v float64) string { return l.Money(l.Significant(v, 2)) }
	add(adoptionNow, h.Adoption, later.Adoption, func(v float64) string { return l.Percent(v, 0) })
	add(gdpNow, h.GDPBn, later.GDPBn, money)
	add(balanceNow, h.BalanceBn, later.BalanceBn, money)
	return list
}

var (
	lead = [...]locale.Text{
		Link: "This link was made with model {old} ({oldDate}).",
		Page: "This page keeps the figures of model {old} ({oldDate}).",
	}
	notice      = locale.Text("Today, by model {new} ({newDate}), for the plan as we read it, in {year}: {list}.")
	between     = locale.Text("; ")
	inside      = locale.Text("inside the range of that time")
	outside     = locale.Text("outside the range of that time")
	adoptionNow = locale.Text("{now} of firms would use AI ({then} then; {where})")
	gdpNow      = locale.Text("the effect on GDP would be about {now} ({then} then; {where})")
	balanceNow  = locale.Text("the public balance would be about {now} ({then} then; {where})")
)
