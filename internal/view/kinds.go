package view

import (
	"aicontinent/internal/locale"
	"aicontinent/internal/model"
)

// KindClasses are the classes that give each kind of money its colour.
var KindClasses = [4]string{"is-gigafactories", "is-factories", "is-capacity", "is-support"}

// ShortNames name the kinds of money where there is little room.
var ShortNames = [4]locale.Text{
	"Gigafactories",
	"AI factories",
	"Capacity",
	"Support",
}

// KindName is the short name of a kind of money.
func KindName(l locale.Lang, k model.Kind) string { return ShortNames[k].In(l) }

// PaceOrder shows the profiles from the fastest to the slowest.
var PaceOrder = [4]model.Profile{model.Innovators, model.Experimenters, model.Blocked, model.Sceptics}
