package card

import (
	"aicontinent/internal/locale"
	"aicontinent/internal/model"
	"aicontinent/internal/versions"
	"aicontinent/internal/view"
)

// shareName is the short name of a kind of money, with its share.
func shareName(p *view.Page, k model.Kind) string { return p.In(view.ShortNames[k]) + " " + p.Share(k) }

// versionLine names the version of the model and its date.
func versionLine(l locale.Lang) string {
	latest := versions.All.Latest()
	return versionText.Fill(l, "version", latest.Number, "date", l.Date(latest.Date))
}

var versionText = locale.Text("A what-if, not a forecast · model {version}, {date}")
